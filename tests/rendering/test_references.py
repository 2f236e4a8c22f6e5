"""Which paths a template reads, where, and which of them nobody knows."""

from typing import Any

import pytest

from simulator.model.place import Place
from simulator.model.workspace import Include
from simulator.rendering.engine import Engine
from simulator.rendering.unknown import unknown_references

ENGINE = Engine(
    includes={
        "foot": Include("foot", "shared/foot.j2", "{{ brand.name }} {{ mine }}"),
        "loop": Include("loop", "shared/loop.j2", "{{ loop.index }}"),
    }
)

READ: tuple[tuple[str, list[str]], ...] = (
    ("{{ lead.a }}{{ lead.b.c }}", ["lead.a", "lead.b.c"]),
    (
        "{{ lead['a'] }}{{ lead['a b'] }}{{ lead.list[0].x }}",
        ["lead.a", "lead['a b']", "lead.list[0].x"],
    ),
    ("{{ first_name }}{{ contact.name }}", ["first_name", "contact.name"]),
    ("{% if lead.a and lead.b == lead.c %}{% endif %}", ["lead.a", "lead.b", "lead.c"]),
    ("{{ link('book') }}{{ link(\"x\") }}", ['link("book")', 'link("x")']),
    ("{{ lead.a|default(lead.b)|replace('x', lead.c) }}", ["lead.a", "lead.b", "lead.c"]),
    ("{% set x = lead.a %}{{ x }}", ["lead.a"]),
    ("{{ x }}{% set x = 1 %}{{ x }}", ["x"]),
    ("{% if 1 %}{% set x = 1 %}{% endif %}{{ x }}", []),
    ("{% set x %}{{ lead.a }}{% endset %}{{ x }}", ["lead.a"]),
    ("{% for t in lead.tags %}{{ t.x }}{{ loop.index }}{% endfor %}", ["lead.tags"]),
    (
        "{% for t in lead.tags %}{% endfor %}{{ t }}{{ loop.index }}",
        ["lead.tags", "t", "loop.index"],
    ),
    (
        "{% for t in lead.tags if t.on and lead.a %}{% else %}{{ t }}{% endfor %}",
        ["lead.tags", "lead.a", "t"],
    ),
    ("{% for a, b in lead.x %}{{ a }}{{ b }}{{ c }}{% endfor %}", ["lead.x", "c"]),
    ("{% for i in [1] %}{% set x = 1 %}{{ x }}{% endfor %}{{ x }}", ["x"]),
    (
        "{% macro m(p, q=lead.a) %}{{ p }}{{ q }}{{ r }}{% endmacro %}{{ m(lead.b) }}",
        ["lead.a", "r", "lead.b"],
    ),
    ("{% macro m() %}{{ later }}{% endmacro %}{% set later = 1 %}{{ m() }}", []),
    ("{% with x = lead.a %}{{ x }}{% endwith %}{{ x }}", ["lead.a", "x"]),
    ("{% filter replace('a', lead.b) %}{{ lead.c }}{% endfilter %}", ["lead.b", "lead.c"]),
    ("{% include 'foot' %}", ["brand.name", "mine"]),
    ("{% set mine = 1 %}{% include 'foot' %}", ["brand.name"]),
    (
        "{% for i in lead.x %}{% include 'loop' %}{% endfor %}{% include 'loop' %}",
        ["lead.x", "loop.index"],
    ),
    ("{{ lead[lead.key] }}", ["lead", "lead.key"]),
    ("{{ 'lead.a' }}{# lead.b #}{% raw %}{{ lead.c }}{% endraw %}", []),
    (
        "{{ lead.a[:2] }}{{ (lead.b) }}{{ [lead.c, {'k': lead.d}] | length }}",
        ["lead.a", "lead.b", "lead.c", "lead.d"],
    ),
)


@pytest.mark.parametrize(("source", "paths"), READ)
def test_a_template_reads_these_paths(source: str, paths: list[str]) -> None:
    assert [reference.path for reference in ENGINE.compile("m", source).references] == paths


def test_each_use_is_a_reference_with_its_place() -> None:
    source = "{{ lead.a }} {{ lead . a }} {{ lead['a'] }}"
    places = [reference.place for reference in ENGINE.compile("m", source).references]
    words = [source[place.start : place.end] for place in places]
    assert words == ["lead.a", "lead . a", "lead['a']"]


def test_an_includes_reference_is_placed_in_its_file() -> None:
    references = ENGINE.compile("m", "{% include 'foot' %}").references
    assert references[0].place == Place("shared/foot.j2", 3, 13)


KNOWN: dict[str, Any] = {
    "lead": ("first_name", "last_name", "city", "car"),
    "brand": ("name", "phone"),
    "sender": ("first_name",),
    "links": ("book", "video"),
}

UNKNOWN = (
    ("{{ lead.frist_name }}", "lead.frist_name", "lead.first_name"),
    ("{{ first_name }}", "first_name", "lead.first_name"),
    ("{{ name }}", "name", "lead.first_name"),
    ("{{ FNAME }}", "FNAME", "lead.first_name"),
    ("{{ city }}", "city", "lead.city"),
    ("{{ surname }}", "surname", "lead.last_name"),
    ("{{ lead.name }}", "lead.name", "lead.first_name"),
    ("{{ customer.name }}", "customer.name", "lead.first_name"),
    ("{{ sender.name }}", "sender.name", "sender.first_name"),
    ("{{ sender_name }}", "sender_name", "sender.first_name"),
    ("{{ brand_name }}", "brand_name", "brand.name"),
    ("{{ sender.phone }}", "sender.phone", "brand.phone"),
    ("{{ sender.city }}", "sender.city", None),
    ("{{ lead.book }}", "lead.book", 'link("book")'),
    ("{{ brand.city }}", "brand.city", None),
    ("{{ contact.first_name }}", "contact.first_name", "lead.first_name"),
    ("{{ firstname }}", "firstname", "lead.first_name"),
    ("{{ lead.zzz }}", "lead.zzz", None),
    ("{{ brand.nmae }}", "brand.nmae", "brand.name"),
    ("{{ link('bok') }}", 'link("bok")', 'link("book")'),
    ("{{ link('zzzzzz') }}", 'link("zzzzzz")', None),
    ("{{ lead['first name'] }}", "lead['first name']", "lead.first_name"),
    ("{{ campaign }}", "campaign", None),
    ("{{ sent_at }}", "sent_at", "send_at"),
    ("{{ deadlin | date }}", "deadlin", "deadline"),
    ("{{ lead.send_at }}", "lead.send_at", "send_at"),
    ("{{ send_at.weekday }}", "send_at.weekday", "send_at | weekday"),
    ("{{ deadline.year }}", "deadline.year", "deadline"),
    ("{{ step.nubmer }}", "step.nubmer", "step.number"),
    ("{{ sequence.objetive }}", "sequence.objetive", "sequence.objective"),
    ("{{ lead.cars[0].model }}", "lead.cars[0].model", "lead.car"),
)


@pytest.mark.parametrize(("source", "path", "nearest"), UNKNOWN)
def test_an_unknown_path_names_the_nearest(source: str, path: str, nearest: str | None) -> None:
    template = ENGINE.compile("m", source)
    found = unknown_references(template, **KNOWN)
    assert [(unknown.path, unknown.nearest) for unknown in found] == [(path, nearest)]


@pytest.mark.parametrize(
    "source",
    [
        "{{ lead.first_name }}{{ lead.car.model.anything[0] }}{{ brand.name }}{{ link('book') }}",
        "{{ sender.first_name }}{% for k in lead %}{{ lead[k] }}{% endfor %}{{ brand|length }}",
        "{% set x = 1 %}{{ x }}",
        "{{ send_at | date }}{{ deadline | weekday }}{{ step.id }}{{ sequence.objective }}",
        "{% for step in lead.car %}{{ step.title }}{% endfor %}",
    ],
)
def test_known_paths_are_not_unknown(source: str) -> None:
    assert unknown_references(ENGINE.compile("m", source).references, **KNOWN) == ()


def test_a_sender_without_fields_is_not_taken_for_the_brand() -> None:
    known = {**KNOWN, "sender": ()}
    (found,) = unknown_references(ENGINE.compile("m", "{{ sender.name }}"), **known)
    assert found.nearest is None


def test_a_leads_own_field_comes_before_a_brands() -> None:
    known = {**KNOWN, "lead": ("brand_name",)}
    (found,) = unknown_references(ENGINE.compile("m", "{{ brand_name }}"), **known)
    assert found.nearest == "lead.brand_name"
