"""Filters and tests give what the template language's own give."""

import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment

from simulator.errors import TemplateError
from simulator.rendering.engine import Engine
from simulator.rendering.filters import DATE_FILTERS, FILTERS
from simulator.rendering.filters.questions import TESTS

STOCK = ImmutableSandboxedEnvironment()
ENGINE = Engine()
LEAD: dict[str, object] = {
    "name": "dana o'neil-smith",
    "words": ["pear", "Apple", "fig", "apple"],
    "numbers": [3, -1, 2.5, 2],
    "rows": [{"k": "b", "n": 2, "d": {"x": 1}}, {"k": "a", "n": 1, "d": {"x": 3}}],
    "price": 1234.567,
}

EXPRESSIONS = (
    "lead.name|title",
    "lead.name|capitalize",
    "' a b '|trim ~ '|'",
    "'xxaxx'|trim('x')",
    "lead.name|replace('a', 'A', 1)",
    "'aaa'|replace('a', 'b', count=2)",
    "'aaa'|replace('a', 'b', 0)",
    "'aaa'|replace('a', 'b', -1)",
    "lead.price|replace('.', ',')",
    "lead.name|truncate(8)",
    "lead.name|truncate(8, true)",
    "lead.name|truncate(8, end='~', leeway=0)",
    "lead.name|truncate(17)",
    "lead.name|truncate(3, leeway=9)",
    "lead.name|wordcount",
    "lead.words|sort|join(' ')",
    "lead.words|sort(case_sensitive=true)|join(' ')",
    "lead.words|sort(reverse=true)|join(' ')",
    "lead.numbers|sort|join(' ')",
    "lead.rows|sort(attribute='k')|map(attribute='n')|join",
    "lead.rows|sort(attribute='n,k')|map(attribute='k')|join",
    "lead.rows|map(attribute='d.x')|join(',')",
    "lead.rows|map(attribute='nope', default='-')|join(',')",
    "lead.rows|join('+', attribute='k')",
    "lead.rows|sum(attribute='n')",
    "lead.rows|max(attribute='n')|length",
    "lead.rows|unique(attribute='k')|list|length",
    "lead.numbers|sum",
    "lead.numbers|sum(start=10)",
    "lead.numbers|min ~ lead.numbers|max",
    "lead.words|min ~ lead.words|max",
    "lead.words|max(case_sensitive=true)",
    "lead.words|unique|join(' ')",
    "lead.words|unique(true)|join(' ')",
    "lead.words|first ~ lead.words|last",
    "lead.words|reverse|join(' ')",
    "lead.name|reverse",
    "lead.name|first ~ lead.name|last",
    "lead.words|length ~ lead.words|count",
    "'abc'|list|join('-')",
    "lead.rows[0]|list|join('-')",
    "lead.price|round",
    "lead.price|round(1)",
    "lead.price|round(2, 'floor')",
    "lead.price|round(1, 'ceil')",
    "7|round",
    "lead.price|int ~ '12x'|int(5) ~ '0x1f'|int(0, 16) ~ ' 7 '|int ~ '2.9'|int",
    "'1.5'|float ~ 'x'|float(2.5) ~ 3|float",
    "-3.5|abs",
    "'%s and %s'|format('a', 5)",
    "'%05.1f|%+d|%-6s|%6s|%%'|format(2.25, 3, 'ab', 'cd')",
    "'%(a)s-%(b)03d'|format(b=5, a='x')",
    "'%i'|format(lead.price)",
    "lead.nope|default('x') ~ lead.nope|d(5) ~ ''|default('y', true) ~ 0|default('z')",
    "5 is odd, 4 is even, 9 is divisibleby 3, 9 is divisibleby(2)",
    "5 is number, 'a' is number, true is number, true is integer, 5 is integer, 5.0 is float",
    "'a' is string, [] is sequence, {} is mapping, 'x' is iterable, 5 is iterable",
    "none is none, true is true, false is false, true is boolean, 1 is boolean",
    "'ABC' is upper, 'abc' is lower, 'aB' is lower",
    "5 is eq 5, 5 is ne(4), 5 is gt 4, 5 is ge 5, 5 is lt 6, 5 is le 4, 5 is equalto 5",
    "5 is greaterthan 4, 5 is lessthan 4, 'a' is in 'abc', 5 is in [1]",
    "lead.nope is defined, lead.name is defined, lead.nope is undefined, lead.nope is not defined",
)


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_expression_prints_what_stock_prints(expression: str) -> None:
    source = f"{{% print {expression} %}}"
    assert ENGINE.compile("m", source).fill(LEAD).text == STOCK.from_string(source).render(
        lead=LEAD
    )


def test_every_filter_is_one_of_stock() -> None:
    assert set(FILTERS) <= set(STOCK.filters)
    assert not set(DATE_FILTERS) & set(STOCK.filters)


def test_every_test_is_one_of_stock() -> None:
    assert set(TESTS) <= set(STOCK.tests)


UNFIT = (
    "5|join",
    "5|length",
    "none|sort",
    "[1, 'a']|sort",
    "['a', 'b']|sum",
    "'abc'|round",
    "'abc'|abs",
    "5 is in 5",
    "'%d'|format('x')",
    "'%s'|format()",
    "[[1]]|unique",
    "'a'|trim(5)",
    "1 is divisibleby 'x'",
)


@pytest.mark.parametrize("expression", UNFIT)
def test_a_value_that_does_not_fit_is_an_error_at_its_tag(expression: str) -> None:
    source = f"Hi {{{{ {expression} }}}}"
    with pytest.raises(TemplateError) as caught:
        ENGINE.compile("m", source).fill(LEAD)
    assert (caught.value.start, caught.value.end) == (3, len(source))
