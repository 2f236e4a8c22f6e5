"""Words that press the reader, in Italian, Dutch, Swedish, Norwegian, Danish and Polish.

In small letters without accents, as `pressure_words` has them. Collected in November 2026.
"""

from simulator.data.word_lists import crossed, phrases

COMMANDS = phrases(
    """
    affrettati, si affretti, affrettatevi, sbrigati, sbrigatevi, fai presto, fate presto
    faccia presto, agisci ora, agisci subito, agisci adesso, non aspettare oltre
    non aspettare piu, non perdere tempo, non perdete tempo, non perdere altro tempo
    non rimandare, non restare fuori, non restare senza, non rimanere senza, non farti scappare
    non lasciartelo sfuggire, non lasciartela sfuggire, non pensarci due volte, corri a
    correte a
    haast je, haast u, schiet op, wees snel, wees er snel bij, wees er als de kippen bij
    wacht niet langer, wacht niet te lang, wacht niet meer, twijfel niet langer, sla je slag
    sla nu je slag, grijp je kans, grijp nu je kans, grijp deze kans, ga er snel bij
    aarzel niet langer, stel het niet uit
    skynda dig, skynda er, skynda pa, skynda, vanta inte langre, tveka inte langre, passa pa nu
    var snabb, agera nu, agera snabbt, sla till nu, sla till, dra inte ut pa, drojj inte
    ta chansen nu, vanta inte for lange
    skynd deg, skynd dere, skynd pa, ikke vent lenger, ikke nøl lenger, vaer rask
    vaer kjapp, vær rask, vær kjapp, vær raskt ute, slå til na, sla til na, sla til, grip sjansen
    skynd dig, skynd jer, vent ikke længere, vent ikke for længe, tøv ikke længere
    vær hurtig, grib chancen, sla til nu, slå til nu
    pospiesz sie, spiesz sie, pospieszcie sie, nie czekaj dłuzej, nie zwlekaj, nie zwlekajcie
    nie trac czasu, dzialaj teraz, działaj teraz, działaj szybko, nie odkładaj, nie daj sobie
    nie daj sie wyprzedzic
    """
)

BARE_COMMANDS = phrases(
    """
    corri, correte, non aspettare, non aspettate, wacht niet, twijfel niet, aarzel niet
    vanta inte, ikke vent, vent ikke, nie czekaj, nie czekajcie, tveka inte, ikke nøl, tøv ikke
    """
)

MISSED = (
    *crossed(
        "non perdere, non perda, non perdete, non perderti, non perdetevi, non lasciarti sfuggire, "
        "non lasciatevi sfuggire, non farti sfuggire",
        "questa, l'occasione, la tua, quest'occasione, l'opportunita, questo, la possibilita",
    ),
    *crossed("mis, mis ook", "deze kans, je kans, uw kans, het, dit", "niet"),
    *crossed("missa inte, ga inte miste om", "chansen, din chans, den har, det har, detta"),
    *crossed("ikke ga glipp av, ga ikke glipp av", "denne, dette, sjansen, muligheten, det"),
    *crossed("ga ikke glip af, gå ikke glip af", "denne, dette, chancen, det, muligheden"),
    *crossed("nie przegap, nie zmarnuj", "okazji, tej, swojej, szansy"),
    *phrases("laat deze kans niet, laat je kans niet, laat dit niet, nie przegap"),
)

WARNINGS = phrases(
    """
    ultima occasione, ultima possibilita, ultima opportunita, ultime ore, ultimi posti disponibili
    prima che sia tardi, prima che sia troppo tardi, prima che finisca, prima che finiscano
    ora o mai piu, adesso o mai piu, il tempo stringe, il tempo sta per scadere
    il tempo sta finendo, cosa aspetti, che aspetti, che cosa aspetti, cosa stai aspettando
    cosa aspettate
    laatste kans, laatste kansen, laatste uren, laatste mogelijkheid, voor het te laat is
    voordat het te laat is, voor ze weg zijn, voordat ze weg zijn, voordat het weg is
    voor het weg is, nu of nooit, op is op, de tijd dringt, de klok tikt, waar wacht je nog op
    waar wacht u nog op, waar wacht je op
    sista chansen, sista chans, sista mojligheten, sista timmarna, innan det ar for sent
    innan de ar slut, innan det ar slut, innan de tar slut, innan det tar slut, nu eller aldrig
    tiden rinner ut, tiden hall pa, klockan tickar, vad vantar du pa
    siste sjanse, siste sjansen, aller siste sjanse, siste mulighet, siste timer
    før det er for sent, før det er tomt, før de er borte, før det er slutt, na eller aldri
    tiden renner ut, tiden er i ferd, klokka tikker, klokken tikker, hva venter du pa
    sidste chance, allersidste chance, sidste mulighed, sidste timer, før det er for sent
    før de er væk, før det er væk, før det er udsolgt, nu eller aldrig, tiden løber ud
    tiden er ved at løbe, uret tikker, hvad venter du pa
    ostatnia szansa, ostatnia okazja, ostatnie godziny, ostatnie chwile, zanim bedzie za pozno
    zanim bedzie za pozno, zanim znikna, zanim zniknie, zanim sie skonczy, zanim sie skoncza
    teraz albo nigdy, czas ucieka, czas sie konczy, zegar tyka, na co czekasz, na co pan czeka
    na co pani czeka
    """
)

CALLS = phrases(
    """
    ultima chiamata, ultimo avviso, ultimo richiamo, laatste oproep, laatste waarschuwing
    sista varningen, sista varning, siste varsel, siste advarsel, sidste advarsel, sidste udkald
    siste opprop, ostatnie wezwanie, ostatnie ostrzezenie, ostatni dzwonek
    """
)
