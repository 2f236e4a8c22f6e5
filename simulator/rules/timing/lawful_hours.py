"""The hours and dates that the law leaves open to all leads of a campaign, by their clocks."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import product
from operator import and_
from typing import Final

from simulator.places.clocks import seconds, zone
from simulator.rules.times import CampaignTimes, LeadTimes
from simulator.rules.timing.zoneless import likeliest_zone, live_by_utc
from simulator.timing.law.law import Law
from simulator.timing.law.policy import Policy, policy_of_settings

EARLIEST: Final = 9
LATEST: Final = 20
"""From and until when people are texted politely, whatever else the law allows."""
HOLIDAY: Final = "holiday"
_HOUR: Final = 3600
_DAYS: Final = 2 * 366
"""So many dates are looked at: who enters within a year may get a text a year later."""

Hour = tuple[int, int]
"""A weekday, Monday 0, and an hour of it."""


@dataclass(frozen=True)
class LawfulHours:
    """The polite hours that are open but for holidays, and those that holidays close, by date."""

    hours: frozenset[Hour]
    holidays: Mapping[dt.date, frozenset[int]]


def lawful_hours(times: CampaignTimes) -> LawfulHours:
    """Return those for all leads of whom a place is known; of none all hours are open.

    Leads without a clock live by the one that the file is told to give them.
    """
    policy = policy_of_settings(times.timing)
    first = times.now.date() - dt.timedelta(days=1)
    found = [_of_law(law, clock, first) for law, clock in _laws(times, policy, first)]
    every = frozenset((day, hour) for day in range(7) for hour in range(EARLIEST, LATEST))
    holidays: defaultdict[dt.date, frozenset[int]] = defaultdict(frozenset)
    for date, hours in (item for each in found for item in each.holidays.items()):
        holidays[date] |= hours
    return LawfulHours(reduce(and_, (each.hours for each in found), every), holidays)


def _laws(times: CampaignTimes, policy: Policy, first: dt.date) -> Iterable[tuple[Law, dt.tzinfo]]:
    """The laws that hold for any of the leads, with their clocks.

    What is open to somebody who may be in several places is open in each: so few laws stand for
    the many combinations of places that a long list holds.
    """
    clocks = dict(_clocks(times))
    sorts = {
        (each.where.jurisdictions, each.where.zones, clocks.get(number, each.zone))
        for number, each in enumerate(times.classes)
    }
    found: set[tuple[str, str, str]] = set()
    for places, zones, clock in sorts:
        if not _is_closed(Law.for_places(places, zones, policy), first):
            found.update(product(places, zones, (clock,)))
    return [
        (Law.for_places((place,), (key,), policy), zone(clock) or dt.UTC)
        for place, key, clock in sorted(found)
    ]


def _clocks(times: CampaignTimes) -> Iterator[tuple[int, str]]:
    """The clocks of leads without one, once the file gives them one."""
    lost: list[LeadTimes] = list(live_by_utc(times))
    for number, each in enumerate(times.classes):
        if any(each is one for one in lost):
            yield number, likeliest_zone(lost)


def _is_closed(law: Law, first: dt.date) -> bool:
    """Whether the law never opens: no country, or no clock, is known."""
    return law.next_open(seconds(dt.datetime.combine(first, dt.time(), dt.UTC))) is None


@lru_cache(maxsize=256)
def _of_law(law: Law, clock: dt.tzinfo, first: dt.date) -> LawfulHours:
    closed: set[Hour] = set()
    holidays: dict[dt.date, frozenset[int]] = {}
    for number in range(_DAYS):
        date = first + dt.timedelta(days=number)
        shut = dict(_closed_on(date, law, clock))
        closed.update((date.weekday(), hour) for hour, why in shut.items() if why != HOLIDAY)
        on_holiday = frozenset(hour for hour, why in shut.items() if why == HOLIDAY)
        if on_holiday:
            holidays[date] = on_holiday
    every = {(day, hour) for day in range(7) for hour in range(EARLIEST, LATEST)}
    return LawfulHours(frozenset(every - closed), holidays)


def _closed_on(date: dt.date, law: Law, clock: dt.tzinfo) -> Iterator[tuple[int, str]]:
    """The polite hours of a date that are not open throughout, and what closes them."""
    for hour in range(EARLIEST, LATEST):
        begin = seconds(dt.datetime.combine(date, dt.time(hour), clock))
        until = law.open_until(begin)
        if until is None or until < begin + _HOUR:
            limit = law.closed_at(begin if until is None else until)
            yield hour, limit.about if limit else ""
