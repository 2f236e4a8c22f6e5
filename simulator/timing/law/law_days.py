"""What the law of a place says of a day: from when to when texts that sell may be sent.

Days are counted from 1970-01-01 on the lead's clock, so that no year is too early or too late.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Final, Literal, Protocol

from simulator.data.law.holidays import law_holidays
from simulator.data.law.rows import ELSEWHERE, LawRow, Stretch, law_rows
from simulator.model.decision import LawLimit
from simulator.model.timing import OwnLaw
from simulator.timing.law.law_words import hours_words, place_words
from simulator.timing.law.policy import Policy

_MINUTE: Final = 60
_EPOCH: Final = dt.date(1970, 1, 1).toordinal()
_SATURDAY, _SUNDAY = 5, 6
_CLOSED: Final = (0, 0)
_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

About = Literal["hours", "closed_day", "holiday"]


@dataclass(frozen=True, slots=True)
class DayLaw:
    """What holds on a day: open from one second after midnight up to another.

    `limit` is what is said where it refuses, without the clock; `cap` counts texts in 24 hours.
    """

    opens: int
    closes: int
    limit: LawLimit
    cap: int | None = None

    @property
    def cap_limit(self) -> LawLimit:
        """What is said where the cap refuses."""
        texts = "1 text that sells" if self.cap == 1 else f"{self.cap} texts that sell"
        words = f"{place_words(self.limit.jurisdiction)}: no more than {texts} in 24 hours"
        return replace(self.limit, about="cap", words=words)


_NO_LIMIT: Final = DayLaw(0, 24 * 60 * _MINUTE, LawLimit("hours", ""))


class Rule(Protocol):
    """One law of one place: a row of the table in force, or a limit of the user's own."""

    has_cap: bool

    def on(self, day: int) -> DayLaw:
        """What it says of a day."""


@lru_cache(maxsize=1024)
def rules_of(jurisdiction: str, policy: Policy) -> tuple[Rule, ...]:
    """The rules that must all allow a text in a jurisdiction."""
    within = (jurisdiction, jurisdiction[:2])
    own = (OwnRule(row, policy.on) for row in policy.own if row.place in within)
    return (TableRule(jurisdiction, policy), *own)


class TableRule:
    """The rows of a place, where none is in force its country's, and else those for elsewhere."""

    def __init__(self, jurisdiction: str, policy: Policy) -> None:
        places = dict.fromkeys((jurisdiction, jurisdiction[:2], ELSEWHERE))
        self._rows = tuple(
            row
            for place in places
            for row in law_rows().get(place, ())
            if policy.name in row.policies
        )
        self._pinned = _number(policy.on) if policy.on else None
        self._jurisdiction = jurisdiction
        self.has_cap = any(row.cap for row in self._rows)

    def on(self, day: int) -> DayLaw:
        """What it says of a day."""
        asked = day if self._pinned is None else self._pinned
        row = next(row for row in self._rows if _is_in_force(row.since, row.until, asked))
        holiday = _holiday(row, day)
        if holiday:
            return _on_holiday(row, self._jurisdiction, holiday)
        eve = _holiday(row, day + 1) if row.eves else None
        return _on_weekday(row, self._jurisdiction, (day + 3) % 7, eve)


class OwnRule:
    """A limit of the user's own; on days on which it is not in force nothing is limited."""

    def __init__(self, row: OwnLaw, pinned: dt.date | None) -> None:
        self._row = row
        self._pinned = _number(pinned) if pinned else None
        self._days = frozenset(day.number for day in row.days)
        self._closed = {_number(date): date for date in row.closed}
        self.has_cap = row.cap is not None

    def on(self, day: int) -> DayLaw:
        """What it says of a day."""
        row, weekday = self._row, (day + 3) % 7
        asked = day if self._pinned is None else self._pinned
        if not _is_in_force(row.since, row.until, asked):
            return _NO_LIMIT
        if date := self._closed.get(day):
            return _by_own(row, "holiday", f"closed on {date.day} {date:%B %Y}", _CLOSED)
        if weekday not in self._days:
            return _by_own(row, "closed_day", f"closed on {_NAMES[weekday]}s", _CLOSED)
        hours = (row.start, row.end)
        return _by_own(row, "hours", hours_words(hours), hours)


def _is_in_force(since: dt.date | None, until: dt.date | None, day: int) -> bool:
    return (since is None or _number(since) <= day) and (until is None or day <= _number(until))


def _number(date: dt.date) -> int:
    return date.toordinal() - _EPOCH


@cache
def _numbered(place: str) -> Mapping[int, str]:
    return {_number(date): name for date, name in law_holidays().of[place].items()}


def _holiday(row: LawRow, day: int) -> str | None:
    """What closes the day: a holiday, or that nobody knows whether it is one."""
    if not row.closed_on_holidays:
        return None
    if name := _numbered(row.place).get(day):
        return f"closed on {name}"
    table = law_holidays()
    if _number(table.first) <= day <= _number(table.last):
        return None
    return f"closed, for its holidays are only known from {table.first.year} to {table.last.year}"


@lru_cache(maxsize=4096)
def _on_holiday(row: LawRow, jurisdiction: str, what: str) -> DayLaw:
    return _by_row(row, jurisdiction, "holiday", what, _CLOSED)


@lru_cache(maxsize=4096)
def _on_weekday(row: LawRow, jurisdiction: str, weekday: int, eve: str | None) -> DayLaw:
    hours = {_SATURDAY: row.sat, _SUNDAY: row.sun}.get(weekday, row.mon_fri)
    if hours == _CLOSED:
        return _by_row(row, jurisdiction, "closed_day", f"closed on {_NAMES[weekday]}s", hours)
    if eve and row.eves:
        what = f"{hours_words(row.eves)} on the eve of a holiday"
        return _by_row(row, jurisdiction, "hours", what, row.eves)
    on = "" if row.mon_fri == row.sat == row.sun else _days_words(weekday)
    return _by_row(row, jurisdiction, "hours", f"{hours_words(hours)}{on}", hours)


def _days_words(weekday: int) -> str:
    return " on weekdays" if weekday < _SATURDAY else f" on {_NAMES[weekday]}s"


def _by_row(row: LawRow, jurisdiction: str, about: About, what: str, hours: Stretch) -> DayLaw:
    place = jurisdiction if row.place == ELSEWHERE else row.place
    words = f"{place_words(place)}: {what}"
    said = LawLimit(about, words, place, source=row.source, confidence=row.confidence)
    return DayLaw(hours[0] * _MINUTE, hours[1] * _MINUTE, said, row.cap)


def _by_own(row: OwnLaw, about: About, what: str, hours: Stretch) -> DayLaw:
    words = f"{place_words(row.place)}: {what} ({row.why})"
    said = LawLimit(about, words, row.place, source=row.why, confidence="own")
    return DayLaw(hours[0] * _MINUTE, hours[1] * _MINUTE, said, row.cap)
