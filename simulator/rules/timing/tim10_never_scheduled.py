"""TIM10: a step that no lead can ever get, because no time for it ever comes."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import ClassVar, Final

from simulator.loading.known_keys import nearest
from simulator.model.event import REPLY
from simulator.model.finding import Severity
from simulator.model.schedule import clock
from simulator.model.timeline import Reason, TimelineStep
from simulator.rules.campaign import Campaign, SentStep
from simulator.rules.example_files import HOURS, TO_LETTER, ZONE, campaign
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes, LeadTimes
from simulator.rules.timing.far_times import far_dates, far_year, long_delays
from simulator.rules.timing.never_open import never_open

_ENDS: Final = frozenset({"end", "person"})
_REPLIED: Final = re.compile(r"(?:\A|\band\s+)replied(?:\s+and\b|\s*\Z)")
_OR_NOT: Final = re.compile(r"\b(?:or|not|if)\b")
_ALIKE: Final = 0.7
_AT: Final = '[[steps]]\nid = "offer"\nmessage = "offer"\ndelay = {{ days = 1 }}\nat = "{at}"\n'


class NeverScheduled(TimesRule):
    """A step is never sent, because no allowed moment for it ever comes.

    The file reads well and says nothing: `at = "08:30"` under a window from 10:00, a window on
    Saturdays beside `skip_days = ["sat"]`, quiet hours that cover the window. The step waits for
    400 days and is given up, and all steps behind it with it. Nobody notices, for what is not sent
    raises no complaint.

    So does a step that only a reply leads to while no step has such a reply, one that asks for
    `replied` in a sequence that ends with any reply, and one that counts from a date which no lead
    has. Where only some leads lack the date nothing is said: they get none of these texts, and
    that is mostly meant. A field that holds something else than a date is a warning, and so is a
    date of year 1 or 9999: it is told where it stands in the lead's file. A step that comes more
    than two years after the enrolment, all delays up to it together, is sent, and to hardly anybody
    who still expects it: that is a warning too.

    Move the time into the window, let the two keys agree, or take the step out.
    """

    code: ClassVar[str] = "TIM10"
    name: ClassVar[str] = "never-scheduled"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "what the keys of sequence.toml mean"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("at", "the time of day of a step, in sequence.toml"),
        ("window", "when the sequence, or a step, may send"),
        ("skip_days", "weekdays on which nothing is sent"),
    )
    bad: ClassVar[str] = campaign(ZONE, HOURS, steps=_AT.format(at="08:30") + TO_LETTER)
    good: ClassVar[str] = campaign(ZONE, HOURS, steps=_AT.format(at="17:30") + TO_LETTER)

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield what the file shuts out for good, then what the leads' own timelines show."""
        shut = dict(_shut(times.campaign))
        yield from shut.values()
        yield from _no_way(times.campaign)
        yield from _no_instant(times, known=frozenset(shut))
        yield from _no_date(times)
        yield from far_dates(times)
        yield from long_delays(times)


def _shut(campaign_: Campaign) -> Iterator[tuple[str, TimeHit]]:
    """Steps with no open instant in any week, by their ids."""
    for sent in campaign_.steps:
        found = never_open(campaign_.sequence, sent.step)
        if found:
            what, remedy = found
            yield (
                sent.id,
                TimeHit(
                    _key(sent, campaign_),
                    what=f"“{sent.id}” is never sent. {what}",
                    why="It waits until it is given up, and so are the steps behind it.",
                    remedy=remedy,
                    apart=sent.id if sent.step.at is not None else "",
                ),
            )


def _key(sent: SentStep, campaign_: Campaign) -> str:
    step = sent.step
    if step.at is not None:
        return f"steps.{sent.number}.at"
    if step.window is not None:
        return f"steps.{sent.number}.window"
    return "skip_days" if campaign_.sequence.skip_days else "quiet_hours"


def _no_way(campaign_: Campaign) -> Iterator[TimeHit]:
    """Steps to which no reply leads, and steps for those who replied where a reply ends all."""
    goals = {reply.to for sent in campaign_.steps for reply in sent.step.replies}
    stops = REPLY in campaign_.sequence.stop_on and goals <= _ENDS
    for sent in campaign_.steps:
        step = sent.step
        if step.entry == REPLY and step.id not in goals:
            yield TimeHit(
                f"steps.{sent.number}.entry",
                what=f"“{step.id}” waits for a reply, and no reply leads to it.",
                why="So no lead ever gets it.",
                remedy=f'Write replies = [{{ match = ["1"], to = "{step.id}" }}] on the step that '
                "asks, or take the step out.",
            )
        elif stops and step.when and _asks_for_a_reply(step.when):
            yield TimeHit(
                f"steps.{sent.number}.when",
                what=f"“{step.id}” is for leads who replied, and any reply ends the sequence.",
                why="So no lead ever gets it.",
                remedy="Let a reply lead to it: replies on the step that asks, and here "
                'entry = "reply".',
            )


def _asks_for_a_reply(when: str) -> bool:
    words = " ".join(when.split())
    return bool(_REPLIED.search(words)) and not _OR_NOT.search(words)


def _no_instant(times: CampaignTimes, known: frozenset[str]) -> Iterator[TimeHit]:
    """The first step of a lead's timeline for which no instant was found in 400 days."""
    found: defaultdict[str, list[tuple[LeadTimes, TimelineStep]]] = defaultdict(list)
    for each, timeline in times.timelines():
        for step in timeline.steps:
            is_without = step.reason is Reason.NO_ALLOWED_INSTANT
            if is_without and step.id not in known and not _is_far(times, each, step):
                found[step.id].append((each, step))
    for id_, of in found.items():
        each, step = of[0]
        said = f" ({step.why})" if step.why else ""
        yield TimeHit(
            times.steps[id_].key,
            what=f"“{id_}” finds no open moment in 400 days{said}.",
            why="It is given up, and so are the steps behind it.",
            remedy=_wider(times, id_),
            leads=tuple(sorted({lead for one, _ in of for lead in one.leads})),
            example=each.leads[0],
            about=times.message_of(step),
        )


def _is_far(times: CampaignTimes, each: LeadTimes, step: TimelineStep) -> bool:
    """Whether a date in the lead's data is told instead; so is a step that the file lacks."""
    sent = times.steps.get(step.id)
    if sent is None:
        return True
    anchor = times.campaign.sequence.anchor_of(sent.step)
    name = anchor.removeprefix("lead.")
    return name != anchor and far_year(each, name, times.now) is not None


def _wider(times: CampaignTimes, id_: str) -> str:
    at = times.steps[id_].step.at
    if at is not None:
        return f"Write another time than {clock(at)}, or remove at."
    return "Widen the window, or leave out days and holidays that shut it."


def _no_date(times: CampaignTimes) -> Iterator[TimeHit]:
    """The dates that steps count from: of fields that no lead has, or that hold no date."""
    lacking: defaultdict[str, list[LeadTimes]] = defaultdict(list)
    first: dict[str, SentStep] = {}
    for each in times.classes:
        for step in each.declared.steps:
            sent = times.steps.get(step.id)
            if sent and step.reason is Reason.NO_ANCHOR:
                field = times.campaign.sequence.anchor_of(sent.step)
                if each not in lacking[field]:
                    lacking[field].append(each)
                first.setdefault(field, sent)
    for field, every in lacking.items():
        name = field.removeprefix("lead.")
        wrong = [each for each in every if each.lead.fields().get(name)]
        has_none = sum(len(each.leads) for each in every) == len(times.leads)
        if wrong or has_none:
            yield _undated(first[field], name, every if has_none else wrong, times)


def _undated(sent: SentStep, name: str, classes: list[LeadTimes], times: CampaignTimes) -> TimeHit:
    leads = tuple(sorted(lead for each in classes for lead in each.leads))
    none_has = len(leads) == len(times.leads)
    who = "No lead has" if none_has else f"{len(leads)} of {len(times.leads)} leads have no"
    return TimeHit(
        f"steps.{sent.number}.anchor" if sent.step.anchor else "anchor",
        what=f"{who}{' a' if none_has else ''} date in {name}, from which “{sent.id}” counts.",
        why="Without it they get none of the texts that count from it.",
        remedy=_date_to_write(name, times, none_has=none_has),
        leads=leads,
        example=leads[0],
        severity=None if none_has else Severity.WARNING,
        apart=name,
    )


def _date_to_write(name: str, times: CampaignTimes, *, none_has: bool) -> str:
    """The field that was meant, if another is called much alike; else what to fill it with."""
    known = {field for lead in times.leads.values() for field in lead.fields()} - {name}
    near = nearest(name, known, likeness=_ALIKE) if none_has else None
    if near:
        return f"Did you mean lead.{near}? Else fill {name} with a date and time."
    return f"Fill {name} with a date and time, such as 2026-12-08T10:00:00."
