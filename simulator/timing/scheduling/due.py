"""When a step is due: so long after its anchor, or before it, at a time of day.

Instants are whole seconds since 1970 UTC, dates days since 1970.
"""

from dataclasses import dataclass

from simulator.model.schedule import Before, Delay
from simulator.model.sequence import Sequence, Step
from simulator.timing.clocks.clock import Clock
from simulator.timing.clocks.free_days import BusinessDates
from simulator.timing.clocks.wall_clock import DAY


@dataclass(frozen=True, slots=True)
class Due:
    """How a step's due instant follows from its anchor.

    `days` are dates, the clock's time kept, or 24 hours each where it `is_elapsed`. `seconds` pass
    after them. `business` counts business dates instead. `at` is a time of day in seconds.
    """

    days: int = 0
    seconds: int = 0
    business: int | None = None
    at: int | None = None
    is_elapsed: bool = False
    is_before: bool = False

    @property
    def is_whole_days(self) -> bool:
        """Whether a time of day belongs to the date that the days lead to."""
        return not self.seconds and not (self.is_elapsed and self.days)

    @property
    def at_once(self) -> "Due":
        """How the same step is due that waits for the one before it: as soon as it may be.

        That is its time of day, and a business date where it counts those.
        """
        return Due(business=None if self.business is None else 0, at=self.at)

    def after(self, anchor: int, clock: Clock, dates: BusinessDates) -> int:
        """The due instant."""
        if self.is_before:
            return self._before(anchor, clock)
        if self.business is not None:
            return self._on_business_date(anchor, clock, dates)
        at = self.at
        if at is None:
            return self._counted(anchor, clock, 1)
        if self.is_whole_days:
            date = clock.local(anchor)[0] + self.days
            found = clock.instant(date, at)
            return found if found >= anchor else clock.instant(date + 1, at)
        return _first_at(self._counted(anchor, clock, 1), at, clock)

    def _counted(self, anchor: int, clock: Clock, sign: int) -> int:
        """The instant without `at`; no days leave the anchor as it is, first or second of two."""
        if not self.days or self.is_elapsed:
            return anchor + sign * (self.days * DAY + self.seconds)
        date, time = clock.local(anchor)
        return clock.instant(date + sign * self.days, time) + sign * self.seconds

    def _on_business_date(self, anchor: int, clock: Clock, dates: BusinessDates) -> int:
        own, time = clock.local(anchor)
        date = dates.nth(own, self.business or 0)
        if self.at is None:
            return anchor if date == own else clock.instant(date, time)
        found = clock.instant(date, self.at)
        return found if found >= anchor else clock.instant(dates.nth(date, 1), self.at)

    def _before(self, anchor: int, clock: Clock) -> int:
        at = self.at
        if at is None or not self.is_whole_days:
            counted = self._counted(anchor, clock, -1)
            return counted if at is None else _near(counted, at, clock, latest=anchor)
        date = clock.local(anchor)[0] - self.days
        found = clock.instant(date, at)
        return found if found <= anchor else clock.instant(date - 1, at)


def _first_at(ts: int, at: int, clock: Clock) -> int:
    """The first instant from `ts` on at which the clock shows `at`."""
    date = clock.local(ts)[0]
    found = clock.instant(date, at)
    return found if found >= ts else clock.instant(date + 1, at)


def _near(ts: int, at: int, clock: Clock, *, latest: int) -> int:
    """The first instant from `ts` on at which the clock shows `at`, else the last one before."""
    found = _first_at(ts, at, clock)
    if found <= latest:
        return found
    date = clock.local(ts)[0]
    found = clock.instant(date, at)
    return found if found <= ts else clock.instant(date - 1, at)


def due_of(sequence: Sequence, step: Step) -> Due:
    """How a step of a sequence is due."""
    is_elapsed = sequence.day_mode == "elapsed"
    at = None if step.at is None else step.at * 60
    if step.before is not None:
        return of_before(step.before, at=at, is_elapsed=is_elapsed)
    return of_delay(step.delay, at=at, is_elapsed=is_elapsed)


def of_delay(delay: Delay, *, at: int | None = None, is_elapsed: bool = False) -> Due:
    """How something is due so long after its anchor."""
    return Due(
        days=7 * delay.weeks + delay.days,
        seconds=3600 * delay.hours + 60 * delay.minutes,
        business=delay.business_days,
        at=at,
        is_elapsed=is_elapsed,
    )


def of_before(before: Before, *, at: int | None = None, is_elapsed: bool = False) -> Due:
    """How something is due so long before its anchor."""
    seconds = 3600 * before.hours + 60 * before.minutes
    return Due(before.days, seconds, at=at, is_elapsed=is_elapsed, is_before=True)
