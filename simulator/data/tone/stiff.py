"""Phrases of forms, and words of advertisements, which nobody says to a friend.

Eleven languages in one pool, in small letters without accents (ł, ø, æ and ß stay). Collected in
November 2026 from business letters, form texts and advertisements.
"""

from simulator.data.word_lists import crossed, phrases

ROBOTIC = (
    *crossed(
        "dear, our, my dear",
        "valued, esteemed, respected, most valued",
        "customer, customers, client, clients, member, guest, patient, user, subscriber",
    ),
    *crossed("kindly", "be advised, be informed, note that, take note, be reminded"),
    *crossed("please be", "advised, informed that, notified that, apprised"),
    *crossed("this is to", "inform, notify, advise, bring to your, hereby"),
    *crossed("this message is to, this text is to", "inform, notify, advise"),
    *crossed("we wish to, we would like to", "inform you, notify you, advise you, bring to your"),
    *crossed("per our, according to our", "records, system, database"),
    *crossed(
        "your",
        "cart, basket, shopping cart, shopping basket",
        "is about to expire, will expire, is expiring, expires soon, has been abandoned",
    ),
    *crossed("items in your", "cart, basket", "are about to expire, will expire"),
    *phrases(
        """
        your inquiry has been received, your enquiry has been received
        your feedback is important to us, your call is important to us
        your business is important to us, has been duly noted, your attention is drawn to
        the undersigned, aforementioned, enclosed please find, please find attached
        do the needful, your patronage, this is an automated courtesy, pursuant to, herewith
        action is required on your part
        por medio de la presente, nos dirigimos a usted, sirva la presente, rogamos tome nota
        quedamos a su entera disposicion, se le comunica que, se le informa que
        su carrito esta a punto de, tu carrito esta a punto de, su carrito caducara
        tu carrito caducara, tu carrito va a caducar, su carrito va a caducar
        par la presente, nous avons l'honneur de, veuillez agreer
        votre panier va expirer, votre panier est sur le point, votre panier expire
        ton panier va expirer, ton panier expire
        hiermit teilen wir, hiermit informieren wir, wir erlauben uns, hochachtungsvoll
        bitte nehmen sie zur kenntnis, laut unseren unterlagen, laut unseren aufzeichnungen
        ihr warenkorb lauft, dein warenkorb lauft, ihr warenkorb verfallt, dein warenkorb verfallt
        por meio desta, vimos por meio, vimos por este meio, serve a presente, seu carrinho expira
        seu carrinho esta prestes, seu carrinho vai expirar, o seu carrinho vai expirar
        o teu carrinho vai expirar, conforme nossos registros, segundo os nossos registos
        con la presente, si comunica che, con la presente la, il suo carrello sta per scadere
        il tuo carrello sta per scadere, hierbij delen wij, hierbij informeren wij
        wij delen u mede, je winkelwagen verloopt, uw winkelwagen verloopt
        je winkelmandje verloopt, harmed meddelar vi, vi vill harmed, din varukorg gar snart ut
        herved meddeles, vi vil hermed, handlekurven din utløper, det meddeles herved
        vi skal hermed
        din indkøbskurv udløber, niniejszym informujemy, niniejszym zawiadamiamy
        twoj koszyk wkrotce wygasnie
        """
    ),
)
"""What only forms and machines say."""

FORMAL = (
    *crossed("dear", "customer, customers, client, sir, madam, sirs, member, subscriber, user"),
    *crossed(
        "estimado, estimada, apreciado, apreciada, distinguido, distinguida",
        "cliente, clienta, usuario, usuaria, socio, socia, senor, senora",
    ),
    *crossed("cher, chere, chers", "client, cliente, clients, abonne, adherent"),
    *crossed("sehr geehrter, sehr geehrte, werter, werte", "kunde, kundin, kunden, damen"),
    *crossed("prezado, prezada, estimado, estimada, caro, cara", "cliente"),
    *crossed("gentile, egregio, spettabile", "cliente, utente, signore"),
    *crossed("geachte", "klant, relatie, heer, mevrouw"),
    *crossed("szanowny, szanowna, szanowni", "kliencie, klientko, panie, pani, panstwo"),
    *phrases(
        """
        to whom it may concern, we hope this message finds you, hope this message finds you
        hope this text finds you, trust this message finds you, we regret to inform you
        please be reminded that, do not hesitate to contact, don't hesitate to contact
        at your earliest convenience, hereby, henceforth, thanking you in advance, as per
        yours sincerely, yours faithfully, sincerely yours, best regards, kind regards
        no dude en contactar, no dude en ponerse, por la presente, le informamos de que
        le saluda atentamente, un cordial saludo, n'hesitez pas a nous contacter, cordialement
        nous vous prions de, veuillez noter que, mit freundlichen grüßen, mit freundlichem gruß
        zogern sie nicht uns, nao hesite em contactar, nao hesite em contatar, atenciosamente
        com os melhores cumprimentos, non esiti a contattarci, cordiali saluti, distinti saluti
        la informiamo che, met vriendelijke groet, hoogachtend, aarzel niet om contact
        tveka inte att kontakta, med vanliga halsningar, nøl ikke med a kontakte
        med vennlig hilsen, med venlig hilsen, tøv ikke med at kontakte, z powazaniem
        uprzejmie informujemy
        """
    ),
)
"""Fine on paper and among strangers; stiff in a chat and between people who know each other."""

HYPE = (
    *crossed("game", "changing, changer, changers"),
    *crossed("best in, first in, best of", "class, breed"),
    *phrases(
        """
        cutting edge, bleeding edge, state of the art, world class, industry leading, next gen
        revolutionise, revolutionize, revolutionising, revolutionizing, mind blowing, jaw dropping
        unparalleled, unrivalled, unrivaled, unbeatable, turnkey solution
        turnkey solutions, holistic solution, holistic solutions, synergy, synergies, synergize
        paradigm shift, supercharge your, skyrocket your, turbocharge your, disruptive
        leverage our, leverage the power, leverage your, unlock your potential
        unlock your full potential, unlock the power, unleash your, unleash the power
        to the next level, thought leader, thought leadership, value proposition, move the needle
        circle back, touch base, low hanging fruit, growth hacking, growth hack, 10x your
        once in a lifetime, secret sauce, crush it, crushing it, deep dive into our
        revolucionario, revolucionaria, de vanguardia, inigualable, inigualables
        soluciones integrales, lider del sector, sinergia, sinergias, al siguiente nivel
        revolutionnaire, inegale, inegalee, solution cle en main, synergie, leader du marche
        revolutionar, revolutionare, revolutionaren, bahnbrechend, bahnbrechende, weltklasse
        ganzheitliche losung, ganzheitliche losungen, synergien, branchenfuhrend, branchenfuhrende
        auf das nachste level, aufs nachste level
        incomparavel, inigualavel, solucoes integradas, lider de mercado, ao proximo nivel
        rivoluzionario, rivoluzionaria, all'avanguardia, ineguagliabile, soluzioni integrate
        revolutionair, revolutionaire, baanbrekend, baanbrekende, ongeevenaard
        naar een hoger niveau
        banbrytande, revolutionerande, i varldsklass, banebrytende, revolusjonerende
        i verdensklasse, banebrydende, revolutionerende, rewolucyjny, rewolucyjna, przełomowy
        przełomowa, swiatowej klasy
        """
    ),
)
"""Words of advertisements and meetings."""
