"""How Swedish, Norwegian, Danish and Polish tell the way out; read 2026-11."""

from typing import Final

from simulator.data.opt_out.speech import Speech
from simulator.data.word_lists import crossed, phrases, words

SWEDISH: Final = Speech(
    keywords=words("stop stopp avsluta"),
    plain=words("stop stopp avsluta"),
    actions=words("""
        svara svar svarar skicka skickar skriv skriver sms smsa sanda sand besvara messa texta
    """),
    effects=phrases("""
        avregistrera, avregistrering, avregistreras, avanmal, avanmalan, avanmala, avanmaler
        avprenumerera, avsluta prenumeration, avsluta prenumerationen, avsluta utskick, slippa fler
        slippa sms, slippa utskick, slippa vara, slipper du, slippa meddelanden, inga fler
        inga fler sms, inga fler meddelanden, inga mer sms, inte fler sms, tar vi bort dig
        tacka nej, ta bort dig, bli borttagen, tas bort, bort fran listan, fran listan, avsaga
        avsag dig, avreg, aterkalla samtycke, av fran listan, hor inte av oss
    """)
    + crossed(
        "stanga av, stang av, stanger av, stanger du av",
        "utskick, utskicken, sms, sms:en, meddelanden, meddelandena, aviseringar, notiser",
    )
    + crossed(
        "sluta, slutar, slutar vi, vi slutar",
        "skriva, skicka, messa, smsa, texta, hora av oss, kontakta dig, stora dig, mejla",
    )
    + crossed("bli", "raderad, struken, avregistrerad, avanmald, borttaget")
    + crossed("lamna, lamnar", "listan, utskickslistan, gruppen, klubben, sms listan"),
    ends=words("avsluta stoppa sluta avbryta avslutar stoppar avboja blockera avslut"),
    messages=words("""
        meddelandena utskicken erbjudandena notiserna smsen
        sms meddelanden utskick mejl erbjudanden nyheter nyhetsbrev aviseringar paminnelser
        prenumeration
        prenumerationen reklam sms:en sms'en lista listan notiser tjansten
    """),
    negations=words("slippa slipper inte inga inget ingen ej aldrig utan"),
    more=words("fler mer flera langre ytterligare"),
    wants=words("slippa slipper vill vilja onskar ha intresserad orkar intresse"),
    gets=words("fa far hora hor ta emot"),
    writes=words("skicka skickar skriva kontakta stora messa hora"),
    purposes=words("for att"),
    ands=words("och sa"),
    ifs=words("om nar ifall"),
    belongs=words("fran av"),
    fillers=words("""
        med ordet till eller och gratis pa via ett detta nummer du dig att sa den det bara enkelt
        nar som helst har vi oss vara vart fler mer i sms a kostnadsfritt er ni
    """),
    removals=words("bort tar ta raderar radera"),
    lists=words("listan lista register utskickslista"),
    products=words("""
        bokning bokningen bestallning tid tiden leverans forsakring bord kurs kursen bastun sommaren
        klass medlemskap avtal resa barnet fritids tidningen lunchen elavtal platsen traningen
        matchen
        skolan bilforsakringen fakturor
    """),
    blockers=words("missa missar glom tveka vanta"),
    dissent=phrases("""
        inte intresserad, vill inte ha, vill du inte, vill ni inte, inga fler sms, inte vill ha
        inte langre vill, hellre slippa, inte for dig, inte din grej, stor vi, for manga sms
        trott pa, du inte vill, slippa sms
    """),
    answers=phrases("""
        hor av dig, hora av dig, hor garna av dig, sag till, lat oss veta, svara, meddela oss
        sag ifran
        bara sag till
        sag bara till, sag bara ifran, ifran, hor av er, skriv till oss, beratta
    """),
    conditions=phrases("""
        bara om, endast om, endast efter, bara efter, forst efter, forst nar, efter att
        tva ganger, tre ganger, och bekrafta, bekrafta
        logga in, losenord, personnummer, skriftligen, formular, under forutsattning, darefter
    """),
    deadlines=words("innan fore inom senast"),
    moments=words("""
        ikvall kvall
        timmar timme dag dagar vecka veckor manad idag imorgon mandag tisdag onsdag torsdag fredag
        lordag sondag vardagar januari februari mars april maj juni juli augusti september oktober
        november december
    """),
    charges=words("kostar avgift kostnad tillkommer"),
    no_charge=phrases("""
        gratis, kostnadsfritt, utan kostnad, ingen kostnad, kostar inget, kostar ingenting
        vanlig sms taxa, normal taxa
    """),
    calls=words("ring ringa telefon tel"),
)

NORWEGIAN: Final = Speech(
    keywords=words("stop stopp"),
    plain=words("stop stopp"),
    actions=words("svar svare svarer send sende sender skriv skrive skriver sms tekst besvar"),
    effects=phrases("""
        melde deg av, meld deg av, melde seg av, meldes av, avmelding, avmelde, avmeld, avregistrere
        avregistrering, stoppe abonnementet, avslutte abonnementet, ingen flere meldinger
        ingen flere sms, ikke flere meldinger, slippe flere, slipper du, slippe meldinger
        slippe sms, fjerner vi deg, bli fjernet, fjerne deg, fjernet fra listen, av listen
        fra listen, reservere, reservere deg, reserver deg, trekke samtykket, trekke samtykke
        sletter vi nummeret, lar vi deg vaere i fred
    """)
    + crossed(
        "slutte, slutter, slutter vi, vi slutter",
        "a skrive, a sende, a kontakte deg, a plage deg, a forstyrre, a mase",
    )
    + crossed("skru av, skrur av, sla av, slar av", "meldinger, meldingene, sms, varsler, varslene")
    + crossed("bli", "slettet, fjernet, strøket, meldt av, avmeldt, avregistrert")
    + crossed("forlate, forlater", "listen, lista, gruppen, gruppa, klubben"),
    ends=words("stoppe avslutte stopper avslutter slutte stanse avslutt kansellere"),
    messages=words("""
        meldingene smsene tilbudene varslene beskjedene nyhetene
        meldinger melding sms tilbud varsler nyheter nyhetsbrev abonnementet abonnement beskjeder
        reklame utsendelser pamindelser smser tjenesten listen
    """),
    negations=words("slippe slipper ikke ingen aldri uten ei"),
    more=words("flere mer lenger"),
    wants=words("slippe slipper vil onsker ønsker ønske ha interessert lyst orker"),
    gets=words("fa far motta mottar høre hører"),
    writes=words("sende sender skrive kontakte forstyrre plage"),
    purposes=words("for"),
    ands=words("og sa"),
    ifs=words("hvis om dersom nar"),
    belongs=words("fra av"),
    fillers=words("""
        med ordet til eller og gratis pa via et dette nummer du deg a den det bare enkelt nar som
        helst denne her vi oss vare vart flere mer i sms fra dere
    """),
    removals=words("fjerne fjerner slette sletter stryke"),
    lists=words("listen liste lista nummeret nummer"),
    products=words("""
        bestilling time timen levering forsikring bord kurs kurset bussen avtale reise plassen
        dugnaden barnehagen avisen middagen treningen skolen fakturaer
    """),
    blockers=words("glipp glem nøl vent miste"),
    dissent=phrases("""
        vil ikke ha, vil du ikke, ikke interessert, ikke vil ha, ikke ønsker, ønsker ikke
        ønsker du ikke, ingen flere meldinger, ikke noe for deg, lei av, for mange meldinger
        vil dere ikke
    """),
    answers=phrases("""
        si fra, si bare fra, beskjed, gi beskjed, gi oss beskjed, bare si fra, svar, si ifra
        la oss vite, skriv til oss, tips oss
    """),
    conditions=phrases("""
        bare hvis, bare etter, kun etter, først etter, kun hvis, forst nar, først nar, etter at
        to ganger, tre ganger, og bekreft
        bekreft, logg inn, passord, fødselsnummer, skriftlig, skjema, forutsatt, deretter
    """),
    deadlines=words("innen før senest"),
    moments=words("""
        kveld
        timer time dag dager uke uker maned mandag tirsdag onsdag torsdag fredag lørdag søndag
        hverdager januar februar mars april mai juni juli august september oktober november desember
    """),
    charges=words("koster gebyr kostnad"),
    no_charge=phrases("""
        gratis, uten kostnad, kostnadsfritt, koster ingenting, koster ikke, vanlig sms pris
        normal takst, ingen kostnad
    """),
    calls=words("ring ringe telefon tlf"),
)

DANISH: Final = Speech(
    keywords=words("stop afmeld"),
    plain=words("stop afmeld"),
    actions=words("svar svare svarer send sende sender skriv skrive skriver sms smser besvar"),
    effects=phrases("""
        afmelde, afmelding, afmeld sms, afmeld her, afmeld dig, afmelde dig, afmeldes, framelde
        framelding, framelde dig, frameld, melde dig fra, meld dig fra, meld fra, melde fra
        ingen flere beskeder, ingen flere sms, ikke flere beskeder, ikke flere sms, slippe for
        blive fjernet, fjerner vi dig, fjerne dig, af listen, fra listen, slette dig
        tilbagekalde samtykke, trække samtykke, slippe flere, slippe sms, slippe beskeder
        sletter vi dit nummer, lader vi dig være
    """)
    + crossed(
        "holder vi op med, holder op med, stopper vi med, stopper med, holde op med, stoppe med",
        "at skrive, at sende, at kontakte dig, at forstyrre, at sms'e",
    )
    + crossed("blive", "slettet, frameldt, afmeldt, taget af, strøget, meldt fra")
    + crossed("forlade, forlader", "listen, gruppen, klubben"),
    ends=words("stoppe afslutte stopper afslutter slutte annullere"),
    messages=words("""
        beskederne smserne nyhederne tilbuddene reklamerne
        beskeder besked sms'er sms sms'erne tilbud nyheder nyhedsbrev paamindelser pamindelser
        notifikationer reklamer abonnementet listen servicen
    """),
    negations=words("slippe slipper ikke ingen aldrig uden"),
    more=words("flere mere længere"),
    wants=words("slippe slipper vil ønsker gider have interesseret lyst"),
    gets=words("fa far modtage modtager høre hører"),
    writes=words("sende sender skrive skriver kontakte forstyrre"),
    purposes=words("for"),
    ands=words("og sa"),
    ifs=words("hvis om nar"),
    belongs=words("fra af"),
    fillers=words("""
        med ordet til eller og gratis pa via et dette nummer du dig at den det bare nemt nar som
        helst her vi os vores flere mere i sms fra jer
    """),
    removals=words("fjerne fjerner slette sletter"),
    lists=words("listen liste nummer"),
    products=words("""
        bestilling tid aftale levering forsikring bord kursus maden frokost rejse hold madordningen
        pladsen holdet julefrokosten sfo barn regninger
    """),
    blockers=words("glip glem tøv vent"),
    dissent=phrases("""
        vil ikke have, vil du ikke, ikke interesseret, ikke vil have, ikke ønsker, ønsker du ikke
        ikke længere vil, ikke gider, gider du ikke, ikke noget for dig, træt af, for mange beskeder
    """),
    answers=phrases("""
        sig til, sig bare til, sig endelig til, sig bare fra, giv bare besked, giv besked, sig fra
        lad os vide, svar, skriv til os, giv os besked, sig det bare, giv lyd
    """),
    conditions=phrases("""
        kun hvis, kun efter, først efter, først nar, efter at, to gange, tre gange, og bekræft
        bekræft, log ind
        adgangskode, cpr, skriftligt, formular, forudsat, derefter
    """),
    deadlines=words("inden før senest"),
    moments=words("""
        aften
        timer time dag dage uge uger maned mandag tirsdag onsdag torsdag fredag lørdag søndag
        hverdage januar februar marts april maj juni juli august september oktober november december
    """),
    charges=words("koster gebyr"),
    no_charge=phrases("""
        gratis, uden beregning, uden gebyr, koster ikke, koster intet, almindelig sms takst
        normal takst
    """),
    calls=words("ring ringe telefon tlf"),
)

POLISH: Final = Speech(
    keywords=words("stop rezygnuj"),
    plain=words("stop rezygnuj"),
    actions=words("""
        odpisz odpisac odpiszcie odpowiedziec odpowiedz odpowiadajac odpisujac wyslij wyslac
        wysylajac wysłac wysłanie napisz napisac przeslij slij sms
    """),
    effects=phrases("""
        rezygnacja, rezygnacji, rezygnuje, rezygnujesz, zrezygnowac, rezygnuj z sms, wypisac
        wypisac sie, wypisz sie, wypisz mnie, wypisanie, wypiszemy cie, wypisujemy, usuniemy cie
        usuniemy twoj numer, usunac sie, byc usunietym, nie otrzymywac, nie dostawac
        przestac otrzymywac, koniec wiadomosci, koniec z sms, cofnac zgode, odwołac zgode
        cofniecie zgody, wycofac zgode, wyrejestrowac, wyrejestruj, wyłaczyc powiadomienia
        wyłacz sms, z listy, nie bedziesz otrzymywac, nie napiszemy, przestaniemy pisac, zrezygnuj
        wypisz
    """)
    + crossed(
        "przestac, przestaniemy, przestajemy, nie bedziemy",
        "pisac, wysyłac, wysylac, sie kontaktowac, kontaktowac sie, przeszkadzac, niepokoic",
    )
    + crossed("zostac", "usunietym, usunieta, wypisanym, wypisana, skreslonym, skreslona")
    + crossed("opuscic, opuszczasz", "liste, nasza liste, te liste, grupe"),
    ends=words("zakonczyc przerwac wyłaczyc zatrzymac anulowac konczy zablokowac"),
    messages=words("""
        wiadomosciami powiadomieniami ofertami smsami
        sms smsow sms'ow sms'y smsy wiadomosci wiadomosc powiadomienia powiadomien oferty ofert
        newsletter reklamy reklam informacji subskrypcje subskrypcji promocji
    """),
    negations=words("nie bez zadnych"),
    more=words("wiecej kolejnych dalszych juz"),
    wants=words("chcesz chce chca zyczysz interesuje interesuja wolisz"),
    gets=words("otrzymywac otrzymasz dostawac dostaniesz dostajesz dostac otrzymac"),
    writes=words("napiszemy wyslemy piszemy wysyłac wysylac pisac"),
    purposes=words("aby by zeby"),
    ands=words("a i"),
    ifs=words("jesli jezeli gdy kiedy gdyby"),
    belongs=words("z od"),
    fillers=words("""
        o tresci na numer nr lub albo pod słowo slowo sie z i bezplatnie bezpłatnie w kazdej chwili
        nam po prostu wystarczy tego naszych nasze ten haslo hasło zwrotnie
    """),
    removals=words("usuniemy usunac wypiszemy skreslimy"),
    lists=words("listy lista numer bazy"),
    products=words("""
        zamowienia zamowienie wizyty wizyte dostawy rezerwacji kursu umowy rabatu poduszki zajec
        zajecia obiadow obiady wycieczki lekcji faktury gazety treningu basenu
    """),
    blockers=words("przegap przegapic zapomnij zwlekaj czekaj"),
    dissent=phrases("""
        nie chcesz, nie chce, nie jestes zainteresowany, nie interesuje, nie interesuja, wolisz nie
        nie zyczysz, masz dosc, przeszkadzamy, nie dla ciebie, zbyt wiele wiadomosci
    """),
    answers=phrases("""
        daj znac, daj nam znac, znac, odpisz, odpowiedz, napisz do nas, powiedz nam
        daj nam o tym znac, prosze o informacje, wystarczy słowo
    """),
    conditions=phrases("""
        tylko jesli, tylko po, dopiero po, po zalogowaniu, dwa razy, trzy razy, dwukrotnie
        i potwierdz
        potwierdz, zaloguj, hasłem, pesel, pisemnie, formularz, pod warunkiem, nastepnie
    """),
    deadlines=words("do przed ciagu"),
    moments=words("""
        wieczorem
        godzin godziny dzien dni tydzien tygodni miesiaca dzis jutro poniedziałku wtorku srody
        czwartku piatku soboty niedzieli stycznia lutego marca kwietnia maja czerwca lipca sierpnia
        wrzesnia pazdziernika listopada grudnia
    """),
    charges=words("koszt kosztuje opłata oplata płatny vat"),
    no_charge=phrases("""
        bezpłatnie, bezpłatny, bez opłat, bez kosztow, zwykły sms, koszt zwykłego, jak zwykły
        nic nie kosztuje, nie kosztuje, standardowa opłata, koszt standardowego
    """),
    calls=words("zadzwon dzwon dzwoniac telefon tel"),
)
