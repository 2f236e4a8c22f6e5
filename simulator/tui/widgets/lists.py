"""Lists with the keys that every list has: j, k, g, G and y beside the arrows."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.visual import VisualType
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_app import LIST

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

LIST_BINDINGS: list[BindingType] = bindings(LIST)
"""For a widget that is a list without being this one; it has the actions of `LIST`."""


class Rows(OptionList):
    """An option list; its prompts are `Content`."""

    BINDINGS: ClassVar[list[BindingType]] = LIST_BINDINGS

    _is_new_to_focus = False

    def on_focus(self) -> None:
        """Remember that the click which brought the focus here has not opened anything."""
        self._is_new_to_focus = True

    def on_key(self) -> None:
        """After a key the focus is here already."""
        self._is_new_to_focus = False

    def on_click(self, event: events.Click) -> None:
        """A click goes to a row; only one on the row that the cursor is on is Enter."""
        row = event.style.meta.get("option")
        if row is not None and (row != self.highlighted or self._is_new_to_focus):
            event.prevent_default()
            self.highlighted = row
        self._is_new_to_focus = False

    def action_copy(self) -> None:
        """Copy the row as text."""
        if self.highlighted is not None:
            prompt = self.get_option_at_index(self.highlighted).prompt
            _copy(self.app, prompt.plain if isinstance(prompt, Content) else "")

    def show_rows(self, rows: Iterable[VisualType]) -> None:
        """Show these rows and leave the cursor, and what is in sight, where they are."""
        at, top = self.highlighted, self.scroll_offset.y
        self.set_options([Option(row) for row in rows])
        if self.option_count:
            self.highlighted = min(at or 0, self.option_count - 1)
            self.scroll_to(y=top, animate=False)


def _copy(app: object, text: str) -> None:
    copy: Callable[[str], None] = cast("PresendApp", app).copy_out
    copy(text.strip())
