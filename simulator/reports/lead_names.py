"""What a lead is called on screen, and what makes it special, in words."""

from collections.abc import Iterable, Iterator, Mapping

from simulator.length import is_gsm7
from simulator.model.fields import FieldSpec
from simulator.model.persona import Persona, Role
from simulator.reports.bubble_rows import is_right_to_left

NO_FIRST_NAME = "(no first name)"

_HOSTILE = "hostile-"
"""What the ids of hostile leads that presend wrote begin with."""

_LONG_NAME = 12
"""Letters that a first name rarely exceeds."""

_SEEN = {
    "first_name": "first name",
    "last_name": "last name",
    "city": "city",
    "company": "company",
    "job_title": "job title",
}
"""What texts say of a lead, and how it is called."""


def lead_name(lead: Persona) -> str:
    """First and last name; `(no first name)` and what else tells the lead where that lacks.

    A hostile lead is called by what it is for, since many share a name.
    """
    if lead.role is Role.HOSTILE:
        return lead.id.removeprefix(_HOSTILE)
    first, last = _stripped(lead.first_name), _stripped(lead.last_name)
    if first:
        return f"{first} {last}".rstrip()
    return f"{NO_FIRST_NAME} {last or lead.id}"


def lead_special(lead: Persona, fields: Mapping[str, FieldSpec] | None = None) -> tuple[str, ...]:
    """What makes a lead special: what its file says about it, then what its values show.

    `fields` are those of the workspace; one that the lead has no value for is told at the end.
    """
    told = [_stripped(lead.about)] if _stripped(lead.about) else []
    # What only some texts ask for comes last.
    others = [name for name in fields or {} if name != "first_name"]
    return (*told, *_lacks(lead, ["first_name"]), *_shows(lead), *_lacks(lead, others))


def _lacks(lead: Persona, names: Iterable[str]) -> Iterator[str]:
    values = lead.fields()
    for name in names:
        value = values.get(name)
        if value is None or (isinstance(value, str) and not value.strip()):
            yield f"no {_SEEN.get(name) or name.replace('_', ' ')}"


def _shows(lead: Persona) -> Iterator[str]:
    first = _stripped(lead.first_name)
    if len(first) > _LONG_NAME:
        yield f"a first name of {len(first)} letters"
    if is_right_to_left(first):
        yield "a name written from right to left"
    special = [word for name, word in _SEEN.items() if not is_gsm7(_stripped(getattr(lead, name)))]
    if special:
        yield f"special letters in the {' and the '.join(special)}"


def _stripped(value: str | None) -> str:
    return (value or "").strip()
