"""Finds sentences that threaten, frighten, make guilty or blame by words with others between."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Final, NamedTuple

from simulator.analysis.pressure.surroundings import CHANNELS, Surroundings
from simulator.analysis.spans import Span
from simulator.analysis.tokens import SENTENCE_ENDS, Token
from simulator.data.pressure.rows import NEGATIONS, TABLES, SentenceSort

_REACH: Final = 5
"""The next place is one of so many tokens: up to four others stand between."""
_WITHOUT_FACT: Final = frozenset({"loss", "warning"})


class _Place(NamedTuple):
    """Words of which one stands there, and how many tokens on it may be."""

    words: frozenset[str]
    reach: int


class Row(NamedTuple):
    """A sentence as places in order, and what it is."""

    sort: SentenceSort
    places: tuple[_Place, ...]
    denies: bool
    """Whether it has a negation itself, at its beginning."""


def read_sentences(
    around: Surroundings, rows: Sequence[Row]
) -> Iterator[tuple[Span, SentenceSort]]:
    """Each sentence that goes as one of these rows, and of what sort it is."""
    for row in rows:
        first_words = row.places[0].words
        for index, (_, word, _, _) in enumerate(around.tokens):
            end = _end(around.tokens, index, row) if word in first_words else 0
            if end and _presses(around, index, end, row):
                yield around.span(index, end), row.sort


def _end(tokens: Sequence[Token], first: int, row: Row) -> int:
    """Where the row that begins there ends; 0 where it does not go on."""
    reached = {first}
    for words, reach in row.places[1:]:
        reached = set(chain.from_iterable(_next(tokens, at, words, reach) for at in reached))
        if not reached:
            return 0
    return min(reached) + 1


def _next(tokens: Sequence[Token], at: int, words: frozenset[str], reach: int) -> Iterator[int]:
    """The tokens behind that one which have one of these words, in the same sentence."""
    for index in range(at + 1, min(len(tokens), at + 1 + reach)):
        kind, word, _, _ = tokens[index]
        if word in words:
            yield index
        if word in SENTENCE_ENDS or kind in CHANNELS or word in NEGATIONS:
            return


def _presses(around: Surroundings, first: int, end: int, row: Row) -> bool:
    if row.sort in _WITHOUT_FACT and around.has_fact(first, end):
        return False
    if row.sort == "loss" and around.is_asked_for(end):
        return False
    if row.sort == "blame" and (around.is_conditional(first) or around.is_calm()):
        return False
    return not _is_denied(around, first, row) and not around.is_in_name(first, end)


def _is_denied(around: Surroundings, first: int, row: Row) -> bool:
    """Whether a negation stands before it: "we will not pass your file to …"."""
    return not row.denies and around.word(first - 1) in NEGATIONS


@cache
def all_rows() -> tuple[Row, ...]:
    """The rows of all languages, made when the first text asks for them."""
    return tuple(_rows())


def _rows() -> Iterator[Row]:
    for classes, table in TABLES:
        named = {f"${name}": frozenset(words.split()) for name, words in classes.items()}
        for sort, lines in table:
            for line in filter(str.strip, lines.split("\n")):
                places = tuple(_places(line, named))
                yield Row(sort, places, not NEGATIONS.isdisjoint(places[0].words))


def _places(line: str, named: Mapping[str, frozenset[str]]) -> Iterator[_Place]:
    for part in line.split(">"):
        reach = _REACH
        for said in part.split("+"):
            yield _Place(_words(said, named), reach)
            reach = 1


def _words(said: str, named: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The words of a place, those of the classes that it names too."""
    words: set[str] = set()
    for word in said.split():
        words |= named[word] if word.startswith("$") else {word}
    return frozenset(words)
