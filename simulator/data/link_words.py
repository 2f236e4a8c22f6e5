"""Words about links: how long they work, and the marks by which their clicks are counted.

Folded; collected in November 2026.
"""

from typing import Final

from simulator.data.word_lists import words

TRACKING: Final = words(
    "utm_ gclid fbclid msclkid mc_ ref= source= src= cid= campaign= cmp= pk_ mtm_ _kx hsa_ trk"
)
"""How the name of a value begins that tells where a visit came from."""

TAGS: Final = (("utm_source",), ("utm_medium", "utm_campaign", "utm_id"))
"""One of each is needed."""

LINK_WORDS: Final = words(
    "link links page url enlace pagina lien page verknupfung seite link pagina lank lenke linket"
    " lanken lenken link"
)
BLANK_LABELS: Final = LINK_WORDS | words(
    """
    here this now more info infos site website web online click tap hi hello hey dear
    aqui esto mas web sitio hola clic
    ici ceci plus site bonjour salut
    hier dies mehr webseite hallo
    aqui isto mais site ola
    qui sito ciao hier meer site her mer mere her tutaj strona hej czesc
    """
)
"""Words before a link that say nothing of what it opens."""

EXPIRING: Final = words(
    """
    expires expire expiring valid works lasts
    caduca vence valido valida expira
    expire valable valide
    gultig gilt ablauft verfallt
    expira valido valida
    scade valido geldig verloopt giltig gyldig utloper udlober wazny wygasa
    """
)
HOURS: Final = words("h hr hrs hour hours hora horas heure heures stunde stunden ora ore uur timer")
MINUTES: Final = words(
    "min mins minute minutes minuto minutos minuten minuti minuut minuter minutter"
)
