"""How Dutch and Italian tell the way out; read 2026-11."""

from typing import Final

from simulator.data.opt_out.speech import Speech
from simulator.data.word_lists import crossed, phrases, words

DUTCH: Final = Speech(
    keywords=words("stop afmelden"),
    plain=words("stop afmelden"),
    actions=words("""
        antwoord antwoorden antwoordt beantwoord stuur stuurt sturen reageer reageren verstuur
        verzend zend tekst typ
    """),
    effects=phrases("""
        afmelden, afmelding, af te melden, meld je af, meldt u af, meld u af, meld je hier af
        meld af, afgemeld, uitschrijven, uitschrijving, uit te schrijven, schrijf je uit
        schrijft u uit, schrijf u uit, uitgeschreven, opt out, geen berichten meer, geen sms meer
        geen sms'jes meer, geen berichten van ons, niets meer van ons, van de lijst, van onze lijst
        uit de lijst, uit ons bestand, halen we je eraf, laten we je met rust
        niet meer te ontvangen, ontvang je niets meer, uitgezet, verwijderen wij je
        verwijderen we je, toestemming in te trekken, toestemming intrekken, we halen je van
    """)
    + crossed(
        "stoppen met, stoppen we met, stopt met, we stoppen met, ophouden met, houden we op met",
        "sturen, appen, sms'en, smsen, mailen, schrijven, berichten, berichten sturen",
    )
    + crossed("verwijderd, gewist, uitgeschreven, geschrapt", "worden, te worden, wordt je")
    + crossed("de lijst, deze lijst, onze lijst, de groep", "verlaten, te verlaten"),
    ends=words(
        "uitschakelen stoppen stopt beeindigen beeindigt annuleren staken weigeren blokkeren "
        "uitzetten"
    ),
    messages=words("""
        berichten berichtjes bericht sms smsjes sms'jes sms'en appjes aanbiedingen nieuwsbrief
        reclame acties meldingen updates herinneringen tips lijst abonnement mailing mails mailtjes
        emails nieuwtjes
    """),
    negations=words("geen niet niets nooit niks zonder"),
    more=words("meer verdere langer"),
    wants=words("wil wilt willen wenst wens zin behoefte interesse liever graag lezen"),
    gets=words("ontvangen ontvang ontvangt krijgen krijg krijgt horen hoort hoor"),
    writes=words("sturen stuur stuurt appen mailen schrijven lastig benaderen"),
    purposes=words("om voor"),
    ands=words("en dan"),
    ifs=words("als wanneer indien zodra zolang mocht"),
    belongs=words("van voor uit"),
    fillers=words("""
        klaar klaar is af weg
        met het de een woord naar of en gratis per sms dit nummer je u jij uw jou te aan altijd
        gewoon even alleen maar hier via ons onze deze die meer verdere kosteloos terug berichtje
        bericht zich volstaat we wij
    """),
    removals=words("verwijderen halen schrappen wissen verwijder"),
    lists=words("lijst bestand nummer adreslijst"),
    products=words("""
        bestelling afspraak levering verzekering boeking les lessen training lunch cursus contract
        reservering tafel overblijven bso wedstrijd krant ouderavond zwemles school uitje factuur
    """),
    blockers=words("mis missen vergeet vergeten wacht wachten twijfel"),
    dissent=phrases("""
        geen berichten meer, geen interesse, niet meer ontvangen, geen zin meer, liever geen
        geen berichtjes, geen sms, wil je niets, wilt u niets, wil je geen, wilt u geen
        niets voor jou, niet geinteresseerd, genoeg van, storen we, niet je ding, niet voor jou
        liever niet, geen berichten, niks voor jou, wil je niet meer
    """),
    answers=phrases("""
        laat het ons weten, laat het weten, laat ons weten, laat het even weten, zeg het ons
        zeg het, antwoord, stuur ons, laat maar weten, weten, seintje, geef het door, meld het ons
        een berichtje, even melden, reageer, laat iets weten, zeg het gerust, geef even een seintje
    """),
    conditions=phrases("""
        alleen als, pas als, pas na, mits, nadat, twee keer, drie keer, tweemaal, en bevestig
        bevestig, log in, wachtwoord, uw naam, je naam, klantnummer, reden, schriftelijk, formulier
        tenzij, daarna, verlies je, verliest u
    """),
    deadlines=words("voor tot binnen tussen tijdens"),
    moments=words("""
        vanavond
        uur dag dagen week weken maand maanden vandaag morgen maandag dinsdag woensdag donderdag
        vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
        oktober november december werkdagen eind
    """),
    charges=words("kost kosten tarief betaald toeslag"),
    no_charge=phrases("""
        gratis, kosteloos, geen kosten, zonder kosten, normaal tarief, kost niets, kost je niets
        kost u niets
    """),
    calls=words("bel bellen belt telefoon tel telefonisch"),
)

ITALIAN: Final = Speech(
    keywords=words("stop cancella"),
    plain=words("stop"),
    actions=words("""
        rispondi rispondere risponda rispondendo rispondete invia inviare invii inviando inviaci
        scrivi scrivere scriva scrivici manda mandare mandaci mandi digita digitare messaggia
    """),
    effects=phrases("""
        cancellarti, cancellarsi, cancellati, ti cancelliamo, la cancelliamo
        cancellazione dalla lista, cancellazione sms, disiscriverti, disiscriversi, disiscriviti
        disiscrizione, disiscrivere, disiscrivi, disattivarlo, revoca consenso, revoca il consenso
        revocare il consenso, non ricevere, non ricevere piu, non ricevere altri
        smettere di ricevere, non riceverai piu, non ricevera piu, annulla iscrizione
        annullare iscrizione, annulla iscrizione, cancella iscrizione
        cancella l'iscrizione, togliamo il tuo numero, ti togliamo, ti rimuoviamo, rimuoverti
        essere rimosso, uscire dalla lista, esci dalla lista, toglierti dalla lista
        non essere piu contattato, niente piu messaggi, niente piu sms, stop sms, non ti scriveremo
        non ti scriviamo, opt out, cancellare l'iscrizione, essere cancellato, opporti, opporsi
        basta sms, basta messaggi
    """)
    + crossed(
        "smettere di, smettiamo di, smetteremo di, smetti di, smetto di",
        "ricevere, riceverli, scrivere, scriverti, scriverle, inviare, inviarti, mandare, mandarti"
        ", disturbarti, disturbarla, disturbare, contattarti, contattarla",
    )
    + crossed("essere", "eliminato, eliminata, cancellato, cancellata, tolto, tolta, rimossa")
    + crossed("lasciare, abbandonare", "la lista, questa lista, la nostra lista, il gruppo"),
    ends=words("""
        disattivare disattiva disattivi
        terminare fermare interrompere annullare uscire smettere bloccare cancellare finire annulla
        interrompi ferma blocca rifiutare
    """),
    messages=words("""
        messaggi messaggio sms avvisi comunicazioni offerte promozioni notifiche newsletter lista
        iscrizione
        aggiornamenti email mail promemoria pubblicita messaggini novita invii servizio
    """),
    negations=words("non niente nessun nessuna senza mai"),
    more=words("piu altri altre ulteriori"),
    wants=words("vuoi vuole desideri desidera preferisci preferisce interessa gradisci volete"),
    gets=words("ricevere riceverai ricevera ricevi riceverli riceverne sentirci ricevono"),
    writes=words("""
        scriveremo scriviamo manderemo mandiamo invieremo inviamo disturberemo contatteremo
    """),
    purposes=words("per"),
    ands=words("e ed"),
    ifs=words("se qualora quando appena"),
    belongs=words("di del dal della dalla dai dalle dei"),
    fillers=words("""
        fatto ciao
        con la parola al o e un una il per sms questo numero in qualsiasi momento gratis
        gratuitamente ti ci si basta solo semplicemente anche qui ai agli nostri nostre questi
        queste altri piu messaggio via sempre da i gli le mi te suo tuo dai dalla nostra senza costi
    """),
    removals=words("togliere togliamo rimuovere rimuoviamo cancelliamo eliminiamo eliminare"),
    lists=words("lista numero rubrica elenco contatti"),
    products=words("""
        ordine appuntamento prenotazione consegna garanzia tavolo corso lezione abbonamento
        contratto visita biglietto viaggio conto palestra assicurazione mensa bolletta scuola gita
        bollette fattura
    """),
    blockers=words("perdere perderti perdi dimenticare dimenticarti esitare aspettare aspetta"),
    dissent=phrases("""
        non vuoi piu, non vuole piu, non ti interessa, non le interessa, non vuoi ricevere
        non vuole ricevere, non desideri, non desidera, preferisci non, non fa per te, stanco di
        ti disturbiamo, la disturbiamo, ti annoiamo, ti disturbano, non sei interessato
        troppi messaggi, troppi sms, non vuoi altri, non gradisci, non vuoi sentirci
    """),
    answers=phrases("""
        faccelo sapere, fatecelo sapere, ce lo faccia sapere, dillo, diccelo, rispondi, risponda
        fammi sapere, facci sapere, sapere, dircelo, basta dirlo, scrivici, scrivi, basta dircelo
        avvisaci
    """),
    conditions=phrases("""
        solo se, solo dopo, soltanto dopo, soltanto se, a condizione, purche, una volta che
        dopo aver, e conferma
        per confermare, due volte, tre volte, accedi, password, codice cliente, il motivo, salvo che
        per iscritto, compila, modulo, perderai, poi conferma, nome e cognome
    """),
    deadlines=words("entro prima fino durante"),
    moments=words("""
        stasera domattina
        ora ore giorno giorni settimana settimane mese mesi oggi domani lunedi martedi mercoledi
        giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
        settembre ottobre novembre dicembre fine
    """),
    charges=words("costa costo tariffa addebito"),
    no_charge=phrases("""
        gratis, gratuito, gratuitamente, senza costi, costo normale, costo di un sms, a costo zero
        non costa nulla, non costa niente
    """),
    calls=words("chiama chiamare chiami chiamando telefona tel telefono"),
)
