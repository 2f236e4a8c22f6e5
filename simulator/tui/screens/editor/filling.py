"""Fills a text that takes long behind the screen, once the typing pauses: no key waits for it."""

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual.timer import Timer

from simulator.model.persona import Persona
from simulator.review.copies import Copy
from simulator.review.preview import Preview

if TYPE_CHECKING:
    from simulator.review.reviewer import Reviewer
    from simulator.tui.screens.editor.view import EditorView

SLOW = 0.05
"""Seconds from which on a key should not wait for it."""

LONG = 2_000
"""Characters from which on a text may be slow; with fewer none is, whatever it asks for."""

PAUSE = 0.15
"""Seconds without a key after which it begins."""


class Asked(NamedTuple):
    """Who fills what for whom."""

    reviewer: "Reviewer"
    copy: Copy
    lead: Persona


class Filling:
    """The texts of one editor that take long: one at a time, in a thread.

    `ask` says what is wanted when the pause is over; `done` takes what came of it, if anything
    could, and how many seconds that took.
    """

    def __init__(
        self,
        screen: "EditorView",
        ask: Callable[[], Asked | None],
        done: Callable[[Preview | None, float], None],
    ) -> None:
        self._screen = screen
        self._ask = ask
        self._done = done
        self._timer: Timer | None = None
        self._is_running = False
        self._generation = 0
        self._twin: Reviewer | None = None
        self._of: Reviewer | None = None

    @property
    def is_behind(self) -> bool:
        """Whether something that was wanted is still to come."""
        return self._timer is not None or self._is_running

    def start(self) -> None:
        """Fill what is typed after a pause."""
        self.stop()
        self._timer = self._screen.set_timer(PAUSE, self._begin)

    def stop(self) -> None:
        """It is not wanted any more, or done otherwise."""
        self._generation += 1
        if self._timer:
            self._timer.stop()
            self._timer = None

    def _begin(self) -> None:
        self._timer = None
        if self._is_running:
            self.start()
            return
        asked = self._ask()
        if asked:
            self._is_running = True
            work = partial(self._fill, asked, self._generation)
            self._screen.run_worker(work, thread=True, group="filling", exit_on_error=False)
        else:
            self._done(None, 0)

    def _fill(self, asked: Asked, generation: int) -> None:
        """Fill it, in a thread of its own."""
        began = time.thread_time()
        call = self._screen.app.call_from_thread
        try:
            if self._twin is None or asked.reviewer is not self._of:
                self._of, self._twin = asked.reviewer, asked.reviewer.twin()
            preview = self._twin.preview(asked.copy, asked.lead)
        except Exception as error:  # noqa: BLE001 - it must not take the editor with it
            call(self._fail, error)
        else:
            call(self._end, preview, time.thread_time() - began, generation)

    def _end(self, preview: Preview, took: float, generation: int) -> None:
        self._is_running = False
        if generation == self._generation:  # Else something else has been typed or opened since.
            self._done(preview, took)

    def _fail(self, error: Exception) -> None:
        self._is_running = False
        self._screen.presend.tell_fault(error)
