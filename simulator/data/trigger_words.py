"""How a text speaks of what its reader did a moment or a few days ago; folded.

English, Spanish, French, German, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian and
Polish, as shops', agents' and schools' automatic texts had it in November 2026.
"""

from simulator.data.word_lists import crossed, phrases, words

_DID = (
    "asked, booked, bought, browsed, called, checked, chose, clicked, contacted, downloaded,"
    "enquired, inquired, filled, finished, joined, left, looked, messaged, missed, ordered, picked,"
    "placed, registered, requested, rang, reached, saw, sent, signed, spoke, started, stopped,"
    "subscribed, texted, viewed, visited, were, wrote"
)

JUST = (
    *crossed("you just, you've just, you have just", _DID),
    *phrases("you were just"),
    *crossed("just", "missed your, got your, received your, saw your, saw you, noticed you"),
    *crossed("we just, we've just, just", "spoke, talked, chatted, hung up, got off the phone"),
    *phrases(
        """
        acabas de, usted acaba de, acabamos de hablar
        vous venez de, tu viens de, nous venons de parler, on vient de se parler
        du hast soeben, sie haben soeben, du hast eben, sie haben eben
        gerade telefoniert, gerade gesprochen, eben telefoniert, eben gesprochen
        voce acabou de, acabaste de, acabamos de falar
        hai appena, abbiamo appena parlato
        je hebt net, u hebt net, u heeft net, je hebt zojuist, u hebt zojuist, u heeft zojuist
        du har just, du har precis, du har nyss, du nyss
        du har lige set, du har lige kigget, du har lige besøgt, du har lige ringet
        du har lige bestilt
        du har nettopp, du nettopp
        """
    ),
    *crossed(
        "wlasnie, własnie",
        "ogladales, ogladałes, ogladalas, ogladałas, dzwoniles, dzwoniłes, dzwonilas, dzwoniłas",
    ),
)
"""The reader did it a moment ago, as the text has it."""

MOMENTS = phrases(
    """
    just now, a moment ago, moments ago, a minute ago, minutes ago, an hour ago, hours ago
    hace un momento, hace un ratito, hace unos minutos, hace unas horas
    il y a un instant, il y a quelques minutes, il y a quelques heures
    gerade eben, vorhin, vor wenigen minuten, vor ein paar minuten, vor wenigen stunden
    agora ha pouco, ha poucos minutos, ha instantes
    pochi minuti fa, un attimo fa, poco fa
    een paar minuten geleden, daarnet
    alldeles nyss, for en stund sedan, for nagra minuter sedan
    for et øjeblik siden, for fa minutter siden, for et øyeblikk siden, for noen minutter siden
    przed chwila, chwile temu, kilka minut temu
    """
)
"""Just so, where the sentence speaks to the reader."""

YOU = words(
    """
    you your you've we've we tu te ti usted nos vous votre nous ton ta du dir dein deine deinen
    deinem sie ihre ihren ihnen wir voce seu sua te la tua il tuo ci je jouw uw u din ditt dig dit
    ciebie twoj twoja tobie vi
    """
)

_SAW = "saw, noticed, see, spotted"
_SAW_PAST = "saw, noticed, spotted"

NOTICED = (
    *crossed(
        _SAW,
        "you looking, you looked, you browsing, you browsed, you viewed, you visited, you checking,"
        "you checked, you eyeing, you left, you were looking, you were browsing, you were checking,"
        "you were reading, you stopped by, you came by, you've been looking,"
        "you have been looking, you had a look, you took a look, that you looked, that you viewed,"
        "that you visited, that you were, that you left, that you checked, that you've been",
    ),
    *crossed(_SAW_PAST, "your visit, you on our, you were on, you were in, you reading"),
    *crossed(
        "thanks for, thank you for, thx for, thanks again for, thanks so much for,"
        "thank you so much for, many thanks for",
        "calling, your call, ringing, stopping, dropping by, dropping in, popping in, visiting,"
        "your visit, coming in, coming by, browsing, looking, asking, your question, your inquiry,"
        "your enquiry, your message, your request, reaching out, getting in touch, contacting,"
        "chatting, talking, speaking, downloading, signing up, registering, joining, subscribing,"
        "checking out, meeting, filling",
    ),
    *crossed(
        "great, good, nice, lovely",
        "talking to you, talking with you, chatting with you, speaking to you, speaking with you,"
        "meeting you",
    ),
    *phrases("missed your call, left something behind, left this behind, left these behind"),
    *crossed(
        "vimos que, vi que, hemos visto que, he visto que, notamos que",
        "miraste, mirabas, estabas, estuviste, visitaste, dejaste, buscabas, buscaste, viste,"
        "entraste, te interesaste",
    ),
    *crossed(
        "gracias por",
        "llamar, llamarnos, tu llamada, su llamada, visitar, visitarnos, tu visita, su visita,"
        "pasar, venir, preguntar, escribir, escribirnos, registrarte, suscribirte, descargar,"
        "contactarnos, tu consulta, tu mensaje",
    ),
    *crossed(
        "nous avons vu que, on a vu que, j'ai vu que",
        "vous regardiez, tu regardais, vous avez, tu as, vous etiez, tu etais",
    ),
    *crossed(
        "merci pour, merci de",
        "votre appel, ton appel, votre visite, ta visite, votre demande, ta demande,"
        "votre message, ton message, votre inscription, ton inscription",
    ),
    *phrases(
        """
        merci d'avoir appele, merci d'etre passe, merci d'etre passee, merci de nous avoir appeles
        merci de nous avoir contactes, merci d'avoir demande
        """
    ),
    *(
        f"{saw} , dass {you}"
        for saw in ("haben gesehen", "habe gesehen", "ist aufgefallen", "haben bemerkt")
        for you in ("du", "sie")
    ),
    *crossed(
        "danke fur, vielen dank fur",
        "deinen anruf, ihren anruf, den anruf, deinen besuch, ihren besuch, den besuch,"
        "deine anfrage, ihre anfrage, deine nachricht, ihre nachricht, deine anmeldung,"
        "ihre anmeldung, das gesprach",
    ),
    *crossed(
        "vimos que, vi que, notamos que",
        "voce olhou, voce visitou, voce viu, voce deixou, voce estava, visitou, olhou, deixou",
    ),
    *crossed(
        "obrigado, obrigada",
        "por ligar, pela ligacao, pela visita, pela sua visita, por visitar, por nos visitar,"
        "por perguntar, por se cadastrar, por se inscrever, pelo contato, por passar",
    ),
    *crossed(
        "abbiamo visto che, ho visto che, abbiamo notato che",
        "hai guardato, guardavi, stavi, hai visitato, hai lasciato, hai visto, eri",
    ),
    *crossed(
        "grazie per",
        "la chiamata, la tua chiamata, aver chiamato, averci chiamato, la visita, la tua visita,"
        "averci visitato, esserti iscritto, esserti iscritta, la richiesta, la tua richiesta,"
        "averci contattato",
    ),
    *crossed("we zagen dat, we zien dat, ik zag dat", "je, u"),
    *crossed(
        "bedankt voor, dank voor, dank je voor",
        "je telefoontje, uw telefoontje, het bellen, je bezoek, uw bezoek, je aanvraag,"
        "uw aanvraag, je aanmelding, uw aanmelding",
    ),
    *crossed("vi sag att, jag sag att, vi markte att", "du"),
    *crossed(
        "tack for",
        "ditt samtal, samtalet, ditt besok, besoket, att du ringde, att du besokte, att du tittade,"
        "din forfragan, din anmalan, att du anmalde",
    ),
    *(f"{saw}{mark} at du" for saw in ("vi sa", "vi kunne se", "jeg sa") for mark in ("", " ,")),
    *crossed(
        "tak for",
        "dit opkald, opkaldet, dit besøg, besøget, at du ringede, at du besøgte,"
        "din henvendelse, din tilmelding",
    ),
    *crossed(
        "takk for",
        "samtalen, besøket, at du ringte, at du besøkte, henvendelsen, pameldingen",
    ),
    *(
        f"{saw} , ze {did}"
        for saw in ("widzielismy", "widzimy", "zauwazylismy", "zauwazyłismy")
        for did in words(
            """
            ogladales ogladałes ogladalas ogladałas odwiedziles odwiedziłes odwiedzilas odwiedziłas
            zostawiles zostawiłes zostawilas zostawiłas
            """
        )
    ),
    *crossed(
        "dziekujemy za, dziekuje za",
        "telefon, rozmowe, wizyte, odwiedziny, zapytanie, zgloszenie, zgłoszenie",
    ),
)
"""Somebody was seen to look, to come, to call, or is thanked for it."""

DID = phrases(
    """
    you were looking at, you were browsing, you were viewing, you were checking out, you looked at
    you've been looking at, you have been looking at, you had a look, you took a look, you viewed
    you browsed, you visited, you stopped by, you dropped by, you came by, you popped in
    you called us, you rang us, you tried to call
    estuviste mirando, estabas mirando, estuviste viendo, estabas viendo, visitaste
    vous avez regarde, vous avez consulte, vous regardiez, tu regardais, vous avez visite
    tu as visite, tu as consulte, tu as regarde
    du warst auf unserer, sie waren auf unserer, du hast uns besucht, sie haben uns besucht
    voce estava olhando, voce estava vendo, voce visitou, voce olhou
    stavi guardando, hai guardato, hai visitato
    je keek naar, je bekeek, u bekeek, je was op zoek naar
    du tittade pa, du kollade pa, du besokte
    du kiggede pa, du besøgte
    du kikket pa, du besøkte
    ogladales, ogladałes, ogladalas, ogladałas, odwiedziles, odwiedziłes, odwiedzilas, odwiedziłas
    """
)
"""What somebody did, in words that a question may have too."""

BASKETS = words(
    """
    basket cart bag trolley checkout carrito cesta panier warenkorb carrinho cesto carrello
    winkelmandje winkelwagen mandje varukorg varukorgen kundvagn kundvagnen kurv kurven indkøbskurv
    handlekurv handlekurven koszyk koszyku
    """
)

LEAVING = words(
    """
    forgot forgotten dejaste dejado olvidaste laisse laisses oublie zuruckgelassen liegengelassen
    vergessen
    deixou deixaste esqueceu lasciato dimenticato achtergelaten vergeten lamnade glomde efterlod
    glemte zostawiles zostawiłes zostawilas zostawiłas zostawil
    """
)
"""With a word for a basket in the same sentence: somebody went away from it."""

LEFT = "left"
LEAVERS = words("you you've you'd have was were")
"""Before the English word, which means what remains too."""

IN_YOUR = frozenset({("in", "your"), ("at", "checkout"), ("behind", "in")})
"""Behind it they do as well."""

UNSURE = words(
    """
    if when whenever once unless have haven't had si quand lorsque cuando wenn falls sobald se
    quando caso als wanneer om nar hvis naar jesli jezeli kiedy jak
    """
)
"""Shortly before such words: it may happen, or is asked."""

LONG_AGO = phrases(
    """
    some time ago, a while ago, a while back, days ago, weeks ago, week ago, month ago, months ago
    year ago, years ago, last week, last month, last year, last spring, last summer, last fall
    last autumn, last winter, last season, recently, lately, in the past, in may
    hace tiempo, hace unos dias, hace unas semanas, hace meses, la semana pasada, el mes pasado
    recientemente, hace poco, el otro dia
    recemment, il y a quelque temps, la semaine derniere, le mois dernier, il y a quelques jours
    kurzlich, neulich, vor einiger zeit, letzte woche, letzten monat, vor monaten, vor wochen
    recentemente, ha algum tempo, semana passada, mes passado, ha alguns dias
    tempo fa, settimana scorsa, mese scorso, qualche giorno fa
    onlangs, laatst, vorige week, vorige maand, tijdje geleden
    nyligen, for ett tag sedan, forra veckan, haromdagen
    for nylig, forrige uge, sidste uge, for et stykke tid siden, forleden
    nylig, forrige uke, for en tid siden
    niedawno, jakis czas temu, w zeszlym tygodniu, w zeszłym tygodniu, ostatnio
    """
)
"""These say themselves that it is no news."""
