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
    ("{{ '\\N{NO SUCH}' }}", "\\N{NO SUCH}", "Remove it; write two"),
    ("{{ 'ok' 'C:\\users' }}", "\\u", "Remove it; write two"),
    ("{{{ lead.x }}}", "{", "Remove it, here and at its end."),
    ("{{ {{ lead.x }} }}", "{{", "Remove it, here and at its end."),
    ("{% if {{ lead.x }} %}{% endif %}", "{{", "Remove it, here and at its end."),
    ("{{#if lead.x}}a{{/if}}", "#", "Write {% if … %}, {% else %} and {% endif %}."),
    ("{{/if}}", "/", "Write {% if … %}, {% else %} and {% endif %}."),
    ("{{else}}", "else", "Write {% else %} with percent signs."),
    ("{{ if lead.x }}", "if", "Write {% if %} with percent signs."),
    ("{% raw x %}{% endraw %}", "raw", "Write {% raw %}."),
    ("Hi {% raw %}", "{% raw %}", "Write {% endraw %} where it ends."),
    ("{{ lead. }}", "}}", "Write it there."),
    ("{{ lead..a }}", ".", "Write it there."),
    ("{% if a %}b{% else if c %}d{% endif %}", "if", "Write {% elif … %}."),
    ("{% if a %}b{% end %}", "end", "Write {% endif %}."),
    ("{% if a %}b{% fi %}", "fi", "Write {% endif %}."),
    ("{% foreach x in y %}{% endfor %}", "foreach", "Write {% for x in list %}."),
    ("{{ title(lead.x) }}", "title", "Write |title behind the value."),
    ("{{ range(9) }}", "range", "Write the numbers as a list: [1, 2, 3]."),
    ("{% include footer.j2 %}", "{% include footer.j2 %}", 'Write {% include "footer.j2" %}.'),
    ("{{ include 'a.j2' }}", "'a.j2'", "Write {% include 'a.j2' %}."),
    ("{{ link 'book' }}", "'book'", "Write link('book')."),
    ("{{ lead.x|default 'you' }}", "'you'", "Write default('you')."),
    ("{% if a === b %}{% endif %}", "=", "Compare with ==."),
    ("{{ lead.x | | upper }}", "|", "Remove one of them."),
    ("{% set x == 1 %}", "==", "Write one = only."),
    ("{% set x 1 %}", "1", "Write = between the name and its value."),
    ("{{ 'a' if lead.x is blank }}", "blank", "Write {% if not … %} instead."),
    ("{{ lead.x|pprint }}", "pprint", "Print the value itself."),
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


INVISIBLE = (("\u200b", "zero width space"), ("\x00", "control"), ("\ud800", "control"))


@pytest.mark.parametrize(("sign", "name"), INVISIBLE)
def test_an_invisible_character_is_named(sign: str, name: str) -> None:
    with pytest.raises(TemplateError, match=name) as caught:
        Engine().compile("m", f"{{{{ lead.x{sign} }}}}")
    assert caught.value.message.isprintable()


def test_what_is_nested_too_deeply_is_said_at_the_deepest_tag() -> None:
    with pytest.raises(TemplateError, match="nested too deeply") as caught:
        Engine().compile("m", "{% if a %}" * 2000)
    assert caught.value.start > len("{% if a %}") * 20


def test_text_of_other_dialects_that_is_no_tag_stays_text() -> None:
    source = "Hi %{name}, <<Client.Name>> [First Name] {name} {{ '{{' }}"
    assert Engine().compile("m", source).fill({}).text == source.replace("{{ '{{' }}", "{{")
