"""A slow, obvious twin of `may_send`: tables as on paper, and a walk over quarter hours.

It shares no line and no table with what it checks: the hours, the holidays, the area codes and
the states stand here once more, as far as the tests use them. Every hour of the tables and every
offset of a clock is a whole quarter of an hour, so between two quarters only a cap can end.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, cast
from zoneinfo import ZoneInfo

from simulator.model.persona import Persona
from simulator.model.timing import OwnLaw, PolicyName
from simulator.timing.law.policy import Policy
from tests.timing.slow_holidays import holidays_of
from tests.timing.slow_places import slow_places

_QUARTER: Final = dt.timedelta(minutes=15)
_DAY: Final = dt.timedelta(hours=24)
_LIMITED_KINDS: Final = ("marketing", "opt_in_request")
_SATURDAY: Final = 5

_STRICT: Final = """
US     8-21    8-21    8-21
US-AL  8-20    8-20    closed  holidays
US-CT  9-20    9-20    9-20
US-FL  8-20    8-20    8-20    cap
US-KY  10-21   10-21   10-21
US-LA  8-20    8-20    closed  holidays
US-MA  8-20    8-20    8-20
US-MD  8-20    8-20    8-20    cap
US-MI  9-21    9-21    9-21
US-MN  9-21    9-21    9-21
US-MS  8-20    8-20    closed  holidays
US-NM  9-21    9-21    9-21
US-NV  9-20    9-20    9-20
US-OK  8-20    8-20    8-20    cap
US-OR  8-20    8-20    8-20    cap       from 2026-01-01
US-PA  8-21    8-21    8-21    holidays
US-PA  9-19    9-19    closed  holidays  from 2026-10-18
US-RI  9-18    10-17   closed  holidays
US-SD  9-21    closed  closed
US-TX  9-21    9-21    12-21   from 2025-09-01
US-UT  8-21    8-21    closed  holidays
US-WA  8-20    8-20    8-20
US-WY  8-20    8-20    8-20
CA     9-21:30 10-18   10-18
CA-BC  9-21:30 10-18   10-18   holidays
GB     8-21    8-21    8-21
FR     8-22    8-22    closed  holidays
DE     8-21    8-21    8-21
ES     9-21    closed  closed  holidays
IT     9-20    10-19   closed  holidays  eves
AU     8-21    8-21    8-21
NZ     8-21    8-21    8-21
IN     10-21   10-21   10-21
SG     8-20    8-20    8-20
BR     9-21    9-21    closed
ZA     8-20    9-13    closed  holidays
*      8-20    8-20    8-20
"""
"""Place, Monday to Friday, Saturday, Sunday, and what else: from the top, the last that fits."""

_STATUTES: Final = frozenset(
    ["US-CT", "US-FL", "US-KY", "US-MD", "US-MN", "US-OR", "US-TX", "US-WA", "ZA"]
)
"""Rows that rest on a statute that nobody disputes and no consent lifts."""

CLEAR_UNDER_STATUTES: Final = _STATUTES | frozenset(
    ["US", "US-AL", "US-MI", "US-UT", "US-WY", "US-NY", "US-CA", "US-GA"]
)
"""Where the sheet leaves no doubt what counts by statute; elsewhere readings may differ."""


@dataclass(frozen=True)
class Row:
    """What one place allows: from and to in minutes after midnight, `None` on a closed day."""

    weekday: tuple[int, int] | None
    saturday: tuple[int, int] | None
    sunday: tuple[int, int] | None
    words: tuple[str, ...]

    @property
    def cap(self) -> int | None:
        return 3 if "cap" in self.words else None

    def hours(self, place: str, date: dt.date) -> tuple[int, int] | None:
        if date.weekday() > _SATURDAY:
            return self.sunday
        is_eve = "eves" in self.words and date + dt.timedelta(days=1) in holidays_of(place)
        return self.saturday if date.weekday() == _SATURDAY or is_eve else self.weekday


@dataclass(frozen=True)
class SlowDecision:
    """As `SendDecision`; `limits` are all that refuse at the instant asked for."""

    allowed: bool
    limits: frozenset[str]
    zones: tuple[str, ...]
    jurisdictions: tuple[str, ...]
    next_allowed: dt.datetime | None


def slow_may_send(
    recipient: Persona,
    kind: str,
    at: dt.datetime,
    *,
    sent: Iterable[dt.datetime] = (),
    policy: str | Policy = "strict",
    days: int = 400,
) -> SlowDecision:
    """Whether a text may be sent at `at`, what refuses it, and when within `days` it may first."""
    policy = Policy(cast("PolicyName", policy)) if isinstance(policy, str) else policy
    at = _whole_second(at)
    found = slow_places(recipient)
    zones, jurisdictions = found.zones, found.jurisdictions
    if kind not in _LIMITED_KINDS:
        return SlowDecision(True, frozenset(), zones, jurisdictions, at)
    if found.country is None:
        return SlowDecision(
            False, frozenset({"unknown_country"}), zones, jurisdictions, next_allowed=None
        )
    earlier = tuple(map(_whole_second, sent))
    clocks = [ZoneInfo(zone) for zone in zones]

    def limits(instant: dt.datetime) -> frozenset[str]:
        return frozenset(_limits(instant, clocks, jurisdictions, earlier, policy))

    first = next((each for each in _instants(at, earlier, days) if not limits(each)), None)
    return SlowDecision(first == at, limits(at), zones, jurisdictions, first)


def _whole_second(at: dt.datetime) -> dt.datetime:
    return at.astimezone(dt.UTC).replace(microsecond=0)


def _instants(at: dt.datetime, sent: tuple[dt.datetime, ...], days: int) -> Iterator[dt.datetime]:
    """Every instant from `at` on at which something can open, in order."""
    ends = sorted(each + _DAY for each in sent)
    yield at
    quarter = at.replace(minute=at.minute // 15 * 15, second=0)
    before = at
    while before <= at + days * _DAY:
        quarter += _QUARTER
        yield from (end for end in ends if before < end < quarter)
        yield quarter
        before = quarter


def _limits(
    instant: dt.datetime,
    clocks: list[ZoneInfo],
    jurisdictions: tuple[str, ...],
    sent: tuple[dt.datetime, ...],
    policy: Policy,
) -> Iterator[str]:
    in_a_day = sum(each <= instant < each + _DAY for each in sent)
    for clock in clocks:
        local = instant.astimezone(clock)
        minute = local.hour * 60 + local.minute
        asked = policy.on or local.date()
        for place in jurisdictions:
            row = row_of(place, asked, policy.name)
            own = [each for each in policy.own if _holds(each, place, asked)]
            caps = [row.cap, *(each.cap for each in own)]
            if any(cap is not None and in_a_day >= cap for cap in caps):
                yield "cap"
            yield from _closed(row, place, local.date(), minute)
            for each in own:
                yield from _closed_by_own(each, local.date(), minute)


def _closed(row: Row, place: str, date: dt.date, minute: int) -> Iterator[str]:
    hours = row.hours(place, date)
    is_holiday = "holidays" in row.words and date in holidays_of(place)
    if is_holiday:
        yield "holiday"
    if hours is None:
        yield "closed_day"
    elif not is_holiday and not hours[0] <= minute < hours[1]:
        yield "hours"


def _closed_by_own(own: OwnLaw, date: dt.date, minute: int) -> Iterator[str]:
    is_closed_date = date in own.closed
    is_open_weekday = date.weekday() in {day.number for day in own.days}
    if is_closed_date:
        yield "holiday"
    if not is_open_weekday:
        yield "closed_day"
    if not is_closed_date and is_open_weekday and not own.start <= minute < own.end:
        yield "hours"


def _holds(own: OwnLaw, place: str, date: dt.date) -> bool:
    """Whether a row of one's own is for a place, or its whole country, and in force on a date."""
    is_here = place == own.place or place.startswith(f"{own.place}-")
    return is_here and (own.since or date) <= date <= (own.until or date)


def row_of(place: str, date: dt.date, policy: str) -> Row:
    """The row that holds in a place on a date; by the statutes nothing is open at night."""
    if policy == "vendor":
        return Row((480, 1260), (480, 1260), (480, 1260), ())
    by_federal_hours = policy == "statutory" and place not in _STATUTES
    names = ("US",) if by_federal_hours else (place, place[:2], "*")
    return next(row for name in names if (row := _last(name, date)))


def _last(name: str, date: dt.date) -> Row | None:
    in_force = [row for since, row in _TABLE.get(name, ()) if since <= date]
    return in_force[-1] if in_force else None


def _read(table: str) -> Mapping[str, tuple[tuple[dt.date, Row], ...]]:
    found: dict[str, tuple[tuple[dt.date, Row], ...]] = {}
    for line in table.strip().splitlines():
        place, weekday, saturday, sunday, *words = line.split()
        since = dt.date.fromisoformat(words[-1]) if "from" in words else dt.date.min
        row = Row(_span(weekday), _span(saturday), _span(sunday), tuple(words))
        found[place] = (*found.get(place, ()), (since, row))
    return found


def _span(words: str) -> tuple[int, int] | None:
    if words == "closed":
        return None
    start, end = words.split("-")
    return _minutes(start), _minutes(end)


def _minutes(words: str) -> int:
    hour, _, minute = words.partition(":")
    return int(hour) * 60 + int(minute or 0)


_TABLE: Final = _read(_STRICT)
