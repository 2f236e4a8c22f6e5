"""Leads who are written because of the words that they get."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from simulator.explore.trying import Fields, lead_of
from simulator.model.branch import Branch
from simulator.model.persona import STANDARD_FIELDS, Persona
from simulator.review.copies import Copy

_TOLD = 2


@dataclass
class NewLead:
    """A lead that is written because of the ways it goes."""

    base: Persona
    fields: Fields = field(default_factory=dict)
    wants: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    goals: set[Branch] = field(default_factory=set)
    found_in: dict[str, Copy] = field(default_factory=dict)

    def is_for(self, wanted: str, copy: Copy) -> None:
        """Note that it is this lead who is wanted for a message."""
        self.wants.append(wanted.removeprefix("a lead "))
        language = f" ({copy.message.language})" if copy.message.language else ""
        self.messages.append(copy.message.name + language)
        self.found_in[copy.message.file] = copy

    def persona(self, id_: str) -> Persona:
        """The lead, with what it is for."""
        about = f"{_few(self.wants)}, for {_few(self.messages)}"
        lead = lead_of(self.base, self.fields)
        assert lead  # noqa: S101 - it was one when it was tried
        return lead.model_copy(update={"id": id_, "about": about})


def _few(words: Iterable[str]) -> str:
    """Some of the words, and how many more there are."""
    distinct = list(dict.fromkeys(words))
    more = len(distinct) - _TOLD
    told = distinct[:_TOLD] if more > 1 else distinct
    return " and ".join([*told, *([f"{more} more"] if more > 1 else [])])


def id_for(want: str, taken: set[str]) -> str:
    """An id that no lead has, made of what the lead is for."""
    plain = "".join(each if each.isascii() and each.isalnum() else "-" for each in want.lower())
    words = [
        each for each in plain.split("-") if each not in {"", "a", "an", "for", "whom", "lead"}
    ]
    name = "-".join(words[:6]) or "completed"
    number = 1
    while (id_ := name if number == 1 else f"{name}-{number}") in taken:
        number += 1
    return id_


def plain_lead(lead: Persona) -> dict[str, object]:
    """A lead as a file holds it."""
    given = {
        name: value
        for name, value in lead.fields().items()
        if name in STANDARD_FIELDS and value is not None
    }
    plain: dict[str, object] = {"id": lead.id, "about": lead.about, **given}
    if lead.consent:
        plain["consent"] = lead.consent.model_dump(exclude_none=True, exclude_defaults=True)
    if lead.custom:
        plain["custom"] = dict(lead.custom)
    return plain
