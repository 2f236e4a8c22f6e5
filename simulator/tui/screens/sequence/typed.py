"""A question that is answered in words, which says at every key how it reads them."""

from collections.abc import Callable, Iterable
from typing import ClassVar, NamedTuple

from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import Input, Static

from simulator.tui.literal import cut, literal
from simulator.tui.roles import Role
from simulator.tui.widgets.box import Dialog
from simulator.tui.widgets.dialog import Choice, KeyRow
from simulator.tui.widgets.one_line import OneLine

MOST = 240
"""So many columns of an answer are repeated."""


class Understood(NamedTuple):
    """How an answer is read, or why it can't be and what can.

    One with a `fault` is taken all the same: it stands among the findings then.
    """

    words: str
    will_do: bool = True
    fault: str = ""


Understand = Callable[[str], Understood]


class Typed(Dialog[str | None]):
    """Returns what is typed once it can be read, or `None` for Esc."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "leave", "leave")]

    def __init__(
        self,
        title: str,
        value: str,
        understand: Understand,
        *,
        hint: str = "",
        escape: str = "leave it as it is",
    ) -> None:
        super().__init__()
        self._title = title
        self._value = value
        self._understand = understand
        self._hint = hint
        self._escape = escape

    def heading(self) -> str:
        return self._title

    def compose_box(self) -> Iterable[Widget]:
        yield OneLine(self._value)
        yield Static(id="understood")
        if self._hint:
            yield Static(literal(self._hint, Role.QUIET), classes="note")
        yield KeyRow(Choice("enter", "take it"))
        yield KeyRow(Choice("escape", self._escape))

    def on_mount(self) -> None:
        """Begin with what is there, so that the first letter replaces it."""
        self.query_one(Input).focus()
        self._tell(self._value)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say how that is read."""
        event.stop()
        self._tell(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take it if it can be read."""
        event.stop()
        self._take()

    def on_key_row_chosen(self, event: KeyRow.Chosen) -> None:
        """A click on a row is its key."""
        if event.key == "escape":
            self.action_leave()
        else:
            self._take()

    def action_leave(self) -> None:
        """Leave it as it is."""
        self.dismiss(None)

    def _take(self) -> None:
        value = self.query_one(Input).value
        if self._understand(value).will_do:
            self.dismiss(value)

    def _tell(self, value: str) -> None:
        found = self._understand(value)
        words = found.fault or ("= " * found.will_do + found.words)
        role = Role.OK if found.will_do and not found.fault else Role.ERROR_TEXT
        if not found.will_do and not value.strip() and not self._value:
            role = Role.QUIET  # Nothing is wrong yet.
        self.query_one("#understood", Static).update(literal(cut(words, MOST), role))
