"""Mistakes in writing tags: said at their place, in words, with what to write."""

import pytest

from simulator.errors import TemplateError
from simulator.rendering.engine import Engine

MISTAKES = (
    ("Hi {{ lead.x", "{{", "Write }} where it ends."),
    ("Hi {{ lead.x } there", "{{", "Write }} where it ends."),
    ("Hi {{ lead.x, {{ lead.y }}", "{{", "Write }} where it ends."),
    ("Hi {% if lead.x", "{%", "Write %} where it ends."),
    ("Hi {# note", "{#", "Write #} where it ends."),
    ("a {% raw %} b", "{% raw %}", "Write {% endraw %} where it ends."),
    ("a {% if lead.x %} b", "{% if lead.x %}", "Write {% endif %} where it ends."),
    ("a {% if x %}b{% for y in z %}c{% endif %}", "endif", "Close the {% for %} first."),
    ("{% if x %}a{% for y in z %}b", "{% for y in z %}", "Write {% endfor %} where it ends."),
    ("{% if x %}a{% else %}b", "{% if x %}", "Write {% endif %} where it ends."),
    ("a {% endif %}", "endif", "Remove it, or open the block before it."),
    ("a {% else %}", "else", "Remove it, or open the block before it."),
    ("{% trans %}a{% endtrans %}", "trans", "Write the text itself; another language is a file"),
    ("{% fro x %}", "fro", "Did you mean {% for %}?"),
    ("{% lead.x %}", "lead", "Write {{ lead … }} to print a value."),
    ("{% %}", "%}", "Write what it should print or do."),
    ("{{ }}", "}}", "Write what it should print or do."),
    ("{{ lead.first name }}", "name", "Remove it, or join texts"),
    ("{{ lead.x|default:'a' }}", ":", "Remove it; a filter's words go into round brackets."),
    ("{% if lead.x = 'a' %}{% endif %}", "=", "Compare with ==."),
    ("{% if a && b %}{% endif %}", "&", "Write and."),
    ("{% if a || b %}{% endif %}", "|", "Write or."),
    ("{% if !a %}{% endif %}", "!", "Write not, or"),
    ("{{ a ? b : c }}", "?", "Write: one if test else other."),
    ("{{ lead.x; }}", ";", "Remove it."),
    ("{{ lead.x|default(“a”) }}", "“", "Use straight quotes"),
    ("{{ lead.x|default('a) }}", "'", "Write ' where the text ends."),
    ("{{ (lead.x }}", "(", "Write ) where it ends."),
    ("{{ lead.x) }}", ")", "Remove it."),
    ("{{ lead.x|replace('a' 'b', ) | }}", "}}", "Write a name there."),
    ("{% for x lead.y %}{% endfor %}", "lead", "Write in there."),
    ("{% set 'a' = 1 %}", "'a'", "Write a plain name there."),
    ("{% macro m(a=1, b) %}{% endmacro %}", ")", "Give each a value."),
    ("{{ a is odd is even }}", "is", "Write it in"),
    ("{{ '\\N{NO SUCH}' }}", "{{ '\\N{NO SUCH}' }}", "Write it in"),
    ("{{ lead.x lead.y }}\n{{ lead.z }}", "lead", "Remove it, or join texts"),
    ("crlf\r\nand {{ x y }}", "y", "Remove it, or join texts"),
)


@pytest.mark.parametrize(("source", "words", "remedy"), MISTAKES)
def test_a_mistake_is_said_at_its_place(source: str, words: str, remedy: str) -> None:
    with pytest.raises(TemplateError) as caught:
        Engine().compile("m", source)
    error = caught.value
    shown = source.replace("\r\n", "\n")[error.start : error.end]
    assert (shown, error.remedy[: len(remedy)]) == (words, remedy)


@pytest.mark.parametrize("source", [source for source, _, _ in MISTAKES])
def test_a_mistake_is_said_without_words_of_the_trade(source: str) -> None:
    with pytest.raises(TemplateError) as caught:
        Engine().compile("m", source)
    said = f"{caught.value.message} {caught.value.remedy}".lower()
    assert not [word for word in ("token", "jinja", "expression", "syntax", "eof") if word in said]


def test_text_of_other_dialects_that_is_no_tag_stays_text() -> None:
    source = "Hi %{name}, <<Client.Name>> [First Name] {name} {{ '{{' }}"
    assert Engine().compile("m", source).fill({}).text == source.replace("{{ '{{' }}", "{{")
