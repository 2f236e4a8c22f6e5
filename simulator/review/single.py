"""One message file on its own, as an editor or another program hands it in."""

import datetime as dt

from simulator.loading.messages import read_message_bytes
from simulator.model.workspace import Workspace
from simulator.review.copies import copy_for_all, parted
from simulator.review.costs import Costs
from simulator.review.desk import desk_for
from simulator.review.faults import findings_of
from simulator.review.proof import with_proof
from simulator.review.result import Review, by_place
from simulator.review.selection import Selection
from simulator.review.targeting import review_targeting

STDIN = "<stdin>"


def review_message_file(
    content: bytes, workspace: Workspace, selection: Selection, *, now: dt.datetime
) -> Review:
    """Review the content of one message file, as a first text, with the leads of `workspace`."""
    message, faults = read_message_bytes(content, STDIN)
    findings = list(findings_of(faults, selection))
    costs = Costs(workspace, selection, now.date())
    desk = desk_for(workspace, selection, now.date())
    leads, hostile = parted(workspace.personas)
    reviews = []
    if message:
        copy = copy_for_all(workspace, message)
        reviews.append(with_proof(costs.review(copy, desk), desk))
        findings += (*reviews[0].findings, *review_targeting(copy, (), desk))
    return Review(
        findings=tuple(sorted(findings, key=by_place)),
        as_of=now.date(),
        messages=1 if message else 0,
        renderings=len(leads) if message else 0,
        leads=len(leads),
        hostile=len(hostile),
        costs=tuple(each.cost for each in reviews if each.cost),
        bill=costs.bill(reviews),
    )
