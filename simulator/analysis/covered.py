"""Whether a place of a text lies in one of many stretches, without a look at each of them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from simulator.analysis.spans import Span


class Covered:
    """Stretches of a text as one set of its places."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __contains__(self, offset: int) -> bool:
        """Whether the character at `offset` is in one of them."""
        at = bisect_right(self._starts, offset)
        return at > 0 and offset < self._ends[at - 1]


def apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Those of rising `spans` that do not begin in the one before."""
    behind = -1
    for span in spans:
        if span[0] >= behind:
            yield span
            behind = span[1]
