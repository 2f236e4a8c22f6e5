"""Leads whom several campaigns hold at once."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from simulator.model.timeline import Timeline, TimelineStep
from simulator.rules.campaign import Campaign
from simulator.rules.times import CampaignTimes, LeadTimes

_ALL: Final = "all"


def may_meet(one: Campaign, other: Campaign) -> bool:
    """Whether two campaigns may hold a lead at once, as far as their files say.

    Those for different stages never do, for a lead has one; and nothing clashes with a campaign
    that sells nothing.
    """
    if not (_sells(one) and _sells(other)) or _is_apart(one, other) or _is_apart(other, one):
        return False
    stages = {one.sequence.stage, other.sequence.stage}
    return len(stages) == 1 or None in stages


def _sells(campaign: Campaign) -> bool:
    return any(
        step.sells or (step.fallback is not None and step.fallback.sells) for step in campaign.steps
    )


def _is_apart(one: Campaign, other: Campaign) -> bool:
    return not {other.name, _ALL}.isdisjoint(one.sequence.apart_from)


class Together(NamedTuple):
    """Leads alike in each of several campaigns, and how each holds them, in the same order."""

    leads: tuple[str, ...]
    times: tuple[LeadTimes, ...]


def together(campaigns: Sequence[CampaignTimes]) -> Iterator[Together]:
    """The leads who are in all of `campaigns`."""
    first, *others = (each.class_of for each in campaigns)
    groups: defaultdict[tuple[int, ...], list[str]] = defaultdict(list)
    for lead, number in first.items():
        if all(lead in other for other in others):
            groups[number, *(other[lead] for other in others)].append(lead)
    for numbers, leads in groups.items():
        pairs = zip(campaigns, numbers, strict=True)
        yield Together(tuple(leads), tuple(each.classes[number] for each, number in pairs))


def companies(times: CampaignTimes) -> Iterator[tuple[CampaignTimes, ...]]:
    """The campaigns that may hold a lead together with this one, each with all that fit it.

    Two campaigns beside a third may still be apart from each other.
    """
    near = {one.campaign.name: {each.campaign.name for each in one.beside} for one in times.beside}
    seen: set[frozenset[str]] = set()
    for at, seed in enumerate(times.beside):
        chosen = {seed.campaign.name: seed}
        for each in (*times.beside[at + 1 :], *times.beside[:at]):
            if chosen.keys() <= near[each.campaign.name]:
                chosen[each.campaign.name] = each
        if (names := frozenset(chosen)) not in seen:
            seen.add(names)
            yield (times, *chosen.values())


def sent_texts(timeline: Timeline) -> Iterator[TimelineStep]:
    """What is sent as a text message, by the instant, fallbacks too."""
    every = (each for step in timeline.steps for each in (step, step.fallback) if each)
    texts = [each for each in every if each.send and each.channel == "sms"]
    yield from sorted(texts, key=lambda each: each.send or timeline.enrolled_at)
