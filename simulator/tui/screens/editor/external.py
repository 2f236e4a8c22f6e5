"""Hands the file to the person's own editor, and takes it back."""

from typing import TYPE_CHECKING

from simulator.errors import PresendError
from simulator.loading.sources import read_source
from simulator.loading.unsaved import SCRATCH
from simulator.tui.buffers import Buffer
from simulator.tui.external_editor import edit_outside, has_editor
from simulator.tui.screens.editor.mending import READ_ONLY
from simulator.tui.widgets.dialog import Ask, Choice

if TYPE_CHECKING:
    from simulator.tui.screens.editor.screen import EditorScreen


class External:
    """F9 in one editor."""

    def __init__(self, screen: "EditorScreen") -> None:
        self._screen = screen

    async def open(self) -> None:
        """Open the file in the person's editor, after saving what is typed."""
        screen, app = self._screen, self._screen.presend
        if not screen.file:
            app.say("Open a message first: F2, then Enter on one.")
        elif screen.studio.is_read_only:
            app.warn(READ_ONLY)
        elif screen.file == SCRATCH:
            app.warn("The scratch text is in no file yet. ^S keeps it as a message.")
        elif has_editor(app) and await self._is_saved():
            self._hand_over()

    async def _is_saved(self) -> bool:
        screen = self._screen
        buffer = screen.buffer
        if buffer is None or not buffer.is_edited:
            return True
        facts = [f"{screen.name_of(screen.file)} has edits that are in no file yet."]
        ask = Ask("Save before your editor opens it?", facts, [Choice("s", "save, then open")])
        answer = await screen.app.push_screen_wait(ask)
        return answer == "s" and await screen.saving.save(screen.file)

    def _hand_over(self) -> None:
        screen = self._screen
        if edit_outside(screen.presend, screen.studio.workspace.root / screen.file):
            self._take_back()

    def _take_back(self) -> None:
        """Show what the file holds now."""
        screen, app = self._screen, self._screen.presend
        try:
            disk = Buffer.of(screen.file, read_source(screen.studio.workspace.root, screen.file))
        except PresendError as error:
            app.warn(str(error))
            return
        buffer = screen.buffer
        if buffer is None:
            screen.open(screen.file, screen.lead)
        else:
            buffer.has_crlf, buffer.has_mark = disk.has_crlf, disk.has_mark
            buffer.saved = disk.saved
            if disk.text != buffer.text:
                screen.reread(disk.text)
        app.reload()
