"""A fix as lines before and after, with what changes marked."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Literal, NamedTuple

from simulator.model.finding import Edit, Fix
from simulator.reports.diff import by_lines
from simulator.reports.visible import sign_by_sign

_LINE_END = re.compile(r"\r\n?|\n")
_KEPT = 40
"""Characters of what stays as it is on either side of a change; the rest is left out."""


class Piece(NamedTuple):
    """Words of a line, as they can be shown; changed ones are taken away or put in."""

    text: str
    is_changed: bool = False


class DiffLine(NamedTuple):
    """A line with its sign; ` ` is a remark on where the lines below it stand."""

    sign: Literal["-", "+", " "]
    pieces: tuple[Piece, ...]


def fix_diff(fix: Fix, sources: Mapping[str, str], here: str) -> Iterator[DiffLine]:
    """The lines that `fix` changes, by file; a file other than `here` is named.

    `sources` are the texts of files as they stand. Of a file that is not among them, or that has
    changed since, only what is put in is told.
    """
    edits = sorted(dict.fromkeys(fix.edits), key=attrgetter("location"))
    for file, of_file in groupby(edits, key=lambda edit: edit.location.file):
        group = list(of_file)
        if file != here:
            yield DiffLine(" ", (Piece(f"in {sign_by_sign(file)}"),))
        yield from _of_file(group, sources.get(file))


def _of_file(edits: Sequence[Edit], source: str | None) -> Iterator[DiffLine]:
    lines = _LINE_END.split(source) if source is not None else []
    if not _stand_in(edits, lines):
        for edit in edits:
            yield from _lines("+", [Piece(sign_by_sign(edit.text), is_changed=True)])
        return
    for group in by_lines(edits):
        before, after = _changed(group, lines)
        yield from _lines("-", before)
        yield from _lines("+", after)


def _stand_in(edits: Iterable[Edit], lines: Sequence[str]) -> bool:
    """Whether each edit stands in the text, and before the next one."""
    at = (0, 0)
    for edit in edits:
        where = edit.location
        start, end = (where.line, where.column), (where.end_line, where.end_column)
        if not at <= start <= end or where.line < 1 or where.end_line > len(lines):
            return False
        if where.column > len(lines[where.line - 1]) + 1:
            return False
        if where.end_column > len(lines[where.end_line - 1]) + 1:
            return False
        at = end
    return True


def _changed(edits: Sequence[Edit], lines: Sequence[str]) -> tuple[list[Piece], list[Piece]]:
    """The pieces of the lines that `edits` touch, before and after, with line feeds."""
    before: list[Piece] = []
    after: list[Piece] = []
    at = (edits[0].location.line, 1)
    for edit in edits:
        where = edit.location
        kept = _between(lines, at, (where.line, where.column))
        kept = _shortened(kept, is_first=not before, is_last=False)
        gone = _between(lines, (where.line, where.column), (where.end_line, where.end_column))
        before += (Piece(kept), Piece(sign_by_sign(gone), is_changed=True))
        after += (Piece(kept), Piece(sign_by_sign(edit.text), is_changed=True))
        at = (where.end_line, where.end_column)
    kept = _between(lines, at, (at[0], len(lines[at[0] - 1]) + 1))
    rest = Piece(_shortened(kept, is_first=False, is_last=True))
    return [*before, rest], [*after, rest]


def _between(lines: Sequence[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] - 1 : end[1] - 1]
    first = lines[start[0] - 1][start[1] - 1 :]
    last = lines[end[0] - 1][: end[1] - 1]
    return "\n".join((first, *lines[start[0] : end[0] - 1], last))


def _shortened(text: str, *, is_first: bool, is_last: bool) -> str:
    """What stays as it is: the words beside the change."""
    head = "" if is_first else _from_start(text)
    tail = "" if is_last else _from_start(text[::-1])[::-1]
    if len(head) + len(tail) + 1 >= len(text):
        return sign_by_sign(text)
    return f"{sign_by_sign(head)}…{sign_by_sign(tail)}"


def _from_start(text: str) -> str:
    """The first words of a text, or more of one that does not end."""
    return text[: _KEPT + len(text[_KEPT : 2 * _KEPT].partition(" ")[0])]


def _lines(sign: Literal["-", "+"], pieces: Iterable[Piece]) -> Iterator[DiffLine]:
    """Pieces that hold line feeds, line by line."""
    line: list[Piece] = []
    for text, is_changed in pieces:
        first, *others = text.split("\n")
        line.append(Piece(first, is_changed))
        for other in others:
            yield DiffLine(sign, _filled(line))
            line = [Piece(other, is_changed)]
    yield DiffLine(sign, _filled(line))


def _filled(line: Iterable[Piece]) -> tuple[Piece, ...]:
    return tuple(piece for piece in line if piece.text)
