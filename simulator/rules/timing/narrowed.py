"""Tells where the law of several places together closes what one of them alone leaves open."""

import datetime as dt
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Final

from simulator.model.schedule import END_OF_DAY, Window
from simulator.places.clocks import seconds, zone
from simulator.places.whereabouts import Whereabouts
from simulator.timing.law.law import Law
from simulator.timing.law.policy import Policy

_WEEKS: Final = ((2, 3), (8, 17))
"""From these days on, month and day, a week passes without a holiday, in winter and in summer."""


@lru_cache(maxsize=4096)
def limit_of(where: Whereabouts, clock: str, window: Window, policy: Policy, year: int) -> str:
    """The words of a limit that closes part of a window, read on `clock`, for all places together.

    Empty where none does so that one of the places alone would not.
    """
    law = Law.for_places(where.jurisdictions, where.zones, policy)
    alone = [
        Law.for_places((place,), (each,), policy)
        for place in where.jurisdictions
        for each in where.zones
    ]
    for start, end in _stretches(window, clock, year):
        for closed, opens in _closed(law, start, end):
            first = [each.next_open(closed) for each in alone]
            at = min((each for each in first if each is not None), default=opens)
            if at < opens:
                return law.words(at)
    return ""


def _closed(law: Law, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a stretch in which the law is closed."""
    at = start
    while at < end:
        until = law.open_until(at)
        if until is None:
            opens = law.next_open(at)
            until = end if opens is None else min(opens, end)
            yield at, until
        at = until


def _stretches(window: Window, clock: str, year: int) -> Iterator[tuple[int, int]]:
    """The window on days of summer and winter, in seconds."""
    info = zone(clock) or dt.UTC
    days = {day.number for day in window.days}
    for week, number in product(_WEEKS, range(7)):
        date = dt.date(year, *week) + dt.timedelta(days=number)
        if date.weekday() in days:
            start = seconds(dt.datetime.combine(date, dt.time(), info)) + window.start * 60
            length = (window.end - window.start) % END_OF_DAY or END_OF_DAY
            yield start, start + length * 60
