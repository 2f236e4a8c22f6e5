"""The fixes of a review: each once, and none over another."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.loading.edits import Body
from simulator.model.finding import Edit, Finding, Fix, Severity
from simulator.model.place import Location
from simulator.review.fixes import edits_of, proposals


def edit(start: int, end: int, text: str = "x", file: str = "f", line: int = 1) -> Edit:
    return Edit(Location(file, line, start, line, end), text)


def finding(fix: Fix | None, rule: str = "ENC01", *, draft: bool = False) -> Finding:
    return Finding(rule, Severity.WARNING, Location("f"), "", fix=fix, draft=draft)


def spans(fixes: list[Fix]) -> list[tuple[int, int]]:
    return [(each.location.column, each.location.end_column) for each in edits_of(fixes)["f"]]


BODIES = {"f": Body("f", Path("f"), 1, "some text")}


@pytest.mark.parametrize(
    ("second", "kept"),
    [
        (edit(5, 7), [(3, 5), (5, 7)]),
        (edit(1, 3), [(3, 5), (1, 3)]),
        (edit(4, 6), [(3, 5)]),
        (edit(1, 4), [(3, 5)]),
        (edit(1, 9), [(3, 5)]),
        (edit(4, 4), [(3, 5)]),
        (edit(3, 5, "y"), [(3, 5)]),
        (edit(3, 3), [(3, 5), (3, 3)]),
        (edit(5, 5), [(3, 5), (5, 5)]),
        (edit(3, 5), [(3, 5)]),
    ],
)
def test_of_overlapping_fixes_the_first_wins(second: Edit, kept: list[tuple[int, int]]) -> None:
    assert spans([Fix((edit(3, 5),)), Fix((second,))]) == kept


def test_two_insertions_at_one_place_wait_for_each_other() -> None:
    assert spans([Fix((edit(3, 3, "a"),)), Fix((edit(3, 3, "b"),))]) == [(3, 3)]


def test_a_fix_is_made_whole_or_not_at_all() -> None:
    fixes = [Fix((edit(3, 5),)), Fix((edit(1, 2), edit(4, 6), edit(8, 9))), Fix((edit(1, 3),))]
    assert spans(fixes) == [(3, 5), (1, 3)]


def test_an_edit_of_several_fixes_is_made_once() -> None:
    fixes = [Fix((edit(3, 5), edit(1, 2))), Fix((edit(3, 5), edit(6, 7)))]
    assert spans(fixes) == [(3, 5), (1, 2), (6, 7)]


def test_files_are_edited_each_on_its_own() -> None:
    found = edits_of([Fix((edit(1, 3), edit(1, 3, file="g"))), Fix((edit(2, 3, file="g"),))])
    assert {file: len(edits) for file, edits in found.items()} == {"f": 1, "g": 1}


@given(st.lists(st.tuples(st.integers(1, 12), st.integers(0, 4), st.sampled_from("ab"))))
def test_chosen_edits_never_overlap(cases: list[tuple[int, int, str]]) -> None:
    fixes = [Fix((edit(start, start + length, text),)) for start, length, text in cases]
    chosen = [each for edits in edits_of(fixes).values() for each in edits]
    covered = [at for each in chosen for at in range(*_columns(each))]
    assert len(covered) == len(set(covered))
    assert len({_columns(each) for each in chosen}) == len(chosen)


def _columns(told: Edit) -> tuple[int, int]:
    return told.location.column, told.location.end_column


def test_the_same_fix_of_two_findings_is_proposed_once() -> None:
    fix = Fix((edit(1, 2), edit(3, 4)), is_safe=True, saves=1)
    other = Fix((edit(3, 4), edit(1, 2)), is_safe=True, saves=2)
    (only,) = proposals([finding(fix, draft=True), finding(other, "LEN04")], BODIES)
    assert (only.rules, only.fix.saves, only.draft) == (("ENC01", "LEN04"), 2, False)


@pytest.mark.parametrize(
    "fix",
    [
        None,
        Fix(()),
        Fix((edit(1, 2, file="g"),)),
        Fix((edit(1, 2, line=0),)),
        Fix((edit(1, 3), edit(2, 4))),
        Fix((Edit(Location("f"), "x"),)),
    ],
)
def test_what_cannot_be_made_is_not_proposed(fix: Fix | None) -> None:
    assert proposals([finding(fix)], BODIES) == ()
