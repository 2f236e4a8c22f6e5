"""Hours by a lead's own clock: a sequence's window, quiet hours, free days; the provider's.

What is open on a date are stretches of minutes after midnight, as the clock shows them: where it
skips an hour that hour never comes, and where it repeats one both are open.
"""

from collections.abc import Callable
from dataclasses import dataclass

from simulator.model.timeline import Keeper
from simulator.timing.clocks.clock import Clock
from simulator.timing.clocks.wall_clock import DAY
from simulator.timing.clocks.week import Minutes
from simulator.timing.limits.open_stretches import OpenStretches


@dataclass(frozen=True, slots=True)
class OpenDates:
    """What a limit leaves open of each date, in days since 1970, whatever the clock.

    `say` is given a date and a minute of it that is closed.
    """

    keeper: Keeper
    on: Callable[[int], Minutes]
    say: Callable[[int, int], str]


class OwnHours(OpenStretches):
    """Those dates on one clock; see `Hours`."""

    __slots__ = ("_clock", "_dates", "keeper")

    def __init__(self, dates: OpenDates, clock: Clock) -> None:
        super().__init__(self._open_within)
        self.keeper: Keeper = dates.keeper
        self._dates = dates
        self._clock = clock

    def words(self, ts: int) -> str:
        """Return why `ts` is closed; nothing where it is open."""
        if self.open_until(ts) is not None:
            return ""
        date, time = self._clock.local(ts)
        return self._dates.say(date, time // 60)

    def _open_within(self, start: int, end: int) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        for since, until, ahead in self._clock.stretches(start, end):
            for date in range((since + ahead) // DAY, (until + ahead - 1) // DAY + 1):
                midnight = date * DAY - ahead
                for first, last in self._dates.on(date):
                    low, high = max(midnight + first * 60, since), min(midnight + last * 60, until)
                    if low >= high:
                        continue
                    if found and found[-1][1] == low:
                        low = found.pop()[0]
                    found.append((low, high))
        return found
