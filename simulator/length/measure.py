"""`measure`: the encoding that a text needs, its units, and the parts it is billed as."""

import re
import unicodedata
from codecs import charmap_encode
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import compress, count
from typing import Final, Literal, NamedTuple

from simulator.length.alphabets import (
    NARROW,
    REPLACEMENT,
    Alphabet,
    AlphabetName,
    ReferenceBits,
    Route,
    route,
)
from simulator.length.fit import fitting
from simulator.length.split import Boundary, BoundaryName, split

MOST_PARTS: Final = 255
"""A part's number is one octet (3GPP TS 23.040, 9.2.3.24.1)."""

_ESCAPE = "\x1b"
_NEVER_SENT = re.compile(f"[{_ESCAPE}\ud800-\udfff]")
_IS_FOREIGN = bytes(code in {0, REPLACEMENT} for code in range(256))


class Unsendable(NamedTuple):
    """Something that no phone can be sent; `offset` is where in the text, in code points."""

    reason: Literal["escape", "lone surrogate", "too many parts"]
    offset: int


class Special(NamedTuple):
    """A character that the plain alphabet lacks; `offset` is in code points."""

    character: str
    offset: int

    @property
    def name(self) -> str:
        """Its name in Unicode, or its number where it has none."""
        return unicodedata.name(self.character, f"U+{ord(self.character):04X}")


class Measurement(NamedTuple):
    """What a text costs to send; a named tuple, as it is made for every text of every lead.

    `units` are septets in GSM-7 (a character of the extension table takes two) and UTF-16 code
    units in UCS-2. `parts` joined are the text; an empty text is one part, as carriers bill it.
    `room` is how many units are left in the last part. `not_gsm` holds each character outside
    GSM 03.38, even where a national table holds it. `alphabet` is the one that the text is
    written in, of those that its `route` takes.
    """

    encoding: Literal["GSM-7", "UCS-2"]
    units: int
    characters: int
    parts: tuple[str, ...]
    room: int
    not_gsm: tuple[Special, ...]
    unsendable: tuple[Unsendable, ...]
    alphabet: Alphabet
    route: Route

    @property
    def segments(self) -> int:
        """The texts billed."""
        return len(self.parts)

    @property
    def to_save_one(self) -> int:
        """The fewest characters to cut from the end to be billed one text less; 0 for one text.

        A text that loses its last special character is plain, and needs fewer parts at once.
        """
        fewer = len(self.parts) - 1
        return self._cut(fewer, self.route.alphabets) if fewer else 0

    def over(self, limit: int) -> int:
        """The fewest characters to cut from the end to fit `limit` parts, in this encoding."""
        if len(self.parts) <= limit:
            return 0
        return self._cut(limit, [a for a in self.route.alphabets if a.encoding == self.encoding])

    def _cut(self, limit: int, alphabets: Iterable[Alphabet]) -> int:
        text = "".join(self.parts)
        return self.characters - fitting(text, limit, alphabets, self.route.boundary)


def measure(
    text: str,
    *,
    alphabet: AlphabetName = "gsm7",
    boundary: BoundaryName = "code_point",
    reference_bits: ReferenceBits = 8,
) -> Measurement:
    """Measure `text` as carriers do; never raises, whatever the text.

    Args:
        text: what is sent, complete.
        alphabet: a language's national tables, if the route takes them; the plainest alphabet
            that costs least is used.
        boundary: where UCS-2 may be cut: between any two characters, or only between those that
            a reader sees (`grapheme`, as some platforms count).
        reference_bits: the size of the number that joins parts; 16 leaves less room.
    """
    chosen = route(alphabet, reference_bits, boundary)
    best = _in_septets(text, chosen.plain, chosen)
    for national in chosen.national:
        found = _in_septets(text, national, chosen)
        if found and (best is None or len(found.parts) < len(best.parts)):
            best = found
    return best or _in_units16(text, chosen)


def _in_septets(text: str, letters: Alphabet, chosen: Route) -> Measurement | None:
    """The text in an alphabet of septets; `None` if that lacks one of its characters."""
    try:
        wide_codes = charmap_encode(text, "strict", letters.codes)[0].translate(None, NARROW)
    except UnicodeEncodeError:
        return None
    if 0 in wide_codes:
        return None
    units = len(text) + len(wide_codes)
    parts, room = _in_parts(text, units, letters)
    specials = _specials(text) if letters.tables else ()
    unsendable = _too_many(parts)
    return Measurement(
        "GSM-7", units, len(text), parts, room, specials, unsendable, letters, chosen
    )


def _in_units16(text: str, chosen: Route) -> Measurement:
    letters = chosen.units16
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    parts, room = _in_parts(text, units, letters, chosen.boundary)
    specials = _specials(text)
    unsendable = _never_sent(text) + _too_many(parts)
    return Measurement(
        "UCS-2", units, len(text), parts, room, specials, unsendable, letters, chosen
    )


def _in_parts(
    text: str, units: int, letters: Alphabet, boundary: Boundary | None = None
) -> tuple[tuple[str, ...], int]:
    """The parts, and the units that are left in the last one."""
    if units <= letters.single:
        return (text,), letters.single - units
    wide = [match.start() for match in letters.wide.finditer(text)] if units > len(text) else []
    parts, last = split(text, wide, letters.each, boundary)
    return parts, letters.each - last


def _specials(text: str) -> tuple[Special, ...]:
    codes = charmap_encode(text.replace("?", "!"), "replace", route().plain.codes)[0]
    return tuple(map(_AS_SPECIAL, compress(zip(text, count()), codes.translate(_IS_FOREIGN))))


def _never_sent(text: str) -> tuple[Unsendable, ...]:
    return tuple(
        Unsendable("escape" if match[0] == _ESCAPE else "lone surrogate", match.start())
        for match in _NEVER_SENT.finditer(text)
    )


def _too_many(parts: Sequence[str]) -> tuple[Unsendable, ...]:
    if len(parts) <= MOST_PARTS:
        return ()
    return (Unsendable("too many parts", sum(map(len, parts[:MOST_PARTS]))),)


_AS_SPECIAL = partial(tuple.__new__, Special)  # a third of what calling the type takes
