"""Keeps steps that are in no file yet as drafts, which outlive a crash, and offers them back."""

import asyncio
import datetime as dt
import threading
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from simulator.errors import PresendError
from simulator.loading.drafts import Draft, Drafts, drafts_folder
from simulator.loading.sequence_draft import SequenceDraft, read
from simulator.tui.buffers import Buffer
from simulator.tui.screens.editor.diff_rows import rows_of_change
from simulator.tui.screens.library.new_message import may_write
from simulator.tui.screens.sequence.comparing import rows_of_difference
from simulator.tui.widgets.dialog import Ask, Choice

if TYPE_CHECKING:
    from simulator.tui.screens.sequence.view import SequenceView

_ABOUT = "step drafts"


class _Job(NamedTuple):
    """What is to be kept of one file of a workspace."""

    root: Path
    text: str
    saved: str
    at: dt.datetime

    @property
    def is_done(self) -> bool:
        """Whether the file holds the text, so that its draft can go."""
        return self.text == self.saved


class Keeping:
    """The drafts of one sequence editor; `kept_at` says when that of each file was written."""

    def __init__(self, screen: "SequenceView") -> None:
        self._screen = screen
        self._drafts = Drafts(drafts_folder())
        self._jobs: dict[str, _Job] = {}
        self._known: dict[str, tuple[str, str]] = {}
        self._noting = threading.Lock()
        self._writing = threading.Lock()
        self.kept_at: dict[str, dt.datetime] = {}
        self.is_broken = False

    def changed(self, draft: SequenceDraft) -> None:
        """Keep a sequence as it is now, or let its draft go where its file holds the same."""
        app, texts = self._screen.presend, (draft.text, draft.saved)
        if self._known.get(draft.file, (draft.saved, draft.saved)) == texts:
            return
        self._known[draft.file] = texts
        job = _Job(self._screen.studio.workspace.root, *texts, app.clock())
        self.kept_at[draft.file] = job.at
        with self._noting:
            self._jobs[draft.file] = job
        # Of the app: a screen's own worker would end with it.
        app.run_worker(self._write, thread=True, group="step-drafts", exit_on_error=False)

    def _write(self) -> None:
        """Write what is noted; of two threads the second finds what the first has left."""
        failure = None
        with self._writing:
            with self._noting:
                jobs, self._jobs = self._jobs, {}
            for file, job in jobs.items():
                try:
                    self._do(file, job)
                except PresendError as error:
                    failure = error
        if jobs:
            self._screen.presend.call_from_thread(self._tell, failure)

    def _do(self, file: str, job: _Job) -> None:
        if job.is_done:
            self._drafts.drop(job.root, file)
        else:
            self._drafts.keep(job.root, file, job.text, saved=job.saved, at=job.at)

    def _tell(self, error: PresendError | None) -> None:
        app = self._screen.presend
        if error and not self.is_broken:
            app.warn(f"Drafts can't be kept, so save often with ^S. {error}", about=_ABOUT)
        elif not error:
            app.mended(_ABOUT)
        self.is_broken = error is not None
        self._screen.show_frame()

    async def offer(self, campaign: str) -> None:
        """Offer the drafts of a campaign's steps that hold something else than the file does."""
        screen = self._screen
        root, draft = screen.studio.workspace.root, screen.drafts[campaign]
        for kept in await asyncio.to_thread(self._drafts.of, root, draft.file):
            if draft.is_edited or screen.campaign != campaign or screen.studio.is_read_only:
                return
            if kept.text == draft.text:
                self._drafts.remove(kept)
            elif not await self._take_or_drop(kept, draft):
                return

    async def _take_or_drop(self, kept: Draft, draft: SequenceDraft) -> bool:
        """Ask what to do with a draft; tell whether another one may be offered."""
        screen = self._screen
        now = screen.presend.clock()
        at = kept.at.astimezone(now.tzinfo)
        when = f"{at:%H:%M}" if at.date() == now.date() else f"{at:%a %d %H:%M}"
        is_newer = kept.saved == draft.saved
        title = f"A draft of {when} {'is newer than' if is_newer else 'is not in'} the file"
        facts: list[str | Content] = ["It holds steps that were changed and not saved."]
        if not is_newer:
            facts.append("The file has been changed since.")
        choices = [Choice("d", "compare"), Choice("u", "use it"), Choice("x", "drop it")]
        answer = "d"
        while answer == "d":
            ask = Ask(title, facts, choices, escape="later: the draft stays")
            answer = await screen.app.push_screen_wait(ask)
            if answer == "d":
                facts, choices = [*facts, "", *_difference(draft, kept.text), ""], choices[1:]
        if answer == "u" and may_write(screen.presend):
            draft.change(lambda _: kept.text)
            screen.show_sequence()
            # It goes once it is kept as this program's own.
            await asyncio.to_thread(self._write)
            if not self.is_broken:
                self._drafts.remove(kept)
            screen.presend.say("The draft is here. ^S saves it, ^Z brings the file’s steps back.")
        elif answer == "x":
            self._drafts.remove(kept)
        return answer == "x"


def _difference(draft: SequenceDraft, text: str) -> list[Content]:
    """What a text would change, in words where both can be read."""
    before, after = draft.reading, read(text, draft.file, draft.bases)
    if before.sequence and after.sequence and not (before.is_broken or after.is_broken):
        rows = rows_of_difference(before.sequence, after.sequence)
        if rows:
            return rows
    return rows_of_change(Buffer.of(draft.file, draft.text), text)
