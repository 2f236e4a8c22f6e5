"""Leads without a clock of their own, in a campaign that gives them none."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from simulator.places.clocks import zone
from simulator.rules.times import CampaignTimes, LeadTimes

USUAL: Final = "America/New_York"
UTC: Final = "UTC"


def live_by_utc(times: CampaignTimes) -> Sequence[LeadTimes]:
    """The leads whose hours are read as UTC, as nothing tells another clock."""
    default = times.campaign.sequence.default_timezone
    if default is not None and zone(default) is not None:
        return ()
    return [
        each
        for each in times.classes
        if each.zone == UTC and zone(each.lead.timezone or "") is None
    ]


def likeliest_zone(classes: Iterable[LeadTimes]) -> str:
    """The zone that most of the leads may be in."""
    zones: Counter[str] = Counter()
    for each in classes:
        if each.where.zones:
            zones[each.where.zones[0]] += len(each.leads)
    return zones.most_common(1)[0][0] if zones else USUAL
