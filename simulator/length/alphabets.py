"""What a part of a message can hold: the alphabets that a route takes, and the room that is left.

A part carries 140 octets. What stands in its header is taken from them: the number of many, and
which national table the text is written in (3GPP TS 23.040, 9.2.3.24).
"""

import re
from codecs import charmap_build, charmap_encode
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, get_args

from simulator.data.gsm7 import DEFAULT, EXTENSION, LOCKING, SINGLE_SHIFT
from simulator.errors import UsageError
from simulator.length.split import BOUNDARIES, Boundary, BoundaryName

AlphabetName = Literal[
    "gsm7",
    "turkish",
    "turkish-single",
    "turkish-locking",
    "spanish",
    "portuguese",
    "portuguese-single",
    "portuguese-locking",
]
"""`gsm7` is what every route takes. A language's name stands for all its national tables."""

ReferenceBits = Literal[8, 16]
"""The size of the number that holds the parts of one message together."""

GSM7 = frozenset(DEFAULT + EXTENSION)
"""The characters of the plain alphabet."""

NARROW = bytes(range(1, 128))
"""The codes of characters of one unit."""

REPLACEMENT = 1 + DEFAULT.index("?")
"""The code that stands for a character which an alphabet lacks, and for a question mark."""

_OCTETS = 140
_LENGTH_OCTET = 1
_TABLE_OCTETS = 3
_REFERENCE_OCTETS = {8: 5, 16: 6}
_UNUSED = "\ufffe"


@dataclass(frozen=True, slots=True)
class Alphabet:
    """The characters that a text may be written in, and what a part holds of them.

    `tables` names the national tables used. `single` and `each` are the units of one part alone
    and of one of many. `wide` finds the characters of two units. `page` has each character at its
    code, from 1 to 127 where it takes one unit and higher where it takes two; the alphabet of
    16-bit units, which holds every character, has none. `codes` is the page made fast to look up.
    """

    encoding: Literal["GSM-7", "UCS-2"]
    tables: str
    single: int
    each: int
    wide: re.Pattern[str] = field(compare=False, repr=False)
    page: str = field(default="", repr=False)
    codes: Any = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        # A page turned into codes can't be pickled, hence the pair.
        object.__setattr__(self, "codes", charmap_build(self.page) if self.page else None)

    def __reduce__(self) -> tuple[object, ...]:
        parts = (self.encoding, self.tables, self.single, self.each, self.wide, self.page)
        return type(self), parts

    def written(self, text: str) -> str:
        """The start of `text`, up to the first character that this alphabet lacks."""
        if not self.codes:
            return text
        try:
            charmap_encode(text, "strict", self.codes)
        except UnicodeEncodeError as error:
            text = text[: error.start]
        return text.partition("\0")[0]


@dataclass(frozen=True, slots=True)
class Route:
    """The alphabets to choose from: the plain one, the national ones, the one for any text.

    `boundary` is where a text in the last of them may be cut.
    """

    plain: Alphabet = field(repr=False)
    national: tuple[Alphabet, ...] = field(repr=False)
    units16: Alphabet = field(repr=False)
    boundary: Boundary | None = field(repr=False)

    @property
    def alphabets(self) -> tuple[Alphabet, ...]:
        """All of them."""
        return (self.plain, *self.national, self.units16)


def is_gsm7(text: str) -> bool:
    """Whether the default alphabet and its extension hold all of `text`."""
    return GSM7.issuperset(text)


@cache
def route(
    name: AlphabetName = "gsm7",
    reference_bits: ReferenceBits = 8,
    boundary: BoundaryName = "code_point",
) -> Route:
    """The alphabets of that name.

    Raises:
        UsageError: there are none of this name, no boundary of this one, or no reference of
            this size.
    """
    if boundary not in BOUNDARIES:
        raise UsageError(f"no boundary {boundary!r}; use one of {', '.join(BOUNDARIES)}")
    if reference_bits not in _REFERENCE_OCTETS:
        raise UsageError(f"no reference of {reference_bits} bits; use 8 or 16")
    national = _national(name, reference_bits)
    if name != "gsm7" and not national:
        raise UsageError(f"no alphabet {name!r}; use one of {', '.join(get_args(AlphabetName))}")
    units16 = Alphabet(
        encoding="UCS-2",
        tables="",
        single=_OCTETS // 2,
        each=(_OCTETS - _LENGTH_OCTET - _REFERENCE_OCTETS[reference_bits]) // 2,
        wide=re.compile("[\U00010000-\U0010ffff]"),
    )
    plain = _septets("", DEFAULT, EXTENSION, 0, reference_bits)
    return Route(plain, national, units16, BOUNDARIES[boundary])


def _national(name: AlphabetName, reference_bits: ReferenceBits) -> tuple[Alphabet, ...]:
    language, _, only = name.partition("-")
    single_shift, locking = SINGLE_SHIFT.get(language), LOCKING.get(language)
    chosen = []
    if single_shift and only in ("", "single"):
        tables = f"{language} single shift"
        chosen.append(_septets(tables, DEFAULT, single_shift, 1, reference_bits))
    if locking and only in ("", "locking"):
        tables = f"{language} locking shift"
        chosen.append(_septets(tables, locking, EXTENSION, 1, reference_bits))
    if single_shift and locking and not only:
        tables = f"{language} locking and single shift"
        chosen.append(_septets(tables, locking, single_shift, 2, reference_bits))
    return tuple(chosen)


def _septets(
    tables: str, narrow: str, wide: str, shifts: int, reference_bits: ReferenceBits
) -> Alphabet:
    wide = "".join(character for character in wide if character not in narrow)
    header = (_LENGTH_OCTET if shifts else 0) + shifts * _TABLE_OCTETS
    reference = _REFERENCE_OCTETS[reference_bits] + (0 if shifts else _LENGTH_OCTET)
    # Code 0 must stand for U+0000 itself, or Python builds a slower kind of map.
    page = ("\0" + narrow).ljust(len(NARROW) + 1, _UNUSED) + wide
    return Alphabet(
        encoding="GSM-7",
        tables=tables,
        single=_septets_in(_OCTETS - header),
        each=_septets_in(_OCTETS - header - reference),
        wide=re.compile(f"[{re.escape(wide)}]"),
        page=page.ljust(256, _UNUSED),
    )


def _septets_in(octets: int) -> int:
    return octets * 8 // 7
