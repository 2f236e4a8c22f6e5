"""Every enrolment of a year: which sends the law refuses, though the file lets them through.

No sample is taken. When a step is sent hangs on the enrolment by parts, within which the send
is one instant or moves along; so a look at each part is a look at each second.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from typing import Final

from simulator.model.decision import LawLimit
from simulator.model.persona import Persona
from simulator.model.sequence import StepChannel
from simulator.places.clocks import instant
from simulator.places.resolve import of_lead
from simulator.timing.clocks.wall_clock import DAY
from simulator.timing.engine.calendar import Calendar
from simulator.timing.engine.closed_times import ClosedTimes, leaves_open
from simulator.timing.engine.engine import Engine, Entry
from simulator.timing.engine.flows import Flow, PathStep, entering, through
from simulator.timing.engine.lanes import length_of
from simulator.timing.engine.step_dues import Moment, fixed
from simulator.timing.law.law import Law
from simulator.timing.law.policy import Policy
from simulator.timing.law.sent import Sent
from simulator.timing.scheduling.compiled import CompiledStep, Text
from simulator.timing.scheduling.happenings import whole_seconds
from simulator.timing.scheduling.scheduler import Scheduler

MONTH: Final = 30 * DAY
YEAR: Final = 366 * DAY


@dataclass(frozen=True, slots=True)
class Alike:
    """Leads who live through a sequence alike: `lead` stands for them, and enters at an instant."""

    lead: Persona
    leads: tuple[str, ...]
    enrolled_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Refused:
    """A send that the law refuses: of which step, for which leads, enrolled when, sent when.

    Instants are on the lead's clock, `zone`. `about` and `words` are the limit's, `lawful` is the
    instant that would have been allowed. `is_likely` where the leads' own enrolment leads to it,
    and not only some other instant of a year.
    """

    step: str
    about: str
    words: str
    leads: tuple[str, ...]
    enrolled_at: dt.datetime
    send: dt.datetime
    zone: str
    lawful: dt.datetime | None
    is_likely: bool


def refused_sends(
    scheduler: Scheduler, policy: Policy, leads: Iterable[Alike]
) -> tuple[Refused, ...]:
    """Return the first refused send of each step and limit, the likely ones first.

    `scheduler` plans what is declared. A lead enters at the instant given, or at any within a
    year from it, and does nothing; a reply that leads to a step may come at any instant too.
    """
    leads = tuple(leads)
    steps = scheduler.compiled.steps
    if not leads or not any(text.is_bound for step in steps for text in _texts(step)):
        return ()
    starts = [whole_seconds(alike.enrolled_at) for alike in leads]
    engine = Engine(scheduler, min(starts), max(starts) + YEAR)
    room = sum(length_of(step.due) + MONTH for step in steps)
    lawful = _Lawful(min(starts), max(starts) + YEAR + room)
    found = [
        each
        for alike, start in zip(leads, starts, strict=True)
        for each in _Sweep(scheduler, policy, alike, engine, start=start, lawful=lawful).refused()
    ]
    return tuple(sorted(found, key=lambda each: not each.is_likely))


def _texts(step: CompiledStep) -> Iterator[Text]:
    for _, text in step.texts + (step.fallback.texts if step.fallback else ()):
        yield text


class _Lawful:
    """Whether a law is open whenever a step's own limits are; each pair is looked at once."""

    def __init__(self, start: int, end: int) -> None:
        self._start, self._end = start, end
        self._known: dict[tuple[Calendar, Law], bool] = {}

    def is_open(self, calendar: Calendar, law: Law) -> bool:
        """Whether it is, over the time of the sweep."""
        known = self._known.get((calendar, law))
        if known is None:
            known = leaves_open(law, calendar, self._start, self._end)
            self._known[calendar, law] = known
        return known


class _Sweep:
    """The sweep for leads alike."""

    def __init__(
        self,
        scheduler: Scheduler,
        policy: Policy,
        alike: Alike,
        engine: Engine,
        *,
        start: int,
        lawful: _Lawful,
    ) -> None:
        self._alike = alike
        self._start = start
        self._end = start + YEAR
        self._steps = scheduler.compiled.steps
        self._engine = engine
        self._lane = engine.lane(alike.lead)
        where = of_lead(alike.lead)
        self._law = Law.for_places(where.jurisdictions, where.zones, policy)
        self._closed = ClosedTimes(self._law, self._lane.wall)
        self._found: dict[tuple[str, str, str], Refused] = {}
        self._lawful = lawful
        texts = ((step, step.text_for(alike.lead.id)) for step in self._steps)
        self._selling = {
            step.index for step, text in texts if text.is_bound and text.channel is StepChannel.SMS
        }
        # The steps that a reply leads to, whenever it comes.
        self._led = {reply.to for step in self._steps for reply in step.step.replies}

    def refused(self) -> Iterable[Refused]:
        """The first refused send of each step and limit."""
        if self._lane.holds(self._start) and (self._doubtful or self._may_be_too_many()):
            self._own_enrolment()
            self._every_enrolment()
        return self._found.values()

    @cached_property
    def _doubtful(self) -> frozenset[CompiledStep]:
        """The steps, fallbacks too, whose own limits are open when the law is closed."""
        return frozenset(filter(self._is_doubtful, self._all_steps()))

    def _all_steps(self) -> Iterator[CompiledStep]:
        for step in self._steps:
            yield from filter(None, (step, step.fallback))

    def _is_doubtful(self, step: CompiledStep) -> bool:
        text = step.text_for(self._alike.lead.id)
        known = self._lane.text(step, text)
        if not text.is_bound or known.lacks_consent:
            return False
        calendars = {each.calendar for each in (known.sends, known.led) if each}
        is_looked_up = known.judged is None and calendars
        return not is_looked_up or not all(map(self._is_lawful, calendars))

    def _is_lawful(self, calendar: Calendar) -> bool:
        return self._lawful.is_open(calendar, self._law)

    def _may_be_too_many(self) -> bool:
        caps = {self._law.cap(self._start + month * MONTH) for month in range(14)} - {None}
        return len(self._selling) > min(filter(None, caps), default=len(self._selling))

    def _own_enrolment(self) -> None:
        for step, limit, send in self._refused_of(self._start):
            self._note(step, limit, self._start, send, is_likely=True)

    def _refused_of(self, enrolled: int) -> Iterator[tuple[CompiledStep, LawLimit, int]]:
        """What the law refuses of the texts of a lead who enters at an instant."""
        sells: list[int] = []
        rows = self._engine.run(Entry(self._alike.lead, enrolled)).rows
        for number, _, _, send, is_fallback in rows:
            text = self._engine.text(number, self._alike.lead.id, is_fallback=is_fallback)
            if send is None or not text.is_bound:
                continue
            limit = self._law.closed_at(send)
            if text.channel is StepChannel.SMS:
                limit = limit or self._law.capped_at(send, Sent(map(instant, sells)))
                sells.append(send)
            if limit:
                yield self._steps[number], limit, send

    def _every_enrolment(self) -> None:
        flows = entering(self._start, self._end)
        for step in self._steps:
            text = step.text_for(self._alike.lead.id)
            known = self._lane.text(step, text)
            is_doubtful = step in self._doubtful
            if is_doubtful and step.id in self._led and known.led is not None:
                self._check(step, PathStep(step.index, known.led), entering(self._start, self._end))
            if step.is_entered_by_reply or known.sends is None:
                flows = flows if known.judged is None else _dated(flows, known.judged.due)
                continue
            own = self._lane.path_step(step, known)
            if is_doubtful and self._ever_holds(step):
                self._check(step, own._replace(reason=None), flows)
            flows = through(flows, own)
            if step.fallback in self._doubtful and own.reason is None:
                self._check_fallback(step.fallback, flows)
        self._check_caps(flows)

    def _ever_holds(self, step: CompiledStep) -> bool:
        """Whether the step may be sent to the lead, whatever that one does."""
        condition, fields = step.condition, self._alike.lead.fields
        flags = product((False, True), repeat=2)
        return condition is None or any(condition(fields, one, two) for one, two in flags)

    def _check(self, step: CompiledStep, path_step: PathStep, flows: list[Flow]) -> None:
        """Look for refused sends of a step that comes after the flows."""
        seen: set[object] = set()
        for flow in through([flow for flow in flows if not flow.is_over], path_step):
            *_, (_, reason, _, moment) = flow.fates
            if reason is not None or moment is None:
                continue
            first, last = moment.of(flow.start), moment.of(flow.end - 1)
            for ts, key in self._closed.between(first, last + 1):
                if key not in seen and (limit := self._law.closed_at(ts)):
                    seen.add(key)
                    self._note(step, limit, ts - moment.value if moment.moves else flow.start, ts)
                    if limit.about == "unknown_country":
                        return

    def _check_fallback(self, step: CompiledStep, flows: list[Flow]) -> None:
        sends = self._lane.text(step, step.text_for(self._alike.lead.id)).sends
        if sends is not None:
            sent = [flow for flow in flows if flow.fates[-1].reason is None]
            self._check(step, PathStep(step.index, sends), sent)

    def _check_caps(self, flows: list[Flow]) -> None:
        """Look for texts that are one too many in 24 hours."""
        for flow in flows if self._may_be_too_many() else ():
            sent = [
                fate.until
                for fate in flow.fates
                if fate.until and fate.reason is None and fate.number in self._selling
            ]
            for at, moment in enumerate(sent):
                cap = self._law.cap(moment.of(flow.start)) if at else None
                if cap is None or at < cap:
                    continue
                enrolled = _too_close(sent[at - cap], moment, flow)
                if enrolled is None:
                    continue
                # Caps of the file's own, or the provider's, may have put it off.
                for step, limit, send in self._refused_of(enrolled):
                    if limit.about == "cap":
                        self._note(step, limit, enrolled, send)

    def _note(
        self,
        step: CompiledStep,
        limit: LawLimit,
        enrolled: int,
        send: int,
        *,
        is_likely: bool = False,
    ) -> None:
        key = (step.id, limit.about, limit.words)
        if key in self._found:
            return
        moment = self._lane.clock.moment
        lawful = self._law.next_open(send + 1) if limit.about != "cap" else None
        self._found[key] = Refused(
            step=step.id,
            about=limit.about,
            words=limit.words,
            leads=self._alike.leads,
            enrolled_at=moment(enrolled),
            send=moment(send),
            zone=self._lane.clock.key,
            lawful=None if lawful is None else moment(lawful),
            is_likely=is_likely,
        )


def _dated(flows: list[Flow], due: int | None) -> list[Flow]:
    """The flows after a step that counts from a date in the lead's data."""
    if due is None:
        return flows
    return [replace(flow, previous=fixed(due)) for flow in flows]


def _too_close(earlier: Moment, later: Moment, flow: Flow) -> int | None:
    """The first enrolment of a flow with less than 24 hours between two sends."""
    apart = later.of(flow.start) - earlier.of(flow.start)
    if apart < DAY:
        return flow.start
    shrinks = earlier.moves and not later.moves
    enrolled = flow.start + apart - DAY + 1
    return enrolled if shrinks and enrolled < flow.end else None
