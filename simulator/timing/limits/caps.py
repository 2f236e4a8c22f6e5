"""At most so many texts on a date of the lead's, or in some hours, as limits on a timeline."""

from bisect import bisect_left, bisect_right
from typing import Final

from simulator.model.timeline import Keeper
from simulator.timing.clocks.clock import Clock
from simulator.timing.limits.hours import LONGEST_WAIT

_NEVER: Final = 2 * LONGEST_WAIT


class CapInHours:
    """At most `count` texts in so many seconds; see `Hours`.

    A text counts from the second at which it is sent. `sends` are the instants of those that
    count, in order; they may grow.
    """

    __slots__ = ("_count", "_length", "_say", "_sends", "keeper")

    def __init__(
        self, sends: list[int], count: int, length: int, say: str, keeper: Keeper = "cap"
    ) -> None:
        self.keeper = keeper
        self._sends = sends
        self._count = count
        self._length = length
        self._say = say

    def _counting(self, ts: int) -> tuple[int, int]:
        """The stretch of the sends that count at an instant."""
        return bisect_right(self._sends, ts - self._length), bisect_right(self._sends, ts)

    def _is_full(self, ts: int) -> bool:
        first, end = self._counting(ts)
        return end - first >= self._count

    def open_until(self, ts: int) -> int | None:
        """Return the end of the open stretch that holds `ts`; nothing where it is closed."""
        if self._is_full(ts):
            return None
        later = self._sends[bisect_right(self._sends, ts) :]
        return next((send for send in later if self._is_full(send)), ts + _NEVER)

    def next_open(self, ts: int) -> int | None:
        """Return the first open instant from `ts` on, within the longest wait."""
        last = ts + LONGEST_WAIT
        while ts <= last:
            _, end = self._counting(ts)
            if not self._is_full(ts):
                return ts
            ts = self._sends[end - self._count] + self._length
        return None

    def last_open(self, ts: int) -> int | None:
        """Return the last open second before `ts`, within the longest wait."""
        at, first = ts - 1, ts - LONGEST_WAIT
        while at >= first:
            _, end = self._counting(at)
            if not self._is_full(at):
                return at
            # Since the latest send no text was added, so all of that time is full.
            at = self._sends[end - 1] - 1
        return None

    def words(self, ts: int) -> str:
        """Return why `ts` is closed; nothing where it is open."""
        return self._say if self._is_full(ts) else ""


class CapInDay:
    """At most `count` texts on a date of the lead's clock; see `Hours`."""

    __slots__ = ("_clock", "_count", "_sends", "keeper")

    def __init__(self, sends: list[int], count: int, clock: Clock) -> None:
        self.keeper: Keeper = "cap"
        self._sends = sends
        self._count = count
        self._clock = clock

    def is_full(self, date: int) -> bool:
        """Whether no more may be sent on a date."""
        if len(self._sends) < self._count:
            return False
        # No date is longer than two days, whatever its clock does.
        around = self._clock.instant(date, 0)
        low = bisect_left(self._sends, around - 86_400)
        high = bisect_right(self._sends, around + 2 * 86_400)
        on_date = (self._clock.local(send)[0] == date for send in self._sends[low:high])
        return sum(on_date) >= self._count

    def open_until(self, ts: int) -> int | None:
        """Return the end of the open stretch that holds `ts`; nothing where it is closed."""
        date = self._clock.local(ts)[0]
        return None if self.is_full(date) else self._clock.instant(date + 1, 0)

    def next_open(self, ts: int) -> int | None:
        """Return the first open instant from `ts` on, within the longest wait."""
        last = ts + LONGEST_WAIT
        while ts <= last:
            date = self._clock.local(ts)[0]
            if not self.is_full(date):
                return ts
            ts = max(self._clock.instant(date + 1, 0), ts + 1)
        return None

    def last_open(self, ts: int) -> int | None:
        """Return the last open second before `ts`, within the longest wait."""
        at, first = ts - 1, ts - LONGEST_WAIT
        while at >= first:
            date = self._clock.local(at)[0]
            if not self.is_full(date):
                return at
            at = min(self._clock.instant(date, 0), at) - 1
        return None

    def words(self, ts: int) -> str:
        """Return why `ts` is closed; nothing where it is open."""
        if not self.is_full(self._clock.local(ts)[0]):
            return ""
        return "one text a day" if self._count == 1 else f"{self._count} texts a day"
