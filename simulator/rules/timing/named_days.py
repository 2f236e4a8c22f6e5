"""Holds the days that a text names against the day on which it arrives."""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from simulator.analysis.named import Named, Role
from simulator.data.deadline_words import (
    MONTH,
    TODAY,
    TOMORROW,
    TONIGHT,
    WEEKEND,
    YESTERDAY,
)
from simulator.data.feasts import date_of
from simulator.rules.instants import day, instant
from simulator.rules.times import TextTime

DEADLINE: Final = "deadline"
"""The name under which a template reads the message's `expires`."""

_STEPS: Final = {YESTERDAY: -1, TODAY: 0, TONIGHT: 0, TOMORROW: 1}
_WEEK: Final = 7
_SATURDAY: Final = 6
_LONG_OVER: Final = 60
_HALF_A_YEAR: Final = 183
_AFTERNOON: Final = 16
_HALF_AN_HOUR: Final = dt.timedelta(minutes=30)
_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True)
class Wrong:
    """A named day that is not what its reader takes it for.

    `why` says so. `source` is the template's name of the date that is meant, where there is one,
    `with_date` whether the weekday alone would not tell it, and `has_time` whether it has an hour.
    `is_outlived` where waiting has made the word wrong.
    """

    named: Named
    why: str
    source: str = ""
    with_date: bool = False
    is_deferred: bool = True
    is_outlived: bool = False
    has_time: bool = True


@dataclass(frozen=True)
class Arrival:
    """One text's time, and what its days must be."""

    time: TextTime

    @cached_property
    def end(self) -> dt.datetime | None:
        """When the message's `expires` is over, on the lead's clock."""
        expires, zone = self.time.expires, self.time.send.tzinfo
        if expires is None:
            return None
        if not isinstance(expires, dt.datetime):
            if expires == dt.date.max:
                return None
            return dt.datetime.combine(expires + _DAY, dt.time.min, zone)
        try:
            return expires.astimezone(zone) if expires.tzinfo else expires.replace(tzinfo=zone)
        except OverflowError:
            return None

    @cached_property
    def last_day(self) -> dt.date | None:
        """The last day on which `expires` is not over."""
        if self.end is None:
            return None
        is_first_instant = self.end.replace(tzinfo=None) == dt.datetime.min  # noqa: DTZ901 - a date
        return (self.end if is_first_instant else self.end - dt.timedelta(seconds=1)).date()

    @property
    def is_over(self) -> bool:
        """Whether `expires` is over when the text is sent."""
        return self.end is not None and self.time.send >= self.end

    def wrong(self, every: Sequence[Named]) -> Iterator[Wrong]:
        """The days of a text that are wrong when it arrives."""
        every = [_with_date(each, self.time.due.date()) for each in every]
        right = [each for each in every if self._is_the_end(each)]
        is_dated = any(each.dates for each in right)
        for named in every:
            found = self._judged(named, has_match=bool(right))
            if found and not (is_dated and named in right):
                yield found

    def _judged(self, named: Named, *, has_match: bool) -> Wrong | None:
        if named.role is Role.READ:
            return self._as_day_of_reading(named)
        if named.role is Role.EVENT and self.time.anchor is not None:
            return self._against_anchor(named, self.time.anchor)
        if self._is_the_end(named):
            return self._far_off(named)
        if named.feast:
            return self._against_due(named)
        if named.role is Role.DEADLINE and self.last_day and not has_match:
            return self._against_end(named, self.last_day)
        return self._against_due(named)

    def _as_day_of_reading(self, named: Named) -> Wrong | None:
        send = self.time.send
        if send.isoweekday() == named.weekday:
            return None
        return Wrong(
            named, f"It arrives on {instant(send)}.", "send_at", is_deferred=self.time.is_deferred
        )

    def _is_the_end(self, named: Named) -> bool:
        """Whether a named day is that of `expires`."""
        if named.role is not Role.DEADLINE or self.end is None or self.last_day is None:
            return False
        send, last, end = self.time.send, self.last_day, self.end
        if named.wait is not None:
            return _is_about(end - send, named.wait)
        if named.near:
            return _is_near(named.near, send.date(), last)
        # An instant at midnight is called by either day.
        is_midnight = isinstance(self.time.expires, dt.datetime) and end.time() == dt.time.min
        days = (last, end.date()) if is_midnight else (last,)
        if named.dates:
            fits = any(f"{each:%m-%d}" in named.dates for each in days)
            return fits and named.weekday in {0, *(each.isoweekday() for each in days)}
        return named.weekday in {each.isoweekday() for each in days}

    def _far_off(self, named: Named) -> Wrong | None:
        """A right weekday that is read as an earlier one of that name."""
        last, send = self.last_day, self.time.send
        if not named.weekday or named.dates or last is None:
            return None
        if not self._is_far(last):
            return None
        nearest = _next(named.weekday, send)
        why = f"Read on {day(send)} it means {day(nearest, send)}, and expires says {day(last)}."
        return Wrong(named, why, DEADLINE, with_date=True, is_deferred=False)

    def _is_far(self, date: dt.date) -> bool:
        """Whether a weekday alone would be read as an earlier one of that name."""
        return (date - self.time.send.date()).days >= _WEEK

    def _against_end(self, named: Named, last: dt.date) -> Wrong:
        send, has_time = self.time.send, isinstance(self.time.expires, dt.datetime)
        is_hour = named.wait is not None and has_time
        says = instant(self.end, send) if is_hour and self.end else day(last)
        why = f"It arrives on {instant(send)}, and expires says {says}."
        return Wrong(
            named,
            why,
            DEADLINE,
            with_date=self._is_far(last),
            is_deferred=self.time.is_deferred,
            has_time=has_time,
        )

    def _against_anchor(self, named: Named, anchor: dt.datetime) -> Wrong | None:
        if self._fits(named, anchor):
            return None
        source = f"lead.{self.time.anchor_field}" if self.time.anchor_field else ""
        send = self.time.send
        why = f"It arrives on {instant(send)}, and the date is {instant(anchor, send)}."
        return Wrong(
            named,
            why,
            source,
            with_date=self._is_far(anchor.date()),
            is_deferred=self.time.is_deferred,
            has_time=anchor.time() != dt.time.min,
        )

    def _fits(self, named: Named, anchor: dt.datetime) -> bool:
        """Whether a day in a text about a date of the lead's is that of this date."""
        send = self.time.send
        if named.near:
            fits = _is_near(named.near, send.date(), anchor.date())
            return fits and (named.near != TONIGHT or anchor.hour >= _AFTERNOON)
        if not named.happens:
            return True
        if named.wait is not None:
            if named.wait % _DAY == dt.timedelta(0):
                return anchor.date() - send.date() == named.wait
            return _is_about(anchor - send, named.wait)
        if named.dates:
            return f"{anchor:%m-%d}" in named.dates
        return named.weekday == anchor.isoweekday()

    def _against_due(self, named: Named) -> Wrong | None:
        """A day that nothing but the text knows: it was right when the text was due."""
        due, send = self.time.due, self.time.send
        if not self._is_over(named):
            return None
        why = f"It is due {instant(due)} and goes out {instant(send, due)}."
        if not self.time.is_deferred:
            why = f"It goes out {instant(send)}."
        return Wrong(named, why, is_deferred=self.time.is_deferred, is_outlived=True)

    def _is_over(self, named: Named) -> bool:
        """Whether a day was right that no longer is when the text is sent."""
        due, send = self.time.due, self.time.send
        if named.near:
            return _is_near_over(named, due, send)
        if named.wait is not None:
            return _is_off(due, send, named)
        days = [_nearest(each, due.date()) for each in named.dates]
        days = days or [_next(named.weekday, due)]
        known = [each for each in days if each]
        if len(known) < len(days):
            return False
        if named.dates and named.role is Role.DEADLINE:
            return all(0 < (send.date() - each).days <= _LONG_OVER for each in known)
        return all(_is_passed(each, due, send, named) for each in known)


def _is_near(near: str, read: dt.date, meant: dt.date) -> bool:
    """Whether a word such as "tomorrow" or "this week", read on a day, means another one."""
    if near in _STEPS:
        return meant.toordinal() == read.toordinal() + _STEPS[near]
    if near == MONTH:
        return (meant.year, meant.month) == (read.year, read.month)
    is_same = meant.isocalendar()[:2] == read.isocalendar()[:2]
    return is_same and (near != WEEKEND or meant.isoweekday() >= _SATURDAY)


def _is_near_over(named: Named, due: dt.datetime, send: dt.datetime) -> bool:
    """Whether such a word no longer means what it did when the text was due."""
    if named.near == YESTERDAY:
        return False
    if named.near in _STEPS:
        has_hour = named.near in (TODAY, TONIGHT) and _is_passed(due.date(), due, send, named)
        return due.date() != send.date() or has_hour
    return send.date() > _last_of(named.near, due.date())


def _last_of(near: str, date: dt.date) -> dt.date:
    """The last day of the week or the month of a date."""
    if near == MONTH:
        return date.replace(day=monthrange(date.year, date.month)[1])
    return _next(_WEEK, dt.datetime.combine(date, dt.time.min))


def _next(weekday: int, at: dt.datetime) -> dt.date:
    """The first day of that name from an instant on."""
    days = (weekday - at.isoweekday()) % _WEEK
    return dt.date.fromordinal(min(at.toordinal() + days, dt.date.max.toordinal()))


def _is_about(left: dt.timedelta, said: dt.timedelta) -> bool:
    return abs(left - said) <= max(_HALF_AN_HOUR, said / 4)


def _is_off(due: dt.datetime, send: dt.datetime, named: Named) -> bool:
    """Whether a text waited so long that a stretch from now on is another one."""
    if named.role is Role.EVENT and not named.happens:
        return False
    return send > _right_for(named, due) or (due - send) * 4 > (named.wait or _DAY)


def _right_for(named: Named, due: dt.datetime) -> dt.datetime:
    """Until when a stretch from now on is still about right."""
    wait = named.wait or _DAY
    if wait % _DAY == dt.timedelta(0) and wait > _DAY:
        return dt.datetime.combine(due.date(), dt.time.max, due.tzinfo)
    return due + wait / 4


def _is_passed(named_day: dt.date, due: dt.datetime, send: dt.datetime, named: Named) -> bool:
    """Whether a day, or its hour, was ahead when the text was due and is over when it is sent."""
    if not due.date() <= named_day <= send.date():
        return False
    if named_day < send.date():
        return True
    latest = max(named.clocks, default="")
    is_ahead = named_day > due.date() or f"{due:%H:%M}" < latest
    return bool(latest) and is_ahead and latest <= f"{send:%H:%M}"


def _nearest(month_and_day: str, about: dt.date) -> dt.date | None:
    """The day of that name nearest to another; none where no year near has it."""
    month, number = (int(part) for part in month_and_day.split("-"))
    years = [about.year + step for step in (-1, 0, 1)]
    found = (_date(year, month, number) for year in years if dt.MINYEAR <= year <= dt.MAXYEAR)
    near = [each for each in found if each and abs((each - about).days) <= _HALF_A_YEAR]
    return near[0] if near else None


def _date(year: int, month: int, number: int) -> dt.date | None:
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None


def _with_date(named: Named, about: dt.date) -> Named:
    """A feast with its date in the year that is meant; any other day as it is."""
    if not named.feast:
        return named
    years = (about.year + step for step in (-1, 0, 1))
    dates = (date_of(named.feast, year) for year in years if dt.MINYEAR <= year <= dt.MAXYEAR)
    near = min(dates, key=lambda each: abs((each - about).days))
    return named._replace(dates=frozenset({f"{near:%m-%d}"}))
