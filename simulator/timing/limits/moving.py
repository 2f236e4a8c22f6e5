"""Where a step goes that is due while sending is closed.

Instants are whole seconds since 1970 UTC.
"""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from simulator.timing.clocks.clock import Clock
from simulator.timing.limits.hours import LONGEST_WAIT, Hours

Roll = Literal["earliest", "keep_time"]


class Hop(NamedTuple):
    """One move from a closed instant to the next that was tried.

    Where it `waits`, all that lies between was closed too.
    """

    from_: int
    to: int
    waits: bool


class Move(NamedTuple):
    """The instant found, `None` where there is none in time, and the way to it."""

    to: int | None
    hops: tuple[Hop, ...] = ()


class Open:
    """What several limits leave open together."""

    __slots__ = ("_limits",)

    def __init__(self, limits: Sequence[Hours]) -> None:
        self._limits = tuple(limits)

    @property
    def limits(self) -> tuple[Hours, ...]:
        """The limits."""
        return self._limits

    def with_more(self, limits: Sequence[Hours]) -> "Open":
        """What these leave open together with others."""
        return Open((*self._limits, *limits)) if limits else self

    def at(self, ts: int) -> bool:
        """Whether an instant is open."""
        for limit in self._limits:  # noqa: SIM110 - twice as fast, and asked for every step
            if limit.open_until(ts) is None:
                return False
        return True

    def next(self, ts: int) -> int | None:
        """The first open instant from `ts` on, within the longest wait."""
        last = ts + LONGEST_WAIT
        agreed, at = 0, 0
        while agreed < len(self._limits):
            found = self._limits[at].next_open(ts)
            if found is None or found > last:
                return None
            agreed = agreed + 1 if found == ts else 1
            ts, at = found, (at + 1) % len(self._limits)
        return ts

    def last(self, ts: int) -> int | None:
        """The last open second before `ts`, within the longest wait."""
        first = ts - LONGEST_WAIT
        agreed, at = 0, 0
        while agreed < len(self._limits):
            found = self._limits[at].last_open(ts)
            if found is None or found < first:
                return None
            agreed = agreed + 1 if found == ts - 1 else 1
            ts, at = found + 1, (at + 1) % len(self._limits)
        return ts - 1


def earliest(due: int, open_: Open) -> Move:
    """The first open instant."""
    found = open_.next(due)
    return Move(found, () if found is None else (Hop(due, found, waits=True),))


def same_time(due: int, at: int, open_: Open, clock: Clock) -> Move:
    """The first of the following dates that is open `at` that time of day."""
    return _dated(due, at, open_, clock, step=1)


def same_time_earlier(due: int, at: int, open_: Open, clock: Clock) -> Move:
    """The last of the dates before that is open `at` that time of day."""
    return _dated(due, at, open_, clock, step=-1)


def _dated(due: int, at: int, open_: Open, clock: Clock, *, step: int) -> Move:
    date = clock.local(due)[0]
    hops: list[Hop] = []
    ts = due
    while True:
        date += step
        found = clock.instant(date, at)
        if abs(found - due) > LONGEST_WAIT:
            return Move(None)
        hops.append(Hop(ts, found, waits=False))
        if open_.at(found):
            return Move(found, tuple(hops))
        ts = found


def keep_time(
    due: int, is_blocked: Callable[[int], bool], open_: Open, hours: Open, clock: Clock
) -> Move:
    """The same time on the first date that is free, and the next open hours of a day that is.

    `is_blocked` tells the dates that are not, `hours` are the limits that close a part of a day,
    and `open_` all of them.
    """
    if hours.next(due) is None:  # no need to try each date
        return Move(None)
    ts, last = due, due + LONGEST_WAIT
    date, time = clock.local(due)
    hops: list[Hop] = []
    while ts <= last:
        if is_blocked(clock.local(ts)[0]):
            date += 1
            to = clock.instant(date, time)
            hops.append(Hop(ts, to, waits=False))
        elif open_.at(ts):
            return Move(ts, tuple(hops))
        else:
            found = hours.next(ts)
            if found is None:
                break
            to = found if found > ts else ts + 1
            hops.append(Hop(ts, to, waits=True))
            date, time = clock.local(to)
        ts = to
    return Move(None)


def earlier(due: int, open_: Open) -> Move:
    """The last open second before."""
    found = open_.last(due)
    return Move(found, () if found is None else (Hop(due, found, waits=True),))
