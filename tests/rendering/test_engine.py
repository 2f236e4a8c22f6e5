"""The engine's promises: normalised sources, conditions, and one message alone."""

import datetime as dt

import pytest

from simulator.errors import TemplateError, UsageError
from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.place import Place
from simulator.model.rendering import Run
from simulator.model.workspace import Include
from simulator.rendering import render
from simulator.rendering.engine import Engine

ENGINE = Engine(brand={"name": "Oak"}, links={"book": "https://b.example/1"})


@pytest.mark.parametrize(
    ("source", "normal"),
    [
        ("a\r\nb\rc\n", "a\nb\nc"),
        ("a\n\n", "a\n"),
        ("a\r\n", "a"),
        ("a\r\n\r\n", "a\n"),
        ("\n", ""),
        ("a\x0bb\u2028c\x85d", "a\x0bb\u2028c\x85d"),
    ],
)
def test_line_ends_become_line_feeds_and_one_final_one_goes(source: str, normal: str) -> None:
    template = ENGINE.compile("m", source)
    assert (template.source, template.fill({}).text) == (normal, normal)


def test_an_include_loses_its_final_newline_too() -> None:
    engine = Engine(includes={"i": Include("i", "i.j2", "in\r\n")})
    assert engine.compile("m", "a{% include 'i' %}b").fill({}).text == "ainb"


def test_a_text_without_tags_is_one_run() -> None:
    assert ENGINE.compile("m", "Hi\n").trace({}).runs == (Run(2, Place("m", 0, 2), 0, None),)


def test_an_empty_text_has_no_runs() -> None:
    assert ENGINE.compile("m", "").trace({}).runs == ()


def test_stretches_that_continue_each_other_are_one_run() -> None:
    rendering = ENGINE.compile("m", "{% for l in 'abc' %}{{ l }}{% endfor %}").trace({})
    assert [(run.length, run.at) for run in rendering.runs] == [(3, 13)]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (dt.date(2026, 11, 3), "2026-11-03"),
        (dt.time(9, 30), "09:30:00"),
        (True, "True"),
        (1.5, "1.5"),
        (None, "None"),
    ],
)
def test_a_plain_value_prints_as_the_language_prints_it(value: object, text: str) -> None:
    template = ENGINE.compile("m", "{{ lead.x }}")
    assert template.fill({"x": value}).text == text
    assert [run.field for run in template.trace({"x": value}).runs] == ["lead.x"]


def test_a_field_named_like_a_method_is_the_field() -> None:
    template = ENGINE.compile("m", "{{ lead.items }}{{ lead.get }}")
    assert template.fill({"items": "one", "get": "two"}).text == "onetwo"


CONDITIONS: tuple[tuple[str, dict[str, object], dict[str, bool], bool], ...] = (
    ("no_reply", {}, {}, True),
    ("no_reply", {}, {"replied": True}, False),
    ("replied", {}, {"replied": True}, True),
    ("clicked and not replied", {}, {"clicked": True}, True),
    ('lead.city == "Austin"', {"city": "Austin"}, {}, True),
    ('lead.city == "Austin"', {}, {}, False),
    ("lead.points > 10", {"points": 11}, {}, True),
    ('brand.name == "Oak"', {}, {}, True),
    ('"a" in lead.tags or lead.vip', {"tags": ["b"], "vip": True}, {}, True),
)


@pytest.mark.parametrize(("when", "lead", "facts", "holds"), CONDITIONS)
def test_a_condition_holds_for_a_lead(
    when: str, lead: dict[str, object], facts: dict[str, bool], holds: bool
) -> None:
    assert ENGINE.compile_condition("w", when).holds(lead, **facts) is holds


def test_a_conditions_own_names_are_no_references() -> None:
    condition = ENGINE.compile_condition("w", "no_reply and clicked and lead.x and nobody")
    assert [reference.path for reference in condition.references] == ["lead.x", "nobody"]


FAULTY = (
    ("no_reply and", 9, 12),
    ("lead.x = 1", 7, 8),
    ("lead.x }}", 7, 9),
    ("{{ lead.x }}", 0, 2),
    ("lead.x|upcase", 7, 13),
    ("(lead.x", 0, 1),
    ("", 0, 0),
    ("a b", 2, 3),
    ("lead.x == “a”", 10, 11),
)


@pytest.mark.parametrize(("when", "start", "end"), FAULTY)
def test_a_faulty_condition_says_where(when: str, start: int, end: int) -> None:
    with pytest.raises(TemplateError) as caught:
        ENGINE.compile_condition("w", when)
    assert (caught.value.start, caught.value.end, caught.value.template) == (start, end, "w")


def test_a_condition_that_cannot_be_answered_is_an_error_over_all_of_it() -> None:
    with pytest.raises(TemplateError) as caught:
        ENGINE.compile_condition("w", "lead.x > 5").holds({"x": "many"})
    assert (caught.value.start, caught.value.end) == (0, len("lead.x > 5"))


def test_render_takes_a_message_and_a_persona() -> None:
    message = Message("hi", "new", Channel.SMS, "templates/new/hi.sms.j2", "Hi {{ lead.city }}\n")
    persona = Persona.model_validate({"id": "dana", "city": "Austin"})
    rendering = render(message, persona)
    assert rendering.text == "Hi Austin"
    assert rendering.runs[1].place == Place("templates/new/hi.sms.j2", 3, 18)


def test_render_takes_plain_text_and_fields() -> None:
    rendering = render(
        "{{ lead.x }} {{ brand.name }} {{ sender.name }} {{ link('book') }}{% include 'i' %}",
        {"x": 1},
        brand="Acme",
        sender={"name": "Sam"},
        links={"book": "https://b.example"},
        includes={"i": Include("i", "i.j2", "!")},
    )
    assert rendering.text == "1 Acme Sam https://b.example!"
    assert rendering.runs[0].place.template == "<text>"


def test_render_names_the_provider_most_like_an_unknown_one() -> None:
    with pytest.raises(UsageError, match="twillio; did you mean twilio"):
        render("a", {}, provider="twillio")
