"""Rows of columns by the cells of a terminal, whatever letters a text has."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from simulator.reports.printable import one_line
from simulator.reports.visible import cells, wrapped

WIDTH: Final = 80
_GAP: Final = "  "


def paragraph(text: str, indent: str = "") -> Iterator[str]:
    """A text in lines of at most 80 columns, all but the first behind `indent`."""
    return wrapped(one_line(text), WIDTH, indent)


def width_of(text: str) -> int:
    """How many columns a text takes."""
    return sum(cell.width for cell in cells(text))


def row(texts: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """A row behind a margin, in as many lines as its highest text takes in its width."""
    columns = [
        list(wrapped(one_line(text), width)) for text, width in zip(texts, widths, strict=True)
    ]
    for line in zip_longest(*columns, fillvalue=""):
        parts = (
            part + " " * (width - width_of(part)) for part, width in zip(line, widths, strict=True)
        )
        yield f"{_GAP}{_GAP.join(parts)}".rstrip(" ")
