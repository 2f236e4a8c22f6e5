"""The figures of a simulation for a sheet: a row a figure, to filter, pivot and draw."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from simulator.reports.instants import DAYS
from simulator.reports.sheet import as_sheet
from simulator.timing.simulating.simulation import Simulation, StepFigures

COLUMNS: Final = ("campaign", "figure", "step", "fallback", "at", "value")

_ELSE: Final = "something else"


class Figure(NamedTuple):
    """One number; `at` is a day, an hour of the week, or what it is counted by.

    `is_fallback` says whether it is of the step or of what followed it on another channel, where it
    is of a step.
    """

    figure: str
    value: object
    step: str = ""
    at: str = ""
    is_fallback: bool | None = None


def simulation_as_csv(found: Simulation, campaign: str) -> str:
    """All figures below a line of names, those of every step first."""
    rows = (
        (campaign, each.figure, each.step, each.is_fallback, each.at, each.value)
        for each in _figures(found)
    )
    return as_sheet(COLUMNS, rows)


def _figures(found: Simulation) -> Iterator[Figure]:
    yield Figure("leads", found.leads)
    for name in ("reply", "opt_out", "median_hours"):
        yield Figure("assumed", getattr(found.assumed, name), at=name)
    for each in found.assumed.answers:
        said = " or ".join(each.match) or _ELSE
        yield Figure("assumed_answer", each.share, each.step, said, is_fallback=False)
    for why, number in found.enrolment.left_out.items():
        yield Figure("left_out", number, at=why)
    for step in found.steps:
        for figures in filter(None, (step, step.fallback)):
            is_fallback = figures is step.fallback
            yield from (each._replace(is_fallback=is_fallback) for each in _of_step(figures))
    for day in found.days:
        at = day.day.isoformat()
        yield Figure("texts", day.texts, at=at)
        yield Figure("billed", day.billed, at=at)
        if day.price is not None:
            yield Figure("price", day.price, at=at)
    for reason, number in found.stopped_by.items():
        yield Figure("ended_by", number, at=reason.value)
    yield Figure("finished", found.finished)
    yield Figure("replied", found.replied)
    yield Figure("opted_out", found.opted_out)
    yield Figure("bound", found.bound)
    yield Figure("refused", sum(found.refused.values()))
    for limit, number in found.refused.items():
        yield Figure("refused_by", number, at=limit.words)


def _of_step(step: StepFigures) -> Iterator[Figure]:
    yield Figure("reached", step.reached, step.id)
    yield Figure("share_reached", step.share_reached, step.id)
    yield Figure("share_stopped", step.share_stopped, step.id)
    for reason, number in step.skipped.items():
        yield Figure("skipped", number, step.id, reason.value)
    yield Figure("replied", step.replied, step.id)
    yield Figure("opted_out", step.opted_out, step.id)
    yield Figure("bound", step.bound, step.id)
    yield Figure("refused", sum(step.refused.values()), step.id)
    if step.median_hours is not None:
        yield Figure("median_hours", step.median_hours, step.id)
    for hour, number in enumerate(step.week):
        if number:
            yield Figure("arrivals", number, step.id, f"{DAYS[hour // 24]} {hour % 24:02}:00")
