"""Smart encoding: what platforms write in the place of special letters before they send.

A table is applied character by character to the text as it stands: nothing is composed first, and
links and names are not spared.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain

from simulator.data.gsm7 import DEFAULT, EXTENSION

TWILIO = {
    "": "\u0000\u0003\u0004\u0010\u0011\u0012\u0013\u0014\u0017\u0019\u200b\u200c\u2060\ufeff",
    " ": "\u2001\u2028\u2029",
    "  ": (
        "\u0080\u008d\u0090\u009b\u009f\u00a0\u2000\u2002\u2003\u2004\u2005\u2006\u2007"
        "\u2008\u2009\u200a\u202f\u205f\u3000"
    ),
    "       ": "\u0009",
    "!": "\u01c3\ufe15\ufe57\uff01",
    "!!": "\u203c",
    '"': "\u00ab\u00bb\u02ba\u02ee\u201c\u201d\u201e\u201f\u275d\u275e\u301d\u301e\uff02",
    "#": "\ufe5f\uff03",
    "$": "\ufe69\uff04",
    "%": "\ufe6a\uff05",
    "&": "\ufe60\uff06",
    "'": (
        "\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb\u0313\u0314\u2018\u2019"
        "\u201b\u275b\u275c\ufe10\ufe11\uff07"
    ),
    "(": "\u2768\u276a\u27ee\u2985\ufe59\uff08",
    ")": "\u2769\u276b\u27ef\u2986\ufe5a\uff09",
    "*": (
        "\u204e\u2217\u229b\u2722\u2723\u2724\u2725\u2731\u2732\u2733\u273a\u273b\u273c"
        "\u273d\u2743\u2749\u274a\u274b\u29c6\ufe61\uff0a"
    ),
    "+": "\u02d6\ufe62\uff0b",
    ",": "\u0326\u201a\u3001\ufe50\ufe51\uff0c\uff64",
    "-": "\u2010\u2013\u2014\u2015\u2022\u2043\u23bc\u23bd\ufe63\uff0d",
    ".": "\u3002\ufe52\uff0e\uff61",
    "...": "\u2026",
    "/": "\u00f7\u0337\u0338\u2044\u2215\u29f8\uff0f",
    "0": "\uff10",
    "1": "\uff11",
    "1/2": "\u00bd",
    "1/4": "\u00bc",
    "2": "\uff12",
    "3": "\uff13",
    "3/4": "\u00be",
    "4": "\uff14",
    "5": "\uff15",
    "6": "\uff16",
    "7": "\uff17",
    "8": "\uff18",
    "9": "\uff19",
    ":": "\u02d0\u02f8\u2982\ua789\ufe13\uff1a",
    ";": "\u204f\ufe14\ufe54\uff1b",
    "<": "\u2039\ufe64\uff1c",
    "=": "\u0347\ua78a\ufe66\uff1d",
    ">": "\u203a\ufe65\uff1e",
    "?": "\ufe16\ufe56\uff1f",
    "@": "\ufe6b\uff20",
    "A": "\u1d00\uff21",
    "B": "\u0299\uff22",
    "C": "\u1d04\uff23",
    "D": "\u1d05\uff24",
    "E": "\u1d07\uff25",
    "F": "\ua730\uff26",
    "G": "\u0262\uff27",
    "H": "\u029c\uff28",
    "I": "\u026a\uff29",
    "J": "\u1d0a\uff2a",
    "K": "\u1d0b\uff2b",
    "L": "\u029f\uff2c",
    "M": "\u1d0d\uff2d",
    "N": "\u0274\uff2e",
    "O": "\u1d0f\uff2f",
    "P": "\u1d18\uff30",
    "Q": "\uff31",
    "R": "\u0280\uff32",
    "S": "\ua731\uff33",
    "T": "\u1d1b\uff34",
    "U": "\u1d1c\uff35",
    "V": "\u1d20\uff36",
    "W": "\u1d21\uff37",
    "X": "\uff38",
    "Y": "\u028f\uff39",
    "Z": "\u1d22\uff3a",
    "[": "\uff3b",
    "\\": "\u20e5\u29f5\u29f9\ufe68\uff3c",
    "]": "\uff3d",
    "^": "\u02c6\u0302\u1dcd\uff3e",
    "_": "\u0332\u2017\uff3f",
    "{": "\u2774\ufe5b\uff5b",
    "|": "\u20d2\u20d3\u2223\u239c\u239f\u23b8\u23b9\u23d0\uff5c",
    "}": "\u2775\ufe5c\uff5d",
    "~": "\u02dc\u02f7\u0303\u0330\u0334\u223c\uff5e",
}
"""By what is written: the characters that give way to it.

Source: the table in Twilio's own calculator (github.com/TwilioDevEd/message-segment-calculator,
MIT licence, copyright 2021 Twilio Inc; version 1.3.0, read 2026-11-22). Most wide spaces become
two spaces and a tab becomes seven; combining accents become signs of their own.
"""

NOTIFY = {
    "-": "\u2011\u2013\u2014\u2212",
    "...": "\u2026",
    "'": "\u2018\u2019\u201a",
    '"': "\u201c\u201d\u201e",
    " ": "\t\u00a0\u202f",
    "": "\u180e\u200b\u200c\u2028\u2029\u2060\ufeff",
}
"""By what is written: the characters that give way to it.

Source: sanitise_text.py in github.com/alphagov/notifications-utils (MIT licence, Crown copyright;
read 2026-11-22): what is left of `NOTIFY_BEFORE` since any character may be sent.
"""

NOTIFY_BEFORE = {**NOTIFY, "": NOTIFY[""] + "\u200d", "L": "\u0141", "l": "\u0142"}
"""As `NOTIFY`, until the autumn of 2026; what it lacks lost its accent, or became a ?."""

WELSH = (
    "\u00e0\u00e8\u00ec\u00f2\u00f9\u1e81\u1ef3\u00c0\u00c8\u00cc\u00d2\u00d9\u1e80\u1ef2"
    "\u00e1\u00e9\u00ed\u00f3\u00fa\u1e83\u00fd\u00c1\u00c9\u00cd\u00d3\u00da\u1e82\u00dd"
    "\u00e4\u00eb\u00ef\u00f6\u00fc\u1e85\u00ff\u00c4\u00cb\u00cf\u00d6\u00dc\u1e84\u0178"
    "\u00e2\u00ea\u00ee\u00f4\u00fb\u0175\u0177\u00c2\u00ca\u00ce\u00d4\u00db\u0174\u0176"
)
"""Letters that Notify kept beside the plain alphabet: grave, acute, diaeresis, circumflex."""


@dataclass(frozen=True, slots=True)
class SmartEncoding:
    """One platform's way: `pattern` finds the characters that it changes, one at a time."""

    pattern: re.Pattern[str]
    written: Callable[[str], str]

    def __call__(self, text: str) -> str:
        """`text` as it is sent."""
        return self.pattern.sub(lambda match: self.written(match[0]), text)


@cache
def smart_encoding(name: str) -> SmartEncoding:
    """The table of that name: twilio, notify or notify-before.

    Raises:
        KeyError: there is none.
    """
    return _TABLES[name]()


def _of(table: Mapping[str, str]) -> SmartEncoding:
    written = _by_character(table)
    return SmartEncoding(re.compile(f"[{re.escape(''.join(written))}]"), written.__getitem__)


def _notify_before() -> SmartEncoding:
    # Their list of the plain alphabet has the escape and lacks the form feed.
    kept = frozenset(chain(DEFAULT, EXTENSION, WELSH, "\x1b")) - {"\f"}
    table = _by_character(NOTIFY_BEFORE)

    def written(character: str) -> str:
        if character in table:
            return table[character]
        base = unicodedata.decomposition(character).partition(" ")[0]
        plain = chr(int(base, 16)) if base and not base.startswith("<") else ""
        return plain if plain in kept else "?"

    return SmartEncoding(re.compile(f"[^{re.escape(''.join(sorted(kept)))}]"), written)


def _by_character(table: Mapping[str, str]) -> dict[str, str]:
    return {character: new for new, old in table.items() for character in old}


_TABLES: Mapping[str, Callable[[], SmartEncoding]] = {
    "twilio": lambda: _of(TWILIO),
    "notify": lambda: _of(NOTIFY),
    "notify-before": _notify_before,
}

TABLE_NAMES = frozenset(_TABLES)
