"""When each step is sent, for every second at which a lead may enter: parts, step after step."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from simulator.model.timeline import Reason
from simulator.timing.engine.step_dues import Moment, after, fixed
from simulator.timing.engine.step_sends import BeyondListsError, Outcome, Row, StepSends

DROPPED: Final = {
    Outcome.CLOSED: Reason.CLOSED,
    Outcome.EXPIRED: Reason.EXPIRED,
    Outcome.NEVER: Reason.NO_ALLOWED_INSTANT,
}
"""Why time drops a step."""


class PathStep(NamedTuple):
    """A step on the way of a lead who does nothing; `sends` is `None` for one passed over.

    `number` is its index, `reason` why it is never sent, though it has its time. `clamped` is for
    one that counts from the enrolment and would be due before the step before it.
    """

    number: int
    sends: StepSends | None
    from_enrolment: bool = False
    clamped: StepSends | None = None
    reason: Reason | None = None


class Fate(NamedTuple):
    """What becomes of a step, counted from the enrolment; without a reason it is sent `until`.

    That is the last instant at which an event still stops it. A step that is passed over has
    neither.
    """

    number: int
    reason: Reason | None
    due: Moment | None
    until: Moment | None


@dataclass(frozen=True, slots=True)
class Flow:
    """Leads who enter from `start` up to `end` and do nothing, and what becomes of them.

    `previous` is what the next step counts from, from the enrolment on. One that `is_over` gets
    no more steps.
    """

    start: int
    end: int
    previous: Moment
    fates: tuple[Fate, ...] = ()
    is_over: bool = False


def entering(start: int, end: int) -> list[Flow]:
    """The leads who enter in a time."""
    return [Flow(start, end, after(0))]


def through(flows: list[Flow], step: PathStep) -> list[Flow]:
    """The same leads after one more step.

    Those who have waited for so long that nothing is compiled any more are left out.
    """
    if step.sends is None:
        return [replace(flow, fates=(*flow.fates, _passed(flow, step))) for flow in flows]
    return [later for flow in flows for later in _after(flow, step, step.sends)]


def _passed(flow: Flow, step: PathStep) -> Fate:
    reason = Reason.EARLIER_STEP if flow.is_over else Reason.CONDITION
    return Fate(step.number, reason, None, None)


def _after(flow: Flow, step: PathStep, sends: StepSends) -> Iterator[Flow]:
    anchor = after(0) if step.from_enrolment else flow.previous
    for row in _rows(flow, anchor, sends):
        if step.from_enrolment and step.clamped is not None:
            yield from _not_before(flow, row, step, step.clamped)
        else:
            yield _joined(flow, row, step)


def _not_before(flow: Flow, row: Row, step: PathStep, clamped: StepSends) -> Iterator[Flow]:
    """A step is never due before the one before it: there it counts from that one."""
    for start, end, is_early in _parted(row, flow.previous):
        part = row._replace(start=start, end=end)
        if is_early:
            for late in _rows(replace(flow, start=start, end=end), flow.previous, clamped):
                yield _joined(flow, late, step)
        else:
            yield _joined(flow, part, step)


def _parted(row: Row, previous: Moment) -> Iterator[tuple[int, int, bool]]:
    """Part a row by whether it is due before `previous`: both move evenly, so at most once."""
    is_early = row.due.of(row.start) < previous.of(row.start)
    if is_early == (row.due.of(row.end - 1) < previous.of(row.end - 1)):
        yield row.start, row.end, is_early
        return
    low, high = row.start, row.end - 1
    while high - low > 1:
        middle = (low + high) // 2
        if (row.due.of(middle) < previous.of(middle)) == is_early:
            low = middle
        else:
            high = middle
    yield row.start, high, is_early
    yield high, row.end, not is_early


def _joined(flow: Flow, row: Row, step: PathStep) -> Flow:
    reason, until = step.reason, row.send
    if flow.is_over:
        reason = Reason.EARLIER_STEP
    elif row.outcome is not Outcome.SENT:
        # Consent counts before time does, a condition after it.
        reason = reason if reason is Reason.NO_CONSENT else DROPPED[row.outcome]
        if row.outcome is Outcome.EXPIRED and step.sends is not None:
            until = row.due._replace(value=row.due.value + int(step.sends.expires or 0))
    return Flow(
        row.start,
        row.end,
        row.due if reason else row.send,
        (*flow.fates, Fate(step.number, reason, row.due, until)),
        flow.is_over or reason is Reason.NO_ALLOWED_INSTANT,
    )


def _rows(flow: Flow, anchor: Moment, sends: StepSends) -> Iterator[Row]:
    """Part the leads of a flow by the rows of a step, counted from the enrolment."""
    if anchor.moves:
        by = anchor.value
        for row in sends.within(flow.start + by, flow.end + by):
            due, send = _later(row.due, by), _later(row.send, by)
            yield Row(row.start - by, row.end - by, due, send, row.outcome)
        return
    at = anchor.value
    try:
        row = sends.rows[sends.index(at)]
    except BeyondListsError:
        return
    due, send = fixed(row.due.of(at)), fixed(row.send.of(at))
    yield Row(flow.start, flow.end, due, send, row.outcome)


def _later(moment: Moment, by: int) -> Moment:
    return after(moment.value + by) if moment.moves else moment
