"""A zone's clock over some years as sorted lists of whole seconds: no date is ever made.

A wall-clock time is the seconds since 1970 that the clock would show if it stood in UTC.
"""

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from simulator.places.clocks import offsets

DAY: Final = 86_400
_YEAR: Final = 366 * DAY


class WallClock:
    """The clock of the zone `key` from `start` to `end`; asked beyond, it stands as at the edge."""

    __slots__ = ("_ahead", "_starts", "_walls")

    def __init__(self, key: str, start: int, end: int) -> None:
        stretches = list(offsets(key, start, end))
        self._ahead = [ahead for _, _, ahead in stretches]
        # The first stretch reaches back for ever, so its start is of no use.
        self._starts = [since for since, _, _ in stretches[1:]]
        # A time that does not exist, or the first of two, is read by the clock before the change.
        self._walls = [
            since + max(before, after)
            for since, before, after in zip(
                self._starts, self._ahead, self._ahead[1:], strict=False
            )
        ]

    def wall(self, ts: int) -> int:
        """What the clock shows at an instant."""
        return ts + self._ahead[bisect_right(self._starts, ts)]

    def instant(self, wall: int) -> int:
        """When the clock shows a time: the first time, where it does so twice."""
        return wall - self._ahead[bisect_right(self._walls, wall)]

    def date(self, ts: int) -> int:
        """The date of an instant, in days since 1970."""
        return self.wall(ts) // DAY

    def steady(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Part `[start, end)` of instants by clock changes; the last number is added for walls."""
        at = bisect_right(self._starts, start)
        while start < end:
            stop = min(self._starts[at], end) if at < len(self._starts) else end
            yield start, stop, self._ahead[at]
            start, at = stop, at + 1

    def steady_walls(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Part wall-clock times alike; the last number is taken off for instants."""
        at = bisect_right(self._walls, start)
        while start < end:
            stop = min(self._walls[at], end) if at < len(self._walls) else end
            yield start, stop, self._ahead[at]
            start, at = stop, at + 1

    def moved(self, start: int, end: int, days: int) -> Iterator[tuple[int, int, int]]:
        """Where `[start, end)` comes to, the clock's time kept, so many dates later.

        Each part is a stretch of instants and the seconds to add to them.
        """
        for since, until, ahead in self.steady(start, end):
            target = ahead + days * DAY
            for low, high, then in self.steady_walls(since + target, until + target):
                yield low - target, high - target, target - then

    def dates(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Part `[start, end)` by dates; the last number is the date, in days since 1970."""
        for since, until, ahead in self.steady(start, end):
            low = since
            while low < until:
                date = (low + ahead) // DAY
                high = min((date + 1) * DAY - ahead, until)
                yield low, high, date
                low = high


@lru_cache(maxsize=256)
def _over_years(key: str, first: int, last: int) -> WallClock:
    return WallClock(key, first * _YEAR, last * _YEAR)


def wall_clock(key: str, start: int, end: int) -> WallClock:
    """The clock of a known zone that is right at least from `start` to `end`."""
    return _over_years(key, start // _YEAR, end // _YEAR + 1)
