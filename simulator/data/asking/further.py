"""How texts ask in Italian, Dutch, Swedish, Norwegian, Danish and Polish: orders by their goal.

A row a language, folded: small letters, no accents. Collected in November 2026 from the forms in
which shops, clinics, schools and agents of these countries write: the plain imperative, the polite
one and, where labels have it, the infinitive.
"""

from collections.abc import Mapping
from typing import Final

from simulator.data.word_lists import phrases, words

FURTHER_ORDERS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "it": {
        "book": phrases(
            """
            prenota, prenoti, prenotate, prenotare, prenotati, iscriviti, iscrivetevi, si iscriva
            registrati, riserva, riservi, fissa, fissi, fissate, richiedi, richieda, candidati
            blocca
            assicurati, scegli, scelga, scegliete
            """
        ),
        "buy": phrases(
            """
            acquista, acquisti, acquistate, compra, compri, ordina, ordini, ordinate, acquistare
            ordinare, rinnova, rinnovi, completa, completi
            """
        ),
        "claim": phrases("riscatta, riscatti, attiva, attivi, ritira, ritiri, ritirate"),
        "read": phrases(
            """
            leggi, legga, guarda, guardi, scarica, scarichi, consulta, consulti, vedi, veda, sfoglia
            segui, segua, controlla, controlli, ascolta, confronta
            """
        ),
        "share": phrases("condividi, invita, inviti, consiglia, consigli, porta un amico"),
        "follow": phrases("seguici, metti mi piace"),
        "review": phrases(
            """
            valuta, valuti, vota, voti, recensisci, lascia una recensione, lasci una recensione
            lascia un voto, dai un voto, compila, compili
            """
        ),
        "confirm": phrases(
            "conferma, confermi, confermate, verifica, verifichi, aggiorna, aggiorni, seleziona"
        ),
        "pay": phrases("paga, paghi, pagate, dona, doni, donate, salda, versa, sostieni"),
        "start": phrases("inizia, inizi, crea, crei, calcola, calcoli, partecipa, partecipi"),
        "join": ("unisciti", "si unisca"),
        "visit": phrases(
            """
            vieni, venga, venite, passa, passi, passate, visita, visiti, visitate, vienici a trovare
            vieni a trovarci, venite a trovarci
            """
        ),
        "call": phrases(
            """
            chiama, chiami, chiamate, chiamaci, chiamateci, telefona, telefoni, telefonaci
            telefonate, ci chiami
            """
        ),
        "reply": phrases(
            """
            rispondi, risponda, rispondete, scrivi, scriva, scrivici, scrivete, scrivimi, invia
            invii, inviate, inviaci, manda, mandi, mandaci, contattaci, contatta, contatti
            contattateci, dicci, ci dica, dimmi, facci sapere, fammi sapere, ci faccia sapere
            mi faccia sapere, raccontaci, ci racconti, descrivi, descriva, descrivici, spiegaci
            """
        ),
        "do": phrases(
            """
            non dimenticare, non dimenticate, porta, porti, portate, mostra, mostri, mostrate
            presenta, presenti, usa il codice
            usi il codice, usa codice, indossa, segna la data, presentati, si presenti, arriva
            """
        ),
    },
    "nl": {
        "book": phrases(
            """
            boek, boeken, reserveer, reserveren, plan, plannen, schrijf je in, schrijf u in
            inschrijven, meld je aan, meld u aan, meld je, aanmelden, maak een afspraak
            maak je afspraak, afspraak maken, kies, kiest, kiezen, vraag aan, vraag je, vraag een
            regel
            """
        ),
        "buy": phrases(
            """
            bestel, bestellen, bestelt, koop, kopen, shop, shoppen, verleng, verlengen, rond je
            """
        ),
        "claim": phrases("claim, haal, activeer, verzilver"),
        "read": phrases(
            """
            lees, leest, bekijk, bekijken, bekijkt, download, kijk, luister, vergelijk, volg
            """
        ),
        "share": phrases("deel, nodig, tip een vriend, vertel een vriend, neem een vriend"),
        "follow": phrases("volg ons, like ons"),
        "review": phrases(
            """
            beoordeel, geef je mening, geef ons, geef een cijfer, stem, vul in, vul de, vul het
            laat een review, schrijf een review
            """
        ),
        "confirm": phrases("bevestig, bevestigen, bevestigt, wijzig, controleer, update"),
        "pay": phrases("betaal, betalen, betaalt, doneer, doneren, geef, voldoe, steun"),
        "start": phrases("start, begin, maak je, maak uw, bereken, doe mee, scan, speel"),
        "join": phrases("word lid, sluit je aan"),
        "visit": phrases("kom, komt, bezoek, loop, wip, spring, langskomen"),
        "call": phrases("bel, bellen, belt, bel ons"),
        "reply": phrases(
            """
            antwoord, antwoordt, reageer, app, appen, sms, stuur, stuurt, mail, laat weten
            laat het weten, laat het ons weten, laat het me weten, laat ons weten, laat me weten
            laat maar weten, geef door, meld, neem contact op, schrijf, vertel, beschrijf, omschrijf
            contacteer ons
            """
        ),
        "do": phrases(
            """
            vergeet je, vergeet uw, vergeet niet, breng, neem, toon, laat deze, laat dit
            gebruik code, gebruik de code, draag, noteer
            """
        ),
    },
    "sv": {
        "book": phrases("boka, reservera, anmal dig, anmal er, anmal, valj, sakra, ansok"),
        "buy": phrases("bestall, kop, handla, fornya, forny, slutfor, shoppa"),
        "claim": phrases("hamta, los in, aktivera"),
        "read": phrases(
            "las, se, titta, ladda, ladda ner, kolla, folj, jamfor, lyssna, bladdra, spara din"
        ),
        "share": phrases("dela, tipsa, bjud, bjud in, ta med en van"),
        "follow": phrases("folj oss, gilla oss"),
        "review": phrases(
            """
            betygsatt, recensera, rosta, fyll i, lamna ett omdome, lamna din, ge oss
            skriv en recension, svara pa enkaten
            """
        ),
        "confirm": phrases("bekrafta, verifiera, uppdatera, andra"),
        "pay": phrases("betala, skank, swisha, donera, ge, stod"),
        "start": phrases("borja, starta, skapa, rakna, delta, tavla, skanna, scanna"),
        "join": phrases("bli medlem, ga med, hang med"),
        "visit": phrases("kom, besok, titta in, kika in, svang forbi"),
        "call": phrases("ring, ring oss, sla en signal"),
        "reply": phrases(
            """
            svara, skicka, skriv, smsa, maila, mejla, messa, hor av dig, hor av er, kontakta
            kontakta oss, beratta, beskriv, meddela, sag till
            """
        ),
        "do": phrases(
            """
            ta med, visa, visa upp, anvand koden, anvand kod, anvand rabattkoden, kom ihag, ange kod
            lamna
            """
        ),
    },
    "nb": {
        "book": phrases(
            """
            book, bestill time, bestill bord, reserver, meld deg, meld dere, velg, sikre, avtal
            sett av, sok
            """
        ),
        "buy": phrases("bestill, bestille, kjøp, kjøpe, handle, handl, forny, fullfør, shop"),
        "claim": phrases("hent, løs inn, aktiver"),
        "read": phrases("les, se, sjekk, last ned, følg, sammenlign, hør, ta en titt, kikk"),
        "share": phrases("del, tips, inviter, ta med en venn"),
        "follow": phrases("følg oss, lik oss"),
        "review": phrases(
            "vurder, stem, fyll ut, gi oss, legg igjen, skriv en anmeldelse, ranger, svar pa"
        ),
        "confirm": phrases("bekreft, oppdater, endre, verifiser"),
        "pay": phrases("betal, doner, gi, støtt, vipps"),
        "start": phrases("start, begynn, lag, regn, delta, test, skann"),
        "join": phrases("bli med, bli medlem"),
        "visit": phrases("kom, besøk, stikk, svipp, ta turen"),
        "call": phrases("ring, ring oss, sla pa traden"),
        "reply": phrases(
            """
            svar, send, skriv, gi beskjed, si fra, si ifra, kontakt, kontakt oss, fortell, beskriv
            ta kontakt, forklar, tekst
            """
        ),
        "do": phrases(
            """
            ta med, vis, bruk koden, bruk kode, bruk rabattkoden, husk, oppgi, møt opp, noter
            sett av datoen
            """
        ),
    },
    "da": {
        "book": phrases(
            """
            book, bestil tid, bestil bord, reserver, tilmeld, tilmeld dig, vælg, sikr dig, aftal
            find en tid, ansøg
            """
        ),
        "buy": phrases("bestil, bestille, køb, handl, shop, forny, gennemfør"),
        "claim": phrases("hent, afhent, indløs, aktiver"),
        "read": phrases("læs, se, tjek, download, kig, følg, hør, sammenlign"),
        "share": phrases("del, inviter, tip en ven, fortæl en ven, tag en ven"),
        "follow": phrases("følg os, like os, synes godt om"),
        "review": phrases(
            """
            bedøm, anmeld, stem, udfyld, giv os, skriv en anmeldelse, svar pa undersøgelsen
            svar pa spørgeskemaet
            """
        ),
        "confirm": phrases("bekræft, opdater, ændr, ændre, verificer"),
        "pay": phrases("betal, doner, giv, støt"),
        "start": phrases("start, begynd, lav, beregn, deltag, scan, opret"),
        "join": phrases("bliv medlem, vær med"),
        "visit": phrases("kom, besøg, kig forbi, kig ind"),
        "call": phrases("ring, ring til os"),
        "reply": phrases(
            """
            svar, send, skriv, giv besked, sig til, kontakt, kontakt os, fortæl, beskriv
            tag kontakt, forklar
            """
        ),
        "do": phrases(
            """
            tag, medbring, vis, brug koden, brug kode, brug rabatkoden, husk, oplys, mød op, noter
            """
        ),
    },
    "pl": {
        "book": phrases(
            """
            zarezerwuj, rezerwuj, umow, umow sie, zapisz, zapisz sie, zarejestruj, zarejestruj sie
            wybierz, zgłos sie, zarezerwowac, umowic
            """
        ),
        "buy": phrases("zamow, kup, zamawiaj, kupuj, przedłuz, odnow, dokoncz, sfinalizuj"),
        "claim": phrases("odbierz, aktywuj, wykorzystaj"),
        "read": phrases(
            """
            czytaj, przeczytaj, zobacz, sprawdz, pobierz, obejrzyj, sledz, posłuchaj, porownaj
            przejrzyj
            """
        ),
        "share": phrases("udostepnij, polec, zapros, podziel sie, przyprowadz"),
        "follow": phrases("obserwuj, polub, sledz nas, zaobserwuj"),
        "review": phrases("ocen, zagłosuj, głosuj, wypełnij, wystaw opinie, zostaw opinie"),
        "confirm": phrases("potwierdz, zweryfikuj, zaktualizuj, zmien"),
        "pay": phrases("zapłac, opłac, wpłac, przekaz, wesprzyj, ureguluj, dopłac"),
        "start": phrases("zacznij, rozpocznij, stworz, oblicz, wez udział, zagraj, zeskanuj"),
        "join": ("dołacz",),
        "visit": phrases("przyjdz, odwiedz, wpadnij, zajrzyj, przyjedz"),
        "call": phrases("zadzwon, dzwon, zadzwoncie"),
        "reply": phrases(
            """
            odpowiedz, odpisz, napisz, wyslij, przeslij, daj znac, daj nam znac, dajcie znac
            skontaktuj sie, opowiedz, powiedz, opisz, podaj, prosimy o odpowiedz
            prosze o odpowiedz, prosimy o kontakt, prosze o kontakt
            """
        ),
        "do": phrases(
            """
            przynies, zabierz, wez, pokaz, okaz, uzyj kodu, podaj kod, wpisz kod, pamietaj
            zapisz date
            """
        ),
    },
}
"""What a reader can be asked to do, by what it is for, as `asking_words.ORDERS` has it."""

FURTHER_MEANS: Final[Mapping[str, tuple[str, ...]]] = {
    "it": phrases(
        """
        clicca, clicchi, cliccate, clicca qui, vai su, vai al, vada su, apri, apra, accedi, acceda
        usa, usi, tocca, inserisci, entra, scopri di piu, maggiori info, altre info, piu info
        """
    ),
    "nl": phrases(
        """
        klik, klikt, klik hier, tik, ga naar, open de, gebruik, log in, vul, meer info
        meer informatie, lees meer
        """
    ),
    "sv": phrases(
        "klicka, klicka har, tryck, ga in, ga till, oppna, anvand, logga in, mer info, las mer"
    ),
    "nb": phrases(
        "klikk, klikk her, trykk, ga til, ga inn, apne, bruk, logg inn, mer info, les mer"
    ),
    "da": phrases("klik, klik her, tryk, ga til, ga ind, abn, brug, log ind, mere info, læs mere"),
    "pl": phrases(
        """
        kliknij, kliknij tutaj, kliknij tu, wejdz, wejdz na, otworz, uzyj, zaloguj, zaloguj sie
        wiecej info, wiecej informacji, dowiedz sie wiecej, czytaj wiecej
        """
    ),
}
"""Orders that only say how."""

FURTHER_WEAK: Final[Mapping[str, tuple[str, ...]]] = {
    "it": phrases(
        """
        scopri, scopra, scoprite, approfitta, approfitti, approfittane, prova, provi, risparmia
        goditi, non perdere, non perderti, trova, prendi, festeggia, regala, affrettati
        """
    ),
    "nl": phrases(
        "ontdek, profiteer, geniet, bespaar, probeer, ervaar, mis, vind, grijp, pak, sla, haast je"
    ),
    "sv": phrases("upptack, njut, spara, passa pa, prova, testa, missa, hitta, fynda, ta, unna"),
    "nb": phrases("oppdag, nyt, spar, prøv, finn, ikke ga, grip, fa, unn, benytt"),
    "da": phrases("opdag, nyd, spar, prøv, find, ga ikke, sikr, fa, forkæl, benyt"),
    "pl": phrases(
        "odkryj, skorzystaj, ciesz sie, oszczedz, wyprobuj, nie przegap, poznaj, złap, znajdz"
    ),
}
"""Orders that often only praise an offer."""

FURTHER_AFTER: Final[Mapping[str, frozenset[str]]] = {
    "it": words("e ed o oppure adesso ora anche prego subito poi per favore"),
    "nl": words("en of nu dan even gewoon ook graag snel vandaag alvast"),
    "sv": words("och eller nu bara garna sedan idag ocksa vanligen"),
    "nb": words("og eller na bare gjerne sa idag ogsa vennligst"),
    "da": words("og eller nu bare gerne sa idag ogsa venligst"),
    "pl": words("i oraz lub albo teraz tylko takze prosze juz dzis"),
}
"""Words behind which an order may begin."""

FURTHER_BEFORE_VERB: Final[Mapping[str, frozenset[str]]] = {
    "it": words("per puoi puo"),
    "nl": words("om te kun kunt kan"),
    "sv": words("att kan"),
    "nb": words("a kan"),
    "da": words("at kan"),
    "pl": words("aby zeby mozesz mozna moze"),
}
"""What stands before a verb that is no order but says what a channel is for."""
