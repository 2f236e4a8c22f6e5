"""The limits of rule 6 on one step: the file's own, with the hours that the provider keeps."""

from collections.abc import Sequence as Rows
from functools import lru_cache
from typing import Final, NamedTuple

from simulator.model.schedule import END_OF_DAY, Window, clock
from simulator.model.sequence import Sequence, Step
from simulator.timing.clocks.clock import Clock, as_date, weekday
from simulator.timing.clocks.free_days import Holidays
from simulator.timing.clocks.week import (
    ALWAYS,
    WHOLE_DAY,
    Minutes,
    Week,
    both,
    hours_of,
    of_quiet,
    of_window,
    without,
)
from simulator.timing.limits.blocked_dates import Blocks, Dated, any_of, by_dates
from simulator.timing.limits.caps import CapInDay
from simulator.timing.limits.hours import Hours
from simulator.timing.limits.moving import Open, Roll
from simulator.timing.limits.own_hours import OpenDates, OwnHours

_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
QUIET: Final = "quiet hours"


class Limits(NamedTuple):
    """The limits on one text of a lead's.

    `open` is what all of them leave open, `is_blocked` tells the dates that any of them closes as
    a whole, and `hours` is what they leave open of the others: what a whole date closes is no
    matter of hours. `parts` are all of them, in order of telling. `skips` drop a text that would
    be sent while they are closed.
    """

    open: Open
    hours: Open
    is_blocked: Blocks
    roll: Roll
    parts: Rows[Hours]
    skips: Rows[Hours]

    def with_dated(self, dated: Rows[Dated]) -> "Limits":
        """The limits with hours beside them that may close whole dates."""
        if not dated:
            return self
        more = tuple(each.all for each in dated)
        return self._replace(
            open=self.open.with_more(more),
            hours=self.hours.with_more([each.hours for each in dated]),
            is_blocked=any_of(self.is_blocked, *(each.is_blocked for each in dated)),
            parts=(*self.parts, *more),
        )

    def with_caps(self, days: Rows[CapInDay], hours: Rows[Hours], skips: Rows[Hours]) -> "Limits":
        """The limits with caps beside them: on dates, in hours, and those that drop a text."""
        if not (days or hours or skips):
            return self
        more = (*days, *hours)
        return Limits(
            self.open.with_more(more),
            self.hours.with_more(hours),
            any_of(self.is_blocked, *(day.is_full for day in days)),
            self.roll,
            (*self.parts, *more),
            (*self.skips, *skips),
        )


class StepLimits:
    """Those of one step; `roll` is how it moves with them."""

    def __init__(
        self,
        sequence: Sequence,
        step: Step,
        holidays: Holidays,
        waits: Rows[Hours] = (),
        skips: Rows[Hours] = (),
    ) -> None:
        window = sequence.window_of(step)
        self._holidays = holidays
        self._skipped = frozenset(day.number for day in sequence.skip_days)
        self._window = of_window(window) if window else ALWAYS
        self._quiet = of_quiet(sequence.quiet_hours) if sequence.quiet_hours else ALWAYS
        self._waits = waits
        self._skips = skips
        self.roll = roll_of(sequence, step)
        self._hours = both(hours_of(window) if window else ALWAYS, self._quiet)
        self._all = both(both(self._hours, self._window), without(self._skipped))
        self.on = lru_cache(maxsize=1024)(self._on)

    def is_blocked(self, date: int) -> bool:
        """Whether nothing at all is sent on a date: a holiday, or a weekday that is left out."""
        day = weekday(date)
        return day in self._skipped or not self._window[day] or bool(self._holidays.name(date))

    def _on(self, clock_: Clock, law: tuple[Hours, ...] = ()) -> Limits:
        """The limits by a clock, with the law's hours where there are any."""
        dated = [by_dates(each, clock_) for each in (*self._waits, *law)]
        return self._own(clock_).with_dated(dated)

    def _own(self, clock_: Clock) -> Limits:
        parts = tuple(OwnHours(each, clock_) for each in self._parts())
        is_free = self._all == ALWAYS and not self._holidays.any
        own = OpenDates("window", self._open_on, _nothing)
        hours = OpenDates("window", lambda date: self._hours[weekday(date)], _nothing)
        return Limits(
            open=Open(() if is_free else (OwnHours(own, clock_),)),
            hours=Open(() if self._hours == ALWAYS else (OwnHours(hours, clock_),)),
            is_blocked=self.is_blocked,
            roll=self.roll,
            parts=parts,
            skips=tuple(self._skips),
        )

    def _open_on(self, date: int) -> Minutes:
        return () if self._holidays.name(date) else self._all[weekday(date)]

    def _parts(self) -> list[OpenDates]:
        """Each limit that there is; of several that close an instant the first is told."""
        parts = []
        if self._holidays.any:
            parts.append(OpenDates("holidays", self._working, self._holiday_words))
        if self._skipped:
            skipped = without(self._skipped)
            parts.append(OpenDates("skip_days", lambda date: skipped[weekday(date)], _day_closed))
        if self._window != ALWAYS:
            window = self._window
            parts.append(
                OpenDates("window", lambda date: window[weekday(date)], self._window_words)
            )
        if self._quiet != ALWAYS:
            quiet = self._quiet[0]
            parts.append(OpenDates("quiet_hours", lambda _: quiet, lambda _, __: QUIET))
        return parts

    def _working(self, date: int) -> Minutes:
        return () if self._holidays.name(date) else WHOLE_DAY

    def _holiday_words(self, date: int, _: int) -> str:
        name = self._holidays.name(date)
        day = as_date(date)
        return name if name != "holiday" else f"{day.day} {day:%b} closed"

    def _window_words(self, date: int, minute: int) -> str:
        return _window_words(self._window, date, minute)


def roll_of(sequence: Sequence, step: Step) -> Roll:
    """Where a step goes that waits.

    Only what the file says of the time of day counts: a policy or a provider may hold a text back,
    and never moves one that they let through.
    """
    if sequence.roll == "auto":
        has_hours = _has_hours(sequence.window_of(step)) or sequence.quiet_hours is not None
        return "earliest" if has_hours else "keep_time"
    return sequence.roll


def _has_hours(window: Window | None) -> bool:
    return window is not None and (window.start, window.end) != (0, END_OF_DAY)


def _window_words(week: Week, date: int, minute: int) -> str:
    stretches = week[weekday(date)]
    if not stretches:
        return _day_closed(date, minute)
    opens = next((start for start, _ in stretches if start > minute), None)
    if opens is not None:
        return f"before {clock(opens)}"
    return f"after {clock(stretches[-1][1])}"


def _day_closed(date: int, _: int) -> str:
    return f"{_DAYS[weekday(date)]} closed"


def _nothing(_: int, __: int) -> str:
    return ""
