"""A list of rows of which one is highlighted; however many there are, few are drawn."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive

from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_app import LIST
from simulator.tui.roles import on_cursor
from simulator.tui.widgets.lines import Lines

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

Draw = Callable[[int, int, bool], Content]
"""The row of an index in so many columns, highlighted or not."""


def _hidden(key: str, action: str) -> Binding:
    return Binding(key, action, show=False)


class RowList(Lines):
    """Rows to choose from; `cursor` is the highlighted one's index, -1 where there is none."""

    part: ClassVar[str] = "list"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(LIST),
        _hidden("down", "cursor_down"),
        _hidden("up", "cursor_up"),
        _hidden("home", "first"),
        _hidden("end", "last"),
        _hidden("pagedown", "page_on"),
        _hidden("pageup", "page_back"),
    ]

    cursor: reactive[int] = reactive(-1, init=False)

    class Moved(Message):
        """Another row is highlighted."""

        def __init__(self, rows: "RowList") -> None:
            super().__init__()
            self.rows = rows

        @property
        def control(self) -> "RowList":
            """The list."""
            return self.rows

    class Opened(Moved):
        """The highlighted row was clicked again."""

    def __init__(
        self,
        *,
        shows_cursor: bool = True,
        id: str | None = None,  # noqa: A002 - Textual's word
    ) -> None:
        super().__init__(id=id)
        self._draw: Draw | None = None
        self._copied: Callable[[int], str] | None = None
        self._shows_cursor = shows_cursor
        self._is_new_to_focus = False

    def show(
        self, count: int, draw: Draw, cursor: int, copied: Callable[[int], str] | None = None
    ) -> None:
        """Show `count` rows; `copied` is what is taken when a row is copied.

        Who has scrolled away from the highlighted row is left there while it stays the same.
        """
        is_left_alone = cursor == self.cursor and not self._is_in_sight()
        self.count, self._draw, self._copied = count, draw, copied
        self.set_reactive(RowList.cursor, min(cursor, count - 1))
        self.redraw()
        if not is_left_alone:
            self._scroll_to_cursor()

    def line(self, index: int) -> Content:
        width = self.size.width
        is_lit = index == self.cursor and (self._shows_cursor or self.has_focus)
        row = self._draw(index, width, is_lit) if self._draw else Content("")
        if not is_lit:
            return row
        return on_cursor(self.app, row.pad_right(max(width - row.cell_length, 0)))

    def watch_cursor(self, before: int, after: int) -> None:
        """Draw the two rows anew and tell."""
        self.redraw_line(before)
        self.redraw_line(after)
        self._scroll_to_cursor()
        self.post_message(self.Moved(self))

    def on_resize(self) -> None:
        """Draw for another width."""
        self.redraw()
        self._scroll_to_cursor()

    def on_focus(self) -> None:
        """Show the cursor; the click which brought the focus here opens nothing."""
        self._is_new_to_focus = True
        self.redraw_line(self.cursor)

    def on_key(self) -> None:
        """After a key the focus is here already."""
        self._is_new_to_focus = False

    def on_blur(self) -> None:
        """Hide it where it shows in focus alone."""
        self.redraw_line(self.cursor)

    def on_click(self, event: events.Click) -> None:
        """Highlight the row that is clicked, or open it if it is highlighted."""
        event.stop()
        index = event.y + self.scroll_offset.y
        if index >= self.count:
            return
        if index == self.cursor and not self._is_new_to_focus:
            self.post_message(self.Opened(self))
        self._is_new_to_focus = False
        self.cursor = index

    def action_cursor_down(self) -> None:
        """Highlight the next row."""
        self._move(1)

    def action_cursor_up(self) -> None:
        """Highlight the row before."""
        self._move(-1)

    def action_page_on(self) -> None:
        """Go a page on."""
        self._move(max(self.size.height - 1, 1))

    def action_page_back(self) -> None:
        """Go a page back."""
        self._move(1 - max(self.size.height, 2))

    def action_first(self) -> None:
        """Highlight the first row."""
        self._move(-self.count)

    def action_last(self) -> None:
        """Highlight the last row."""
        self._move(self.count)

    def action_copy(self) -> None:
        """Copy the row."""
        if self.count and self._copied and self.cursor >= 0:
            cast("PresendApp", self.app).copy_out(self._copied(self.cursor))

    def _move(self, by: int) -> None:
        if self.count:
            self.cursor = min(max(self.cursor + by, 0), self.count - 1)

    def _is_in_sight(self) -> bool:
        return 0 <= self.cursor - self.scroll_offset.y < self.size.height

    def _scroll_to_cursor(self) -> None:
        height, top = self.size.height, self.scroll_offset.y
        if height and self.cursor >= 0 and not self._is_in_sight():
            to = self.cursor if self.cursor < top else self.cursor - height + 1
            self.scroll_to(y=to, animate=False, force=True)
