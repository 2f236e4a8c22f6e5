"""The rows of a timeline, as every report has them."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import NamedTuple

from simulator.model.timeline import Timeline, TimelineStep
from simulator.reports.instants import HALF_A_YEAR, day_and_time

Moment = Callable[[dt.datetime], str]
"""Writes an instant."""


class TimelineRow(NamedTuple):
    """A step, or what followed it on another channel."""

    step: TimelineStep
    is_fallback: bool


def rows_of(timeline: Timeline) -> Iterator[TimelineRow]:
    """Every step, each followed by its fallback."""
    for step in timeline.steps:
        yield TimelineRow(step, is_fallback=False)
        if step.fallback:
            yield TimelineRow(step.fallback, is_fallback=True)


def moments_of(timeline: Timeline) -> Moment:
    """How instants of a timeline are written: with the month only where it goes on in others.

    More than half a year on, the same day and month may come to mean another year, so that those
    instants tell theirs.
    """
    first = timeline.enrolled_at
    with_month = any((at.year, at.month) != (first.year, first.month) for at in _instants(timeline))

    def moment(at: dt.datetime) -> str:
        is_far = abs(at - first) > HALF_A_YEAR
        return day_and_time(at, with_month=with_month or is_far, with_year=is_far)

    return moment


def _instants(timeline: Timeline) -> Iterator[dt.datetime]:
    told = [(row.step.due, row.step.send) for row in rows_of(timeline)]
    told += [(reply.at, reply.answered_from) for reply in timeline.replies]
    return (at for pair in told for at in pair if at)
