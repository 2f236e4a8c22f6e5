"""Opens message files: reads them, and offers drafts that outlived a crash."""

import asyncio
from typing import TYPE_CHECKING

from textual.content import Content

from simulator.loading.drafts import Draft
from simulator.loading.sources import read_source
from simulator.loading.unsaved import SCRATCH
from simulator.tui.buffers import Buffer
from simulator.tui.screens.editor.diff_rows import rows_of_change
from simulator.tui.widgets.dialog import Ask, Choice

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
        now = screen.presend.clock()
        at = draft.at.astimezone(now.tzinfo)
        day = "" if at.date() == now.date() else f"{at:%a %d} "
        facts: list[str | Content] = [f"It holds {len(draft.text):,} characters."]
        is_newer = draft.saved == buffer.saved
        if not is_newer:
            facts.append("The file has been changed since the draft was typed.")
        title = (
            f"A draft of {day}{at:%H:%M} {'is newer than' if is_newer else 'is not in'} the file"
        )
        choices = [Choice("d", "compare"), Choice("u", "use it"), Choice("x", "drop it")]
        answer = "d"
        while answer == "d":
            ask = Ask(title, facts, choices, escape="later: the draft stays")
            answer = await screen.app.push_screen_wait(ask)
            if answer == "d":
                facts = [*facts, "", *rows_of_change(buffer, draft.text), ""]
                choices = choices[1:]
        if answer == "u":
            self._use(draft, buffer)
        elif answer == "x":
            screen.drafting.remove(draft)
        return answer == "x"

    def _use(self, draft: Draft, buffer: Buffer) -> None:
        """Take a draft as what is typed; it goes once it is kept as this program's own."""
        screen = self._screen
        screen.replace_in(buffer, draft.text)
        screen.drafting.typed(buffer.file)
        screen.drafting.flush()
        if not screen.drafting.is_broken:
            screen.drafting.remove(draft)
        screen.presend.say("The draft is here. ^S saves it, ^Z takes it away.")
