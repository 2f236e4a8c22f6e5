"""A list to pick from, narrowed by what is typed."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.fuzzy import Matcher
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static

from simulator.tui.literal import literal
from simulator.tui.roles import Role


class Item(NamedTuple):
    """Something to pick: its id, its name, and what stands quietly beside it."""

    id: str
    name: str
    aside: str = ""


class Pick(ModalScreen[str | None]):
    """Returns the id of the item that is picked, or `None` for Esc."""

    CSS_PATH = "dialog.tcss"
    BINDINGS: ClassVar = [
        ("escape", "leave", "leave"),
        ("down", "down", "down"),
        ("up", "up", "up"),
    ]

    def __init__(self, title: str, items: Sequence[Item], typed: str = "") -> None:
        super().__init__()
        self._title = title
        self._items = items
        self._typed = typed
        self._shown: list[Item] = []

    def compose(self) -> ComposeResult:
        with Vertical(id="box") as box:
            box.border_title = literal(self._title)
            yield Input(self._typed, compact=True)
            yield OptionList()
            yield Static(Content.styled("Enter picks it   ↑↓ choose   Esc leaves", str(Role.QUIET)))

    def on_mount(self) -> None:
        """Show everything, or what fits the words given."""
        self._show(self._typed)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what fits."""
        event.stop()
        self._show(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Pick the highlighted item."""
        event.stop()
        at = self.query_one(OptionList).highlighted
        if at is not None:
            self.dismiss(self._shown[at].id)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Pick the one that is clicked."""
        event.stop()
        self.dismiss(self._shown[event.option_index].id)

    def action_leave(self) -> None:
        """Pick nothing."""
        self.dismiss(None)

    def action_down(self) -> None:
        """Highlight the next item."""
        self.query_one(OptionList).action_cursor_down()

    def action_up(self) -> None:
        """Highlight the item before."""
        self.query_one(OptionList).action_cursor_up()

    def _show(self, typed: str) -> None:
        matcher = Matcher(typed)
        scored = [(matcher.match(each.name) if typed else 1.0, each) for each in self._items]
        found = [(score, each) for score, each in scored if score > 0]
        self._shown = [each for _, each in sorted(found, key=lambda pair: -pair[0])]
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options(
            Content.assemble(literal(each.name), "  ", literal(each.aside, Role.QUIET))
            for each in self._shown
        )
        if self._shown:
            options.highlighted = 0
