"""TIM07: a text that sells within minutes of the opt-in."""

import datetime as dt
from collections.abc import Iterator
from typing import ClassVar, Final

from simulator.analysis.asked import answers_the_reader
from simulator.analysis.disclosures import confirms_subscription
from simulator.model.finding import Severity
from simulator.model.timeline import Timeline, TimelineStep
from simulator.rules.campaign import SentMessage
from simulator.rules.example_files import (
    HOURS,
    TO_LETTER,
    TO_OFFER,
    ZONE,
    campaign,
)
from simulator.rules.instants import stretch
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes

_MINUTES: Final = dt.timedelta(minutes=5)
_FIELD: Final = "last_action"
_LATE_STAGES: Final = frozenset({"customer", "dormant"})


class TooSoon(TimesRule):
    """A text that sells is sent within five minutes of the opt-in.

    Somebody has just agreed to texts, and the phone buzzes with an offer before the page has
    closed: that reads as a machine, and as if the consent had been the bait. Guides to following
    up advise not to text the second that somebody opts in; a call or an e-mail comes first, or a
    little time.

    Other guides say to answer at once, and both are right: an instant answer to something that the
    lead has just done is the honest exception. A confirmation, a reply, and a text that says what
    was asked for ("thanks for asking about solar") are therefore left alone; so are campaigns of
    customers and of leads gone dormant, who agreed long ago, and those whose steps or texts ask
    for the lead's last action. The enrolment counts as the opt-in.

    Wait some minutes, `delay = { minutes = 10 }`, or begin with what the lead asked for.
    """

    code: ClassVar[str] = "TIM07"
    name: ClassVar[str] = "too-soon"
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar = "medium"
    source: ClassVar[str] = "sales follow-up guides: no text the second they opt in"
    bad: ClassVar[str] = campaign(
        ZONE, HOURS, steps=TO_OFFER.replace("hours = 4", "minutes = 1") + TO_LETTER
    ).replace('stage = "customer"', 'stage = "consideration"')
    good: ClassVar[str] = campaign(
        ZONE, HOURS, steps=TO_OFFER.replace("hours = 4", "minutes = 10") + TO_LETTER
    ).replace('stage = "customer"', 'stage = "consideration"')

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield a hit for the first text that sells so soon."""
        stage = times.campaign.sequence.stage
        if stage and stage.value in _LATE_STAGES:
            return
        for each in times.classes:
            step = _first_too_soon(times, each.declared)
            if step is None or step.due is None:
                continue
            after = step.due - each.declared.enrolled_at
            how = f"{stretch(after)} after" if after >= dt.timedelta(minutes=1) else "as soon as"
            yield TimeHit(
                times.steps[step.id].key,
                what=f"“{step.id}” sells {how} a lead opts in.",
                why="So soon it reads as a robot's. Only an instant answer to what somebody has "
                "just asked for is welcome.",
                remedy="Write delay = { minutes = 10 }, or begin with what the lead asked for: "
                "“Thanks for asking about …”.",
                leads=each.leads,
                example=each.leads[0],
                about=times.message_of(step),
            )


def _first_too_soon(times: CampaignTimes, timeline: Timeline) -> TimelineStep | None:
    """The first text that sells, if it is due within minutes and nothing but the opt-in led to it.

    A window may keep it waiting at some hours; at all others it is sent when it is due.
    """
    for step in timeline.steps:
        if step.send is None or step.due is None:
            continue
        if step.channel == "call" or step.due - timeline.enrolled_at > _MINUTES:
            return None
        if times.sells(step):
            return step if _is_unasked(times, step) else None
    return None


def _is_unasked(times: CampaignTimes, step: TimelineStep) -> bool:
    sent, message = times.steps[step.id], times.message_of(step)
    if times.campaign.sequence.anchor_of(sent.step).startswith("lead."):
        return False
    if message is None or _FIELD in (sent.step.when or ""):
        return False
    return not (_FIELD in (message.first.fields or ()) or _is_an_answer(message))


def _is_an_answer(message: SentMessage) -> bool:
    return answers_the_reader(message.tokens) or (
        confirms_subscription(message.text, message.tokens) and not message.analysis.calls_to_action
    )
