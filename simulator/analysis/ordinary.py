"""Ordinary words: names that no reading of a text knows, and that are therefore all one to it.

"Hi Dana, reply STOP to end" is read as "Hi Emil, reply STOP to end" is, and as one with a longer
name: a word that nobody knows does nothing but stand there.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Final, NamedTuple

from simulator.analysis.spans import Span
from simulator.analysis.tokens import fold
from simulator.data.word_lists import words
from simulator.length import is_gsm7

MASK = "\ue000"
"""Stands for a plain letter of an ordinary word."""

STAND_IN = "Zqxqz"
"""Stands for an ordinary word of any length."""

_PACKAGES: Final = (
    *(f"simulator.analysis.{name}" for name in ("asks", "brand", "broken", "claims", "health")),
    *(f"simulator.analysis.{name}" for name in ("opt_out", "pressure", "tone")),
    *(f"simulator.data.{name}" for name in ("asking", "broken", "claims", "opt_out")),
    *(f"simulator.data.{name}" for name in ("pressure", "tone")),
)
_ANALYSIS: Final = words(
    "asked categories channel_fit confirmation deadlines disclosures fraud fraud_schemes language "
    "links moments plain_language sums tokens triggers waits wordy"
)
_DATA: Final = words(
    "asked_words category_words confirmation_words deadline_words disclosure_words feasts "
    "fraud_tales fraud_words function_words health_terms health_words jargon_words offer_words "
    "stage_words trade_words trigger_words wordy_phrases"
)
"""Modules whose words readings know, beside all in the packages."""

_OF_PEOPLE: Final = "simulator.analysis.brand.forms"
"""It knows people's names, to tell them from a sender's."""

IN_CODE = words("a an but ipsum left lorem no none null of remains still text the txt undefined")
"""Words that the readings ask for where no list of theirs has them."""

_WORD = re.compile(r"[^\W\d_]+")
_NAMES = re.compile(r"[^\W\d_]{1,20}(?:[ -][^\W\d_]{1,20}){0,4}")
_SHORTEST = 3
_REMEMBERED = 4096
_ROOM = ("", " ", "\n")
_MARKS = frozenset(",.!?:;")
_MEASURING_MARKS = re.compile(rf"[{{}}*<\[{MASK}]")
"""About what they enclose, its length tells what it is."""
_COSTLY = re.compile(r"[^ -~\n]|[\[\]{}\\^|~`]")
"""ASCII that is not in the plain alphabet, or takes the room of two."""

_LONGEST = 4_000
_LAST_LETTER = "\u024f"


def sort_of(text: str, values: Iterable[str]) -> tuple[int, str]:
    """What is the same of texts that are read alike and cost the same; `values` may stand in them.

    Where each letter costs the same, names of any length may stand in texts as long; else each
    letter that may cost more has its place.
    """
    is_plain = text.isascii() and not _COSTLY.search(text)
    size = len(text) if is_plain else 0
    if not _is_readable(text):
        return size, text
    for value in values:
        if value not in text:
            continue
        other = _other_name(value) if is_plain else _mask(value)
        if other:
            text = _replaced(text, value, other)
    return size, text


def likeness(value: str) -> str | tuple[bool, str]:
    """What is the same of values that read alike wherever they stand: names with words as long.

    All letters that may cost more have their places. What is no name is only like itself.
    """
    mask = _mask(value)
    return (value.isascii(), mask) if mask else value


def rest_of(text: str, values: Iterable[str]) -> str | None:
    """What stands in `text` beside the names that `values` hold; a mask stands for each.

    `None` where one stands in it otherwise than apart, or its length counts.
    """
    if not _is_readable(text):
        return None
    for value in sorted(filter(_names, values), key=len, reverse=True):
        found = sum(1 for _ in _found(value, text))
        if found != text.count(value):
            return None
        text = _replaced(text, value, MASK) if found else text
    return text


def _replaced(text: str, value: str, other: str) -> str:
    pieces: list[str] = []
    at = 0
    for start, end in _found(value, text):
        pieces += (text[at:start], other)
        at = end
    return "".join((*pieces, text[at:])) if pieces else text


def names_in(text: str, values: Iterable[str]) -> tuple[Span, ...]:
    """The ordinary words of `values`, wherever one stands in `text` apart from others, rising."""
    if not _is_readable(text):
        return ()
    return tuple(
        sorted(
            {
                (start + name[0], start + name[1])
                for value in values
                if value in text and (names := _names(value))
                for start, _ in _found(value, text)
                for name in names
            }
        )
    )


def without_names(text: str, names: Iterable[Span]) -> tuple[str, "Moved"]:
    """`text` with one word for each of its names, and where what stands there now stood before."""
    pieces: list[str] = []
    ends, shifts, at, length = [0], [0], 0, 0
    for start, end in names:
        pieces += (text[at:start], STAND_IN)
        length += start - at + len(STAND_IN)
        ends.append(length)
        shifts.append(end - length)
        at = end
    return "".join((*pieces, text[at:])), Moved(ends, shifts)


class Moved(NamedTuple):
    """From places of a text with other words for names to those of the text itself."""

    ends: Sequence[int]
    shifts: Sequence[int]

    def span(self, span: Span) -> Span:
        """Where these characters stand in the text itself."""
        return self._at(span[0]), self._at(span[1])

    def _at(self, offset: int) -> int:
        return offset + self.shifts[bisect_right(self.ends, offset) - 1]


def _is_readable(text: str) -> bool:
    return len(text) <= _LONGEST and not _MEASURING_MARKS.search(text)


def _found(value: str, text: str) -> Iterator[Span]:
    """Where a value stands with white space about it, or with a mark behind it before that."""
    start = text.find(value)
    while start >= 0:
        end = start + len(value)
        if (not start or text[start - 1] in _ROOM) and (
            text[end : end + 1] in _ROOM
            or (text[end] in _MARKS and text[end + 1 : end + 2] in _ROOM)
        ):
            yield start, end
        start = text.find(value, end)


@lru_cache(maxsize=_REMEMBERED)
def _names(value: str) -> tuple[Span, ...]:
    """Where ordinary words stand in a value; none in one that holds more than names."""
    if not _NAMES.fullmatch(value):
        return ()
    return tuple(match.span() for match in _WORD.finditer(value) if _is_ordinary(match[0]))


@lru_cache(maxsize=_REMEMBERED)
def _other_name(value: str) -> str:
    """The value with another word for each of its ordinary ones; empty where it has none."""
    names = _names(value)
    return without_names(value, names)[0] if names else ""


@lru_cache(maxsize=_REMEMBERED)
def _mask(value: str) -> str:
    """The value with a mask for each plain letter of its ordinary words; empty without any."""
    names = _names(value)
    inside = {at for start, end in names for at in range(start, end)}
    letters = (MASK if at in inside and is_gsm7(sign) else sign for at, sign in enumerate(value))
    return "".join(letters) if names else ""


def _is_ordinary(word: str) -> bool:
    if len(word) < _SHORTEST or not (word[0].isupper() and word[1:].islower()):
        return False
    return max(word) <= _LAST_LETTER and fold(word) not in known_words()


@cache
def word_modules() -> tuple[ModuleType, ...]:
    """The modules whose words a reading of a text may know."""
    inside = (
        f"{package}.{module.name}"
        for package in _PACKAGES
        for module in iter_modules(import_module(package).__path__)
    )
    flat = (
        *(f"simulator.analysis.{name}" for name in sorted(_ANALYSIS)),
        *(f"simulator.data.{name}" for name in sorted(_DATA)),
    )
    return tuple(import_module(name) for name in (*inside, *flat) if name != _OF_PEOPLE)


@cache
def known_words() -> AbstractSet[str]:
    """Every word, folded, that a reading of a text may know."""
    # What several modules name is one thing: most of it is met again and again.
    lists = {id(value): value for module in word_modules() for value in constants(module)}
    texts = set(texts_in(lists.values()))
    plain = {text for text in texts if text.isascii()}
    known = set(_WORD.findall("\n".join(plain).lower()))
    known.update(fold(word) for text in texts - plain for word in _WORD.findall(text))
    return IN_CODE | known


def constants(module: ModuleType) -> Iterator[object]:
    """The values of a module's own names."""
    return (value for name, value in vars(module).items() if not name.startswith("__"))


def texts_in(values: Iterable[object]) -> Iterator[str]:
    """The texts in values and in what they hold, those of expressions too."""
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, re.Pattern):
            yield value.pattern
        elif isinstance(value, Mapping):
            yield from texts_in(value)
            yield from texts_in(value.values())
        elif isinstance(value, (list, tuple, set, frozenset)):
            yield from texts_in(value)
