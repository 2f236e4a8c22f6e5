"""What a slow twin of `plan` asks of an instant: what the clock shows, and whether it is open.

Nothing here is clever: time is stepped through minute by minute.
"""

import datetime as dt
import zoneinfo
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from simulator.model.persona import Persona
from simulator.model.schedule import END_OF_DAY, Window
from simulator.model.sequence import Sequence as Campaign

zoneinfo.reset_tzpath(to=[])

DAY: Final = 86_400
SEARCHED: Final = 400 * DAY
FORTNIGHT: Final = 15 * DAY
ONE_DAY: Final = dt.timedelta(days=1)
KNOWN: Final = zoneinfo.available_timezones()

Allowed = Callable[[int], bool]


class Clock:
    """The clock that the file is read by."""

    def __init__(self, key: str) -> None:
        self.zone = zoneinfo.ZoneInfo(key)

    def wall(self, ts: int) -> dt.datetime:
        """What the clock shows."""
        return dt.datetime.fromtimestamp(ts, self.zone).replace(tzinfo=None, fold=0)

    def instant(self, wall: dt.datetime) -> int:
        """The first time that it shows this; a time left out is read with the offset before."""
        return int(wall.replace(tzinfo=self.zone, fold=0).timestamp())

    def at(self, date: dt.date, minute: int) -> int:
        """That minute of that date."""
        return self.instant(dt.datetime.combine(date, dt.time(minute // 60, minute % 60)))


def clock_of(persona: Persona, campaign: Campaign) -> Clock:
    """Rule 1."""
    keys = (persona.timezone, campaign.default_timezone)
    return Clock(next((key for key in keys if key in KNOWN), "UTC"))


@dataclass
class Texts:
    """What was sent so far, for caps; and what of it were texts to a phone."""

    sent: list[int]
    sms: list[int] = field(default_factory=list)


@dataclass
class Limits:
    """Rule 6 for one step."""

    campaign: Campaign
    clock: Clock
    window: Window | None
    holidays: frozenset[dt.date]
    texts: Texts
    capped: bool
    others: tuple[Allowed, ...] = ()  # the law, the provider

    def __post_init__(self) -> None:
        self.skipped = frozenset(day.number for day in self.campaign.skip_days)
        self.opens = frozenset(day.number for day in (self.window.days if self.window else ()))
        quiet = self.campaign.quiet_hours
        self.quiet = (quiet.start, quiet.end) if quiet else (0, 0)
        self.shut: dict[dt.date, tuple[Allowed, ...]] = {}

    def is_date_closed(self, ts: int) -> bool:
        """Whether nothing is sent on the local date, whatever the hour."""
        date = self.clock.wall(ts).date()
        return (
            date in self.holidays
            or date.weekday() in self.skipped
            or (self.window is not None and not self._opens_around(date, self.window))
            or self._is_date_full(date)
            or bool(self._shut_by(date))
        )

    def are_hours_closed(self, ts: int) -> bool:
        """Whether the hour is closed, whatever else the date is.

        A window that is not open on the date at all counts with its hours, and the law and the
        provider that close all of it don't count.
        """
        wall = self.clock.wall(ts)
        minute = wall.hour * 60 + wall.minute  # every limit begins and ends with a minute
        shut = self._shut_by(wall.date())
        return (
            not self._in_window(wall.date(), minute)
            or _is_within(minute, *self.quiet)
            or self._are_hours_full(ts)
            or not all(other(ts) for other in self.others if other not in shut)
        )

    def is_open(self, ts: int) -> bool:
        return not self.is_date_closed(ts) and not self.are_hours_closed(ts)

    @property
    def time_of_day_counts(self) -> bool:
        """What `roll = "auto"` asks."""
        window = self.window
        hours = window is not None and (window.start, window.end) != (0, END_OF_DAY)
        return hours or self.campaign.quiet_hours is not None

    def freed(self) -> list[int]:
        """The instants at which a cap over hours lets go of a text."""
        cap = self.campaign.cap
        if not self.capped or cap is None or cap.per_hours is None:
            return []
        return sorted(sent + cap.per_hours * 3600 for sent in self.texts.sent)

    def latest(self, due: int) -> int:
        """How far to look: days and hours come again weekly, so what never opens shows early."""
        if self.others:
            return due + SEARCHED
        odd = [self.clock.at(date, 0) + DAY for date in self.holidays]
        return min(due + SEARCHED, max([due, *odd, *self.freed()]) + FORTNIGHT)

    def earliest(self, due: int) -> int:
        """How far to look back, likewise."""
        if self.others:
            return due - SEARCHED
        odd = [self.clock.at(date, 0) for date in self.holidays]
        return max(due - SEARCHED, min([due, *odd, *self.texts.sent]) - FORTNIGHT)

    def _opens_around(self, date: dt.date, window: Window) -> bool:
        wraps = window.start > window.end
        weekday = date.weekday()
        return weekday in self.opens or (wraps and (weekday - 1) % 7 in self.opens)

    def _in_window(self, date: dt.date, minute: int) -> bool:
        window, weekday = self.window, date.weekday()
        if window is None:
            return True
        today, yesterday = weekday in self.opens, (weekday - 1) % 7 in self.opens
        if not self._opens_around(date, window):
            today = yesterday = True
        if window.start < window.end:
            return today and window.start <= minute < window.end
        return (today and minute >= window.start) or (yesterday and minute < window.end)

    def _is_date_full(self, date: dt.date) -> bool:
        cap = self.campaign.cap
        if not self.capped or cap is None or cap.per_hours is not None:
            return False
        return sum(self.clock.wall(sent).date() == date for sent in self.texts.sent) >= cap.count

    def _shut_by(self, date: dt.date) -> tuple[Allowed, ...]:
        """Which of the law and the provider are closed all day; both open and close on quarters."""
        if date not in self.shut:
            start, end = self.clock.at(date, 0), self.clock.at(date + ONE_DAY, 0)
            self.shut[date] = tuple(
                other
                for other in self.others
                if not any(other(ts) for ts in range(start, end, 900))
            )
        return self.shut[date]

    def _are_hours_full(self, ts: int) -> bool:
        cap = self.campaign.cap
        if not self.capped or cap is None or cap.per_hours is None:
            return False
        held = sum(sent <= ts < sent + cap.per_hours * 3600 for sent in self.texts.sent)
        return held >= cap.count


def _is_within(minute: int, start: int, end: int) -> bool:
    """Whether a minute of the day lies in `[start, end)`, which may wrap midnight."""
    if start <= end:
        return start <= minute < end
    return minute >= start or minute < end


def first_open(limits: Limits, start: int, is_open: Allowed, end: int) -> int | None:
    """The first open instant from `start` to `end`: limits change on minutes, caps on seconds."""
    freed, ts = limits.freed(), start
    while ts <= end:
        if is_open(ts):
            return ts
        ts = min([ts // 60 * 60 + 60, *(each for each in freed if each > ts)])
    return None


def first_allowed(limits: Limits, due: int) -> int | None:
    """Rule 7, `earliest`; a closed date is left by quarters of an hour, at which dates begin."""
    freed, ts, end = limits.freed(), due, limits.latest(due)
    while ts <= end:
        if limits.is_date_closed(ts):
            ts = ts // 900 * 900 + 900
        elif limits.are_hours_closed(ts):
            ts = min([ts // 60 * 60 + 60, *(each for each in freed if each > ts)])
        else:
            return ts
    return None


def keeping_time(limits: Limits, due: int) -> int | None:
    """Rule 7, `keep_time`: dates first, then hours, until neither is closed."""
    ts, wall, end = due, limits.clock.wall(due), limits.latest(due)
    while ts <= end:
        if limits.is_date_closed(ts):
            wall += ONE_DAY
            ts = limits.clock.instant(wall)
        elif limits.are_hours_closed(ts):
            found = first_open(limits, ts, lambda each: not limits.are_hours_closed(each), end)
            if found is None:
                return None
            ts, wall = found, limits.clock.wall(found)
        else:
            return ts
    return None


def last_allowed(limits: Limits, due: int, floor: int) -> int | None:
    """The last open second before `due`, none before `floor`."""
    started = sorted(limits.texts.sent)
    ts = due - 1
    while ts >= floor:
        if limits.is_date_closed(ts):
            ts = ts // 900 * 900 - 1
            continue
        if not limits.are_hours_closed(ts):
            return ts
        ts = max([ts // 60 * 60 - 1, *(each - 1 for each in started if each <= ts)])
    return None


def on_other_dates(limits: Limits, due: int, at: int, step: int, floor: int) -> int | None:
    """Rule 5: the same `at` on the dates that follow (`step` 1) or precede (-1)."""
    date = limits.clock.wall(due).date()
    for days in range(1, 401):
        ts = limits.clock.at(date + dt.timedelta(days=step * days), at)
        if ts < floor:
            return None
        if limits.is_open(ts):
            return ts
    return None
