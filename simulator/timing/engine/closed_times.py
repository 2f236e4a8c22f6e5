"""The instants at which a law is closed, one of each sort: an hour of a weekday, a holiday."""

from collections.abc import Iterator
from typing import Final

from simulator.timing.clocks.clock import weekday
from simulator.timing.clocks.wall_clock import DAY, WallClock
from simulator.timing.engine.calendar import Calendar
from simulator.timing.law.law import Law

_HOUR: Final = 3600


class ClosedTimes:
    """A law's closed times, by the clock of a lead."""

    def __init__(self, law: Law, wall: WallClock) -> None:
        self._law = law
        self._wall = wall
        self._patterns: dict[int, tuple[tuple[int, int], ...]] = {}

    def between(self, start: int, end: int) -> Iterator[tuple[int, object]]:
        """Closed instants in `[start, end)`, at least one an hour, each with its sort.

        Instants of one sort are closed by the same limits: they are of the same weekday and hour,
        on days that are open alike.
        """
        ts = start
        while ts < end:
            until = self._law.open_until(ts)
            if until is not None:
                ts = until
                continue
            opens = self._law.next_open(ts)
            closed_until = end if opens is None else min(opens, end)
            while ts < closed_until:
                date, time = divmod(self._wall.wall(ts), DAY)
                yield ts, (weekday(date), time // _HOUR, self._pattern(date))
                ts += _HOUR - time % _HOUR
            ts = closed_until

    def _pattern(self, date: int) -> tuple[tuple[int, int], ...]:
        """The open stretches of a date, in seconds from its midnight."""
        found = self._patterns.get(date)
        if found is None:
            midnight = self._wall.instant(date * DAY)
            found = self._patterns[date] = tuple(self._opens(midnight, midnight + DAY))
        return found

    def _opens(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        ts: int | None = self._law.next_open(start)
        while ts is not None and ts < end:
            until = self._law.open_until(ts) or end
            yield ts - start, min(until, end) - start
            ts = self._law.next_open(until)


def leaves_open(law: Law, calendar: Calendar, start: int, end: int) -> bool:
    """Whether a law is open whenever `calendar` is, from `start` up to `end`."""
    while start < end and (found := calendar.stretch(start, end)):
        opens, closes = max(found[0], start), min(found[1], end)
        until = law.open_until(opens)
        if until is None or until < closes:
            return False
        start = closes
    return True
