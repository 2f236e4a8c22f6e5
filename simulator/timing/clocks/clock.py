"""A lead's clock: instants as whole seconds since 1970 UTC, and the dates and times it shows.

A date is a number of days since 1970, a time of day a number of seconds.
"""

import datetime as dt
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from simulator.places.clocks import instant
from simulator.timing.clocks.wall_clock import DAY, WallClock, wall_clock

EARLIEST: Final = -62_135_596_800 + 10 * DAY
LATEST: Final = 253_402_300_799 - 10 * DAY
"""The years 1 to 9999, but for the days on which some clock shows a year beyond them."""
_YEAR: Final = 366 * DAY
_THURSDAY: Final = 3


class BeyondTimeError(Exception):
    """An instant that no calendar holds: `is_past` where it is too early. It stays in `timing/`."""

    def __init__(self, *, is_past: bool) -> None:
        super().__init__()
        self.is_past = is_past


class Clock:
    """The clock of a known zone. Instants beyond those that count raise `BeyondTimeError`."""

    __slots__ = ("_info", "_years", "key")

    def __init__(self, key: str) -> None:
        self.key = key
        self._info = ZoneInfo(key)
        self._years: dict[int, WallClock] = {}

    def local(self, ts: int) -> tuple[int, int]:
        """The date and the time of day that the clock shows at an instant."""
        return divmod(self._near(ts).wall(ts), DAY)

    def ahead(self, ts: int) -> int:
        """By how many seconds the clock is ahead of UTC at an instant."""
        return self._near(ts).wall(ts) - ts

    def instant(self, date: int, time: int) -> int:
        """When the clock shows a time on a date: the first of two such times.

        A time that a clock change leaves out is read as if the clock had not changed yet.
        """
        wall = date * DAY + time
        return self._near(wall).instant(wall)

    def moment(self, ts: int) -> dt.datetime:
        """An instant as the clock shows it."""
        return dt.datetime.fromtimestamp(ts, self._info)

    def stretches(self, start: int, end: int) -> tuple[tuple[int, int, int], ...]:
        """Part `[start, end)` by clock changes; the last number leads from an instant to its wall.

        A wall-clock time is counted as if the clock stood in UTC.
        """
        return tuple(wall_clock(self.key, start, end).steady(start, end))

    def _near(self, ts: int) -> WallClock:
        """What is right for instants and wall-clock times a day around `ts`."""
        if not EARLIEST <= ts <= LATEST:
            raise BeyondTimeError(is_past=ts < EARLIEST)
        year = ts // _YEAR
        found = self._years.get(year)
        if found is None:
            start = year * _YEAR
            found = self._years[year] = wall_clock(
                self.key, start - 2 * DAY, start + _YEAR + 2 * DAY
            )
        return found


@lru_cache(maxsize=1024)
def clock_of(key: str) -> Clock:
    """The clock of a known zone."""
    return Clock(key)


def weekday(date: int) -> int:
    """The weekday of a date, 0 for Monday."""
    return (date + _THURSDAY) % 7


def as_date(date: int) -> dt.date:
    """A date as Python counts it."""
    return instant(date * DAY).date()


def date_number(date: dt.date) -> int:
    """A date as days since 1970."""
    return date.toordinal() - dt.date(1970, 1, 1).toordinal()
