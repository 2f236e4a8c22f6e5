"""The rows of a phone: a message in its bubble, with a ruler beside it that counts the parts."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from simulator.data.display_limits import room
from simulator.length.display import first_cells, width_of
from simulator.model.message import Channel
from simulator.reports.bubble_rows import (
    BubbleRow,
    Run,
    bubble_rows,
    is_right_to_left,
    plain_rows,
)
from simulator.tui.literal import cut, literal
from simulator.tui.roles import Role

if TYPE_CHECKING:
    from simulator.review.preview import Preview, Refusal

WIDEST = 38
"""Columns of a bubble with its border: about what a line of a phone holds."""

_RULER = 4
"""Columns beside the bubble: a blank, a sign with a number, and a scroll bar."""

_NARROWEST = 12
_EDGES = 4
_LEGEND_FROM = 42

_AROUND = 4
"""Rows of another text's frame: a blank, its title, its borders."""

_FEWEST_ROWS = 3
"""Of a text that is cut; with fewer it says nothing."""

_CUT = "grey: cut off on phones"


class Neighbour(NamedTuple):
    """Another text that the lead gets, before or after this one, and what stands above it."""

    title: str
    text: str


Line = Callable[[], Content]
"""Draws a row: only those that can be seen are drawn."""


def bubble_width(width: int) -> int:
    """The columns of a bubble, border and all, where there are `width`."""
    return max(min(WIDEST, width - _RULER), _NARROWEST)


def message_lines(preview: "Preview", width: int) -> Iterator[Line]:
    """A message in its frame, and below it what its looks mean."""
    if preview.refusal:
        yield from refusal_lines(preview.refusal, width)
        return
    inner = bubble_width(width) - _EDGES
    rows = [*_head_rows(preview, inner), *_text_rows(preview, inner)]
    yield from _framed(rows, inner, Role.FOCUS)
    yield partial(_legend, preview, width)


def refusal_lines(refusal: "Refusal", width: int) -> Iterator[Line]:
    """Why there is no text, in the place where it would stand."""
    inner = bubble_width(width) - _EDGES
    place = f"{refusal.place.file.rpartition('/')[2]} {refusal.place.line}:{refusal.place.column}"
    rows = [
        *_said(refusal.what, inner, Role.ERROR_TEXT),
        *_said(refusal.remedy, inner, ""),
        *_said(place, inner, Role.QUIET),
    ]
    yield from _framed(rows, inner, Role.ERROR_TEXT)


def words_lines(words: str, width: int) -> list[Line]:
    """What to do where nothing is shown."""
    return [partial(_content, row) for row in _said(words, width, Role.QUIET) if words]


def neighbour_lines(neighbour: Neighbour, width: int, height: int) -> Iterator[Line]:
    """Another text, quiet, below its title: its beginning, or nothing, where little room is."""
    outer = bubble_width(width)
    inner = outer - _EDGES
    rows = _first_rows(neighbour.text, inner, height - _AROUND)
    if not rows:
        return
    title = literal(cut(" ".join(neighbour.title.split()), outer), Role.QUIET)
    yield partial(Content, "")
    yield partial(title.pad_left, (outer - title.cell_length) // 2)
    yield from _framed(rows, inner, Role.QUIET)


class _Row(NamedTuple):
    """What stands between the borders, in what role, and what the ruler says beside it."""

    row: BubbleRow
    role: str = ""
    mark: str = ""
    is_flush_right: bool = False


def _first_rows(text: str, inner: int, most: int) -> list[_Row]:
    # Of a long text only what can be seen is broken into rows.
    rows = _said(text[: inner * max(most, 1) * 4], inner, Role.QUIET)
    if len(rows) <= most:
        return rows
    rest = _said("…", inner, Role.QUIET)
    return [*rows[: most - 1], *rest] if most >= _FEWEST_ROWS else []


def _framed(rows: Iterable[_Row], inner: int, border: Role) -> Iterator[Line]:
    line = "─" * (inner + 2)
    yield partial(Content.styled, f"┌{line}┐", str(border))
    for row in rows:
        yield partial(_between_borders, row, inner, border)
    yield partial(Content.styled, f"└{line}┘", str(border))


def _between_borders(row: _Row, inner: int, border: Role) -> Content:
    content, width = _content(row), row.row.width
    blank = " " * max(inner - width, 0)
    # A space at the row's end hangs over into the column before the border.
    end = " " * (1 - (content.cell_length - width))
    return Content.assemble(
        ("│ ", str(border)),
        blank if row.is_flush_right else "",
        content,
        end if row.is_flush_right else blank + end,
        ("│", str(border)),
        " " if 0 < len(row.mark) < _RULER else "",
        (row.mark[:1], str(Role.QUIET)),
        (row.mark[1:], str(Role.HEAD)),
    )


def _content(row: _Row) -> Content:
    return Content.assemble(*((run.shown, _look(run, row.role)) for run in row.row.runs))


def _said(text: str, inner: int, role: Role | str) -> list[_Row]:
    return [_Row(row, str(role)) for row in plain_rows(text, inner)]


def _head_rows(preview: "Preview", inner: int) -> Iterator[_Row]:
    """Subject and preheader of an e-mail, the title of a push."""
    roles = {"subject": Role.HEAD, "title": Role.HEAD, "preheader": Role.QUIET}
    for name, text in preview.heads.items():
        for row in plain_rows(text, inner, cut_at=_cut_at(name, text)):
            yield _Row(row, str(roles.get(name, "")))
    if preview.heads:
        rule = "─" * inner
        yield _Row(BubbleRow((Run(rule, rule),), inner), str(Role.QUIET))


def _text_rows(preview: "Preview", inner: int) -> Iterator[_Row]:
    parts = preview.measurement.parts if preview.measurement else ()
    cut_at = _cut_at("push", preview.text) if _is(preview, Channel.PUSH) else None
    rows = bubble_rows(preview.stretches(), inner, parts=parts, cut_at=cut_at)
    flush = is_right_to_left(preview.text)
    marks = _part_marks(rows) if parts else _cut_marks(rows)
    for row, mark in zip(rows, marks, strict=True):
        yield _Row(row, "", mark, flush)


def _part_marks(rows: Sequence[BubbleRow]) -> Iterator[str]:
    """The ruler: where each part begins, and where the last one ends."""
    for index, row in enumerate(rows):
        if row.parts:
            yield f"{'┤' if index else '┐'}{row.parts[-1]}"
        else:
            yield "│" if index < len(rows) - 1 else "┘"


def _cut_marks(rows: Iterable[BubbleRow]) -> Iterator[str]:
    is_past = False
    for row in rows:
        is_cut = not is_past and any(run.is_cut for run in row.runs)
        yield "┤cut" if is_cut else ""
        is_past = is_past or is_cut


def _look(run: Run, role: str) -> str:
    """The style of a run."""
    roles = [role] if role else []
    if run.is_cut:
        roles.append(Role.QUIET)
    if run.is_added:
        roles.append(Role.ADDED)
    if run.field:
        roles.append(Role.VALUE)
    if run.is_link:
        roles.append(Role.LINK)
    if run.begins:
        roles.append("bold underline")
    if run.part and run.part % 2 == 0:
        roles.append(Role.SECOND_PART)
    return " ".join(roles)


def _cut_at(part: str, text: str) -> int | None:
    """Where even the roomiest phone cuts this part of a message off."""
    limit = room(part, "phone")
    if limit is None or width_of(text) <= limit.most:
        return None
    return len(first_cells(text, limit.most))


def _legend(preview: "Preview", width: int) -> Content:
    """What the looks mean, of those that there are."""
    stretches = list(preview.stretches())
    words = []
    if any(_cut_at(name, text) is not None for name, text in _shown_parts(preview)):
        words.append(_CUT)
    if width >= _LEGEND_FROM:
        if any(each.is_added for each in stretches):
            words.append("italic: added when sent")
        if any(each.field for each in stretches):
            words.append("bold: the lead’s")
    return Content.styled("  ".join(words), str(Role.QUIET))


def _shown_parts(preview: "Preview") -> Iterator[tuple[str, str]]:
    yield from preview.heads.items()
    if _is(preview, Channel.PUSH):
        yield "push", preview.text


def _is(preview: "Preview", channel: Channel) -> bool:
    return preview.copy.message.channel is channel
