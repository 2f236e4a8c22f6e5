"""When a step is sent, for every second that its anchor may be: parts, as for when it is due."""

import math
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, NamedTuple

from simulator.timing.clocks.wall_clock import DAY, WallClock
from simulator.timing.engine.calendar import Calendar
from simulator.timing.engine.step_dues import Dues, Moment, Part, after, fixed
from simulator.timing.limits.hours import LONGEST_WAIT

CHUNK: Final = 30 * DAY
"""How many seconds of anchors are compiled at once."""
_MOST_DATES: Final = LONGEST_WAIT // DAY + 2


class Outcome(IntEnum):
    """What time alone makes of a step; `BEYOND` is not compiled yet."""

    SENT = 0
    CLOSED = 1
    EXPIRED = 2
    NEVER = 3
    BEYOND = 4


class Row(NamedTuple):
    """Anchors from `start` to `end`, and when the step is due and sent for them.

    Of a step that is not sent the send is the instant that the next step counts from: its due one.
    """

    start: int
    end: int
    due: Moment
    send: Moment
    outcome: Outcome = Outcome.SENT


@dataclass(frozen=True)
class Limits:
    """What closes an instant for a step.

    `calendar` holds all limits, `hours` those that close a part of a day; `is_blocked` tells the
    dates that any of them closes as a whole. With `keeps_time` a blocked date moves to the next at
    the same time. `expires` is in seconds.
    """

    clock: WallClock
    calendar: Calendar
    hours: Calendar
    is_blocked: Callable[[int], bool]
    keeps_time: bool = False
    skips: bool = False
    at: int | None = None
    expires: float | None = None


class BeyondListsError(Exception):
    """An anchor that nothing is compiled for. It stays in `timing/`."""


class StepSends:
    """A step on one clock and under one set of limits, for anchors from `start` up to `end`.

    It is compiled as far as it is asked for.
    """

    __slots__ = (
        "_compiled",
        "_dues",
        "_end",
        "_limits",
        "expires",
        "rows",
        "starts",
    )

    def __init__(self, dues: Dues, limits: Limits, start: int, end: int) -> None:
        self._dues = dues
        self._limits = limits
        self._compiled = start
        self._end = end
        self.expires = limits.expires
        self.starts: list[int] = []
        self.rows: list[Row] = []
        self._add(_beyond(start))

    @property
    def calendar(self) -> Calendar:
        """What is open for it."""
        return self._limits.calendar

    def index(self, anchor: int) -> int:
        """Where in the lists an anchor stands; raises `BeyondListsError` for one after the end.

        None may be earlier than the start.
        """
        if anchor >= self._compiled:
            if anchor >= self._end:
                raise BeyondListsError
            self._compile(min(anchor + CHUNK, self._end))
        return bisect_right(self.starts, anchor) - 1

    def within(self, start: int, end: int) -> Iterator[Row]:
        """Part the anchors in `[start, end)`, as far as they are compiled."""
        end = min(end, self._end)
        if start >= end:
            return
        self.index(end - 1)
        for row in self.rows[self.index(start) :]:
            if row.start >= end:
                return
            yield row._replace(start=max(row.start, start), end=min(row.end, end))

    def _compile(self, until: int) -> None:
        self.starts.pop()  # what is beyond
        self.rows.pop()
        for part in self._dues.parts(self._compiled, until):
            for row in _placed(part, self._limits):
                self._add(row)
        self._compiled = until
        self._add(_beyond(until))

    def _add(self, row: Row) -> None:
        self.rows.append(row)
        self.starts.append(row.start)


def _beyond(start: int) -> Row:
    return Row(start, start, after(0), after(0), Outcome.BEYOND)


def _placed(part: Part, limits: Limits) -> Iterator[Row]:
    for row in _sent(part, limits):
        for each in _dropped_after(LONGEST_WAIT, Outcome.NEVER, row):
            if limits.expires is None:
                yield each
            else:
                yield from _dropped_after(limits.expires, Outcome.EXPIRED, each)


def _dropped_after(wait: float, outcome: Outcome, row: Row) -> Iterator[Row]:
    """Part a row where it waits longer than so many seconds; what does so is dropped."""
    if row.outcome is not Outcome.SENT:
        yield row
        return
    dropped = row._replace(send=row.due, outcome=outcome)
    waits = row.send.value - row.due.value
    if row.due.moves is row.send.moves:
        yield dropped if waits > wait else row
        return
    # The send is one instant, and the later the anchor the shorter the wait.
    enough = min(max(math.ceil(waits - wait), row.start), row.end)
    if row.start < enough:
        yield dropped._replace(end=enough)
    if enough < row.end:
        yield row._replace(start=enough)


def _sent(part: Part, limits: Limits) -> Iterator[Row]:
    if not part.due.moves:
        yield _of_instant(part, limits)
    elif limits.skips or not limits.keeps_time:
        yield from _at_once(part, 0, limits.calendar, limits)
    else:
        yield from _keeping_time(part, limits)


def _of_instant(part: Part, limits: Limits) -> Row:
    due = part.due.value
    if limits.calendar.is_open(due):
        return Row(*part, part.due)
    if limits.skips:
        return Row(*part, part.due, Outcome.CLOSED)
    send = _moved(due, limits)
    return Row(*part, part.due, Outcome.NEVER) if send is None else Row(*part, fixed(send))


def _moved(due: int, limits: Limits) -> int | None:
    """When a closed instant's step is sent, if ever."""
    if limits.at is not None:
        return _at_later_dates(due, limits.at, limits)
    if limits.keeps_time:
        return _kept(due, due, limits)
    return limits.calendar.next_open(due)


def _at_later_dates(due: int, at: int, limits: Limits) -> int | None:
    date = limits.clock.date(due)
    for later in range(date + 1, date + _MOST_DATES):
        instant = limits.clock.instant(later * DAY + at)
        if limits.calendar.is_open(instant):
            return instant
    return None


def _kept(ts: int, due: int, limits: Limits) -> int | None:
    """The first instant from `ts` on: of a blocked date the same time on the next date."""
    date, time = divmod(limits.clock.wall(ts), DAY)
    while ts - due <= LONGEST_WAIT:
        if limits.is_blocked(limits.clock.date(ts)):
            date += 1
            ts = limits.clock.instant(date * DAY + time)
            continue
        first = limits.hours.next_open(ts)
        if first is None or first == ts:
            return first
        ts = first
        date, time = divmod(limits.clock.wall(ts), DAY)
    return None


def _at_once(part: Part, shift: int, calendar: Calendar, limits: Limits) -> Iterator[Row]:
    """Part anchors whose instant, so much later than due, is open or moves to an opening."""
    by = part.due.value + shift
    for low, high, is_open in calendar.stretches(part.start + by, part.end + by):
        own = Part(low - by, high - by, part.due)
        if is_open:
            yield Row(*own, after(by))
        elif limits.skips:
            yield Row(*own, part.due, Outcome.CLOSED)
        else:
            first = calendar.next_open(low)
            if first is not None and limits.keeps_time:
                first = _kept(first, low - shift, limits)
            never = Row(*own, part.due, Outcome.NEVER)
            yield never if first is None else Row(*own, fixed(first))


def _keeping_time(part: Part, limits: Limits) -> Iterator[Row]:
    """Part anchors whose due instant may lie on dates that are blocked."""
    by = part.due.value
    for low, high, date in limits.clock.dates(part.start + by, part.end + by):
        later = (days for days in range(_MOST_DATES) if not limits.is_blocked(date + days))
        days = next(later, None)
        if days is None:
            yield Row(low - by, high - by, part.due, part.due, Outcome.NEVER)
        elif days == 0:
            yield from _at_once(Part(low - by, high - by, part.due), 0, limits.hours, limits)
        else:
            for since, until, shift in limits.clock.moved(low, high, days):
                own = Part(since - by, until - by, part.due)
                yield from _at_once(own, shift, limits.hours, limits)
