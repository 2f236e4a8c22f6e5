"""A bound held against the leads that were found, and twins of a case that end on an edge."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from pydantic import ValidationError

from simulator.loading.field_check import field_problems
from simulator.model.persona import Persona
from tests.rendering.bounds.case import Case
from tests.rendering.bounds.oracle import Found, search

Prove = Callable[[Case, str], Any]

_MOST_TWIN_PARTS = 6


@dataclass(frozen=True)
class Verdict:
    """What is wrong with one bound, if anything.

    `faults` make it unsound. It is tight if its most is what some lead costs.
    """

    case: Case
    bound: Any
    found: Found | None
    faults: tuple[str, ...]
    is_tight: bool
    is_tight_below: bool
    seconds: float

    @property
    def is_proved(self) -> bool:
        return bool(self.bound.proved)

    def __str__(self) -> str:
        bound, found = self.bound, self.found
        shown = f"{bound.least}..{bound.most}" if bound.proved else f"not proved: {bound.reason}"
        seen = f"{found.least}..{found.most}" if found else "no lead fills it"
        text = f"{self.case.name}\n    template: {self.case.template!r}"
        text += f"\n    fields: {dict(self.case.fields)}\n    bound {shown}; found {seen}"
        if found and found.most != bound.most:
            text += f"\n    dearest found: {dict(found.dearest)!r}"
        if bound.proved and bound.worst is not None:
            text += f"\n    worst told: {dict(bound.worst)!r}"
        return "\n    ".join((text, *self.faults))


@cache
def _bound(case: Case, names: str) -> Any:  # noqa: ANN401 - the type is what is judged
    return case.bound(names)


def prove(case: Case, names: str = "any") -> Any:  # noqa: ANN401 - the type is what is judged
    """The bound of the product, which is made once."""
    return _bound(case, names)


def judged(
    case: Case,
    leads: int = 200,
    *,
    names: str = "any",
    seed: int = 0,
    by: Prove = prove,
    found: Found | None = None,
    renders: bool = True,
) -> Verdict:
    """Hold the bound of a case against a search for its dearest and its cheapest lead.

    With `renders`, the worst lead that it tells is rendered as anybody would.
    """
    found = found or search(case, leads, seed, names)
    start = time.process_time()
    bound = by(case, names)
    seconds = time.process_time() - start
    if not bound.proved:
        return Verdict(
            case, bound, found, (), is_tight=False, is_tight_below=False, seconds=seconds
        )
    shown, faults = _of_worst(case, bound, renders=renders)
    most = max(found.most if found else 0, shown)
    if found:
        faults += tuple(_of_found(bound, found))
    return Verdict(
        case,
        bound,
        found,
        faults,
        is_tight=not found or bound.most == most,
        is_tight_below=not found or bound.least == found.least,
        seconds=seconds,
    )


def _of_found(bound: Any, found: Found) -> Iterator[str]:  # noqa: ANN401 - as above
    if bound.most is None or found.most > bound.most:
        yield f"UNSOUND: a lead costs {found.most}: {dict(found.dearest)!r}"
    if bound.least is None or found.least < bound.least:
        yield f"UNSOUND: a lead costs only {found.least}: {dict(found.cheapest)!r}"


def _of_worst(
    case: Case,
    bound: Any,  # noqa: ANN401 - as above
    *,
    renders: bool,
) -> tuple[int, tuple[str, ...]]:
    """What the told worst lead really costs, and what is wrong with it."""
    if bound.worst is None:
        return 0, ()
    try:
        lead = Persona.model_validate(bound.worst).fields()
    except ValidationError as error:
        return 0, (f"WORST is no persona: {error}",)
    problems = tuple(
        f"WORST does not fit: {each.what}" for each in field_problems(case.specs, lead)
    )
    if problems:
        return 0, problems
    score = case.score(lead)
    if score is None:
        return 0, ("WORST cannot be filled",)
    cost = score.texts
    given = case.cost(bound.worst) if renders else cost
    faults: tuple[str, ...] = ()
    if cost != given:
        faults += (f"WORST costs {given} as it is given, {cost} as a persona",)
    if bound.most is None or cost > bound.most or cost < bound.least:
        faults += (f"UNSOUND: the worst lead costs {cost}",)
    return cost, faults


def on_edge(case: Case, over: int = 0, leads: int = 200) -> tuple[Case, Found] | None:
    """The case behind so many letters that its dearest lead fills the last part.

    With `over`, it takes so many units too many. `None` where the search finds no such lead.
    """
    found = search(case, leads)
    if found is None:
        return None
    for _ in range(3):
        score = found.dearest_score
        if found.most > _MOST_TWIN_PARTS:
            return None
        each = (
            (160 if found.most == 1 else 153) if score.is_plain else 70 if found.most == 1 else 67
        )
        room = round(each * (1 - score.filled)) + over
        if not room:
            return case, found
        if room == 1:
            case = replace(case, template=f"⟨1⟩{case.template}", name=f"{case.name} +1")
        else:
            case = case.behind(room - 1)
        found = search(case, leads)
        if found is None or over:
            break
    return (case, found) if found else None
