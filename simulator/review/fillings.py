"""The texts of one part of a message: filled once for all leads who bring the same to it."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from simulator.errors import TemplateError
from simulator.model.change import changed
from simulator.model.persona import Persona
from simulator.model.rendering import Missing
from simulator.rendering.engine import Template
from simulator.rendering.references import fields_read
from simulator.review.copies import Copy
from simulator.review.desk import Desk

FOR_DATES = ("country", "language", "timezone")
"""What the filters for days and hours ask of a lead, whatever a template reads."""

FOR_ADDITIONS = ("carrier",)
"""What hangs on the lead, and on more than the country, in what the provider adds."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What makes two leads' texts one to every rule."""

    text: str
    missing: tuple[Missing, ...]
    country: str


Refusal = tuple[TemplateError, list[Persona]]
"""Why a message cannot be filled, and for whom."""


def names_read(template: Template) -> tuple[str, ...] | None:
    """The fields that decide what a lead's text is; `None` where any may."""
    read = fields_read(template.references)
    return None if read is None else tuple(sorted({*read, *FOR_DATES, *FOR_ADDITIONS}))


def distinct_texts(
    template: Template, copy: Copy, desk: Desk, kind: str
) -> tuple[Mapping[Rendered, list[Persona]], list[Refusal]]:
    """Each distinct text as sent with those who get it, and those for whom there is none.

    `kind` is what the provider takes the text for; empty where it adds nothing.
    """
    names = names_read(template)
    alike: dict[tuple[str, tuple[Hashable, ...]], list[Persona]] = {}
    for lead in copy.leads:
        told = desk.values.of(lead).of(names)
        alike.setdefault((copy.country_for(lead), told), []).append(lead)
    texts: dict[Rendered, list[Persona]] = {}
    refusals: list[Refusal] = []
    for (country, _), leads in alike.items():
        try:
            rendered = _rendered(template, country, desk, kind, leads[0])
        except TemplateError as error:
            refusals.append((error, leads))
        else:
            texts.setdefault(rendered, []).extend(leads)
    return texts, refusals


def _rendered(template: Template, country: str, desk: Desk, kind: str, lead: Persona) -> Rendered:
    """The text that a lead in this country gets; raises `TemplateError`."""
    fields = desk.values.of(lead).fields
    text, missing = template.fill(fields)
    if kind:
        changes = desk.account.changes(text, kind=kind, country=country, lead=fields)
        text = changed(text, changes) if changes else text
    return Rendered(text, missing, country)
