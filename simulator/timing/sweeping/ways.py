"""Where leads come from, and the steps that they then meet: an enrolment, or a reply.

A reply may come at any instant, so that what follows it is swept as what follows an enrolment.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from typing import NamedTuple

from simulator.model.sequence import StepChannel
from simulator.model.timeline import Reason
from simulator.timing.engine.flows import Fate, Flow, PathStep, through
from simulator.timing.engine.lanes import Lane
from simulator.timing.engine.step_dues import fixed
from simulator.timing.engine.step_sends import StepSends
from simulator.timing.scheduling.compiled import CompiledStep, Text


class Answer(NamedTuple):
    """A reply to a step that leads to another, in words that do so; `since` is the one before."""

    asks: CompiledStep
    to: CompiledStep
    words: str
    since: "Answer | None" = None


class Passed(NamedTuple):
    """A step that leads come by: those who come, its times, and the same leads behind it."""

    step: CompiledStep
    own: PathStep | None
    before: list[Flow]
    after: list[Flow]


@dataclass(frozen=True)
class Ways:
    """The ways of one lead, or of one who `has_clicked` before them.

    A step with `entry = "reply"` is on none, but begins some.
    """

    lane: Lane
    steps: Sequence[CompiledStep]
    has_clicked: bool = False

    def text(self, step: CompiledStep) -> Text:
        """What the lead gets with a step, or with a fallback."""
        return step.text_for(self.lane.lead.id)

    def sells(self, step: CompiledStep) -> bool:
        """Whether a step, or a fallback, sends the lead a text that sells."""
        text = self.text(step)
        is_sms = text.is_bound and text.channel is StepChannel.SMS
        return is_sms and not self.lane.text(step, text).lacks_consent

    def answers_to(self, step: CompiledStep, since: Answer | None = None) -> tuple[Answer, ...]:
        """The replies to a step that lead to another, one for each other."""
        by_id = {each.id: each for each in self.steps}
        found: dict[str, Answer] = {}
        for reply in step.step.replies:
            if reply.to in by_id:
                found.setdefault(reply.to, Answer(step, by_id[reply.to], reply.match[0], since))
        return tuple(found.values())

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """The first reply found that leads to each step which replies can reach."""
        found: dict[str, Answer] = {}
        waiting: list[Answer | None] = [None]
        while waiting:
            since = waiting.pop(0)
            for step in self.steps_after(since.to if since else None):
                if self._may_be_sent(step):
                    answers = self.answers_to(step, since)
                    new = [each for each in answers if each.to.id not in found]
                    found |= {each.to.id: each for each in new}
                    waiting += new
        return tuple(found.values())

    def steps_after(self, led: CompiledStep | None) -> Iterator[CompiledStep]:
        """The steps in order from the one that a reply led to on, or from the first."""
        if led is not None:
            yield led
        rest = self.steps if led is None else self.steps[led.index + 1 :]
        yield from (step for step in rest if not step.is_entered_by_reply)

    def along(
        self, flows: list[Flow], led: CompiledStep | None, *, has_replied: bool = False
    ) -> Iterator[Passed]:
        """The steps that leads come by who do no more; `led` is where a reply took them."""
        for step in self.steps_after(led):
            own = self.path_step(
                step,
                is_led=step is led,
                has_replied=has_replied or led is not None,
                is_enrolled_before=led is not None,
            )
            later = self.passing(flows, step, own)
            yield Passed(step, own, flows, later)
            flows = later

    def passing(self, flows: list[Flow], step: CompiledStep, own: PathStep | None) -> list[Flow]:
        """The leads after a step with these times, or with that of a date in their data."""
        return self._dated(step, flows) if own is None else through(flows, own)

    def path_step(
        self,
        step: CompiledStep,
        *,
        is_led: bool = False,
        has_replied: bool = False,
        is_enrolled_before: bool = False,
    ) -> PathStep | None:
        """A step's times; none where they do not hang on the step before.

        `is_enrolled_before` where the way began with a reply, and not with the enrolment.
        """
        known = self.lane.text(step, self.text(step))
        reason = self._reason(step, has_replied=has_replied)
        if is_led:
            # Replies come at any instant, so that what counts from a date comes at any open one.
            led = known.led or known.clamped
            return PathStep(step.index, led, reason=reason) if led else None
        if known.sends is None:
            return None
        if is_enrolled_before and step.anchor == "enrolment":
            # Nobody knows how long ago that was: at the soonest the step comes at once.
            return PathStep(step.index, known.clamped, reason=reason) if known.clamped else None
        return self.lane.path_step(step, known)._replace(reason=reason)

    def fall_back(self, fallback: CompiledStep, flows: list[Flow]) -> list[Flow]:
        """The leads who came by a step, after its fallback too."""
        sends = self.fallback_sends(fallback)
        if sends is None:
            return flows
        later = through(flows, PathStep(fallback.index, sends))
        # What comes next counts from the step itself.
        return [replace(flow, previous=flow.fates[-2].until or flow.previous) for flow in later]

    def fallback_sends(self, fallback: CompiledStep) -> StepSends | None:
        """When a fallback is sent after its step."""
        known = self.lane.text(fallback, self.text(fallback))
        return None if known.lacks_consent else known.sends

    def ever_holds(self, step: CompiledStep) -> bool:
        """Whether the step may be sent to the lead, whatever that one does."""
        flags = product((False, True), repeat=2)
        return any(self._holds(step, one, two) for one, two in flags)

    @cached_property
    def count_clicks(self) -> bool:
        """Whether a step is sent to those who clicked and not to others, or the other way round."""
        return any(
            self._holds(step, replied, True) != self._holds(step, replied, False)  # noqa: FBT003
            for step in self.steps
            for replied in (False, True)
        )

    def _may_be_sent(self, step: CompiledStep) -> bool:
        lacks_consent = self.lane.text(step, self.text(step)).lacks_consent
        return not lacks_consent and self.ever_holds(step)

    def _reason(self, step: CompiledStep, *, has_replied: bool) -> Reason | None:
        if self.lane.text(step, self.text(step)).lacks_consent:
            return Reason.NO_CONSENT
        return None if self._holds(step, has_replied, self.has_clicked) else Reason.CONDITION

    def _holds(self, step: CompiledStep, replied: bool, clicked: bool) -> bool:  # noqa: FBT001
        condition = step.condition
        return condition is None or condition(self.lane.lead.fields, replied, clicked)

    def _dated(self, step: CompiledStep, flows: list[Flow]) -> list[Flow]:
        judged = self.lane.text(step, self.text(step)).judged
        if judged is None or judged.due is None:
            fate = Fate(step.index, Reason.NO_ANCHOR, None, None)
            return [replace(flow, fates=(*flow.fates, fate)) for flow in flows]
        due, send = fixed(judged.due), fixed(judged.send or judged.due)
        fate = Fate(step.index, judged.reason, due, None if judged.reason else send)
        previous = due if judged.reason else send
        return [replace(flow, fates=(*flow.fates, fate), previous=previous) for flow in flows]
