"""Whom the steps of a campaign can reach: who has the date, and passes the conditions."""

import datetime as dt
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from typing import Final

from simulator.errors import TemplateError
from simulator.model.message import Message
from simulator.model.persona import STANDARD_FIELDS, Persona
from simulator.model.sequence import Sequence, Step
from simulator.rendering.engine import Condition, Engine
from simulator.rendering.references import fields_read
from simulator.review.lead_values import LeadValues
from simulator.timing.clocks.clock import BeyondTimeError, clock_of
from simulator.timing.scheduling.anchors import read_instant

_FIELD: Final = "lead."
_AHEAD: Final = dt.timedelta(days=14)

Leads = tuple[Persona, ...]


@dataclass(frozen=True)
class WithinReach:
    """Who may get which messages of a campaign, whatever a lead does.

    A step that counts from a date in the lead's data never reaches a lead without one, nor does a
    step whose condition asks for another lead, nor one that only the replies to such steps lead to.
    """

    sequence: Sequence
    _known: dict[Hashable, frozenset[str]] = field(default_factory=dict, repr=False)
    _by_lead: dict[int, tuple[Persona, frozenset[str]]] = field(default_factory=dict, repr=False)

    def beyond(self, message: Message, leads: Leads) -> frozenset[str]:
        """The ids of those of `leads` whom no step reaches that sends the message."""
        if not self._asks or message.id not in self.sequence.message_ids:
            return frozenset()
        return frozenset(lead.id for lead in leads if message.id not in self.messages_for(lead))

    def messages_for(self, lead: Persona) -> frozenset[str]:
        """The messages that a lead may get."""
        known = self._by_lead.get(id(lead))
        if known is None:
            # The lead is kept too, so that its place in memory stays its own.
            known = self._by_lead[id(lead)] = lead, self._found(lead)
        return known[1]

    def _found(self, lead: Persona) -> frozenset[str]:
        values = LeadValues(lead)
        key = values.of(self.fields)
        if key not in self._known:
            steps = self._steps_for(values.fields)
            self._known[key] = frozenset(id_ for step in steps for id_ in step.message_ids)
        return self._known[key]

    def dated(self, message: Message, leads: Leads, wall: dt.datetime) -> Leads:
        """The same leads with a date two weeks after `wall` wherever the message counts from one.

        They stand in for those whom a message is for that none of them gets.
        """
        steps = (step for step in self.sequence.steps if message.id in step.message_ids)
        names = {self._date_of(step) for step in steps} - {"", *STANDARD_FIELDS}
        given = dict.fromkeys(sorted(names), wall + _AHEAD)
        if not given:
            return leads
        return tuple(lead.model_copy(update={"custom": {**lead.custom, **given}}) for lead in leads)

    @cached_property
    def fields(self) -> tuple[str, ...] | None:
        """The lead's fields that decide; `None` where any may."""
        names = {self._date_of(step) for step in self.sequence.steps} - {""}
        for condition in self._conditions.values():
            read = fields_read(condition.references)
            if read is None:
                return None
            names |= read
        return tuple(sorted(names))

    @cached_property
    def _asks(self) -> bool:
        """Whether anything in a lead's data decides at all."""
        return self.fields != ()

    def _date_of(self, step: Step) -> str:
        """The field with the date that a step counts from; empty where it counts from none."""
        anchor = self.sequence.anchor_of(step)
        return anchor.removeprefix(_FIELD) if anchor.startswith(_FIELD) else ""

    def _steps_for(self, fields: Mapping[str, object]) -> Iterator[Step]:
        steps = {step.id: step for step in self.sequence.steps}
        waiting = [
            step
            for step in self.sequence.steps
            if step.entry is None and self._has_date(step, fields) and self._passes(step, fields)
        ]
        seen = {step.id for step in waiting}
        while waiting:
            step = waiting.pop()
            yield step
            for goal in {reply.to for reply in step.replies} & steps.keys() - seen:
                led = steps[goal]
                # A step that a reply leads to counts from the reply, unless it is `before` a date.
                if self._passes(led, fields) and (not led.before or self._has_date(led, fields)):
                    seen.add(goal)
                    waiting.append(led)

    def _has_date(self, step: Step, fields: Mapping[str, object]) -> bool:
        name = self._date_of(step)
        try:
            return not name or read_instant(fields.get(name), clock_of("UTC")) is not None
        except BeyondTimeError:
            return True  # a date, if a wrong one

    def _passes(self, step: Step, fields: Mapping[str, object]) -> bool:
        condition = self._conditions.get(step.id)
        flags = product((False, True), repeat=2) if condition else ()
        return condition is None or any(_holds(condition, fields, *each) for each in flags)

    @cached_property
    def _conditions(self) -> Mapping[str, Condition]:
        """The conditions that ask something of the lead's data, by the step's id."""
        found: dict[str, Condition] = {}
        engine: Engine | None = None
        for step in self.sequence.steps:
            # Most files ask only what the lead did, and an engine takes a while to load.
            if step.when is None or "lead" not in step.when:
                continue
            engine = engine or Engine()
            try:
                found[step.id] = engine.compile_condition("when", step.when)
            except TemplateError:
                continue  # it has a finding of its own
        return found


def _holds(
    condition: Condition,
    fields: Mapping[str, object],
    replied: bool,  # noqa: FBT001
    clicked: bool,  # noqa: FBT001
) -> bool:
    try:
        return condition.holds(fields, replied=replied, clicked=clicked)
    except TemplateError:
        return False
