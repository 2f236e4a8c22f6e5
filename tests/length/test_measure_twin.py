"""`measure` against a slow and obvious twin, over random Unicode, for every way to send."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate, product
from typing import NamedTuple, get_args
from unicodedata import normalize

from hypothesis import example, given, settings
from hypothesis import strategies as st
from wcwidth import iter_graphemes

from simulator.data.gsm7 import DEFAULT, EXTENSION, LOCKING, SINGLE_SHIFT
from simulator.length import Measurement, measure
from simulator.length.alphabets import AlphabetName, ReferenceBits
from simulator.length.split import BoundaryName


class Way(NamedTuple):
    alphabet: AlphabetName = "gsm7"
    boundary: BoundaryName = "code_point"
    bits: ReferenceBits = 8

    def measure(self, text: str) -> Measurement:
        return measure(
            text, alphabet=self.alphabet, boundary=self.boundary, reference_bits=self.bits
        )


@dataclass(frozen=True)
class Letters:
    """What a character takes, and what a part holds: alone, or one of many by its reference."""

    narrow: str
    wide: str
    single: int
    each: Mapping[int, int]
    encoding: str = "GSM-7"

    def hold(self, text: str) -> bool:
        return not self.narrow or all(one in self.narrow or one in self.wide for one in text)

    def width(self, text: str) -> int:
        if not self.narrow:
            return len(text.encode("utf-16-le", "surrogatepass")) // 2
        return sum(1 if one in self.narrow else 2 for one in text)


class Sent(NamedTuple):
    encoding: str
    units: int
    parts: tuple[str, ...]
    room: int


def single_shift(language: str) -> Letters:
    return Letters(DEFAULT, SINGLE_SHIFT[language], 155, {8: 149, 16: 148})


def locking(language: str) -> Letters:
    return Letters(LOCKING[language], EXTENSION, 155, {8: 149, 16: 148})


def both(language: str) -> Letters:
    return Letters(LOCKING[language], SINGLE_SHIFT[language], 152, {8: 146, 16: 145})


PLAIN = Letters(DEFAULT, EXTENSION, 160, {8: 153, 16: 152})
ANY_TEXT = Letters("", "", 70, {8: 67, 16: 66}, "UCS-2")
NATIONAL = {
    "gsm7": [],
    "turkish": [single_shift("turkish"), locking("turkish"), both("turkish")],
    "turkish-single": [single_shift("turkish")],
    "turkish-locking": [locking("turkish")],
    "spanish": [single_shift("spanish")],
    "portuguese": [single_shift("portuguese"), locking("portuguese"), both("portuguese")],
    "portuguese-single": [single_shift("portuguese")],
    "portuguese-locking": [locking("portuguese")],
}
WAYS = [
    Way(*way)
    for way in product(get_args(AlphabetName), get_args(BoundaryName), get_args(ReferenceBits))
]

PLAIN_PIECES = ["a", "?", "!", " ", "\r\n", "\r", "\n", "\f", *"éÇΩ^{}[~]|€", "\\"]
NATIONAL_PIECES = ["`", *"çğİşáóãª∞"]
FOREIGN_PIECES = ["\t", "\0", "\x1b", "\x7f", "\xa0", *"’ж", "\u2126", "\ufffe", "\uffff"]
PIECES_OF_TWO_UNITS = ["😀", "\U0010ffff", "\ud83d", "\ude00"]
CLUSTERS = [
    "e\u0301",
    "\u0301",
    "\u200d",
    "\ufe0f",
    "\u2764\ufe0f",
    "1\ufe0f\u20e3",
    "\U0001f1eb\U0001f1f7",
    "\U0001f1e9",
    "\U0001f44d\U0001f3fd",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
    "\u1112\u1161\u11ab",
    "\u0915\u094d\u0937",
]
PIECES = PLAIN_PIECES + NATIONAL_PIECES + FOREIGN_PIECES + PIECES_OF_TWO_UNITS + CLUSTERS
MANY = settings(max_examples=400, deadline=None)
FEW = settings(max_examples=100, deadline=None)
FILLERS = ["a", "€", "ğ", "ã", "ó", "ж", "😀", "e\u0301"]
LIMITS = [66, 67, 70, 132, 134, 145, 146, 148, 149, 152, 153, 155, 160, 290, 304, 306]
NEAR_A_LIMIT = st.builds(
    lambda filler, limit, off: filler * ((limit + off) // len(filler)),
    st.sampled_from(FILLERS),
    st.sampled_from(LIMITS),
    st.integers(-3, 3),
)
TEXTS = st.lists(
    st.sampled_from(PIECES) | NEAR_A_LIMIT | st.text(st.characters(codec=None), max_size=9),
    max_size=7,
).map("".join)
ONE_LONG_CLUSTER = st.builds(
    lambda before, mark, length, after: before + mark * length + after,
    TEXTS,
    st.sampled_from(["\u0301", "\u200d", "\u0600", "\U0001f3fd", "\U0001f469\u200d"]),
    st.integers(20, 150),
    TEXTS,
)


def pieces(text: str, boundary: BoundaryName) -> list[str]:
    """What is never cut in two; CR LF is two characters to every platform."""
    if boundary == "code_point":
        return list(text)
    clusters = iter_graphemes(text)
    return [piece for each in clusters for piece in (each if each == "\r\n" else [each])]


def that_fit(some: Iterable[str], letters: Letters, room: int) -> str:
    taken = ""
    for piece in some:
        if letters.width(taken + piece) > room:
            break
        taken += piece
    return taken


def filled(text: str, letters: Letters, way: Way) -> tuple[str, ...]:
    """Parts, each as full as can be; a cluster too long for any part is cut between characters."""
    parts = []
    each = letters.each[way.bits]
    while text:
        part = that_fit(pieces(text, way.boundary), letters, each) or that_fit(text, letters, each)
        parts.append(part)
        text = text[len(part) :]
    return tuple(parts)


def sent(text: str, letters: Letters, way: Way) -> Sent:
    units = letters.width(text)
    if units <= letters.single:
        return Sent(letters.encoding, units, (text,), letters.single - units)
    parts = filled(text, letters, way)
    room = letters.each[way.bits] - letters.width(parts[-1])
    return Sent(letters.encoding, units, parts, room)


def slowly(text: str, way: Way) -> Sent:
    """In the first alphabet that needs fewest parts, of those of septets that hold the text."""
    usable = [letters for letters in [PLAIN, *NATIONAL[way.alphabet]] if letters.hold(text)]
    ways = [sent(text, letters, way) for letters in usable or [ANY_TEXT]]
    return min(ways, key=lambda each: len(each.parts))


def fewest_cut(text: str, way: Way, fits: Callable[[str], bool]) -> int:
    """Try every cut that leaves whole what the policy keeps whole, the smallest first."""
    ends = [0, *accumulate(map(len, pieces(text, way.boundary)))]
    return len(text) - next(end for end in reversed(ends) if fits(text[:end]))


@given(TEXTS | ONE_LONG_CLUSTER, st.sampled_from(WAYS))
@MANY
def test_a_text_costs_what_the_slow_twin_says(text: str, way: Way) -> None:
    found = way.measure(text)
    assert Sent(found.encoding, found.units, found.parts, found.room) == slowly(text, way)


@given(TEXTS | ONE_LONG_CLUSTER, st.sampled_from(WAYS))
@MANY
def test_parts_joined_are_the_text_and_none_is_over_its_limit(text: str, way: Way) -> None:
    found = way.measure(text)
    widths = [len(part) + len(found.alphabet.wide.findall(part)) for part in found.parts]
    limit = found.alphabet.single if found.segments == 1 else found.alphabet.each
    assert "".join(found.parts) == text
    assert sum(widths) == found.units
    assert max(widths) <= limit


@given(TEXTS, st.sampled_from(WAYS))
@FEW
def test_every_character_outside_the_plain_alphabet_is_named_where_it_stands(
    text: str, way: Way
) -> None:
    outside = [(one, at) for at, one in enumerate(text) if one not in DEFAULT + EXTENSION]
    assert list(way.measure(text).not_gsm) == outside


@given(TEXTS, st.sampled_from(WAYS))
@FEW
def test_what_no_phone_can_be_sent_is_reported_where_it_stands(text: str, way: Way) -> None:
    halves = [
        ("escape" if one == "\x1b" else "lone surrogate", at)
        for at, one in enumerate(text)
        if one == "\x1b" or "\ud800" <= one <= "\udfff"
    ]
    assert list(way.measure(text).unsendable) == halves


@given(TEXTS, st.sampled_from(WAYS))
@example("€" * 81 + "ж", Way())
@example("a" * 305 + "’", Way(bits=16))
@example("a" * 160 + "ş", Way("turkish"))
@example("a" * 160 + "\u0301", Way(boundary="grapheme"))
@MANY
def test_no_smaller_cut_than_told_saves_a_text(text: str, way: Way) -> None:
    found = way.measure(text)
    fewer = max(found.segments - 1, 1)
    cut = fewest_cut(text, way, lambda start: way.measure(start).segments <= fewer)
    assert found.to_save_one == cut


@given(TEXTS, st.sampled_from(WAYS), st.integers(1, 4))
@example("a" * 160 + "ş", Way("turkish"), 1)
@MANY
def test_no_smaller_cut_than_told_fits_a_limit_in_the_same_encoding(
    text: str, way: Way, limit: int
) -> None:
    found = way.measure(text)

    def fits(start: str) -> bool:
        if found.encoding == "GSM-7":
            return way.measure(start).segments <= limit
        short = len(start) <= ANY_TEXT.single * limit  # spares the twin what cannot fit
        return short and len(sent(start, ANY_TEXT, way).parts) <= limit

    assert found.over(limit) == fewest_cut(text, way, fits)


@given(TEXTS, st.sampled_from(WAYS), st.integers(1, 4))
@FEW
def test_a_text_over_a_limit_fits_it_once_cut(text: str, way: Way, limit: int) -> None:
    found = way.measure(text)
    over = found.over(limit)
    assert bool(over) == (found.segments > limit)
    assert way.measure(text[: len(text) - over]).segments <= limit


@given(TEXTS, st.sampled_from(WAYS))
@FEW
def test_composing_letters_never_costs_more_where_the_alphabet_holds_them(
    text: str, way: Way
) -> None:
    composed = normalize("NFC", text)
    if way.measure(composed).encoding == "GSM-7":
        assert way.measure(composed).segments <= way.measure(text).segments


@given(st.text(st.sampled_from(DEFAULT + EXTENSION)))
@FEW
def test_a_plain_text_is_composed_already(text: str) -> None:
    assert normalize("NFC", text) == text
