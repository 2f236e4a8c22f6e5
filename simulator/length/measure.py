"""`measure`: the encoding that a text needs, its units, and the parts it is billed as."""

import unicodedata
from codecs import charmap_encode
from collections.abc import Sequence
from functools import partial
from itertools import compress, count
from typing import Final, Literal, NamedTuple

from simulator.length.alphabets import (
    NARROW,
    REPLACEMENT,
    Alphabet,
    AlphabetName,
    ReferenceBits,
    route,
)
from simulator.length.split import split

BoundaryName = Literal["code_point", "grapheme"]

MOST_PARTS: Final = 255
"""A part's number is one octet (3GPP TS 23.040, 9.2.3.24.1)."""

_ESCAPE = "\x1b"
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
    GSM 03.38, even where a national table holds it. `single` and `each` are the units that one
    part alone and one of many can hold; `tables` names the national tables used.
    """

    encoding: Literal["GSM-7", "UCS-2"]
    units: int
    characters: int
    parts: tuple[str, ...]
    room: int
    not_gsm: tuple[Special, ...]
    unsendable: tuple[Unsendable, ...]
    alphabet: Alphabet

    @property
    def segments(self) -> int:
        """The texts billed."""
        return len(self.parts)

    @property
    def to_save_one(self) -> int:
        """The fewest characters to cut from the end to be billed one text less; 0 for one text."""
        if len(self.parts) == 1:
            return 0
        cut = self._to_fit(len(self.parts) - 1)
        if self.encoding == "GSM-7":
            return cut
        # Without its special characters, a text may need fewer parts at once.
        plain = "".join(self.parts)[: self.not_gsm[0].offset]
        return min(cut, self.characters - len(plain)) if _is_cheaper(plain, self) else cut

    def over(self, limit: int) -> int:
        """The fewest characters to cut from the end to fit `limit` parts, in this encoding."""
        return self._to_fit(limit) if len(self.parts) > limit else 0

    def _to_fit(self, limit: int) -> int:
        if limit > 1:
            return sum(map(len, self.parts[limit:]))
        text = "".join(self.parts)
        excess = self.units - self.alphabet.single
        cut = 0
        while excess > 0:
            cut += 1
            excess -= 2 if self.alphabet.wide.match(text[-cut]) else 1
        return cut


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
    chosen = route(alphabet, reference_bits)
    best = _in_septets(text, chosen.plain)
    for national in chosen.national:
        found = _in_septets(text, national)
        if found and (best is None or len(found.parts) < len(best.parts)):
            best = found
    return best or _in_units16(text, chosen.units16, boundary)


def _in_septets(text: str, letters: Alphabet) -> Measurement | None:
    """The text in an alphabet of septets; `None` if that lacks one of its characters."""
    try:
        wide_codes = charmap_encode(text, "strict", letters.codes)[0].translate(None, NARROW)
    except UnicodeEncodeError:
        return None
    if b"\0" in wide_codes:
        return None
    units = len(text) + len(wide_codes)
    specials = _specials(text) if letters.tables else ()
    if units <= letters.single:
        room = letters.single - units
        return Measurement("GSM-7", units, len(text), (text,), room, specials, (), letters)
    wide = [match.start() for match in letters.wide.finditer(text)] if wide_codes else []
    parts, last = split(text, wide, letters.each)
    unsendable = _too_many(parts) if len(parts) > MOST_PARTS else ()
    room = letters.each - last
    return Measurement("GSM-7", units, len(text), parts, room, specials, unsendable, letters)


def _in_units16(text: str, pairs: Alphabet, boundary: BoundaryName) -> Measurement:
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    parts: tuple[str, ...] = (text,)
    room = pairs.single - units
    if room < 0:
        wide = [match.start() for match in pairs.wide.finditer(text)] if units > len(text) else []
        parts, last = split(text, wide, pairs.each, _BOUNDARIES[boundary])
        room = pairs.each - last
    specials = _specials(text)
    unsendable = _unsendable(specials, parts)
    return Measurement("UCS-2", units, len(text), parts, room, specials, unsendable, pairs)


def _specials(text: str) -> tuple[Special, ...]:
    codes = charmap_encode(text.replace("?", "!"), "replace", route().plain.codes)[0]
    return tuple(map(_AS_SPECIAL, compress(zip(text, count()), codes.translate(_IS_FOREIGN))))


def _unsendable(specials: Sequence[Special], parts: Sequence[str]) -> tuple[Unsendable, ...]:
    found = [
        Unsendable("escape" if character == _ESCAPE else "lone surrogate", offset)
        for character, offset in specials
        if character == _ESCAPE or "\ud800" <= character <= "\udfff"
    ]
    return (*found, *_too_many(parts)) if len(parts) > MOST_PARTS else tuple(found)


def _too_many(parts: Sequence[str]) -> tuple[Unsendable, ...]:
    return (Unsendable("too many parts", sum(map(len, parts[:MOST_PARTS]))),)


def _whole_graphemes(text: str, start: int, end: int) -> int:
    """`end`, or where the grapheme cluster begins that it would cut, if the part holds more."""
    from wcwidth import grapheme_boundary_before  # noqa: PLC0415 - loaded only for this policy

    if text[end - 1 : end + 1] == "\r\n":  # a pair to Unicode, two characters to platforms
        return end
    before = grapheme_boundary_before(text[start : end + _LOOK_AHEAD], end - start + 1) + start
    return before if start < before else end


def _is_cheaper(text: str, than: Measurement) -> bool:
    return len(measure(text).parts) < len(than.parts)


_AS_SPECIAL = partial(tuple.__new__, Special)  # a third of what calling the type takes
_LOOK_AHEAD: Final = 2
_BOUNDARIES = {"code_point": None, "grapheme": _whole_graphemes}
