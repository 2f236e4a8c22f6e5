"""What is wrong with a sequence that is being changed, as a check of its file would say."""

from dataclasses import replace

from simulator.loading.sequence_draft import SequenceDraft
from simulator.model.finding import Finding
from simulator.model.sequence import Sequence, Step
from simulator.review.campaigns import Campaigns, review_campaigns
from simulator.review.conditions import review_conditions
from simulator.review.faults import findings_of
from simulator.review.replies import review_replies
from simulator.review.reviewer import Reviewer


def review_draft(draft: SequenceDraft, campaign: str, reviewer: Reviewer) -> tuple[Finding, ...]:
    """The findings of the file itself, its conditions, its replies and its steps, worst first."""
    reading = draft.reading
    found = list(findings_of(reading.faults, reviewer.selection))
    if reading.sequence:
        workspace = replace(
            reviewer.workspace,
            sequences={campaign: reading.sequence},
            places={**reviewer.workspace.places, draft.file: reading.places},
        )
        desk = replace(reviewer.desk, workspace=workspace)
        found += review_conditions(desk, (draft.file,))
        found += review_replies(desk, (draft.file,))
        if not reading.is_broken:
            found += review_campaigns(Campaigns(desk, reviewer.copies), (draft.file,))
    return tuple(sorted(found, key=lambda each: (each.severity.rank, each.place, each.rule)))


def review_condition(when: str, draft: SequenceDraft, reviewer: Reviewer) -> tuple[Finding, ...]:
    """What would be wrong with a step's condition, worst first."""
    sequence = Sequence(steps=(Step(id="step", when=when),))
    campaign = draft.file.split("/")[-2]
    workspace = replace(
        reviewer.workspace,
        sequences={campaign: sequence},
        places={**reviewer.workspace.places, draft.file: {}},
    )
    found = review_conditions(replace(reviewer.desk, workspace=workspace), (draft.file,))
    return tuple(sorted(found, key=lambda each: each.severity.rank))
