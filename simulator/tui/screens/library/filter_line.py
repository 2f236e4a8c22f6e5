"""The line in which the library's filter is typed."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from simulator.tui.roles import Role
from simulator.tui.widgets.one_line import OneLine


class FilterLine(Horizontal):
    """A sign and an input; out of sight until it is asked for."""

    DEFAULT_CSS = """
    FilterLine { height: 1; display: none; }
    FilterLine Static { width: 3; }
    FilterLine Input { width: 1fr; background: $panel; }
    """

    footer: ClassVar[tuple[str, ...]] = (
        "app.help",
        "app.palette",
        "library.clear-filter",
        "app.quit",
    )
    BINDINGS: ClassVar[list[BindingType]] = [("down", "leave", "to the rows")]

    class Typed(Message):
        """The words are others."""

    class Left(Message):
        """Go to the rows, and keep the words."""

    def compose(self) -> ComposeResult:
        yield Static(Content.styled(" / ", str(Role.KEY)))
        yield OneLine(id="filter")

    @property
    def words(self) -> str:
        """What is typed."""
        return self.query_one(Input).value

    def begin(self) -> None:
        """Come into sight and take what is typed."""
        self.display = True
        self.query_one(Input).focus()

    def clear(self) -> None:
        """Forget the words and go out of sight."""
        self.query_one(Input).value = ""
        self.display = False

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell it."""
        event.stop()
        self.post_message(self.Typed())

    def action_leave(self) -> None:
        """Go to what was found."""
        self.post_message(self.Left())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to what was found."""
        event.stop()
        self.post_message(self.Left())
