"""Checks what is typed once the typing pauses, in a thread."""

from functools import partial
from typing import TYPE_CHECKING

from textual.timer import Timer

from simulator.model.finding import Finding
from simulator.review.result import MessageReview
from simulator.review.reviewer import Reviewer

if TYPE_CHECKING:
    from simulator.tui.screens.editor.screen import EditorScreen

PAUSE = 0.12
"""Seconds without a key after which a check begins."""


class Checking:
    """The checks of one editor: of several that were started only the last one counts."""

    def __init__(self, screen: "EditorScreen") -> None:
        self._screen = screen
        self._generation = 0
        self._timer: Timer | None = None
        self._reviewer: Reviewer | None = None
        self._of: Reviewer | None = None
        self.is_under_way = False

    @property
    def is_pending(self) -> bool:
        """Whether a check waits for its pause, or goes on."""
        return self.is_under_way or self._timer is not None

    def start(self) -> None:
        """Check what is typed after a pause."""
        self._generation += 1
        self._screen.presend.hold_reviews()
        if self._timer:
            self._timer.stop()
        self._timer = self._screen.set_timer(PAUSE, self._begin)

    def _begin(self) -> None:
        self._timer = None
        screen = self._screen
        buffer, reviewer = screen.buffer, screen.studio.reviewer
        if buffer is None or reviewer is None:
            return
        self.is_under_way = True
        screen.run_worker(
            partial(self._check, reviewer, buffer.file, buffer.text, self._generation),
            thread=True,
            group="checking",
            exclusive=True,
            exit_on_error=False,
        )

    def _check(self, reviewer: Reviewer, file: str, source: str, generation: int) -> None:
        if reviewer is not self._of:
            self._of, self._reviewer = reviewer, reviewer.twin()
        assert self._reviewer  # noqa: S101 - made above
        faults, review = self._reviewer.review_source(file, source)
        self._screen.app.call_from_thread(self._done, file, faults, review, generation)

    def _done(
        self,
        file: str,
        faults: tuple[Finding, ...],
        review: MessageReview | None,
        generation: int,
    ) -> None:
        if generation != self._generation:
            return
        self.is_under_way = False
        self._screen.presend.release_reviews()
        self._screen.studio.put(file, faults, review)
        self._screen.presend.reviewed.publish(frozenset({file}))
