"""Keeps drafts while something is typed: in a thread, a moment after the key."""

import datetime as dt
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from textual.timer import Timer

from simulator.errors import PresendError
from simulator.loading.drafts import Draft
from simulator.loading.unsaved import SCRATCH

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

ELSEWHERE = "Open in another presend too, with unsaved edits there."

PAUSE = 0.7
"""Seconds from the first key that is not kept yet until it is written."""


class Held(Protocol):
    """A text that is being written, beside what its file holds."""

    @property
    def text(self) -> str:
        """What would be saved now."""

    @property
    def saved(self) -> str:
        """What the file holds."""

    @property
    def is_edited(self) -> bool:
        """Whether the two differ."""


class _Job(NamedTuple):
    """What is to be kept of one file."""

    text: str
    saved: str
    at: dt.datetime


_Written = tuple[dict[str, dt.datetime | None], PresendError | None]
"""When each draft was kept, `None` where it was dropped, and what went wrong."""


class Drafting:
    """The drafts of what one screen writes in the workspace that is open when it is made.

    `held` finds what is written of a file; `about` names the drafts for the app's news. `kept_at`
    says when the draft of each file was written last; `told` is called after each time.
    """

    def __init__(
        self, app: "PresendApp", held: Callable[[str], Held | None], *, about: str = "drafts"
    ) -> None:
        self._app = app
        self._held = held
        self._about = about
        self._root = app.studio.workspace.root
        self._drafts = app.drafts
        self._typed: set[str] = set()
        self._jobs: dict[str, _Job | None] = {}
        self._jobs_lock = threading.Lock()
        self._writing = threading.Lock()
        self._timer: Timer | None = None
        self.kept_at: dict[str, dt.datetime] = {}
        self.is_broken = False
        self.told: Callable[[], None] = lambda: None

    def typed(self, file: str) -> None:
        """Keep what is typed in `file` within a second."""
        self._typed.add(file)
        if self._timer is None:
            self._timer = self._app.set_timer(PAUSE, self._begin)

    def drop(self, file: str) -> None:
        """Let the draft of `file` go: its text is in its file."""
        self._typed.discard(file)
        self.kept_at.pop(file, None)
        with self._jobs_lock:
            self._jobs[file] = None
        self._in_thread()

    def flush(self) -> None:
        """Keep now what is typed, at the price of a wait."""
        self._take_in(*self.end())

    def end(self) -> _Written:
        """The same, when nobody can be told any more: the app ends."""
        if self._timer:
            self._timer.stop()
            self._timer = None
        self._collect()
        return self._write()

    def offers(self, file: str) -> tuple[Draft, ...]:
        """The drafts of `file` that were left behind, those kept last first.

        What this program keeps is on the screen, and what another one still writes is that one's.
        Asked for in a thread.
        """
        drafts = self._drafts
        found = [each for each in drafts.of(self._root, file) if not drafts.is_own(each)]
        left = tuple(each for each in found if not drafts.is_being_written(each))
        if len(left) < len(found) and file != SCRATCH:
            self._app.call_from_thread(self._app.say, ELSEWHERE)
        return left

    def remove(self, draft: Draft) -> None:
        """Let a draft go that was offered."""
        self._drafts.remove(draft)

    def adopt(self, draft: Draft) -> None:
        """Let an offered draft go that is written on now, once it is kept as this program's own."""
        self.typed(draft.file)
        self.flush()
        if not self.is_broken:
            self.remove(draft)

    def _begin(self) -> None:
        self._timer = None
        self._collect()
        self._in_thread()

    def _collect(self) -> None:
        """Note what is to be written: only this thread may look at what is typed."""
        now = self._app.clock()
        with self._jobs_lock:
            for file in self._typed:
                held = self._held(file)
                self._jobs[file] = (
                    _Job(held.text, held.saved, now) if held and held.is_edited else None
                )
        self._typed.clear()

    def _in_thread(self) -> None:
        self._app.run_worker(
            self._write_and_tell, thread=True, group="drafting", exit_on_error=False
        )

    def _write_and_tell(self) -> None:
        kept, error = self._write()
        self._app.call_from_thread(self._take_in, kept, error)

    def _write(self) -> _Written:
        """Write what is noted; of two threads the second finds what the first has left."""
        kept: dict[str, dt.datetime | None] = {}
        failure = None
        with self._writing:
            with self._jobs_lock:
                jobs, self._jobs = self._jobs, {}
            for file, job in jobs.items():
                try:
                    self._do(file, job)
                except PresendError as error:
                    failure = error
                else:
                    kept[file] = job.at if job else None
        return kept, failure

    def _take_in(self, kept: dict[str, dt.datetime | None], error: PresendError | None) -> None:
        for file, at in kept.items():
            if at:
                self.kept_at[file] = at
            else:
                self.kept_at.pop(file, None)
        if error and not self.is_broken:
            words = f"Drafts can't be kept, so save often with ^S. {error}"
            self._app.warn(words, about=self._about)
        elif kept and not error:
            self._app.mended(self._about)
        if error or kept:
            self.is_broken = error is not None
            self.told()

    def _do(self, file: str, job: _Job | None) -> None:
        if job:
            self._drafts.claim()
            self._drafts.keep(self._root, file, job.text, saved=job.saved, at=job.at)
        else:
            self._drafts.drop(self._root, file)
