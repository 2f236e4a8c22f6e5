"""Dates on which nothing is sent at all; who keeps a time of day passes them over as a whole.

Dates are days since 1970.
"""

from collections.abc import Callable
from functools import lru_cache

from simulator.timing.clocks.clock import Clock
from simulator.timing.limits.hours import Hours

Blocks = Callable[[int], bool]
"""Whether a date is closed as a whole."""


def any_of(first: Blocks, *others: Blocks) -> Blocks:
    """Whether any of these closes a date."""
    if not others:
        return first
    both = (first, *others)
    return lambda date: any(blocks(date) for blocks in both)


@lru_cache(maxsize=1024)
def closed_all_day(hours: Hours, clock: Clock) -> Blocks:
    """What tells the dates of a clock on which these hours, which must never change, do not open.

    The hours may be those of other clocks, such as the law's.
    """

    @lru_cache(maxsize=1024)
    def is_closed(date: int) -> bool:
        opens = hours.next_open(clock.instant(date, 0))
        return opens is None or opens >= clock.instant(date + 1, 0)

    return is_closed
