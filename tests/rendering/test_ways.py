import pytest

from simulator.model.branch import Case
from simulator.rendering.ways import Way, ways_in


def ways(source: str) -> list[tuple[Case, str, Way]]:
    return [
        (branch.case, source[way.place.start : way.place.end], way)
        for branch, way in ways_in("t", source).items()
    ]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{% if lead.a %} in {{ lead.a }} {% endif %}", ["in {{ lead.a }}", "{% if lead.a %}"]),
        (
            "{% if lead.a %}x{% elif lead.b %}y{% else %}z{% endif %}",
            ["x", "y{% else %}z", "y", "z"],
        ),
        ('{{ lead.a | default("x", true) }}', ["lead.a", '"x"']),
        ('{{ lead.a or lead.b or "x" }}', ["lead.a or lead.b", "lead.a", "lead.b", '"x"']),
        ('{{ "x" if lead.a else "y" }}', ['"x"', '"y"']),
        ("{% for i in lead.a %} {{ i }}{% else %}none{% endfor %}", ["none", "{{ i }}", "{{ i }}"]),
    ],
)
def test_a_way_stands_at_its_words_or_else_at_its_tag(source: str, words: list[str]) -> None:
    assert [place for _, place, _ in ways(source)] == words


@pytest.mark.parametrize(
    ("source", "test"),
    [
        ("{% if lead.a %}x{% endif %}", "lead.a"),
        ("{%- if lead.a == 'b'  and lead.c -%}x{% endif %}", "lead.a == 'b' and lead.c"),
        ('{{ "x" if lead.a in ["b", "c"] else "y" }}', 'lead.a in ["b", "c"]'),
        ('{{ "x" if lead.a is not defined }}', "lead.a is not defined"),
        ('{{ "x" if not (lead.a or lead.b) }}', "not (lead.a or lead.b)"),
        ('{% set x = lead.a | trim or "b" %}{{ x }}', "lead.a | trim"),
        ("{% for i in lead.a | sort %}{{ i }}{% endfor %}", "lead.a | sort"),
        ("{% for i in lead.a if i.ok %}{{ i }}{% endfor %}", "lead.a if i.ok"),
    ],
)
def test_what_decides_is_told_as_it_is_written(source: str, test: str) -> None:
    assert {way.test for _, _, way in ways(source)} == {test}


def test_a_fallback_of_nothing_has_no_words() -> None:
    found = {case: way.has_words for case, _, way in ways('{{ lead.a | default("") }}')}
    assert found == {Case.VALUE: True, Case.FALLBACK: False}


def test_what_stands_in_a_block_lies_within_its_ways() -> None:
    source = "{% if lead.a %}{% for i in lead.b %}{{ i or 'x' }}{% endfor %}{% endif %}"
    inner = [way for case, _, way in ways(source) if case is Case.FALLBACK]
    assert [[each.case for each in step] for step in inner[0].within] == [
        [Case.YES],
        [Case.ONE, Case.MANY],
    ]


def test_a_name_that_nothing_gives_is_strange() -> None:
    source = "{% set a = 1 %}{% if a %}x{% endif %}{% if b %}x{% endif %}"
    assert [way.is_strange for case, _, way in ways(source) if case is Case.YES] == [False, True]
