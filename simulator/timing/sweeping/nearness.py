"""Whether texts that sell can come so close together that a law's cap is passed.

Delays alone tell it of most sequences: days lie between their texts.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import heappop, heappush
from typing import Final

from simulator.timing.clocks.wall_clock import DAY
from simulator.timing.scheduling.compiled import CompiledStep

_SHIFT: Final = 3 * 3600
"""By less than this clocks are put forward."""

Texts = Callable[[CompiledStep], int]
"""How many texts that sell a lead gets with a step, its fallback's too."""


def may_be_too_many(
    steps: Sequence[CompiledStep], first: CompiledStep, most: int, texts: Texts
) -> bool:
    """Whether more than `most` texts may come within 24 hours, those of `first` the first."""
    led = _led(steps)
    waiting = [(0, first.index, texts(first))]
    seen: set[tuple[int, int]] = set()
    while waiting:
        time, index, count = heappop(waiting)
        if count > most:
            return True
        if (index, count) in seen:
            continue
        seen.add((index, count))
        for step in (*_next(steps, index), *led):
            later = time + least_wait(step)
            if later < DAY:
                heappush(waiting, (later, step.index, count + texts(step)))
    return False


def least_wait(step: CompiledStep) -> int:
    """A bound in seconds: a step is never sent sooner after the one before it, or after a reply."""
    due = step.due
    if step.field or step.anchor == "enrolment":
        return 0
    days = due.days if due.business is None else due.business
    sooner = 0 if due.is_elapsed or not days else _SHIFT
    if due.at is not None and days:
        sooner = DAY + _SHIFT
    return max(0, days * DAY + due.seconds - sooner)


def _next(steps: Sequence[CompiledStep], index: int) -> Iterator[CompiledStep]:
    rest = steps[index + 1 :]
    yield from [step for step in rest if not step.is_entered_by_reply][:1]


def _led(steps: Iterable[CompiledStep]) -> tuple[CompiledStep, ...]:
    steps = tuple(steps)
    goals = {reply.to for step in steps for reply in step.step.replies}
    return tuple(step for step in steps if step.id in goals)
