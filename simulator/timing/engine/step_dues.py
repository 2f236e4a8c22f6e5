"""When a step is due, for every second that its anchor may be: a few parts instead of seconds.

In each part the due instant is either one and the same, or so many seconds after the anchor.
"""

from collections.abc import Iterator
from typing import NamedTuple

from simulator.timing.clocks.free_days import BusinessDates
from simulator.timing.clocks.wall_clock import DAY, WallClock
from simulator.timing.scheduling.due import Due


class Moment(NamedTuple):
    """An instant, or one so many seconds after the anchor."""

    value: int
    moves: bool

    def of(self, anchor: int) -> int:
        """The instant for an anchor."""
        return anchor + self.value if self.moves else self.value


def fixed(instant: int) -> Moment:
    """The same instant for all anchors."""
    return Moment(instant, moves=False)


def after(seconds: int) -> Moment:
    """So many seconds after each anchor."""
    return Moment(seconds, moves=True)


class Part(NamedTuple):
    """Anchors from `start` to `end`, and when the step is due for them."""

    start: int
    end: int
    due: Moment


class Dues:
    """The due instants of a step on one clock; what `Due.after` says of each second."""

    def __init__(self, due: Due, clock: WallClock, dates: BusinessDates) -> None:
        self._due = due
        self._clock = clock
        self._dates = dates

    def parts(self, start: int, end: int) -> Iterator[Part]:
        """Part the anchors in `[start, end)`."""
        due = self._due
        if due.at is None:
            return self._plain(start, end)
        if due.business is not None or due.is_whole_days:
            return self._on_dates(start, end, due.at)
        return self._from_then_on(start, end, due.at)

    def _plain(self, start: int, end: int) -> Iterator[Part]:
        due = self._due
        if due.business is not None:
            for low, high, date in self._clock.dates(start, end):
                days = self._dates.nth(date, due.business) - date
                yield from self._days_later(low, high, days, 0)
        elif due.is_elapsed:
            yield Part(start, end, after(due.days * DAY + due.seconds))
        else:
            yield from self._days_later(start, end, due.days, due.seconds)

    def _days_later(self, start: int, end: int, days: int, seconds: int) -> Iterator[Part]:
        if not days:
            yield Part(start, end, after(seconds))
            return
        for low, high, shift in self._clock.moved(start, end, days):
            yield Part(low, high, after(shift + seconds))

    def _on_dates(self, start: int, end: int, at: int) -> Iterator[Part]:
        for low, high, date in self._clock.dates(start, end):
            target, next_one = self._targets(date)
            yield from self._either(low, high, target * DAY + at, next_one * DAY + at)

    def _targets(self, date: int) -> tuple[int, int]:
        """The date on which the step is due, and the one that takes its place if it is over."""
        business = self._due.business
        if business is None:
            return date + self._due.days, date + self._due.days + 1
        target = self._dates.nth(date, business)
        return target, self._dates.nth(target, 1)

    def _from_then_on(self, start: int, end: int, at: int) -> Iterator[Part]:
        for since, until, (shift, _) in self._plain(start, end):
            for low, high, date in self._clock.dates(since + shift, until + shift):
                for each in self._either(low, high, date * DAY + at, (date + 1) * DAY + at):
                    yield Part(each.start - shift, each.end - shift, each.due)

    def _either(self, start: int, end: int, first: int, second: int) -> Iterator[Part]:
        """The first of two wall-clock times for instants up to it, the second for later ones."""
        instant = self._clock.instant(first)
        later = min(max(instant + 1, start), end)
        if start < later:
            yield Part(start, later, fixed(instant))
        if later < end:
            yield Part(later, end, fixed(self._clock.instant(second)))
