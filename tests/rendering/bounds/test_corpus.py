"""Every case of `cases`: its bound holds all leads that can be found, or says why not."""

from dataclasses import replace

import pytest

from tests.rendering.bounds.case import Case, corpus
from tests.rendering.bounds.judging import judged, on_edge, prove
from tests.rendering.bounds.known import known_leads

CASES = tuple(corpus())
PROVABLE = tuple(case for case in CASES if case.proved)
TIGHT = 0.95
TIGHT_AT_EDGES = 0.85


def named(case: Case) -> str:
    return case.name


def test_names_of_cases_are_their_own() -> None:
    assert len({case.name for case in CASES}) == len(CASES) > 200


def test_leads_are_known_that_fill_each_case_of_which_something_is_proved() -> None:
    assert {case.name for case in PROVABLE} == known_leads().keys()


def test_no_lead_costs_more_or_less_than_its_bound() -> None:
    verdicts = [judged(case, 60) for case in PROVABLE]
    assert [str(verdict) for verdict in verdicts if verdict.faults] == []
    easy = [verdict for verdict in verdicts if not verdict.case.hard]
    assert [str(verdict) for verdict in easy if not verdict.is_proved] == []
    tight = sum(verdict.is_tight for verdict in verdicts)
    loose = [str(verdict) for verdict in verdicts if verdict.is_proved and not verdict.is_tight]
    assert tight >= TIGHT * len(verdicts), "\n".join(loose)


@pytest.mark.parametrize("over", [0, 1])
def test_bounds_hold_where_the_dearest_lead_fills_a_part(over: int) -> None:
    """The twins end on the edge, or one unit behind it: one unit of doubt is one text more."""
    twins = filter(None, (on_edge(case, over, 60) for case in PROVABLE))
    verdicts = [judged(case, found=found, renders=False) for case, found in twins]
    assert [str(verdict) for verdict in verdicts if verdict.faults] == []
    tight = sum(verdict.is_tight for verdict in verdicts)
    loose = [str(verdict) for verdict in verdicts if verdict.is_proved and not verdict.is_tight]
    assert tight >= TIGHT_AT_EDGES * len(verdicts), "\n".join(loose)


def test_no_lead_that_a_long_search_found_breaks_a_bound() -> None:
    leads = known_leads()
    wrong = []
    for case in PROVABLE:
        scores = [case.score(lead) for lead in leads[case.name]]
        dearest, cheapest = (score.texts if score else 0 for score in scores)
        bound = prove(case)
        if bound.proved and not bound.least <= cheapest <= dearest <= bound.most:
            wrong.append((case.name, (bound.least, bound.most), (cheapest, dearest)))
    assert wrong == []


def test_leads_in_plain_letters_keep_the_bound_for_plain_letters() -> None:
    verdicts = [judged(case, 40, names="plain", renders=False) for case in PROVABLE[::3]]
    assert [str(verdict) for verdict in verdicts if verdict.faults] == []
    higher = [
        verdict.case.name
        for verdict in verdicts
        if verdict.is_proved and (any_ := prove(verdict.case)).proved
        if verdict.bound.most > any_.most
    ]
    assert higher == []


@pytest.mark.parametrize("case", [case for case in CASES if not case.proved], ids=named)
def test_what_nobody_can_prove_says_where_and_why(case: Case) -> None:
    bound = case.bound()
    assert not bound.proved
    assert bound.least is None
    assert bound.most is None
    assert bound.reason.endswith(".")
    assert case.says in bound.reason
    if case.at:
        assert bound.place is not None
        told = case.source[bound.place.start : bound.place.end]
        assert told in case.at or case.at in told


def test_fields_that_no_template_reads_change_nothing() -> None:
    for case in PROVABLE[::7]:
        more = replace(case, fields={**case.fields, "unread": {"type": "unknown"}})
        both = [(bound.least, bound.most) for bound in (prove(case), prove(more))]
        assert both[0] == both[1]
