"""The dates of a sequence: its holidays, and those on which people work.

Dates are days since 1970.
"""

import datetime as dt
from collections.abc import Iterable
from functools import lru_cache

from simulator.data.named_holidays import holidays_in, is_calendar
from simulator.errors import UsageError
from simulator.model.schedule import Weekday
from simulator.timing.clocks.clock import EARLIEST, LATEST, BeyondTimeError, date_number, weekday
from simulator.timing.clocks.wall_clock import DAY


class Holidays:
    """The holidays that a sequence names: dates of its own, and calendars.

    Raises:
        UsageError: there is no such calendar.
    """

    def __init__(self, named: Iterable[dt.date | str]) -> None:
        named = tuple(named)
        self._own = frozenset(date_number(each) for each in named if isinstance(each, dt.date))
        self._calendars = tuple(each for each in named if isinstance(each, str))
        for name in self._calendars:
            if not is_calendar(name):
                raise UsageError(f'There is no calendar of holidays called "{name}".')
        self._years: dict[int, dict[int, str]] = {}
        self.any = bool(named)

    def name(self, date: int) -> str:
        """What the holiday is called, a date of the file's own `holiday`; nothing on other days."""
        if date in self._own:
            return self._named(date) or "holiday"
        return self._named(date)

    def _named(self, date: int) -> str:
        if not self._calendars:
            return ""
        year = 1970 + date * 400 // 146_097  # or the one beside it
        found = self._years.get(year)
        if found is None:
            found = self._years[year] = self._of_years(range(year - 1, year + 2))
        return found.get(date, "")

    def _of_years(self, years: range) -> dict[int, str]:
        return {
            date_number(date): name
            for calendar in reversed(self._calendars)
            for year in years
            for date, name in holidays_in(calendar, year).items()
        }


class BusinessDates:
    """The dates that count as business days."""

    def __init__(self, days: Iterable[Weekday], holidays: Holidays) -> None:
        self._days = frozenset(day.number for day in days)
        self._holidays = holidays
        self.nth = lru_cache(maxsize=4096)(self._nth)

    def counts(self, date: int) -> bool:
        """Whether a date is a business day."""
        return weekday(date) in self._days and not self._holidays.name(date)

    def _nth(self, date: int, count: int) -> int:
        """The so-manieth business date after `date`; with 0 the first from `date` on."""
        if not EARLIEST <= date * DAY <= LATEST:
            raise BeyondTimeError(is_past=date < 0)
        if count == 0:
            date, count = date - 1, 1
        last = LATEST // DAY
        while count:
            date += 1
            if date > last:
                raise BeyondTimeError(is_past=False)
            count -= self.counts(date)
        return date
