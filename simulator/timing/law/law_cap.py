"""How many texts that sell the law allows in 24 hours, as one more limit on a timeline."""

from bisect import bisect_right
from typing import Final

from simulator.model.timeline import Keeper
from simulator.timing.law.law import Law
from simulator.timing.limits.hours import LONGEST_WAIT

_LENGTH: Final = 86_400
_QUARTER: Final = 900
"""A law starts and ends with a day, and no clock's day starts between two quarters of an hour."""


class LawCap:
    """The cap at each instant; see `Hours`. `sends` may grow, and stays in order."""

    __slots__ = ("_law", "_sends")

    def __init__(self, law: Law, sends: list[int]) -> None:
        self._law = law
        self._sends = sends

    @property
    def keeper(self) -> Keeper:
        """See Hours."""
        return "law"

    def open_until(self, ts: int) -> int | None:
        """See Hours."""
        if self._is_full(ts):
            return None
        at = bisect_right(self._sends, ts)
        return self._sends[at] if at < len(self._sends) else ts + 2 * LONGEST_WAIT

    def next_open(self, ts: int) -> int | None:
        """See Hours."""
        while self._is_full(ts):
            freed = self._sends[bisect_right(self._sends, ts - _LENGTH)] + _LENGTH
            ts = min(freed, (ts // _QUARTER + 1) * _QUARTER)
        return ts

    def last_open(self, ts: int) -> int | None:
        """See Hours."""
        ts -= 1
        while self._is_full(ts):
            latest = self._sends[bisect_right(self._sends, ts) - 1]
            ts = max(latest, ts // _QUARTER * _QUARTER) - 1
        return ts

    def words(self, ts: int) -> str:
        """See Hours."""
        if not self._is_full(ts):
            return ""
        cap = self._law.cap(ts)
        return f"the law: {cap} texts in 24 hours" if cap != 1 else "the law: one text in 24 hours"

    def _is_full(self, ts: int) -> bool:
        if not self._sends:
            return False
        counted = bisect_right(self._sends, ts) - bisect_right(self._sends, ts - _LENGTH)
        cap = self._law.cap(ts) if counted else None
        return cap is not None and counted >= cap
