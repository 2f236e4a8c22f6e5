"""Hands the file to the person's own editor, and takes it back."""

import os
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from simulator.errors import PresendError
from simulator.loading.sources import read_source
from simulator.loading.unsaved import SCRATCH
from simulator.tui.buffers import Buffer
from simulator.tui.screens.editor.mending import READ_ONLY
from simulator.tui.widgets.dialog import Ask, Choice

if TYPE_CHECKING:
    from simulator.tui.screens.editor.screen import EditorScreen


def editor_command(environment: Mapping[str, str]) -> list[str]:
    """The program that the environment names, and its options; empty where it names none."""
    named = environment.get("EDITOR", "").strip() or environment.get("VISUAL", "").strip()
    try:
        return shlex.split(named)
    except ValueError:
        return []


class External:
    """F9 in one editor."""

    def __init__(self, screen: "EditorScreen") -> None:
        self._screen = screen

    async def open(self) -> None:
        """Open the file in the person's editor, after saving what is typed."""
        screen, app = self._screen, self._screen.presend
        command = editor_command(os.environ)
        if not screen.file:
            app.say("Open a message first: F2, then Enter on one.")
        elif screen.studio.is_read_only:
            app.warn(READ_ONLY)
        elif screen.file == SCRATCH:
            app.warn("The scratch text is in no file yet. ^S keeps it as a message.")
        elif not command:
            app.warn("No editor is named. Write export EDITOR=nano in your shell's settings.")
        elif await self._is_saved():
            self._run(command, screen.studio.workspace.root / screen.file)

    async def _is_saved(self) -> bool:
        screen = self._screen
        buffer = screen.buffer
        if buffer is None or not buffer.is_edited:
            return True
        facts = [f"{screen.name_of(screen.file)} has edits that are in no file yet."]
        ask = Ask("Save before your editor opens it?", facts, [Choice("s", "save, then open")])
        answer = await screen.app.push_screen_wait(ask)
        return answer == "s" and await screen.saving.save(screen.file)

    def _run(self, command: list[str], path: Path) -> None:
        app = self._screen.presend
        try:
            with app.suspend():
                # The person's own choice of program, for a file of theirs.
                code = subprocess.call([*command, str(path)])  # noqa: S603
        except SuspendNotSupported:
            app.warn(f"This terminal can't be handed over. Open {path} yourself: saving it shows.")
            return
        except OSError as error:
            app.warn(f"{command[0]} can't be started: {error.strerror}. See EDITOR in your shell.")
            return
        self._take_back(command[0], code)

    def _take_back(self, program: str, code: int) -> None:
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
        elif disk.text != buffer.text:
            buffer.has_crlf, buffer.has_mark = disk.has_crlf, disk.has_mark
            buffer.saved = disk.saved
            screen.reread(disk.text)
        app.say(f"Back from {program}." if code == 0 else f"{program} ended with a fault ({code}).")
        app.reload()
