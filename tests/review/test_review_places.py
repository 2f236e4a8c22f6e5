"""From a span of the text to line and column of the file."""

import pytest

from simulator.model.place import Location, Place
from simulator.model.rendering import Rendering, Run
from simulator.review.places import Source, place_of
from simulator.rules.reading import Reading

#  template: "Hi {{ lead.first_name }}, bye"   text: "Hi Zoë, bye"
HI = Run(3, Place("t", 0, 3), 0, None)
NAME = Run(3, Place("t", 3, 24), None, "lead.first_name")
BYE = Run(5, Place("t", 24, 29), 24, None)
HELLO = Rendering("Hi Zoë, bye", (HI, NAME, BYE))


@pytest.mark.parametrize(
    ("span", "start", "end"),
    [
        ((0, 2), 0, 2),
        ((1, 3), 1, 3),
        ((3, 6), 3, 24),
        ((4, 5), 3, 24),
        ((2, 4), 2, 24),
        ((5, 8), 3, 26),
        ((8, 11), 26, 29),
        ((11, 11), 29, 29),
        ((6, 6), 24, 24),
        ((0, 0), 0, 0),
    ],
)
def test_a_span_comes_from_the_template_text_it_shows(
    span: tuple[int, int], start: int, end: int
) -> None:
    assert place_of(HELLO, span) == Place("t", start, end)


def test_an_empty_rendering_has_a_place_too() -> None:
    assert place_of(Rendering("", ()), (0, 0)) == Place("", 0, 0)


def test_a_span_over_two_templates_stands_in_the_first() -> None:
    footer = Run(4, Place("footer", 0, 4), 0, None)
    both = Rendering("Hi STOP", (HI, footer))
    assert place_of(both, (1, 7)) == Place("t", 1, 3)


def test_values_are_the_spans_of_the_leads_own_fields() -> None:
    brand = Run(2, Place("t", 5, 9), None, "brand.name")
    reading = Reading("Hi ZoëBw", trace=lambda: (HI, NAME, brand))
    assert reading.values == ((3, 6),)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 2, Location("f", 5, 1, 5, 3)),
        (3, 4, Location("f", 6, 1, 6, 2)),
        (2, 2, Location("f", 5, 3, 5, 3)),
        (5, 99, Location("f", 6, 3, 6, 4)),
    ],
)
def test_offsets_become_lines_and_columns(start: int, end: int, expected: Location) -> None:
    assert Source("f", "ab\ncde", line=5).locate(start, end) == expected


def test_only_line_feeds_end_a_line() -> None:
    assert Source("f", "a\u2028b\vc\x85d").locate(6, 7) == Location("f", 1, 7, 1, 8)


def test_a_value_in_toml_stands_as_a_whole() -> None:
    whole = Location("f.toml", 3, 11, 3, 20, "subject")
    assert Source("f.toml", "Hi {{ x }}", whole=whole).locate(3, 10) == whole
