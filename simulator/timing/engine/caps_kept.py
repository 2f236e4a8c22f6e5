"""Whether times worked out without any cap keep all caps: then caps change nothing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from simulator.model.sequence import StepChannel
from simulator.timing.clocks.wall_clock import DAY
from simulator.timing.engine.lanes import Lane
from simulator.timing.scheduling.compiled import CompiledSequence, Text

Sends = Sequence[tuple[int, Text]]
"""The texts sent, in the order of their instants."""


class Room(NamedTuple):
    """What caps have to leave beside the texts sent.

    `spare` texts more have to fit in, at whatever time. While something `waits`, since it was due
    and until an instant, no more than `count - 1` texts may count: a step that keeps its time of
    day turns where a cap is full, and passes it over without a trace.
    """

    spare: int = 0
    waits: Sequence[tuple[int, int]] = ()

    def is_left(self, sends: Sequence[int], count: int, length: int) -> bool:
        """Whether a cap on so many seconds leaves it."""
        return _are_apart(sends, count - self.spare, length) and not (
            self.waits and self._is_filled(sends, count, length)
        )

    def _is_filled(self, sends: Sequence[int], count: int, length: int) -> bool:
        full = zip(sends[count - 1 :], (first + length for first in sends), strict=False)
        return any(
            max(start, since) < min(end, until)
            for start, end in full
            for since, until in self.waits
        )


def keeps_caps(
    lane: Lane, compiled: CompiledSequence, sends: Iterable[tuple[int, Text]], room: Room
) -> bool:
    """Whether no cap of the sequence's, the provider's or the law's changes any of the sends."""
    texts = sorted((each for each in sends if each[1].channel.carries_text), key=_instant)
    sms = [each for each in texts if each[1].channel is StepChannel.SMS]
    return (
        _keeps_own(lane, compiled, [send for send, _ in texts], room)
        and _keeps_provider(lane, compiled, sms, room)
        and _keeps_law(lane, [send for send, text in sms if text.is_bound], room)
    )


def _instant(send: tuple[int, Text]) -> int:
    return send[0]


def _keeps_own(lane: Lane, compiled: CompiledSequence, sends: Sequence[int], room: Room) -> bool:
    cap = compiled.sequence.cap
    if cap is None or (not room.waits and len(sends) + room.spare <= cap.count):
        return True
    if cap.per_hours is not None:
        return room.is_left(sends, cap.count, cap.per_hours * 3600)
    most = cap.count - (1 if room.waits else room.spare)
    return max(Counter(map(lane.wall.date, sends)).values(), default=0) <= most


def _keeps_provider(lane: Lane, compiled: CompiledSequence, sends: Sends, room: Room) -> bool:
    caps = {cap for _, text in sends for cap in compiled.kept(text, lane.standing).caps}
    return all(room.is_left([send for send, _ in sends], cap.count, cap.length) for cap in caps)


def _keeps_law(lane: Lane, sends: Sequence[int], room: Room) -> bool:
    law = lane.law
    if law is None or (
        room == Room() and all(later - send >= DAY for send, later in pairwise(sends))
    ):
        return True
    for at, send in enumerate(sends):
        cap = law.cap(send)
        counted = sum(each > send - DAY for each in sends[:at])
        if cap is not None and counted + room.spare >= cap:
            return False
    caps = {law.cap(since) for since, _ in room.waits} | {law.cap(send) for send in sends}
    return all(room.is_left(sends, cap, DAY) for cap in caps if cap is not None and room.waits)


def _are_apart(sends: Sequence[int], count: int, length: int) -> bool:
    """Whether no more than `count` fall within so many seconds."""
    if count <= 0:
        return not sends
    return all(later - send >= length for send, later in zip(sends, sends[count:], strict=False))
