"""The compiled times of a step are those that are worked out instant by instant."""

import datetime as dt
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.schedule import Delay, Weekday, clock
from simulator.model.sequence import Sequence
from simulator.timing.clocks.clock import clock_of
from simulator.timing.clocks.free_days import BusinessDates, Holidays
from simulator.timing.clocks.wall_clock import DAY, wall_clock
from simulator.timing.engine.calendar import Calendar
from simulator.timing.engine.step_dues import Dues
from simulator.timing.engine.step_sends import Limits, Outcome, StepSends
from simulator.timing.limits.hours import LONGEST_WAIT
from simulator.timing.limits.moving import earliest, keep_time, same_time
from simulator.timing.limits.step_limits import StepLimits
from simulator.timing.scheduling.due import due_of

START = int(dt.datetime(2026, 2, 20, tzinfo=dt.UTC).timestamp())
CHANGES = ("2026-03-08", "2026-03-29", "2026-11-01", "2026-10-25", "2026-04-05", "2026-10-04")
ZONES = (
    "America/New_York",
    "Europe/London",
    "Australia/Lord_Howe",  # half an hour
    "Asia/Kathmandu",
    "America/Phoenix",
    "Pacific/Auckland",
    "America/Havana",  # changes at midnight
)

minutes = st.integers(0, 1439).map(clock)
days = st.lists(st.sampled_from(list(Weekday)), min_size=1, max_size=7, unique=True)
at_changes = st.sampled_from(CHANGES).map(
    lambda day: int(dt.datetime.fromisoformat(f"{day}T00:00Z").timestamp())
)


@st.composite
def anchors(draw: st.DrawFn) -> int:
    near = draw(at_changes) + draw(st.integers(-3 * DAY, 2 * DAY))
    return draw(st.sampled_from((near, START + draw(st.integers(0, 400 * DAY)))))


@st.composite
def stretches(draw: st.DrawFn) -> dict[str, str]:
    start = draw(minutes)
    end = draw(st.integers(1, 1440).map(clock).filter(lambda found: found != start))
    return {"start": start, "end": end}


@st.composite
def delays(draw: st.DrawFn) -> Delay:
    if draw(st.booleans()):
        return Delay(business_days=draw(st.integers(0, 12)))
    return Delay(
        weeks=draw(st.integers(0, 1)),
        days=draw(st.integers(0, 4)),
        hours=draw(st.sampled_from((0, 0, 1, 30))),
        minutes=draw(st.sampled_from((0, 0, 7, 90))),
    )


@st.composite
def sequences(draw: st.DrawFn) -> Sequence:
    step = {
        "id": "a",
        "delay": draw(delays()),
        "at": draw(st.none() | minutes),
        "expires_after_hours": draw(st.none() | st.sampled_from((0.5, 3.0, 40.0))),
    }
    hours = draw(st.none() | stretches())
    window = {**hours, "days": draw(days)} if hours else None
    holidays = draw(st.lists(st.dates(dt.date(2026, 3, 1), dt.date(2026, 4, 10)), max_size=20))
    return Sequence.model_validate(
        {
            "steps": [step],
            "window": draw(st.sampled_from((window, {"days": draw(days)}, None))),
            "quiet_hours": draw(st.none() | stretches()),
            "skip_days": draw(days)[: draw(st.integers(0, 2))],
            "holidays": holidays,
            "business_days": draw(days),
            "day_mode": draw(st.sampled_from(("calendar", "elapsed"))),
            "on_closed": draw(st.sampled_from(("delay", "delay", "skip"))),
            "roll": draw(st.sampled_from(("auto", "earliest", "keep_time"))),
        }
    )


class _Both:
    """The two ways to the same instants."""

    def __init__(self, sequence: Sequence, zone: str) -> None:
        self.step = sequence.steps[0]
        self.clock = clock_of(zone)
        holidays = Holidays(sequence.holidays)
        self.dates = BusinessDates(sequence.business_days, holidays)
        self.limits = StepLimits(sequence, self.step, holidays)
        self.due = due_of(sequence, self.step)
        self.skips = sequence.on_closed == "skip"
        clocked = self.limits.on(self.clock)
        self.own, self.hours = clocked.open, clocked.hours
        wide = wall_clock(zone, START - 900 * DAY, START + 1500 * DAY)
        expires = self.step.expires_after_hours
        self.sends = StepSends(
            Dues(self.due, wide, self.dates),
            Limits(
                wide,
                Calendar(clocked.open.limits, START - 2 * DAY),
                Calendar(clocked.hours.limits, START - 2 * DAY),
                self.limits.is_blocked,
                keeps_time=self.limits.roll == "keep_time",
                skips=self.skips,
                at=self.due.at,
                expires=None if expires is None else expires * 3600,
            ),
            START - DAY,
            START + 500 * DAY,
        )

    def slow(self, anchor: int) -> tuple[int, int, Outcome]:
        due = self.due.after(anchor, self.clock, self.dates)
        if self.own.at(due):
            return due, due, Outcome.SENT
        if self.skips:
            return due, due, Outcome.CLOSED
        if self.due.at is not None:
            send = same_time(due, self.due.at, self.own, self.clock).to
        elif self.limits.roll == "keep_time":
            blocked = self.limits.is_blocked
            send = keep_time(due, blocked, self.own, self.hours, self.clock).to
        else:
            send = earliest(due, self.own).to
        if send is None or send - due > LONGEST_WAIT:
            return due, due, Outcome.NEVER
        expires = self.step.expires_after_hours
        if expires is not None and send - due > expires * 3600:
            return due, due, Outcome.EXPIRED
        return due, send, Outcome.SENT

    def fast(self, anchor: int) -> tuple[int, int, Outcome]:
        row = self.sends.rows[self.sends.index(anchor)]
        assert row.start <= anchor < row.end
        return row.due.of(anchor), row.send.of(anchor), row.outcome


@settings(max_examples=150, deadline=None)
@given(sequences(), st.sampled_from(ZONES), st.lists(anchors(), min_size=1, max_size=12))
def test_each_anchor_has_the_due_and_send_instants_of_the_scalar_scheduler(
    sequence: Sequence, zone: str, asked: list[int]
) -> None:
    both = _Both(sequence, zone)
    for anchor in asked:
        assert both.fast(anchor) == both.slow(anchor)


@settings(max_examples=30, deadline=None)
@given(sequences(), st.sampled_from(ZONES))
def test_the_seconds_at_the_edges_of_each_part_are_right_too(sequence: Sequence, zone: str) -> None:
    both = _Both(sequence, zone)
    rows = list(both.sends.within(START, START + 40 * DAY))
    assert [rows[0].start, rows[-1].end] == [START, START + 40 * DAY]
    assert all(one.end == other.start for one, other in pairwise(rows))
    for row in rows[:60]:
        for anchor in {row.start, row.end - 1}:
            assert both.fast(anchor) == both.slow(anchor)
