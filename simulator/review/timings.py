"""When the leads of a campaign get its texts: those alike in time together, their timelines."""

import datetime as dt
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from simulator.errors import TemplateError
from simulator.model.event import REPLY, Event
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.timeline import Status, Timeline, TimelineStep
from simulator.places import of_lead
from simulator.rendering.engine import Condition
from simulator.rendering.references import fields_read
from simulator.review.enrolment import Enrolments
from simulator.rules.times import Broken, LeadTimes, TextTime
from simulator.timing.law.policy import Policy, policy_of_settings
from simulator.timing.scheduling.compiled import CompiledStep
from simulator.timing.scheduling.scheduler import Scheduler

if TYPE_CHECKING:
    from simulator.review.desk import Desk

ANSWERED_AFTER = dt.timedelta(hours=1)
"""When a lead answers who does."""

_ANCHOR = "lead."
_WEEK_HOURS, _EVERY_HOURS = 7 * 24, 3


class Sending(NamedTuple):
    """When a message is sent, on the lead's clock, and by which step, counted from 1."""

    at: dt.datetime
    step: str
    number: int


@dataclass(frozen=True)
class Runs:
    """How a campaign runs for its leads."""

    name: str
    sequence: Sequence
    desk: "Desk"
    enrolments: Enrolments
    _known: dict[Hashable, "Run"] = field(default_factory=dict, repr=False)
    _by_lead: dict[int, tuple[Persona, "Run"]] = field(default_factory=dict, repr=False)
    _lines: dict[Hashable, Timeline] = field(default_factory=dict, repr=False)
    _weeks: dict[Hashable, tuple[Timeline, ...]] = field(default_factory=dict, repr=False)

    @cached_property
    def classes(self) -> tuple[LeadTimes, ...]:
        """The leads enrolled, those for whom all instants are the same together."""
        alike: dict[Hashable, list[Persona]] = {}
        for lead in self.enrolments.of(self.sequence).leads:
            alike.setdefault(self._key(lead), []).append(lead)
        return tuple(self._class(leads) for leads in alike.values())

    def of(self, lead: Persona) -> "Run":
        """How the campaign runs for a lead, enrolled or not."""
        known = self._by_lead.get(id(lead))
        if known is None:
            run = self._known.setdefault(self._key(lead), Run(self, lead))
            # The lead is kept too, so that its place in memory stays its own.
            known = self._by_lead[id(lead)] = lead, run
        return known[1]

    def counts_from_a_date(self, message: Message) -> bool:
        """Whether a step that sends the message counts from a date in the lead's data."""
        return any(
            message.id in step.message_ids and self.sequence.anchor_of(step).startswith(_ANCHOR)
            for step in self.sequence.steps
        )

    @cached_property
    def messages(self) -> tuple[Message, ...]:
        """Its messages, a file of each."""
        return tuple(
            each
            for each in self.desk.workspace.messages
            if each.campaign == self.name and each.language is None
        )

    def line(self, lead: Persona, events: tuple[Event, ...] = ()) -> Timeline:
        """The declared timeline of a lead who does this."""
        key = (self._declared_key(lead), events)
        if key not in self._lines:
            self._lines[key] = self._declared.plan(lead, self._enrols(lead), events)
        return self._lines[key]

    def week(self, lead: Persona) -> tuple[Timeline, ...]:
        """The declared timelines of a silent lead who enters at other instants of a week."""
        key = self._declared_key(lead)
        if key not in self._weeks:
            self._weeks[key] = tuple(self._week_of(lead))
        return self._weeks[key]

    def _week_of(self, lead: Persona) -> Iterator[Timeline]:
        first = self._enrols(lead)
        midnight = first.replace(hour=0, minute=0, second=0, tzinfo=None)
        for hours in range(0, _WEEK_HOURS, _EVERY_HOURS):
            at = (midnight + dt.timedelta(hours=hours)).replace(tzinfo=first.tzinfo)
            if at > first:
                yield self._declared.plan(lead, at)

    def lawful(self, lead: Persona) -> Timeline:
        """The timeline of a silent lead with the policy applied."""
        return self._lawful.plan(lead, self._enrols(lead))

    def refused(self) -> tuple[Broken, ...]:
        """The sends that the law refuses, whenever in a year these leads enrol."""
        # Few campaigns of few workspaces have any: this is asked for by rules alone.
        from simulator.timing.sweep import Alike, refused_sends  # noqa: PLC0415

        leads = (Alike(each.lead, each.leads, self._enrols(each.lead)) for each in self.classes)
        policy = policy_of_settings(self.desk.workspace.settings.timing)
        found = refused_sends(self._declared, policy, leads)
        return tuple(
            Broken(
                step=each.step,
                about=each.about,
                words=each.words,
                leads=each.leads,
                enrolled_at=each.enrolled_at,
                send=each.send,
                zone=each.zone,
                lawful=each.lawful,
                is_likely=each.is_likely,
            )
            for each in found
        )

    def _enrols(self, lead: Persona) -> dt.datetime:
        return self.enrolments.at(lead, self.sequence)

    @cached_property
    def _declared(self) -> Scheduler:
        return self._scheduler(None)

    @cached_property
    def _lawful(self) -> Scheduler:
        return self._scheduler(policy_of_settings(self.desk.workspace.settings.timing))

    def _scheduler(self, policy: Policy | None) -> Scheduler:
        settings = self.desk.workspace.settings
        return Scheduler(
            self._readable,
            policy=policy,
            provider=settings.provider,
            messages=self.messages,
            sending=settings.sending,
            engine=self.desk.engine,
        )

    @cached_property
    def _readable(self) -> Sequence:
        """The sequence without the conditions that cannot be read: they have findings."""
        steps = self.sequence.steps
        if not any(self._conditions.get(step.id) is None for step in steps if step.when):
            return self.sequence
        sound = tuple(
            step.model_copy(update={"when": None})
            if self._conditions.get(step.id) is None
            else step
            for step in steps
        )
        return self.sequence.model_copy(update={"steps": sound})

    @cached_property
    def _conditions(self) -> Mapping[str, Condition | None]:
        """What each `when` was compiled to, by the step's id."""
        return {step.id: self._compiled(step.when) for step in self.sequence.steps if step.when}

    def _compiled(self, when: str) -> Condition | None:
        try:
            return self.desk.engine.compile_condition("when", when)
        except TemplateError:
            return None

    @cached_property
    def _dates(self) -> tuple[str, ...]:
        """The lead's fields that steps count from."""
        anchors = map(self.sequence.anchor_of, self.sequence.steps)
        found = {each.removeprefix(_ANCHOR) for each in anchors if each.startswith(_ANCHOR)}
        return tuple(sorted(found))

    @cached_property
    def _asked(self) -> tuple[Condition, ...]:
        """The conditions that ask something of the lead, and not only what the lead did."""
        conditions = filter(None, self._conditions.values())
        return tuple(each for each in conditions if fields_read(each.references) != frozenset())

    def _answers(self, lead: Persona) -> Iterator[bool]:
        """What they are told of a lead, whatever the lead does."""
        fields = self.desk.values.of(lead).fields
        for condition, replied, clicked in product(self._asked, (False, True), (False, True)):
            try:
                yield condition.holds(fields, replied=replied, clicked=clicked)
            except TemplateError:
                yield False

    def _key(self, lead: Persona) -> Hashable:
        where = of_lead(lead)
        return where.zones, where.jurisdictions, self._declared_key(lead)

    def _declared_key(self, lead: Persona) -> Hashable:
        return (
            lead.timezone,
            lead.consent.channels if lead.consent else (),
            self.desk.values.of(lead).of(self._dates),
            tuple(self._answers(lead)),
            tuple(step.text_for(lead.id) for step in self._varied),
        )

    @cached_property
    def _varied(self) -> tuple[CompiledStep, ...]:
        return tuple(step for step in self._declared.compiled.steps if len(step.texts) > 1)

    def _class(self, leads: list[Persona]) -> LeadTimes:
        first = leads[0]
        run = self.of(first)
        return LeadTimes(
            leads=tuple(lead.id for lead in leads),
            lead=first,
            zone=run.declared.timezone,
            where=of_lead(first),
            declared=run.declared,
            make_answered=lambda: run.answered,
            make_lawful=lambda: self.lawful(first),
        )


@dataclass(frozen=True)
class Run:
    """How a campaign runs for one lead, and all who are alike in time."""

    runs: Runs
    lead: Persona

    @cached_property
    def declared(self) -> Timeline:
        """What the file and the provider do while the lead is silent."""
        return self.runs.line(self.lead)

    @cached_property
    def answered(self) -> Mapping[str, Timeline]:
        """The same for each reply that leads to another step, by that step's id."""
        found: dict[str, Timeline] = {}
        waiting: list[tuple[Timeline, tuple[Event, ...]]] = [(self.declared, ())]
        while waiting:
            timeline, events = waiting.pop(0)
            for goal, event in self._answers(timeline, events):
                if goal not in found:
                    more = (*events, event)
                    found[goal] = self.runs.line(self.lead, more)
                    waiting.append((found[goal], more))
        return found

    def sending(self, message: Message) -> "Sending | None":
        """When a lead gets a message first, or else would; by which step."""
        if message.id not in self._sendings:
            self._sendings[message.id] = self._sending(message)
        return self._sendings[message.id]

    def _sending(self, message: Message) -> "Sending | None":
        for lines in ((self.declared,), self.answered.values()):
            for line in lines:
                for step in _sent(line):
                    if step.message == message.id and step.send:
                        return self._by(step.id, step.send)
        steps = self.runs.sequence.steps
        own = next((step.id for step in steps if message.id in step.message_ids), None)
        if own is None:
            return None
        due = next((each.due for each in self.declared.steps if each.id == own), None)
        return self._by(own, due or self.declared.enrolled_at)

    def _by(self, step: str, at: dt.datetime) -> "Sending":
        ids = [each.id for each in self.runs.sequence.steps]
        return Sending(at, step, ids.index(step) + 1)

    @cached_property
    def _sendings(self) -> dict[str, "Sending | None"]:
        return {}

    def times_of(self, message: Message) -> tuple[TextTime, ...]:
        """When a lead gets a message: while silent, or after a reply that leads to a step."""
        if message.id not in self._times:
            lines = (self.declared, *self.answered.values())
            found = (
                _time_of(step, line, message, self.runs.sequence)
                for line in lines
                for step in _sent(line)
                if step.message == message.id
            )
            self._times[message.id] = tuple(dict.fromkeys(filter(None, found)))
        return self._times[message.id]

    @cached_property
    def _times(self) -> dict[str, tuple[TextTime, ...]]:
        return {}

    def week_of(self, message: Message) -> Iterator[TextTime]:
        """When a silent lead gets a message who enters at any of many instants of a week."""
        for line in self.runs.week(self.lead):
            for step in _sent(line):
                if step.message == message.id:
                    time = _time_of(step, line, message, self.runs.sequence)
                    if time:
                        yield time

    def _answers(
        self, timeline: Timeline, events: tuple[Event, ...]
    ) -> Iterable[tuple[str, Event]]:
        """The replies, after those events, that lead from a step that is sent to another step."""
        since = max((event.at for event in events), default=timeline.enrolled_at)
        steps = {step.id: step for step in self.runs.sequence.steps}
        for sent in timeline.steps:
            if sent.send is None or sent.send < since:
                continue
            for reply in steps[sent.id].replies:
                if reply.to in steps:
                    at = sent.send + ANSWERED_AFTER
                    yield reply.to, Event(REPLY, at, reply.match[0])


def _sent(timeline: Timeline) -> Iterator[TimelineStep]:
    """What a lead gets, fallbacks too."""
    for step in timeline.steps:
        for each in (step, step.fallback):
            if each is not None and each.status is Status.SENT:
                yield each


def _time_of(
    step: TimelineStep, timeline: Timeline, message: Message, sequence: Sequence
) -> TextTime | None:
    if step.due is None or step.send is None:
        return None
    own = next((each for each in sequence.steps if each.id == step.id), None)
    anchor = sequence.anchor_of(own) if own else ""
    dated = anchor.removeprefix(_ANCHOR) if anchor.startswith(_ANCHOR) else ""
    replies = [reply.at for reply in timeline.replies if reply.at <= step.send]
    return TextTime(
        due=step.due,
        send=step.send,
        enrolled_at=timeline.enrolled_at,
        step=step.id,
        anchor=step.anchor if dated else None,
        expires=message.front.expires,
        replied_at=max(replies, default=None),
        anchor_field=dated,
        may_lapse=not (own and own.fallback and own.fallback.message == message.id),
    )
