"""Finds reproaches and fears in two parts, with other words between: "everybody … but you"."""

from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from simulator.analysis.phrases import PhraseBook
from simulator.analysis.pressure.phrases import plain
from simulator.analysis.pressure.surroundings import Surroundings
from simulator.analysis.spans import Span
from simulator.analysis.tokens import SENTENCE_ENDS
from simulator.data.pressure.reproaches import PARTED, ReproachSort

_REACH: Final = 9


class _Books(NamedTuple):
    """Where each may begin, by the numbers of those that do so, and how each goes on."""

    starts: PhraseBook[tuple[int, ...]]
    thens: tuple[PhraseBook[bool], ...]


@cache
def _books() -> _Books:
    """Made when the first text asks for them."""
    numbers: dict[str, tuple[int, ...]] = {}
    for number, parted in enumerate(PARTED):
        for phrase in map(plain, parted.first):
            numbers[phrase] = (*numbers.get(phrase, ()), number)
    thens = (dict.fromkeys(map(plain, parted.then), True) for parted in PARTED)
    return _Books(PhraseBook(numbers), tuple(map(PhraseBook, thens)))


def read_reproaches(around: Surroundings) -> Iterator[tuple[Span, ReproachSort]]:
    """Each such reproach from its first part to its second, and the sort of it."""
    starts = _books().starts
    for index, (_, word, _, _) in enumerate(around.tokens):
        if word not in starts.first_words:
            continue
        found = starts.match(around.tokens, index)
        for number in found[1] if found else ():
            end = _then(around, index + (found[0] if found else 0), number)
            sort = PARTED[number].sort
            if end and not (sort == "loss" and around.has_fact(index, end)):
                yield around.span(index, end), sort


def _then(around: Surroundings, first: int, number: int) -> int:
    """Where the second part ends; 0 where it is not near."""
    book, at_end = _books().thens[number], PARTED[number].at_end
    for at in range(first, min(len(around.tokens), first + _REACH)):
        if around.tokens[at].word in SENTENCE_ENDS:
            return 0
        size = book.length_at(around.tokens, at)
        if size and (not at_end or around.ends_clause(at + size)):
            return at + size
    return 0
