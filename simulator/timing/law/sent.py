"""Texts that a lead got already, as the law's caps count them."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

from simulator.places.clocks import seconds

_COUNTS_FOR: Final = 24 * 3600
"""For how many seconds a text counts, whatever the clock shows."""


class Sent:
    """The instants of texts that sell. One at `s` counts from then until 24 hours have passed.

    Parts of a second are cut off, as of every instant.
    """

    __slots__ = ("_freed", "_sent")

    def __init__(self, instants: Iterable[dt.datetime]) -> None:
        self._sent = sorted(map(seconds, instants))
        self._freed = [each + _COUNTS_FOR for each in self._sent]

    def counted_at(self, ts: int) -> int:
        """Return how many texts count at an instant."""
        return bisect_right(self._sent, ts) - bisect_right(self._freed, ts)

    def next_freed(self, ts: int) -> int | None:
        """Return the first instant after `ts` from which a text no longer counts."""
        at = bisect_right(self._freed, ts)
        return self._freed[at] if at < len(self._freed) else None
