"""What the guard refuses, where it points, and that what it allows works up to the limits."""

import pytest

from simulator.errors import TemplateError
from simulator.model.workspace import Include
from simulator.rendering.budget import CHARACTERS, STEPS, TEXT_LIMIT
from simulator.rendering.engine import Engine

FORBIDDEN_WORDS = ("token", "node", "jinja", "undefined", "parse", "syntax", "ast ", "none")


def refusal(source: str, lead: dict[str, object] | None = None) -> TemplateError:
    with pytest.raises(TemplateError) as caught:
        Engine().compile("m", source).fill(lead or {})
    return caught.value


REFUSED = (
    ("a {% extends 'x' %}", "{% extends 'x' %}"),
    ("a {% import 'x' as y %}", "{% import 'x' as y %}"),
    ("a {% from 'x' import y %}", "{% from 'x' import y %}"),
    ("{% block a %}{% endblock %}", "{% block a %}"),
    ("{% autoescape true %}{% endautoescape %}", "{% autoescape true %}"),
    ("{% call m() %}{% endcall %}", "{% call m() %}"),
    ("{% set ns.x = 1 %}", "{% set ns.x = 1 %}"),
    ("a {{ 2 ** 3 }}", "{{ 2 ** 3 }}"),
    ("{% for a in b recursive %}{% endfor %}", "recursive"),
    ("{{ lead.x|upcase }}", "upcase"),
    ("{{ lead.x|upper|currency('$') }}", "currency"),
    ("{% filter loud %}{% endfilter %}", "loud"),
    ("{% set x | loud %}{% endset %}", "loud"),
    ("{{ lead.x is shiny }}", "shiny"),
    ("{{ lead.x is not shiny }}", "shiny"),
    ("{{ lead.x|upper('a') }}", "upper"),
    ("{{ lead.x|replace('a') }}", "replace"),
    ("{{ lead.x|default(x='a') }}", "default"),
    ("{{ lead.x|trim(*['a']) }}", "["),
    ("{{ lead.when|date('%d') }}", "date"),
    ("{{ lead.x is even(1, 2) }}", "even"),
    ("{{ lead._id }}", "_id"),
    ("{{ lead.x.__class__ }}", "__class__"),
    ("{{ _x }}", "_x"),
    ("{{ self }}", "self"),
    ("{{ ünder }}", "ünder"),
    ("{% set lead = 1 %}", "lead"),
    ("{% set a, brand = 1, 2 %}", "brand"),
    ("{% for link in [] %}{% endfor %}", "link"),
    ("{% set x %}{% endset %}{% macro x2() %}{% endmacro %}{% set x2 = 1 %}", "x2"),
    ("{% macro m() %}{% endmacro %}{% macro m() %}{% endmacro %}", "m"),
    ("{% macro m(a) %}{% endmacro %}{{ m(1, 2) }}", "2"),
    ("{% macro m(a) %}{% endmacro %}{{ m(b='x') }}", "b"),
    ("{% macro m(a) %}{% endmacro %}{{ m(1, a='x') }}", "a"),
    ("{% macro m(a) %}{% endmacro %}{{ m(a=1, a=(lead.a)) }}", "a"),
    ("{% macro m(abc, abc) %}{% endmacro %}", "abc"),
    ("{{ 1.2.3 }}", "1.2"),
    ("{{ m() }}{% macro m() %}{% endmacro %}", "m"),
    ("{% macro m() %}{{ m() }}{% endmacro %}", "m"),
    ("{{ lead.name.upper() }}", "lead.name.upper"),
    ("{{ range(5) }}", "range"),
    ("{{ link }}", "link"),
    ("{{ link(lead.x) }}", "link"),
    ("{{ link('a', 'b') }}", "link"),
    ("{{ 1234567890123456789012 }}", "1234567890123456789012"),
    ("{{ 1e300 }}", "1e300"),
    ("{{ 10000000000000000 }}", "10000000000000000"),
    ("{% include lead.x %}", "{% include lead.x %}"),
    ("{% include 'a' without context %}", "without"),
    ("a {% include 'nope' %}", "'nope'"),
    ("a {{ lead }} b", "{{ lead }}"),
    ("a {{ [1] }} b", "{{ [1] }}"),
    ("a {{ {'a': 1} }} b", "{{ {'a': 1} }}"),
    ("a {{ 'x' * 3 }} b", "{{ 'x' * 3 }}"),
    ("a {{ [1] + [2] }} b", "{{ [1] + [2] }}"),
    ("a {{ 1 / 0 }} b", "{{ 1 / 0 }}"),
    ("a {{ 5[1:2] }} b", "{{ 5[1:2] }}"),
    ("{% if 5 < 'a' %}{% endif %}", "{% if 5 < 'a' %}"),
    ("x{% if 0 %}{% elif 1 < 'a' %}{% endif %}", "{% elif 1 < 'a' %}"),
    ("x{% for a in 5 %}{% endfor %}", "{% for a in 5 %}"),
    ("x{% for a in [1] if a < 'x' %}{% endfor %}", "{% for a in [1] if a < 'x' %}"),
    ("x{% for a, b in [1] %}{% endfor %}", "{% for a, b in [1] %}"),
    ("x{% set a = 1 + 'b' %}", "{% set a = 1 + 'b' %}"),
    ("{{ 1 }}x{% with a = 1 / 0 %}{% endwith %}", "{% with a = 1 / 0 %}"),
    ("{% macro m() %}a{{ 1 / 0 }}{% endmacro %}{{ m() }}", "{{ 1 / 0 }}"),
    ("{% set x | round %}a{% endset %}", "{% set x | round %}"),
    ("{% filter round %}a{% endfilter %}", "{% filter round %}"),
    ("{% if 0 %}{% macro m() %}{% endmacro %}{% endif %}a{{ m() }}", "{{ m() }}"),
)


@pytest.mark.parametrize(("source", "words"), REFUSED)
def test_a_refusal_points_at_the_words_it_is_about(source: str, words: str) -> None:
    error = refusal(source)
    assert source[error.start : error.end] == words
    assert (error.template, error.code) == ("m", "TPL01")


@pytest.mark.parametrize("source", [source for source, _ in REFUSED])
def test_a_refusal_is_said_in_plain_words(source: str) -> None:
    error = refusal(source)
    said = f"{error.message} {error.remedy}".lower()
    assert error.message.endswith(".")
    assert error.remedy[-1] in ".?"
    assert not [word for word in FORBIDDEN_WORDS if word in said]


REMEDIES = (
    ("{{ lead.x|upcase }}", "Write upper."),
    ("{{ lead.x|uper }}", "Did you mean upper?"),
    ("{{ lead.x is defnied }}", "Did you mean defined?"),
    ("{{ lead.x.title() }}", "Write |title behind the value."),
    ("{% macro greet() %}{% endmacro %}{{ gret() }}", "Did you mean greet?"),
    ("{{ lead.x|truncate(5, true, '', 0, 1) }}", "It takes: length, killwords, end, leeway."),
)


@pytest.mark.parametrize(("source", "remedy"), REMEDIES)
def test_a_refusal_names_what_is_near(source: str, remedy: str) -> None:
    assert refusal(source).remedy == remedy


def test_an_include_that_fails_is_named() -> None:
    engine = Engine(includes={"i": Include("i", "templates/i.j2", "ab {{ 1 / 0 }}")})
    with pytest.raises(TemplateError) as caught:
        engine.compile("m", "{% include 'i' %}").fill({})
    error = caught.value
    assert (error.template, error.start, error.end) == ("templates/i.j2", 3, 14)


def test_an_include_that_is_refused_is_named() -> None:
    engine = Engine(includes={"i": Include("i", "templates/i.j2", "ab {{ x( }}")})
    with pytest.raises(TemplateError) as caught:
        engine.compile("m", "{% include 'i' %}")
    assert caught.value.template == "templates/i.j2"


@pytest.mark.parametrize("levels", [8, 9])
def test_includes_nest_eight_levels(levels: int) -> None:
    bodies = {f"i{n}": f"{{% include 'i{n - 1}' %}}" if n else "end" for n in range(levels)}
    engine = Engine(includes={name: Include(name, name, text) for name, text in bodies.items()})
    source = f"{{% include 'i{levels - 1}' %}}"
    if levels <= 8:
        assert engine.compile("m", source).fill({}).text == "end"
    else:
        with pytest.raises(TemplateError, match="8 levels"):
            engine.compile("m", source)


LIMITS = (
    ("a" * 100_000, "a" * 100_001),
    ("{{ " + "(" * 20 + "1" + ")" * 20 + " }}", "{{ " + "(" * 21 + "1" + ")" * 21 + " }}"),
    ("{{ 12345678901234 }}", "{{ 123456789012345678901 }}"),
    ("{% if 1 %}" * 16 + "{% endif %}" * 16, "{% if 1 %}" * 17 + "{% endif %}" * 17),
    (
        "{% for a in [1] %}" * 8 + "{% endfor %}" * 8,
        "{% for a in [1] %}" * 9 + "{% endfor %}" * 9,
    ),
    ("{{ a" + ".b" * 28 + " }}", "{{ a" + ".b" * 30 + " }}"),
    ("{{ '' ~ '" + "' ~ '" * 240 + "' }}", "{{ '' ~ '" + "' ~ '" * 260 + "' }}"),
    ("{{ x }}" * 3900, "{{ x }}" * 4100),
    (
        "".join(f"{{{{ a{n} }}}}" for n in range(500)),
        "".join(f"{{{{ a{n} }}}}" for n in range(501)),
    ),
)


@pytest.mark.parametrize(("allowed", "refused"), LIMITS, ids=range(len(LIMITS)))
def test_a_bound_allows_up_to_itself_and_no_more(allowed: str, refused: str) -> None:
    Engine().compile("m", allowed).fill({})
    assert refusal(refused).message


def test_work_is_charged_by_length_and_body() -> None:
    loop = "{% for a in lead.items %}{{ a }}{% endfor %}"  # its body is two parts
    most = STEPS // 2
    assert Engine().compile("m", loop).fill({"items": [""] * most}).text == ""
    assert "too much work" in refusal(loop, {"items": [""] * (most + 1)}).message


def test_a_text_may_have_a_hundred_thousand_characters() -> None:
    template = Engine().compile("m", "{{ lead.a }}{{ lead.b }}")
    half = "x" * (TEXT_LIMIT // 2)
    assert len(template.fill({"a": half, "b": half}).text) == TEXT_LIMIT
    with pytest.raises(TemplateError) as caught:
        template.fill({"a": half, "b": half + "y"})
    assert caught.value.start == len("{{ lead.a }}")


def test_characters_worked_through_are_counted() -> None:
    once = "{% set x = lead.a|upper %}"
    times = CHARACTERS // (2 * TEXT_LIMIT)
    lead: dict[str, object] = {"a": "x" * TEXT_LIMIT}
    Engine().compile("m", once * times).fill(lead)
    assert "too much text" in refusal(once * (times + 1), lead).message


def test_a_refused_lead_does_not_spoil_the_next() -> None:
    template = Engine().compile("m", "{% set x = 1 / lead.n %}{{ x }}")
    with pytest.raises(TemplateError):
        template.fill({"n": 0})
    assert template.fill({"n": 2}).text == "0.5"


def test_what_one_lead_sets_is_not_seen_by_the_next() -> None:
    template = Engine().compile("m", "{% if lead.vip %}{% set x = 'VIP' %}{% endif %}[{{ x }}]")
    assert [template.fill({"vip": vip}).text for vip in (True, False)] == ["[VIP]", "[]"]
