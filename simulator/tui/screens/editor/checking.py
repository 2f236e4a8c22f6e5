"""Checks what is typed once the typing pauses, in a thread."""

from functools import partial
from typing import TYPE_CHECKING

from textual.timer import Timer

from simulator.model.finding import Finding
from simulator.review.result import MessageReview
from simulator.review.reviewer import Reviewer
from simulator.tui.buffers import Buffer

if TYPE_CHECKING:
    from simulator.tui.screens.editor.view import EditorView

PAUSE = 0.05
"""Seconds without a key after which a check begins: enough for the key to be drawn first."""

PATIENCE = 0.4
"""Seconds that a check may take before it is told that one goes on."""

Found = tuple[tuple[Finding, ...], MessageReview | None]
"""What is wrong with a file itself, and the review of the message in it."""


class _OutdatedError(Exception):
    """What is checked is not what is typed any more."""


class Checking:
    """The checks of one editor.

    At most one goes on at a time, for a reviewer fills one message at a time. A check ends as soon
    as its text is outdated: no key waits for it, so that it may begin early. The review of the
    workspace waits meanwhile.
    """

    def __init__(self, screen: "EditorView") -> None:
        self._screen = screen
        self._wanted: dict[str, None] = {}
        self._timer: Timer | None = None
        self._running = ""
        self._is_slow = False
        self._telling: Timer | None = None
        self._is_holding = False
        self._twin: Reviewer | None = None
        self._of: Reviewer | None = None

    @property
    def is_pending(self) -> bool:
        """Whether a check waits for its pause, or goes on."""
        return bool(self._wanted or self._running)

    def is_checking(self, file: str) -> bool:
        """Whether a check of `file` takes so long that it is worth telling."""
        return self._is_slow and file == self._running

    def start(self, file: str) -> None:
        """Check what is typed in `file` after a pause."""
        self._wanted[file] = None
        self._hold()
        if self._timer:
            self._timer.stop()
        self._timer = self._screen.set_timer(PAUSE, self._pause_is_over)

    def forget(self, file: str) -> None:
        """Check `file` no more: it is closed, or can't be checked."""
        self._wanted.pop(file, None)
        self._rest()

    def _pause_is_over(self) -> None:
        self._timer = None
        self._begin()

    def _begin(self) -> None:
        """Begin the next check that is wanted, unless one goes on or a key may follow."""
        if self._running or self._timer:
            return
        screen = self._screen
        reviewer = screen.studio.reviewer
        while self._wanted:
            file = next(iter(self._wanted))
            del self._wanted[file]
            buffer = screen.studio.buffers.get(file)
            if buffer and reviewer:
                self._running = file
                work = partial(self._check, reviewer, buffer, buffer.text)
                screen.run_worker(work, thread=True, group="checking", exit_on_error=False)
                self._tell_later(file)
                return
        self._rest()

    def _tell_later(self, file: str) -> None:
        """Say that a check goes on, unless it is over by then: what comes and goes is noise."""
        self._is_slow = False
        if self._telling:
            self._telling.stop()
        self._telling = self._screen.set_timer(PATIENCE, partial(self._tell, file))

    def _tell(self, file: str) -> None:
        if file == self._running:
            self._is_slow = True
            self._screen.show_checking()

    def _check(self, reviewer: Reviewer, buffer: Buffer, source: str) -> None:
        """Review a text, in a thread of its own."""

        def go_on() -> None:
            # The buffer has what a key writes at once, before any of it is drawn.
            if buffer.text is not source:
                raise _OutdatedError

        call, file = self._screen.app.call_from_thread, buffer.file
        try:
            found = self._twin_of(reviewer).review_source(file, source, go_on)
        except _OutdatedError:
            call(self._give_up, file)
        except Exception as error:  # noqa: BLE001 - a check must not take the editor with it
            call(self._fail, file, error)
        else:
            call(self._done, file, found, reviewer)

    def _twin_of(self, reviewer: Reviewer) -> Reviewer:
        if self._twin is None or reviewer is not self._of:
            self._of, self._twin = reviewer, reviewer.twin()
        return self._twin

    def _give_up(self, file: str) -> None:
        """A check has ended early; the key that outdated it may not have asked for the next."""
        self._running = ""
        if file in self._wanted:
            self._begin()
        else:
            self.start(file)

    def _done(self, file: str, found: Found, reviewer: Reviewer) -> None:
        self._running = ""
        screen = self._screen
        if reviewer is not screen.studio.reviewer:
            # The workspace was read anew meanwhile, and what it says may be different now.
            self._wanted.setdefault(file)
        elif file not in self._wanted and file in screen.studio.buffers:
            screen.studio.put(file, *found)
            screen.presend.reviewed.publish(frozenset({file}))
        self._begin()

    def _fail(self, file: str, error: Exception) -> None:
        self._running = ""
        self._screen.presend.tell_fault(error)
        self._screen.presend.reviewed.publish(frozenset({file}))
        self._begin()

    def _hold(self) -> None:
        if not self._is_holding:
            self._is_holding = True
            self._screen.presend.hold_reviews()

    def _rest(self) -> None:
        """Let the review of the workspace go on once nothing is to be checked."""
        if not self.is_pending and self._is_holding:
            self._is_holding = False
            self._screen.presend.release_reviews()
