"""The result of a review: findings and what they were found in, without the texts."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from simulator.model.cost import Bill, MessageCost
from simulator.model.finding import Finding
from simulator.model.timeline import Timeline
from simulator.review.copies import Copy
from simulator.review.coverage import Coverage

Progress = Callable[[int, int], None]
"""Told how many of how many pieces of work are done, after each."""


@dataclass(frozen=True, slots=True)
class MessageReview:
    """What is to be said of one message file.

    `findings` are in no order, and those of an include it takes in are among them. `texts` are the
    texts billed for each lead, by id: only for text messages, and for those of `copy.leads` for
    whom the message can be filled. `cost` is `None` where there are none. `coverage` tells for
    each text of the message, the body first, which of its ways the leads go: for none where some
    lead gets no text.
    """

    copy: Copy
    findings: tuple[Finding, ...]
    texts: Mapping[str, int]
    cost: MessageCost | None = None
    coverage: tuple[Coverage, ...] = ()


@dataclass(frozen=True, slots=True)
class LeadLine:
    """The timeline of leads who never answer, for whom all instants are the same."""

    leads: tuple[str, ...]
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class CampaignLines:
    """Who gets into a campaign, and when each of them gets what.

    `left_out` counts the other leads by why. `lines` are declared: what the file and the provider
    do.
    """

    campaign: str
    enrolled: int
    left_out: Mapping[str, int]
    lines: tuple[LeadLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """All findings of a workspace or of a batch of texts.

    Findings are sorted by file, line, column and rule. `messages` counts message files or
    literal texts, `renderings` what leads would get, `leads` the personas reviewed with and
    `left_out` those of them whom no campaign's audience lets in, `unconsented` those whom no
    campaign enrols for want of consent, by why; the `hostile` ones are counted apart. `campaigns`
    are those of the messages that have steps, with the timelines of their leads. `untargeted`
    counts messages that none of the leads would get, and that were tried on them all the same.
    `as_of` is the day that the review takes for today. `costs` are those of the text messages, in
    the order of their files, and `bill` their sums; both are empty for literal texts.
    `lacks_brand` is the platform that would put the brand's name into texts, had the settings one.
    """

    findings: tuple[Finding, ...]
    as_of: dt.date
    messages: int = 0
    renderings: int = 0
    leads: int = 0
    hostile: int = 0
    left_out: int = 0
    unconsented: Mapping[str, int] = field(default_factory=dict)
    untargeted: int = 0
    lacks_brand: str = ""
    costs: tuple[MessageCost, ...] = ()
    bill: Bill | None = None
    campaigns: tuple[CampaignLines, ...] = ()


def by_place(finding: Finding) -> tuple[object, ...]:
    """The order in which findings are told."""
    return (finding.place, finding.rule, finding.what)
