"""Every character of a text comes from where changing the template changes it."""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import accumulate

import pytest
from jinja2 import DictLoader, TemplateError
from jinja2.runtime import ChainableUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from simulator.model.place import Place
from simulator.model.rendering import Rendering
from simulator.model.workspace import Include
from simulator.rendering.engine import Engine
from simulator.rendering.scan import normalise

LEAD: dict[str, object] = {
    "first_name": "Dana",
    "last_name": "O'Néil 🎈",
    "city": "Straße",
    "company": "ACME & <Sons>",
    "stage": "new",
    "points": 1234,
    "price": 19.5,
    "vip": True,
    "nothing": None,
    "tags": ["gold", "vip", "early"],
    "cars": [{"model": "Corolla", "year": 2019}, {"model": "Civic", "year": 2022}],
    "address": {"street": "Elm St", "zip": "78701"},
    "note": "line one\nline two",
    "blank": "",
    "spaces": "  ",
    "day": "2026-11-03",
    "clock": dt.time(9, 30),
    "birthday": dt.date(1990, 1, 2),
    "moment": dt.datetime(2026, 11, 3, 14, 30),  # noqa: DTZ001 - leads' moments may have no zone
}
BRAND: dict[str, object] = {"name": "Oak Motors"}
SENDER: dict[str, object] = {"first_name": "Sam"}
INCLUDES = {
    "foot.j2": "-- {{ brand.name }} {{ extra|default('none') }}. Text STOP\n",
    "row.j2": "[{{ car.model }} {{ loop.index|default('?') }}]",
    "nest.j2": "({% include 'foot.j2' %}){% if lead.vip %}VIP{% endif %}",
    "own.j2": "{% set local = 'kept' %}{% macro w(x) %}<{{ x }}>{% endmacro %}{{ w(local) }}",
}

TEMPLATES = (
    "",
    "plain text only",
    "\n\nlines\n\n",
    "Hi {{ lead.first_name }}!",
    "{{ lead.first_name }}{{ lead.last_name }}",
    "a{{ lead.first_name }}b{{ lead.first_name }}c",
    "Hi {{lead.first_name}},welcome to {{brand.name}}from{{sender.first_name}}.",
    "one{# a comment #}two{# another\none #}three",
    "x {#- gone -#} y {#- left #} z",
    "  {{- lead.first_name -}}  tight  {{- ' kept ' -}}  end",
    "a \n {%- if lead.vip -%} \n b \n {%- endif -%} \n c",
    "a {%+ if lead.vip +%} b {%+ endif +%} c",
    "{% if lead.vip %}yes{% else %}no{% endif %} {% if not lead.vip %}no{% else %}yes{% endif %}",
    "{% if lead.stage == 'old' %}old{% elif lead.stage == 'new' %}new one{% else %}none{% endif %}",
    "{% raw %}{{ not a tag }} {% nor this %}{% endraw %} after",
    "a {%- raw -%}  {{ tight }}  {%- endraw -%} b",
    "crlf\r\nline {{ lead.first_name }}\r\nnext\rold mac\r\n",
    "crlf in tag {{\r\n lead.first_name\r\n }} after\r\n\r\n",
    "emoji 🎈🎉 {{ lead.last_name }} 👩‍👩‍👧 end 𝒳",
    "{{ 'literal' }} and {{ \"double 'quoted'\" }} and {{ 'single \"quoted\"' }}",
    "{{ 'esc\\'aped' }} {{ 'new\\nline' }} {{ '\\u00e9' }} tail",
    "{{ 'adjacent' 'strings' }} tail",
    "{{ 1 }}{{ 2.50 }}{{ 1 + 2 }}{{ lead.points }}{{ lead.points * 2 }}{{ lead.price }}",
    "{{ true }} {{ none }} {{ lead.vip }} {{ lead.nothing }}",
    "{{ lead.first_name|upper }} {{ lead.city|upper }} {{ lead.city|lower }} {{ lead.city|title }}",
    "{{ 'hello world-wide web (of) [words]'|title }}",
    "{{ lead.company|capitalize }} {{ 'ßtart' |capitalize }} {{ 'x'|capitalize }}",
    "{{ 'ŉa ß ﬁ'|upper }} {{ 'İstanbul'|lower }}",
    "{{ '  padded  '|trim }}|{{ 'xxhixx'|trim('x') }}|{{ lead.spaces|trim }}",
    "{{ lead.first_name|replace('a', 'ei') }} {{ 'oxygen'|replace('xy', lead.first_name, 1) }}",
    "{{ 'abc'|replace('', '-') }} {{ 'pqs'|replace('q', '') }}",
    "{{ 'a rather long sentence to be cut somewhere'|truncate(20) }}",
    "{{ lead.note|truncate(9, true, '~', 0) }} {{ lead.first_name|truncate(3, true, '', 0) }}",
    "{{ lead.first_name[0] }}{{ lead.last_name[:3] }}{{ lead.city[::-1] }}{{ 'abcdef'[1:5:2] }}",
    "{{ lead.first_name[-1] }} {{ lead.tags[0] }} {{ lead.tags[-1][1:] }} {{ lead['city'] }}",
    "{{ lead.tags|join(', ') }} {{ lead.tags|first }} {{ lead.tags|last|upper }}",
    "{{ lead.tags|sort|join('/') }} {{ lead.tags|reverse|join }} {{ ['p','a']|sort|join('+') }}",
    "{{ ['b', 'B', 'a']|unique|join(',') }} {{ [3, 1, 2]|max }} {{ ['q', 'r']|min }}",
    "{{ lead.cars|map(attribute='model')|join(' & ') }} {{ lead.cars|sum(attribute='year') }}",
    "{{ 'a' ~ lead.first_name ~ 1 ~ 'z' }} {{ 'p' + 'q' + lead.first_name }}",
    (
        "{{ lead.nope|default('friend') }} {{ lead.blank|default('empty', true) }}{{"
        " lead.first_name|d('x') }}"
    ),
    "{{ lead.nope or 'either' }} {{ lead.first_name or 'or' }} {{ 'one' if lead.vip else 'two' }}",
    "{{ 'only' if lead.nope }}{{ lead.nope }}gap",
    "{% set x = 'value' %}{{ x }} {{ x|upper }}{{ x[1:] }}",
    "{% set x = lead.first_name ~ '!' %}Hello {{ x }} {{ x|lower }}",
    "{% set a, b = 'first', 'second' %}{{ b }}-{{ a }}",
    "{% set x %}block {{ lead.first_name }} end{% endset %}{{ x }}, {{ x|upper }}; {{ x[6:10] }}",
    "{% set x | upper %}inner {{ lead.city }}{% endset %}<{{ x }}>",
    "{% if lead.vip %}{% set x = 'in' %}{% else %}{% set x = 'out' %}{% endif %}{{ x }}",
    "{% filter upper %}loud {{ lead.first_name }} text{% endfilter %} quiet",
    "{% filter trim|title %}foo boo {{ lead.first_name }}{% endfilter %}",
    (
        "{% filter trim %}   middle   {% endfilter %}|{% filter truncate(8, true)"
        " %}0123456789abcdef{% endfilter %}"
    ),
    "{% filter upper %}a{% filter lower %}B{{ lead.first_name }}{% endfilter %}c{% endfilter %}",
    "{% for t in lead.tags %}{{ t }}{% if not loop.last %}, {% endif %}{% endfor %}.",
    "{% for t in lead.tags %}[{{ loop.index }}/{{ loop.length }} {{ t|upper }}]{% endfor %}",
    "{% for t in lead.tags if t != 'vip' %}{{ t }};{% else %}none{% endfor %}",
    "{% for t in lead.nope %}{{ t }}{% else %}nobody{% endfor %} {% for t in [] %}{% endfor %}end",
    (
        "{% for c in lead.cars %}{{ c.model }} ({{ c.year }}){% if loop.nextitem %} then {% endif"
        " %}{% endfor %}"
    ),
    "{% for c in lead.cars %}{% for l in c.model[:2] %}{{ l }}.{% endfor %}|{% endfor %}",
    "{% for l in lead.first_name %}{{ l }}-{% endfor %} {% for l in 'xyz' %}{{ l }}_{% endfor %}",
    "{% for k in lead.address %}{{ k }}={{ lead.address[k] }} {% endfor %}",
    "{% for a, b in [['p', 'q'], ['r', 's']] %}{{ b }}{{ a }} {% endfor %}",
    "{% for t in lead.tags -%}\n  {{ t }}\n{%- endfor %} tail",
    "{% set n = 'outer' %}{% for i in [1] %}{% set n = 'inner' %}{{ n }}{% endfor %} {{ n }}",
    "{% macro hi(name) %}Hi {{ name }}!{% endmacro %}{{ hi('Bo') }} {{ hi(lead.first_name) }}",
    (
        "{% macro hi(name, mark='?') %}{{ name }}{{ mark }}{% endmacro %}{{ hi('A') }}{{ hi('B',"
        " mark='.') }}"
    ),
    (
        "{% macro hi(name) %}<{{ name }}>{% endmacro %}{{ hi()|upper }}{{ hi('x')|upper }}{{"
        " hi(hi('y')) }}"
    ),
    (
        "{% macro a(x) %}a{{ x }}{% endmacro %}{% macro b(x) %}b{{ a(x) }}c{% endmacro %}{{ b('q')"
        " }}{{ a('w') }}"
    ),
    "{% macro m() %}{% for t in lead.tags %}{{ t }} {% endfor %}{% endmacro %}{{ m()|trim }}.",
    "{% macro m() %}  spaced  {% endmacro %}[{{ m() }}][{{ m()|trim }}][{{ m()[2:4] }}]",
    "{% for t in lead.tags %}{% macro m(x) %}{{ x }}/{% endmacro %}{{ m(t) }}{% endfor %}",
    (
        "{% set late = 'late' %}{% macro m() %}{{ late }}{% endmacro %}{{ m() }} {% set x = m()"
        " %}{{ x }}"
    ),
    "{% with a = 'with', b = lead.first_name %}{{ a }} {{ b }}{% endwith %}",
    "{% print 'printed', lead.first_name %} after",
    "before {% include 'foot.j2' %} after",
    "{% set extra = 'more' %}{% include 'foot.j2' %}{% include 'foot.j2' %}",
    "{% for car in lead.cars %}{% include 'row.j2' %}{% endfor %}",
    "{% for car in lead.cars %}{{ loop.index }}{% include 'row.j2' %}{% endfor %}",
    "{% include 'nest.j2' %}{% include 'own.j2' %}{% include 'gone.j2' ignore missing %}|",
    "{% set x %}{% include 'foot.j2' %}{% endset %}{{ x|upper }}",
    "{% macro m() %}{% include 'own.j2' %}!{% endmacro %}{{ m() }}",
    "{% filter upper %}{% include 'row.j2' %}{% endfilter %}",
    "{{ lead.note }} {{ lead.address.street }} {{ lead.address['zip'] }} {{ (lead.address).zip }}",
    "{{ '%s owes %d or %.2f%%'|format(lead.first_name, lead.points, lead.price) }}",
    "{{ '%(who)s!'|format(who=lead.first_name) }} {{ '%5s|%-5s|'|format('ab', 'cd') }}",
    "{{ lead.points|string|length }} {{ lead.note|wordcount }} {{ lead.price|round|int }}",
    "{{ lead.points // 100 }} {{ lead.points % 7 }} {{ -lead.points }} {{ lead.price|int }}",
    "{{ '12'|int + 1 }} {{ 'x'|int(5) }} {{ '2.5'|float }} {{ (0 - 3)|abs }} {{ 7|round(1) }}",
    (
        "{{ lead.stage in ['new', 'old'] }} {{ 'gold' in lead.tags }} {{ 1 < 2 < 3 }} {{ lead.vip"
        " and 'both' }}"
    ),
    (
        "{{ lead.first_name is defined }} {{ lead.nope is undefined }} {{ 4 is even }} {{ 'a' is"
        " string }}"
    ),
    "{{ ('a', 'b')|join }} {{ {'k': 'v'}.k }} {{ {'k': lead.first_name}['k'] }}",
    "{{ [lead.first_name, 'lit']|join(' + ') }} {{ [['deep']][0][0] }}",
    "{{ lead.first_name|list|join('.') }} {{ 'xyz'|list|last }}",
    "{{ ((lead.first_name)) }} {{ lead . city }} {{ lead\n.\ncity }}",
    "{{ lead.first_name if lead.stage == 'new' else lead.city }}{{ '' }}{{ '' ~ '' }}end",
    "tail newline kept\n\n",
    "{% if lead.vip %}\n  indented\n{% endif %}\nnext\n",
    "{{ lead.a.b.c }}{{ lead.first_name.nope }}{{ nobody }}{{ nobody.at.all }}end",
    "{% set x = 'same' %}{{ x }}{{ x }}{{ x ~ x }}{{ x|replace('s', x) }}",
)

ENGINE = Engine(
    includes={name: Include(name, name, body) for name, body in INCLUDES.items()},
    brand=BRAND,
    sender=SENDER,
)
TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
QUOTED = re.compile(r"'[^'\\]*'|\"[^\"\\]*\"")


def stock(source: str, files: dict[str, str]) -> str:
    environment = ImmutableSandboxedEnvironment(
        loader=DictLoader(files), undefined=ChainableUndefined
    )
    return environment.from_string(source).render(lead=LEAD, brand=BRAND, sender=SENDER)


def traced(source: str) -> Rendering:
    return ENGINE.compile("main", source).trace(LEAD)


def own_letters(source: str) -> Iterator[int]:
    """Offsets of letters and digits in a template's own text, and in its quoted texts."""
    blocked = set[int]()
    for tag in TAG.finditer(source):
        quoted = {
            tag.start() + offset
            for text in QUOTED.finditer(tag[0])
            for offset in range(text.start() + 1, text.end() - 1)
        }
        blocked |= set(range(*tag.span())) - quoted
    return (at for at, sign in enumerate(source) if sign.isalnum() and at not in blocked)


def changed(source: str, offset: int) -> str:
    """The source with the letter at `offset` replaced by a neighbour."""
    sign = source[offset]
    other = chr(ord(sign) - 1 if sign in "zZ9\U0001d4b3" else ord(sign) + 1)
    return source[:offset] + other + source[offset + 1 :]


def moves(source: str, files: dict[str, str]) -> Iterator[tuple[str, int, list[int]]]:
    """Which characters of the stock text change with which letter of which file."""
    before = stock(source, files)
    for name in ("main", *files):
        text = source if name == "main" else files[name]
        for offset in own_letters(text):
            edited = changed(text, offset)
            other = files if name == "main" else {**files, name: edited}
            try:
                after = stock(edited if name == "main" else source, other)
            except (TemplateError, LookupError, TypeError, ValueError, AssertionError):
                continue
            if len(after) == len(before):
                pairs = zip(before, after, strict=True)
                yield name, offset, [at for at, (a, b) in enumerate(pairs) if a != b]


def origins(rendering: Rendering) -> list[tuple[Place, int | None]]:
    return [
        (run.place, None if run.at is None else run.at + step)
        for run in rendering.runs
        for step in range(run.length)
    ]


def is_origin(origin: tuple[Place, int | None], name: str, offset: int) -> bool:
    place, at = origin
    if place.template != name:
        return False
    return at == offset if at is not None else place.start <= offset < place.end


@pytest.mark.parametrize("source", TEMPLATES)
def test_text_equals_the_stock_sandbox(source: str) -> None:
    assert ENGINE.compile("main", source).fill(LEAD).text == stock(source, INCLUDES)


@pytest.mark.parametrize("source", TEMPLATES)
def test_the_traced_text_is_the_plain_text(source: str) -> None:
    template = ENGINE.compile("main", source)
    rendering = template.trace(LEAD)
    assert rendering.text == template.fill(LEAD).text
    assert sum(run.length for run in rendering.runs) == len(rendering.text)
    assert Place("main", 0, len(template.source)) not in {run.place for run in rendering.runs} or (
        TAG.fullmatch(template.source) or not TAG.search(template.source)
    )


@pytest.mark.parametrize("source", TEMPLATES)
def test_a_character_that_moves_with_a_letter_comes_from_it(source: str) -> None:
    source = normalise(source)
    where = origins(traced(source))
    files = {name: normalise(body) for name, body in INCLUDES.items()}
    wrong = [
        (name, offset, position, where[position])
        for name, offset, positions in moves(source, files)
        for position in positions
        if not is_origin(where[position], name, offset)
    ]
    assert wrong == []


def test_the_torture_moves_over_six_hundred_characters() -> None:
    files = {name: normalise(body) for name, body in INCLUDES.items()}
    total = sum(
        len(positions)
        for source in TEMPLATES
        for _, _, positions in moves(normalise(source), files)
    )
    assert total > 600


FIELDS = (
    ("Hi {{ lead.first_name }}", "Dana", "lead.first_name"),
    ("{{ lead.first_name|upper }}", "DANA", "lead.first_name"),
    ("{{ lead.city|upper }}", "STRASSE", "lead.city"),
    ("{{ lead.points }}", "1234", "lead.points"),
    ("{{ lead.price }}", "19.5", "lead.price"),
    ("{{ lead.vip }}", "True", "lead.vip"),
    ("{{ lead.nothing }}", "None", "lead.nothing"),
    ("{{ lead.points + 1 }}", "1235", None),
    ("{{ lead.nope|default('x') }}", "x", None),
    ("{{ brand.name }}", "Oak Motors", "brand.name"),
    ("{{ sender.first_name|upper }}", "SAM", "sender.first_name"),
    ("{{ lead.address.zip }}", "78701", "lead.address.zip"),
    ("{% for t in lead.tags[:1] %}{{ t }}{% endfor %}", "gold", "lead.tags"),
    ("{% for c in lead.cars[:1] %}{{ c.year }}{% endfor %}", "2019", "lead.cars.year"),
    ("{% set x = lead.first_name %}{{ x[1:] }}", "ana", "lead.first_name"),
    ("{% macro m(x) %}{{ x }}{% endmacro %}{{ m(lead.stage) }}", "new", "lead.stage"),
    ("{{ '2026-11-03'|weekday }}", "Tuesday", None),
    ("{{ lead.price|int }}", "19", "lead.price"),
    ("{{ lead.price|round }}", "20.0", "lead.price"),
    ("{{ '%.2f'|format(lead.price) }}", "19.50", "lead.price"),
    ("{{ lead.address.zip|int }}", "78701", "lead.address.zip"),
    ("{{ lead.address.zip|float }}", "78701.0", "lead.address.zip"),
    ("{{ (-lead.points)|abs }}", "1234", "lead.points"),
    ("{{ lead.stage|int(7) }}", "7", None),
    ("{% set d = lead.day|date %}{{ d }}", "November 3", "lead.day"),
    ("{{ lead.day|date|upper }}", "NOVEMBER 3", "lead.day"),
    ("{{ '' ~ lead.birthday }}", "1990-01-02", "lead.birthday"),
    ("{% set d = lead.moment %}{{ d }}", "2026-11-03 14:30:00", "lead.moment"),
    ("{{ '' ~ lead.clock }}", "09:30:00", "lead.clock"),
    ("{% set d = lead.clock|time %}{{ d }}", "9:30 AM", "lead.clock"),
    ("{% set d = lead.moment|time %}{{ d }}", "2:30 PM", "lead.moment"),
)


@pytest.mark.parametrize(("source", "shown", "field"), FIELDS)
def test_a_value_names_its_field(source: str, shown: str, field: str | None) -> None:
    rendering = traced(source)
    last = rendering.runs[-1]
    assert (rendering.text[-last.length :], last.field) == (shown, field)


WRITTEN = (
    ("{% set n = 5 %}{{ n }}", [("5", 11)]),
    ("{% for i in [1, 22] %}{{ i }}{% endfor %}", [("1", 13), ("22", 16)]),
    ("{% macro m(a, b=7) %}{{ a }}{{ b }}{% endmacro %}{{ m(3) }}", [("3", 54), ("7", 16)]),
    ("{{ 2.5 }}{{ 2.50 }}", [("2.5", 3), ("2.5", None)]),
    ("{{ 'n' ~ 5 }}", [("n", 4), ("5", 9)]),
    ("{% set n = 2 + 3 %}{{ n }}{{ -4 }}", [("5", None), ("-4", None)]),
    ("{{ 'aa' 'bb' }}", [("aa", 4), ("bb", 9)]),
    ("{{ 'x\\ny' }}", [("x", 4), ("\n", None), ("y", 7)]),
    ("{{ '\\u00e9é\\'' }}", [("é", None), ("é", 10), ("'", None)]),
    ("{% filter upper %}aßb{% endfilter %}", [("A", 18), ("SS", None), ("B", 20)]),
)


@pytest.mark.parametrize(("source", "stretches"), WRITTEN)
def test_what_the_template_writes_stands_where_it_is_written(
    source: str, stretches: list[tuple[str, int | None]]
) -> None:
    rendering = traced(source)
    ends = list(accumulate(run.length for run in rendering.runs))
    texts = [
        rendering.text[end - run.length : end]
        for end, run in zip(ends, rendering.runs, strict=True)
    ]
    assert [*zip(texts, (run.at for run in rendering.runs), strict=True)] == stretches


def test_a_computed_number_stands_at_the_tag_that_computes_it() -> None:
    assert traced("{% set n = 2 + 3 %}{{ n }}").runs[0].place == Place("main", 0, 19)


@pytest.mark.parametrize("source", TEMPLATES)
def test_the_templates_own_text_stands_at_its_offset_but_for_capitals(source: str) -> None:
    rendering = traced(normalise(source))
    files = {"main": normalise(source), **{name: normalise(INCLUDES[name]) for name in INCLUDES}}
    position = 0
    for run in rendering.runs:
        shown = rendering.text[position : position + run.length]
        position += run.length
        if run.at is not None:
            text = files[run.place.template][run.at : run.at + run.length]
            assert shown.lower() == text.lower()


PLACES = (
    ("Hi {{ lead.first_name }}!", "{{ lead.first_name }}"),
    ("{% set x %}a{{ lead.first_name }}{% endset %}{{ x }}", "{{ lead.first_name }}"),
    ("{% macro m(x) %}[{{ x }}]{% endmacro %}{{ m(lead.first_name) }}", "{{ x }}"),
    ("{% filter upper %}{{ lead.first_name }}{% endfilter %}", "{{ lead.first_name }}"),
    ("{% set x = lead.first_name %}.{{- x -}}.", "{{- x -}}"),
    ("{% print lead.first_name %}", "{% print lead.first_name %}"),
)


@pytest.mark.parametrize(("source", "tag"), PLACES)
def test_a_value_stands_at_the_tag_that_prints_it(source: str, tag: str) -> None:
    runs = traced(source).runs
    place = next(run.place for run in runs if run.field)
    assert source[place.start : place.end] == tag


def test_an_include_is_a_place_of_its_own() -> None:
    places = {run.place.template for run in traced("a{% include 'foot.j2' %}b").runs}
    assert places == {"main", "foot.j2"}
