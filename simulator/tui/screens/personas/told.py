"""Below the matrix: what is found in the campaign, and how many leads meet it."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.message import Message

from simulator.model.counted import counted
from simulator.review.matrix import Told
from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_personas import TOLD
from simulator.tui.literal import padded
from simulator.tui.roles import Role
from simulator.tui.widgets.pane import Pane
from simulator.tui.widgets.row_list import RowList
from simulator.tui.widgets.severity import letter

BAR = 13
"""Columns of a bar that stands for all leads."""
_COUNT = 6
_EDGES = 10


class ToldPane(Pane):
    """Findings worst first, with a bar of the leads that meet them."""

    part: ClassVar[str] = "told"
    footer: ClassVar[tuple[str, ...]] = (
        "app.help",
        "app.palette",
        "told.only-these",
        "personas.everyone",
        "personas.filter",
        "app.quit",
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(TOLD)

    class Chosen(Message):
        """Show only the leads that meet this."""

        def __init__(self, told: Told) -> None:
            super().__init__()
            self.told = told

    class Nothing(Message):
        """There is nothing highlighted to show the leads of."""

    def __init__(self) -> None:
        self._rows = RowList(shows_cursor=False)
        super().__init__("Who gets what", self._rows, id="told")
        self.told: tuple[Told, ...] = ()
        self._leads = self._hostile = 0

    @property
    def current(self) -> Told | None:
        """The highlighted one, while the list has the focus."""
        is_there = self._rows.has_focus and 0 <= self._rows.cursor < len(self.told)
        return self.told[self._rows.cursor] if is_there else None

    def show(self, told: Sequence[Told], leads: int, hostile: int = 0) -> None:
        """Show what is found among so many leads; the last ones only `hostile` leads meet."""
        self.head.info = "Enter shows only these" if told else "nothing found"
        self.head.aside = counted(leads, "lead")
        if (self.told, self._leads, self._hostile) == (tuple(told), leads, hostile):
            return
        self.told, self._leads, self._hostile = tuple(told), leads, hostile
        self._rows.can_focus = bool(told)
        self._rows.show(len(told), self._row, max(self._rows.cursor, 0), self._copied)

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """A second click is Enter."""
        event.stop()
        self.action_only_these()

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        """Nothing else follows the highlighted row."""
        event.stop()

    def action_only_these(self) -> None:
        """Show only the leads that meet the highlighted one."""
        if 0 <= self._rows.cursor < len(self.told):
            self.post_message(self.Chosen(self.told[self._rows.cursor]))
        else:
            self.post_message(self.Nothing())

    def _copied(self, at: int) -> str:
        told = self.told[at]
        return f"{told.what} {counted(len(told.leads), 'lead')}"

    def _row(self, at: int, width: int, is_current: bool) -> Content:  # noqa: FBT001 - a `Draw`
        told = self.told[at]
        count = len(told.leads)
        words = padded(told.what, max(width - BAR - _COUNT - _EDGES, _EDGES))
        bar = "█" * max(round(BAR * count / self._leads), 1) if self._leads and count else ""
        if at >= len(self.told) - self._hostile:
            bar = "hostile"
        return Content.assemble(
            (" ► " if is_current else "   ", str(Role.FOCUS)),
            letter(told.severity),
            "  ",
            words,
            f" {count:>{_COUNT},} ",
            (bar, "" if is_current else str(Role.QUIET)),
        )
