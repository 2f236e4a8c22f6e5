"""Keeps steps that are in no file yet as drafts, which outlive a crash, and offers them back."""

import asyncio
from typing import TYPE_CHECKING

from textual.content import Content

from simulator.loading.drafts import Draft
from simulator.loading.sequence_draft import SequenceDraft, read
from simulator.tui.buffers import Buffer
from simulator.tui.draft_question import ask_about_draft
from simulator.tui.drafting import Drafting
from simulator.tui.screens.editor.diff_rows import rows_of_change
from simulator.tui.screens.library.new_message import may_write
from simulator.tui.screens.sequence.comparing import rows_of_difference

if TYPE_CHECKING:
    from simulator.tui.screens.sequence.view import SequenceView


class Keeping:
    """The drafts of one sequence editor."""

    def __init__(self, screen: "SequenceView") -> None:
        self._screen = screen
        self._known: dict[str, tuple[str, str]] = {}
        self.drafting = Drafting(screen.presend, self._held, about="step drafts")
        self.drafting.told = self._show

    def changed(self, draft: SequenceDraft) -> None:
        """Keep a sequence as it is now, or let its draft go where its file holds the same."""
        texts = (draft.text, draft.saved)
        if self._known.get(draft.file, (draft.saved, draft.saved)) != texts:
            self._known[draft.file] = texts
            self.drafting.typed(draft.file)

    def _held(self, file: str) -> SequenceDraft | None:
        found = (draft for draft in self._screen.drafts.values() if draft.file == file)
        return next(found, None)

    def _show(self) -> None:
        if self._screen.is_mounted:
            self._screen.show_frame()

    async def offer(self, campaign: str) -> None:
        """Offer the drafts of a campaign's steps that hold something else than the file does."""
        screen = self._screen
        draft = screen.drafts[campaign]
        for kept in await asyncio.to_thread(self.drafting.offers, draft.file):
            if draft.is_edited or screen.campaign != campaign or screen.studio.is_read_only:
                return
            if kept.text == draft.text:
                self.drafting.remove(kept)
            elif not await self._take_or_drop(kept, draft):
                return

    async def _take_or_drop(self, kept: Draft, draft: SequenceDraft) -> bool:
        """Ask what to do with a draft; tell whether another one may be offered."""
        screen = self._screen
        answer = await ask_about_draft(
            screen.presend,
            kept,
            draft.saved,
            "It holds steps that were changed and not saved.",
            lambda: _difference(draft, kept.text),
        )
        if answer == "u" and may_write(screen.presend):
            draft.change(lambda _: kept.text)
            screen.show_sequence()
            self.drafting.adopt(kept)
            screen.presend.say("The draft is here. ^S saves it, ^Z brings the file’s steps back.")
        elif answer == "x":
            self.drafting.remove(kept)
        return answer == "x"


def _difference(draft: SequenceDraft, text: str) -> list[Content]:
    """What a text would change, in words where both can be read."""
    before, after = draft.reading, read(text, draft.file, draft.bases)
    if before.sequence and after.sequence and not (before.is_broken or after.is_broken):
        rows = rows_of_difference(before.sequence, after.sequence)
        if rows:
            return rows
    return rows_of_change(Buffer.of(draft.file, draft.text), text)
