"""Bounds of random templates, and of what is no template at all."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator import bound_segments
from tests.rendering.bounds.case import Case
from tests.rendering.bounds.judging import judged
from tests.rendering.bounds.templates import any_case


@settings(max_examples=60, derandomize=True)
@given(st.randoms(use_true_random=False))
def test_no_lead_breaks_the_bound_of_any_template(chance: Random) -> None:
    verdict = judged(any_case(chance), 40)
    assert not verdict.faults, str(verdict)


@pytest.mark.parametrize("seed", range(60))
def test_no_lead_breaks_the_bound_of_the_same_templates_each_time(seed: int) -> None:
    verdict = judged(any_case(Random(seed)), 60)  # noqa: S311 - the same cases each time
    assert not verdict.faults, str(verdict)


TAGS = ("{{", "}}", "{%", "%}", "if ", "for x in ", "lead.", "a", "|", "endif", "'", "(", ")", "x")


@settings(max_examples=100, derandomize=True)
@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(st.one_of(st.sampled_from(TAGS), st.text(max_size=3)), max_size=30).map("".join),
        st.binary(max_size=60).map(lambda raw: raw.decode("latin-1")),
    ),
    st.one_of(
        st.none(),
        st.dictionaries(st.text(max_size=3), st.one_of(st.none(), st.text(max_size=3)), max_size=2),
        st.just({"a": {"type": "text", "max": 5}}),
        st.just({"a": {"type": "list", "of": {"type": "text"}}}),
    ),
)
def test_no_text_at_all_makes_it_fail(template: str, fields: dict[str, object] | None) -> None:
    bound = bound_segments(template, fields)
    assert bound.proved or bound.reason


@settings(max_examples=60, derandomize=True)
@given(st.text(max_size=400))
def test_a_text_without_tags_costs_what_it_costs(text: str) -> None:
    plain = text.replace("{", "(").replace("\r", "\n")
    case = Case("text", plain)
    bound = bound_segments(plain)
    assert bound.proved
    assert bound.least == bound.most == case.cost({})


def test_no_name_of_a_provider_makes_it_fail() -> None:
    assert not bound_segments("Hi", provider="").proved
    assert not bound_segments("Hi", provider="[STOP]").proved
