"""What the signs of a free text may cost, through all that is done to it.

A table holds, for what its changes remember, the sizes that the next sign may become. Those that
no position makes worth while are left out.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from simulator.rendering.bounds.changes import Change, Memory, end_all, start_of, step_all
from simulator.rendering.bounds.positions import WIDE
from simulator.rendering.bounds.signs import Signs, septet_kinds, unit_kinds

MOST_MEMORIES = 64
_MANY = 50
_READABLE = "nZ09€~łáß😀"


class Move(NamedTuple):
    """One sign more: its size, what is remembered then, the sign itself."""

    kinds: str
    then: int
    sign: str


class Ways(NamedTuple):
    """The moves from one memory, by the encoding that they may be for.

    `septets` in GSM-7; `kept` the same signs in UTF-16 units; `foreign` what GSM-7 lacks.
    """

    septets: tuple[Move, ...]
    kept: tuple[Move, ...]
    foreign: tuple[Move, ...]


class Table(NamedTuple):
    """The moves from every memory, worst ones and least ones; `ends` is what comes at last."""

    most: tuple[Ways, ...]
    least: tuple[Ways, ...]
    ends: tuple[tuple[tuple[str | None, str], ...], ...]
    has_ends: bool
    writes_single: bool
    shortest: int
    longest: int
    written: Signs


class TooManyError(Exception):
    """The changes remember more than can be followed."""


@lru_cache(maxsize=512)
def table_of(signs: Signs, changes: tuple[Change, ...]) -> Table:
    """The table of a text of these signs through these changes; raises `TooManyError`."""
    numbers: dict[tuple[Memory, ...], int] = {start_of(changes): 0}
    waiting = [start_of(changes)]
    every: list[list[tuple[str, int, str]]] = []
    while waiting:
        memory = waiting.pop(0)
        moves = []
        for sign in sorted(signs, key=_usual):
            for written, then in step_all(changes, memory, sign):
                if then not in numbers:
                    numbers[then] = len(numbers)
                    waiting.append(then)
                moves.append((written, numbers[then], sign))
        every.append(moves)
        if len(numbers) > MOST_MEMORIES:
            raise TooManyError
    ends = tuple(
        tuple((septet_kinds(end), unit_kinds(end)) for end in end_all(changes, memory))
        for memory in numbers
    )
    lengths = {len(written) for moves in every for written, _, _ in moves}
    return Table(
        tuple(_ways(moves, is_most=True) for moves in every),
        tuple(_ways(moves, is_most=False) for moves in every),
        ends,
        any(kinds for each in ends for _, kinds in each),
        lengths <= {1},
        min(lengths, default=0),
        max(lengths, default=0),
        frozenset(sign for moves in every for written, _, _ in moves for sign in written).union(
            *(end for memory in numbers for end in end_all(changes, memory))
        ),
    )


def _usual(sign: str) -> tuple[int, bool, str]:
    """Signs that are easy to read first, so that the costliest text looks like a text."""
    at = _READABLE.find(sign)
    return (len(_READABLE) if at < 0 else at), not sign.isalpha(), sign


def _ways(moves: list[tuple[str, int, str]], *, is_most: bool) -> Ways:
    septets, kept, foreign = [], [], []
    for written, then, sign in moves:
        kinds, units = septet_kinds(written), unit_kinds(written)
        if kinds is None:
            foreign.append(Move(units, then, sign))
        else:
            septets.append(Move(kinds, then, sign))
            kept.append(Move(units, then, sign))
    return Ways(*(tuple(_chosen(each, is_most=is_most)) for each in (septets, kept, foreign)))


def _chosen(moves: Iterable[Move], *, is_most: bool) -> Iterator[Move]:
    """The moves that no other of the same memory is always as far, or as near, as."""
    found: dict[tuple[str, int], Move] = {}
    for move in moves:
        found.setdefault((move.kinds, move.then), move)
    for move in found.values():
        others = (each for each in found.values() if each is not move and each.then == move.then)
        if is_most:
            is_beaten = any(reaches(each.kinds, move.kinds) for each in others)
        else:
            is_beaten = any(reaches(move.kinds, each.kinds) for each in others)
        if not is_beaten:
            yield move


def reaches(one: str, other: str) -> bool:
    """Whether `one` takes every position at least as far as `other`, which differs from it."""
    more = _units(one) - _units(other)
    if WIDE not in other:
        return more > 0 or (more == 0 and WIDE in one)
    if more > 0:
        return _units(other) < _MANY
    return more == 0 and one == WIDE


def _units(kinds: str) -> int:
    return len(kinds) + kinds.count(WIDE)
