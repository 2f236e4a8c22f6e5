"""The screen."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_personas import PERSONAS
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.widgets.pane import Pane


class PersonasScreen(FrameScreen):
    """A screen."""

    part: ClassVar[str] = "personas"
    tab: ClassVar[str] = "personas"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PERSONAS)

    def compose_body(self) -> ComposeResult:
        """Yield the panes."""
        yield Pane("Personas")

    def place(self) -> Content:
        """The workspace in short."""
        return Content("Personas")
