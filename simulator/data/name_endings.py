"""How names change where they are declined, folded and in plain letters.

German adjectives and the Slavic nouns and adjectives that shops are called by; from grammars,
November 2026.
"""

from collections.abc import Mapping
from typing import Final

from simulator.data.word_lists import words

GERMAN: Final[Mapping[str, frozenset[str]]] = {
    "e": words("en er em es"),
    "er": words("en em es e"),
    "es": words("en em er e"),
}
"""What stands for the ending of an adjective."""

GERMAN_BEFORE: Final = words(
    "der dem den des die das im vom zum zur am beim ins unser unsere unserem unserer eurer eurem"
)
"""One of these changes it."""

SLAVIC: Final[Mapping[str, frozenset[str]]] = {
    "ia": words("i"),
    "ka": words("ki ce ko"),
    "ga": words("gi dze"),
    "ra": words("ry rze"),
    "ta": words("ty cie"),
    "ek": words("ka ku kiem"),
    "a": words("y i e ie ej"),
    "y": words("ego emu ym"),
    "i": words("iego iemu im"),
    "e": words("ego emu ym im a u em"),
    "o": words("a u em ie"),
    "": words("a ia u iu owi em iem ie"),
}

SLAVIC_BEFORE: Final = words("w we z ze do od u dla przez przy na po o v ve s k ke ob iz ot")
"""Behind one of these a name is declined."""
