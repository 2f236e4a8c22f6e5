"""A judge that looks up what is compiled, and judges as any other where nothing is."""

from dataclasses import replace

from simulator.model.timeline import Reason
from simulator.timing.engine.flows import DROPPED
from simulator.timing.engine.lanes import Lane
from simulator.timing.engine.step_sends import Outcome, StepSends
from simulator.timing.scheduling.compiled import CompiledSequence, CompiledStep, Text
from simulator.timing.scheduling.happenings import LeadRun
from simulator.timing.scheduling.judging import Judge, Judged
from simulator.timing.scheduling.lead_limits import LeadLimits


class CompiledJudge(Judge):
    """Judges the steps of a lead in a lane, as if there were no caps."""

    def __init__(
        self, compiled: CompiledSequence, run: LeadRun, limits: LeadLimits, lane: Lane
    ) -> None:
        super().__init__(compiled.business_dates, run, limits)
        self._lane = lane

    def judge(self, step: CompiledStep, previous: int, led: int | None, first: int) -> Judged:
        """See Judge."""
        found = self._found(step, step.text_for(self._lead.id), previous, led, first)
        if found is None or (found.due is not None and found.due < first):
            return super().judge(step, previous, led, first)
        if step.condition is None or found.reason is not None or found.send is None:
            return found
        if self._holds(step, found.send):
            return found
        return replace(found, reason=Reason.CONDITION)

    def _found(
        self, step: CompiledStep, text: Text, previous: int, led: int | None, first: int
    ) -> Judged | None:
        """What becomes of a step but for its condition, where that is compiled."""
        known = self._lane.text(step, text)
        if known.hangs_on_others:
            return None
        if step.field is not None and (led is None or step.due.is_before):
            return known.judged and _since(known.judged, previous, first)
        if led is not None:
            anchor, sends = led, known.led
        else:
            anchor = self._enrolled if step.anchor == "enrolment" else previous
            sends = known.sends
        if sends is None or not self._lane.holds(anchor):
            return None
        found = _looked_up(step, text, sends, anchor)
        is_early = found.due is not None and found.due < previous
        if is_early and step.anchor == "enrolment" and led is None:
            return None
        return replace(found, reason=Reason.NO_CONSENT) if known.lacks_consent else found


def _looked_up(step: CompiledStep, text: Text, sends: StepSends, anchor: int) -> Judged:
    row = sends.rows[sends.index(anchor)]
    due = row.due.of(anchor)
    reason = DROPPED.get(row.outcome)
    if reason is None:
        send = row.send.of(anchor)
        return Judged(text, anchor, due, send, send)
    if row.outcome is Outcome.EXPIRED:
        return Judged(text, anchor, due, due + int(step.expires or 0), None, reason)
    return Judged(text, anchor, due, due, None, reason)


def _since(judged: Judged, previous: int, first: int) -> Judged:
    """What was judged of a date, for a step that can't be sent before an instant."""
    if judged.due is None:
        return replace(judged, until=previous)
    if judged.send is not None and first > judged.send:
        return replace(judged, reason=Reason.TOO_LATE, until=judged.due)
    return judged
