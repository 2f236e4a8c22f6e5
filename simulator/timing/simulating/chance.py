"""Chance, keyed by a seed and a block of leads: the same on one process, a pool or a cluster.

Only `random()` of Python's generator is used, which gives the same numbers in every version.
"""

import math
import random
from collections.abc import Callable

from simulator.timing.clocks.wall_clock import DAY

BLOCK = 10_000
"""Leads that one stream of chance is for: enough work that handing it over costs little."""

_LONGEST = 3660 * DAY
"""Seconds after which nobody replies, whatever the file assumes."""

Draw = Callable[[], float]
"""A number from 0 up to 1, another with each call."""


def stream(seed: int, block: int) -> Draw:
    """The chance of one block."""
    # A text as the seed is hashed whole, so that neighbours have nothing in common.
    return random.Random(f"{seed}/{block}").random  # noqa: S311 # no secret hangs on it


class LeadChance:
    """The chance of one lead: numbers in the order in which they are asked for, kept.

    Whoever follows the lead again, another scheduler too, meets the same chance.
    """

    __slots__ = ("_draw", "_kept")

    def __init__(self, draw: Draw) -> None:
        self._draw = draw
        self._kept: list[float] = []

    def number(self, at: int) -> float:
        """The `at`-th number."""
        while len(self._kept) <= at:
            self._kept.append(self._draw())
        return self._kept[at]


def waited(share: float, median_hours: float) -> int:
    """The seconds until a reply comes, of which half come within the median.

    `share` from 0 up to 1 is that of the replies that come sooner. They fade evenly: of those
    still to come half come within another median.
    """
    hours = -math.log2(1 - share) * median_hours
    return max(1, round(min(hours * 3600, _LONGEST)))
