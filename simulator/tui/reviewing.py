"""Reviewing behind the screen: in a thread, most wanted first, and nothing twice."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from textual.worker import get_current_worker

from simulator.errors import PresendError
from simulator.model.finding import Finding
from simulator.model.workspace import Workspace
from simulator.tui.included import findings_of_includes
from simulator.tui.own_fault import own_fault
from simulator.tui.reading import Read, read
from simulator.tui.studio import by_file
from simulator.tui.watching import Watching

if TYPE_CHECKING:
    from simulator.review.remembered import Remembered
    from simulator.review.result import MessageReview
    from simulator.review.reviewer import Reviewer
    from simulator.tui.app import PresendApp

EVERY = 0.1
"""Seconds between two reports of a long review."""
SHARE = 4
"""The screen may take one part in so many of a review's time."""
PATIENCE = 0.25
"""Seconds after which a review that waits looks whether it is wanted at all."""
WAY = 0.05
"""Seconds in which what is pressed is done and drawn: a thread that reviews would take turns."""


class Reviewed(NamedTuple):
    """What one message file's review says: as it is on disk, or as `typed`."""

    file: str
    review: "MessageReview | None"
    faults: tuple[Finding, ...] = ()
    typed: str | None = None


class Reviewing:
    """Reads and reviews the workspace of the app.

    `progress` is how many of how many messages are reviewed, `None` while there is nothing to
    wait for.
    """

    def __init__(self, app: "PresendApp") -> None:
        self._app = app
        self._generation = 0
        self._is_busy = False
        self._wanted = ""
        self._is_free = threading.Event()
        self._is_free.set()
        self._busy_until = 0.0
        self._one_at_a_time = threading.Lock()
        self._remembered: Remembered | None = None
        self._failure = ""
        self.progress: tuple[int, int] | None = None
        self.watching = Watching(app)

    # What the app's own thread asks for

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or reviewed."""
        return self._is_busy

    def reload(self) -> None:
        """Read the workspace anew, then review what has changed."""
        self._generation += 1
        self._is_busy = True
        self.watching.expect()
        self._app.run_worker(
            partial(self._work, self._generation, tuple(self._app.studio.buffers)),
            thread=True,
            group="reading",
            exit_on_error=False,
        )

    def want(self, file: str) -> None:
        """Review this message file, and its campaign, before all others."""
        self._wanted = file

    def stop(self) -> None:
        """Leave the rest unreviewed."""
        if self.progress is None:
            return
        done, total = self.progress
        self._generation += 1
        self._is_busy, self.progress = False, None
        self._app.say(f"Stopped: {done} of {total} messages reviewed. Reading again goes on.")
        self._app.reviewed.publish(frozenset())

    def hold(self) -> None:
        """Let the review of the workspace wait: something is typed."""
        self._is_free.clear()

    def release(self) -> None:
        """Let it go on."""
        self._is_free.set()

    def give_way(self) -> None:
        """Leave the next moment to the screen: something is pressed."""
        self._busy_until = time.monotonic() + WAY

    # What the thread does

    def _work(self, generation: int, open_files: tuple[str, ...]) -> None:
        with self._one_at_a_time:
            try:
                self._read_and_review(generation, open_files)
            except Exception as error:  # noqa: BLE001 - a thread's outer edge: told, not lost
                self._tell(generation, self._fail, own_fault(error))

    def _read_and_review(self, generation: int, open_files: tuple[str, ...]) -> None:
        if not self._is_current(generation):
            return
        app = self._app
        studio = app.studio
        found = read(studio.workspace.root, app.clock(), studio.workspace, open_files)
        if not self._is_current(generation):
            return
        work = self._tell(generation, self._take_in, found, self._recalled(found.reviewer))
        if found.reviewer and isinstance(work, _Work) and work.is_new:
            twin = found.reviewer.twin()
            self._review(generation, twin, work)
            self._review_includes(generation, twin)

    def _recalled(self, reviewer: "Reviewer | None") -> dict[str, "MessageReview"]:
        """The reviews that hold still, by file."""
        if reviewer is None:
            return {}
        memory = self._memory()
        memory.begin(reviewer)
        known = {copy.message.file: memory.recall(copy) for copy in reviewer.copies}
        return {file: review for file, review in known.items() if review}

    def _review(self, generation: int, reviewer: "Reviewer", work: "_Work") -> None:
        pending: list[Reviewed] = []
        due = time.monotonic() + EVERY
        total = len(work.files)
        for done, file in enumerate(self._most_wanted_first(work.files), 1):
            try:
                pending.append(self._reviewed(generation, reviewer, file, work.typed.get(file)))
            except _UnwantedError:
                return
            if time.monotonic() >= due or done == total:
                began = time.monotonic()
                self._tell(generation, self._take_in_reviews, tuple(pending), done, total)
                pending = []
                ended = time.monotonic()
                due = ended + max(EVERY, SHARE * (ended - began))

    def _review_includes(self, generation: int, reviewer: "Reviewer") -> None:
        """Say what is to be said of includes: the last thing, for every message counts there."""
        reviews = self._tell(generation, dict, self._app.studio.reviews)
        if isinstance(reviews, dict):
            found = findings_of_includes(reviewer, reviews)
            self._tell(generation, self._take_in_includes, found)

    def _reviewed(
        self, generation: int, reviewer: "Reviewer", file: str, typed: str | None
    ) -> Reviewed:
        def go_on() -> None:
            if not self._may_go_on(generation):
                raise _UnwantedError

        try:
            go_on()
            if typed is not None:
                faults, review = reviewer.review_source(file, typed, go_on)
                return Reviewed(file, review, faults, typed)
            review = reviewer.review_copy(reviewer.copies_by_file[file], go_on)
            self._memory().keep(review)
            return Reviewed(file, review)
        except _UnwantedError:
            raise
        except Exception as error:  # noqa: BLE001 - the other messages are reviewed all the same
            self._failure = f"{file}: {own_fault(error)}"
            return Reviewed(file, None, typed=typed)

    def _most_wanted_first(self, files: Iterable[str]) -> Iterator[str]:
        waiting = list(files)
        wanted = None
        while waiting:
            if wanted != self._wanted:
                wanted = self._wanted
                waiting.sort(reverse=True)
                waiting.sort(key=partial(_nearness, wanted=wanted))
            yield waiting.pop()

    def _may_go_on(self, generation: int) -> bool:
        """Wait while something is pressed or typed; whether the review is still wanted then."""
        while (wait := self._busy_until - time.monotonic()) > 0 or not self._is_free.is_set():
            if wait > 0:
                time.sleep(min(wait, PATIENCE))
            else:
                self._is_free.wait(PATIENCE)
            if not self._is_current(generation):
                return False
        return self._is_current(generation)

    def _is_current(self, generation: int) -> bool:
        return generation == self._generation and not get_current_worker().is_cancelled

    def _tell(self, generation: int, told: Callable[..., object], *what: object) -> object:
        """Have the app's own thread do something, unless it is of no use any more."""
        if not self._is_current(generation):
            return None
        return self._app.call_from_thread(self._if_current, generation, told, *what)

    def _memory(self) -> "Remembered":
        from simulator.review.remembered import Remembered  # noqa: PLC0415 - as in `read`

        if self._remembered is None:
            self._remembered = Remembered()
        return self._remembered

    # What it tells the app's own thread

    def _if_current(self, generation: int, told: Callable[..., object], *what: object) -> object:
        # Asked again: meanwhile the app's own thread may have wanted something else.
        return told(*what) if generation == self._generation else None

    def _take_in(self, found: Read, at_hand: Mapping[str, "MessageReview"]) -> "_Work":
        studio = self._app.studio
        self.watching.take_in(found.stamps, found.sources)
        typed = {file: studio.buffers[file].text for file in studio.edited()}
        if _is_same(found, studio.workspace, studio.reviewer):
            self._is_busy = False
            return _Work((), {}, is_new=False)
        copies = found.reviewer.copies if found.reviewer else ()
        files = dict.fromkeys((*(copy.message.file for copy in copies), *typed))
        # Until there is a new review the old one stands: less jumps, and figures stay.
        known = {**studio.reviews, **at_hand, **_of(studio.reviews, typed)}
        faults = by_file(found.faults)
        faults |= {file: studio.faults[file] for file in typed if file in studio.faults}
        studio.workspace, studio.reviewer = found.workspace, found.reviewer
        is_first, studio.is_loaded = not studio.is_loaded, True
        studio.refusal = found.refusal
        studio.take_in(
            faults,
            _of(known, files),
            by_file(found.standing),
        )
        waiting = [file for file in files if file in typed or file not in at_hand]
        self._failure = ""
        self._is_busy = bool(found.reviewer)
        if not self._is_busy:
            self._finish()
        self._app.reloaded.publish(None)
        if is_first:
            self._app.call_later(self._app.on_first_read)
        return _Work(tuple(waiting), typed)

    def _take_in_reviews(self, part: Iterable[Reviewed], done: int, total: int) -> None:
        studio = self._app.studio
        for each in part:
            buffer = studio.buffers.get(each.file)
            text = buffer.text if buffer and buffer.is_edited else None
            if text != each.typed:
                continue  # The editor checks what has been typed since.
            if each.typed is not None:
                studio.put(each.file, each.faults, each.review)
            else:
                studio.put_review(each.file, each.review)
        self.progress = None if done == total else (done, total)
        self._app.reviewed.publish(frozenset(each.file for each in part))

    def _take_in_includes(self, found: Mapping[str, tuple[Finding, ...]]) -> None:
        studio = self._app.studio
        for file, findings in found.items():
            studio.put_faults(file, (*studio.faults.get(file, ()), *findings))
        self._finish()
        self._app.reviewed.publish(frozenset(found))

    def _finish(self) -> None:
        self._is_busy = False
        self._app.studio.reviewed_at = self._app.clock()
        if self._failure:
            self._app.warn(self._failure)

    def _fail(self, what: str) -> None:
        studio = self._app.studio
        self._is_busy, self.progress = False, None
        if not studio.is_loaded:
            studio.refusal, studio.is_loaded = PresendError(what), True
            self._app.reloaded.publish(None)
        self._app.warn(what)


class _UnwantedError(Exception):
    """A review is of no use any more."""


class _Work(NamedTuple):
    """The files to review, and what is typed in those of them that are edited.

    Where the workspace that was read is the one that is open, nothing `is_new`.
    """

    files: tuple[str, ...]
    typed: Mapping[str, str]
    is_new: bool = True


def _is_same(found: Read, workspace: Workspace, reviewer: "Reviewer | None") -> bool:
    """Whether a workspace was read again that had not changed."""
    from simulator.review.remembered import is_unchanged  # noqa: PLC0415 - as in `read`

    return bool(
        reviewer
        and found.reviewer
        and found.reviewer.as_of == reviewer.as_of
        and is_unchanged(found.workspace, workspace)
    )


def _of(reviews: Mapping[str, "MessageReview"], files: Iterable[str]) -> dict[str, "MessageReview"]:
    return {file: reviews[file] for file in files if file in reviews}


def _nearness(file: str, wanted: str) -> tuple[bool, bool]:
    """The nearer to what is open, the greater."""
    return file == wanted, PurePosixPath(file).parent == PurePosixPath(wanted).parent
