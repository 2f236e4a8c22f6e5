"""What one lead of a campaign lives through, who keeps the hours, and what the law says of it."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.model.decision import LawLimit
from simulator.model.persona import Persona
from simulator.model.schedule import END_OF_DAY
from simulator.model.sequence import Sequence, Step
from simulator.model.timeline import Timeline, TimelineStep
from simulator.places import of_lead
from simulator.review.answering import answered
from simulator.review.timings import Runs
from simulator.timing.clocks.clock import clock_of
from simulator.timing.law.policy import policy_of_settings
from simulator.timing.limits.provider_limits import provider_limits
from simulator.timing.may_send import BOUND_KINDS, may_send
from simulator.timing.scheduling.kept_hours import Standing, hours_words

BOUND_CHANNELS = ("sms", "call")
"""What the law sets hours for, where it sells."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A text that the law refuses at the instant at which it would be sent.

    `lawful` is the first instant from then on at which the law allows it, by the lead's clock.
    """

    step: str
    send: dt.datetime
    limit: LawLimit
    lawful: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Story:
    """A lead's timeline, as the file and the provider alone make it, with what a reader asks next.

    `where` are the jurisdictions whose law counts, `policy` how it is read. Of the texts and calls
    that sell, of which there are `bound`, it does not allow those `refused`. `provider_hours` say
    in words which hours the provider keeps by itself for them; `unkept` are the steps that nothing
    keeps from going out at night. `left_out` is why the campaign would not take the lead, in words
    that follow "one"; empty for one whom it takes.
    """

    campaign: str
    sequence: Sequence
    lead: Persona
    declared: Timeline
    policy: str
    where: tuple[str, ...] = ()
    bound: int = 0
    refused: tuple[Refused, ...] = ()
    provider_hours: tuple[str, ...] = ()
    unkept: tuple[str, ...] = ()
    left_out: str = ""


def story_of(
    runs: Runs, lead: Persona, replies: Iterable[str] = (), *, left_out: str = ""
) -> Story:
    """The story of a lead who gives these replies; see `answered` and `Story.left_out`.

    Raises:
        UsageError: there are more replies than texts to answer.
    """
    timeline = answered(runs, lead, replies)
    bound = tuple(_bound(timeline))
    standing = Standing.of(lead, clock_of(timeline.timezone))
    kept = {row.id: _provider_hours(row, runs, standing) for row in bound}
    return Story(
        campaign=runs.name,
        sequence=runs.sequence,
        lead=lead,
        declared=timeline,
        policy=runs.desk.workspace.settings.timing.policy,
        where=of_lead(lead).jurisdictions,
        bound=len(bound),
        refused=tuple(_refused(bound, runs, lead)),
        provider_hours=tuple(dict.fromkeys(words for hours in kept.values() for words in hours)),
        unkept=_unkept((id_ for id_, hours in kept.items() if not hours), runs.sequence),
        left_out=left_out,
    )


def _bound(timeline: Timeline) -> list[TimelineStep]:
    """What is sent that the law sets hours for, in the order in which it is."""
    rows = (each for step in timeline.steps for each in (step, step.fallback) if each)
    bound = [
        (row.send, row)
        for row in rows
        if row.send and row.channel in BOUND_CHANNELS and row.kind in BOUND_KINDS
    ]
    return [row for _, row in sorted(bound, key=lambda each: each[0])]


def _refused(rows: Iterable[TimelineStep], runs: Runs, lead: Persona) -> Iterator[Refused]:
    policy = policy_of_settings(runs.desk.workspace.settings.timing)
    sent: list[dt.datetime] = []
    for row in rows:
        if row.send is None:
            continue
        decision = may_send(lead, row.kind, row.send, sent=tuple(sent), policy=policy)
        if decision.limit:
            yield Refused(row.id, row.send, decision.limit, decision.next_allowed)
        if row.channel == "sms":  # the law's caps count texts
            sent.append(row.send)


def _provider_hours(row: TimelineStep, runs: Runs, standing: Standing) -> tuple[str, ...]:
    """Which hours the provider keeps by itself for a text, in words."""
    if row.channel != "sms":
        return ()
    settings = runs.desk.workspace.settings
    limits = provider_limits(settings.provider, row.kind, standing.country, settings.sending)
    return hours_words(limits, standing)


def _unkept(ids: Iterable[str], sequence: Sequence) -> tuple[str, ...]:
    """Those of the steps that may fall due at any hour and are then sent."""
    steps = {step.id: step for step in sequence.steps}
    return tuple(id_ for id_ in ids if not _has_hours(steps[id_], sequence))


def _has_hours(step: Step, sequence: Sequence) -> bool:
    window = sequence.window_of(step)
    part_of_day = window is not None and (window.start > 0 or window.end < END_OF_DAY)
    return part_of_day or sequence.quiet_hours is not None or step.at is not None
