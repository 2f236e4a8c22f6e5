"""Words that say how little is left, in eleven languages, in small letters without accents.

Collected in November 2026 from the ways in which shops, schools, hotels and theatres write.
"""

from simulator.data.word_lists import crossed, phrases, words

_ENGLISH_THINGS = "spots, seats, places, spaces, tickets, slots, rooms, units, pieces, pairs, sizes"
_GONE = "fast, quickly, quick, out fast, out quickly, out quick"

SCARCE = (
    *phrases(
        """
        selling out, almost sold out, nearly sold out, close to selling out, almost gone
        nearly gone, flying off the shelves, flying off our shelves, flying out the door
        flying out of the door, tickets are flying, limited stock, limited stocks, low stock
        low in stock, low on stock, stock is low, stocks are low, stock is limited
        stock is very limited, very limited stock
        stocks are limited, stock is running low, stocks are running low, stock is running out
        supplies are running out, supplies are running low, limited supply, limited supplies
        limited quantity, limited quantities, limited availability, limited numbers
        supply is limited, supplies are limited, quantities are limited, availability is limited
        running out fast, won't last, won't last long, will not last, will not last long
        when they're gone they're gone, once they're gone they're gone, once it's gone it's gone
        when it's gone it's gone, like hot cakes, like hotcakes, is filling up, are filling up
        before they sell out, before it sells out
        before we sell out, before they're all gone, not many left, hardly any left
        barely any left, last remaining, nearly full, almost full, nearly fully booked
        almost fully booked
        se agotan, se agota rapido, se estan agotando, se esta agotando, casi agotado
        casi agotada, casi agotados, casi agotadas, a punto de agotarse, antes de que se agoten
        antes de que se agote, pocas unidades, pocas plazas, pocos lugares, pocos cupos
        pocas entradas, cupos limitados, plazas limitadas, unidades limitadas, stock limitado
        existencias limitadas, disponibilidad limitada, vuelan las plazas, ultimos cupos
        ultimas plazas, ultimas unidades, ultimas entradas, ultimas habitaciones, ultimos lugares
        ultimas piezas, ultimas existencias
        bientot epuise, bientot epuises, bientot epuisee, bientot epuisees, presque epuise
        presque epuises, presque epuisee, presque epuisees, presque complet, stock limite
        stocks limites, quantites limitees, quantite limitee, places limitees
        nombre de places limite, disponibilites limitees, dernieres places, derniers billets
        dernieres pieces, derniers exemplaires, dernieres chambres, derniers articles
        plus que quelques, reste que quelques, reste que peu de, reste plus beaucoup
        partent vite, part vite, s'arrachent, s'epuise vite, s'epuisent vite
        bevor alles weg ist, fast ausverkauft, fast ausgebucht, fast weg, fast alles weg
        beinahe ausverkauft
        bald ausverkauft
        schnell vergriffen, fast vergriffen, begrenzte stuckzahl, limitierte stuckzahl
        begrenzte platze, begrenzte verfugbarkeit, begrenzter vorrat
        platze begrenzt, platze sind begrenzt, vorrat ist begrenzt, stuckzahl begrenzt
        letzte platze
        die letzten platze, letzte stucke, die letzten stucke, letzte exemplare
        letzte tickets, die letzten tickets, gehen schnell weg, geht schnell weg, nur wenige
        nur noch wenige, nur noch ein paar, nur noch einige
        poucas vagas, poucas unidades, poucos lugares, vagas limitadas, estoque limitado
        estoque acabando, quantidade limitada, quantidades limitadas, unidades limitadas
        ultimas vagas, ultimos lugares, ultimas pecas, ultimos ingressos, esta acabando
        estao acabando, esta esgotando, estao esgotando, quase esgotado, quase esgotados
        quase esgotada, quase esgotadas, antes que acabe, antes que acabem, antes que esgote
        ultimi posti, ultimi pezzi, ultime camere, ultime unita, ultimi biglietti, pochi posti
        pochi pezzi, posti limitati, scorte limitate, quantita limitata, disponibilita limitata
        quasi esaurito, quasi esauriti, quasi esaurita, quasi esaurite, vanno a ruba
        voor je het weet is alles weg, nog maar een paar, nog maar enkele, bijna uitverkocht
        bijna vol, bijna op
        laatste plekken, laatste plaatsen, laatste stuks, laatste kaarten, beperkte voorraad
        beperkt beschikbaar, beperkt aantal, gaat hard, gaan hard
        nastan slutsald, nastan slutsalda, nastan slutsalt, snart slut, snart slutsald
        begransat antal, begransad upplaga, fa platser kvar, nagra fa kvar, sista platserna
        sista biljetterna, gar at snabbt, gar at fort
        nesten utsolgt, snart utsolgt, begrenset antall, fa plasser igjen, siste plassene
        siste billettene, siste plasser, siste billetter, fa igjen
        næsten udsolgt, snart udsolgt, begrænset antal, fa pladser tilbage, sidste pladser
        sidste billetter, fa tilbage, fa pladser
        ostatnie miejsca, ostatnie sztuki, ostatnie bilety, ostatnie pokoje, zostalo kilka
        zostało kilka, tylko kilka, liczba miejsc ograniczona, ograniczona liczba
        ilosc ograniczona, prawie wyprzedane
        """
    ),
    *crossed("selling, going, filling, filling up, booking up", _GONE),
    *crossed("sell, sells", "out fast, out quickly"),
    *crossed("fill, fills", "fast, up fast, up quickly"),
    *crossed("spots, seats, places, spaces, tickets, slots, rooms", "go fast"),
    *crossed("limited, last few, final few, last, final", _ENGLISH_THINGS),
    *crossed(_ENGLISH_THINGS, "are limited, is limited"),
)
"""Say that there is little, and not how little."""

AT_MOST = words("max maximum maximal maximo limited all total insgesamt")
"""Beside a number they make it a count of what there is in all."""

DENIALS = words("not isn't aren't never no nicht pas")

LITTLES = words("few handful couple")
LEFTS = words(
    """
    left remaining remain remains stock lager voorraad estoque
    quedan queda disponibles restantes reste restent restants frei ubrig verfugbar
    restam restante rimasti rimaste rimangono disponibili disponibile over beschikbaar vrij
    kvar igjen tilbage ledige dostepne dostepnych zostalo zostaly zostało zostały
    """
)
"""Beside a number or "a few" they say what there still is."""

VERB_LEFT = words(
    """
    a an the us your my you it them behind early feedback home review reviews off out unread
    unanswered me him her something anything
    """
)
"""Behind "left" they make it what somebody did."""

NOT_BETWEEN = words("will would to who people friends us them you me")
"""Between "few" and "remain" they make it a saying."""

NOT_BEHIND_FAST = words("on down through past along")
"""Behind "going fast" they tell of a way."""

STORED = words("storage mailbox inbox cloud tank memory basket voicemail disk drive")
"""What may be "almost full" without anything for sale."""

LIMITERS = words(
    """
    only just last final solo solamente unicamente ultimas ultimos nur noch que plus apenas so
    somente soltanto ultimi ultime maar slechts laatste bara endast kun bare sista siste sidste
    tylko ostatnie
    """
)
"""Before a number they make it small."""

MORE = words("more mas weitere")
SAY_LEFT = words("noch plus apenas restam nog")
THAT_REMAIN = frozenset(
    phrases("nur noch, plus que, nog maar, reste que, quedan solo, solo quedan, restam apenas")
)
"""With a number they say by themselves that it is left."""

THINGS = words(
    """
    spots seats places spaces tickets slots rooms units pieces pairs copies items tables
    plazas unidades entradas habitaciones lugares cupos piezas mesas pares
    place billets pieces exemplaires chambres articles tables
    platze tickets stuck exemplare zimmer tische paare
    vagas pecas ingressos quartos
    posti pezzi biglietti camere tavoli
    plekken plaatsen stuks kaarten kamers
    platser biljetter rum plasser billetter pladser miejsca miejsc sztuk sztuki biletow
    kits boxes bottles bikes cars homes flats tents bikes
    """
)
"""What can be counted and runs out."""

SMALL_NUMBERS = words(
    """
    one two three four five six seven eight nine ten dos tres cuatro cinco seis siete ocho diez
    deux trois quatre cinq sept huit dix zwei drei vier funf sechs sieben acht zehn
    dois duas cinco sete oito dez due tre quattro cinque sei sette otto dieci
    twee drie vijf zes zeven tien tva fyra fem sex sju fire dwa trzy cztery piec
    """
)

FREE_PLACES = words("available disponibles disponibili verfugbar dostepne")
"""As `LEFTS`, right behind a thing: of sizes and colours they only tell which there are."""

OTHER_UNITS = words(
    """
    day days hour hours hrs minute minutes min mins week weeks month months year years night nights
    step steps question questions lesson lessons class visit visits credit credits point points
    try tries attempt attempts payment payments percent
    dia dias hora horas minuto minutos semana semanas mes meses ano anos paso pasos
    jour jours heure heures minutes semaine semaines mois an ans etape etapes
    tag tage tagen stunde stunden minuten woche wochen monat monate jahr jahre schritt schritte
    passo passos giorno giorni ora ore minuti settimane mesi anni passi
    dag dagen uur weken week maanden stap stappen dagar timmar veckor dager timer uker dage uger
    dni godzin godziny tygodni miesiecy krok kroki
    """
)
"""What is left of these is a deadline or the reader's own."""

OWNERS = words("you you've your te tu su usted vous votre toi du dir ihnen sie voce lhe ti je u")
"""Before a number they make what is left the reader's own."""

TOTALS = words("of out von de sur di van av af z / aus out")
"""Between two numbers: so many out of so many."""

MOMENTS = phrases(
    """
    as of, as at, this morning, this afternoon, this evening, at noon, at midday, last count
    esta manana, a dia de hoy, a fecha de, esta tarde, ce matin, cet apres midi, ce soir
    a ce jour, heute fruh, heute morgen, heute mittag, heute nachmittag, stand heute, stand
    esta manha, hoje de manha, hoje cedo, stamattina, questa mattina, stamane, vanochtend
    vanmorgen, vanmiddag, i morse, nu pa morgonen, i morges, i formiddag, dzis rano, stan na
    """
)
"""Say when somebody counted."""

HOURS_BEFORE = words("at by since um gegen seit a las alle om kl vers depuis desde as")
PAST = words("was were had stood waren war quedaban restaient restavam erano var waren byly bylo")
"""With an hour they tell of a moment: "4 were left at 9am"."""

BRIEF = phrases(
    """
    limited time only, limited time offer, limited time deal, for a limited time
    for a limited time only, limited time, while it lasts, oferta por tiempo limitado
    por tiempo limitado, tiempo limitado, duree limitee, offre limitee, pour une duree limitee
    nur fur kurze zeit, nur kurze zeit, zeitlich begrenzt, por tempo limitado, tempo limitado
    per un tempo limitato, tempo limitato, tijdelijke actie, slechts tijdelijk
    under en begransad tid, begransad tid, i en begrenset periode, i en begrænset periode
    przez ograniczony czas, tylko przez krotki czas
    """
)
"""Say that there is little time, and not until when."""
