"""A sequence as one lead meets it, compiled: what depends on the lead and on nothing that happens.

Leads with one clock and the same limits share all that is compiled.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from simulator.model.persona import Persona
from simulator.model.sequence import StepChannel
from simulator.model.timeline import Reason
from simulator.places.resolve import of_lead
from simulator.timing.clocks.clock import LATEST, Clock, clock_of
from simulator.timing.clocks.wall_clock import DAY, WallClock, wall_clock
from simulator.timing.engine.calendar import Calendar
from simulator.timing.engine.flows import PathStep
from simulator.timing.engine.silent import Silence
from simulator.timing.engine.step_dues import Dues
from simulator.timing.engine.step_sends import CHUNK, Limits, StepSends
from simulator.timing.law.law import Law
from simulator.timing.limits.hours import LONGEST_WAIT, Hours
from simulator.timing.limits.step_limits import StepLimits, roll_of
from simulator.timing.scheduling.compiled import CompiledStep, Text
from simulator.timing.scheduling.due import Due
from simulator.timing.scheduling.happenings import Happenings, LeadRun
from simulator.timing.scheduling.judging import Judge, Judged
from simulator.timing.scheduling.kept_hours import Kept, Standing
from simulator.timing.scheduling.lead_limits import LeadLimits
from simulator.timing.scheduling.scheduler import Scheduler

_ROOM: Final = 2 * DAY
_WAIT: Final = 60 * DAY
_FIRST: Final = 10 * LONGEST_WAIT
"""Of instants in 1970 the lists can't tell which move."""
_SOONEST: Final = -(1 << 62)


@dataclass(frozen=True, slots=True)
class LaneText:
    """A text of a step: when it is sent after its anchor, and when after a reply.

    `clamped` comes as soon as it may: after the step before, for one due earlier than that, or
    after any instant, for one that counts from a date. Where these are `None` the scalar scheduler
    judges the step; so it does one that `hangs_on_others`, which the provider drops for what it
    sent before, and which is never sent at other instants than these. `judged` is what a date in
    the lead's data makes of it. `lacks_consent` where the lead never agreed to its channel.
    """

    sends: StepSends | None
    clamped: StepSends | None
    led: StepSends | None
    judged: Judged | None
    lacks_consent: bool
    hangs_on_others: bool


class Lane:
    """The steps of one lead."""

    def __init__(self, lanes: "Lanes", lead: Persona, clock: Clock) -> None:
        self._lanes = lanes
        self._compiled = lanes.scheduler.compiled
        self.lead = lead
        self.clock = clock
        self.wall = lanes.wall(clock)
        self._texts: dict[tuple[CompiledStep, Text], LaneText] = {}

    def holds(self, anchor: int) -> bool:
        """Whether an anchor is within what is compiled."""
        return self._lanes.start <= anchor < self._lanes.until

    def text(self, step: CompiledStep, text: Text) -> LaneText:
        """What is compiled of one of a step's texts."""
        found = self._texts.get((step, text))
        if found is None:
            found = self._texts[step, text] = self._made(step, text)
        return found

    @cached_property
    def path(self) -> tuple[PathStep, ...] | None:
        """The way of a lead who does nothing, if it hangs on nothing but the enrolment."""
        found: list[PathStep] = []
        for step in self._compiled.steps:
            if step.is_entered_by_reply:
                found.append(PathStep(step.index, None))
                continue
            texts = {self.text(step, text) for _, text in step.texts}
            (text, *more) = texts
            if more or text.sends is None or text.hangs_on_others or step.fallback:
                return None
            found.append(self.path_step(step, text))
        return tuple(found)

    @cached_property
    def silence(self) -> Silence | None:
        """That way, compiled."""
        return None if self.path is None else self._lanes.silence(self.path)

    @cached_property
    def law(self) -> Law | None:
        """The law that holds for the lead, where a policy asks for it."""
        policy = self._compiled.policy
        if policy is None:
            return None
        where = of_lead(self.lead)
        return Law.for_places(where.jurisdictions, where.zones, policy)

    @cached_property
    def has_caps(self) -> bool:
        """Whether anything may limit how many texts the lead gets."""
        compiled = self._compiled
        return (
            compiled.sequence.cap is not None
            or self.law is not None
            or any(
                compiled.kept(text, self.standing).caps
                for step in compiled.steps
                for _, text in step.texts
            )
        )

    @cached_property
    def keeps_time(self) -> bool:
        """Whether any step that waits does so until the same time of day."""
        sequence = self._compiled.sequence
        return any(roll_of(sequence, step.step) == "keep_time" for step in self._compiled.steps)

    def country(self) -> str | None:
        """Where the provider sends the lead's texts to."""
        return of_lead(self.lead).country

    @cached_property
    def _stands(self) -> Standing:
        return Standing.of(self.lead, self.clock)

    def standing(self) -> Standing:
        """Where the provider takes the lead to be."""
        return self._stands

    @cached_property
    def judge(self) -> Judge:
        """Judges steps whose instants hang on the lead's data alone."""
        run = LeadRun(self.lead, self.clock, 0, Happenings((), 0))
        return Judge(self._compiled.business_dates, run, LeadLimits(self._compiled, run, ()))

    def path_step(self, step: CompiledStep, text: LaneText) -> PathStep:
        """A step on the way of the silent lead."""
        from_enrolment = step.anchor == "enrolment"
        reason = self._reason(step, text)
        return PathStep(step.index, text.sends, from_enrolment, text.clamped, reason)

    def _reason(self, step: CompiledStep, text: LaneText) -> Reason | None:
        if text.lacks_consent:
            return Reason.NO_CONSENT
        condition = step.condition
        fields = self.lead.fields
        return None if condition is None or condition(fields, False, False) else Reason.CONDITION  # noqa: FBT003

    def _made(self, step: CompiledStep, text: Text) -> LaneText:
        kept = self._compiled.kept(text, self.standing)
        limits = self._compiled.limits(step, kept)
        law = (self.law,) if self.law and text.is_bound else ()
        hangs_on_field = step.field is not None
        sends = clamped = led = judged = None
        if not kept.skips:
            plain = not hangs_on_field and step.on_closed != "earlier"
            # At once after a reply there is nothing earlier to go to, so that it waits.
            if plain or step.due == Due():
                led = self._lanes.sends(step, kept, limits, self.clock, law)
            sends = led if plain else None
            if step.anchor == "enrolment" or (hangs_on_field and not step.due.is_before):
                clamped = self._lanes.clamped(step, kept, limits, self.clock, law)
            judged = self._dated(step, text) if hangs_on_field else None
        hangs_on_others = any(cap.skips for cap in kept.caps)
        lacks_consent = self._lacks_consent(text)
        return LaneText(sends, clamped, led, judged, lacks_consent, hangs_on_others)

    def _dated(self, step: CompiledStep, text: Text) -> Judged:
        """What becomes of a step that counts from a date, however soon it is."""
        # A condition hangs on what happens, so it is judged when that is known.
        alone = replace(step, condition=None, texts=((1.0, text),))
        return self.judge.judge(alone, _SOONEST, None, _SOONEST)

    def _lacks_consent(self, text: Text) -> bool:
        channels = self.lead.consent.channels if self.lead.consent else ()
        is_asked = bool(channels) and text.channel is not StepChannel.TASK
        return is_asked and text.channel.value not in channels


class Lanes:
    """The lanes of leads who enter a sequence from `start` up to `end`; each is made once."""

    def __init__(self, scheduler: Scheduler, start: int, end: int) -> None:
        self.scheduler = scheduler
        compiled = scheduler.compiled
        lengths = [length_of(step.due) for step in compiled.steps]
        self.start = start - _ROOM
        # Few wait for long, and those who do are judged one by one.
        self.until = end + sum(lengths) + _WAIT
        self._edge = self.until + max(lengths) + LONGEST_WAIT + CHUNK
        if self.start < _FIRST or self._edge > LATEST:
            self.until, self._edge = self.start, min(self._edge, LATEST)
        self._lanes: dict[str, Lane] = {}
        self._sends: dict[object, StepSends] = {}
        self._at_once: dict[CompiledStep, CompiledStep] = {}
        self._calendars: dict[object, Calendar] = {}
        self._silences: dict[tuple[PathStep, ...], Silence] = {}

    def of(self, lead: Persona) -> Lane:
        """The lane of a lead."""
        found = self._lanes.get(lead.id)
        if found is None or found.lead is not lead:
            zone, _ = self.scheduler.zone_of(lead)
            found = self._lanes[lead.id] = Lane(self, lead, clock_of(zone))
        return found

    def silence(self, path: tuple[PathStep, ...]) -> Silence:
        """The way of all leads with this path."""
        found = self._silences.get(path)
        if found is None:
            found = self._silences[path] = Silence(path, self.start, self.until)
        return found

    def wall(self, clock: Clock) -> WallClock:
        """A clock for all that may be asked for."""
        return wall_clock(clock.key, self.start - _ROOM, self._edge)

    def sends(
        self,
        step: CompiledStep,
        kept: Kept,
        limits: StepLimits,
        clock: Clock,
        law: tuple[Law, ...],
    ) -> StepSends:
        """When a step is sent by a clock and under these limits."""
        key = (step, kept, clock.key, law)
        found = self._sends.get(key)
        if found is None:
            found = self._sends[key] = self._compiled(step, kept, limits, clock, law)
        return found

    def clamped(
        self,
        step: CompiledStep,
        kept: Kept,
        limits: StepLimits,
        clock: Clock,
        law: tuple[Law, ...],
    ) -> StepSends:
        """When a step is sent that waits for the one before it."""
        at_once = self._at_once.get(step)
        if at_once is None:
            at_once = self._at_once[step] = replace(step, due=step.due.at_once)
        return self.sends(at_once, kept, limits, clock, law)

    def _compiled(
        self,
        step: CompiledStep,
        kept: Kept,
        limits: StepLimits,
        clock: Clock,
        law: tuple[Law, ...],
    ) -> StepSends:
        clocked = limits.on(clock, law)
        wall = self.wall(clock)
        # All other limits are the sequence's, so that steps with one window share what is compiled.
        window = self.scheduler.compiled.sequence.window_of(step.step)
        key = (window, kept, clock.key, law)
        return StepSends(
            Dues(step.due, wall, self.scheduler.compiled.business_dates),
            Limits(
                clock=wall,
                calendar=self._calendar((*key, True), clocked.open.limits),
                hours=self._calendar((*key, False), clocked.hours.limits),
                is_blocked=clocked.is_blocked,
                keeps_time=limits.roll == "keep_time",
                skips=step.on_closed == "skip",
                at=step.due.at,
                expires=step.expires,
            ),
            self.start,
            self.until,
        )

    def _calendar(self, key: object, hours: tuple[Hours, ...]) -> Calendar:
        found = self._calendars.get(key)
        if found is None:
            found = self._calendars[key] = Calendar(hours, self.start)
        return found


def length_of(due: Due) -> int:
    """About how long a step may be due after its anchor, in seconds."""
    days = due.days if due.business is None else 2 * due.business + 7
    return (days + 2) * DAY + due.seconds
