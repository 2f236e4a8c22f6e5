"""Rows as CSV that a spreadsheet may open: no cell of it is ever a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from simulator.reports.printable import one_line

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
"""What a spreadsheet may take for the start of a formula."""


def as_sheet(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The rows below a line of names; text that would be a formula begins with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(map(_cell, row) for row in rows)
    return out.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return "" if value is None else str(value)
    text = one_line(value)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
