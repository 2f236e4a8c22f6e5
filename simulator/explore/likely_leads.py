"""Leads who may go a way that none goes yet, the likeliest first."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, product
from typing import NamedTuple

from simulator.explore.candidates import ABSENT, constants_in, values_for
from simulator.explore.goals import Goal
from simulator.explore.new_leads import NewLead
from simulator.explore.trying import Fields
from simulator.model.branch import Case
from simulator.model.persona import Persona
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.messages import parts_of

_FIELDS_TOGETHER = 4
_WITHOUT = frozenset({Case.NO, Case.FALLBACK, Case.NONE})


class Likely(NamedTuple):
    """A lead like `base`, but with these fields; `new` if it is one that is being written."""

    base: Persona
    fields: Fields
    new: NewLead | None = None


def likely_leads(goal: Goal, copy: Copy, bases: list[Likely], desk: Desk) -> Iterator[Likely]:
    """Leads changed in one field, then in two."""
    fields = _fields(goal, copy, desk)
    values = {name: _values(name, goal, copy, desk) for name in fields}
    for number in (1, 2):
        for base, now, new in bases:
            for names in combinations(fields[: _FIELDS_TOGETHER if number > 1 else None], number):
                for chosen in product(*(values[name] for name in names)):
                    yield Likely(base, _changed(now, zip(names, chosen, strict=True)), new)


def proved_leads(
    proved: Fields, goal: Goal, copy: Copy, bases: list[Likely], desk: Desk
) -> Iterator[Likely]:
    """Leads with what is read of one who is proved to go there, and last that one."""
    read = {name: proved.get(name, ABSENT) for name in _fields(goal, copy, desk)}
    for base, now, new in bases:
        yield Likely(base, _changed(now, read.items()), new)
    yield Likely(bases[0].base, proved)


def without_absent(fields: Mapping[str, object]) -> Fields:
    """Those of the fields that the lead has."""
    return {name: value for name, value in fields.items() if value is not ABSENT}


def _changed(fields: Fields, changes: Iterable[tuple[str, object]]) -> Fields:
    return without_absent({**fields, **dict(changes)})


def _fields(goal: Goal, copy: Copy, desk: Desk) -> list[str]:
    """The fields that may decide, the likeliest first."""
    around = [goal.text.ways[way] for ways in goal.unseen.way.within for way in ways[:1]]
    read = [
        reference.path.split(".")[1].partition("[")[0]
        for part in parts_of(copy.message)
        for reference in desk.engine.compile(part.name, part.source.text).references
        if reference.path.startswith("lead.")
    ]
    inner = [name for way in reversed(around) for name in way.fields]
    return list(dict.fromkeys((*goal.unseen.way.fields, *inner, *read)))


def _values(name: str, goal: Goal, copy: Copy, desk: Desk) -> list[object]:
    known = [
        fields[name]
        for lead in copy.leads
        if (fields := lead.fields()).get(name) not in (None, "", [])
    ]
    texts = {part.name: part.source.text for part in parts_of(copy.message)}
    texts[goal.text.name] = goal.text.source.text
    return values_for(
        name,
        desk.workspace.settings.fields.get(name),
        known=known,
        constants=[each for text in texts.items() for each in constants_in(*text)],
        gaps_first=goal.branch.case in _WITHOUT,
    )
