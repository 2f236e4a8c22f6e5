"""A compiled calendar: the instants that several limits leave open, as sorted stretches.

Limits are asked stretch by stretch, once; from then on one look into a sorted list answers.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from simulator.timing.limits.hours import LONGEST_WAIT, Hours

FOR_EVER: Final = 1 << 60
"""Later than any instant: the end of a stretch that never ends."""
_CHUNK: Final = 45 * 86_400


class Calendar:
    """What all `limits` leave open from `start` on; instants are seconds since 1970 UTC.

    It is compiled as far as it has been asked for.
    """

    __slots__ = ("_compiled", "_limits", "closes", "opens")

    def __init__(self, limits: Sequence[Hours], start: int) -> None:
        self._limits = tuple(limits)
        self._compiled = start if limits else FOR_EVER
        self.opens: list[int] = [] if limits else [start]
        self.closes: list[int] = [] if limits else [FOR_EVER]

    def is_open(self, ts: int) -> bool:
        """Whether `ts` is open."""
        return self.stretch(ts, ts + 1) is not None

    def next_open(self, ts: int) -> int | None:
        """The first open instant from `ts` on, within the longest wait."""
        found = self.stretch(ts, ts + LONGEST_WAIT + 1)
        return None if found is None else max(ts, found[0])

    def stretch(self, ts: int, before: int) -> tuple[int, int] | None:
        """The first open stretch that ends after `ts`, if it starts before `before`.

        What is known of its end may be less than all of it, and is more than `ts`.
        """
        closes = self.closes
        at = bisect_right(closes, ts)
        while at == len(closes) and self._compiled < before:
            self._compile(max(self._compiled, ts) + _CHUNK)
            at = bisect_right(closes, ts)
        if at < len(closes) and self.opens[at] < before:
            return self.opens[at], closes[at]
        return None

    def stretches(self, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
        """Part `[start, end)` into stretches that are open or closed all through."""
        while start < end:
            found = self.stretch(start, end)
            opens, closes = found or (end, end)
            if start < opens:
                yield start, opens, False
            if opens < end:
                yield max(start, opens), min(closes, end), True
            start = closes

    def _compile(self, until: int) -> None:
        ts = self._compiled
        opens, closes = self.opens, self.closes
        while ts < until:
            ready = self._ready(ts)
            if ready > ts:
                ts = ready
                continue
            ends = [limit.open_until(ts) or ts for limit in self._limits]
            end = max(min(ends), ts + 1)
            if closes and closes[-1] == ts:
                closes[-1] = end
            else:
                opens.append(ts)
                closes.append(end)
            ts = end
        self._compiled = ts

    def _ready(self, ts: int) -> int:
        """The latest of the instants at which each limit opens; `ts` where all are open."""
        latest = ts
        for limit in self._limits:
            first = limit.next_open(latest)
            if first is None:
                return latest + LONGEST_WAIT + 1
            latest = max(latest, first)
        return latest
