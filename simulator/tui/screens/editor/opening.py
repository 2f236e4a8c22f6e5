"""Opens message files: reads them, and offers drafts that outlived a crash."""

import asyncio
from typing import TYPE_CHECKING

from simulator.loading.drafts import Draft
from simulator.loading.sources import read_source
from simulator.loading.unsaved import SCRATCH
from simulator.tui.buffers import Buffer
from simulator.tui.draft_question import ask_about_draft
from simulator.tui.screens.editor.diff_rows import rows_of_change

if TYPE_CHECKING:
    from simulator.tui.screens.editor.view import EditorView


class Opening:
    """What happens when one editor opens a file."""

    def __init__(self, screen: "EditorView") -> None:
        self._screen = screen

    def buffer_of(self, file: str) -> Buffer:
        """What is typed in a file; one without unsaved edits is read anew.

        Raises:
            PresendError: it can't be read as a text.
        """
        studio = self._screen.studio
        known = studio.buffers.get(file)
        if known and (known.is_edited or file == SCRATCH):
            return known
        data = "" if file == SCRATCH else read_source(studio.workspace.root, file)
        read = Buffer.of(file, data)
        if known is None or known.saved != read.saved:
            studio.buffers[file] = read
        return studio.buffers[file]

    async def offer(self, file: str) -> None:
        """Offer the drafts of a file that hold something else than the file does."""
        screen = self._screen
        for draft in await asyncio.to_thread(screen.drafting.offers, file):
            buffer = screen.studio.buffers.get(file)
            if buffer is None or buffer.is_edited or screen.file != file:
                return
            if draft.text == buffer.text or (file == SCRATCH and not draft.text.strip()):
                screen.drafting.remove(draft)
            elif not await self._take_or_drop(draft, buffer):
                return

    async def _take_or_drop(self, draft: Draft, buffer: Buffer) -> bool:
        """Ask what to do with a draft; tell whether another one may be offered."""
        screen = self._screen
        answer = await ask_about_draft(
            screen.presend,
            draft,
            buffer.saved,
            f"It holds {len(draft.text):,} characters.",
            lambda: rows_of_change(buffer, draft.text),
        )
        if answer == "u":
            screen.replace_in(buffer, draft.text)
            screen.drafting.adopt(draft)
            screen.presend.say("The draft is here. ^S saves it, ^Z takes it away.")
        elif answer == "x":
            screen.drafting.remove(draft)
        return answer == "x"
