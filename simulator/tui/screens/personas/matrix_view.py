"""The matrix on the screen: a cursor over leads and messages."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.binding import BindingType
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from simulator.model.persona import Persona
from simulator.review.matrix import Matrix
from simulator.review.matrix_filter import Sort
from simulator.tui.literal import cut
from simulator.tui.screens.personas.matrix_layout import WIDTHS, Layout, layout_for
from simulator.tui.screens.personas.matrix_lines import PageLines
from simulator.tui.screens.personas.matrix_paint import MatrixPaint
from simulator.tui.screens.personas.matrix_rows import (
    Pieces,
    Row,
    head_line,
    hostile_row,
    lead_row,
    price_line,
    sum_line,
    texts_line,
)
from simulator.tui.widgets.lists import LIST_BINDINGS

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

PAGE = 200
"""So many leads at most are listed at once."""
_MOST_SUMS = 3


FOOTER = (
    "app.help",
    "app.palette",
    "personas.open",
    "personas.sort",
    "personas.filter",
    "personas.who",
)
FEWER_FOOTER = (*FOOTER[:3], "personas.everyone", *FOOTER[4:])
"""While not every lead is shown."""
LENT_FOOTER = (*FOOTER[:3], "personas.import", "personas.make", *FOOTER[5:])
"""While the starter's leads stand in."""


class MatrixView(Widget, can_focus=True):
    """Leads down, messages across, sums below.

    Only the lines that change are drawn anew; `row` counts among all leads that are shown, `top`
    among the lines of the page: headings stand there too, by the row that they stand before.
    """

    part: ClassVar[str] = "list"
    footer: tuple[str, ...] = FOOTER
    BINDINGS: ClassVar[list[BindingType]] = [
        *LIST_BINDINGS,
        ("down", "cursor_down", "down"),
        ("up", "cursor_up", "up"),
        ("left", "cursor_left", "left"),
        ("right", "cursor_right", "right"),
        ("home", "first_column", "first message"),
        ("end", "last_column", "last message"),
    ]
    DEFAULT_CSS = "MatrixView { height: 1fr; width: 1fr; }"

    class Moved(Message):
        """The cursor stands elsewhere, or what it stands on has changed."""

    class Opened(Message):
        """The cell at the cursor is wanted in the editor."""

    class Sorted(Message):
        """A head was clicked that the rows can be sorted by."""

        def __init__(self, sort: Sort) -> None:
            super().__init__()
            self.sort = sort

    def __init__(self) -> None:
        super().__init__()
        self.matrix: Matrix | None = None
        self.leads: tuple[Persona, ...] = ()
        self.headings: Mapping[int, Pieces] = {}
        self._apart: Matrix | None = None
        self._headed: tuple[int, ...] = ()
        self.row = self.column = self.top = self.left = 0
        self.as_shade = False
        self.empty = ""
        self._is_new_to_focus = False
        self._was_moved = False
        self._layout = Layout(0, 0, 0)
        self._strips: dict[int, Strip] = {}
        self._paint = MatrixPaint(self)

    # What is shown

    def show(
        self,
        matrix: Matrix | None,
        leads: Sequence[Persona],
        empty: str = "",
        headings: Mapping[int, Pieces] | None = None,
        apart: Matrix | None = None,
    ) -> None:
        """Show these leads of a matrix; a cursor that was moved stays on its lead, else its row.

        `empty` is said in place of rows where there are none; `apart` holds the hostile leads.
        """
        before = self.lead
        self._apart = apart
        self.matrix, self.leads, self.empty = matrix, tuple(leads), empty
        self.headings = headings or {}
        self._headed = tuple(sorted(self.headings))
        at = {lead.id: at for at, lead in enumerate(self.leads)}
        if before and self._was_moved:
            self.row = at.get(before.id, self.row)
        self._settle()

    def begin_anew(self) -> None:
        """Put the cursor on the first cell, and leave it there until it is moved."""
        self.row = self.column = 0
        self._was_moved = False

    @property
    def lead(self) -> Persona | None:
        """The lead at the cursor."""
        return self.leads[self.row] if self.row < len(self.leads) else None

    def go_to(self, row: int, column: int) -> None:
        """Put the cursor on a cell."""
        before = (self.row, self.column, self.top, self.left)
        self._was_moved |= row != self.row
        self.row, self.column = row, column
        self._keep_within()
        if (self.top, self.left) != before[2:]:
            self._draw_anew()
        elif self.row != before[0]:
            self._draw_rows(before[0], self.row)
        if self.column != before[1]:
            self._draw_rows(self.row)
            self.refresh(Region(0, 0, self.size.width, 1))
        if (self.row, self.column) != before[:2]:
            self.post_message(self.Moved())

    @property
    def page(self) -> tuple[int, int]:
        """The first row of the current page and the one behind its last."""
        start = self.row // PAGE * PAGE
        return start, min(start + PAGE, len(self.leads))

    @property
    def shown_rows(self) -> tuple[int, int]:
        """The first row on the screen and the one behind the last."""
        rows = [row for row in map(self._row_on, range(self._shown_lines)) if row is not None]
        return (rows[0], rows[-1] + 1) if rows else (self.row, self.row)

    @property
    def _lines(self) -> PageLines:
        return PageLines(*self.page, self._headed)

    @property
    def _shown_lines(self) -> int:
        """How many of them are on the screen."""
        return max(min(self._body, self._lines.count - self.top), 0)

    def _row_on(self, line: int) -> int | None:
        """The row on a line of the screen, counted from below the head; `None` for a heading."""
        return self._lines.row_on(self.top + line)

    @property
    def shown_columns(self) -> tuple[int, int]:
        """The first column on the screen and the one behind the last."""
        count = len(self.matrix.columns) if self.matrix else 0
        return self.left, min(self.left + self._layout.shown, count)

    def _settle(self) -> None:
        columns = len(self.matrix.columns) if self.matrix else 0
        self._layout = layout_for(self.size.width, columns)
        self._keep_within()
        self._draw_anew()
        self.post_message(self.Moved())

    def _draw_anew(self) -> None:
        self._strips.clear()
        self.refresh()

    def _draw_rows(self, *rows: int) -> None:
        for row in rows:
            self._strips.pop(row, None)
        lines = (1 + self._lines.line_of(row) - self.top for row in rows)
        self.refresh(*(Region(0, line, self.size.width, 1) for line in lines))

    def _keep_within(self) -> None:
        columns = len(self.matrix.columns) if self.matrix else 0
        self.row = max(min(self.row, len(self.leads) - 1), 0)
        self.column = max(min(self.column, columns - 1), 0)
        at, lowest = self._lines.line_of(self.row), max(self._lines.count - self._body, 0)
        # What stands above a row belongs to it.
        highest = max(at - (self.row in self.headings and self._body > 1), 0)
        self.top = max(min(max(self.top, at - self._body + 1), highest, lowest), 0)
        shown = self._layout.shown
        self.left = min(max(self.left, self.column - shown + 1), self.column)
        self.left = max(min(self.left, columns - shown), 0)

    @property
    def _sums(self) -> int:
        """How many rows of sums there is room for: one, or all of them."""
        if not self.matrix:
            return 0
        has_prices = self.matrix.price is not None and self._layout.each == WIDTHS[0]
        most = _MOST_SUMS if has_prices else _MOST_SUMS - 1
        return most if 1 + self._lines.count + most <= self.size.height else 1

    @property
    def _body(self) -> int:
        return max(self.size.height - 1 - self._sums, 1)

    # Drawing

    def render_line(self, y: int) -> Strip:
        """The head, a lead, a sum, or nothing."""
        if self.matrix is None or not self.leads:
            return self._said(y)
        if y == 0:
            return self._paint.line(head_line(self.matrix, self._layout, self.left, self.column))
        if y > self._shown_lines:
            return self._sum_strip(y - 1 - self._shown_lines, self.matrix)
        row = self._row_on(y - 1)
        if row is None:
            return self._paint.line(self.headings[self._lines.row_at(self.top + y - 1)])
        if row not in self._strips:
            self._strips[row] = self._row_strip(row, self.matrix)
        return self._strips[row]

    def _said(self, y: int) -> Strip:
        return self._paint.line(
            [("   " + cut(self.empty, max(self.size.width - 4, 0)), "")] if y == 1 else []
        )

    def _sum_strip(self, at: int, matrix: Matrix) -> Strip:
        if at == 0:
            return self._paint.line(sum_line(matrix, self._layout, self.left, len(self.leads)))
        lines = (texts_line, price_line)[: self._sums - 1]
        return self._paint.line(
            lines[at - 1](matrix, self._layout, self.left) if at <= len(lines) else []
        )

    def _found(self, lead: Persona, matrix: Matrix, *, as_shade: bool = False) -> Row:
        apart = self._apart
        if apart and lead.id in apart.leads_by_id:
            return hostile_row(apart, lead, self._layout, self.left)
        return lead_row(matrix, lead, self._layout, self.left, as_shade=as_shade)

    def _row_strip(self, row: int, matrix: Matrix) -> Strip:
        found = self._found(self.leads[row], matrix, as_shade=self.as_shade)
        if row != self.row:
            return self._paint.lead(found)
        return self._paint.current_lead(found, self.column - self.left)

    def notify_style_update(self) -> None:
        """Draw in the colours of the theme that is in force now."""
        super().notify_style_update()
        self._paint.forget()
        self._draw_anew()

    # What happens to it

    def on_resize(self) -> None:
        """Lay the columns out anew."""
        self._settle()

    def on_focus(self) -> None:
        """Show the cursor's cell; the click which brought the focus here opens nothing."""
        self._is_new_to_focus = True
        self._draw_rows(self.row)

    def on_key(self) -> None:
        """After a key the focus is here already."""
        self._is_new_to_focus = False

    def on_blur(self) -> None:
        """Show it quietly."""
        self._draw_rows(self.row)

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the click is; a second one opens; one on a head sorts."""
        if event.y == 0:
            self._click_head(event.x)
            return
        row = self._row_on(event.y - 1) if event.y <= self._shown_lines else None
        if row is not None:
            column = self._column_at(event.x)
            cell = (row, self.column if column is None else column)
            if cell == (self.row, self.column) and not self._is_new_to_focus:
                self.post_message(self.Opened())
            self._is_new_to_focus = False
            self.go_to(*cell)

    def _click_head(self, x: int) -> None:
        column = self._column_at(x)
        if column is not None:
            self.go_to(self.row, column)
        elif x < self._layout.cells_start:
            self.post_message(self.Sorted(Sort.NAME))
        else:
            end = self._layout.cells_start + self._layout.each * self._layout.shown
            is_texts = x < end + len(" Texts")
            self.post_message(self.Sorted(Sort.TEXTS if is_texts else Sort.TROUBLE))

    def _column_at(self, x: int) -> int | None:
        at = (x - self._layout.cells_start) // self._layout.each if self._layout.each else -1
        first, last = self.shown_columns
        return first + at if 0 <= at < last - first else None

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Go down."""
        event.stop()
        self.go_to(self.row + 3, self.column)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Go up."""
        event.stop()
        self.go_to(self.row - 3, self.column)

    def action_cursor_down(self) -> None:
        """To the next lead."""
        self.go_to(self.row + 1, self.column)

    def action_cursor_up(self) -> None:
        """To the lead before."""
        self.go_to(self.row - 1, self.column)

    def action_cursor_left(self) -> None:
        """To the message before."""
        self.go_to(self.row, self.column - 1)

    def action_cursor_right(self) -> None:
        """To the next message."""
        self.go_to(self.row, self.column + 1)

    def action_first(self) -> None:
        """To the first lead."""
        self.go_to(0, self.column)

    def action_last(self) -> None:
        """To the last lead."""
        self.go_to(len(self.leads) - 1, self.column)

    def action_first_column(self) -> None:
        """To the first message."""
        self.go_to(self.row, 0)

    def action_last_column(self) -> None:
        """To the last message."""
        self.go_to(self.row, len(self.matrix.columns) - 1 if self.matrix else 0)

    def turn(self, pages: int) -> None:
        """A screenful on or back; from the end of a page of leads to the next page."""
        start, end = self.page
        row = self.row + pages * self._body
        if not start <= row < end:
            edge = end - 1 if pages > 0 else start
            row = edge if self.row != edge else edge + pages
        self.go_to(row, self.column)

    def action_copy(self) -> None:
        """Copy the row as it is drawn."""
        if self.matrix and self.lead:
            row = self._found(self.lead, self.matrix)
            pieces = [*row.front, *(piece for cell in row.cells for piece in cell), *row.back]
            cast("PresendApp", self.app).copy_out("".join(text for text, _ in pieces).strip())
