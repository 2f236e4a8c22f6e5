"""TIM09: a campaign for people at work texts them when they are not there."""

import datetime as dt
from collections.abc import Iterator
from typing import ClassVar, Final

from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.model.persona import Persona
from simulator.model.timeline import TimelineStep
from simulator.rules.example_files import HOURS, ZONE, campaign, people
from simulator.rules.instants import instant
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes

_NEARLY_ALL: Final = 0.9
_FROM, _TO = dt.time(8), dt.time(18)
_SATURDAY: Final = 5

_AT_WORK: Final = people(
    'company = "Li Bikes"\njob_title = "owner"\nphone = "+12125550123"\ncountry = "US"\n'
    'region = "NY"\ntimezone = "America/New_York"'
)
_EVENINGS: Final = 'window = { start = "18:00", end = "20:00" }\n'


class WorkingHours(TimesRule):
    """A campaign whose leads are reached at work texts them in the evening or at the weekend.

    A shop's customers read in the evening; somebody who buys for a company reads at the desk, best
    on the morning of a working day. A text on Saturday about a firm's software interrupts the one
    and is forgotten by Monday.

    Nothing is said unless the workspace says whom the campaign is for: nearly all of the leads
    enrolled have a company or a job title. Then the texts that sell should arrive from 8 to 18,
    Monday to Friday, on the lead's clock. What a lead has asked for by a reply may come at any
    hour.

    Narrow the window: `window = { start = "09:00", end = "12:00", days = ["tue", "wed", "thu"] }`
    is what guides advise.
    """

    code: ClassVar[str] = "TIM09"
    name: ClassVar[str] = "working-hours"
    severity: ClassVar[Severity] = Severity.INFO
    confidence: ClassVar = "low"
    source: ClassVar[str] = "industry SMS guides: B2B on weekday mornings, retail in the evening"
    bad: ClassVar[str] = campaign(ZONE, _EVENINGS) + _AT_WORK
    good: ClassVar[str] = campaign(ZONE, HOURS) + _AT_WORK

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield at most one hit, for the first text outside working hours."""
        if not _are_at_work(times):
            return
        outside = [
            (step, each.leads)
            for each in times.classes
            for step in each.declared.steps
            if times.sells(step) and step.send and not _is_working_time(step.send)
        ]
        if outside:
            yield _hit(times, outside)


def _are_at_work(times: CampaignTimes) -> bool:
    leads = times.leads.values()
    working = sum(map(_is_at_work, leads))
    return working > 0 and working >= _NEARLY_ALL * len(leads)


def _is_at_work(lead: Persona) -> bool:
    return bool((lead.company or "").strip() or (lead.job_title or "").strip())


def _is_working_time(at: dt.datetime) -> bool:
    return at.weekday() < _SATURDAY and _FROM <= at.time() < _TO


def _hit(times: CampaignTimes, outside: list[tuple[TimelineStep, tuple[str, ...]]]) -> TimeHit:
    step, leads = outside[0]
    assert step.send  # noqa: S101 - only what is sent is outside
    others = len({each.id for each, _ in outside}) - 1
    more = f", and {counted(others, 'more step')} so" if others else ""
    return TimeHit(
        times.steps[step.id].key,
        what=f"“{step.id}” reaches people at work {instant(step.send)}{more}.",
        why="These leads have a company or a job title; outside working hours it waits unread.",
        remedy='Narrow the window: start = "09:00", end = "12:00", days = ["tue", "wed", "thu"].',
        leads=tuple(sorted({lead for _, group in outside for lead in group})),
        example=leads[0],
        about=times.message_of(step),
    )
