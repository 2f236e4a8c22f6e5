"""Templates that try to take time, memory or the program down end in an answer, not in a mess."""

import pytest

from simulator.errors import TemplateError
from simulator.model.workspace import Include
from simulator.rendering.budget import VALUES
from simulator.rendering.engine import Engine

DOUBLE = "{% set x = x ~ x %}"
LISTS = "{% set x = [x, x, x, x] %}"
LONG = "{% set x = 'abcdefghij' %}" + DOUBLE * 13  # 81,920 characters
QUADRATIC = (
    "{% set a = 'a' %}"
    + "{% set a = a ~ a %}" * 12
    + "{% set needle = a ~ a ~ 'b' ~ a ~ a %}{% set hay = a ~ a ~ a ~ a ~ a ~ a ~ a %}"
)
LEAD: dict[str, object] = {
    "first_name": "Dana",
    "items": list(range(200)),
    "words": ["word"] * 1000,
    "long": "ab " * 30_000,
    "huge": 10**400,
    "nan": float("nan"),
    "deep": {"a": {"b": {"c": [1, [2, [3]]]}}},
}

ESCAPES = (
    "{{ ''.__class__ }}",
    "{{ ''['__class__'] }}",
    "{{ lead['__class__'] }}",
    "{{ lead|attr('__class__') }}",
    "{{ lead.__init__.__globals__ }}",
    "{{ lead.items() }}",
    "{{ lead.clear() }}",
    "{{ lead.pop('first_name') }}",
    "{{ lead.update({'a': 1}) }}",
    "{{ [].append(1) }}",
    "{{ ''.format(1) }}",
    "{{ '{0.__class__}'.format(1) }}",
    "{{ '{0.__class__}'|format(1) }}",
    "{{ '%(__class__)s'|format(a=1) }}",
    "{{ self }}",
    "{{ self.blocks }}",
    "{{ super() }}",
    "{{ caller() }}",
    "{{ varargs }}{{ kwargs }}",
    "{{ cycler('a').next() }}",
    "{{ joiner() }}",
    "{{ namespace(a=1) }}",
    "{{ lipsum(1000) }}",
    "{{ dict(a=1) }}",
    "{{ range(10) }}",
    "{{ environment }}",
    "{{ context }}",
    "{{ missing }}{{ undefined }}{{ concat }}{{ resolve }}",
    "{{ k0 }}{{ t_1 }}{{ l_0_lead }}{{ texts }}{{ scan }}",
    "{{ lead|map('upper')|list }}",
    "{{ [lead]|map(attribute='__class__')|list|first }}",
    "{{ ['a']|map(attribute='__class__.__mro__')|join }}",
    "{{ [{'a': 1}]|map(attribute='items')|join }}",
    "{{ lead.first_name.upper }}",
    "{% import 'x' as y %}",
    "{% from 'x' import y %}",
    "{% extends 'x' %}",
    "{% block a %}{% endblock %}",
    "{% include lead.first_name %}",
    "{% include ['a', 'b'] %}",
    "{% include '../../etc/passwd' %}",
    "{% include '/etc/passwd' %}",
    "{% autoescape true %}{{ '<' }}{% endautoescape %}",
    "{% call lead.first_name() %}{% endcall %}",
    "{% set ns.x = 1 %}",
    "{% set lead.first_name = 'x' %}",
    "{% set lead = 1 %}{% set link = 2 %}",
    "{% for lead in [1] %}{% endfor %}",
    "{% for loop in [1] %}{{ loop }}{% endfor %}",
    "{% macro lead() %}{% endmacro %}",
    "{% macro m(lead) %}{% endmacro %}",
    "{% with brand = 1 %}{% endwith %}",
    "{% set ﬁ = 1 %}{{ ﬁ }}",
    "{% set class = 1 %}{% set None = 2 %}",
    "{% macro m(*args) %}{% endmacro %}",
    "{% macro m(a) %}{{ a() }}{% endmacro %}{{ m(m) }}",
    "{% macro m() %}{% endmacro %}{{ m }}{{ m|string }}{{ [m]|join }}",
    "{{ link }}{{ link|string }}{{ [link]|join }}",
    "{% for x in [1] %}{{ loop }}{% endfor %}",
    "{{ lead.first_name is filter }}{{ 'x' is test }}",
    "{{ '\\N{DIGIT ONE}' }}{{ '\\ud800' }}{{ '\\x00' }}",
    "\x00{{ lead.first_name }}\ud800",
)

FLOODS = (
    "{{ 'x' * 1000000000 }}",
    "{{ [1] * 1000000000 }}",
    "{{ 'x' * 10 ** 9 }}",
    "{{ 2 ** 100000 }}",
    "{{ 10 ** 10 ** 10 }}",
    "{{ 999999999999999 * 999999999999999 }}",
    "{{ " + "9" * 5000 + " }}",
    "{{ 0x" + "f" * 5000 + " }}",
    "{{ 1e999 }}{{ 1e308 * 1e308 }}",
    "{{ 1 / 0 }}",
    "{{ 1 // 0 }}{{ 1 % 0 }}",
    "{{ 'inf'|float }}{{ 'nan'|float }}",
    "{{ ('9' ~ '9')|int ** 99 }}",
    "{{ lead.huge }}{{ lead.huge + 1 }}{{ lead.huge * lead.huge }}",
    "{{ lead.nan }}{{ lead.nan|int }}{{ lead.nan|round }}",
    "{{ 1.5|round(400) }}",
    "{{ 1.5|round(1000000000, 'ceil') }}",
    "{{ 5 is divisibleby 0 }}",
    "{{ '%1000000000d' is odd }}",
    "{{ '%1000000000d' % 1 }}",
    "{{ '%1000000000d'|format(1) }}",
    "{{ '%.1000000000f'|format(1.5) }}",
    "{{ '%*d'|format(1000000000, 1) }}",
    "{{ '%(a)1000000000d'|format(a=1) }}",
    "{{ '%s%s%s'|format('a') }}{{ '%d'|format('x') }}",
    "{{ '%99d'|format(5) }}" * 900,
    "{{ 'x'|center(1000000000) }}",
    "{{ 'x'|indent(1000000000) }}",
    "{{ 'a'|wordwrap(1) }}",
    "{{ 'aaaa'|truncate(-5) }}",
    "{{ 'aaaa'|truncate(1) }}",
    "{{ 'a'|truncate(leeway=-1) }}",
    "{{ lead.first_name|urlize }}",
    "{{ lead.items|pprint }}{{ lead|tojson }}",
    "{{ lead.items|batch(1) }}{{ lead.items|slice(1000000000) }}",
    "{{ lead.items|random }}",
    "{% set x = 'ab' %}" + DOUBLE * 40 + "{{ x }}",
    "{% set x = 'ab' %}" + "{% set x = x + x %}" * 40 + "{{ x }}",
    "{% set x = 'ab' %}" + "{% set x = x|replace('a', 'aaaaaaaaab') %}" * 30 + "{{ x }}",
    "{% set x = 'ab' %}" + "{% set x = [x, x]|join(x) %}" * 30 + "{{ x }}",
    "{% set x = 'ab' %}" + "{% set x %}{{ x }}{{ x }}{% endset %}" * 40 + "{{ x }}",
    "{% set x = 'ab' %}" + "{% set x = '%s%s'|format(x, x) %}" * 40 + "{{ x }}",
    "{% set x = 'ab' %}" + "{% set x = (x, x)|join %}" * 40 + "{{ x|length }}",
    "{% set x = [1] %}" + LISTS * 20 + "{{ x }}",
    "{% set x = [1] %}" + LISTS * 20 + "{{ x|string }}",
    "{% set x = [1] %}" + LISTS * 20 + "{{ x ~ '' }}",
    "{% set x = [1] %}" + LISTS * 20 + "{{ '%s'|format(x) }}",
    "{% set x = [1] %}" + LISTS * 20 + "{{ x|join }}",
    "{% set x = [1] %}{% set y = [1] %}"
    + "{% set x = [x, x] %}{% set y = [y, y] %}" * 30
    + "{{ x == y }}{{ x < y }}{{ x in [y] }}",
    "{% set x = (1,) %}" + "{% set x = (x, x) %}" * 30 + "{{ {x: 1} }}",
    "{% set x = (1,) %}" + "{% set x = (x, x) %}" * 30 + "{{ lead[x] }}",
    "{% set x = (1,) %}" + "{% set x = (x, x) %}" * 30 + "{{ [x]|unique|list }}",
    "{% set x = {'a': 1} %}" + "{% set x = {'a': x, 'b': x} %}" * 30 + "{{ x }}",
    "{% set x = [[1]] %}" + "{% set x = [x, x]|sum(start=[]) %}" * 20 + "{{ x|length }}",
    "{% for a in lead.items %}" * 3 + "x" + "{% endfor %}" * 3,
    "{% for a in lead.items %}" * 8 + "x" + "{% endfor %}" * 8,
    "{% for a in lead.items %}" * 9 + "x" + "{% endfor %}" * 9,
    "{% for a in lead.words %}{% for b in lead.words %}{% set c = 1 %}{% endfor %}{% endfor %}",
    "{% for a in lead.long %}{% for b in lead.long %}{% endfor %}{% endfor %}",
    "{% for a in lead.words %}{{ lead.long|upper|lower|title }}{% endfor %}",
    "{% for a in lead.words %}{% if 'zz' in lead.long %}{% endif %}{% endfor %}",
    "{% for a in lead.words %}{% if lead.long is in lead.long %}{% endif %}{% endfor %}",
    "{% for a in lead.words %}{{ lead.long|wordcount }}{{ lead.long|int }}{% endfor %}",
    "{% for a in lead.words %}{% set x = lead.long|list %}{% endfor %}",
    "{% for a in lead.words %}{% set x = lead.words|sort %}{% endfor %}",
    "{% for a in lead.words %}{{ lead.long[-1] }}{{ lead.long[::-1][0] }}{% endfor %}",
    "{% for a in lead.words %}{% if lead.words == lead.words|list %}{% endif %}{% endfor %}",
    "{% for a in lead.words %}{{ lead.long }}{% endfor %}",
    LONG + "{% for a in lead.items %}{{ x }}{% endfor %}",
    LONG + "{% for a in x %}{{ a }}{% endfor %}",
    LONG + "{% for a in x|list %}{{ a }}{% endfor %}",
    LONG + "{% for a in lead.items %}{{ x|replace('', 'yy')|length }}{% endfor %}",
    LONG + "".join(f"{{% set y{n} = x|list %}}" for n in range(30)),
    LONG + "{{ x|unique|join }}{{ x|sort|join }}{{ x|list|join('----------') }}",
    LONG + "{% set y = (x|upper)|title|replace('A', '')|trim %}" * 60,
    "{% macro a(x) %}{{ x }}{{ x }}{% endmacro %}{% set x = 'ab' %}"
    + "{% set x = a(x) %}" * 40
    + "{{ x }}",
    "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
    "{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{% endmacro %}{{ a() }}",
    "{% macro a() %}1{% endmacro %}{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
    "{% macro m0() %}{% endmacro %}"
    + "".join(
        f"{{% macro m{n}() %}}" + f"{{{{ m{n - 1}() }}}}" * 10 + "{% endmacro %}"
        for n in range(1, 12)
    )
    + "{{ m11() }}",
    "{% macro m0() %}{% endmacro %}"
    + "".join(f"{{% macro m{n}() %}}{{{{ m{n - 1}() }}}}{{% endmacro %}}" for n in range(1, 450))
    + "{{ m449() }}",
    (
        "{% macro m(a) %}{% for x in a %}{% for y in a %}{% endfor %}{% endfor %}{% endmacro %}"
        "{{ m(lead.words) }}"
    ),
    "{% for a in lead.items recursive %}{{ loop(lead.items) }}{% endfor %}",
    "{% include 'ring.j2' %}",
    "{% include 'ring2.j2' %}",
    "{% include 'wide9.j2' %}",
    "{% include 'tall9.j2' %}",
    "{% for a in lead.words %}{% include 'leaf.j2' %}{% endfor %}" * 30,
    LONG + "{% set f = '%(a)s' %}" + "{% set f = f ~ f %}" * 12 + "{{ f|format(a=x) }}",
    "{% set p = 'a.' %}" + "{% set p = p ~ p %}" * 15 + "{{ lead.items|map(attribute=p)|join }}",
    "{% set p = 'a,' %}" + "{% set p = p ~ p %}" * 15 + "{{ lead.items|sort(attribute=p)|join }}",
    LONG + "{% for a in lead.items %}{{ x|trim(x) }}{% endfor %}",
    "{% set x = 'b' %}" + DOUBLE * 16 + "{% set c = x|replace('b', 'a') ~ 'b' %}{{ x|trim(c) }}",
    QUADRATIC + "{% for i in lead.words %}{% if needle in hay %}{% endif %}{% endfor %}",
    QUADRATIC + "{% for i in lead.words %}{% if hay is in hay %}{% endif %}{% endfor %}",
    QUADRATIC + "{% for i in lead.words %}{% set y = hay|replace(needle, '') %}{% endfor %}",
    LONG + "{% set x = x[:40000][::-1] %}" + "{% set x = x|upper %}" * 40,
    LONG + "{% set x = x[:16000]|list|reverse|join %}" + "{% set x = x|title %}" * 90 + "{{ x }}",
    LONG + "{% for a in x[:8000] %}{% set y = x[:9][::-1] %}{% endfor %}",
    LONG + "{% for a in x[:12000] %}{{ a|upper }}{% endfor %}",
)

SHAPES = (
    "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "{{ " + "[" * 19 + "1" + "]" * 19 + " }}",
    "{{ " + "[" * 300 + " }}",
    "{{ " + "-" * 400 + "1 }}",
    "{{ " + "not " * 400 + "1 }}",
    "{{ " + "1 + " * 200 + "1 }}",
    "{{ " + "1 + " * 20000 + "1 }}",
    "{{ a" + ".b" * 200 + " }}",
    "{{ a" + "|upper" * 200 + " }}",
    "{{ a" + "[0]" * 100 + " }}",
    "{{ " + "1 if 1 else " * 80 + "1 }}",
    "{{ " + "a or " * 200 + "1 }}",
    "{{ " + "'a' ~ " * 200 + "'b' }}",
    "{{ [" + "1," * 240 + "] }}",
    "{{ {" + "1:1," * 110 + "} }}",
    "{% if 1 %}" * 1000 + "{% endif %}" * 1000,
    "{% if 1 %}" * 17 + "{% endif %}" * 17,
    "{% if 1 %}" * 16 + "x" + "{% endif %}" * 16,
    "{% filter upper %}" * 16 + "x" + "{% endfilter %}" * 16,
    "{% if 1 %}a" + "{% elif 1 %}b" * 1500 + "{% endif %}",
    "{% if 0 %}a" + "{% elif 0 %}b" * 1500 + "{% endif %}",
    "".join(f"{{% set a{n} = 1 %}}{{% if a{n} %}}x{{% endif %}}" for n in range(480)),
    "".join(f"{{{{ a{n % 499} }}}}" for n in range(3900)),
    "{{a}}" * 3990,
    "{{a}}" * 20000,
    "{% set x=1 %}" * 1990,
    "{# x #}" * 14000,
    "{#" * 50000,
    "{{" * 50000,
    "{%" * 50000,
    "{% raw %}" * 11000,
    "{{ '" + "a" * 90000,
    "{{ '" + "\\'" * 45000,
    "{{ " + " " * 90000 + "1 }}",
    "{%-" + " " * 90000 + "raw",
    "x" + " " * 90000 + "{{- 1 -}}" + " " * 900,
    "{{ 1_" + "1_" * 20000 + " }}",
    "{{ 1." * 20000,
    "a" * 100_001,
    "\n" * 100_001,
    "{{ x }" * 10000,
    "{% macro m(" + ",".join(f"a{n}" for n in range(240)) + ") %}{% endmacro %}{{ m() }}",
    "{{ lead.first_name|default(" + "'a' " * 400 + ") }}",
    "".join(f"{{% macro {'a' * 170}{n}() %}}{{% endmacro %}}" for n in range(490))
    + f"{{{{ {'a' * 170}() }}}}",
    "{{ lead.x|" + "a" * 90000 + " }}",
    "{% " + "a" * 90000 + " %}",
    "".join(f"{{{{ lead.x{n} }}}}" for n in range(2300)),
    "{% include 'many.j2' %}" * 1500,
    "{% macro m(class, def) %}{{ class }}{% endmacro %}{{ m(class='c', def=1) }}{{ m(size=1) }}",
)

SOURCES = {
    "ring.j2": "{% include 'ring.j2' %}",
    "ring2.j2": "{% include 'ring3.j2' %}",
    "ring3.j2": "{% include 'ring2.j2' %}",
    "many.j2": "".join(f"{{{{ lead.x{n} }}}}" for n in range(2300)),
    "leaf.j2": "{{ lead.first_name }}",
    "wide0.j2": "{{ lead.first_name }}",
    "tall0.j2": "{{ lead.first_name }}",
    **{f"wide{n}.j2": f"{{% include 'wide{n - 1}.j2' %}}" * 10 for n in range(1, 10)},
    **{f"tall{n}.j2": f"{{% include 'tall{n - 1}.j2' %}}" for n in range(1, 10)},
}


def engine() -> Engine:
    includes = {name: Include(name, name, body) for name, body in SOURCES.items()}
    return Engine(includes=includes, links={"book": "https://b.example"})


def answer(source: str) -> TemplateError | str:
    try:
        return engine().compile("attack", source).trace(LEAD).text
    except TemplateError as error:
        return error


@pytest.mark.parametrize("source", [*ESCAPES, *FLOODS, *SHAPES], ids=lambda text: text[:40])
def test_an_attack_ends_in_a_short_text_or_a_refusal_with_a_place(source: str) -> None:
    result = answer(source)
    if isinstance(result, TemplateError):
        assert 0 <= result.start <= result.end <= len(source)
        assert len(result.message + result.remedy) < 300
    else:
        assert len(result) <= 100_000
        assert "<" not in result
        assert "0x" not in result


WORKING = (
    ("{{ ''['__class__'] }}{{ lead['__class__'] }}", ""),
    ("{{ environment }}{{ context }}{{ concat }}{{ k0 }}{{ texts }}{{ scan }}{{ l_0_lead }}", ""),
    ("{{ lead.first_name.upper }}{{ lead.items.append }}", ""),
    ("{{ '%1000000000d' is odd }}", "False"),
    ("{{ lead.deep.a.b.c|first }}", "1"),
    ("{% macro m(class, def) %}{{ class }}{% endmacro %}{{ m(class='c', def=1) }}", "c"),
)


@pytest.mark.parametrize(("source", "text"), WORKING)
def test_what_only_looks_like_an_attack_is_filled(source: str, text: str) -> None:
    assert answer(source) == text


def test_a_text_of_very_many_origins_is_traced_coarsely_but_rightly() -> None:
    source = "{% set x = lead.long[:9000]|reverse %}{{ x|upper }}{{ x|title }}"
    template = engine().compile("m", source)
    rendering = template.trace(LEAD)
    assert rendering.text == template.fill(LEAD).text
    assert sum(run.length for run in rendering.runs) == len(rendering.text)


LEAKS = (
    "{{ 1.5|round(2, lead) }}",
    "{{ 1.5|round(2, lead.secret) }}",
    "{{ 1.5|round(lead.secret) }}",
    "{% for x in [1] %}{{ 1.5|round(2, loop) }}{{ loop }}{% endfor %}",
    "{{ 'abcdefghijklm'|truncate(1, true, lead) }}",
    "{{ 'abcdefghijklm'|truncate(1, true, lead.secret) }}",
    "{{ 'abcdefghijklm'|truncate(lead.secret) }}",
    "{{ 'abcdefghijklm'|truncate(9, leeway=lead.secret) }}",
    "{{ lead.secret|format(1) }}{{ ('%' ~ lead.secret)|format(1) }}",
    "{{ lead.secret|date }}{{ lead.secret * 2 }}",
    "{{ -lead.secret }}",
    "{{ lead }}",
    "{{ 5 is divisibleby lead.secret }}",
)


@pytest.mark.parametrize("source", LEAKS)
def test_no_message_tells_what_a_lead_holds(source: str) -> None:
    with pytest.raises(TemplateError) as caught:
        Engine().compile("m", source).trace({"secret": "4111 " * 10_000})
    said = f"{caught.value} {caught.value.remedy}"
    assert ("4111" in said, "<" in said, len(said) < 250) == (False, False, True)


def test_an_include_is_charged_for_the_names_that_it_sees() -> None:
    names = "".join(f"{{% set a{n} = 1 %}}" for n in range(480))
    loop = "{% for x in lead.words %}{% include 'e' %}{% endfor %}"
    engine = Engine(includes={"e": Include("e", "e", "")})
    engine.compile("m", loop).fill(LEAD)
    with pytest.raises(TemplateError, match="too much work"):
        engine.compile("m", names + loop).fill(LEAD)


def test_a_text_put_together_from_its_letters_is_one_run_again() -> None:
    rendering = Engine().compile("m", "{{ lead.words[0]|list|join|title }}").trace(LEAD)
    assert [(run.length, run.field) for run in rendering.runs] == [(4, "lead.words")]


@pytest.mark.parametrize("part", ["'a':", "1.5:", "::0", ":lead.deep", ":lead.nope"])
def test_a_text_is_cut_at_whole_numbers_alone(part: str) -> None:
    with pytest.raises(TemplateError, match="cut at whole numbers"):
        Engine().compile("m", f"{{{{ 'abc'[{part}] }}}}").fill(LEAD)


def test_what_all_leads_share_costs_the_first_lead_nothing() -> None:
    template = Engine(brand={"n": ["x"] * 9}).compile("m", "{{ 'y' if lead.v }}")
    most = {"v": ["x"] * (VALUES - 1)}
    assert [template.fill(most).text for _ in range(2)] == ["y", "y"]
