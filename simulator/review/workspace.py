"""The review of a whole workspace: its files' faults, its conditions, each of its messages."""

import datetime as dt
from collections.abc import Collection, Iterator

from simulator.model.finding import Finding
from simulator.model.workspace import Workspace
from simulator.review.audience import is_in
from simulator.review.collect import merged
from simulator.review.conditions import review_conditions
from simulator.review.copies import Copy, copies_of
from simulator.review.costs import Costs
from simulator.review.desk import desk_for
from simulator.review.faults import findings_of
from simulator.review.includes import review_includes
from simulator.review.paths import files_of, is_concerned, is_told
from simulator.review.result import Progress, Review, by_place
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
    selection = selection or Selection.of(workspace.settings)
    desk = desk_for(workspace, selection, now.date())
    chosen = [copy for copy in copies_of(workspace) if is_concerned(copy.message, paths, workspace)]
    findings = list(_of_files(workspace, selection, paths, chosen))
    findings += review_conditions(desk, paths)
    findings += review_includes(desk, paths)
    costs = Costs(workspace, selection, now.date())
    for done, copy in enumerate(chosen, 1):
        findings += costs.review(copy, desk)
        if progress:
            progress(done, len(chosen))
    return Review(
        findings=tuple(sorted(merged(findings), key=by_place)),
        as_of=now.date(),
        messages=len(chosen),
        renderings=sum(len(copy.leads) for copy in chosen),
        leads=len(workspace.personas),
        left_out=_left_out(workspace),
        untargeted=sum(copy.is_for_others for copy in chosen),
        lacks_brand=desk.account.provider.name if desk.account.needs_brand else "",
        costs=costs.messages,
        bill=costs.bill(),
    )


def _of_files(
    workspace: Workspace, selection: Selection, paths: Collection[str], chosen: list[Copy]
) -> Iterator[Finding]:
    depended_on = {file for copy in chosen if paths for file in files_of(copy.message, workspace)}
    faults = [
        fault for fault in workspace.faults if is_told(fault.location.file, paths, depended_on)
    ]
    return findings_of(faults, selection)


def _left_out(workspace: Workspace) -> int:
    """How many leads are outside the audience of every campaign that has messages."""
    campaigns = {message.campaign for message in workspace.messages}
    sequences = [workspace.sequences.get(campaign) for campaign in campaigns]
    audiences = [sequence.audience if sequence else None for sequence in sequences]
    return sum(
        bool(audiences) and not any(is_in(audience, lead) for audience in audiences)
        for lead in workspace.personas
    )
