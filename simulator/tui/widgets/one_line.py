"""One line to type in: what would act on the terminal, or can't be seen, is drawn as a dot."""

from collections.abc import Callable

from rich.highlighter import Highlighter
from rich.text import Text
from textual import events
from textual.widgets import Input

from simulator.reports.visible import cells

UNSEEN = "·"


class OneLine(Input):
    """An input whose value is as it was typed or loaded, sign by sign, whatever it holds.

    `entered` is called at once when Enter is pressed, in place of a message that arrives later
    than the keys after it. `late` gets a key that was typed when the focus had gone on already.
    """

    entered: Callable[[], None] | None = None
    late: Callable[[events.Key], None] | None = None

    def __init__(
        self,
        value: str = "",
        *,
        placeholder: str = "",
        select_on_focus: bool = True,
        id: str | None = None,  # noqa: A002 - Textual's word
    ) -> None:
        super().__init__(value, placeholder, compact=True, select_on_focus=select_on_focus, id=id)
        self.highlighter = _AsDrawn(self)
        self.cursor_blink = False

    def on_key(self, event: events.Key) -> None:
        """Hand on what is not for this line any more; take Enter before the key after it."""
        if self.late and self.screen.focused is not self:
            self.late(event)
        elif self.entered and event.key == "enter":
            self.entered()
        else:
            return
        event.stop()
        event.prevent_default()


class _AsDrawn(Highlighter):
    """Draws a sign for each sign of a line, so that the cursor stands where it is."""

    def __init__(self, line: Input) -> None:
        self._line = line

    def __call__(self, text: str | Text) -> Text:  # noqa: ARG002 - see below
        # `text` has lost what Rich takes for control characters, and the places of the rest.
        return Text(as_drawn(self._line.value), no_wrap=True, overflow="ignore", end="")

    def highlight(self, text: Text) -> None:
        """Colour nothing."""


def as_drawn(value: str) -> str:
    """`value` with a dot for each sign that a terminal would not draw."""
    return "".join(
        cell.text if cell.text in (" ", cell.shown) else UNSEEN * len(cell.text)
        for cell in cells(value)
    )
