"""How a text says until when something holds, and on which day something happens.

Eleven languages in one pool, in small letters without accents. Collected in November 2026.
"""

from collections.abc import Mapping
from typing import Final

from simulator.data.trade_words import NEAR_DAYS, WEEKDAYS
from simulator.data.word_lists import phrases, words

TODAY: Final = "today"
TONIGHT: Final = "tonight"
TOMORROW: Final = "tomorrow"
YESTERDAY: Final = "yesterday"
WEEKEND: Final = "weekend"
WEEK: Final = "week"
MONTH: Final = "month"

_MORE_NEAR_DAYS: Final[Mapping[str, str]] = {
    TODAY: """
        i dag, this morning, this afternoon, esta manana, esta tarde, cet apres midi, ce matin
        heute morgen, heute fruh, heute nachmittag, heute vormittag, esta manha, stamattina
        oggi pomeriggio, vanmorgen, vanmiddag, i morse, i eftermiddag, i formiddag
        dzisiejszy, dzis rano
        end of day, end of the day, close of business, eod, fin del dia, final del dia
        fin de journee, fin de la journee, ende des tages, fim do dia, final do dia, fine giornata
        einde van de dag, eind van de dag, slutet av dagen, slutningen af dagen, slutten av dagen
        konca dnia
        """,
    TONIGHT: """
        this evening, midnight, midnight tonight, esta noche, hoy por la noche, medianoche
        ce soir, cette nuit, minuit, heute abend, heute nacht, mitternacht, esta noite
        hoje a noite, meia noite
        stasera, stanotte, mezzanotte, vanavond, vannacht, middernacht, ikvall, i kvall, midnatt
        i aften, midnat, i kveld, dzis wieczorem, dzisiaj wieczorem, o północy
        """,
    TOMORROW: """
        hasta manana, manana a, es manana, manana es, manana te, manana por, de manana a
        morgen um, morgen ab, bis morgen, morgen ist, ist morgen, endet morgen, morgen fruh
        morgen fra, morgen om, is morgen, tot morgen, vanaf morgen, morgen bist, morgen kommt
        i morgen, i morra, i morgon, demain, amanha, domani, imorgon, jutro
        termina manana, vence manana, acaba manana, caduca manana, cita manana, visita manana
        termin morgen, sie morgen, dich morgen, wir morgen, je morgen, afspraak morgen, u morgen
        """,
    WEEKEND: """
        this weekend, este fin de semana, ce week end, ce weekend, dieses wochenende
        este fim de semana, neste fim de semana, questo weekend, questo fine settimana, dit weekend
        i helgen, i weekenden, w ten weekend
        """,
    WEEK: """
        this week, esta semana, cette semaine, diese woche, nesta semana, questa settimana
        deze week, denna vecka, den har veckan, denne uge, denne uken, w tym tygodniu
        end of week, end of the week, week's end, eow, fin de la semana, final de la semana
        fin de la semaine, ende der woche, fim da semana, final da semana, fine della settimana
        einde van de week, eind van de week, slutet av veckan, slutningen af ugen, slutten av uken
        konca tygodnia
        """,
    MONTH: """
        this month, end of the month, month's end, month end, este mes, fin de mes, ce mois ci
        fin du mois, diesen monat, monatsende, ende des monats, fim do mes, questo mese, fine mese
        deze maand, einde van de maand, eind van de maand, denna manad, slutet av manaden
        denne maned, slutningen af maneden, slutten av maneden, w tym miesiacu, konca miesiaca
        """,
}
"""Spanish, German and Dutch say morning and tomorrow with one word: it is one of them here only
beside others."""

NEAR: Final[Mapping[str, str]] = {
    **{word: day for word, day in NEAR_DAYS.items() if word != "i"},
    **{phrase: day for day, many in _MORE_NEAR_DAYS.items() for phrase in phrases(many)},
}
"""Words and phrases whose day hangs on when they are read."""

URGED: Final = frozenset({TODAY, WEEK, MONTH})
"""In these something is mostly asked for: "reply today", "book this week"."""

MORNINGS: Final = words("manana morgen")
"""Which of a phrase's words is the day, where others stand beside it to tell."""

MIDNIGHTS: Final = words(
    "midnight medianoche minuit mitternacht noite mezzanotte middernacht midnatt midnat północy"
)
"""Names of an hour: a day's end only where something ends then."""

PORTUGUESE: Final = words("segunda terca quarta quinta sexta")
"""Weekdays that are numbers too: "na segunda visita"."""

DAYS: Final[Mapping[str, int]] = {
    **WEEKDAYS,
    **{
        form: number
        for number, forms in enumerate(
            (
                "poniedziałek poniedziałku poniedzialku",
                "wtorek wtorku",
                "sroda srody srode",
                "czwartek czwartku",
                "piatek piatku",
                "sobota soboty sobote",
                "niedziela niedzieli niedziele",
            ),
            1,
        )
        for form in forms.split()
    },
}
"""Weekdays as they stand behind a preposition too."""

HABITS: Final = words(
    """
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    montags dienstags mittwochs donnerstags freitags samstags sonntags
    sabados domingos
    """
)
"""Weekdays again and again: no one day is meant."""

ALWAYS: Final = words(
    """
    every each always usually mostly whenever cada siempre chaque toujours jeden jede jeder jedes
    immer stets cada sempre ogni elke iedere altijd varje alltid hver hvert altid kazdy każdy kazda
    każda zawsze
    """
)
"""Ahead of a weekday they say that it comes again and again: "we ship every order on Monday"."""

EVERY: Final = words(
    """
    every each all most any other last past previous weekly alternate
    cada todos pasado pasada ultimo chaque tous dernier passe
    jeden jeder jedes letzten letzter letzte vergangenen vorigen
    toda todo todas ogni scorso scorsa elke iedere afgelopen vorige
    varje alla forra hver hvert sidste forrige sist
    kazdy każdy kazda każda zeszły zeszly ubiegły ubiegly co
    """
)
"""Before a weekday they say that it comes again and again, or that it is over."""

ARTICLES: Final = words("le il los as aos nas nos")
"""Before a weekday they mostly do so too, unless it is said what ends then."""

PAST_BEHIND: Final = words("pasado pasada passado passada dernier derniere scorso scorsa passe")
"""Behind a weekday they say that it is over."""

NEXT: Final = words(
    """
    next following proximo proxima prochain prochaine siguiente nachsten nachster nachste
    kommenden prossimo prossima volgende nasta naste neste następny nastepny
    """
)
"""Beside a weekday they leave open whether it is the nearest one."""

NAMED_DAYS: Final = phrases(
    """
    casual friday, shrove tuesday, fat tuesday, maundy thursday
    super bowl sunday, super saturday, blue monday, super sunday
    jueves santo, taco tuesday, meatless monday
    """
)
"""Names that no one weekday is meant by, and whose date is not known."""

ON_FEASTS: Final = words("on this el am pa på den op w le na")
"""Before a day such as Black Friday they say that something happens then."""

UNTIL: Final = words(
    """
    until till til 'til by before through thru
    hasta antes jusqu'a jusqu'au avant bis vor zum fino entro tot t/m voor vóór
    ate do tills innan til inden innen før przed
    """
)
"""Right before a day they make it the last one."""

DROPPING: Final = words("come drop stop swing pop pass go coming dropping stopping")
"""Ahead of "by" they speak of a visit: "come by this afternoon"."""

ENDS: Final = words(
    """
    ends end ending expires expire expiring expired closes closing deadline lapses valid
    vence vencen caduca caducan termina terminan acaba acaban cierra finaliza finalizan valido
    valida
    expire expirent termine finit finissent prend valable ferme
    endet enden gilt gelten verfallt ablauf ablaufen lauft schließt schliesst spatestens gultig
    expira expiram encerra encerram terminam
    scade scadono termina finisce chiude scadenza
    eindigt eindigen verloopt verlopen sluit geldig uiterlijk
    slutar galler upphor stanger senast giltig
    slutter udløber gælder gaelder senest gyldig utløper gjelder lukker stenger
    wygasa wygasaja wygasają konczy kończy koncza kończą waznosc ważność wazny ważny wazna ważna
    wazne ważne najpozniej najpóźniej
    """
)
"""Near a day they make it the last one."""

ONLY: Final = words("only solo seulement nur apenas somente soltanto alleen bara kun tylko")
"""Right beside a day they make it the only one."""

LAST: Final = phrases(
    """
    last day, final day, last chance, final chance, last call, final hours, last hours
    so hoje, so amanha, ultimo dia, ultima oportunidad, ultimas horas, dernier jour, derniere chance
    letzter tag, letzte chance, ultima chance, ultimo giorno, laatste dag, laatste kans
    sista dagen, sista chansen, sidste dag, sidste chance, siste dag, siste sjanse
    ostatni dzien, ostatni dzień, ostatnia szansa
    """
)
"""In a sentence with a day they make it the last one."""

HAPPENS: Final = words(
    """
    is are starts start begins begin opens open arrives arrive comes come lands see you visit
    appointment meeting class delivery due there here session tour
    es empieza comienza abre llega vemos cita visita entrega esperamos
    est commence ouvre arrive voit rendez vous visite livraison
    ist beginnt startet offnet kommt kommen sehen termin besuch lieferung
    comeca abre chega vemos consulta visita entrega
    inizia comincia apre arriva vediamo appuntamento visita consegna
    begint start opent komt zien afspraak bezoek levering
    ar borjar startar oppnar kommer ses besok leverans
    er begynder starter abner åbner kommer ses aftale avtale besøg besok besøk levering
    begynner apner
    jest zaczyna otwiera przyjeżdża przyjedzie widzimy wizyta spotkanie dostawa
    """
)
"""Right before a day such as today they say that something happens then."""

IS: Final = words("is are es est ist e er ar jest")
"""Of these, what only says that something is: of the day where it stands right before."""

AT: Final = words("at from um ab a las à om kl fra fran alle von vanaf o od de da as")
"""Behind a day, with a time, they say that something happens then."""

SHORT_DAYS: Final[Mapping[str, int]] = {
    name: number
    for number, names in enumerate(
        ("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"), 1
    )
    for name in names.split()
}
"""Most are words too: days only where something ends then, and no other word follows."""

BEFORE_EVENTS: Final = words(
    """
    on this coming by for next and el este la para ce le pour am an den diesen diesem zum der fur
    na no esta neste nesta para questo questa sabato op deze voor pa på denne denna till til w we
    """
)
"""Before a weekday they make it a day on which something happens."""

BEHIND_EVENTS: Final = words(
    """
    is it's we you i morning afternoon evening night noon at from and until till
    es a por la manana tarde noche matin soir midi um ab ist morgen abend mittag vormittag
    nachmittag as de manha mattina sera ochtend middag avond kl er ar jest o od
    """
)
"""So they do behind one."""

PAST: Final = words(
    """
    was were had did saw came went since spoke talked met thanks thank visited missed sold shipped
    fue estuvo vimos viste gracias desde viniste merci depuis avons avez war waren seit danke
    foi viu obrigado obrigada era eravamo grazie bedankt dank sinds sprak var tack sedan tak siden
    takk byl bylo dziekujemy dziekuje
    """
)
"""Ahead of a day they say that it is over already."""

TO_COME: Final = words("will be we'll it'll you'll i'll they'll get gets being")
"""With these it is ahead all the same: "will be shipped on Friday"."""

ORDERS: Final = words(
    """
    now today order ahora hoy pide pedido commandez commande maintenant aujourd'hui jetzt heute
    bestell bestelle bestellen agora hoje peca ora oggi ordina nu vandaag bestel idag bestall
    bestil bestill zamow zamów dzis dziś
    """
)
"""Ahead of "tomorrow" they count it from whenever this is read: "order today, get it tomorrow"."""

SHOPS: Final = words("we we've we'll wir nous nosotros noi wij vi my")
"""They speak of the sender: "order today and we ship tomorrow"."""

SUCH_A_DAY: Final = words(
    """
    happy it's its tgif feliz buen bon joyeux schonen schoner frohen buon fijne prettige
    trevlig glad god hyggelig miłego milego udanego
    """
)
"""Before a weekday they speak of the day on which the text is read."""

JOINTS: Final = words("on at this the of no later than a an el este la le ce am den der dem a o")
"""May stand between a word of `UNTIL` or `ENDS` and its day."""

RANGE: Final = words("- – — / to through thru a à au al bis t/m tot till til do e och og und y et")
CHOICE: Final = words("for para pour fur por per voor dla")
"""Between a number and a day: the day is an answer that is offered."""

OR: Final = words("or o ou oder eller lub of and y et und e en och og i u / &")
"""Between two days: both are offered."""

IN: Final = words("in en dans em tra fra over om za")
"""Before a number of hours or days they say when from now on."""

WITHIN: Final = words("within innerhalb inom inden innen entro binnen dentro")
HALVES: Final = words("half media demi halbe halben meia mezz'ora mezza halv halva pol pół")
"""Before an hour, or before its article: "half an hour"."""

GOOD_FOR: Final = words("valid valido valida valable gultig gilt gelten geldig giltig gyldig gælder"
                        " gaelder gjelder galler ważny wazny ważna wazna ważne wazne")  # fmt: skip
"""Of `ENDS`, what says how long something holds from whenever it begins."""

BEFORE_NEAR: Final = words("the at a la")
"""Before words such as "midnight" and "end of the week" a date has no need of them."""

WITHIN_NEXT: Final = words("next proximas prochaines nachsten proximas prossime komende")
LEFT: Final = words("left remaining quedan restantes restantes ubrig restam rimaste kvar igjen")

STILL: Final = words("quedan restam restano mancano rimangono noch nog")
"""Before a number of hours or days they say so as well."""

DELIVERIES: Final = words("delivery livraison lieferung entrega consegna levering leverans dostawa")
"""How long they take is told of any of them, unless it is the reader's own."""

MORNING_BEFORE: Final = words("den der am guten schonen jeden diesen die goede de dezen")
"""Before one of `MORNINGS` they say that no tomorrow is meant."""

HOURS: Final = words("hour hours hrs hr h hora horas heure heures stunde stunden std ora ore uur"
                     " timme timmar time timer godzina godziny godzin")  # fmt: skip
MINUTES: Final = words("minute minutes min mins minuto minutos minuten minuti minuut minuter"
                       " minutter minuty minut")  # fmt: skip
DAY_UNITS: Final = words("day days dia dias jour jours tag tagen tage giorno giorni dag dagen"
                         " dagar dage dager dni")  # fmt: skip

NUMBERS: Final[Mapping[str, int]] = {
    word: number
    for number, many in {
        1: "a an one una un uno une ein eine einer einem um uma een en ett et",
        2: "two dos deux zwei dois duas due twee tva to dwa dwie",
        3: "three tres trois drei tre drie trzy",
        4: "four cuatro quatre vier quatro quattro fyra fire cztery",
        5: "five cinco cinq funf cinque vijf fem piec",
        6: "six seis sechs sei zes sex seks szesc",
        8: "eight ocho huit acht oito otto atta otte åtte osiem",
        10: "ten diez dix zehn dez dieci tien tio ti",
        12: "twelve doce douze zwolf doze dodici twaalf tolv",
        24: "twenty-four veinticuatro vingt-quatre vierundzwanzig",
    }.items()
    for word in many.split()
}

BEFORE_WEEKDAY: Final[Mapping[str, str]] = {
    "en": "on ",
    "es": "el ",
    "de": "am ",
    "nl": "op ",
    "sv": "på ",
    "da": "på ",
    "nb": "på ",
    "fr": "",
    "it": "",
    "pt": "",
}
"""What a weekday has before it where "tomorrow" has nothing."""

BEFORE_DATE: Final[Mapping[str, str]] = {**BEFORE_WEEKDAY, "fr": "le ", "it": "il ", "pt": "em "}
"""The same for a date."""

AT_TIME: Final[Mapping[str, tuple[str, str]]] = {
    "en": (" at ", ""),
    "es": (" a las ", ""),
    "de": (" um ", " Uhr"),
    "nl": (" om ", ""),
    "sv": (" kl. ", ""),
    "da": (" kl. ", ""),
    "nb": (" kl. ", ""),
    "fr": (" à ", ""),
    "it": (" alle ", ""),
    "pt": (" às ", ""),
}
"""What stands before and behind a time of day that follows a weekday."""
