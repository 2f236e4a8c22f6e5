"""Every enrolment of a year: which sends the law refuses, though the file lets them through.

No sample is taken. When a step is sent hangs on the enrolment by parts, within which the send
is one instant or moves along; so a look at each part is a look at each second.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from simulator.model.decision import LawLimit
from simulator.model.event import CLICK, REPLY, Event
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
from simulator.timing.law.law import Law
from simulator.timing.law.policy import Policy
from simulator.timing.law.sent import Sent
from simulator.timing.scheduling.compiled import CompiledStep, Text
from simulator.timing.scheduling.happenings import whole_seconds
from simulator.timing.scheduling.scheduler import Scheduler
from simulator.timing.sweeping.beginnings import Beginnings
from simulator.timing.sweeping.crowds import Crowd, Crowds
from simulator.timing.sweeping.ways import Answer, Passed, Ways

HOUR: Final = 3600
MONTH: Final = 30 * DAY
YEAR: Final = 366 * DAY
_MOST_TRIES: Final = 400
_MOST_PARTS: Final = 400_000
"""So many parts of time are looked at in a campaign on ways that begin with a reply."""


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
    and not only some other instant of a year. `is_answer` where a reply leads there: then
    `enrolled_at` may be that reply's instant.
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
    is_answer: bool


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
    shared = _Shared(_Lawful(min(starts), max(starts) + YEAR + room), _MOST_PARTS)
    found = [
        each
        for alike, start in zip(leads, starts, strict=True)
        for each in _Sweep(scheduler, policy, alike, engine, start=start, shared=shared).refused()
    ]
    return tuple(sorted(found, key=lambda each: not each.is_likely))


def _texts(step: CompiledStep) -> Iterator[Text]:
    for _, text in step.texts + (step.fallback.texts if step.fallback else ()):
        yield text


def _is_too_late(flow: Flow) -> bool:
    """Whether the date that a step just passed counts from lies before all these leads enter."""
    until = flow.fates[-1].until
    return until is not None and until.of(flow.start) < flow.start


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


@dataclass(slots=True)
class _Shared:
    """What the sweeps of a campaign share; `parts` are those that may still be looked at."""

    lawful: _Lawful
    parts: int


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
        shared: _Shared,
    ) -> None:
        self._alike = alike
        self._start = start
        self._end = start + YEAR
        self._steps = scheduler.compiled.steps
        self._sequence = scheduler.compiled.sequence
        self._engine = engine
        self._lane = engine.lane(alike.lead)
        where = of_lead(alike.lead)
        self._law = Law.for_places(where.jurisdictions, where.zones, policy)
        self._closed = ClosedTimes(self._law, self._lane.wall)
        self._found: dict[tuple[str, str, str], Refused] = {}
        self._shared = shared
        self._ways = Ways(self._lane, self._steps)
        self._beginnings = Beginnings(self._ways, self._start, self._end)
        self._tries = _MOST_TRIES
        self._has_crowd = False
        self._refused_steps: set[CompiledStep] = set()

    def refused(self) -> Iterable[Refused]:
        """The first refused send of each step and limit."""
        if self._lane.holds(self._start) and (self._doubtful or self._crowds):
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
        return self._shared.lawful.is_open(calendar, self._law)

    @cached_property
    def _crowds(self) -> tuple[Crowds, ...]:
        """The ways on which too many texts may come: of those who click nothing, and of others."""
        caps = {self._law.cap(self._start + month * MONTH) for month in range(14)} - {None}
        most = min(filter(None, caps), default=None)
        if most is None or self._is_kept(most):
            return ()
        ways = [self._ways]
        if self._ways.count_clicks and CLICK not in self._sequence.stop_on:
            ways.append(replace(self._ways, has_clicked=True))
        found = (Crowds(each, most, reads_replies=self._reads_replies) for each in ways)
        return tuple(each for each in found if each.firsts)

    def _is_kept(self, most: int) -> bool:
        """Whether the file's own cap keeps the law's."""
        cap = self._sequence.cap
        return bool(cap and cap.count <= most and (cap.per_hours or 0) * HOUR >= DAY)

    @property
    def _reads_replies(self) -> bool:
        """Whether steps ask for replies, and a reply that leads nowhere ends nothing."""
        is_asked = any(step.condition for step in self._steps)
        return is_asked and REPLY not in self._sequence.stop_on

    def _own_enrolment(self) -> None:
        for step, limit, send in self._refused_of(Entry(self._alike.lead, self._start)):
            self._note(step, limit, self._start, send, is_likely=True)

    def _refused_of(self, entry: Entry) -> Iterator[tuple[CompiledStep, LawLimit, int]]:
        """What the law refuses of the texts of a lead who does this."""
        sells: list[int] = []
        rows = sorted(self._engine.run(entry).rows, key=lambda row: row[3] or 0)
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
        """Look at all who enter, or who give a reply, at any instant of the year."""
        flows = entering(self._start, self._end)
        for led in (None, *self._ways.answers) if self._doubtful else ():
            self._check_hours(led, flows)
        for crowds in self._crowds:
            for crowd in crowds.silent(flows):
                self._check_crowd(crowd)
            self._check_answering(crowds)

    def _check_answering(self, crowds: Crowds) -> None:
        """Look for one way on which replies lead to too many texts."""
        for start in range(self._start, self._end, MONTH):
            for crowd in crowds.answering(entering(start, min(start + MONTH, self._end))):
                if not self._has_crowd:
                    self._check_crowd(crowd)
                if self._has_crowd:
                    return

    def _check_hours(self, led: Answer | None, flows: list[Flow]) -> None:
        """Look for texts at closed hours; of too many ways, at those that a reply leads to."""
        left = self._not_looked_at(led)
        for passed in self._ways.along(flows, led.to if led else None) if left else ():
            step = passed.step
            if not left.isdisjoint({step, step.fallback}) and self._ways.ever_holds(step):
                sent = self._sent(passed)
                if step in left:
                    self._check(step, sent, is_answer=led is not None)
                if step.fallback in left:
                    self._check_fallback(step.fallback, sent, is_answer=led is not None)
            left -= {step, step.fallback}
            if led:
                self._shared.parts -= len(passed.after)
            if not left or (led and self._shared.parts < 0):
                return

    def _not_looked_at(self, led: Answer | None) -> set[CompiledStep]:
        """The steps that this way may show something new of: none refused on another already.

        What counts from a date is sent at the same instant on all, but where the reply leads to it.
        """
        both = {
            each
            for step in self._ways.steps_after(led.to if led else None)
            if led is None or step.field is None or step == led.to
            for each in (step, step.fallback)
            if each
        }
        return (both & self._doubtful) - self._refused_steps

    def _sent(self, passed: Passed) -> list[Flow]:
        """Those who come by a step, whose condition holds."""
        if passed.own is None:
            return [flow for flow in passed.after if not _is_too_late(flow)]
        before = [flow for flow in passed.before if not flow.is_over]
        return through(before, passed.own._replace(reason=None))

    def _check(self, step: CompiledStep, flows: list[Flow], *, is_answer: bool) -> None:
        """Look for refused sends of a step that the flows have just come by."""
        seen: set[object] = set()
        for flow in flows:
            *_, (_, reason, _, moment) = flow.fates
            if reason is not None or moment is None:
                continue
            first, last = moment.of(flow.start), moment.of(flow.end - 1)
            for ts, key in self._closed.between(first, last + 1):
                if key not in seen and (limit := self._law.closed_at(ts)):
                    seen.add(key)
                    self._refused_steps.add(step)
                    begun = ts - moment.value if moment.moves else flow.start
                    self._note(step, limit, begun, ts, is_answer=is_answer)
                    if limit.about == "unknown_country":
                        return

    def _check_fallback(self, step: CompiledStep, flows: list[Flow], *, is_answer: bool) -> None:
        sends = self._ways.fallback_sends(step)
        if sends is not None:
            sent = [flow for flow in flows if flow.fates[-1].reason is None and not flow.is_over]
            fallen = through(sent, PathStep(step.index, sends))
            self._check(step, fallen, is_answer=is_answer)

    def _check_crowd(self, crowd: Crowd) -> None:
        """Whether those who may get too many texts do: other limits may have put one off."""
        flow = crowd.flow
        for begun in {flow.start, flow.end - 1}:
            entry = self._entry(crowd, begun) if self._tries else None
            if entry is None:
                continue
            self._tries -= 1
            for step, limit, send in self._refused_of(entry):
                if limit.about == "cap":
                    is_answer = bool(entry.happened)
                    self._note(step, limit, entry.enrolled, send, is_answer=is_answer)

    def _entry(self, crowd: Crowd, begun: int) -> Entry | None:
        """A lead who enters and replies so that a crowd's way begins at an instant."""
        reached = (begun, ()) if crowd.led is None else self._beginnings.of(crowd.led, begun)
        if reached is None:
            return None
        enrolled, replies = reached
        said = (*replies, *crowd.replies(begun))
        happened = [(at, Event(REPLY, instant(at), words)) for at, words in said]
        if crowd.clicked:
            happened.insert(len(replies), (begun + 1, Event(CLICK, instant(begun + 1))))
        return Entry(self._alike.lead, enrolled, tuple(happened))

    def _note(
        self,
        step: CompiledStep,
        limit: LawLimit,
        enrolled: int,
        send: int,
        *,
        is_likely: bool = False,
        is_answer: bool = False,
    ) -> None:
        key = (step.id, limit.about, limit.words)
        if key in self._found:
            return
        self._has_crowd |= limit.about == "cap"
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
            is_answer=is_answer,
        )
