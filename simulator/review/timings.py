"""When the leads of a campaign get its texts: those alike in time together, their timelines."""

import datetime as dt
from collections.abc import Container, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING

from simulator.errors import TemplateError
from simulator.model.event import Event
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.timeline import Timeline
from simulator.places import of_lead
from simulator.rendering.engine import Condition
from simulator.rendering.references import fields_read
from simulator.review.enrolment import Enrolments
from simulator.review.run import ANCHOR, Run
from simulator.review.weeks import Got, Week, Weeks
from simulator.rules.times import Broken, LeadTimes
from simulator.timing.law.policy import Policy, policy_of_settings
from simulator.timing.scheduling.compiled import CompiledStep
from simulator.timing.scheduling.scheduler import Scheduler

if TYPE_CHECKING:
    from simulator.review.desk import Desk


@dataclass(frozen=True)
class Runs:
    """How a campaign runs for its leads."""

    name: str
    sequence: Sequence
    desk: "Desk"
    enrolments: Enrolments
    _known: dict[Hashable, Run] = field(default_factory=dict, repr=False)
    _by_lead: dict[int, tuple[Persona, Run]] = field(default_factory=dict, repr=False)
    _lines: dict[Hashable, Timeline] = field(default_factory=dict, repr=False)
    _weeks: dict[Hashable, Week] = field(default_factory=dict, repr=False)

    @cached_property
    def classes(self) -> tuple[LeadTimes, ...]:
        """The leads enrolled, those for whom all instants are the same together."""
        alike: dict[Hashable, list[Persona]] = {}
        for lead in self.enrolments.of(self.sequence).leads:
            alike.setdefault(self._key(lead), []).append(lead)
        return tuple(self._class(leads) for leads in alike.values())

    def of(self, lead: Persona) -> Run:
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
            message.id in step.message_ids and self.sequence.anchor_of(step).startswith(ANCHOR)
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
        key = (self.declared_key(lead), events)
        if key not in self._lines:
            self._lines[key] = self._declared.plan(lead, self._enrols(lead), events)
        return self._lines[key]

    def week(self, lead: Persona, steps: Container[int]) -> Iterator[Got]:
        """What a silent lead gets by some steps who enters at any hour of a week."""
        run = self.of(lead)
        key = (run.declared.timezone, run.entering)
        if key not in self._weeks:
            self._weeks[key] = self._entering.of(lead, self._enrols(lead))
        return self._entering.got(self._weeks[key], lead.id, steps)

    def replying(self, lead: Persona, first: dt.datetime, step: int) -> Iterator[Got]:
        """What a lead gets by a step that a reply at any hour of a week leads to."""
        return self._entering.replying(lead, first, step)

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
                is_answer=each.is_answer,
            )
            for each in found
        )

    @cached_property
    def _entering(self) -> Weeks:
        return Weeks(self._declared, self.enrolments.enrols_at.on(dt.UTC))

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
        found = {each.removeprefix(ANCHOR) for each in anchors if each.startswith(ANCHOR)}
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
        return where.zones, where.jurisdictions, self.declared_key(lead)

    def declared_key(self, lead: Persona) -> tuple[Hashable, ...]:
        """What decides on the declared timeline of a lead, the zone first."""
        return (
            lead.timezone,
            lead.consent.channels if lead.consent else (),
            self.desk.values.of(lead).of(self._dates),
            tuple(self._answers(lead)),
            tuple(step.text_for(lead.id) for step in self._varied),
            self._declared.standing(lead),
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
            make_week=run.selling_week,
        )
