"""The box that all dialogs stand in."""

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.worker import Worker

from simulator.tui.literal import literal
from simulator.tui.roles import Role

SMALLEST = (60, 16)
"""The least columns and rows that the app needs."""

R = TypeVar("R")

Fact = str | Content | tuple[str, str | Content]
"""A row of a dialog: a text as it stands, or a quiet name and what it is."""


class Modal(ModalScreen[R]):
    """A screen that takes all keys until it is left; it is left once."""

    def dismiss(self, result: R | None = None) -> AwaitComplete:
        """Leave it. A second Enter or Esc on its way must not take away what lies below."""
        return super().dismiss(result) if self.app.screen is self else AwaitComplete()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """What fails behind it is told."""
        told = getattr(self.app, "on_worker_state_changed", None)
        if told:
            told(event)


class Dialog(Modal[R]):
    """A box in the middle, with a title that names the thing."""

    # Whole, for a dialog may be defined in another folder.
    CSS_PATH = Path(__file__).with_name("dialog.tcss")
    title_: ClassVar[str] = ""
    part: ClassVar[str] = "box"

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="box", can_focus=self.box_takes_focus) as box:
            box.border_title = literal(self.heading())
            yield from self.compose_box()

    box_takes_focus: ClassVar[bool] = False

    def heading(self) -> str:
        """What the box is called."""
        return self.title_

    def compose_box(self) -> Iterable[Widget]:
        """Yield what stands in the box."""
        return ()

    def on_resize(self, event: events.Resize) -> None:
        """Make way for the cover of the screen below while the window is too small."""
        self.set_class(event.size.width < SMALLEST[0] or event.size.height < SMALLEST[1], "-tiny")


def rows_of(facts: Iterable[Fact]) -> Content:
    """Facts in rows, what they are in one column."""
    facts = tuple(facts)
    width = max((len(each[0]) for each in facts if isinstance(each, tuple)), default=0)
    return Content("\n").join(_row(each, width) for each in facts)


def _row(fact: Fact, width: int) -> Content:
    if isinstance(fact, Content):
        return fact
    if isinstance(fact, str):
        return literal(fact)
    name, what = fact
    shown = what if isinstance(what, Content) else literal(what)
    return Content.assemble(literal(name, Role.QUIET), " " * (width - len(name) + 2), shown)
