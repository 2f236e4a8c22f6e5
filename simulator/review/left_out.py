"""Leads whom no campaign takes: outside every audience, or for want of consent."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from simulator.model.workspace import Workspace
from simulator.review.enrolment import Enrolments
from simulator.timing.enrolment import Why

_AUDIENCE: Final = (Why.COUNTRY, Why.LANGUAGE)


@dataclass(frozen=True)
class LeftOut:
    """How many leads are outside every audience; and the others by why no campaign enrols them."""

    outside: int = 0
    unconsented: Mapping[str, int] = field(default_factory=dict)


def left_out(workspace: Workspace, enrolments: Enrolments) -> LeftOut:
    """Whom none of the campaigns takes that have messages; one without steps takes everybody."""
    campaigns = sorted({message.campaign for message in workspace.messages})
    if not campaigns or not all(name in workspace.sequences for name in campaigns):
        return LeftOut()
    refusals = [_refusals(enrolments, workspace, name) for name in campaigns]
    reasons = [[each.get(lead.id) for each in refusals] for lead in enrolments.leads]
    taken_by_none = [[why for why in each if why] for each in reasons if all(each)]
    consent = [[why for why in each if why not in _AUDIENCE] for each in taken_by_none]
    counted = Counter(str(each[0]) for each in consent if each)
    return LeftOut(sum(not each for each in consent), dict(counted.most_common()))


def _refusals(enrolments: Enrolments, workspace: Workspace, campaign: str) -> Mapping[str, Why]:
    """Why a campaign does not take leads, by their ids."""
    found = enrolments.of(workspace.sequences[campaign])
    return {lead.id: why for why, leads in found.left_out.items() for lead in leads}
