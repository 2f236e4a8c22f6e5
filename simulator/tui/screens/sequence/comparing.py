"""What differs between two states of a sequence, in words."""

from collections.abc import Iterator, Mapping
from typing import Any

from textual.content import Content

from simulator.loading.sequence_draft import Reading
from simulator.model.sequence import Sequence, Step
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.screens.sequence.fields import Field, fields_of_campaign, fields_of_step
from simulator.tui.screens.sequence.steps import CAMPAIGN

MOST_ROWS = 10
"""So many rows are shown; how many more there are is told."""


def rows_of_difference(before: Sequence, after: Sequence) -> list[Content]:
    """The lines that tell what was, and what is instead."""
    rows = [
        Content.assemble((f"{sign} ", str(role)), literal(words))
        for sign, words in _differences(before, after)
        for role in (Role.OK if sign == "+" else Role.ERROR_TEXT,)
    ]
    more = len(rows) - MOST_ROWS
    return [*rows[:MOST_ROWS], *([literal(f"and {more} rows more")] if more > 0 else [])]


def step_to_show(before: Reading, after: Reading, at: int) -> int | None:
    """The number of the step in which a change shows, the cursor having stood on that `at`."""
    if before.is_broken or after.is_broken or before.data == after.data:
        return None
    old: list[Any] = before.data["steps"]
    new: list[Any] = after.data["steps"]
    if old == new:
        return CAMPAIGN
    if at != CAMPAIGN and len(old) == len(new) and old[at] in new:
        return new.index(old[at])
    # Where a step comes or goes, replies of others may change with it.
    names, others = ([each.get("id") for each in steps] for steps in (old, new))
    first = _first_other(old, new) if names == others else _first_other(names, others)
    return min(first, len(new) - 1)


def _first_other(old: list[Any], new: list[Any]) -> int:
    both = min(len(old), len(new))
    return next((n for n in range(both) if old[n] != new[n]), both)


def _differences(before: Sequence, after: Sequence) -> Iterator[tuple[str, str]]:
    old, new = ({step.id: step for step in each.steps} for each in (before, after))
    yield from _changed("", fields_of_campaign(before), fields_of_campaign(after))
    yield from (("-", f"the step {id_}") for id_ in old if id_ not in new)
    yield from (("+", f"the step {id_}") for id_ in new if id_ not in old)
    kept, now = ([id_ for id_ in each if id_ in old and id_ in new] for each in (old, new))
    if kept != now:
        yield "-", f"in the order {', '.join(kept)}"
        yield "+", f"in the order {', '.join(now)}"
    for id_ in now:
        yield from _changed(f"{id_}: ", _fields(old[id_], before), _fields(new[id_], after))


def _fields(step: Step, sequence: Sequence) -> tuple[Field, ...]:
    return fields_of_step(step, sequence, {})


def _changed(
    whose: str, before: tuple[Field, ...], after: tuple[Field, ...]
) -> Iterator[tuple[str, str]]:
    old, new = _told(before), _told(after)
    for name in dict.fromkeys([*old, *new]):
        if old.get(name) != new.get(name):
            yield from (("-", f"{whose}{name} {each[name]}") for each in (old,) if name in each)
            yield from (("+", f"{whose}{name} {each[name]}") for each in (new,) if name in each)


def _told(fields: tuple[Field, ...]) -> Mapping[str, str]:
    """The values by the names of their rows; those below a name go with it."""
    told: dict[str, str] = {}
    name = ""
    for field in fields:
        name = field.label or name
        if not field.adds:
            told[name] = f"{told[name]}; {field.value}" if name in told else field.value
    return told
