"""Keys of the tz database that are other names of a zone, where its links do not tell the place.

From the comments of the tz database's `backward` file, 2026f: a link leads to whichever zone has
kept the same time, at times one of another country.
"""

from collections.abc import Mapping
from typing import Final

from simulator.data.word_lists import words

AS_OF: Final = "2026-11"

CLOCKS: Final = words("CET EET EST HST MET MST WET")
"""Links that are names of a clock, not of a place."""

PLACES_MEANT: Final[Mapping[str, str]] = {
    "Africa/Asmera": "Africa/Asmara",
    "Africa/Timbuktu": "Africa/Bamako",
    "America/Coral_Harbour": "America/Atikokan",
    "America/Virgin": "America/St_Thomas",
    "Antarctica/South_Pole": "Antarctica/McMurdo",
    "Atlantic/Jan_Mayen": "Arctic/Longyearbyen",
    "Iceland": "Atlantic/Reykjavik",
    "Pacific/Ponape": "Pacific/Pohnpei",
    "Pacific/Truk": "Pacific/Chuuk",
    "Pacific/Yap": "Pacific/Chuuk",
}
"""The zone of the same country, in `zone.tab`, where the link leads to another one's."""
