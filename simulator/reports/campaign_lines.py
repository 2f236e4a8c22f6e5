"""When the leads of a campaign get what, as data for programs."""

from collections.abc import Mapping

from simulator.model.timeline import TimelineStep
from simulator.review.result import CampaignLines, LeadLine


def campaign_lines(campaign: CampaignLines) -> dict[str, object]:
    """Who gets into a campaign, and the timelines of leads who never answer."""
    return {
        "campaign": campaign.campaign,
        "enrolled": campaign.enrolled,
        "left_out": counted_by_why(campaign.left_out),
        "timelines": [_line(each) for each in campaign.lines],
    }


def counted_by_why(counts: Mapping[str, int]) -> list[dict[str, object]]:
    """How many leads are left out, for each reason."""
    return [{"why": why, "leads": number} for why, number in counts.items()]


def _line(line: LeadLine) -> dict[str, object]:
    return {
        "leads": list(line.leads),
        "timezone": line.timeline.timezone,
        "enrolled_at": line.timeline.enrolled_at.isoformat(),
        "steps": [_step(each) for each in line.timeline.steps],
    }


def _step(step: TimelineStep) -> dict[str, object]:
    return {
        "id": step.id,
        "status": step.status.value,
        "reason": step.reason.value if step.reason else None,
        "due": step.due.isoformat() if step.due else None,
        "send": step.send.isoformat() if step.send else None,
    }
