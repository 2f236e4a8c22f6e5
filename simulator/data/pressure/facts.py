"""Words by which a text states a deadline or a count: facts, which press nobody.

Eleven languages in one pool, in small letters without accents. Collected in November 2026.
"""

from simulator.data.word_lists import words

DEADLINE_DAYS = words(
    """
    midnight tonight medianoche mitternacht minuit noche tomorrow manana morgen meianoite
    mezzanotte middernacht midnatt midnat imorgon domani jutro połnocy
    """
)
"""Days that are a deadline wherever they stand."""

SALES = words(
    """
    to for at on in with before until of and the a sale sales deal deals offer offers savings
    discount discounts event tickets shop get grab buy book call order
    """
)
"""Behind a pressing word with a capital they make it no thing's name: "a Last Chance Sale"."""

TODAYS = words("today hoy heute hoje aujourd'hui oggi vandaag idag dzis dzisiaj")

ENDING_WORDS = words(
    """
    ends end ending until till closes expires only by is finishes
    termina acaba hasta solo vence es endet nur bis schliesst ist finit jusqu'a seulement expire
    est ate encerra so
    scade finisce eindigt sluit alleen slutar endast bara slutter kun konczy tylko do
    """
)
"""Beside them "today" is a deadline; else it is one more urging: "claim yours today"."""

LEFT_WORDS = words(
    """
    left remaining remain remains available spots spot seats seat places
    quedan queda restantes plazas restent reste restantes places ubrig platze restam vagas
    rimasti posti rimangono plekken plaatsen stuks kvar platser igjen plasser tilbage pladser
    zostało zostały miejsc miejsca sztuk
    """
)
"""Beside a number they make it a count of what there is."""

AS_ASKED = words(
    """
    requested asked request wish wishes agreed instructed safety free refund upgraded replaced
    solicito solicitado pidio pediu solicitou demande demandez gewunscht richiesto gevraagd begart
    ønsket ønskede zyczenie prosbe
    """
)
"""With them what is taken away is what the reader wanted: "will be closed as you asked"."""

CALMING = words(
    """
    rush hurry worries pressure stress prisa presion pression presse stress eile pressa pressao
    fretta pressione haast bradska hast hastverk press pospiechu problem
    """
)
"""Behind a "no" they take the pressure off: "no rush at all"."""

NOES = words("no zero sin aucune pas rien kein keine sem nessuna senza geen ingen ikke bez")

HAZARDS = words(
    """
    tornado flood flooding evacuation evacuate hurricane wildfire tsunami earthquake recall recalled
    gas leak lockdown shelter storm blizzard smoke inundacion incendio terremoto retirada inondation
    incendie rappel hochwasser unwetter erdbeben ruckruf evakuierung enchente incendio alluvione
    terremoto richiamo overstroming noodweer brand oversvomning storm flom brann stormflod brand
    powodz pozar ewakuacja
    """
)
"""Where one of them is the news, an order to be obeyed at once is for the reader's safety."""

SAFE_DEEDS = words(
    """
    go leave move stop stay seek take head get come unplug boil turn evacuate switch close shut
    salga vaya deje apague sortez quittez arretez eteignez verlassen gehen suchen stoppen saia va
    desligue esca uscite spegnete verlaat ga stop lamna ga sok stang forlat slukk forlad sluk
    opusc idz wyłacz
    """
)
