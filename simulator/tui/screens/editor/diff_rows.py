"""What changes in a text, as rows of a dialog."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from textual.content import Content

from simulator.model.finding import Edit, Fix
from simulator.reports.fix_diff import DiffLine, fix_diff
from simulator.tui.buffers import Buffer
from simulator.tui.history import difference
from simulator.tui.literal import literal
from simulator.tui.roles import Role

MOST_ROWS = 12
"""So many rows are shown; how many more there are is told."""

_SIGNS: Mapping[str, Role] = {"-": Role.ERROR_TEXT, "+": Role.OK, " ": Role.QUIET}
_CHANGED: Mapping[str, Role] = {"-": Role.REMOVED_WORDS, "+": Role.ADDED_WORDS, " ": Role.QUIET}


def rows_of_edits(edits: Sequence[Edit], source: str) -> list[Content]:
    """The lines of one file that `edits` change, before and after."""
    file = edits[0].location.file
    found = [_row(line) for line in fix_diff(Fix(tuple(edits)), {file: source}, file)]
    more = len(found) - MOST_ROWS
    return [*found[:MOST_ROWS], *([literal(f"and {more} rows more")] if more > 0 else [])]


def rows_of_change(buffer: Buffer, text: str) -> list[Content]:
    """The same for what `text` changes in what is typed."""
    change = difference(buffer.text, text)
    if change is None:
        return []
    start, end = buffer.location_of(change.start), buffer.location_of(change.end)
    place = replace(start, end_line=end.line, end_column=end.column)
    return rows_of_edits([Edit(place, change.inserted)], buffer.text)


def _row(line: DiffLine) -> Content:
    return Content.assemble((f"{line.sign} ", str(_SIGNS[line.sign])), *_pieces(line))


def _pieces(line: DiffLine) -> Iterator[Content]:
    for text, is_changed in line.pieces:
        yield literal(text, _CHANGED[line.sign]) if is_changed else literal(text)
