"""The review of a whole workspace: its files' faults, its conditions, each of its messages."""

import datetime as dt
from collections.abc import Collection

from simulator.model.workspace import Workspace
from simulator.review.result import Progress, Review
from simulator.review.reviewer import Reviewer
from simulator.review.selection import Selection


def review_workspace(
    workspace: Workspace,
    *,
    now: dt.datetime,
    paths: Collection[str] = (),
    selection: Selection | None = None,
    progress: Progress | None = None,
) -> Review:
    """Review `workspace`, or only what `paths` name.

    Args:
        workspace: what to review.
        now: the instant that counts as the present.
        paths: files or folders, relative to the workspace with forward slashes. A file that
            messages depend on stands for these: an include, a sequence, the leads, the settings.
        selection: the rules that run; by default those of the settings.
        progress: called after each message.
    """
    reviewer = Reviewer(workspace, now=now, selection=selection)
    return reviewer.review(paths, progress)
