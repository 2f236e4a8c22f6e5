"""A bound that no lead reaches is looked at more closely: for some leads first, then for others.

What is proved of every part of the leads is proved of all. The part whose bound is the highest is
parted next, by one field, until its bound is what some lead costs, or there was enough work.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from simulator.rendering.bounds.grounds import Grounds
from simulator.rendering.bounds.parting import parts_of
from simulator.rendering.bounds.shapes import Path

MOST_PROOFS = 48
MOST_WORK = 2_000


class Bound(NamedTuple):
    """The fewest and the most texts of some leads, what some lead costs, and the work it took."""

    least: int
    most: int
    shown: int
    work: int


class Part(NamedTuple):
    """Some of the leads; `turn` tells which field comes next."""

    bound: Bound
    grounds: Grounds
    turn: int


Prove = Callable[[Grounds, int], Bound | None]
"""Proves a bound of some leads, and looks for one that costs more than so many texts."""


def refined(first: Bound, grounds: Grounds, fields: Sequence[Path], prove: Prove) -> Bound:
    """The bound of all leads, closer where that can be had."""
    waiting, done = [Part(first, grounds, 0)], list[Part]()
    shown, proofs, work = first.shown, 0, first.work
    while waiting and proofs < MOST_PROOFS and work < MOST_WORK:
        part = max(waiting, key=lambda each: each.bound.most)
        if part.bound.most <= shown or any(each.bound.most >= first.most for each in done):
            break
        waiting.remove(part)
        pieces = _pieces(part, fields)
        if pieces is None:
            done.append(part)
            continue
        for piece, turn in pieces:
            bound = prove(piece, shown)
            proofs += 1
            if bound is None:
                continue
            work += bound.work
            shown = max(shown, bound.shown)
            most = min(bound.most, part.bound.most)
            least = max(bound.least, part.bound.least)
            waiting.append(Part(Bound(least, most, 0, 0), piece, turn))
    left = [each.bound for each in (*waiting, *done)]
    most = max([shown, *(each.most for each in left)])
    return Bound(min((each.least for each in left), default=first.least), most, shown, work)


def _pieces(part: Part, fields: Sequence[Path]) -> list[tuple[Grounds, int]] | None:
    for step in range(len(fields)):
        turn = (part.turn + step) % len(fields)
        path = fields[turn]
        found = parts_of(part.grounds.shapes(path))
        if len(found) > 1:
            return [(part.grounds.within(path, shapes), turn + 1) for shapes in found]
    return None
