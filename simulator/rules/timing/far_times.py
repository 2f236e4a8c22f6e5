"""Delays of years, and dates in leads' data that lie beyond every campaign."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from simulator.model.finding import Severity
from simulator.model.persona import Persona
from simulator.model.sequence import Step
from simulator.rules.campaign import SentStep
from simulator.rules.rule import TimeHit
from simulator.rules.times import CampaignTimes, LeadTimes

_LEAD: Final = "lead."
_MOST_DAYS: Final = 2 * 365
_YEARS: Final = 10
_FIRST_YEAR: Final = 1900
_WEEK: Final = 7


def long_delays(times: CampaignTimes) -> Iterator[TimeHit]:
    """The first step that is due more than two years after the enrolment."""
    sequence = times.campaign.sequence
    total = 0.0
    for sent in times.campaign.steps:
        anchor = sequence.anchor_of(sent.step)
        if anchor.startswith(_LEAD):
            continue
        own = days_of(sent.step, len(set(sequence.business_days)))
        total = own if anchor == "enrolment" else total + own
        if total > _MOST_DAYS:
            yield TimeHit(
                f"steps.{sent.number}.delay",
                what=f"“{sent.id}” comes {_years_words(total)} after a lead has entered.",
                why="By then numbers have changed hands, and nobody remembers having agreed.",
                remedy="Write a shorter delay, or enrol these leads again when the time comes.",
                severity=Severity.WARNING,
                apart="years",
                about=sent.messages[0] if sent.messages else None,
            )
            return


def days_of(step: Step, business_days: int) -> float:
    """About how many days a step waits."""
    delay = step.delay
    if delay.business_days is not None:
        return delay.business_days * _WEEK / max(business_days, 1)
    return delay.weeks * _WEEK + delay.days + delay.hours / 24 + delay.minutes / 1440


def _years_words(days: float) -> str:
    years = days / 365.25
    return f"{years:.0f} years" if round(years) > 2 else f"{days:.0f} days"  # noqa: PLR2004 - years


def far_dates(times: CampaignTimes) -> Iterator[TimeHit]:
    """Dates that steps count from, and that hardly are what was meant."""
    for name, sent in _fields(times).items():
        by_year: defaultdict[int, list[LeadTimes]] = defaultdict(list)
        for each in times.classes:
            year = far_year(each, name, times.now)
            if year is not None:
                by_year[year].append(each)
        for year, classes in by_year.items():
            leads = tuple(sorted(lead for each in classes for lead in each.leads))
            whom = "this lead gets" if len(leads) == 1 else f"{len(leads)} leads get"
            yield TimeHit(
                f"steps.{sent.number}.anchor",
                what=f"The date in {name} lies in the year {year}.",
                why=f"“{sent.id}” counts from it, so that {whom} none of the texts that do.",
                remedy=f"Write the right date in {name}, such as {times.now:%Y}-12-08T10:00:00.",
                leads=leads,
                example=classes[0].leads[0],
                severity=None if len(leads) == len(times.leads) else Severity.WARNING,
                apart=f"{name} {year}",
                field=_key(classes[0].lead, name),
            )


def far_year(each: LeadTimes, name: str, now: dt.datetime) -> int | None:
    """The year of a date in the lead's data, if it is far from all that a campaign can mean."""
    value = each.lead.fields().get(name)
    date = _read(value) if isinstance(value, str) else value
    if not isinstance(date, dt.date) or _FIRST_YEAR <= date.year <= now.year + _YEARS:
        return None
    return date.year


def _read(text: str) -> dt.date | None:
    try:
        return dt.datetime.fromisoformat(text.strip())
    except ValueError:
        return None


def _fields(times: CampaignTimes) -> dict[str, SentStep]:
    """The fields of leads that steps count from, each with the first that does."""
    found: dict[str, SentStep] = {}
    for sent in times.campaign.steps:
        anchor = times.campaign.sequence.anchor_of(sent.step)
        if anchor.startswith(_LEAD):
            found.setdefault(anchor.removeprefix(_LEAD), sent)
    return found


def _key(lead: Persona, name: str) -> str:
    return name if name in type(lead).model_fields else f"custom.{name}"
