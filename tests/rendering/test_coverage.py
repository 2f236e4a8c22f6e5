import pytest

from simulator.model.branch import Branch, Case
from simulator.model.workspace import Include
from simulator.rendering.branches import branch_at, cases_of, forks_in
from simulator.rendering.engine import Engine, Template
from simulator.rendering.parser import parse
from simulator.rendering.scan import scan

SHARED = Include("_shared/x.j2", "templates/_shared/x.j2", "{% if lead.vip %}VIP{% endif %}")


def compiled(source: str) -> Template:
    return Engine(includes={SHARED.name: SHARED}).compile("t", source)


def taken(source: str, *leads: dict[str, object]) -> set[tuple[str, Case]]:
    template = compiled(source)
    for lead in leads:
        template.fill(lead)
    texts = {"t": source, SHARED.file: SHARED.body}
    return {
        (texts[each.place.template][each.place.start : each.place.end], each.case)
        for each in template.taken
    }


CITY = "{% if lead.city %}in {{ lead.city }}{% elif lead.region %}there{% else %}here{% endif %}"


@pytest.mark.parametrize(
    ("lead", "ways"),
    [
        ({"city": "Waco"}, {("{% if lead.city %}", Case.YES)}),
        ({"region": "TX"}, {("{% if lead.city %}", Case.NO), ("{% elif lead.region %}", Case.YES)}),
        ({}, {("{% if lead.city %}", Case.NO), ("{% elif lead.region %}", Case.NO)}),
    ],
)
def test_a_test_goes_one_way_and_those_before_it_went_the_other(
    lead: dict[str, object], ways: set[tuple[str, Case]]
) -> None:
    assert taken(CITY, lead) == ways


def test_an_else_that_nobody_wrote_is_a_way_too() -> None:
    assert taken("{% if lead.city %}x{% endif %}", {}) == {("{% if lead.city %}", Case.NO)}


@pytest.mark.parametrize(
    ("source", "lead", "case"),
    [
        ('{{ lead.a | default("x") }}', {}, Case.FALLBACK),
        ('{{ lead.a | default("x") }}', {"a": ""}, Case.VALUE),
        ('{{ lead.a | default("x") }}', {"a": "Al"}, Case.VALUE),
        ('{{ lead.a | default("x", true) }}', {"a": ""}, Case.FALLBACK),
        ('{{ lead.a | d("x", boolean=true) }}', {"a": ""}, Case.FALLBACK),
        ('{{ lead.a | default("x", true) | upper }}', {"a": "Al"}, Case.VALUE),
        ('{{ lead.a or "x" }}', {"a": ""}, Case.FALLBACK),
        ('{{ lead.a or "x" }}', {"a": "Al"}, Case.VALUE),
        ('{% set b = lead.a or "x" %}{{ b }}', {}, Case.FALLBACK),
        ('{{ "x" if lead.a }}', {}, Case.NO),
        ('{{ "x" if lead.a else "y" }}', {"a": 1}, Case.YES),
        ("{% for each in lead.a %}x{% endfor %}", {}, Case.NONE),
        ("{% for each in lead.a %}x{% endfor %}", {"a": ["u"]}, Case.ONE),
        ("{% for each in lead.a %}{{ loop.index }}{% endfor %}", {"a": ["u", "v"]}, Case.MANY),
        ("{% for each in lead.a if each %}x{% else %}y{% endfor %}", {"a": ["", "v"]}, Case.ONE),
    ],
)
def test_fallbacks_choices_and_loops_say_which_way_they_went(
    source: str, lead: dict[str, object], case: Case
) -> None:
    assert {each for _, each in taken(source, lead)} == {case}


@pytest.mark.parametrize(
    "source",
    [
        '{% if lead.a or "x" %}y{% endif %}',
        '{% if lead.a | default("x") %}y{% endif %}',
        "{% set both = lead.a or lead.b %}",
        '{% for each in lead.a | default(["x"]) %}{% endfor %}',
    ],
)
def test_what_only_a_test_or_a_loop_asks_is_no_way_of_its_own(source: str) -> None:
    cases = {branch.case for branch in compiled(source).branches}
    assert cases.isdisjoint({Case.VALUE, Case.FALLBACK})


def test_ways_in_macros_count_for_each_call() -> None:
    source = "{% macro m(x) %}{% if x %}a{% else %}b{% endif %}{% endmacro %}{{ m(1) }}{{ m(0) }}"
    assert {case for _, case in taken(source, {})} == {Case.YES, Case.NO}


def test_ways_of_an_include_count_for_the_message_that_takes_it_in() -> None:
    engine = Engine(includes={SHARED.name: SHARED})
    first, second = (
        engine.compile(name, f'{name} {{% include "{SHARED.name}" %}}') for name in ("a", "b")
    )
    first.fill({"vip": True})
    second.fill({})
    first.fill({"vip": True})
    assert {each.case for each in first.taken} == {Case.YES}
    assert {each.case for each in second.taken} == {Case.NO}
    assert {each.place.template for each in first.branches} == {SHARED.file}


def test_taken_ways_are_forgotten_on_request() -> None:
    template = compiled(CITY)
    template.fill({"city": "Waco"})
    template.forget_taken()
    assert not template.taken
    template.fill({})
    assert {each.case for each in template.taken} == {Case.NO}


def test_tracing_goes_the_same_way_and_tells_the_same_text() -> None:
    source = CITY + '{{ lead.a | default("x", true) }}{{ lead.b or "y" }}{{ "z" if lead.c }}'
    for lead in ({}, {"city": "Waco", "a": "é", "c": 1}, {"region": "TX", "b": " "}):
        template = compiled(source)
        assert template.trace(lead).text == template.fill(lead).text


def test_the_branches_are_those_of_the_tree_in_the_order_of_the_text() -> None:
    source = CITY + '{{ lead.a | default(lead.b or "x", true) }}{% for i in lead.c %}{% endfor %}'
    parts = scan("t", source)
    forks = forks_in(parse(parts))
    found = {branch_at(fork, parts, case) for fork in forks for case in cases_of(fork)}
    assert found == set(compiled(source).branches)
    starts = [branch.place.start for branch in compiled(source).branches]
    assert starts == sorted(starts)
    assert all(isinstance(each, Branch) for each in found)
