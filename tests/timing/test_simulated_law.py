"""What the law refuses of many leads is what `may_send` says of each of their texts."""

import datetime as dt
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.decision import LawLimit
from simulator.model.message import Kind
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.settings import Settings
from simulator.timing.may_send import may_send
from simulator.timing.scheduling.scheduler import Scheduler
from simulator.timing.simulating.simulate import simulate
from simulator.timing.simulating.simulation import Simulation
from tests.timing.any_sequences import sequences

MONDAY = dt.datetime(2026, 11, 30, 12, tzinfo=dt.UTC)
LEADS = [
    Persona.model_validate({"id": str(number), **keys})
    for number, keys in enumerate(
        (
            {"country": "US", "region": "FL", "phone": "+18505550123"},  # two clocks, a cap
            {"country": "US", "region": "TX", "timezone": "America/Chicago"},
            {"country": "US", "region": "AL", "timezone": "America/Chicago"},
            {"country": "FR", "timezone": "Europe/Paris"},
            {},  # nothing tells the country
        )
    )
]
FLORIDA, TEXAS, _, FRANCE, NOWHERE = LEADS


def _simulated(keys: dict[str, Any], *leads: Persona, **more: object) -> Simulation:
    given: dict[str, Any] = {"leads": len(leads), "enrolled_at": MONDAY, **more}
    sequence = Sequence.model_validate(keys)
    return simulate(sequence, leads, spread=given.pop("spread", dt.timedelta()), **given)


def _by_may_send(sequence: Sequence, lead: Persona) -> Counter[LawLimit]:
    timeline = Scheduler(sequence).plan(lead, MONDAY)
    rows = [row for step in timeline.steps for row in (step, step.fallback) if row and row.send]
    found: Counter[LawLimit] = Counter()
    sent: list[dt.datetime] = []
    for row in sorted(rows, key=lambda each: each.send or MONDAY):
        if row.channel not in ("sms", "call") or row.send is None:
            continue
        decision = may_send(lead, Kind.MARKETING, row.send, sent=tuple(sent))
        found.update([decision.limit] if decision.limit else [])
        sent += [row.send] if row.channel == "sms" else []
    return found


@settings(max_examples=40, deadline=None)
@given(sequence=sequences(), lead=st.sampled_from(LEADS))
def test_each_text_is_judged_as_may_send_judges_it(sequence: Sequence, lead: Persona) -> None:
    found = simulate(sequence, [lead], leads=1, enrolled_at=MONDAY, spread=dt.timedelta())
    assert found.refused == _by_may_send(sequence, lead)
    assert sum(sum(step.refused.values()) for step in found.rows()) <= found.bound


@settings(max_examples=30, deadline=None)
@given(sequence=sequences(), lead=st.sampled_from(LEADS))
def test_under_a_policy_no_text_is_left_that_the_same_policy_refuses(
    sequence: Sequence, lead: Persona
) -> None:
    at_once = dt.timedelta()
    found = simulate(sequence, [lead], leads=1, enrolled_at=MONDAY, spread=at_once, policy="strict")
    refused = [step for step in found.rows() if step.refused]
    # Caps on texts do not hold calls back, and a call after them is told all the same.
    assert {step.channel for step in refused} <= {"call"}
    assert {limit.about for step in refused for limit in step.refused} <= {"cap"}


def test_texts_at_night_are_counted_by_step_and_by_law() -> None:
    steps = [{"id": "day", "at": "12:00"}, {"id": "night", "at": "23:00"}]
    found = _simulated({"steps": steps}, TEXAS, TEXAS.model_copy(update={"id": "b"}), FRANCE)
    day, night = found.steps
    assert (found.bound, day.refused) == (6, {})
    assert [(limit.jurisdiction, number) for limit, number in found.refused.items()] == [
        ("US-TX", 2),
        ("FR", 1),
    ]
    assert night.refused == found.refused


def test_a_cap_counts_texts_within_24_hours() -> None:
    steps = [{"id": f"s{number}", "delay": {"hours": 1}} for number in range(5)]
    at = MONDAY.replace(hour=15)
    found = _simulated({"steps": steps}, FLORIDA, enrolled_at=at)
    ((limit, number),) = found.refused.items()
    assert (limit.about, limit.jurisdiction, number) == ("cap", "US-FL", 2)


def test_an_unknown_country_refuses_every_text_that_sells() -> None:
    found = _simulated({"steps": [{"id": "a", "at": "12:00"}]}, NOWHERE, leads=50)
    ((limit, number),) = found.refused.items()
    assert (limit.about, number, found.bound) == ("unknown_country", 50, 50)


def test_email_is_outside_the_law() -> None:
    steps = [{"id": "mail", "channel": "email", "at": "23:00"}]
    found = _simulated({"steps": steps}, NOWHERE)
    assert (found.bound, found.refused) == (0, {})


def test_the_settings_say_which_law_judges_unless_one_is_applied() -> None:
    keys = {"steps": [{"id": "a", "at": "20:30"}]}
    vendor = Settings.model_validate({"timing": {"policy": "vendor"}})
    florida = FLORIDA.model_copy(update={"timezone": "America/New_York"})
    assert sum(_simulated(keys, florida).refused.values()) == 1
    found = _simulated(keys, florida, settings=vendor)
    assert (found.judged_by, found.refused) == ("vendor", {})
    lawful = _simulated(keys, florida, settings=vendor, policy="strict")
    assert (lawful.judged_by, lawful.refused) == ("strict", {})


@pytest.fixture
def _small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simulator.timing.simulating.block.BLOCK", 20)


@pytest.mark.usefixtures("_small_blocks")
def test_a_pool_counts_the_same_refusals_in_the_same_order() -> None:
    keys = {"window": {"start": "06:00", "end": "23:00"}, "steps": [{"id": "a"}, {"id": "b"}]}
    week = dt.timedelta(days=7)
    one = _simulated(keys, *LEADS, leads=200, spread=week)
    with ThreadPoolExecutor(2) as executor:
        other = _simulated(keys, *LEADS, leads=200, spread=week, executor=executor)
    assert list(one.refused.items()) == list(other.refused.items())
    assert len(one.refused) > 2
