"""The ruler: a text part by part as carriers bill it, with marks below the characters that cost."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import groupby

from simulator.reports.visible import Cell, cells, rows

NARROWEST = 24
"""Columns; the ruler takes no fewer, so that a character written out has room."""

INDENT = "  "


class Mark(StrEnum):
    """What stands below a character, the first of these that holds."""

    UNSENDABLE = "!"
    SPECIAL = "^"
    DOUBLE = "2"
    ADDED = "+"


PaintMark = Callable[[str, Mark], str]
"""Gives marks a colour, or leaves them as they are."""


def plain_marks(marks: str, kind: Mark) -> str:  # noqa: ARG001 - the shape of a PaintMark
    """No colour."""
    return marks


def ruler(
    parts: Sequence[str],
    labels: Sequence[str],
    marks: Mapping[int, Mark],
    *,
    width: int,
    paint: PaintMark = plain_marks,
) -> Iterator[str]:
    """The lines that show `parts`, each below a rule with its label.

    `marks` are by offset in code points from the start of the first part. No line is wider than
    `width` columns, or than `NARROWEST` if that is more.
    """
    width = max(width, NARROWEST)
    start = 0
    for part, label in zip(parts, labels, strict=True):
        yield rule(label, width)
        for row in rows(cells(part), width - len(INDENT)):
            yield INDENT + "".join(cell.shown for cell in row)
            below = list(_below(row, start, marks))
            if any(below):
                yield _painted(row, below, paint)
            start += sum(len(cell.text) for cell in row)


def rule(label: str, width: int) -> str:
    """A line across, with words near its start."""
    return f"─ {label} ".ljust(width, "─")[:width] if label else "─" * width


def _below(row: Sequence[Cell], start: int, marks: Mapping[int, Mark]) -> Iterator[Mark | None]:
    """The mark of each cell, if any."""
    order = list(Mark)
    for cell in row:
        end = start + len(cell.text)
        yield min(filter(None, map(marks.get, range(start, end))), key=order.index, default=None)
        start = end


def _painted(row: Sequence[Cell], below: Sequence[Mark | None], paint: PaintMark) -> str:
    """The line of marks, each as wide as what stands above it."""
    widths = zip(below, (cell.width for cell in row), strict=True)
    line = INDENT
    for mark, group in groupby(widths, key=lambda each: each[0]):
        span = sum(width for _, width in group)
        line += paint(mark.value * span, mark) if mark else " " * span
    return line.rstrip()
