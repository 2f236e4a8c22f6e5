"""Which of many places touch a given one, without looking at them all."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

from simulator.model.place import Place

Thing = TypeVar("Thing")


class Touching(Generic[Thing]):
    """Things by their places; made once, asked often.

    Two places touch when they share a character or one begins where the other ends.
    """

    def __init__(self, things: Iterable[tuple[Place, Thing]]) -> None:
        self._rows: dict[str, list[tuple[Place, Thing]]] = {}
        for place, thing in things:
            self._rows.setdefault(place.template, []).append((place, thing))
        for row in self._rows.values():
            row.sort(key=lambda each: each[0].start)
        self._starts = {name: [at.start for at, _ in row] for name, row in self._rows.items()}
        self._reach = {
            name: list(accumulate((at.end for at, _ in row), max))
            for name, row in self._rows.items()
        }

    def find(self, place: Place) -> Iterator[Thing]:
        """The things whose places touch `place`."""
        row = self._rows.get(place.template, [])
        index = bisect_right(self._starts.get(place.template, []), place.end) - 1
        # Behind an index whose furthest end lies before the place, nothing touches it.
        while index >= 0 and self._reach[place.template][index] >= place.start:
            if row[index][0].end >= place.start:
                yield row[index][1]
            index -= 1
