"""What holds of all leads there can be: worked out in a thread once a text has been checked."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual.timer import Timer

from simulator.model.finding import Finding
from simulator.model.proof import Proof
from simulator.tui.screens.editor.ways_seen import WaysSeen, ways_seen

if TYPE_CHECKING:
    from simulator.review.result import MessageReview
    from simulator.review.reviewer import Reviewer
    from simulator.tui.screens.editor.view import EditorView

PAUSE = 0.2
"""Seconds from a check to this: whoever goes on typing is not disturbed."""

MOST = 64
"""Texts that are remembered: enough to go back and forth between a few."""


class Known(NamedTuple):
    """What was worked out of one text.

    `proof` is `None` for what is not billed by its length. `shared` says of findings what their
    leads have in common.
    """

    proof: Proof | None = None
    ways: WaysSeen = WaysSeen()
    shared: Mapping[Finding, str] = {}


class AllLeads:
    """Works this out for the text that the editor shows, and remembers it by the text.

    At most one thread goes on at a time, with a reviewer of its own: one fills, and proves, one
    message at a time. What comes too late is kept for the text that it is of.
    """

    def __init__(self, screen: "EditorView", told: Callable[[], None]) -> None:
        self._screen = screen
        self._told = told
        self._known: dict[tuple[str, str], tuple[MessageReview, Known]] = {}
        self._timer: Timer | None = None
        self._is_running = False
        self._of: Reviewer | None = None
        self._twin: Reviewer | None = None

    @property
    def known(self) -> Known | None:
        """What is known of the very text that is shown; `None` while it is worked out."""
        key = self._key
        found = self._known.get(key) if key else None
        return found[1] if found else None

    @property
    def is_pending(self) -> bool:
        """Whether it is still being worked out, or waits for its pause."""
        return self._is_running or self._timer is not None

    def follow(self) -> None:
        """The text that is shown has been checked, or is another one: see that this is known."""
        self._forget_if_new()
        if self._is_known() or self._is_running:
            return
        if self._timer:
            self._timer.stop()
        self._timer = self._screen.set_timer(PAUSE, self._begin)

    @property
    def _key(self) -> tuple[str, str] | None:
        buffer = self._screen.buffer
        return (buffer.file, buffer.text) if buffer else None

    @property
    def _review(self) -> "MessageReview | None":
        """The review of what is shown, if it is one of that very text."""
        screen = self._screen
        return screen.studio.reviews.get(screen.file) if screen.is_checked else None

    def _is_known(self) -> bool:
        key, review = self._key, self._review
        found = self._known.get(key) if key else None
        return review is None or bool(found and found[0] is review)

    def _forget_if_new(self) -> None:
        reviewer = self._screen.studio.reviewer
        if reviewer is not self._of:
            self._of, self._twin = reviewer, None
            self._known.clear()

    def _begin(self) -> None:
        self._timer = None
        self._forget_if_new()
        key, review, reviewer = self._key, self._review, self._of
        if self._is_running or key is None or review is None or reviewer is None:
            return
        self._is_running = True
        if self._twin is None:
            self._twin = reviewer.twin()
        work = partial(self._work, self._twin, key, review)
        self._screen.run_worker(work, thread=True, group="all-leads", exit_on_error=False)

    def _work(self, reviewer: "Reviewer", key: tuple[str, str], review: "MessageReview") -> None:
        """Work it out, in a thread."""
        call = self._screen.app.call_from_thread
        try:
            found = _known_of(reviewer, review)
        except Exception as error:  # noqa: BLE001 - the editor goes on without it
            call(self._fail, key, review, error)
        else:
            call(self._take_in, reviewer, key, review, found)

    def _take_in(
        self, reviewer: "Reviewer", key: tuple[str, str], review: "MessageReview", found: Known
    ) -> None:
        self._is_running = False
        if reviewer is self._twin:
            self._remember(key, review, found)
        self._told()
        self.follow()

    def _fail(self, key: tuple[str, str], review: "MessageReview", error: Exception) -> None:
        self._is_running = False
        self._remember(key, review, Known())
        self._screen.presend.tell_fault(error)

    def _remember(self, key: tuple[str, str], review: "MessageReview", found: Known) -> None:
        if len(self._known) >= MOST:
            self._known.pop(next(iter(self._known)))
        self._known[key] = (review, found)


def _known_of(reviewer: "Reviewer", review: "MessageReview") -> Known:
    from simulator.review.proof import proof_of  # noqa: PLC0415 - not before it is wanted

    proof = proof_of(review.copy, reviewer.desk)
    return Known(proof, ways_seen(review), _shared(reviewer, review))


def _shared(reviewer: "Reviewer", review: "MessageReview") -> Mapping[Finding, str]:
    """What the leads of each finding have in common."""
    from simulator.explore.grouping import fields_named, shared  # noqa: PLC0415 - not at the start

    copy = review.copy
    fields = fields_named(copy.message, reviewer.workspace)
    some = (each for each in review.findings if each.leads and len(each.leads) < each.reach)
    found = ((each, shared(each, copy.leads, fields)) for each in some if not each.is_of_hostile)
    return {finding: words for finding, words in found if words}
