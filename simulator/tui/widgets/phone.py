"""A message as it looks on a lead's phone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.content import Content

from simulator.reports.bubble_rows import is_right_to_left
from simulator.reports.lead_names import lead_name
from simulator.tui.widgets.bubble import (
    Line,
    Neighbour,
    message_lines,
    neighbour_lines,
    refusal_lines,
    words_lines,
)
from simulator.tui.widgets.lines import Lines
from simulator.tui.widgets.pane import Pane

if TYPE_CHECKING:
    from simulator.review.preview import Preview, Refusal

__all__ = ["Neighbour", "Phone", "PhonePane"]


class Phone(Lines):
    """The bubble, its parts and its frame, over the texts beside it where there is room."""

    part: ClassVar[str] = "phone"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self._preview: Preview | None = None
        self._refusal: Refusal | None = None
        self._words = ""
        self._neighbours: tuple[Neighbour, ...] = ()
        self._rows: list[Line] = []

    @property
    def preview(self) -> "Preview | None":
        """What is shown."""
        return self._preview

    def show(
        self,
        preview: "Preview | None",
        *,
        before: Sequence[Neighbour] = (),
        after: Sequence[Neighbour] = (),
        refusal: "Refusal | None" = None,
        words: str = "",
    ) -> None:
        """Show what one lead gets.

        Without a `preview`, a `refusal` says what is wrong with the file, or `words` what to do.
        """
        if self._preview is None or preview is None or preview.lead is not self._preview.lead:
            self.scroll_to(y=0, animate=False, force=True)
        self._preview, self._refusal, self._words = preview, refusal, words
        self._neighbours = (*after, *before)
        self._draw()
        if isinstance(self.parent, PhonePane):
            self.parent.head.info = self.title

    @property
    def title(self) -> str:
        """Whose phone it is, for the head of the pane."""
        if not self._preview:
            return ""
        name = lead_name(self._preview.lead)
        return f"{name} · rtl" if is_right_to_left(self._preview.text) else name

    def line(self, index: int) -> Content:
        return self._rows[index]()

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew."""
        event.stop()
        self._draw()

    def _draw(self) -> None:
        width, height = self.outer_size
        if not width:
            return
        self._rows = list(self._own_lines(width))
        for neighbour in self._neighbours:
            self._rows += neighbour_lines(neighbour, width, height - len(self._rows))
        self.count = len(self._rows)
        self.redraw()

    def _own_lines(self, width: int) -> list[Line]:
        if self._preview:
            return list(message_lines(self._preview, width))
        if self._refusal:
            return list(refusal_lines(self._refusal, width))
        return words_lines(self._words, width - 1)


class PhonePane(Pane):
    """A phone below a head that tells whose it is."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        self.phone = Phone()
        super().__init__("Phone", self.phone, id=id)
