"""A box that is there to be read."""

from collections.abc import Iterable
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from simulator.tui.roles import Role
from simulator.tui.widgets.box import Dialog

WIDEST = 66
"""Columns of the box, as its style has them."""

BESIDE = 7
"""Columns that border, padding and scrollbar take."""


class Page(Dialog[None]):
    """Lines that scroll; Esc closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape,q", "leave", "leave"),
        ("j", "scroll('scroll_down')", "down"),
        ("k", "scroll('scroll_up')", "up"),
        ("g", "scroll('scroll_home')", "first"),
        ("G", "scroll('scroll_end')", "last"),
        ("space", "scroll('scroll_page_down')", "page down"),
    ]
    box_takes_focus: ClassVar[bool] = True
    _drawn = 0

    def compose_box(self) -> Iterable[Widget]:
        self._drawn = self._width
        yield Static(self._content(), classes="facts")

    def on_mount(self) -> None:
        """Tell the keys on the border: they must not scroll away."""
        told = Content.styled(self.keys_told(), str(Role.QUIET))
        self.query_one("#box").border_subtitle = told

    def on_resize(self, _: events.Resize) -> None:
        if self._drawn != self._width:
            self._drawn = self._width
            self.query_one(".facts", Static).update(self._content())

    def _content(self) -> Content:
        return Content("\n").join(self.lines(self._width))

    @property
    def _width(self) -> int:
        """The columns of a line: those of the box without border, padding and scrollbar."""
        return max(min(WIDEST, self.app.size.width * 94 // 100) - BESIDE, 10)

    def lines(self, width: int) -> Iterable[Content]:  # noqa: ARG002 - for the pages
        """What there is to read, in lines of at most `width` columns where it is to be aligned."""
        return ()

    def keys_told(self) -> str:
        """What the lower border says of keys."""
        return "↑↓ PgUp PgDn scroll   Esc leaves"

    def action_leave(self) -> None:
        """Close it."""
        self.dismiss(None)

    def action_scroll(self, way: str) -> None:
        """Scroll the box."""
        getattr(self.query_one("#box", VerticalScroll), way)(animate=False)
