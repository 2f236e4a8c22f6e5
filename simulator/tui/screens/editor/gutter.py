"""The two columns before the text: the worst finding of each row, and words that nobody gets."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from simulator.model.finding import Severity
from simulator.tui.screens.editor.marks import Mark

WIDTH = 2
GOES_ON = "│"
UNSEEN = "○"
"""Stands beside a row with words that no lead gets."""


class Row(NamedTuple):
    """A row of the screen: the stretch of the text that it shows, and where its line has it.

    The end of a line counts as a character of its last row.
    """

    start: int
    end: int
    line: int
    column: int


def rows_of(lines: Sequence[str], breaks: Sequence[Sequence[int]]) -> list[Row]:
    """The rows of lines that are broken at these columns."""
    rows = []
    line_start = 0
    for number, (line, columns) in enumerate(zip(lines, breaks, strict=True)):
        edges = [0, *columns, len(line) + 1]
        rows += [
            Row(line_start + start, line_start + end, number, start)
            for start, end in pairwise(edges)
        ]
        line_start += len(line) + 1
    return rows


def gutter(rows: Sequence[Row], marks: Iterable[Mark]) -> Mapping[int, Severity | None]:
    """By row: the worst of the findings that begin there, or `None` where one only goes on."""
    found: dict[int, Severity | None] = {}
    starts = [row.start for row in rows]
    for mark in marks:
        first = _row_at(starts, mark.start)
        last = _row_at(starts, max(mark.end - 1, mark.start))
        for number in range(first + 1, last + 1):
            found.setdefault(number, None)
        known = found.get(first)
        if known is None or mark.severity.rank < known.rank:
            found[first] = mark.severity
    return found


def rows_with(rows: Sequence[Row], marks: Iterable[Mark]) -> frozenset[int]:
    """The rows on which marks begin."""
    starts = [row.start for row in rows]
    return frozenset(_row_at(starts, mark.start) for mark in marks)


def _row_at(starts: Sequence[int], offset: int) -> int:
    return max(bisect_right(starts, offset) - 1, 0)
