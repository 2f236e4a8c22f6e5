"""The search itself: it finds leads that break careless bounds, and only leads that fit."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import pytest

from simulator.length import measure
from simulator.loading.field_check import field_problems
from simulator.model.persona import STANDARD_FIELDS, Persona
from tests.rendering.bounds.case import Case, corpus
from tests.rendering.bounds.judging import judged, on_edge
from tests.rendering.bounds.oracle import search
from tests.rendering.bounds.templates import any_case

CASES = {case.name: case for case in corpus() if case.proved}


@dataclass(frozen=True)
class Claimed:
    """A bound as somebody careless tells it."""

    most: int
    least: int = 1
    proved: bool = True
    worst: None = None
    reason: str = ""


def longest(case: Case) -> str:
    found = search(case, 2000)
    assert found
    return max((case.sent(found.dearest) or "", case.sent(found.cheapest) or ""), key=len)


def by_units(case: Case, _: str) -> Claimed:
    """What the longest text makes of units alone, as if signs could be cut in two."""
    units = len(longest(case).encode("utf-16-le")) // 2
    found = measure(longest(case))
    each = (153 if found.units > 160 else 160) if found.encoding == "GSM-7" else 67
    return Claimed(math.ceil((found.units if each != 67 else units) / each))


def in_plain_letters(case: Case, _: str) -> Claimed:
    """What the longest text costs if no letter is special."""
    return Claimed(measure("a" * len(longest(case))).segments)


def nothing(case: Case, _: str) -> Claimed:
    del case
    return Claimed(1)


@pytest.mark.parametrize(
    ("name", "careless"),
    [
        ("edges: three texts filled with extension signs, one unit lost in each part", by_units),
        ("edges: emoji lose a unit in every part of 67", nothing),
        ("edges: a short special text costs more than a long plain one", in_plain_letters),
        ("letters: upper takes à out of the plain letters", in_plain_letters),
        ("letters: lower takes Ç out of the plain letters", in_plain_letters),
        ("gaps: default with true acts on all", nothing),
        ("numbers: a number with decimals, one sign over", nothing),
        ("lists: join with a special separator, which one item does not need", nothing),
    ],
)
def test_the_search_breaks_careless_bounds(
    name: str, careless: Callable[[Case, str], Claimed]
) -> None:
    assert judged(CASES[name], 400, by=careless).faults


def test_the_search_finds_no_fault_with_a_bound_that_is_far_too_high() -> None:
    for case in list(CASES.values())[::9]:
        verdict = judged(case, 30, by=lambda *_: Claimed(10_000))
        assert not verdict.faults
        assert not verdict.is_tight


def test_leads_that_are_found_fit_and_cost_what_is_said() -> None:
    for case in list(CASES.values())[::5]:
        found = search(case, 60)
        if not found:
            continue
        for lead, cost in ((found.dearest, found.most), (found.cheapest, found.least)):
            assert list(field_problems(case.specs, lead)) == []
            assert case.cost(lead) == cost
            custom = {name: value for name, value in lead.items() if name not in STANDARD_FIELDS}
            own = {name: value for name, value in lead.items() if name in STANDARD_FIELDS}
            assert Persona.model_validate({"id": "x", **own, "custom": custom}).fields() == lead


def test_the_same_search_finds_the_same() -> None:
    for number in range(10):
        case = any_case(Random(number))  # noqa: S311 - the same cases each time
        first, second = (search(case, 50) for _ in range(2))
        assert (first and first.dearest) == (second and second.dearest)


def test_twins_fill_their_last_part_or_are_one_unit_over() -> None:
    case = CASES["edges: two fields are longest at once"]
    exact, over = on_edge(case, 0), on_edge(case, 1)
    assert exact
    assert over
    assert exact[1].dearest_score.filled == 1
    assert over[1].most == exact[1].most + 1
