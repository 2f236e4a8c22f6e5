"""The text of a message while it is typed."""

from textual.widgets import TextArea

from simulator.model.finding import Finding
from simulator.model.place import Location
from simulator.tui.buffers import Buffer


class MessageText(TextArea):
    """The body of a message, or its whole file, with findings underlined in place."""

    part = "text"
    footer = (
        "app.help",
        "app.palette",
        "message.next-finding",
        "message.mend",
        "message.next-lead",
        "message.save",
    )

    def __init__(self) -> None:
        super().__init__(soft_wrap=True, show_line_numbers=False, highlight_cursor_line=False)
        self.is_raw = False
        self._buffer: Buffer | None = None

    def show(self, buffer: Buffer) -> None:
        """Show a buffer: from now on what is typed goes into it."""
        self._buffer = buffer
        self.load_text(buffer.text if self.is_raw else buffer.body)

    def take(self) -> None:
        """Put what is typed into the buffer."""
        if self._buffer:
            front = "" if self.is_raw else self._buffer.front
            self._buffer.text = front + self.text

    def mark(self, findings: tuple[Finding, ...]) -> None:
        """Underline findings where they stand."""

    def go_to(self, location: Location) -> None:
        """Put the cursor at a place of the file."""
        first = 1 if self.is_raw or not self._buffer else self._buffer.body_line
        self.move_cursor((max(location.line - first, 0), max(location.column - 1, 0)))
