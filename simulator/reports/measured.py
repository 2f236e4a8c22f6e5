"""A measured text for people: figures, the ruler, the special letters, and what would cost less."""

from collections.abc import Iterable, Iterator
from itertools import islice, takewhile

from simulator.length import Measurement
from simulator.length.cost import money
from simulator.model.counted import counted
from simulator.reports.measured_lists import (
    as_sent_lines,
    cut_lines,
    letter_lines,
    unsendable_lines,
)
from simulator.reports.ruler import NARROWEST, Mark, PaintMark, plain_marks, rule, ruler
from simulator.reports.swaps import swap_lines
from simulator.reports.visible import wrapped
from simulator.review.measured import Measured, Part

MOST_PARTS = 10
"""More parts than these are not drawn."""

GAP = "  "
"""Stands between figures."""

_UNIT_WORDS = {"GSM-7": "septet", "UCS-2": "unit"}
_LEGEND = {
    Mark.UNSENDABLE: "cannot be sent",
    Mark.SPECIAL: "special letter",
    Mark.DOUBLE: "counts twice",
    Mark.ADDED: "added when sent",
}


def measured_lines(
    found: Measured, *, currency: str, width: int, paint: PaintMark = plain_marks
) -> Iterator[str]:
    """The lines for one text, of at most `width` columns, or `NARROWEST` if that is more."""
    width = max(width, NARROWEST)
    for given in (figures(found, currency), _details(found)):
        for line in _flowing(given, width):
            yield from wrapped(line, width)
    yield ""
    yield from _drawing(found, width, paint)
    sections = (
        unsendable_lines(found),
        as_sent_lines(found),
        letter_lines(found),
        cut_lines(found),
        swap_lines(found, width),
    )
    for section in sections:
        yield from _paragraph(section, width)


def figures(found: Measured, currency: str) -> Iterator[str]:
    """What the text costs, in a few words a figure."""
    measurement = found.measurement
    yield f"{counted(measurement.segments, 'text')} billed"
    yield counted(measurement.characters, "character")
    yield f"{measurement.room} to spare"
    yield f"special letters: {'yes' if measurement.not_gsm else 'no'}"
    if found.price:
        yield f"costs {money(found.price.total, currency)}"
    if found.lacks_rate:
        yield f"no rate for {found.country}" if found.country else "no rate without a country"


def _flowing(given: Iterable[str], width: int) -> Iterator[str]:
    """The figures in lines, none cut in two that fits one."""
    line = ""
    for figure in given:
        if line and len(line) + len(GAP) + len(figure) > width:
            yield line
            line = ""
        line += GAP * bool(line) + figure
    yield line


def _details(found: Measured) -> Iterator[str]:
    measurement = found.measurement
    tables = measurement.alphabet.tables
    yield measurement.encoding + (f" with {tables}" if tables else "")
    yield counted(measurement.units, _UNIT_WORDS[measurement.encoding])
    yield f"{measurement.alphabet.single} in one part, {measurement.alphabet.each} in each of many"
    if found.reference_bits > 8:  # noqa: PLR2004 - the usual size, of which nothing is said
        yield "long header"


def _drawing(found: Measured, width: int, paint: PaintMark) -> Iterator[str]:
    """The ruler of the first parts, and what its marks mean."""
    drawn = list(islice(found.parts(), MOST_PARTS))
    end = drawn[-1].start + len(drawn[-1].text)
    marks = _marks(found, end)
    labels = [_label(found.measurement, *each) for each in enumerate(drawn, 1)]
    yield from ruler([part.text for part in drawn], labels, marks, width=width, paint=paint)
    rest = found.measurement.segments - len(drawn)
    yield rule(f"{counted(rest, 'more part')}, from character {end + 1:,}" if rest else "", width)
    used = set(marks.values())
    legend = GAP.join(f"{mark} {words}" for mark, words in _LEGEND.items() if mark in used)
    yield from wrapped(legend, width)


def _label(measurement: Measurement, number: int, part: Part) -> str:
    is_alone = measurement.segments == 1
    most = measurement.alphabet.single if is_alone else measurement.alphabet.each
    of = "" if is_alone else f" of {measurement.segments:,}"
    return f"part {number}{of}: {part.units} of {counted(most, _UNIT_WORDS[measurement.encoding])}"


def _marks(found: Measured, end: int) -> dict[int, Mark]:
    """The marks by offset up to `end`; the gravest of several at one place."""
    measurement = found.measurement
    marks: dict[int, Mark] = {}
    for each in takewhile(lambda each: each.start < end, found.altered):
        if each.is_added:
            marks.update(dict.fromkeys(range(each.start, min(each.end, end)), Mark.ADDED))
    wide = measurement.alphabet.wide.finditer(found.text, 0, end)
    marks.update((match.start(), Mark.DOUBLE) for match in wide)
    specials = takewhile(lambda each: each.offset < end, measurement.not_gsm)
    marks.update((each.offset, Mark.SPECIAL) for each in specials)
    broken = takewhile(lambda each: each.offset < end, measurement.unsendable)
    marks.update((each.offset, Mark.UNSENDABLE) for each in broken)
    return marks


def _paragraph(lines: Iterable[str], width: int) -> Iterator[str]:
    """The lines below an empty one, each that is too long in several; nothing for none."""
    for number, line in enumerate(lines):
        if number == 0:
            yield ""
        yield from wrapped(line, width, indent="    ")
