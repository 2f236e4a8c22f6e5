"""Tells by the words of a text which readings of pressure may find anything: for most, none.

Each phrase and each row of words is kept by the least common of its words: one look says that
nothing presses in a usual text.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import chain, repeat
from typing import Final, NamedTuple

from simulator.analysis.pressure.phrases import plain, sorts_by_phrase
from simulator.analysis.pressure.sentences import Row, all_rows
from simulator.data.pressure.reproaches import PARTED
from simulator.data.pressure.rows import USUAL

_USUAL: Final = {word: len(USUAL) - rank for rank, word in enumerate(USUAL)}


class Likely(NamedTuple):
    """Whether set words or a reproach in two parts may be there, and which rows."""

    phrase: bool = False
    reproach: bool = False
    rows: tuple[Row, ...] = ()


class _Places(NamedTuple):
    """Words of which each place needs one, but for the telling place; `row` is `None` for others'.

    The next telling come first: most texts fail there.
    """

    row: Row | None
    others: tuple[frozenset[str], ...]


class _Index(NamedTuple):
    telling: frozenset[str]
    phrases: dict[str, list[frozenset[str]]]
    places: dict[str, list[_Places]]


_NONE: Final = Likely()


def likely(words: AbstractSet[str]) -> Likely:
    """What may be in a text of these words."""
    telling, phrases, places = _index()
    hits = telling.intersection(words)
    if not hits:
        return _NONE
    has_phrase = any(
        needed <= words for word in hits if word in phrases for needed in phrases[word]
    )
    found = {
        id(each): each.row
        for word in hits
        if word in places
        for each in places[word]
        if _has_all(words, each.others)
    }
    if not found:
        return Likely(has_phrase) if has_phrase else _NONE
    rows = tuple(row for row in found.values() if row)
    return Likely(has_phrase, len(rows) < len(found), rows)


def _has_all(words: AbstractSet[str], places: Iterable[frozenset[str]]) -> bool:
    return not any(map(words.isdisjoint, places))


@cache
def _index() -> _Index:
    """All that presses by its most telling words, made when the first text asks for it."""
    phrases: dict[str, list[frozenset[str]]] = {}
    for phrase in sorts_by_phrase():
        needed = frozenset(phrase.split())
        phrases.setdefault(_telling(needed), []).append(needed)
    places: dict[str, list[_Places]] = {}
    for row in all_rows():
        _keep(places, row, (place.words for place in row.places))
    for parted in PARTED:
        parts = (parted.first, parted.then)
        _keep(places, None, (frozenset(map(_telling_of, part)) for part in parts))
    return _Index(frozenset(chain(phrases, places)), phrases, places)


def _keep(
    index: dict[str, list[_Places]], row: Row | None, places: Iterable[frozenset[str]]
) -> None:
    telling, *others = sorted(places, key=_commonness)
    kept = _Places(row, tuple(others))
    for word in telling:
        index.setdefault(word, []).append(kept)


def _telling_of(phrase: str) -> str:
    return _telling(plain(phrase).split())


def _telling(words: Iterable[str]) -> str:
    """The least common of these words; of those that are none of them usual the longest."""
    return min(words, key=_rank)


@cache
def _rank(word: str) -> tuple[int, int, str]:
    return _USUAL.get(word, 0), -len(word), word


def _commonness(words: frozenset[str]) -> int:
    """How common the commonest of these words is; 0 where none is."""
    return max(map(_USUAL.get, words, repeat(0)))
