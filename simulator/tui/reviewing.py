"""Reading and reviewing behind the screen: threads that return what they found."""

import datetime as dt
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from simulator.errors import PresendError
from simulator.model.finding import Finding
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace

if TYPE_CHECKING:
    from simulator.review.result import MessageReview
    from simulator.review.reviewer import Reviewer

EVERY = 0.1
"""Seconds between two reports of a long review."""


class Read(NamedTuple):
    """A workspace as it was read: with a reviewer, or with the reason why there is none."""

    workspace: Workspace
    reviewer: "Reviewer | None"
    faults: tuple[Finding, ...]
    refusal: PresendError | None = None


class Reviewed(NamedTuple):
    """The reviews made since the last report, and how many of how many are done."""

    reviews: "tuple[MessageReview, ...]"
    done: int
    total: int


def read(root: Path, now: dt.datetime) -> Read:
    """Read the workspace at `root`, with the starter's leads where it has none."""
    # Heavy, and wanted only now that the first screen has been painted.
    from simulator.loading.leads import with_leads  # noqa: PLC0415
    from simulator.loading.workspace import load_workspace  # noqa: PLC0415
    from simulator.review.codes import check_codes  # noqa: PLC0415
    from simulator.review.reviewer import Reviewer  # noqa: PLC0415

    try:
        workspace = with_leads(load_workspace(root))
        check_codes(workspace.settings, workspace.places)
    except PresendError as error:
        return Read(Workspace(root, Settings()), None, (), error)
    reviewer = Reviewer(workspace, now=now)
    return Read(workspace, reviewer, tuple(reviewer.review_files()))


def review(
    reviewer: "Reviewer",
    files: Iterable[str],
    report: Callable[[Reviewed], None],
    is_wanted: Callable[[], bool],
    wait: Callable[[], object],
) -> None:
    """Review these message files one after the other while that `is_wanted`.

    `report` is told a few times a second; `wait` blocks while something more urgent goes on.
    """
    files = list(files)
    pending: list[MessageReview] = []
    due = time.monotonic() + EVERY
    for done, file in enumerate(files, 1):
        wait()
        if not is_wanted():
            return
        copy = reviewer.copies_by_file.get(file)
        if copy:
            pending.append(reviewer.review_copy(copy))
        if time.monotonic() >= due or done == len(files):
            report(Reviewed(tuple(pending), done, len(files)))
            pending = []
            due = time.monotonic() + EVERY
