"""A campaign of a workspace simulated for many leads, with what its texts really cost."""

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

from simulator.review.billing import billed_by_message
from simulator.review.enrolment import EnrolsAt
from simulator.review.reviewer import Reviewer
from simulator.review.timings import Runs
from simulator.timing.simulating.simulate import simulate
from simulator.timing.simulating.simulation import Simulation

_WEEK = dt.timedelta(days=7)


class Entry(NamedTuple):
    """When leads enter: over `spread` from `at` on, which is by their own clocks if it is naive."""

    at: dt.datetime
    spread: dt.timedelta

    @classmethod
    def at_once(cls, enrols_at: EnrolsAt) -> "Entry":
        """All of them when they enrol in a review."""
        instant = enrols_at.instant
        is_instant = instant is not None and instant.tzinfo is not None
        at = instant if instant is not None and is_instant else enrols_at.wall
        return cls(at.replace(microsecond=0), dt.timedelta())

    @classmethod
    def in_a_week(cls, now: dt.datetime) -> "Entry":
        """At any hour of the first whole week, Monday to Sunday, after the present."""
        day = now.date() + dt.timedelta(days=7 - now.weekday())
        return cls(dt.datetime.combine(day, dt.time()), _WEEK)


def simulated(
    reviewer: Reviewer,
    runs: Runs,
    entry: Entry,
    *,
    leads: int,
    seed: int,
    go_on: Callable[[int, int], object] | None = None,
) -> Simulation:
    """Simulate so many leads, drawn from those of the workspace whom the campaign lets in."""
    settings = reviewer.workspace.settings
    return simulate(
        runs.sequence,
        runs.enrolments.leads,
        leads=leads,
        seed=seed,
        enrolled_at=entry.at,
        spread=entry.spread,
        provider=settings.provider,
        messages=runs.messages,
        billed=billed_by_message(reviewer, runs.name),
        settings=settings,
        go_on=go_on,
    )
