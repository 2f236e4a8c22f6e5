"""Circles in a sequence: replies through which a lead comes to the same step again and again."""

from collections.abc import Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from typing import NamedTuple

from simulator.model.sequence import Step
from simulator.rules.sequence.silent import is_for_silent


class Circle(NamedTuple):
    """The steps of a circle, from the first in the file on, and the reply that closes it.

    `number` is the step that the reply answers, `reply` its place among that step's replies.
    """

    steps: tuple[str, ...]
    number: int
    reply: int


_Ways = Mapping[str, Mapping[str, int | None]]
"""From each step to those behind it: by which of its replies, or by the file's order alone."""


def circles(steps: Sequence[Step]) -> Iterator[Circle]:
    """The circles of replies, each told once; no step stands in two of them.

    A reply leads to a step, and from there the path goes on in the file's order. Steps for those
    who never replied are in no circle: it takes a reply to go round.
    """
    places = {step.id: number for number, step in enumerate(steps)}
    ways = _ways(steps)
    while found := _cycle(ways):
        first = min(range(len(found)), key=lambda at: places[found[at]])
        ring = (*found[first:], *found[:first])
        last = max(ring, key=lambda id_: _back(id_, ring, places, ways))
        reply = ways[last][_next(last, ring)]
        turns = tuple(id_ for at, id_ in enumerate(ring) if _is_turn(ring, at, ways))
        yield Circle(turns or ring, places[last], reply or 0)
        ways = {
            id_: {goal: by for goal, by in goals.items() if goal not in ring}
            for id_, goals in ways.items()
            if id_ not in ring
        }


def _ways(steps: Sequence[Step]) -> _Ways:
    open_to = {step.id for step in steps if not is_for_silent(step)}
    ways: dict[str, dict[str, int | None]] = {}
    following: str | None = None
    for step in reversed(steps):
        if step.id not in open_to:
            continue
        goals: dict[str, int | None] = {following: None} if following else {}
        goals |= {reply.to: at for at, reply in enumerate(step.replies) if reply.to in open_to}
        ways[step.id] = goals
        if not step.entry:
            following = step.id
    return ways


def _cycle(ways: _Ways) -> tuple[str, ...]:
    """The steps of one circle in the order in which leads come to them; none where there is none.

    The sorter takes what it is given for steps that come before.
    """
    try:
        TopologicalSorter(ways).prepare()
    except CycleError as error:
        return tuple(reversed(error.args[1][1:]))
    return ()


def _next(id_: str, ring: Sequence[str]) -> str:
    return ring[(ring.index(id_) + 1) % len(ring)]


def _back(
    id_: str,
    ring: Sequence[str],
    places: Mapping[str, int],
    ways: _Ways,
) -> int:
    """How far back the circle leads from a step; only a reply leads back at all."""
    goal = _next(id_, ring)
    return places[id_] - places[goal] if ways[id_][goal] is not None else -len(places)


def _is_turn(ring: Sequence[str], at: int, ways: _Ways) -> bool:
    """Whether a reply leads to the step or from it, and not the file's order alone."""
    id_ = ring[at]
    return ways[id_][_next(id_, ring)] is not None or ways[ring[at - 1]][id_] is not None
