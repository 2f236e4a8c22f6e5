"""Finds the window to write: hours at which the law lets a text go out to all of the leads."""

from collections.abc import Collection, Iterable
from itertools import groupby
from typing import Final

from simulator.model.schedule import Weekday, Window
from simulator.rules.times import CampaignTimes
from simulator.rules.timing.lawful_hours import EARLIEST, LATEST, Hour, lawful_hours

_FEWEST: Final = 2
_DAYS: Final = tuple(Weekday)
_WORKDAYS: Final = _DAYS[:5]


def lawful_window(times: CampaignTimes, current: Window | None = None) -> Window | None:
    """The longest window within polite hours that suits all leads; `None` where none does.

    It is a part of the `current` one where a part of that suits them. What is said of one window
    is so the same, whichever hour or weekday of it was refused, and to whichever lead.
    """
    every = lawful_hours(times).hours
    own = _longest(every & _hours_of(current), current.days) if current else None
    return own or _longest(every, _WORKDAYS)


def _hours_of(window: Window) -> frozenset[Hour]:
    """The weekdays and whole hours of a window that wraps no midnight."""
    hours = range(-(-window.start // 60), window.end // 60)
    return frozenset((day.number, hour) for day in window.days for hour in hours)


def _longest(open_: Collection[Hour], wanted: Iterable[Weekday]) -> Window | None:
    """The longest row of hours that is open on the days wanted, and the days that have it."""
    days = [day for day in wanted if any(number == day.number for number, _ in open_)]
    hours = [
        hour
        for hour in range(EARLIEST, LATEST)
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
