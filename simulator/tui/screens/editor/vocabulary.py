"""What a text may name: a lead's fields, the brand's, filters, links, includes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from simulator.model.fields import FieldSpec
from simulator.model.persona import STANDARD_FIELDS
from simulator.model.workspace import Workspace
from simulator.rendering.filters import DATE_FILTERS, FILTERS
from simulator.rendering.given import DEADLINE, SEND_AT, TABLES

MOST_LEADS = 500
"""How many leads are asked whether they lack a field."""


class Name(NamedTuple):
    """Something to name, and what it is in words."""

    name: str
    told: str


_INSTANTS = (
    Name(SEND_AT, "when it is sent, by the lead's clock"),
    Name(DEADLINE, "when its offer ends: expires in its front matter"),
)
_TOLD = {
    "step.id": "the step that sends it",
    "step.number": "its place among the steps, from 1",
    "sequence.name": "its folder",
    "sequence.objective": "what the sequence is for",
    "sequence.stage": "how far along its leads are",
}
_OF_A_SEND = {
    table: tuple(Name(name, _TOLD[f"{table}.{name}"]) for name in names)
    for table, names in TABLES.items()
}


@dataclass(frozen=True)
class Vocabulary:
    """All that can be named, by where it stands."""

    lead: tuple[Name, ...]
    brand: tuple[Name, ...]
    sender: tuple[Name, ...]
    links: tuple[Name, ...]
    includes: tuple[Name, ...]
    filters: tuple[Name, ...]

    def members(self, table: str) -> tuple[Name, ...]:
        """What may stand behind `lead.`, `brand.` and the like."""
        own = {"lead": self.lead, "brand": self.brand, "sender": self.sender}
        return {**own, **_OF_A_SEND}[table]

    def roots(self) -> Iterator[Name]:
        """All that may be printed, written out whole."""
        for table in ("lead", "brand", "sender"):
            for each in self.members(table):
                yield Name(f"{table}.{each.name}", each.told)
        for each in self.links:
            yield Name(f'link("{each.name}")', each.told)
        yield from _INSTANTS
        for table, names in _OF_A_SEND.items():
            for each in names:
                yield Name(f"{table}.{each.name}", each.told)


def vocabulary_of(workspace: Workspace) -> Vocabulary:
    """What the texts of a workspace may name."""
    settings = workspace.settings
    includes = sorted(workspace.includes.values(), key=lambda each: each.name)
    return Vocabulary(
        lead=tuple(_fields(workspace)),
        brand=_values(settings.brand),
        sender=_values(settings.sender),
        links=_values(settings.links),
        includes=tuple(Name(each.name, each.body.strip()) for each in includes),
        filters=tuple(_filters()),
    )


def _values(table: Mapping[str, str]) -> tuple[Name, ...]:
    return tuple(Name(name, value) for name, value in sorted(table.items()))


def _filters() -> Iterator[Name]:
    table = {**FILTERS, **DATE_FILTERS}
    for name in sorted(table):
        if name != "d":  # As `default`, which says what it does.
            told = (table[name].__doc__ or "").strip().partition("\n")[0]
            yield Name(name, told.replace("`", ""))


def _fields(workspace: Workspace) -> Iterator[Name]:
    specs = workspace.settings.fields
    leads = [each.fields() for each in workspace.personas[:MOST_LEADS]]
    custom = sorted({name for each in workspace.personas[:MOST_LEADS] for name in each.custom})
    for name in dict.fromkeys((*STANDARD_FIELDS, *sorted(specs), *custom)):
        lack = sum(1 for each in leads if each.get(name) in (None, ""))
        spec = specs.get(name)
        kind = _kind(spec) if spec else _example(leads, name)
        yield Name(name, ", ".join(filter(None, (kind, _gap(spec, lack, len(leads))))))


def _example(leads: Sequence[Mapping[str, object]], name: str) -> str:
    found = next((each[name] for each in leads if isinstance(each.get(name), str | int)), "")
    return f"such as {found}" if found else ""


def _gap(spec: FieldSpec | None, lack: int, leads: int) -> str:
    if lack and lack == leads:
        return "no lead has it"
    if lack:
        return f"{lack} of {leads} leads lack it"
    return "may be missing" if spec and spec.missing else ""


def _kind(spec: FieldSpec) -> str:
    if spec.type == "text":
        return f"text, up to {spec.max}" if spec.max is not None else "text"
    if spec.type == "choice":
        return f"one of {', '.join(spec.values)}"
    return {
        "integer": "whole number",
        "number": "number",
        "boolean": "yes or no",
        "datetime": "day and time",
        "list": "list",
        "record": "table",
    }.get(spec.type, "")
