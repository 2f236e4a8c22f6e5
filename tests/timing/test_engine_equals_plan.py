"""The fast engine says what the scheduler says, to the second, on sequences of any kind."""

import datetime as dt
import os
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.event import OPT_OUT, REPLY, Event
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.timeline import TimelineStep
from simulator.places.clocks import instant, seconds
from simulator.timing.engine.bare_journey import Reaction
from simulator.timing.engine.engine import Engine, Entry, Run
from simulator.timing.engine.silent import status_of
from simulator.timing.scheduling.scheduler import Scheduler
from tests.timing.any_sequences import runs, sequences

EXAMPLES = int(os.environ.get("ENGINE_EXAMPLES", "50"))
"""Few in the suite; some thousands after a change to the engine."""
HOUR = 3600
PLACES: tuple[dict[str, str], ...] = (
    {},
    {"country": "US", "region": "FL", "phone": "+18505550123"},  # two clocks, a cap
    {"country": "US", "region": "TX", "phone": "+15125550123"},
    {"country": "GB"},
)

Line = tuple[str, str, str | None, int | None, int | None]


def _ts(at: dt.datetime | None) -> int | None:
    return None if at is None else seconds(at)


def _told(steps: Iterable[TimelineStep]) -> list[Line]:
    return [
        (each.id, each.status, each.reason, _ts(each.due), _ts(each.send))
        for step in steps
        for each in (step, step.fallback)
        if each
    ]


def _counted(run: Run, sequence: Sequence) -> list[Line]:
    return [
        (sequence.steps[number].id, status_of(reason), reason, due, send)
        for number, reason, due, send, _ in run.rows
    ]


@settings(max_examples=EXAMPLES, deadline=None)
@given(
    sequence=sequences(),
    run=runs(),
    place=st.sampled_from(PLACES),
    policy=st.sampled_from((None, None, "strict", "vendor")),
    provider=st.sampled_from(("generic", "generic", "klaviyo", "attentive")),
    quiet=st.booleans(),
)
def test_the_engine_equals_plan(
    sequence: Sequence,
    run: dict[str, Any],
    place: dict[str, str],
    policy: str | None,
    provider: str,
    *,
    quiet: bool,
) -> None:
    known = run["persona"].model_dump(exclude_unset=True)
    lead = Persona.model_validate({**known, **place})
    enrolled = seconds(run["enrolled_at"])
    scheduler = Scheduler(sequence, policy=policy, provider=provider)
    events = () if quiet else run["events"]
    engine = Engine(scheduler, enrolled - 3 * HOUR, enrolled + HOUR)
    for later in (0, 7, 59 * 60):
        at = run["enrolled_at"] + dt.timedelta(seconds=later)
        timeline = scheduler.plan(lead, at, events)
        found = engine.run(Entry.of(lead, enrolled + later, events))
        assert _counted(found, sequence) == _told(timeline.steps)


@settings(max_examples=EXAMPLES, deadline=None)
@given(
    sequence=sequences(),
    run=runs(),
    answers=st.lists(
        st.none() | st.tuples(st.integers(1, 90 * HOUR), st.sampled_from(("1", "2", "", "out"))),
        min_size=1,
        max_size=12,
    ),
)
def test_a_lead_who_reacts_to_what_comes_lives_through_what_plan_says_of_these_events(
    sequence: Sequence, run: dict[str, Any], answers: list[tuple[int, str] | None]
) -> None:
    done: list[Event] = []

    def reacting() -> Reaction:
        done.clear()
        left = iter(answers)

        def react(_: int, send: int) -> tuple[int, Event] | None:
            answer = next(left, None)
            if answer is None:
                return None
            at = send + answer[0]
            type_ = OPT_OUT if answer[1] == "out" else REPLY
            text = "" if type_ == OPT_OUT else answer[1]
            done.append(Event(type_, instant(at), text))
            return at, done[-1]

        return react

    lead, enrolled = run["persona"], seconds(run["enrolled_at"])
    scheduler = Scheduler(sequence)
    found = Engine(scheduler, enrolled, enrolled + 1).run(Entry(lead, enrolled, (), reacting))
    timeline = scheduler.plan(lead, run["enrolled_at"], tuple(done))
    assert _counted(found, sequence) == _told(timeline.steps)


def test_only_a_cap_that_refuses_something_takes_the_scheduler() -> None:
    lead = Persona.model_validate({"id": "dana", "timezone": "America/New_York"})
    morning = seconds(dt.datetime(2026, 11, 24, 15, tzinfo=dt.UTC))
    steps = [{"id": "a"}, {"id": "b", "delay": {"hours": 30}}]
    for hours, by_hand in ((30, False), (31, True)):
        keys = {"steps": steps, "cap": {"count": 1, "per_hours": hours}}
        scheduler = Scheduler(Sequence.model_validate(keys))
        run = Engine(scheduler, morning, morning + 1).run(Entry(lead, morning))
        assert run.by_hand is by_hand
        assert [send for _, _, _, send, _ in run.rows] == [morning, morning + hours * HOUR]


@pytest.mark.parametrize(
    ("keys", "policy"),
    [
        ({"cap": {"count": 1, "per_hours": 24}, "quiet_hours": {"start": "21:00", "end": "08:00"},
          "skip_days": ["sat", "sun"]}, None),
        ({"cap": {"count": 3, "per_hours": 24}, "skip_days": ["sat", "sun"]}, "strict"),
        ({"skip_days": ["sat", "sun"]}, "strict"),
    ],
)  # fmt: skip
def test_a_cap_that_is_full_only_while_a_step_waits_still_turns_it(
    keys: dict[str, Any], policy: str | None
) -> None:
    place = {"country": "US", "region": "FL"}
    lead = Persona.model_validate({"id": "dana", "timezone": "America/New_York", **place})
    friday = dt.datetime(2026, 11, 20, 17, tzinfo=dt.UTC)
    count = keys.get("cap", {"count": 3})["count"]
    steps = [{"id": id_} for id_ in "abc"[:count]] + [{"id": "z", "delay": {"hours": 10}}]
    table = {"steps": steps, "roll": "keep_time", **keys}
    scheduler = Scheduler(Sequence.model_validate(table), policy=policy)
    run = Engine(scheduler, seconds(friday), seconds(friday) + 1).run(Entry(lead, seconds(friday)))
    # On Friday night it waits for Saturday noon, when the cap lets go: noon it stays.
    assert run.rows[-1][3] == seconds(friday) + 3 * 24 * HOUR
    assert run.by_hand
    assert _counted(run, scheduler.compiled.sequence) == _told(scheduler.plan(lead, friday).steps)
