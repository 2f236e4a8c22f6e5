"""Makes the safe fixes of a review in the files, and reviews again until none is left."""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from simulator.errors import PresendError
from simulator.loading import load_workspace
from simulator.loading.edits import Body, bodies_of, edit_file
from simulator.model.finding import Fix
from simulator.model.workspace import Workspace
from simulator.review.fixes import edits_of, proposals
from simulator.review.result import Review

ROUNDS = 10


@dataclass(slots=True)
class Mended:
    """What has been done: it holds at every instant, also when the work is broken off.

    `places` counts the edits made in each file, `refused` says why a file was left as it was.
    It is not `is_settled` when even the last round left something to mend.
    """

    places: Counter[str] = field(default_factory=Counter)
    refused: dict[str, PresendError] = field(default_factory=dict)
    is_settled: bool = True


def mend(
    workspace: Workspace,
    review: Review,
    again: Callable[[Workspace], Review],
    mended: Mended,
) -> tuple[Workspace, Review]:
    """Make the safe fixes of `review`; return the workspace as it is then, and its review.

    A fix may uncover another, so that `again` reviews after each of up to `ROUNDS` rounds.
    `mended` is told of each file as soon as it is written.
    """
    for _ in range(ROUNDS):
        if not _make(workspace, review, mended):
            break
        fresh = load_workspace(workspace.root)
        workspace = replace(fresh, settings=workspace.settings, personas=workspace.personas)
        review = again(workspace)
    else:
        mended.is_settled = not any(_safe(review, bodies_of(workspace), mended))
    return workspace, review


def _make(workspace: Workspace, review: Review, mended: Mended) -> bool:
    """Make a round of fixes; tell whether that changed a file."""
    bodies = bodies_of(workspace)
    written: set[str] = set()
    for file, edits in edits_of(_safe(review, bodies, mended)).items():
        # Of two names for one file the second waits: what was read under it is out of date.
        real = os.path.realpath(bodies[file].path)
        if real in written:
            continue
        try:
            if edit_file(workspace.root, bodies[file], edits):
                written.add(real)
                mended.places[file] += len(edits)
        except PresendError as error:
            mended.refused[file] = error
    return bool(written)


def _safe(review: Review, bodies: Mapping[str, Body], mended: Mended) -> Iterator[Fix]:
    for proposal in proposals(review.findings, bodies):
        files = {edit.location.file for edit in proposal.fix.edits}
        if proposal.fix.is_safe and mended.refused.keys().isdisjoint(files):
            yield proposal.fix
