"""Sentences that threaten, frighten, make guilty or blame: German, Dutch, Scandinavian, Polish.

Rows of word classes as in `pressing_sentences`, each of one language. Collected in November 2026.
"""

from typing import Final

from simulator.data.pressure.sentences import SentenceSort

CLASSES: Final = {
    "de_kept": "konto platz antrag reservierung vertrag karte zugang anschluss mitgliedschaft akte "
    "angebot punkte vorgang profil termin bestellung abo rabatt auftrag bonus leitung",
    "de_gone": "geschlossen gesperrt storniert geloscht gekundigt vergeben verfallt verfallen "
    "entfernt deaktiviert abgeschaltet aufgelost weitergegeben schliessen schließen sperren "
    "stornieren loschen kundigen vergeben entfernen abschalten weg eingestellt",
    "de_count": "zwei drei vier funf sechs zweimal dreimal viermal funfmal mehrmals mehrfach "
    "mehrfacher mehrere zweite dritte vierte funfte zum wiederholt 2 3 4 5",
    "nl_kept": "account rekening plek plaats reservering abonnement aanvraag dossier kaart "
    "lidmaatschap afspraak korting punten contract aansluiting aanbod profiel bestelling",
    "nl_gone": "gesloten geblokkeerd geannuleerd opgezegd verwijderd beeindigd beeindigen "
    "vervallen afgesloten weggegeven stopgezet sluiten blokkeren annuleren opzeggen verwijderen "
    "afsluiten weggeven stopzetten verloren vervalt kwijt",
    "nl_count": "twee drie vier vijf meerdere meermaals tweede derde vierde vijfde verschillende "
    "2 3 4 5 herhaaldelijk zoveelste 3x 2x",
    "sc_kept": "konto kontot kontoen kontoen plats platsen plass plassen plads pladsen bokning "
    "bokningen bestilling bestillingen booking medlemskap medlemskapet medlemskab abonnemang "
    "abonnemanget abonnement abonnementet kort kortet avtal avtale avtalen aftale sak saken sag "
    "sagen arende arendet poang poeng point rabatt rabatten rabat tid tiden time timen tilbud "
    "erbjudande forsikring forsakring profil tilgang",
    "sc_gone": "stangt stangd stangs stanges stengt stenges sperret sperres sparrat sparras "
    "spærret spærres lukket lukkes avslutat avslutas avsluttet avsluttes afsluttet avbokas "
    "kansellert "
    "slettet slettes raderas borttaget tas opsagt sagt sies kanselleres annulleres annulleret "
    "forsvinner forsvinder forverkad mister avstangd gis gives ges borte",
    "sc_count": "tva tre fyra fem to fire flera flere ganger ganger gange andra tredje fjarde "
    "femte andre fjerde anden mange manga 2 3 4 5 gang gangen",
    "pl_kept": "konto miejsce rezerwacja umowa wniosek karta usługa członkostwo zamowienie rabat "
    "punkty dostep oferta sprawa numer wizyta termin abonament profil",
    "pl_gone": "zamkniete zablokowane usuniete anulowane anulowana zamknieta zablokowana zerwana "
    "rozwiazana odrzucony cofniety przepadnie przepadna utracone oddane wygasnie zawieszone "
    "zawieszona odciete odcieta wypowiedziana skreslone skreslona",
    "pl_count": "dwa trzy cztery piec kilka drugi trzeci czwarty piaty kilkukrotnie wielokrotnie "
    "kolejny 2 3 4 5 dwukrotnie trzykrotnie raz razy",
}

ROWS: Final[tuple[tuple[SentenceSort, str], ...]] = (
    (
        "loss",
        """
        din dit ditt > $sc_kept > bliver blir > givet gitt given > videre bort
        bei > nichtzahlung ausbleiben nichtmeldung > wird werden
        strom gas anschluss internet leistung > wird werden > abgestellt gesperrt abgeschaltet \
            eingestellt
        sie du > konnten konntest riskieren > ihren ihre deinen deine platz > verlieren
        wenn falls > nicht > sperren kundigen stornieren loschen schließen schliessen vergeben \
            verfallt melden berechnen
        platz termin > geht wird > an > andere nachsten anderen jemand
        als indien > niet > vervalt sluiten blokkeren annuleren stoppen verliest verlies royeren
        betaal betaalt reageer reageert bevestig kom komt > je u > niet > vervalt verliest \
            verlies sluiten blokkeren annuleren stoppen
        plek plaats > gaat > naar > ander andere volgende iemand
        hvis om > du > ikke inte > lukker stenger stanger sperrer sparrar spærrer avbryter \
            opsiger slutter sletter fjerner avslutar avbokar avbestiller mister forlorar
        plats platsen plass plassen plads pladsen tid time > gar gar ges gis gives > till til > \
            nagon noen andre anden nasta neste næste
        jesli > nie > zamkniemy zablokujemy anulujemy odetniemy odbierzemy skreslimy wypowiemy \
            usuniemy
        brak > wpłaty odpowiedzi kontaktu reakcji > oznacza spowoduje skutkuje
        miejsce termin > trafi przejdzie > innej kogos innego kolejnej inna
        bleibt > antwort zahlung > aus
        ihr dein ihre deine euer den das > $de_kept > wird werden sonst muss mussen > $de_gone
        mussen mussten werden > wir > ihr ihren ihre dein deine deinen den das > $de_kept > $de_gone
        wir > mussen mussten werden > ihr ihren ihre dein deine deinen den das > $de_kept > $de_gone
        sie du > verlieren verlierst > ihren ihre ihr deinen deine dein alles alle den
        gehen geht > wir > davon > aus > kein keine nicht mehr
        sonst ansonsten andernfalls > schliessen schließen sperren stornieren loschen kundigen \
            vergeben verfallt geht gehen kommt droht drohen
        preise kosten mieten zinsen > explodieren steigen schießen verdoppeln klettern > bald \
            weiter himmel massiv
        riskieren riskierst > sie du > ihren ihre deinen deine alles leer zu
        uw je jouw > $nl_kept > wordt worden dreigt komt zal > $nl_gone
        zijn moeten zullen > wij we > genoodzaakt gedwongen helaas > $nl_gone
        anders > moeten zijn sluiten blokkeren annuleren verliest verlies vervalt geven stoppen > \
            wij we je u uw jouw
        wij we > moeten gaan zullen > $nl_kept > $nl_gone
        je u > verliest verlies raakt > je uw al alles > kwijt punten plek plaats korting voordeel
        gaan nemen > wij we > ervan > uit aan > niet geen
        prijzen kosten huren > stijgen rijzen schieten exploderen > pan snel fors enorm
        je u > riskeert loopt > risico om dat alles
        ditt din dit > $sc_kept > blir kommer vil bliver sperres stenges sparras stangs lukkes > \
            $sc_gone att a at
        $sc_kept > ditt din dit > blir kommer vil bliver > $sc_gone
        annars ellers > stanger stenger lukker sparrar sperrer spærrer avslutar avslutter \
            afslutter avbokar avbestiller sletter sletter gir ger giver mister forlorar raderar \
            skickar sender > vi du ditt din arendet saken sagen
        ditt din dit > $sc_kept > $sc_gone
        du > kommer vil riskerar risikerer > miste forlora mista mister sta sta att a at a > allt \
            alt alle din ditt dine dina plassen platsen pladsen tilbage uden uten utan
        du > forlorar mister > allt alt alla alle din ditt dine dina plassen platsen pladsen
        antar regner gar forutsatter forudsætter utgar gar > vi jeg jag med ut fra fran > du > \
            inte ikke
        priserna prisene priserne prisen > skenar eksploderer raser skyter stiger stikker himmels
        twoje pana pani twoja twoj > $pl_kept > zostanie zostana bedzie > $pl_gone
        $pl_kept > zostanie zostana > $pl_gone > chyba jesli bo
        bedziemy > zmuszeni > zamknac anulowac zablokowac wypowiedziec usunac odciac przekazac \
            skierowac
        stracisz straci utracisz utraci tracisz > swoje swoja swoj wszystko wszystkie miejsce \
            szanse punkty rabat twoje
        uznamy zakładamy przyjmiemy załozymy > ze > nie rezygnujesz rezygnacja
        przeciwnym > razie > anulujemy zamkniemy stracisz zablokujemy oddamy sprawa przepadnie \
            usuniemy utracisz konto
        ceny > poszybuja wystrzela gwałtownie oszaleja drastycznie
        ryzykujesz ryzykuje > ze utrate utrata
        """,
    ),
    (
        "threat",
        """
        setzen setzt > ihre deine > risiko spiel
        zet zetten > je uw > gezin familie > spel risico
        schufa > eintrag melden gemeldet meldung negativ negativer
        bkr > registratie melding gemeld geregistreerd
        betalningsanmarkning betalingsanmerkning > far far kan vil
        rki > registreret registreres registrering
        rejestru bazy krd bik > dłuznikow wpis wpisany zgłosimy
        wpis zgłosimy wpiszemy > rejestru krd bik bazy
        morgen morgon imorgon jutro > konnte kann kan moze moze > spat laat sent pozno
        geben ubergeben leiten ubergeben weitergeleitet > an dem > inkasso inkassoburo anwalt \
            anwalte rechtsabteilung gericht
        rechtliche gerichtliche juristische > schritte folgen maßnahmen konsequenzen
        droht drohen > ihnen dir > sperrung kundigung raumung pfandung verlust kosten
        raumungsklage zwangsvollstreckung mahnbescheid pfandung
        sie du ihr > werden wirst werdet > bereuen argern bedauern
        lassen lass > sie > ihre deine > familie kinder liebsten > nicht im ohne
        ihre deine > familie kinder liebsten zuhause > ungeschutzt schutzlos gefahr nichts mittellos
        wenn falls > ihnen dir > etwas > zustoßt zustosst passiert
        wer > zahlt sorgt kummert > ihre deine > familie kinder
        jeden jede jeder > tag minute stunde monat woche > warten wartest zogern verlieren \
            verschenken
        wer > nicht > handelt zugreift bucht > zahlt verliert drauf schaut bleibt
        ihre deine > konkurrenz mitbewerber wettbewerber konkurrenten > schon langst uberholt \
            voraus bereits
        sie du > werfen wirfst verbrennen verschenken verschenkst > geld > fenster bares
        zahlen zahlst > sie du > drauf
        dragen sturen geven uit > over naar handen aan > incasso incassobureau deurwaarder advocaat
        gerechtelijke juridische > stappen procedure
        je u > zult zul krijgt gaat > spijt
        heb krijg > je u > spijt
        grijp grijpt vis vist > je u > ernaast net
        laat > je uw > gezin familie kinderen > niet
        je uw > gezin familie kinderen huis > onbeschermd onverzekerd gevaar niets
        als > jou u je > iets > overkomt gebeurt
        wie > zorgt betaalt > je uw > kinderen gezin
        elke iedere > dag minuut uur maand week > wacht uitstelt
        je uw > concurrenten concurrentie > al voor
        je u > gooit gooi > geld > weg
        till til > inkasso kronofogden inkassobyra inkassobyraet namsmannen fogedretten incasso
        rattsliga rettslige retslige juridiske > skritt atgarder skridt
        du > kommer vil > angra angre fortryde angrer
        lat la ikke lad > inte ikke din la > familj familie familien barn barna børn > sta sta \
            oskyddad uten utan uden ubeskyttet
        din dine dina > familj familie barn hem hjem > oskyddad oforsakrad ubeskyttet uforsikret \
            fare fara risk
        om hvis > noe nagot noget > hander skjer sker > dig deg
        vem hvem > tar betalar betaler forsørger > dina dine
        varje hver > dag minut minutt manad maned uke vecka uge > vantar venter
        dina dine > konkurrenter > redan allerede før fore forbi
        du > kastar kaster > pengar penge penger > bort ut sjøen
        trafi przekazemy przekazana skierujemy skierowana oddamy skierowane > do > windykacji \
            komornika sadu prawnikow kancelarii
        kroki postepowanie droge > prawne sadowe sadowa komornicze egzekucyjne
        bedziesz > załował zalowac załowac załowała
        pozałujesz pozałuje pozałujecie
        nie > zostawiaj zostaw > rodziny bliskich dzieci
        twoja twoje > rodzina dzieci bliscy > zabezpieczenia ochrony niebezpieczenstwie srodkow
        jesli gdyby > cos > stało stanie
        kazdy kazda > dzien minuta godzina miesiac tydzien > zwłoki czekasz zwlekasz tracisz
        twoja twoi > konkurencja konkurenci > juz wyprzedza
        wyrzucasz > pieniadze > błoto
        """,
    ),
    (
        "guilt",
        """
        milczenie schweigen stilte tystnad taushet > jest ist is ar er > obrazliwe obrazliwe \
            beleidigend unverschamt onbeleefd
        wegen > ihnen dir euch > andere anderer warten mussten konnte musste
        andere anderer > patienten kunden familien leute patient > warten gewartet gebraucht \
            mussten hatten > termin platz auf wegen
        nach > allem > was > wir ich > fur > sie dich
        wir ich > haben hatten habe hatte > auf > sie dich > gezahlt verlassen
        sie du > haben hast > uns mich > sitzen sitzenlassen versetzt enttauscht hangen
        sie du > verschwenden verschwendest > unsere meine > zeit
        alle > anderen > schon bereits > dabei angemeldet gekauft
        ohne > ihre deine > spende hilfe > mussen werden sterben bleiben hungern
        seien sei > sie nicht > nicht der die > einzige letzte
        door > u jou jouw > schuld toedoen > andere anderen
        andere > patienten klanten mensen gezinnen > wachten wachtten hadden > plek afspraak op
        na > alles > wat > we wij ik > voor > je jou u
        we wij ik iedereen > rekenden rekende > op > je jou u
        u je > hebt heb laat liet > ons mij > zitten stikken hangen
        u je > verspilt verdoet > onze mijn > tijd
        iedereen > heeft doet is > al > behalve meegedaan aangemeld
        zonder > uw jouw > gift donatie steun > sterven blijven gaan
        pa pa grund > grund av af > dig deg > andra andre
        andra andre > patienter kunder familjer familier pasienter > vantar venter > tid plass \
            plats plads pa pa
        efter etter > allt alt > vi jag jeg > for > dig deg
        vi alla alle > raknade regnet regnede stolte > med pa pa > dig deg
        du > lot lod svek sviktet svigtede > oss os mig meg
        du > slosar kaster spilder kaste bort > var var vores min > tid
        alla alle > har er > redan allerede > utom unntatt undtagen meldt anmalt
        uten utan uden > din ditt > gave gava bidrag hjælp hjelp > dør do ma ma
        przez > pana pania ciebie > inni innych pacjent ktos
        inni > pacjenci klienci > czekaja czekali > termin miejsce
        po > tym > wszystkim > co > zrobilismy zrobiłem zrobiłam dla
        liczylismy liczylam liczyłem > na > ciebie pana pania
        marnujesz marnuje > nasz moj > czas
        wszyscy > juz > oprocz zapisani tylko
        bez > twojego twojej > wsparcia pomocy datku > umra nie
        """,
    ),
    (
        "blame",
        """
        warte warten > immer noch > auf > ihre deine
        warum wieso > melden meldest rufen antworten reagieren > nicht nie
        du > har > ikke inte > svaret svart svarat > pa pa
        auf > unsere meine > nachrichten anrufe mails briefe > nicht nie keine
        hvorfor varfor waarom > svarer svarar reageer reageert antwoord ringer > du je u
        warte warten > seit > wochen tagen monaten
        seit > wochen tagen > nichts kein keine > gehort von
        sie du > gehen gehst > nicht nie > ans ran > telefon
        wacht wachten > al > weken dagen maanden
        hebben heb > $nl_count > geprobeerd
        neemt neem > u je > niet nooit > op
        har > vantat ventet > i > veckor uker uger dagar dager dage manader
        du > tar tager > aldri aldrig inte ikke > telefonen telefon
        har du er > forsvunnet forsvunnit forsvundet
        czekam czekamy > od > tygodni dni miesiecy
        dzwonie > i + dzwonie
        pan pani > nie + odbiera odpisuje oddzwania odpowiada
        nie + odbierasz oddzwaniasz odpisujesz
        pisze > i + pisze
        trotz > $de_count > nachfrage nachfragen anrufe nachrichten erinnerung versuche \
            kontaktversuche
        $de_count > mal nachricht versuch anruf > schreibe schreiben versuche melde erreichen
        wir ich > haben habe > $de_count > versucht angerufen geschrieben gemeldet angeschrieben \
            nachgefragt
        sie du > haben hast > sich dich > nicht nie > gemeldet zuruckgemeldet
        meine unsere > nachrichten anrufe mails > unbeantwortet ignoriert antwort
        immer noch weiterhin leider > nichts keine > von > ihnen dir
        nichts > mehr > von > ihnen dir > gehort
        ik we wij > heb hebben > $nl_count > keer maal berichten > geappt gebeld gemaild \
            geschreven gestuurd geprobeerd
        heb hebben > je u > $nl_count > keer maal berichten gebeld gemaild
        $nl_count > keer bericht mail poging > dat app bel mail schrijf probeer
        hoor horen hoorde hoorden > niks niets > van meer terug en
        en > hoor horen > niks niets
        wir > warten > nicht > langer mehr > auf
        warten > wir > nicht > langer mehr > auf
        nog > steeds > niets niks geen > gehoord antwoord reactie bericht van
        je u > reageert reageer antwoordt laat > niet nooit niks > op meer horen
        mijn onze > berichten mails oproepen > onbeantwoord genegeerd
        vi jag jeg > har > sokt ringt ringet skrevet skrivit forsokt prøvd forsøgt prøvet sendt \
            skickat kontaktet kontaktat mejlat > $sc_count > ganger ganger gange meldinger \
            meddelanden beskeder svar
        $sc_count > gang gangen meldingen beskeden meddelandet forsøk forsok > jeg jag vi > \
            prøver forsoker skriver ringer forsøger sender kontakter mejlar
        har > stadig fortsatt fremdeles fortfarande enna > ikke inte intet > hørt hort horde
        fortsatt fremdeles stadig fortfarande > inget ingen ikke inte intet > svar hort hørt ord \
            livstegn
        du > svarar svarer svarade svarte svarede > aldrig aldri inte ikke
        mine mina vara vare vores > meldinger meddelanden beskeder samtal > ubesvart ubesvarte \
            obesvarade ubesvarede
        flera flere ganger ganger > utan uten uden > svar
        pisałam pisałem pisalismy dzwonilismy dzwoniłam dzwoniłem probowalismy kontaktowalismy \
            probowałam probowałem > $pl_count > razy raz i bez
        $pl_count > raz wiadomosc proba > pisze dzwonie probuje kontaktuje piszemy probujemy
        nadal wciaz dalej > brak zadnej cisza nie > odpowiedzi kontaktu reakcji odzewu pani pana \
            strony
        moje nasze > wiadomosci telefony > bez odpowiedzi
        nie > raczył raczyła raczysz > odpisac odpowiedziec
        """,
    ),
    (
        "urging",
        """
        schnell + bestellen buchen sichern anmelden kaufen zugreifen
        bestel boek koop reserveer reageer kom + snel + ! . : ,
        bestill bestall boka kop bestil reserver + fort snabbt hurtig raskt + ! . : ,
        zamow kup zarezerwuj zapisz + szybko + ! . : ,
        schluss > mit > ausreden
        geen > smoesjes uitstel > meer
        """,
    ),
    (
        "warning",
        """
        bevor ehe > alles weg spat vergriffen ausverkauft > ist
        bevor ehe > weg vergriffen ausverkauft
        voordat voor > op te > laat weg uitverkocht
        innan før inden > sent slut borte væk udsolgt utsolgt tomt
        zanim > bedzie sie > pozno skonczy skoncza zniknie
        """,
    ),
)
