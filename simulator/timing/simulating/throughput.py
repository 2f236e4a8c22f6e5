"""Text messages by the minute against what an account can send."""

import math
from bisect import bisect_left
from collections.abc import Mapping
from itertools import accumulate

from simulator.places.clocks import instant
from simulator.timing.simulating.simulation import Burst, Throughput

_MINUTE = 60
_HOUR = 60  # minutes


def throughput_of(minutes: Mapping[int, int], texts_per_second: float | None) -> Throughput:
    """The busiest times, and how long the queue gets, of texts counted by minutes since 1970.

    What comes within one minute may be sent within it; the rest waits, first in, first out.
    """
    if not minutes:
        return Throughput(texts_per_second=texts_per_second)
    queue, wait, drained = _queue(minutes, texts_per_second) if texts_per_second else (None,) * 3
    return Throughput(
        minute=_busiest(minutes, 1),
        hour=_busiest(minutes, _HOUR),
        texts_per_second=texts_per_second,
        queue=queue,
        longest_wait=wait,
        drained=None if drained is None else instant(drained),
    )


def _busiest(minutes: Mapping[int, int], length: int) -> Burst:
    """The first stretch of so many minutes with the most texts, that starts with some."""
    order = sorted(minutes)
    sums = (0, *accumulate(minutes[minute] for minute in order))
    texts, at = max(
        (sums[bisect_left(order, minute + length)] - sums[at], -at)
        for at, minute in enumerate(order)
    )
    return Burst(instant(order[-at] * _MINUTE), texts)


def _queue(minutes: Mapping[int, int], rate: float) -> tuple[int, int, int | None]:
    """The most texts that wait, the seconds until the last of them is sent, and when that is."""
    most, waiting, since = 0.0, 0.0, 0
    drained: int | None = None
    for minute in sorted(minutes):
        # Emptied before this minute: that is how long the queue takes which was the longest.
        waiting = max(0.0, waiting - (minute - since) * _MINUTE * rate) + minutes[minute]
        left = waiting - _MINUTE * rate
        if left > most:
            most = left
            drained = (minute + 1) * _MINUTE + math.ceil(left / rate)
        waiting, since = max(0.0, left), minute + 1
    return math.ceil(most), math.ceil(most / rate), drained
