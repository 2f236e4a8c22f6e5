"""Finds the window to write: hours at which the law lets a text go out to all of the leads."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import groupby
from operator import and_
from typing import Final

from simulator.model.schedule import Weekday, Window
from simulator.places.clocks import seconds, zone
from simulator.rules.times import CampaignTimes, LeadTimes
from simulator.timing.law.law import Law
from simulator.timing.law.policy import Policy, policy_of_settings

_WEEKS: Final = ((2, 3), (8, 17))
"""From these days on, month and day, a week passes without a holiday, in winter and in summer."""

_Hour = tuple[int, int]
"""A weekday, Monday 0, and an hour of it."""

_EARLIEST, _LATEST = 9, 20
_HOUR: Final = 3600
_FEWEST: Final = 2
_DAYS: Final = tuple(Weekday)
_WORKDAYS: Final = _DAYS[:5]


def lawful_window(
    times: CampaignTimes, leads: Iterable[str], current: Window | None = None
) -> Window | None:
    """The longest window within polite hours that suits all of `leads`; `None` where none does.

    It is a part of the `current` one where a part of that suits them.
    """
    wanted = frozenset(leads)
    policy = policy_of_settings(times.timing)
    year = times.now.year
    open_: list[frozenset[_Hour]] = [
        _open_hours(each, policy, dt.date(year, *week))
        for each in _different(times.classes)
        if not wanted.isdisjoint(each.leads)
        for week in _WEEKS
    ]
    if not open_:
        return None
    every = reduce(and_, open_)
    own = _longest(every & _hours_of(current), current.days) if current else None
    return own or _longest(every, _WORKDAYS)


def _hours_of(window: Window) -> frozenset[_Hour]:
    """The weekdays and whole hours of a window that wraps no midnight."""
    hours = range(-(-window.start // 60), window.end // 60)
    return frozenset((day.number, hour) for day in window.days for hour in hours)


def _different(classes: Iterable[LeadTimes]) -> Iterator[LeadTimes]:
    """A class for each clock and place."""
    seen: dict[object, LeadTimes] = {}
    for each in classes:
        seen.setdefault((each.zone, each.where.zones, each.where.jurisdictions), each)
    yield from seen.values()


def _open_hours(each: LeadTimes, policy: Policy, first: dt.date) -> frozenset[_Hour]:
    """Weekdays and hours, on the clock that the file is read by, that are open throughout."""
    law = Law.for_places(each.where.jurisdictions, each.where.zones, policy)
    clock = zone(each.zone) or dt.UTC
    found = set()
    for number in range(7):
        date = first + dt.timedelta(days=number)
        for hour in range(_EARLIEST, _LATEST):
            begin = seconds(dt.datetime.combine(date, dt.time(hour), clock))
            until = law.open_until(begin)
            if until is not None and until >= begin + _HOUR:
                found.add((date.weekday(), hour))
    return frozenset(found)


def _longest(open_: frozenset[_Hour], wanted: Iterable[Weekday]) -> Window | None:
    """The longest row of hours that is open on the days wanted, and the days that have it."""
    days = [day for day in wanted if any(number == day.number for number, _ in open_)]
    hours = [
        hour
        for hour in range(_EARLIEST, _LATEST)
        if days and all((day.number, hour) in open_ for day in days)
    ]
    rows = [
        [hour for _, hour in group]
        for _, group in groupby(enumerate(hours), key=lambda pair: pair[1] - pair[0])
    ]
    row = max(rows, key=len, default=[])
    if len(row) < _FEWEST:
        return None
    open_days = tuple(day for day in _DAYS if all((day.number, hour) in open_ for hour in row))
    return Window(start=f"{row[0]:02}:00", end=f"{row[-1] + 1:02}:00", days=open_days)
