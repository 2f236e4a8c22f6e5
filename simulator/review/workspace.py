"""The review of a whole workspace: its files' faults, its conditions, each of its messages."""

import datetime as dt
import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from simulator.model.workspace import Workspace
from simulator.review.result import Progress, Review
from simulator.review.reviewer import Reviewer
from simulator.review.selection import Selection

_MANY = 50_000
"""Things made since the last look, all of them small."""


def review_workspace(
    workspace: Workspace,
    *,
    now: dt.datetime,
    enrolled_at: dt.datetime | str | None = None,
    paths: Collection[str] = (),
    selection: Selection | None = None,
    progress: Progress | None = None,
) -> Review:
    """Review `workspace`, or only what `paths` name.

    Args:
        workspace: what to review.
        now: the instant that counts as the present.
        enrolled_at: when leads enter each campaign: an aware instant, or a day and time by their
            own clocks such as `tue 10:00`; by default the settings' `timing.enrolled_at`, else the
            next Tuesday at 10:00.
        paths: files or folders, relative to the workspace with forward slashes. A file that
            messages depend on stands for these: an include, a sequence, the leads, the settings.
        selection: the rules that run; by default those of the settings.
        progress: called after each message.
    """
    reviewer = Reviewer(workspace, now=now, enrolled_at=enrolled_at, selection=selection)
    with _seldom_collected():
        return reviewer.review(paths, progress)


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """Have Python look for what refers to itself more seldom: a third of the time went there."""
    thresholds = gc.get_threshold()
    gc.set_threshold(max(thresholds[0], _MANY), *thresholds[1:])
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
