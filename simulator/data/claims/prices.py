"""Words about what is free, what is charged beside it, and what a thing cost before.

Eleven languages, in small letters without accents; collected in November 2026.
"""

from simulator.data.word_lists import phrases, words

FREES = words(
    """
    free complimentary gratis offert offerte offerts gratuito gratuita gratuitos gratuitas gratuit
    gratuite gratuits gratuites
    kostenlos kostenlose kostenloser kostenloses kostenlosen umsonst gratuiti omaggio
    darmowy darmowa darmowe bezplatny bezpłatny bezplatna bezpłatna bezplatne bezpłatne
    """
)
NOT_BEFORE_FREE = words(
    """
    feel you you're i'm we're am if be been set duty toll tax risk interest sugar gluten dairy
    fat hands scot one 1 half debt carefree break not get buy fee commission contract hassle worry
    """
)
"""Before "free" they make it something else than an offer, or one more for a price."""

NOT_BEHIND_FREE = words("from of on at this next tomorrow today tonight or soon later msg text up")
"""Behind "free" they speak of time, or of what is lacking."""

FREE_THINGS = words(
    """
    month months week weeks year entry delivery shipping trial class session lesson consultation
    admission membership visit check sample quote install installation returns parking first it
    gift kit box phone tablet guide book ticket tickets item bottle facial lunch meal
    """
)
"""Of these "is free" says what they cost; of an hour or a table that nobody has taken it."""

TIED = words(
    """
    when with spend purchase purchases order orders minimum min
    compra compras pedidos partir superiores achat achats commande superieure
    kauf bestellung einkauf acquisto aankoop kjop kob køb zakupie
    """
)
"""Behind what is free they say for which purchase, openly."""

TIED_TO_SUMS = words(
    """
    over above from desde mas des ab uber acima oltre sopra da vanaf boven kop fran fra od
    """
)
"""As `TIED`, where a sum follows."""

PLAIN_FEES = words(
    """
    fee fees surcharge surcharges charge charges
    tasa tasas comision recargo gastos
    frais supplement
    gebuhr gebuhren bearbeitungsgebuhr anmeldegebuhr servicegebuhr aufpreis aufnahmegebuhr
    taxa taxas tarifa
    commissione commissioni spese
    administratiekosten kosten toeslag inschrijfkosten servicekosten
    avgift avgiften expeditionsavgift gebyr gebyrer gebyret
    oplata opłata oplaty opłaty
    """
)
POSTAGE = words(
    """
    shipping postage p&p handling delivery envio port livraison versand versandkosten porto
    portes frete spedizione verzendkosten verzending bezorging frakt fragt levering wysylka wysyłka
    przesylka przesyłka dostawa
    """
)
DEPOSITS = words("deposit anticipo fianza acompte caution anzahlung kaution caucao")
NO_FEE = words(
    """
    no zero without hidden never any late cancellation cancelation missed show
    change overdue
    return refundable refunded normal regular
    sin ningun ninguna cero sans aucun aucuns ohne keine kein sem nenhuma nenhum senza nessuna
    geen zonder utan ingen inga uten ingen uden bez zadnych free gratis gratuit gratuito
    """
)
"""Before a fee they say that there is none, or only for a case."""

WAIVED = words("waive waived waiving drop dropped scrap scrapped")
"""Somewhat farther before a fee they say that it is not asked."""

NO_FEE_BEHIND = words(
    """
    free waived included refunded refundable back off gratis gratuit gratuite inclus kostenlos
    frei inbegriffen incluido incluida gratuito incluso compreso inklusive ingar inkludert
    """
)

JUST_PAY = phrases(
    """
    just pay, only pay, simply pay, pay just, pay only, you pay, you only pay, you just pay
    just cover, only cover, you only cover, you just cover, solo pagas, solo paga, solo pague
    pagas solo, paga solo
    vous ne payez que, ne payez que, payez seulement, payez juste, du zahlst nur, sie zahlen nur
    zahle nur, nur versand, so paga, paga so, pague so, pague apenas, paga apenas, solo pagando
    paghi solo, betaal alleen, je betaalt alleen, betala bara, du betalar bara, betal bare
    du betaler bare, du betaler kun, betal kun, placisz tylko
    """
)
"""What they are followed by is what the free thing costs."""

JOINTS = words("and but so y et und e og och en mais mas pero aber ma men i")
"""Between what is free and what is just to be paid for it."""

TO_SUM = words("is of : - – ( only just $ € £ us r de d von i pa på port envio es est ist e à a")
"""Between a fee and its sum."""

LATER = words(
    """
    then after afterwards later thereafter luego despues puis ensuite danach dann depois poi dopo
    daarna sedan deretter derefter potem
    """
)
"""Behind it is what comes when the free time is over, openly."""

APPLIES = words(
    """
    applies apply required payable due extra added
    aplica aplican s'applique appliquent fallt fallen anfallen aplica-se
    """
)

WERE = words(
    """
    was were normally usually originally regularly regular reg rrp msrp normal
    antes era avant etait habituellement normalement vorher fruher sonst normalerweise uvp
    normalmente habitualmente prima ord ordinarie tidigare forut før normaalt eerst tidligere
    bylo było
    """
)
"""Before a price they say that it was one once."""

SHORTENED = words("ord reg orig zzgl inkl excl incl")
"""Behind these a full stop ends no sentence."""

NOW_AT = words(
    """
    now today only just yours for ahora hoy solo maintenant aujourd'hui seulement jetzt heute nur
    agora hoje por ora adesso oggi nu voor na bara kun teraz tylko
    """
)
"""Before a price they say that it is today's."""

INSTEAD = phrases(
    """
    instead of, down from, reduced from, was, were, au lieu de, en vez de, en lugar de, statt
    anstatt, em vez de, invece di, invece che, anziche, in plaats van, i stallet for, istallet for
    i stedet for, zamiast, rrp, reg, normally, usually
    """
)
"""Between two prices: the second is the former one."""

CUT = phrases(
    """
    down from, reduced from, cut from, slashed from, dropped from, marked down from, statt
    rebajado de, rebajada de, rebajados de, baisse de, reduziert von, herabgesetzt von, zamiast
    """
)
"""Before two prices: the first is the former one."""

CUT_PAIRS = frozenset({("de", "por"), ("van", "voor"), ("da", "a"), ("z", "na")})
"""Before each of two prices: Portuguese, Dutch, Italian and Polish say "from" and "for"."""

BILLS = words(
    """
    bill balance invoice premium payment statement rent salary wage usage quote estimate
    factura recibo saldo alquiler facture solde loyer rechnung miete fatura conta aluguel
    bolletta affitto rekening huur rakning hyra regning faktura
    """
)
"""What cost less or more before is no offer here."""

BEFORE_MONTH = words("in since of en em im de depuis desde seit i w sedan siden")
WHEN = words(
    """
    today tonight tomorrow midnight weekend until till through thru ends expires
    hoy manana hasta termina vence jusqu'au jusqu'a finit expire bis endet gilt
    heute morgen hoje amanha ate termina oggi domani fino vandaag tot t/m idag imorgon
    til dzis dzisiaj jutro week
    """
)
"""Say until when a price holds, or begin to."""
