"""The text of a message while it is typed."""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.binding import BindingType
from textual.geometry import Region
from textual.strip import Strip
from textual.widgets import TextArea
from textual.widgets.text_area import Edit, EditResult

from simulator.loading.unsaved import SCRATCH
from simulator.model.finding import Finding
from simulator.model.place import Location, Place
from simulator.tui.buffers import Buffer
from simulator.tui.history import difference
from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_editor import TEXT
from simulator.tui.roles import Role
from simulator.tui.screens.editor.completion import Completing
from simulator.tui.screens.editor.findings import FindingsPane
from simulator.tui.screens.editor.gutter import WIDTH
from simulator.tui.screens.editor.marks import marks_at, marks_of, moved
from simulator.tui.screens.editor.painting import Cursor, Painting
from simulator.tui.screens.editor.stand_ins import with_stand_ins, without_stand_ins

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

READ_ONLY = "This is the starter, to read only. Press ^P and choose “Keep a copy”."
LEFT_OUT = "Signs that no text can hold (byte 0) were left out."
_EDITING_KEYS = frozenset({"enter", "backspace", "delete", "ctrl+w", "ctrl+u", "ctrl+k", "ctrl+x"})


class MessageText(TextArea):
    """The body of a message, or its whole file, with findings underlined in place.

    What is typed is in the buffer at once, and so is the history: undo goes on where it was after
    the raw file, or another message, has been shown.
    """

    part = "text"
    footer = (
        "app.help",
        "app.palette",
        "message.next-finding",
        "message.mend",
        "message.next-lead",
        "message.save",
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(TEXT)
    DEFAULT_CSS = """
    MessageText { border: none; padding: 0; background: $background; }
    MessageText:focus { border: none; }
    MessageText.-read-only .text-area--cursor { background: $foreground 70%; color: $background; }
    """

    def __init__(self) -> None:
        super().__init__(
            soft_wrap=True, show_line_numbers=False, highlight_cursor_line=False, max_checkpoints=1
        )
        self.cursor_blink = False
        self.match_cursor_bracket = False
        self.is_raw = False
        self._buffer: Buffer | None = None
        self._findings: tuple[Finding, ...] = ()
        self._unseen: tuple[Place, ...] = ()
        self._hidden = 0
        self._has_told = False
        self._painting = Painting(self)
        self._completing = Completing(self)

    # What the editor asks of it

    def show(self, buffer: Buffer) -> None:
        """Show a buffer: from now on what is typed goes into it."""
        self._keep_cursor()
        self._buffer = buffer
        self._findings = ()
        self.mark_unseen(())
        self._has_told = False
        self.read_only = self._presend.studio.is_read_only and buffer.file != SCRATCH
        self._load()

    def take(self) -> None:
        """Put what is typed into the buffer."""
        if self._buffer:
            self._buffer.change(self._buffer.text[: self._hidden] + self.text)

    def mark(self, findings: Iterable[Finding]) -> None:
        """Underline findings where they stand: the text has been reviewed."""
        self._findings = tuple(findings)
        self._fold()
        if self._buffer:
            self._painting.mark(marks_of(self._findings, self._buffer, self._hidden))
        self._redraw()

    def mark_unseen(self, places: Sequence[Place]) -> None:
        """Put a sign beside the rows of these places of the body: no lead gets what is there."""
        if self._buffer:
            self._unseen = tuple(places)
            self._painting.mark_unseen(marks_at(self._unseen, self._buffer, self._hidden))
            self.refresh()

    def go_to(self, location: Location) -> None:
        """Put the cursor at a place of the file."""
        if self._buffer and location.file in ("", self._buffer.file):
            self._go(self._buffer.offset_of(location) - self._hidden)

    @property
    def location(self) -> Location:
        """The place of the file at which the cursor is."""
        return self._buffer.location_of(self._cursor) if self._buffer else Location("")

    def replace_source(self, text: str) -> None:
        """Let the buffer hold `text`, front matter and all, as one step that can be undone."""
        if self._buffer:
            self._buffer.change(text, is_step=True)
            self._follow()

    def insert_at_cursor(self, text: str) -> None:
        """Write `text` in place of what is selected."""
        if self.read_only:
            self._tell()
        else:
            self.replace(text, *self.selection, maintain_selection_offset=False)

    # Text, as files hold it

    @property
    def text(self) -> str:
        """What is shown."""
        return without_stand_ins(self.document.text)

    @text.setter
    def text(self, value: str) -> None:
        self.load_text(value)

    @property
    def selected_text(self) -> str:
        """What is selected."""
        return without_stand_ins(super().selected_text)

    def load_text(self, text: str) -> None:
        """Show another text; the history is the buffer's own."""
        super().load_text(with_stand_ins(text))
        self._forget()

    def edit(self, edit: Edit) -> EditResult:
        """Make an edit of any kind: all of them come through here."""
        before = self.document.text
        held = Edit(
            with_stand_ins(edit.text),
            edit.from_location,
            edit.to_location,
            edit.maintain_selection_offset,
        )
        result = super().edit(held)
        self.take()
        self._forget()
        change = difference(before, self.document.text)
        if change:
            self._painting.mark(moved(self._painting.marks, change))
            self._painting.mark_unseen(moved(self._painting.unseen, change))
        self._completing.follow(is_typed=len(edit.text) == 1)
        return EditResult(result.end_location, without_stand_ins(result.replaced_text))

    def undo(self) -> None:
        """Take the last step back."""
        self._step(is_back=True)

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        self._step(is_back=False)

    def _step(self, *, is_back: bool) -> None:
        if not self._buffer or self.read_only:
            return
        change = self._buffer.undo() if is_back else self._buffer.redo()
        if change:
            self._follow()
            self._go(change.start + len(change.inserted) - self._hidden)

    def action_raw(self) -> None:
        """Show the whole file, or the text alone."""
        self._keep_cursor()
        self.is_raw = not self.is_raw
        self._load()
        self.mark(self._findings)
        self.mark_unseen(self._unseen)
        self.focus()

    # Keys and pastes

    def on_key(self, event: events.Key) -> None:
        """Take in letters that count as unseen, such as joiners; say where nothing can be typed."""
        character = event.character
        is_unseen = character and not event.is_printable
        if self._completing.press(event.key):
            pass
        elif self.read_only and (event.is_printable or event.key in _EDITING_KEYS):
            self._tell()
        elif character and is_unseen and unicodedata.category(character) != "Cc":
            self.insert_at_cursor(character)
        else:
            return
        event.prevent_default()
        event.stop()

    def on_paste(self, event: events.Paste) -> None:
        """Insert what is pasted; terminals send the ends of its lines in any kind."""
        event.prevent_default()
        event.stop()
        self._paste(event.text)

    def action_paste(self) -> None:
        """Insert what was copied here last."""
        self._paste(self.app.clipboard)

    def _paste(self, text: str) -> None:
        kept = text.replace("\0", "")  # A file that holds it is no text, and could not be read.
        self.insert_at_cursor(kept.replace("\r\n", "\n").replace("\r", "\n"))
        if kept != text:
            # After the change itself, which takes older news away.
            self.call_after_refresh(self._presend.say, LEFT_OUT)

    # Completion, and the way out

    def action_complete(self) -> None:
        """Show the names that fit at the cursor."""
        if self.read_only:
            self._tell()
        elif not self._completing.ask():
            self._presend.say("Nothing to complete here.")

    def action_leave(self) -> None:
        """Go on to the findings."""
        for pane in self.screen.query(FindingsPane):
            for part in pane.query("*"):
                if part.focusable:
                    part.focus()
                    return

    def on_text_area_selection_changed(self) -> None:
        """The list below the cursor goes with it."""
        self._completing.follow(is_typed=False)

    def on_blur(self) -> None:
        """Without the focus nothing is completed."""
        self._completing.close()

    # Drawing

    @property
    def gutter_width(self) -> int:
        """The columns before the text."""
        return WIDTH

    def render_lines(self, crop: Region) -> list[Strip]:
        """Some rows; the width may be another one than it was."""
        self._painting.follow()
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """A row, with the columns before it."""
        if self.placeholder and self.document.line_count == 1 and not self.document.end[1]:
            return self._painting.invitation(y, is_lit=self.has_focus, width=self.size.width)
        start, end = sorted((self._offset(self.selection.start), self._offset(self.selection.end)))
        cursor = Cursor(self._offset(self.selection.end), start, end, self.has_focus)
        return self._painting.row(y + self.scroll_offset.y, cursor, self.size.width)

    def notify_style_update(self) -> None:
        """The theme may be another one."""
        self._painting.forget_styles()
        super().notify_style_update()

    # Between the buffer and what is shown

    @property
    def _presend(self) -> "PresendApp":
        return cast("PresendApp", self.app)

    @property
    def _cursor(self) -> int:
        """Where in the buffer the cursor is."""
        return self._hidden + self._offset(self.selection.end)

    def _offset(self, location: tuple[int, int]) -> int:
        row, column = location
        lines = self.document.lines[:row]
        return sum(map(len, lines)) + len(lines) + column

    def _keep_cursor(self) -> None:
        if self._buffer:
            self._buffer.cursor = self._cursor

    def _load(self) -> None:
        buffer = self._buffer
        if not buffer:
            return
        self._hidden = 0 if self.is_raw else buffer.body_start
        self.load_text(buffer.text[self._hidden :])
        if buffer.cursor >= 0:
            self._go(buffer.cursor - self._hidden)

    def _follow(self) -> None:
        """Show what has changed in the buffer, and nothing else anew."""
        if not self._buffer:
            return
        self._hidden = 0 if self.is_raw else self._buffer.body_start
        change = difference(self.text, self._buffer.text[self._hidden :])
        if change is None:
            self.post_message(self.Changed(self))
        else:
            start, end = self._at(change.start), self._at(change.end)
            self.edit(Edit(change.inserted, start, end, maintain_selection_offset=True))
        self._forget()

    def _fold(self) -> None:
        """Hide front matter that was typed or pasted into the text, once the cursor has left it."""
        buffer = self._buffer
        if buffer and not self.is_raw and self._hidden < buffer.body_start <= self._cursor:
            self._follow()

    def _go(self, offset: int) -> None:
        self.move_cursor(self._at(offset))

    def _at(self, offset: int) -> tuple[int, int]:
        """Where an offset of the shown text is."""
        text = self.document.text
        offset = min(max(offset, 0), len(text))
        return text.count("\n", 0, offset), offset - (text.rfind("\n", 0, offset) + 1)

    def _forget(self) -> None:
        buffer = self._buffer
        self._painting.forget_text(buffer.body_start if buffer and self.is_raw else 0)

    def _redraw(self) -> None:
        super().notify_style_update()
        self.refresh()

    def _tell(self) -> None:
        if not self._has_told:
            self._has_told = True
            self._presend.say(READ_ONLY, Role.WARNING)
