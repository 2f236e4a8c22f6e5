"""TIM04: a lead gets more texts that sell than the budget allows, or hears nothing for weeks."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import ClassVar, Final, NamedTuple

from simulator.model.finding import Severity
from simulator.model.timeline import Timeline, TimelineStep
from simulator.places.words import listed
from simulator.rules.example_files import HOURS, LETTER, ZONE, campaign
from simulator.rules.instants import day, instant, stretch
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes, LeadTimes
from simulator.rules.together import companies, sent_texts, together

_MONTH: Final = dt.timedelta(days=30)
_TOO_LONG: Final = 14
_SILENCES: Final = 2
_LATE_STAGES: Final = frozenset({"customer", "dormant"})
_SEVERAL: Final = "Guides to texting advise one to four a month; beyond, people opt out."
_CLOSE: Final = "Two that sell in a row read as pestering."

_STEPS: Final = (
    '[[steps]]\nid = "offer"\nmessage = "offer"\ndelay = {{ hours = 4 }}\n'
    '[[steps]]\nid = "steep"\nmessage = "steep"\ndelay = {{ {wait} }}\n'
    '[[steps]]\nid = "later"\nmessage = "later"\nchannel = "email"\ndelay = {{ days = 3 }}\n'
)
_TEXTS: Final = (
    "offer.sms.j2:\n"
    "Harbour Tea: the first green teas are in. Shall we put a tin aside for you? "
    "Reply STOP to opt out.\n"
    "steep.sms.j2:\n"
    "Harbour Tea: green tea turns bitter in boiling water. Would you like to taste it at 70 "
    "degrees? Reply STOP to opt out.\n"
    f"{LETTER}"
)


class Frequency(TimesRule):
    """A lead gets more texts that sell than your budget allows, or nothing for weeks.

    Too many texts are the first reason that people give for opting out. Guides advise one to four
    texts that sell a month; the budget of a workspace is four in 30 days, one a day, and two hours
    between any two, unless the settings say otherwise. Reminders, answers and confirmations are
    not counted: people wait for those; and a text that answers a reply is never too soon.

    Counted is what a lead lives through: the texts of this campaign by the instants at which they
    go out, on the way of silence and on the way of each reply; and, for the month, those of all
    campaigns that may hold the same lead at once. A text that waited for a window can land on the
    day of the next one.

    Put more time between the steps, or leave one out; where no lead is ever in both of two
    campaigns, say so with `apart_from`. More than 14 days between two steps is a hint: by then a
    lead may have forgotten who writes. A rest behind two texts that nobody answered is no such
    gap, and neither are the campaigns of customers and of leads gone dormant.
    """

    code: ClassVar[str] = "TIM04"
    name: ClassVar[str] = "frequency"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "industry SMS guides: one to four texts that sell a month"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("timing.budget.month", "how many texts that sell a lead may get in 30 days"),
        ("timing.budget.day", "how many in a day of the lead's"),
        ("timing.budget.gap_hours", "how many hours lie between two at least"),
        ("apart_from", "campaigns that never hold the same lead at once, in sequence.toml"),
    )
    bad: ClassVar[str] = campaign(ZONE, HOURS, steps=_STEPS.format(wait="hours = 3"), texts=_TEXTS)
    good: ClassVar[str] = campaign(ZONE, HOURS, steps=_STEPS.format(wait="days = 3"), texts=_TEXTS)

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield hits for texts too close, for too many in a month, and for a long silence."""
        for each, timeline in times.timelines():
            own = _selling(times, timeline)
            over = _first_over(own, times.timing.budget.month)
            replies = [reply.at for reply in timeline.replies]
            close = next(_too_close(times, each, own, replies), None)
            # What breaks a law's cap is told as that.
            if close and not _breaks_cap(times, each):
                yield close
            if over:
                yield _too_many(times, over, each.leads)
        yield from _with_others(times)
        for each in times.classes:
            yield from _too_long(times, each)


def _breaks_cap(times: CampaignTimes, each: LeadTimes) -> bool:
    """Whether the law refuses these leads a text for the number of those before it."""
    return any(
        broken.about == "cap" and not set(broken.leads).isdisjoint(each.leads)
        for broken in times.broken
    )


class _Sent(NamedTuple):
    """A text that sells: when, by which campaign, at which of its steps."""

    send: dt.datetime
    campaign: str
    step: TimelineStep


def _selling(times: CampaignTimes, timeline: Timeline) -> list[_Sent]:
    return [
        _Sent(step.send, times.campaign.name, step)
        for step in sent_texts(timeline)
        if step.send and times.sells(step)
    ]


def _first_over(sent: Sequence[_Sent], most: int) -> _Sent | None:
    """The first text with more than so many in the 30 days up to it."""
    for index in range(most, len(sent)):
        if sent[index].send - sent[index - most].send < _MONTH:
            return sent[index]
    return None


def _too_close(
    times: CampaignTimes,
    each: LeadTimes,
    sent: Sequence[_Sent],
    replies: Sequence[dt.datetime],
) -> Iterator[TimeHit]:
    """The first text that comes too soon after another, or that is one too many for its day.

    Who has replied in between waits for an answer.
    """
    budget = times.timing.budget
    for index, text in enumerate(sent[1:], 1):
        before = sent[index - 1]
        if any(before.send < reply <= text.send for reply in replies):
            continue
        gap = text.send - before.send
        if gap < dt.timedelta(hours=budget.gap_hours):
            what = f"“{text.step.id}” comes {stretch(gap)} after “{before.step.id}”" if gap else (
                f"“{text.step.id}” and “{before.step.id}” come at one instant"
            )  # fmt: skip
        elif index >= budget.day and sent[index - budget.day].send.date() == text.send.date():
            what = f"“{text.step.id}” is text number {budget.day + 1} that sells on one day"
        else:
            continue
        yield TimeHit(
            times.steps[text.step.id].key,
            what=f"{what}: {instant(text.send)}.",
            why=f"{_CLOSE} {_waited(text.step)}".rstrip(),
            remedy=f"Give “{text.step.id}” a delay in days, or raise timing.budget.",
            leads=each.leads,
            example=each.leads[0],
            about=times.message_of(text.step),
        )
        return


def _waited(step: TimelineStep) -> str:
    if step.due is None or step.due == step.send:
        return ""
    return f"It was due {instant(step.due)} and had to wait."


def _too_many(
    times: CampaignTimes, over: _Sent, leads: tuple[str, ...], names: Sequence[str] = ()
) -> TimeHit:
    most = times.timing.budget.month
    others = f", counting {listed(names)}" if names else ""
    remedy = "Leave a step out, or put more days between them."
    if names:
        quoted = ", ".join(f'"{name}"' for name in names)
        remedy = f"If no lead is ever in both, write apart_from = [{quoted}]. Else leave steps out."
    return TimeHit(
        times.steps[over.step.id].key,
        what=f"“{over.step.id}” on {day(over.send)} is text number {most + 1} that sells in 30 "
        f"days{others}.",
        why=_SEVERAL,
        remedy=remedy,
        leads=leads,
        example=leads[0],
        about=times.message_of(over.step),
        apart="month",
    )


def _with_others(times: CampaignTimes) -> Iterator[TimeHit]:
    """The first text that is too many only because of other campaigns; told in its own."""
    most = times.timing.budget.month
    for company in companies(times):
        for leads, held in together(company):
            sent = [
                text
                for each, lead_times in zip(company, held, strict=True)
                for text in _selling(each, lead_times.declared)
            ]
            sent.sort(key=lambda text: (text.send, text.campaign))
            over = _first_over(sent, most)
            name = times.campaign.name
            own = [text for text in sent if text.campaign == name]
            if over is None or over.campaign != name or _first_over(own, most):
                continue
            near = [text for text in sent if over.send - _MONTH < text.send <= over.send]
            names = sorted({text.campaign for text in near} - {name})
            yield _too_many(times, over, leads, names)


def _too_long(times: CampaignTimes, each: LeadTimes) -> Iterator[TimeHit]:
    """The first step that comes so late that a lead has forgotten the ones before."""
    sequence = times.campaign.sequence
    if sequence.stage and sequence.stage.value in _LATE_STAGES:
        return
    sent = sorted(
        (step.send, at) for at, step in enumerate(each.declared.steps) if step.send is not None
    )
    silences = 0
    for (before, earlier), (send, at) in pairwise(sent):
        step = each.declared.steps[at]
        silences += times.sells(each.declared.steps[earlier])
        days = (send.date() - before.date()).days
        is_dated = sequence.anchor_of(times.steps[step.id].step).startswith("lead.")
        if is_dated or silences >= _SILENCES or days <= _TOO_LONG:
            continue
        yield TimeHit(
            times.steps[step.id].key,
            what=f"“{step.id}” comes {days} days after the step before it.",
            why="Behind two weeks of silence many have forgotten who writes, and why.",
            remedy="Bring it nearer, or put a step that helps between the two.",
            leads=each.leads,
            example=each.leads[0],
            severity=Severity.INFO,
            about=times.message_of(step),
            apart="gap",
        )
        return
