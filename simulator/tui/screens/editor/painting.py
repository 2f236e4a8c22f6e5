"""Draws the rows of the text: its code, its findings, the columns before it.

A row costs what it shows, not what its line holds: the text area's own way of drawing takes apart
the whole line for each of its rows, which a line of thousands of characters makes felt.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style as RichStyle
from rich.text import Text
from textual.content import Content
from textual.strip import Strip
from textual.widgets import TextArea

from simulator.model.finding import Severity
from simulator.tui.roles import Role
from simulator.tui.screens.editor.colouring import Stretch, coloured, rich_style
from simulator.tui.screens.editor.gutter import (
    GOES_ON,
    UNSEEN,
    WIDTH,
    Row,
    gutter,
    rows_of,
    rows_with,
)
from simulator.tui.screens.editor.marks import UNDERLINES, Mark
from simulator.tui.screens.editor.stand_ins import as_drawn, stand_ins_in, without_stand_ins
from simulator.tui.widgets.severity import LETTERS, ROLES


class Cursor(NamedTuple):
    """Where the cursor is and what is selected, by offsets of the shown text."""

    at: int
    start: int
    end: int
    is_shown: bool


class Painting:
    """What is drawn of one text area; it keeps what it worked out until it is told to forget."""

    def __init__(self, area: TextArea) -> None:
        self._area = area
        self._front = 0
        self._marks: Sequence[Mark] = ()
        self._stretches: Sequence[Stretch] | None = None
        self._rows: list[Row] | None = None
        self._letters: Mapping[int, Severity | None] | None = None
        self._unseen: Sequence[Mark] = ()
        self._unseen_rows: frozenset[int] | None = None
        self._styles: dict[str, RichStyle] = {}
        self._strips: dict[tuple[object, ...], Strip] = {}

    @property
    def marks(self) -> Sequence[Mark]:
        """Where findings stand."""
        return self._marks

    def mark(self, marks: Sequence[Mark]) -> None:
        """Draw these marks from now on."""
        self._marks = marks
        self._letters = None
        self._strips.clear()

    @property
    def unseen(self) -> Sequence[Mark]:
        """Where words stand that no lead gets."""
        return self._unseen

    def mark_unseen(self, marks: Sequence[Mark]) -> None:
        """Draw these from now on."""
        if marks or self._unseen:
            self._unseen = marks
            self._unseen_rows = None
            self._strips.clear()

    def forget_text(self, front: int) -> None:
        """The text is another one; its first `front` characters are front matter."""
        self._front = front
        self._stretches = self._rows = self._letters = self._unseen_rows = None
        self._strips.clear()

    def forget_styles(self) -> None:
        """The theme is another one."""
        self._styles.clear()
        self._strips.clear()

    def row(self, number: int, cursor: Cursor, width: int) -> Strip:
        """A row of the screen, counted from the top of the text, in `width` columns."""
        rows = self._all_rows()
        if number >= len(rows):
            return Strip.blank(width, self._area.rich_style)
        row = rows[number]
        at = cursor.at if cursor.is_shown and row.start <= cursor.at < row.end else None
        selected = max(cursor.start, row.start), min(cursor.end, row.end)
        key = (number, at, selected if selected[0] < selected[1] else None, width)
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._drawn(number, row, at, selected, width)
        return strip

    def invitation(self, number: int, *, is_lit: bool, width: int) -> Strip:
        """A row of what stands where nothing is written yet."""
        area = self._area
        words = Content.from_text(area.placeholder, markup=False)
        rows = words.wrap(max(width - WIDTH, 1))
        text = Text(rows[number].plain if number < len(rows) else "", self._style(Role.QUIET))
        if is_lit and number == 0:
            text.stylize(area.get_component_rich_style("text-area--cursor"), 0, 1)
        text.end = ""
        drawn = Strip(text.render(area.app.console)).adjust_cell_length(max(width - WIDTH, 0))
        return Strip.join([Strip.blank(WIDTH), drawn]).apply_style(area.rich_style)

    def _drawn(
        self, number: int, row: Row, at: int | None, selected: tuple[int, int], width: int
    ) -> Strip:
        area = self._area
        held = area.document.get_line(row.line)[row.column : row.column + row.end - row.start]
        text = Text(as_drawn(held) + " " * (row.end - row.start - len(held)), end="", no_wrap=True)
        for start, end, role in self._parts(row, row.start + len(held)):
            text.stylize(self._style(role), start - row.start, end - row.start)
        for each in stand_ins_in(held):
            text.stylize(self._style(Role.WARNING), each, each + 1)
        if selected[0] < selected[1]:
            style = area.get_component_rich_style("text-area--selection")
            text.stylize(style, selected[0] - row.start, selected[1] - row.start)
        if at is not None:
            style = area.get_component_rich_style("text-area--cursor")
            text.stylize(style, at - row.start, at - row.start + 1)
        strip = Strip(text.render(area.app.console)).adjust_cell_length(max(width - WIDTH, 0))
        return Strip.join([self._before(number), strip]).apply_style(area.rich_style)

    def _before(self, number: int) -> Strip:
        letters = self._letters
        if letters is None:
            letters = self._letters = gutter(self._all_rows(), self._marks)
        severity = letters.get(number)
        shown, role = (GOES_ON if number in letters else "", Role.QUIET)
        if severity:
            shown, role = LETTERS[severity], ROLES[severity]
        if self._unseen_rows is None:
            self._unseen_rows = rows_with(self._all_rows(), self._unseen)
        if number not in self._unseen_rows:
            pieces = [(f"{shown:{WIDTH}}", role)]
        elif severity:
            pieces = [(shown, role), (UNSEEN, Role.QUIET)]
        else:
            pieces = [(f"{UNSEEN:{WIDTH}}", Role.QUIET)]
        return Strip([Segment(text, self._style(each)) for text, each in pieces], WIDTH)

    def follow(self) -> None:
        """Before a paint: the text may have been broken into rows anew."""
        rows = self._broken()
        if rows != self._rows:
            self._rows = rows
            self._letters = self._unseen_rows = None
            self._strips.clear()

    def _all_rows(self) -> list[Row]:
        if self._rows is None:
            self._rows = self._broken()
        return self._rows

    def _broken(self) -> list[Row]:
        area = self._area
        lines = range(area.document.line_count)
        breaks = [area.wrapped_document.get_offsets(each) for each in lines]
        return rows_of(area.document.lines, breaks)

    def _parts(self, row: Row, end: int) -> Iterator[tuple[int, int, str]]:
        """What is styled between the row's start and `end`."""
        stretches = self._all_stretches()
        first = bisect_right(stretches, row.start, key=lambda each: each.end)
        last = bisect_left(stretches, end, key=lambda each: each.start)
        for each in stretches[first:last]:
            yield max(each.start, row.start), min(each.end, end), each.role
        for mark in self._marks:
            if mark.start < end and row.start < mark.end:
                yield max(mark.start, row.start), min(mark.end, end), UNDERLINES[mark.severity]

    def _all_stretches(self) -> Sequence[Stretch]:
        if self._stretches is None:
            text = without_stand_ins(self._area.document.text)
            front = (Stretch(0, self._front, Role.QUIET),) if self._front else ()
            self._stretches = (*front, *coloured(text, self._front))
        return self._stretches

    def _style(self, role: str) -> RichStyle:
        style = self._styles.get(role)
        if style is None:
            background = self._area.background_colors[1]
            style = self._styles[role] = rich_style(self._area.app, role, background)
        return style
