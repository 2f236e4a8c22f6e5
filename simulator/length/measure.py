"""`measure`: the encoding that a text needs, its units, and the parts it is billed as.

Limits: 140 octets a part, 6 of them for the header of a part of many (3GPP TS 23.040).
"""

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

from simulator.data.gsm7 import DEFAULT, EXTENSION
from simulator.length.split import split

GSM7_SINGLE, GSM7_EACH = 160, 153
UCS2_SINGLE, UCS2_EACH = 70, 67
MOST_PARTS = 255
_ESCAPE = "\x1b"

_WIDE = frozenset(EXTENSION)
_GSM7_ONLY = re.compile("[" + re.escape("".join(sorted([*DEFAULT, *EXTENSION]))) + "]*")
_DEFAULT_ONLY = re.compile("[" + re.escape("".join(sorted(DEFAULT))) + "]*")
_GSM7 = frozenset(DEFAULT) | _WIDE
_UNSENDABLE = re.compile("[\x1b\ud800-\udfff]")


class Unsendable(NamedTuple):
    """Something that no phone can be sent; `offset` is where in the text, in code points."""

    reason: Literal["escape", "lone surrogate", "too many parts"]
    offset: int


@dataclass(frozen=True, slots=True)
class Measurement:
    """What a text costs to send.

    `units` are septets in GSM-7 (a character of the extension table takes two) and UTF-16 code
    units in UCS-2. `parts` joined are the text; there are `segments` of them, none for an empty
    text. `not_gsm` holds each character that GSM-7 lacks, with its offset in code points.
    """

    encoding: Literal["GSM-7", "UCS-2"]
    units: int
    characters: int
    parts: tuple[str, ...]
    not_gsm: tuple[tuple[str, int], ...] = ()
    unsendable: tuple[Unsendable, ...] = ()

    @property
    def segments(self) -> int:
        """The texts billed."""
        return len(self.parts)


def measure(text: str) -> Measurement:
    """Measure `text` as carriers do; never raises."""
    if _DEFAULT_ONLY.fullmatch(text):
        parts = _plain_parts(text)
        return Measurement("GSM-7", len(text), len(text), parts, (), _unsendable(text, parts))
    if _GSM7_ONLY.fullmatch(text):
        units = len(text) + sum(map(text.count, EXTENSION))
        parts = split(text, _WIDE, GSM7_SINGLE, GSM7_EACH)
        return Measurement("GSM-7", units, len(text), parts, (), _unsendable(text, parts))
    units = len(text) + sum(character > "\uffff" for character in text)
    parts = split(text, None, UCS2_SINGLE, UCS2_EACH)
    foreign = tuple(
        (character, offset) for offset, character in enumerate(text) if character not in _GSM7
    )
    return Measurement("UCS-2", units, len(text), parts, foreign, _unsendable(text, parts))


def _plain_parts(text: str) -> tuple[str, ...]:
    """The parts of a text in which every character takes one septet."""
    if len(text) <= GSM7_SINGLE:
        return (text,) if text else ()
    return tuple(text[at : at + GSM7_EACH] for at in range(0, len(text), GSM7_EACH))


def _unsendable(text: str, parts: tuple[str, ...]) -> tuple[Unsendable, ...]:
    found = [
        Unsendable("escape" if match[0] == _ESCAPE else "lone surrogate", match.start())
        for match in _UNSENDABLE.finditer(text)
    ]
    if len(parts) > MOST_PARTS:
        found.append(Unsendable("too many parts", sum(map(len, parts[:MOST_PARTS]))))
    return tuple(found)
