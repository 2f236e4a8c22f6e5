"""The screen."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_sequence import SEQUENCE
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.widgets.pane import Pane


class SequenceScreen(FrameScreen):
    """A screen."""

    part: ClassVar[str] = "sequence"
    tab: ClassVar[str] = "editor"
    BINDINGS: ClassVar[list[BindingType]] = bindings(SEQUENCE)

    def compose_body(self) -> ComposeResult:
        """Yield the panes."""
        yield Pane("Sequence")

    def place(self) -> Content:
        """The workspace in short."""
        return Content("Sequence")

    def open(self, campaign: str) -> None:
        """Show the steps of a campaign."""
        self.campaign = campaign
