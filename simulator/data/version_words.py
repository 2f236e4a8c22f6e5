"""Words of days and answers that mean the same in two languages; ours, collected in 2026-11.

Folded: small letters, no accents.
"""

from collections.abc import Mapping
from typing import Final

from simulator.data.word_lists import words

PHRASES: Final[Mapping[tuple[str, str], str]] = {
    (first, second): day
    for day, pairs in {
        "today": (
            "this evening, this afternoon, this morning, esta noche, esta tarde, esta manana, "
            "ce soir, ce matin, esta noite, i dag, i kveld, i aften, i kvall, i natt, "
            "heute abend, heute morgen"
        ),
        "tomorrow": "i morgen, i morgon",
        "yesterday": "i gar",
    }.items()
    for first, second in (pair.strip().split() for pair in pairs.split(","))
}
"""Two words that tell a day."""

DAYS: Final[Mapping[str, str]] = {
    **dict.fromkeys(words("today tonight stasera vanavond vanmiddag ikvall"), "today"),
    "tomorrow": "tomorrow",
    "poniedzialku": "day 1",
    "wtorku": "day 2",
    "srody": "day 3",
    "czwartku": "day 4",
    "piatku": "day 5",
    "soboty": "day 6",
    "niedzieli": "day 7",
}
"""Further forms of words that tell a day."""

COUNTING_DAYS: Final = words("segunda terca quarta quinta sexta")
"""Portuguese days; Spanish and Italian count with them: the second, the fourth, the fifth."""

MAY_BE_TOMORROW: Final = words("manana morgen morgon")
"""The morning too, behind one of `BEFORE_MORNING`."""

BEFORE_MORNING: Final = words("la esta una cada cualquier guten am jeden der den god gode goede om")

YES: Final = words("y yes si s sim oui o ja j da tak t jo")
NO: Final = words("n no non nao nein nee nej nei nie")
HELP: Final = words("help info aide ayuda ajuda hilfe aiuto hulp hjalp hjelp hjaelp hjælp pomoc")

CLOCK_WORDS: Final = words(
    "halb viertel dreiviertel media cuarto demie quart meia mezza quarto kwart halv kvart past"
    " quarter half"
)
"""Words of times in words: German `halb drei`, French `deux heures et demie`."""
