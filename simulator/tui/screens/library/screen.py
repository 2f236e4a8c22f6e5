"""The screen."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_library import LIBRARY
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.widgets.pane import Pane


class LibraryScreen(FrameScreen):
    """A screen."""

    part: ClassVar[str] = "library"
    tab: ClassVar[str] = "library"
    BINDINGS: ClassVar[list[BindingType]] = bindings(LIBRARY)

    def compose_body(self) -> ComposeResult:
        """Yield the panes."""
        yield Pane("Library")

    def place(self) -> Content:
        """The workspace in short."""
        return Content("Library")
