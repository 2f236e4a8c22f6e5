"""TIM09: texts that sell reach people at work beside their hours, or others only within them."""

import datetime as dt
from collections.abc import Iterator
from itertools import chain
from typing import ClassVar, Final, NamedTuple

from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.model.persona import Persona
from simulator.rules.campaign import SentMessage
from simulator.rules.example_files import HOURS, ZONE, campaign, people
from simulator.rules.instants import instant
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes

_NEARLY_ALL: Final = 0.9
_OFFICE: Final = dt.time(8), dt.time(18)
_DAYTIME: Final = dt.time(9), dt.time(17)
_DATED: Final = "lead."
_SATURDAY: Final = 5

_AT_WORK: Final = people(
    'company = "Li Bikes"\njob_title = "owner"\nphone = "+12125550123"\ncountry = "US"\n'
    'region = "NY"\ntimezone = "America/New_York"'
)
_EVENINGS: Final = 'window = { start = "18:00", end = "20:00" }\n'


class WorkingHours(TimesRule):
    """A campaign reaches people at work when they are not there, or others only when they are.

    A shop's customers read in the evening; somebody who buys for a company reads at the desk, best
    on the morning of a working day. A text on Saturday about a firm's software interrupts the one
    and is forgotten by Monday; a shop that never texts after five finds its customers at work.

    Whom a campaign is for is read from the leads enrolled. Nearly all have a company or a job
    title: then the texts that sell should arrive from 8 to 18, Monday to Friday, on the lead's
    clock. Nobody has one: then some of those texts should come in the evening or at the weekend,
    and the hint stands only where all of them, of whoever enters at any hour of a week, arrive
    from 9 to 17 on working days. What a lead has asked for by a reply, and what counts from a
    date in the lead's data, may come at any hour; whether a text is useful at work all the same
    nobody can read from it, so this is a hint. A campaign has one at most.

    Narrow the window: `window = { start = "09:00", end = "12:00", days = ["tue", "wed", "thu"] }`
    is what guides advise for people at work; for all others let it reach into the evening, and
    end when the law says: at 20:00 in several states.
    """

    code: ClassVar[str] = "TIM09"
    name: ClassVar[str] = "working-hours"
    severity: ClassVar[Severity] = Severity.INFO
    confidence: ClassVar = "low"
    source: ClassVar[str] = "industry SMS guides: B2B on weekday mornings, retail in the evening"
    bad: ClassVar[str] = campaign(ZONE, _EVENINGS) + _AT_WORK
    good: ClassVar[str] = campaign(ZONE, HOURS) + _AT_WORK

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield at most one hit, for the first text at the wrong hours."""
        working = sum(map(_is_at_work, times.leads.values()))
        found = None
        if working and working >= _NEARLY_ALL * len(times.leads):
            found = _beside_work(times)
        elif not working:
            found = _all_at_work(times)
        if found:
            yield found


def _is_at_work(lead: Persona) -> bool:
    return bool((lead.company or "").strip() or (lead.job_title or "").strip())


def _is_within(at: dt.datetime, hours: tuple[dt.time, dt.time]) -> bool:
    """Whether an instant is on a working day, within hours."""
    return at.weekday() < _SATURDAY and hours[0] <= at.time() < hours[1]


class _Got(NamedTuple):
    """A text that sells, and when a lead gets it; of whom the review's own hour is no matter."""

    step: str
    send: dt.datetime
    leads: tuple[str, ...]
    enrolled_at: dt.datetime | None = None


def _of_silent(times: CampaignTimes) -> Iterator[_Got]:
    """The texts of leads who enter at the review's own hour and don't answer."""
    for each in times.classes:
        for step in each.declared.steps:
            if times.sells(step) and step.send:
                yield _Got(step.id, step.send, each.leads)


def _of_week(times: CampaignTimes) -> Iterator[_Got]:
    """The texts of leads who enter at any hour of a week."""
    for each in times.classes:
        for time in each.week:
            yield _Got(time.step, time.send, each.leads, time.enrolled_at)


def _beside_work(times: CampaignTimes) -> TimeHit | None:
    """That people at work get texts in the evening or at the weekend."""
    for texts in (_of_silent(times), _of_week(times)):
        outside = [each for each in texts if not _is_within(each.send, _OFFICE)]
        if outside:
            return _hit(times, outside)
    return None


def _hit(times: CampaignTimes, outside: list[_Got]) -> TimeHit:
    step, send, leads, enrolled_at = outside[0]
    others = len({each.step for each in outside}) - 1
    more = f", and {counted(others, 'more step')} so" if others else ""
    whom = f", if they enter {instant(enrolled_at)}" if enrolled_at else ""
    return TimeHit(
        times.steps[step].key,
        what=f"“{step}” reaches people at work {instant(send)}{whom}{more}.",
        why="These leads have a company or a job title; outside working hours it waits unread.",
        remedy='Narrow the window: start = "09:00", end = "12:00", days = ["tue", "wed", "thu"].',
        leads=tuple(sorted({lead for each in outside for lead in each.leads})),
        example=leads[0],
        about=_message(times, step),
    )


def _all_at_work(times: CampaignTimes) -> TimeHit | None:
    """That people who nobody says are at work get texts at no other hours."""
    sequence = times.campaign.sequence
    steps = [step for step in times.steps.values() if not step.step.entry]
    if any(sequence.anchor_of(each.step).startswith(_DATED) for each in steps):
        return None
    first = next(_of_silent(times), None)
    every = chain(_of_silent(times), _of_week(times))
    if first is None or not all(_is_within(each.send, _DAYTIME) for each in every):
        return None
    return TimeHit(
        times.steps[first.step].key,
        what="All that sells here comes Mon to Fri between 9 and 17, whenever a lead enters.",
        why="Most people who buy for themselves are at work then, and read in the evening.",
        remedy='Let the window reach into the evening, such as start = "10:00", end = "19:00".',
        leads=tuple(sorted(times.leads)),
        example=first.leads[0],
        about=_message(times, first.step),
    )


def _message(times: CampaignTimes, step: str) -> SentMessage | None:
    return next(iter(times.steps[step].messages), None)
