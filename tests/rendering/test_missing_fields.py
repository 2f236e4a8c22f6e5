"""What a hole is: which uses of an absent or blank field are noted, and where."""

import pytest

from simulator.model.place import Place
from simulator.model.rendering import Hole, Missing
from simulator.model.workspace import Include
from simulator.rendering.engine import Engine

ENGINE = Engine(
    includes={"in.j2": Include("in.j2", "shared/in.j2", "…{{ lead.nope }}")},
    links={"book": "https://b.example"},
)
LEAD: dict[str, object] = {
    "name": "Dana",
    "empty": "",
    "spaces": " \t",
    "none": None,
    "blanks": ["", " "],
    "car": {"color": "", "doors": 4},
    "cars": [{"model": "A"}, {}],
}

NOTED = (
    "{{ lead.nope }}",
    "{{ lead.nope|upper }}",
    "{{ lead.nope|trim }}",
    "{{ lead.nope ~ '!' }}",
    "{{ lead.nope + 1 }}",
    "{{ 1 - lead.nope * 2 }}",
    "{{ -lead.nope }}",
    "{{ lead.nope|length }}",
    "{{ lead.nope|int }}",
    "{{ lead.nope|float }}",
    "{{ lead.nope|round }}",
    "{{ lead.nope|join }}",
    "{{ lead.nope|first }}",
    "{{ lead.nope|weekday }}",
    "{{ lead.nope|replace('a', 'b') }}",
    "{{ lead.nope[:2] }}",
    "{{ '%s'|format(lead.nope) }}",
    "{% for x in lead.nope %}{% endfor %}",
    "{% if lead.nope > 3 %}{% endif %}",
    "{% if 'x' in lead.nope %}{% endif %}",
    "{% set x = lead.nope %}{{ x }}",
    "{% set x %}{{ lead.nope }}{% endset %}",
    "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(lead.nope) }}",
    "{% macro m() %}{{ lead.nope }}{% endmacro %}{{ m() }}",
    "{% filter upper %}{{ lead.nope }}{% endfilter %}",
    "{% if true %}{% for i in [1, 2] %}{{ lead.nope }}{% endfor %}{% endif %}",
    "{% with x = lead.nope %}{{ x }}{% endwith %}",
    "{{ 'a' if lead.name else 'b' }}{{ lead.nope if true else 'c' }}",
    "{{ lead.name and lead.nope }}",
    "{{ lead.nope is defined }} {{ lead.nope }}",
    "{{ lead.nope.deeper.still }}",
)

NOT_NOTED = (
    "{{ lead.nope|trim|default('x', true) }}",
    "{{ lead.nope|trim|upper|title or 'x' }}",
    "{{ lead.spaces|trim|default('x', true) }}",
    "{% if lead.nope|trim %}{{ lead.nope }}{% endif %}",
    "{{ lead.nope|lower == 'x' }}",
    "{{ lead.nope|default('x') }}",
    "{{ lead.nope|d }}",
    "{{ lead.nope or 'x' }}",
    "{% if lead.nope %}{% endif %}",
    "{% if not lead.nope and lead.name %}{% endif %}",
    "{% if lead.nope == 'x' or lead.nope != 1 %}{% endif %}",
    "{% if lead.nope is defined %}{{ lead.nope }}{% endif %}",
    "{% if lead.nope is undefined %}{% endif %}",
    "{{ 'a' if lead.nope else 'b' }}",
    "{{ 'only' if lead.nope }}",
    "{% set x = lead.nope %}",
    "{{ ''|first }}{{ []|last }}",
    "{% for i in [1] %}{{ loop.previtem }}{% endfor %}",
    "{{ lead.none }}",
    "{% macro m() %}{{ lead.nope }}{% endmacro %}",
)


def missing(source: str) -> tuple[Missing, ...]:
    return ENGINE.compile("m", source).fill(LEAD).missing


@pytest.mark.parametrize("source", NOTED)
def test_an_absent_field_that_is_used_is_noted_at_its_path(source: str) -> None:
    holes = missing(source)
    assert [(hole.field, hole.hole) for hole in holes] == [("lead.nope", Hole.ABSENT)]
    place = holes[0].place
    assert source[place.start : place.end] == "lead.nope"


@pytest.mark.parametrize("source", NOT_NOTED)
def test_a_test_or_a_fallback_notes_nothing(source: str) -> None:
    assert missing(source) == ()


def test_the_place_is_that_of_the_use_that_printed() -> None:
    source = "{{ lead.nope if lead.nope is defined else lead.nope }}"
    assert [hole.place.start for hole in missing(source)] == [source.rindex("lead.nope")]


def test_a_hole_is_noted_once_a_place() -> None:
    source = "{% for i in [1, 2, 3] %}{{ lead.nope }}{% endfor %}{{ lead.nope }}"
    assert len(missing(source)) == 2


def test_holes_come_in_the_order_met() -> None:
    assert [hole.field for hole in missing("{{ lead.b }}{{ lead.a }}")] == ["lead.b", "lead.a"]


def test_the_next_lead_starts_without_holes() -> None:
    template = ENGINE.compile("m", "{{ lead.x }}")
    assert template.fill({}).missing
    assert template.fill({"x": "there"}).missing == ()


def test_a_hole_in_an_include_is_placed_in_its_file() -> None:
    assert missing("{% include 'in.j2' %}")[0].place == Place("shared/in.j2", 4, 13)


OTHERS = (
    ("{{ first_name }}", "first_name", "first_name"),
    ("{{ nobody.at.all }}", "nobody", "nobody"),
    ("{{ lead['odd name'] }}", "lead.odd name", "lead['odd name']"),
    ("{{ lead.car.wheels }}", "lead.car.wheels", "lead.car.wheels"),
    ("{% for c in lead.cars %}{{ c.model }}{% endfor %}", "lead.cars.model", "c.model"),
    ("{{ lead.name.first }}", "lead.name.first", "lead.name.first"),
    ("{{ link('nmae') }}", 'link("nmae")', "link('nmae')"),
    ("{{ brand.name }}", "brand.name", "brand.name"),
    ("{{ send_at|date }}", "send_at", "send_at"),
    ("{% macro m(who) %}{{ who }}{% endmacro %}{{ m() }}", "who", "who"),
    ("{{ lead . first\n . second }}", "lead.first", "lead . first"),
)


@pytest.mark.parametrize(("source", "field", "words"), OTHERS)
def test_other_absent_paths_are_noted_too(source: str, field: str, words: str) -> None:
    hole = missing(source)[0]
    assert (hole.field, source[hole.place.start : hole.place.end]) == (field, words)


BLANK = (
    ("{{ lead.empty }}", "lead.empty", False),
    ("{{ lead.spaces }}", "lead.spaces", False),
    ("{{ lead['empty'] }}", "lead.empty", False),
    ("{{ lead.car.color }}", "lead.car.color", False),
    ("{{ lead.empty|default('x') }}", "lead.empty", True),
    ("{% set x = lead.empty|d('x') %}{{ x }}", "lead.empty", True),
    ("{{ lead.nope or lead.empty }}", "lead.empty", False),
    ("{{ lead.empty|title }}", "lead.empty", False),
    ("{{ lead.spaces|trim|default('x') }}", "lead.spaces", True),
    ("{{ lead.spaces|upper|default('x', true) }}", "lead.spaces", True),
    ("{% macro m(x) %}{{ x }}{% endmacro %}{{ m(lead.empty) }}", "lead.empty", False),
)


@pytest.mark.parametrize(("source", "field", "has_fallback"), BLANK)
def test_a_blank_text_that_is_printed_is_noted(source: str, field: str, has_fallback: bool) -> None:
    hole = missing(source)[0]
    assert (hole.field, hole.hole, hole.has_fallback) == (field, Hole.BLANK, has_fallback)
    assert source[hole.place.start : hole.place.start + 4] == "lead"


@pytest.mark.parametrize(
    "source",
    [
        "{{ lead.empty|default('x', true) }}",
        "{{ lead.empty or 'x' }}",
        "{% if lead.empty %}{{ lead.empty }}{% endif %}",
        "{{ lead.empty == '' }}{{ lead.empty is string }}{{ lead.empty|length }}",
        "{{ lead.car.doors }}",
    ],
)
def test_a_blank_text_that_is_not_printed_is_not_noted(source: str) -> None:
    assert missing(source) == ()


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ lead.none }}", "None"),
        ("{{ lead.none|default('x') }}", "None"),
        ("{{ lead.none|default('x', true) }}", "x"),
        ("{{ lead.spaces }}|", " \t|"),
        ("{{ lead.spaces|replace('\t', '-') }}{{ lead.empty ~ lead.spaces }}", " - \t"),
        ("{{ lead.nope|int(7) }}{{ lead.nope|length }}", "70"),
        ("{{ lead.nope > 1 }}{{ lead.nope == lead.other }}", "FalseTrue"),
        ("{{ lead.items }}{{ lead.keys }}{{ lead.get }}", ""),
    ],
)
def test_holes_print_as_designed(source: str, text: str) -> None:
    assert ENGINE.compile("m", source).fill(LEAD).text == text


def test_tracing_finds_the_same_holes() -> None:
    template = ENGINE.compile("m", "{{ lead.nope }}{{ lead.empty|d('x') }}{{ lead.empty }}")
    assert template.trace(LEAD).missing == template.fill(LEAD).missing


STILL_BLANK = (
    ("{{ lead.empty|replace('a', 'b') }}", "lead.empty", "lead.empty"),
    ("{{ lead.spaces|replace(' ', '') }}", "lead.spaces", "lead.spaces"),
    ("{{ lead.spaces|reverse }}", "lead.spaces", "lead.spaces"),
    ("{{ lead.spaces|first }}", "lead.spaces", "lead.spaces"),
    ("{{ lead.empty|last }}", "lead.empty", "lead.empty"),
    ("{{ lead.spaces[1:] }}", "lead.spaces", "lead.spaces"),
    ("{{ lead.empty[0] }}", "lead.empty", "lead.empty"),
    ("{{ '%s'|format(lead.empty) }}", "lead.empty", "lead.empty"),
    ("{% for x in lead.blanks %}{{ x|upper }}{% endfor %}", "lead.blanks", "x"),
    ("{{ lead.blanks|first }}", "lead.blanks", "lead.blanks"),
    ("{{ lead.blanks|last|trim }}", "lead.blanks", "lead.blanks"),
    ("{% macro m(x) %}{{ x }}{% endmacro %}{{ m(lead.empty) }}", "lead.empty", "lead.empty"),
)


@pytest.mark.parametrize(("source", "field", "words"), STILL_BLANK)
def test_a_blank_stays_one_while_nothing_but_blanks_comes_of_it(
    source: str, field: str, words: str
) -> None:
    (hole,) = missing(source)
    assert (hole.field, hole.hole) == (field, Hole.BLANK)
    assert source[hole.place.start : hole.place.end] == words


def test_a_blank_with_something_put_in_is_none() -> None:
    assert missing("{{ lead.spaces|replace(' ', 'x') }}") == ()


ODD = (
    ("{{ lead[nobody] }}", "nobody", "nobody"),
    ("{{ (lead).nope }}", "lead.nope", "(lead).nope"),
    ("{{ ((lead).nope).deeper }}", "lead.nope", "(lead).nope"),
    ("{{ lead.cars.1_0 }}", "lead.cars[10]", "lead.cars.1_0"),
)


@pytest.mark.parametrize(("source", "field", "words"), ODD)
def test_a_hole_names_a_path_as_it_is_written(source: str, field: str, words: str) -> None:
    (hole,) = missing(source)
    assert (hole.field, source[hole.place.start : hole.place.end]) == (field, words)
