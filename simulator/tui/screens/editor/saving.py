"""Saving: never over what somebody else has written meanwhile, and never half."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, cast

from simulator.errors import PresendError
from simulator.loading.saving import ChangedError, NotSavedError, save_beside, save_source
from simulator.loading.unsaved import SCRATCH
from simulator.tui.buffers import Buffer
from simulator.tui.screens.editor.mending import READ_ONLY
from simulator.tui.widgets.dialog import Ask, Choice

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp
    from simulator.tui.screens.editor.screen import EditorScreen

CHANGED = (
    Choice("b", "both: write mine beside it as a message of its own"),
    Choice("m", "mine: write my text over it"),
    Choice("t", "theirs: take the file's text; ^Z brings mine back"),
)


class Saving:
    """Writes the buffers of one app."""

    def __init__(self, screen: "EditorScreen") -> None:
        self._screen = screen

    async def save(self, file: str) -> bool:
        """Write a file; tell whether it now holds what is typed. Asks where it has changed."""
        try:
            return await self.write(file)
        except ChangedError as error:
            return await self.ask(file, error.source)

    async def write(self, file: str) -> bool:
        """Write a file unless it was changed on disk.

        Raises:
            ChangedError: it was.
        """
        screen, app = self._screen, self._screen.presend
        buffer = screen.studio.buffers.get(file)
        if buffer is None:
            app.say("There is no text here to save.")
            return False
        if screen.studio.is_read_only:
            app.warn(READ_ONLY)
            return False
        path = screen.studio.workspace.root / file
        if not buffer.is_edited and await asyncio.to_thread(path.exists):
            app.say("Nothing has changed since it was saved.")
            return True
        return await self._put(buffer, replace(buffer, text=buffer.saved).as_file)

    async def _put(self, buffer: Buffer, known: str) -> bool:
        screen, app = self._screen, self._screen.presend
        text, data = buffer.text, buffer.as_file
        root = screen.studio.workspace.root
        try:
            await asyncio.to_thread(save_source, root, buffer.file, data, known=known)
        except NotSavedError as error:
            self._tell_unsaved(buffer, error)
            return False
        buffer.saved = text
        app.mended(f"saving {buffer.file}")
        screen.drafting.drop(buffer.file)
        if buffer.is_edited:  # Typed while it was being written.
            screen.drafting.typed(buffer.file)
        app.say(f"Saved {app.clock():%H:%M}.")
        app.reload()
        return True

    def _kept(self) -> str:
        is_kept = not self._screen.drafting.is_broken
        return "The draft is kept." if is_kept else "The text is still here."

    async def ask(self, file: str, source: str) -> bool:
        """Ask what to keep of a file that holds `source` now, and do so."""
        screen = self._screen
        buffer = screen.studio.buffers[file]
        facts = [
            f"{file} holds something else than when you opened it.",
            f"Yours is {_counts(buffer.text)}, theirs {_counts(source)}.",
        ]
        title = f"{PurePosixPath(file).name} was changed on disk"
        answer = await screen.app.push_screen_wait(
            Ask(title, facts, CHANGED, escape="later: leave both as they are")
        )
        if answer == "m":
            return await self._overwrite(buffer, source)
        if answer == "t":
            self._take_theirs(buffer, source)
            return True
        return await self._write_beside(buffer, source) if answer == "b" else False

    async def _overwrite(self, buffer: Buffer, source: str) -> bool:
        try:
            return await self._put(buffer, source)
        except ChangedError as error:
            # Changed once more while the question stood.
            return await self.ask(buffer.file, error.source)

    def _take_theirs(self, buffer: Buffer, source: str) -> None:
        screen = self._screen
        disk = Buffer.of(buffer.file, source)
        buffer.has_crlf, buffer.has_mark, buffer.saved = disk.has_crlf, disk.has_mark, disk.saved
        screen.replace_in(buffer, disk.text)
        screen.drafting.drop(buffer.file)
        screen.presend.say("The file's text is here now. ^Z brings yours back.")

    async def _write_beside(self, buffer: Buffer, source: str) -> bool:
        screen, root = self._screen, self._screen.studio.workspace.root
        try:
            name = await asyncio.to_thread(save_beside, root, buffer.file, buffer.as_file)
        except PresendError as error:
            self._tell_unsaved(buffer, error)
            return False
        self._take_theirs(buffer, source)
        screen.presend.mended(f"saving {buffer.file}")
        screen.presend.say(f"Yours is saved as {name}; theirs is here.")
        screen.presend.reload()
        return True

    def _tell_unsaved(self, buffer: Buffer, error: PresendError) -> None:
        screen, file = self._screen, buffer.file
        words = f"Not saved: {error}. {self._kept()} ^S tries again."
        if file != screen.file:  # ^S means the open one.
            words = f"{screen.name_of(file)} is not saved: {error}. {self._kept()}"
        screen.presend.warn(words, about=f"saving {file}", file=file)


def _counts(text: str) -> str:
    return f"{len(text):,} characters"


async def may_quit(app: "PresendApp") -> bool:
    """Whether the app may end: asks while there are edits that are in no file."""
    editor = cast("EditorScreen | None", app.screen_of("editor"))
    if editor is None:
        return True
    # The scratch text has no file: its draft is all there is of it.
    files = [file for file in app.studio.edited() if file != SCRATCH]
    may = not files or await _ask(app, editor, files)
    if may:
        editor.drafting.flush()
    return may


async def _ask(app: "PresendApp", editor: "EditorScreen", files: Sequence[str]) -> bool:
    names = ", ".join(editor.name_of(file) for file in files[:3])
    more = f" and {len(files) - 3} more" if len(files) > 3 else ""  # noqa: PLR2004 - as cut above
    facts = [
        f"{names}{more} {'has' if len(files) == 1 else 'have'} edits that are in no file yet.",
        "The draft is kept whatever you choose."
        if not editor.drafting.is_broken
        else "Drafts can't be kept on this machine: what you don't save is lost.",
    ]
    choices = [
        Choice("s", "save, then quit"),
        Choice("q", "quit; the draft is offered next time"),
    ]
    answer = await app.push_screen_wait(
        Ask("Quit with unsaved edits?", facts, choices, escape="back to writing")
    )
    if answer == "s":
        return all([await editor.saving.save(file) for file in files])
    return answer == "q"
