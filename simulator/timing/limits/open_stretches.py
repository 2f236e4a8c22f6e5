"""Open stretches of time, worked out a month or so at a time, when first asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Final

from simulator.timing.limits.hours import LONGEST_WAIT

Stretches = Sequence[tuple[int, int]]
"""Stretches `[start, end)` in order, none of which touch, in seconds since 1970 UTC."""
_CHUNK: Final = 32 * 86_400
_MOST_KEPT: Final = 512


class OpenStretches:
    """When something is open: `within` tells it between any two instants."""

    __slots__ = ("_chunks", "within")

    def __init__(self, within: Callable[[int, int], Stretches]) -> None:
        self.within = within
        self._chunks: dict[int, tuple[list[int], list[int]]] = {}

    def open_until(self, ts: int) -> int | None:
        """See Hours."""
        chunk = ts // _CHUNK
        starts, ends = self._chunk(chunk)
        at = bisect_right(starts, ts) - 1
        if at < 0 or ts >= ends[at]:
            return None
        end = ends[at]
        while end == (chunk + 1) * _CHUNK and end <= ts + LONGEST_WAIT:
            chunk += 1
            starts, ends = self._chunk(chunk)
            if not starts or starts[0] != end:
                break
            end = ends[0]
        return end

    def next_open(self, ts: int) -> int | None:
        """See Hours."""
        latest = ts + LONGEST_WAIT
        for chunk in range(ts // _CHUNK, latest // _CHUNK + 1):
            starts, ends = self._chunk(chunk)
            at = bisect_right(ends, ts)
            if at < len(starts):
                found = max(starts[at], ts)
                return found if found <= latest else None
        return None

    def last_open(self, ts: int) -> int | None:
        """See Hours."""
        earliest = ts - LONGEST_WAIT
        for chunk in range((ts - 1) // _CHUNK, earliest // _CHUNK - 1, -1):
            starts, ends = self._chunk(chunk)
            at = bisect_left(starts, ts) - 1
            if at >= 0:
                found = min(ends[at], ts) - 1
                return found if found >= earliest else None
        return None

    def _chunk(self, number: int) -> tuple[list[int], list[int]]:
        found = self._chunks.get(number)
        if found is None:
            if len(self._chunks) >= _MOST_KEPT:
                self._chunks.clear()
            stretches = self.within(number * _CHUNK, (number + 1) * _CHUNK)
            found = [start for start, _ in stretches], [end for _, end in stretches]
            self._chunks[number] = found
        return found


def common(some: Stretches, others: Stretches) -> Stretches:
    """What lies in both."""
    found: list[tuple[int, int]] = []
    left = right = 0
    while left < len(some) and right < len(others):
        start = max(some[left][0], others[right][0])
        end = min(some[left][1], others[right][1])
        if start < end:
            found.append((start, end))
        if some[left][1] <= others[right][1]:
            left += 1
        else:
            right += 1
    return found
