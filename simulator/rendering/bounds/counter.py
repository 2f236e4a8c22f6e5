"""How far free signs take a text: the furthest and the nearest, in both encodings."""

from typing import NamedTuple

from simulator.rendering.bounds.positions import NARROW, WIDE, Parts
from simulator.rendering.bounds.table import Move, Table, Ways, reaches

Chain = tuple[str, object] | None
"""Signs from last to first."""


class Reached(NamedTuple):
    """A position, and the signs that lead there."""

    position: int
    text: str


class Reaches(NamedTuple):
    """Where a text may have got to: all of it in GSM-7, the same text in units, or foreign."""

    septets: Reached | None
    kept: Reached | None
    foreign: Reached | None


class Range(NamedTuple):
    """How many signs; the furthest text is wanted, or the nearest."""

    low: int
    high: int
    is_most: bool


def reach(
    table: Table, septets: Parts, units: Parts, start: tuple[int | None, ...], span: Range
) -> Reaches:
    """Follow a text of free signs from where the text before it may have got to."""
    ways = table.most if span.is_most else table.least
    if _is_quick(table, ways, is_most=span.is_most):
        return _by_count(ways[0], septets, units, start, span)
    return by_sign(table, septets, units, start, span)


def _is_quick(table: Table, ways: tuple[Ways, ...], *, is_most: bool) -> bool:
    """Whether one sign of each sort is best, wherever it stands."""
    if len(ways) > 1 or table.has_ends or any(len(each) > 1 for each in ways[0]):
        return False
    best, foreign = _better(ways[0], is_most=is_most), ways[0].foreign
    return not (is_most and foreign and best != foreign[0] and WIDE in foreign[0].kinds)


def _by_count(
    ways: Ways, septets: Parts, units: Parts, start: tuple[int | None, ...], span: Range
) -> Reaches:
    """With one best sign each, counting is enough."""
    count = span.high if span.is_most else span.low
    plain = _repeated(ways.septets, septets, start[0], count, span)
    kept = _repeated(ways.kept, units, start[1], count, span)
    return Reaches(plain, kept, _foreign(ways, units, start, count, span))


def _repeated(
    moves: tuple[Move, ...], parts: Parts, at: int | None, count: int, span: Range
) -> Reached | None:
    if at is None:
        return None
    if not moves:
        return Reached(at, "") if span.low == 0 else None
    return Reached(parts.repeat(at, moves[0].kinds, count), moves[0].sign * count)


def _foreign(
    ways: Ways, units: Parts, start: tuple[int | None, ...], count: int, span: Range
) -> Reached | None:
    best = _better(ways, is_most=span.is_most)
    _, kept, foreign = start
    found = None
    if foreign is not None:
        found = _repeated((best,) if best else (), units, foreign, count, span)
    if kept is None or not ways.foreign or not span.high:
        return found
    turned = _turned((ways.foreign[0], best or ways.foreign[0]), units, kept, max(count, 1), span)
    return _nearer_or_further(found, turned, span)


def _turned(moves: tuple[Move, Move], units: Parts, at: int, count: int, span: Range) -> Reached:
    """One foreign sign, and the best one else."""
    foreign, best = moves
    if foreign.kinds == best.kinds:
        return Reached(units.repeat(at, best.kinds, count), foreign.sign * count)
    kinds = foreign.kinds if span.is_most else NARROW * _units(foreign.kinds)
    at = units.repeat(units.go(at, kinds), best.kinds, count - 1)
    return Reached(at, foreign.sign + best.sign * (count - 1))


def _units(kinds: str) -> int:
    return len(kinds) + kinds.count(WIDE)


def _better(ways: Ways, *, is_most: bool) -> Move | None:
    moves = [*ways.foreign, *ways.kept]
    if len(moves) < len(("foreign", "kept")):
        return moves[0] if moves else None
    one, other = moves
    if one.kinds == other.kinds:
        return one
    return one if reaches(one.kinds, other.kinds) == is_most else other


def _nearer_or_further(one: Reached | None, other: Reached | None, span: Range) -> Reached | None:
    if one is None or other is None:
        return one or other
    is_further = other.position > one.position
    return other if is_further == span.is_most else one


Met = dict[int, tuple[int, Chain]]
"""By what is remembered: the best position, and the signs that lead there."""


def by_sign(
    table: Table, septets: Parts, units: Parts, start: tuple[int | None, ...], span: Range
) -> Reaches:
    """Follow a text sign by sign, with all that its changes may remember."""
    walk = _Walk(table, septets, units, span)
    met: tuple[Met, ...] = tuple({} if at is None else {0: (at, None)} for at in start)
    for count in range(span.high + 1):
        if count >= span.low:
            walk.end(met)
        if count < span.high:
            met = walk.step(met)
    return Reaches(*(_as_reached(each) for each in walk.best))


def _as_reached(found: tuple[int, Chain] | None) -> Reached | None:
    if found is None:
        return None
    signs: list[str] = []
    chain = found[1]
    while chain is not None:
        sign, chain = chain  # type: ignore[assignment]  # a chain of pairs
        signs.append(sign)
    return Reached(found[0], "".join(reversed(signs)))


class _Walk:
    def __init__(self, table: Table, septets: Parts, units: Parts, span: Range) -> None:
        self.table = table
        self.ways = table.most if span.is_most else table.least
        self.septets = septets
        self.units = units
        self.is_most = span.is_most
        self.best: list[tuple[int, Chain] | None] = [None, None, None]

    def step(self, met: tuple[Met, ...]) -> tuple[Met, ...]:
        """One sign more."""
        plain, kept, foreign = met
        found: tuple[Met, Met, Met] = ({}, {}, {})
        for memory, ways in enumerate(self.ways):
            self._go(plain, memory, ways.septets, self.septets, found[0])
            self._go(kept, memory, ways.kept, self.units, found[1])
            self._go(kept, memory, ways.foreign, self.units, found[2])
            self._go(foreign, memory, ways.kept, self.units, found[2])
            self._go(foreign, memory, ways.foreign, self.units, found[2])
        return found

    def _go(self, met: Met, memory: int, moves: tuple[Move, ...], parts: Parts, found: Met) -> None:
        if memory not in met:
            return
        at, chain = met[memory]
        for kinds, then, sign in moves:
            new = parts.go(at, kinds)
            if then not in found or self._is_better(new, found[then][0]):
                found[then] = (new, (sign, chain))

    def end(self, met: tuple[Met, ...]) -> None:
        """The text may end here."""
        for memory, ends in enumerate(self.table.ends):
            for septets, units in ends:
                if septets is not None:
                    self._end(0, met[0], memory, self.septets, septets)
                    self._end(1, met[1], memory, self.units, units)
                else:
                    self._end(2, met[1], memory, self.units, units)
                self._end(2, met[2], memory, self.units, units)

    def _end(self, sort: int, met: Met, memory: int, parts: Parts, kinds: str) -> None:
        if memory not in met:
            return
        at, chain = met[memory]
        new, best = parts.go(at, kinds), self.best[sort]
        if best is None or self._is_better(new, best[0]):
            self.best[sort] = (new, chain)

    def _is_better(self, new: int, old: int) -> bool:
        return new > old if self.is_most else new < old
