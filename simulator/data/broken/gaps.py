"""Words between which a gap shows that a value was empty, folded."""

from simulator.data.word_lists import words

OPEN_WORDS = words(
    """
    the your our my a an at for with from by to of and between
    el la tu su del con para votre le les chez avec pour dein deine ihr ihre mit bei zum zur um am
    o seu sua com tuo con il uw het din ditt med twoj
    until till choosing or oder las des der dem einem einer et und och og mellan mellem entre
    zwischen tussen
    """
)
"""Words that cannot end a sentence of their own accord: a gap before a full stop is a hole."""

DETERMINERS = words("the your our my an")
"""Words that cannot end a question either."""

LOOSE_WORDS = words("at for with from by to of is are et")
"""Such words at which people stop nonetheless, where they set a space before every mark."""

COPULAS = words("is are ist est lautet")
"""Words behind which a full stop, but no comma, shows a hole."""

TOLD = words(
    """
    code codes codigo codice kod koden koda pin passcode total totale importe importo saldo balance
    id cliente client numero number visit appointment booking reservation delivery order table
    payment class scheduled booked delivered due expected
    """
)
"""Nouns and the like of which a value is told: behind one and a word of `TELLING` it is missing."""

TELLING = words("es esta e å är er to är jest wynosi bedraagt ar este")
"""What tells it; each alone may end a sentence."""

ON = "on"
"""Stands so behind what is planned for a day."""

PLACED = words("us you opens expires expire starts start ends end begins closes due ready located")
"""Behind these "in" and "on" need a place or a day: "thanks for visiting us in ."."""

AT_PLACED = words("in on")

NO_VERB_BEHIND = words(
    """
    with at on for from by of to in the your our my a an dear and
    el la tu su con le votre avec mit am um bei ihr dein o seu com
    met bij hos med fra uw hun di z u przez
    """
)
"""Words behind which none of `VERBS` can come, with two spaces between."""

VERBS = words(
    "is are was were will has have had esta es ha fue sera est sera a ist wird hat war foi sera "
    "e era er var ar blir wordt heeft jest bedzie"
) - words("a")

NO_PLACE_BEHIND = words(
    """
    with for from at of your our my the a an
    el la tu su le la votre am um mit bei o seu sua met bij hos dniu to visit visite visitez
    """
)
"""Words behind which none of `PLACES` can come, with two spaces between."""

PLACES = words(
    "on at to in with for from by and of as today tomorrow hoy a en con de para por las avec chez "
    "pour um am bei mit entre"
)
"""Words that lead to a value themselves."""

PAIRS = frozenset(
    {
        *(("on", "at"), ("in", "at"), ("at", "on"), ("am", "um"), ("and", "at")),
        *(("del", "alle"), ("il", "alle"), ("den", "kl"), ("d", "kl"), ("op", "om")),
        *(("between", "and"), ("zwischen", "und"), ("entre", "y"), ("entre", "et"), ("entre", "e")),
        *(("tussen", "en"), ("mellan", "och"), ("mellem", "og"), ("mellom", "og"), ("tra", "e")),
        *(("dniu", "o"), ("od", "do"), ("von", "bis"), ("from", "to"), ("is", "from")),
        *(("visite", "lo"), ("visite", "el"), ("visitez", "le")),
        *(("dia", "as"), ("dnia", "o"), ("le", "a"), ("du", "a"), ("dag", "kl")),
    }
)
NO_PAIRS = frozenset({("la", "a"), ("su", "a"), ("a", "en")})
"""Pairs which, whatever the lists say, cannot follow each other, or can."""

NAMED_NUMBERS = words(
    """
    order ticket invoice booking reservation reference ref confirmation case account room table
    unit suite tracking member ticket lot claim po pedido commande bestellung rechnung factura
    """
)
"""Words behind which "#" needs its number."""

NUMBERED = NAMED_NUMBERS | words(
    """
    auftrag auftrags kunden rechnungs bestell ordine pratica fattura prenotazione encomenda nota
    bestelling factuur beställning bestallning ordre bestilling sag zamowienie faktura paczka ordrer
    """
)
"""Words behind which "Nr." or "n." needs one: "Bestellung Nr. ist da"."""

BEHIND_NUMBERS = words("ist wurde wird is has was will er jest to") | {"è", "e'", "är", "está"}
"""Verbs that a number stands before."""

ANNOUNCING = words(
    """
    here link url website code pin click visit tap track shop book order rsvp details view redeem
    register tickets buchen reserva reserve now browse menu map access join pay confirm start hier
    ici aqui aca qui har her tutaj lien enlace
    lank lenke is ist est es
    """
)
"""Words that announce what must follow a colon, where the text ends."""

NO_COLON_BEHIND = words("from the your our of von de av fra da")
"""Behind these a colon, with room before it, shows a hole: "From : we miss you"."""

PRONOUNS = words("you we")
"""Behind `DETERMINERS` they begin another clause: "the  you liked"."""

CODES = words("code codes codigo codice kod koden kode")
"""Behind these a place to use them is told: "use code  at checkout"."""

WITH_CODES = words("use enter with using con avec mit")

NO_GREETED = words(
    """
    there all everyone everybody team friend friends again neighbor neighbour folks love from and to
    y et und e todos a alle tous guys y'all yall
    """
)
"""Small words that may follow a greeting, with too much room between."""

EMPTY_RANGES = (
    *(" from to ", " between and ", " von bis ", " um Uhr", " du au ", " dal al ", " del al "),
    *(" the of ", " el a las ", " op om ", " den kl ", " dniu o ", " il alle ", " le à "),
    *(" dia às ", " con es ", " con está ", " com é ", " con è ", " mit ist ", " met is "),
    *(" hos är ", " entre et ", " entre y ", " zwischen und ", " tussen en ", " mellan och "),
    *(" am um ", " bei am ", " fra til ", " från till ", " od do ", " avec est "),
)
"""Ranges of which both ends are empty."""

BEFORE_POSSESSIVE = words("it he she that what who let there here how where when this")
"""Words that a separated 's goes with."""

DUTCH_HOURS = words("avonds morgens ochtends middags nachts namiddags zomers winters maandags")
"""What Dutch writes behind 's."""

UNITS = words(
    """
    points days minutes hours people guests items nights tickets seats miles weeks months visits
    punkte punkten tage tagen minuten stunden personen puntos dias minutos horas personas
    jours heures personnes pontos pessoas punti giorni minuti ore persone punten uur poeng
    dagar timmar personer dager timer minutter dni godzin minut punktow osob
    """
)
BEFORE_UNITS = words(
    """
    have has in for only just earned within after got over spend another next last every are
    haben hast hat nur noch hai ha tra fra per solo tienes tiene en quedan avez dans pour reste
    tem em para faltam hebt heeft voor nog har om du pa masz za dla zostalo
    """
)
"""Between the two a number is missing, with two spaces: "you have  points"."""

APPOINTED = words(
    """
    appointment visit booking reservation lesson session class meeting order table delivery
    consultation treatment interview tour viewing
    """
)
"""What "your" goes before, and a name, place or time behind: "your visit with on Friday"."""

CLOCKS = words("kl Kl godz Godz")
"""Short forms that a time of day follows."""

BEHIND_CLOCKS = words("på den hos med er och og w na dnia jest")
"""What never follows them."""

SPARING_PARTS = words(
    "save spare spar sparen ahorra ahorre economisez risparmia poupe economize bespaar extra"
)
UP_TO = (
    *(" up to", " at least", " bis zu", " hasta el", " hasta un", " hasta", "jusqu'à", "jusqu’à"),
    *(" fino al", " até", " tot", " upp till", " opp til", " op til", " nawet do"),
)
"""Words that a part in a hundred follows, however the sentence goes on."""

TIMED = words("at um om alle as las")
BEHIND_TIMES = words("on today tonight tomorrow for and with uhr uur h am del el le la op den pa w")
"""Between the two ":" is what is left of a time: "see you at : on Tuesday"."""

SPARED_ON = words("on en sur auf su op em")
"""Between the two a part in a hundred needs its number: "save % on all tea"."""

BEFORE_MONEY = words("of von de for is pay due fee cost av di van på est")
"""Behind these too, where a mark stands apart: "von € . wurde"."""

PERIODS = words(
    "night day week wk month mo year yr hour hr person nacht tag monat noche mes nuit mois notte "
    "mese"
)
SUMS = words(
    "balance total due amount price cost fee subtotal saldo importe montant betrag importo"
)
"""Before a colon they announce a sum."""

OWED = words("is of total balance")
BEHIND_OWED = words("and is was due by on today now before")
"""Between the two a number is missing, though the sign is written: "balance is $ and"."""

BEFORE_AMOUNT = words("only just costs total balance starting nur fur solo por seulement apenas")
"""Words behind which a sign of money needs its number."""

AFTER_AMOUNT = words("off per each")
"""Words before which it does."""

SPARING = words("save saved owe")
WHO_SPARES = words("you you'll ll could can will d would we")
"""Who saves or owes a number: "you save $ today", unlike "save $ today"."""
