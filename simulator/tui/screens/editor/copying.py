"""Takes a text out of the editor: to the clipboard, to a file, or as a message of its own."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically
from simulator.loading.unsaved import SCRATCH
from simulator.model.counted import counted
from simulator.tui.widgets.dialog import Ask, Choice, Field, Form

if TYPE_CHECKING:
    from simulator.tui.screens.editor.screen import EditorScreen


class Copying:
    """The ways out of one editor."""

    def __init__(self, screen: "EditorScreen") -> None:
        self._screen = screen

    def written(self) -> str:
        """The text as it is written, without its front matter."""
        buffer = self._screen.buffer
        return buffer.body.removesuffix("\n") if buffer else ""

    def sent(self) -> str:
        """The text as the current lead gets it."""
        if self._screen.side.is_behind:
            self._screen.side.show()
        preview = self._screen.preview
        return preview.text if preview else ""

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        app = self._screen.presend
        if not text:
            app.say("There is no text to copy.")
            return
        app.copy_to_clipboard(text)
        app.say(
            f"Copied {counted(len(text), 'character')}. "
            "Blocked by your terminal? ^P “Save to file”."
        )

    async def save_to_file(self, text: str) -> None:
        """Ask for a file, and write a text to it."""
        app = self._screen.app
        if not text:
            self._screen.presend.say("There is no text to save.")
            return
        form = Form(
            "Save the text to a file",
            [Field("path", "File", hint="such as welcome.txt, or ~/Desktop/welcome.txt")],
            _wrong,
            done="save it",
        )
        values = await app.push_screen_wait(form)
        path = _path(values["path"]) if values else None
        if path and await self._may_write(path):
            await self._write(path, text)

    async def _may_write(self, path: Path) -> bool:
        if not await asyncio.to_thread(path.exists):
            return True
        ask = Ask(
            f"{path.name} is there already",
            ["What it holds would be lost."],
            [Choice("o", "write over it")],
        )
        return await self._screen.app.push_screen_wait(ask) == "o"

    async def _write(self, path: Path, text: str) -> None:
        app = self._screen.presend
        try:
            await asyncio.to_thread(write_text_atomically, path, f"{text}\n")
        except PresendError as error:
            app.warn(f"Not saved: {error}")
        else:
            app.say(f"Saved {counted(len(text), 'character')} to {path}.")

    def _whole(self) -> str:
        """The text as it is written, with the front matter that it was given, if any."""
        buffer = self._screen.buffer
        return buffer.text.removesuffix("\n") if buffer else ""

    async def keep(self) -> bool:
        """Ask where the scratch text belongs, and make it a message there."""
        from simulator.tui.first_run import keep_scratch  # noqa: PLC0415 - hardly ever wanted
        from simulator.tui.screens.library.new_message import (  # noqa: PLC0415 - of another screen
            ask_new_message,
        )

        screen = self._screen
        if not self.written().strip():
            screen.presend.say("Nothing is written yet: paste a text, or type one.")
            return False
        if screen.studio.is_read_only:
            # This screen makes way for one on the copy: what goes on does so apart from it.
            app = screen.presend
            app.run_worker(keep_scratch(app), group="talk", exclusive=True, exit_on_error=False)
            return False
        file = await ask_new_message(screen.presend, text=self._whole())
        if not file:
            return False
        screen.studio.buffers.pop(SCRATCH, None)
        screen.studio.put(SCRATCH, (), None)
        screen.drafting.drop(SCRATCH)
        screen.open(file)
        screen.presend.say(f"Kept as {file}.")
        return True


def _path(text: str) -> Path:
    return Path(text.strip()).expanduser()


def _wrong(values: Mapping[str, str]) -> str:
    """Why a file can't be written there, and what to write."""
    if not values["path"].strip():
        return "Write a name for the file."
    try:
        path = _path(values["path"])
        if path.is_dir():
            return "This is a folder. Write a name behind it."
        if not path.parent.is_dir():
            return f"There is no folder {path.parent}."
    except (OSError, RuntimeError, ValueError):
        return "This is no name that a file can have."
    return ""
