"""Dates on which nothing is sent at all; who keeps a time of day passes them over as a whole.

Dates are days since 1970.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from simulator.model.timeline import Keeper
from simulator.timing.clocks.clock import Clock
from simulator.timing.clocks.wall_clock import DAY
from simulator.timing.limits.hours import Hours
from simulator.timing.limits.open_stretches import OpenStretches

Blocks = Callable[[int], bool]
"""Whether a date is closed as a whole."""


class Dated(NamedTuple):
    """Hours on the dates of a clock, which may be another than their own.

    `is_blocked` tells the dates on which they do not open at all; `hours` are theirs on the others
    alone, for what a whole date closes is no matter of hours.
    """

    all: Hours
    hours: Hours
    is_blocked: Blocks


@lru_cache(maxsize=1024)
def by_dates(hours: Hours, clock: Clock) -> Dated:
    """Look at hours that never change, such as the law's, by the dates of a clock."""

    @lru_cache(maxsize=1024)
    def is_blocked(date: int) -> bool:
        opens = hours.next_open(clock.instant(date, 0))
        return opens is None or opens >= clock.instant(date + 1, 0)

    return Dated(hours, _OfOpenDates(hours, clock, is_blocked), is_blocked)


def any_of(first: Blocks, *others: Blocks) -> Blocks:
    """Whether any of these closes a date."""
    if not others:
        return first
    both = (first, *others)
    return lambda date: any(blocks(date) for blocks in both)


class _OfOpenDates(OpenStretches):
    """What some hours leave open, and all of the dates that they close as a whole."""

    __slots__ = ("_clock", "_hours", "_is_blocked")

    def __init__(self, hours: Hours, clock: Clock, is_blocked: Blocks) -> None:
        super().__init__(self._open_within)
        self._hours = hours
        self._clock = clock
        self._is_blocked = is_blocked

    @property
    def keeper(self) -> Keeper:
        """See Hours."""
        return self._hours.keeper

    def words(self, ts: int) -> str:
        """See Hours."""
        return "" if self.open_until(ts) is not None else self._hours.words(ts)

    def _open_within(self, start: int, end: int) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        for low, high in sorted((*self._opens(start, end), *self._blocked(start, end))):
            if found and low <= found[-1][1]:
                first, last = found.pop()
                found.append((first, max(last, high)))
            else:
                found.append((low, high))
        return found

    def _opens(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        opens = self._hours.next_open(start)
        while opens is not None and opens < end:
            closes = self._hours.open_until(opens) or end
            yield opens, min(closes, end)
            opens = self._hours.next_open(closes)

    def _blocked(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for since, until, ahead in self._clock.stretches(start, end):
            for date in range((since + ahead) // DAY, (until + ahead - 1) // DAY + 1):
                if self._is_blocked(date):
                    midnight = date * DAY - ahead
                    yield max(midnight, since), min(midnight + DAY, until)
