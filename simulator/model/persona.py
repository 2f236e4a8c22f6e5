"""A persona: a synthetic lead, and what a template sees of it."""

import datetime as dt
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Literal, Self

from pydantic import Field, model_validator

from simulator.model.message import Stage
from simulator.model.schema import Country, Id, Instant, Language, Phone, Problem, Schema, Text

STANDARD_FIELDS = (
    "first_name",
    "last_name",
    "email",
    "phone",
    "company",
    "job_title",
    "city",
    "region",
    "postal_code",
    "country",
    "language",
    "timezone",
    "stage",
    "last_action",
)
"""The fields that every workspace knows; a template writes them as `lead.first_name`."""

MOST_LEVELS = 16
"""How deep tables and lists of a custom field may nest."""


class Role(StrEnum):
    """What a pack of personas is for."""

    LEAD = "lead"  # somebody who could be on the list
    HOSTILE = "hostile"  # values that break careless templates


class Consent(Schema):
    """The record of a lead's consent; no `channels` means that the record names none."""

    at: Instant
    source: Text | None = None
    scope: Text | None = None
    channels: tuple[Literal["sms", "email", "push", "call"], ...] = ()


class Persona(Schema):
    """A lead. Fields that are not set are absent; an explicit `None` is a value.

    `phone` is E.164, `country` ISO 3166-1 alpha-2, `language` BCP 47. `timezone` may be any text:
    an unknown zone is what real data holds.
    """

    id: Id
    role: Role = Role.LEAD
    about: Text | None = None
    first_name: Text | None = None
    last_name: Text | None = None
    email: Text | None = None
    phone: Phone | None = None
    company: Text | None = None
    job_title: Text | None = None
    city: Text | None = None
    region: Text | None = None
    postal_code: Text | None = None
    country: Country | None = None
    language: Language | None = None
    timezone: Text | None = None
    stage: Stage | None = None
    last_action: Text | None = None
    consent: Consent | None = None
    custom: Mapping[Text, object] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _check_custom(self) -> Self:
        return self.checked(_custom_problems(self.custom)) if self.custom else self

    def fields(self) -> dict[str, object]:
        """Return what a template sees as `lead`: the fields that are set, custom ones beside."""
        given = self.model_fields_set
        fields: dict[str, object] = {
            name: getattr(self, name) for name in STANDARD_FIELDS if name in given
        }
        if self.stage is not None:
            fields["stage"] = self.stage.value
        fields.update(self.custom)
        return fields


def _custom_problems(custom: Mapping[str, object]) -> Iterator[Problem]:
    for name, value in custom.items():
        if name in STANDARD_FIELDS:
            what = f"{name} is a standard field and can't be a custom one too."
            yield Problem(("custom", name), what, f"Move {name} out of custom, beside id.")
        elif reason := _reason_not_plain(value, MOST_LEVELS):
            remedy = "Use text, numbers, true or false, dates, and lists or tables of these."
            yield Problem(("custom", name), reason, remedy)


def _reason_not_plain(value: object, levels: int) -> str | None:
    if isinstance(value, str):
        return None if _is_writable(value) else "This text holds half a character."
    if value is None or isinstance(value, int | float | dt.date | dt.time):
        return None
    if not isinstance(value, list | tuple | dict):
        return f"A {type(value).__name__} is nothing that a file can hold."
    if not levels:
        return f"Lists and tables nest deeper than {MOST_LEVELS} levels here."
    inner = (*value, *value.values()) if isinstance(value, dict) else value
    reasons = (_reason_not_plain(each, levels - 1) for each in inner)
    return next((reason for reason in reasons if reason), None)


def _is_writable(text: str) -> bool:
    """Tell whether the text has no lone surrogate, which no file and no network can carry."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
