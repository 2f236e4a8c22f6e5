"""Leads that are tried on a message: whether they may exist and get it, and how its text goes."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import ValidationError

from simulator.errors import TemplateError
from simulator.loading.field_check import field_problems
from simulator.model.branch import Branch
from simulator.model.persona import STANDARD_FIELDS, Persona
from simulator.rendering.engine import Template
from simulator.review.audience import share_out
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.enrolment import agrees_to
from simulator.review.given import NOTHING, Given, given
from simulator.review.messages import parts_of

_ANYBODY = Persona(id="anybody")

Fields = Mapping[str, Any]
"""A lead as a template sees it."""


def lead_of(base: Persona, fields: Fields) -> Persona | None:
    """The lead `base` with these fields in place of its own; nothing if there can be none."""
    plain = {
        "id": base.id,
        "role": base.role,
        "about": base.about,
        "consent": base.consent,
        **{name: value for name, value in fields.items() if name in STANDARD_FIELDS},
        "custom": {name: value for name, value in fields.items() if name not in STANDARD_FIELDS},
    }
    try:
        return Persona.model_validate(plain)
    except ValidationError:
        return None


def holds_null(value: object) -> bool:
    """Whether it is null, or has one in it: JSON lines can hold that, and TOML can't."""
    inner = value.values() if isinstance(value, Mapping) else value
    if isinstance(inner, str) or not isinstance(inner, Iterable):
        return inner is None
    return any(map(holds_null, inner))


class Tries:
    """Tries leads on the messages of one workspace, and counts how often."""

    def __init__(self, desk: Desk, copies: tuple[Copy, ...]) -> None:
        self.desk = desk
        self.count = 0
        self._copies = copies

    def ways_gone(self, copy: Copy, fields: Fields) -> frozenset[Branch] | None:
        """The ways that the texts of a message go for a lead; nothing where one has no text."""
        self.count += 1
        gone: frozenset[Branch] = frozenset()
        try:
            for part in parts_of(copy.message):
                template = self.desk.engine.compile(part.name, part.source.text)
                template.forget_taken()
                template.fill(fields, self._given(template, copy, fields))
                gone |= template.taken
        except TemplateError:
            return None
        return gone

    def _given(self, template: Template, copy: Copy, fields: Fields) -> Given:
        lead = lead_of(_ANYBODY, fields) if template.read_of_send else None
        return given(template.read_of_send, copy.message, lead, self.desk) if lead else NOTHING

    def may_be_written(self, fields: Fields) -> bool:
        """Whether `[fields]` lets such a lead in, and a TOML file can hold it."""
        return not any(map(holds_null, fields.values())) and not self.misfits(fields)

    def misfits(self, fields: Fields) -> frozenset[str | int]:
        """The fields whose values `[fields]` does not allow."""
        specs = self.desk.workspace.settings.fields
        return frozenset(each.path[0] for each in field_problems(specs, fields))

    def gets(self, copy: Copy, lead: Persona) -> bool:
        """Whether a message is what a lead would get."""
        message = copy.message
        sequence = self.desk.workspace.sequences.get(message.campaign)
        is_taken = self.desk.enrolments.takes(lead, sequence)
        if not is_taken or not (sequence is None or agrees_to(lead, message.channel.value)):
            return False
        versions = [
            each.message
            for each in self._copies
            if (each.message.name, each.message.channel) == (message.name, message.channel)
        ]
        return bool(share_out(versions, [lead])[message.file])
