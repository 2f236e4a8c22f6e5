"""How texts ask: orders by what they are for, lead-ins, lines that are not the text's goal.

English, Spanish, French, German and Portuguese in one pool, folded: small letters, no accents;
`asking_further` has the other languages.
Collected in November 2026 from the ways in which shops, clinics, schools and agents write.
"""

from simulator.data.word_lists import phrases, words

ORDERS = {
    "book": phrases(
        """
        book, reserve, schedule, reschedule, sign up, register, rsvp, enrol, enroll, apply
        pick a time
        pick your time, pick a slot, pick your slot, choose a time, choose your time, choose a slot
        choose your slot, save your seat, save your spot, save a seat, grab your spot
        grab your seat
        grab a seat, grab a spot, save your place, hold your place, grab your place, take your pick
        volunteer, make an appointment, request a, arrange, set up, hold your spot
        claim your spot, claim your seat, secure your spot, book in, get tickets, get your tickets
        reserva, reserve, agenda, agende, inscribete, inscribase, apuntate, apuntese, pide cita
        pide tu cita, registrate, registrese, matriculate, elige hora, elige tu hora, solicita
        solicite, reservar, solicitar, aparta, aparte, agendar, inscribirse
        pedir cita, pida cita
        reservez, reserver, prendre rendez, inscrivez, inscris, prenez rendez, prends rendez
        planifiez, choisissez
        buche, buchen, reservieren, reserviere, melde dich an, meldet euch, anmelden, vereinbare
        vereinbaren, meld dich an, melden sie sich an, wahlen sie, wahle, termin buchen
        termin sichern, platz sichern, sichere dir deinen platz
        agende, marque, inscreva, cadastre, garanta sua vaga, garanta seu lugar, agendar
        inscreva se, reserve, garanta o seu, garanta a sua, marcar
        """
    ),
    "buy": phrases(
        """
        buy, order, reorder, shop, preorder, purchase, add to cart, check out now
        complete your order
        finish your order, complete your purchase, finish checking out, refill, stock up, renew
        upgrade
        compra, compre, pide, pida, encarga, encargue, haz tu pedido, haga su pedido, renueva
        renueve, comprar, hacer pedido, completa tu compra, termina tu compra
        commander, commandez, commande, achetez, achete, renouvelez
        bestelle, bestellen, bestellt, kaufe, kaufen, einkaufen, shoppen, shoppe
        compre, compra, comprar, peca, encomende, faca seu pedido, renove, finalize
        """
    ),
    "claim": phrases(
        """
        claim, redeem, collect, unlock, activate, trade in
        hol dir, busque, recolha, levante
        canjea, canjee, reclama, activa, active, recoge, recoja
        reclamez, activez, recuperez, retirez
        einlosen, aktiviere, hole dir, hol dir, sichere dir, sichern sie, aktivieren
        resgate, ative, retire, garanta
        """
    ),
    "read": phrases(
        """
        read, watch, browse, view, download, listen, compare, listen to, take a look, have a look
        check out
        take the quiz, take our quiz, see the menu, see our menu, see the list, see all, see how
        tour, discover your, check your, check the, check our, see more, see it, see them, see our
        see the, see what's, see your, track, preview
        lee, lea el, lea la, lea nuestro, lea su, mira el, mira la, mira los, mira las, mira nuestro
        mira nuestra, mira tu, mire, consulta, consulte, descarga, descargue, echa un vistazo
        lisez, regardez, consultez, telechargez, voir, suivez
        lies, lesen, schau, schauen, ansehen, lade, laden, herunterladen, entdecken, vergleichen
        ver, consultar, descargar, consulter, telecharger, decouvrir, baixar, veja, acompanhe
        sigue, rastrea, rastreie, verfolgen, verfolge, seguir
        leia, confira, baixe, assista, acesse, consulte
        """
    ),
    "share": phrases(
        """
        share, forward this, refer, invite, tell a friend, tell your friends, bring a friend
        spread the word, bring a mate, bring your mates, bring a buddy, bring a pal
        bring your friends
        trae a un amigo, traiga a un amigo, traga um amigo, amenez un ami, bring einen freund
        comparte, comparta, invita, invite, recomienda
        partagez, invitez, parrainez
        teile, teilen sie, empfiehl
        compartilhe, convide, indique
        """
    ),
    "follow": phrases(
        """
        follow us, follow our, follow @, tag us, like us on, like us, subscribe, join our
        find us on
        siguenos, suscribete, suivez nous, abonnez, folge uns, folgen sie, siga
        sigue nuestro, sigue a, sigenos, siga a, segue a, curta nossa, likez
        """
    ),
    "review": phrases(
        """
        rate, review, leave a review, leave us a review, write a review, vote, take our survey
        take the survey, take this survey, fill in, fill out, answer, give us feedback
        share your feedback
        rate us, leave us feedback, leave feedback, tell us how we did
        valora, valore, califica, califique, vota, vote, opina, rellena, completa, complete
        opine, deja tu opinion, deja una resena, dejanos tu, deje su opinion
        donnez votre avis, laissez un avis, laissez nous, notez, evaluez, votez, donnez, remplissez
        bewerte, bewerten, stimme, abstimmen
        avalie, deixe sua, vote, preencha, responda a pesquisa
        """
    ),
    "confirm": phrases(
        """
        confirm, verify, update your, choose, pick, select
        confirma, confirme, verifica, verifique, elige, elija, actualiza
        confirmez, verifiez, choisis
        bestatige, bestatigen, wahle, wahlen
        confirme, verifique, escolha, atualize
        """
    ),
    "pay": phrases(
        """
        pay, donate, give what, give now, give today, pledge, tip, settle, top up, chip in, adopt
        sponsor, pagar, payer, bezahlen
        paga, pague, haz un donativo, dona tu, dona hoy, haga un donativo
        payez, donnez, reglez, doe agora
        zahle, zahlen, bezahle, spende, spenden
        pague, doe
        """
    ),
    "start": phrases(
        """
        start, begin, build your, design your, create your, try it free, try free, calculate
        estimate
        get a quote, get your quote, get started, find your
        scan, play, enter to win, enter the
        empieza, empiece, comienza, crea, calcula, descubre tu, participa
        commencez, creez, calculez, demandez, participez
        starte, starten, erstelle, berechne, teste, testen, mitmachen, mach mit
        comece, crie, calcule, participe, simule, peca seu
        """
    ),
    "join": ("join", "unete", "unase", "rejoignez"),
    "visit": phrases(
        """
        visit, stop by, stop in, come by, come in, come see, come to, come visit, come try
        come taste
        come and, come today, come tomorrow, come this, come over, come on in, come on by
        come join, come early, drop by, drop in, swing by
        drive in, drop them, drop it, drop your, drop off, come for, come along, come down
        walk over
        meet us, call by, pop in, pop by, pop over, join us, walk in, head to, head over, meet us
        see us
        show this, show up, swing through, come back, call in,         visitanos, visitenos
        visita, visite, ven, venga, vengan, pasa, pasate, pase
        acercate, acerquese
        venez, viens, passez, passe, visitez, rendez, rejoignez nous
        komm, kommen sie, kommt, besuche, besuchen, besucht, schau vorbei, schauen sie vorbei
        vorbeischauen
        vorbeikommen
        venha, vem, visite, passe, apareca
        """
    ),
    "call": phrases(
        """
        call, ring, phone, dial, give us a call, give me a call, give us a ring
        llama, llame, llamanos, llamenos, llamame
        appelez, appelle, telephonez, contactez, joignez
        ruf, rufe, rufen, ruft, anrufen
        ligue, liga, telefone, telefonar, llamar
        """
    ),
    "do": phrases(
        """
        don't forget your, don't forget the, do not forget your, do not forget the
        no olvides tu, no olvides traer, no olvide su, no olvide traer, nao esqueca, nao se esqueca
        vergiss nicht, vergessen sie nicht, vergessen sie bitte nicht
        bring, wear, show this, show your, show the, mention, quote, save the date, keep this
        mark your, have your, leave the, leave your, use code, use the code, use promo code
        use coupon, enter code, enter the code, put the, put your, arrive, remember, move your
        sign the, sign your, sign here, post the, clear the, ask at, remove your, park in, park at
        switch off, turn off, boil, plug in, charge your, stay home, stay indoors, print
        trae, traiga, traed, lleva, lleve, presenta, presente, muestra, muestre, ensena
        usa el codigo
        use el codigo, usa codigo, utiliza el codigo, guarda la fecha, recuerda, recuerde
        apportez, presentez, montrez, pensez a, n'oubliez pas, notez la date, utilisez le code
        munissez
        bringen sie, bring, zeig, zeigen sie, zeige, leg, legen sie, denken sie, denk
        kommen sie mit
        nutze den code, nutzen sie den code, code eingeben, vormerken
        traga, leve, mostre, apresente, lembre, use o codigo, use o cupom, use o codigo
        """
    ),
    "reply": phrases(
        """
        reply, respond, text, txt, text back, write back, message us, hit reply, let us know
        let me know
        tell us, tell me, text us, text me, send, get in touch, drop us, drop me, contact us
        email, email us
        describe, explain, revert, kindly revert, share your thoughts, share your story
        give us a shout, give me a shout, drop us a line, drop me a line, ping us, ping me
        message me
        shout if, holler, write to us, write us, ask for, whatsapp, speak to, talk to, chat with
        ask us, ask me, dm us, answer yes, say yes
        responde, responda, contesta, conteste, escribe, escriba, escribenos, escribanos, avisanos
        avisenos
        cuentenos, cuentame, cuenteme, describe, describa, describenos, describanos, explicanos
        hablanos, contacte con, dinos, diganos, dime, envia, envie, manda, mande, contactanos
        cuentanos
        racontez, raconte, decrivez, decris, expliquez, parlez nous, contactez nous
        repondez, reponds, envoyez, envoie, dites nous, dites moi, ecrivez, ecris
        erzahlen sie, erzahl uns, erzahl, erzahle, beschreiben sie, beschreibe, beschreib
        schildern sie, antworte, antworten, antwortet, schreib, schreibe, schreiben, sende, senden
        schick, schicke
        sag uns, sag bescheid, sagen sie, melde dich, melden sie
        conte, conte para, conta pra, descreva, explique, entre em contato
        responda, responde, envie, envia, mande, fale, escreva, chame, diga, nos diga, avise
        """
    ),
}
"""What a reader can be asked to do, by what it is for."""

MEANS = phrases(
    """
    click, click here, tap, tap here, follow, follow the link, go to, open the, open your, open this
    open it, open, use, enter, press, log in, sign in, head online, learn more, more info, details
    info
    inicia, inicie, contacta, contacte, obten, obtenga
    clic, haz clic, haga clic, pulsa, toca, entra en, entre en, abre, usa, use, utiliza, mas info
    cliquez, clique, utilisez, saisissez, plus d'infos, en savoir plus, rendez vous sur
    klick, klicke, klicken, tippe, tippen, offne, nutze, nutzen, mehr infos, mehr erfahren, gib
    clique, toque, acesse, use, saiba mais, abra, entre em
    """
)
"""Orders that only say how: the goal is what stands beside them."""

WEAK = phrases(
    """
    pick up, pick it up, pick them up, give, get, grab, save, try, enjoy, discover, meet, see
    explore
    treat yourself, take, bring, make
    don't miss, be the first, keep, find, find out, check, learn, experience, look
    celebrate, win, plan
    aprovecha, aproveche, descubre, descubra, disfruta, disfrute, prueba, pruebe, llevate, ahorra
    conoce, consigue, no te pierdas
    profitez, decouvrez, essayez, testez, offrez, economisez, decouvre, profite
    entdecke, entdecken sie, geniesse, probiere, probieren, spare, sparen, erlebe, gonn, nutze
    aproveite, descubra, experimente, conheca, economize, nao perca, curta, prove, leve
    """
)
"""Orders that often only praise an offer; a call to action where no other is."""

AFTER_WORDS = words("""
    and or then must please just so now today simply also but kindly either
    y o por favor solo ahora hoy ya tambien
    et ou puis vite maintenant
    und oder jetzt bitte hier einfach gleich heute schnell dann auch
    e ou agora hoje ja basta tambem
    """)
"""Words behind which an order may begin."""

EITHER_WORDS = words("or o ou oder of eller lub albo oppure")
"""Words that offer another way to do the same."""

ALSO_WORDS = words("and y e et und & + en och og i oraz then")
"""Words that add another thing to do."""

BETWEEN_ASKS = words("just simply please also then por favor bitte einfach solo")
"""What may stand between such a word and the order."""

BEFORE_VERB = words(
    """
    to can could may will para puedes puede pour pouvez peux zum zu um pode podes
    """
)
"""What stands before a verb that is no order but says what a channel is for."""

NOT_BEFORE = words("even to never not always couldn't didn't we they he she i you who if should")
"""What a longer order does not follow: "you couldn't even let us know"."""

OFFER_ENDS = words(
    "get pay paga pague paghi lleva lleve leva leve betala betal betaal zahle zahlen"
)
"""What follows "buy" and a number in an offer: "buy two, get one free"."""

BEFORE_TO = words("forget remember sure free time love welcome invited")
"""What an order with "to" may follow: "don't forget to bring"."""

PLEASE = words("please pls plz kindly veuillez")
"""What any order may follow."""

TO_NUMBER = words("to 2 at al au an a para pa till til naar na do")
"""What stands between a keyword and the number that it goes to."""

THANKED_FOR = ("merci", "de")
"""What a French infinitive follows as an order: "merci de présenter …"."""

INFINITIVE_ENDS = ("er", "ir", "re")
"""How such an infinitive ends."""

NOT_ASKED = words("""
    note be don't do not accept see find excuse forgive bear disregard ignore allow understand
    enjoy know expect wait stay help for to the your our a if and or by in on at with from you
    noter excuser ne accepter recevoir ignorer let stop consider feel make
    """)
"""What is courtesy or a note behind "please"."""

NOT_BEHIND = words("""
    is was were will has have had are hours status updates confirmed confirmation shipped ready
    number id complete completed received total history club summary notes date details
    reminder reminders messages message alerts placed of you
    es esta fue ha sera recibido recibida confirmado confirmada enviado enviada realizado realizada
    est ete sera expediee confirmee recue numero
    ist wird wurde hat bestatigt versendet nr nummer
    foi esta sera recebido confirmado enviado realizado
    """)
"""What follows a noun that looks like an order: "order 45 is …", "book club"."""

HELP_STARTS = phrases(
    """
    questions, any questions, got questions, got a question, have questions, have a question
    need help, need a hand, need support, need anything, any trouble, trouble, any problems
    problems
    any issues, issues, stuck, for help, for support, for questions, for assistance, help
    if you have any
    if you have questions, if you need, with any questions, can't make it, running late
    wrong number, not you, running behind, can't come, won't make it, plans changed, delayed
    dudas, alguna duda, alguna pregunta, preguntas, tienes dudas, tiene dudas, necesitas ayuda
    necesita ayuda
    si tienes dudas, si tiene dudas, ayuda
    une question, des questions, besoin d'aide, un souci, un probleme, aide
    fragen, noch fragen, hast du fragen, haben sie fragen, bei fragen, hilfe, probleme
    domande, hai domande, ha domande, hai bisogno di aiuto, serve aiuto, per assistenza, problemi
    vragen, heb je vragen, heeft u vragen, hulp nodig, problemen, lukt het niet, bij vragen
    fragor, har du fragor, har ni fragor, vid fragor, behover du hjalp, undringar
    spørsmal, har du spørsmal, ved spørsmal, trenger du hjelp, spørgsmal, har du spørgsmal
    ved spørgsmal, brug for hjælp, pytania, masz pytania, w razie pytan, potrzebujesz pomocy
    w razie problemow
    duvidas, alguma duda, alguma duvida, tem duvidas, precisa de ajuda, ajuda
    """
)
"""How a line begins that only offers help."""

HELP_INSIDE = phrases(
    """
    if you have questions, if you have any questions, any questions, with questions, for help
    if you need help, for assistance, si tienes dudas, si tiene dudas, si tienes preguntas
    en cas de question, besoin d'aide, bei fragen, em caso de duvida, se tiver duvidas
    per domande, in caso di domande, per qualsiasi domanda, voor vragen, bij vragen, vid fragor
    om du har fragor, ved spørsmal, hvis du har spørsmal, ved spørgsmal, hvis du har spørgsmal
    w razie pytan, w przypadku pytan
    """
)
"""What makes a line one that only offers help, wherever it stands."""

TERMS = words("""
    terms tc tcs tncs conditions privacy policy disclaimer
    terminos condiciones privacidad conditions generales confidentialite cgv agb datenschutz
    bedingungen impressum termos condicoes privacidade termini condizioni voorwaarden villkor
    integritetspolicy vilkar betingelser personvern privatlivspolitik regulamin polityka cgu agbs
    """)
"""What a link to the small print stands beside."""

LETTERS = words("a b c d e y n")
"""What is voted with."""

ANSWER_WORDS = words("""
    yes no y n yep yeah ok okay one two three a b c d si sim oui non ja nein nao
    nee nej nei tak nie
    """)
"""What a reader is asked to answer with, in small letters too."""
