"""`plan` against a twin that steps through time minute by minute, on sequences of any kind."""

import datetime as dt
import os
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.timeline import Timeline
from simulator.timing.plan import plan
from tests.timing.any_sequences import runs, sequences
from tests.timing.slow_holidays import holidays_of
from tests.timing.slow_limits import KNOWN, Allowed
from tests.timing.slow_may_send import row_of
from tests.timing.slow_plan import Provider, Row, slow_plan

EXAMPLES = int(os.environ.get("TWIN_EXAMPLES", "60"))
"""Few in the suite; some thousands after a change to the plan."""

Line = tuple[str, str, str | None, int | None, int | None, int | None]

NEW_YORK, CHICAGO = "America/New_York", "America/Chicago"
LEADS: tuple[tuple[dict[str, str], tuple[str, ...], str], ...] = (
    ({"country": "US", "region": "NY", "phone": "+12125550123"}, (NEW_YORK,), "US-NY"),
    ({"country": "US", "region": "NY", "timezone": NEW_YORK}, (NEW_YORK,), "US-NY"),
    ({"country": "US", "region": "HI", "phone": "+18085550123"}, ("Pacific/Honolulu",), "US-HI"),
    ({"country": "US", "region": "AL", "phone": "+12055550123"}, (CHICAGO,), "US-AL"),
    ({"country": "US", "region": "SD", "timezone": CHICAGO}, (CHICAGO,), "US-SD"),
    ({"country": "FR", "timezone": "Europe/Paris"}, ("Europe/Paris",), "FR"),
    ({"country": "FR"}, ("Europe/Paris",), "FR"),
)
"""Leads, the clocks that their states and numbers allow, and the law that binds texts to them.

None of these laws counts texts.
"""
FLORIDA = (
    {"country": "US", "region": "FL", "phone": "+18505550123"},
    (NEW_YORK, CHICAGO),
    "US-FL",
)
AT_KLAVIYO: tuple[tuple[dict[str, str], tuple[str, ...], str], ...] = (
    ({"country": "US", "phone": "+12125550123"}, (NEW_YORK,), "US-NY"),
    ({"phone": "+18505550123"}, (NEW_YORK, CHICAGO), "US-FL"),
    ({"country": "US", "phone": "+12055550123"}, (CHICAGO,), "US-AL"),
    ({"country": "FR"}, ("Europe/Paris",), "FR"),
    ({"country": "GB"}, ("Europe/London",), "US"),
    ({"country": "ES"}, ("Europe/Madrid",), "ES"),
)
"""Leads, the clocks that it goes by where their own is not known, and whose hours it keeps."""
POLICIES = ("strict", "strict", "vendor")


def _ts(at: dt.datetime | None) -> int | None:
    return None if at is None else int(at.timestamp())


def _fast(timeline: Timeline) -> list[Line]:
    return [
        (
            step.id,
            step.status,
            step.reason,
            _ts(step.due),
            _ts(step.send),
            _ts(step.fallback.send if step.fallback else None),
        )
        for step in timeline.steps
    ]


def _slow(rows: list[Row]) -> list[Line]:
    return [(row.id, row.status, row.reason, row.due, row.send, row.fallback) for row in rows]


@settings(max_examples=EXAMPLES)
@given(sequence=sequences(), run=runs())
def test_plan_equals_its_slow_twin(sequence: Sequence, run: dict[str, Any]) -> None:
    assert _fast(plan(sequence, **run)) == _slow(slow_plan(sequence, **run))


@settings(max_examples=EXAMPLES // 6, deadline=None)
@given(
    sequence=sequences(), run=runs(), place=st.sampled_from(LEADS), policy=st.sampled_from(POLICIES)
)
def test_under_a_policy_plan_equals_its_slow_twin(
    sequence: Sequence,
    run: dict[str, Any],
    place: tuple[dict[str, str], tuple[str, ...], str],
    policy: str,
) -> None:
    known, zones, law = place
    run["persona"] = _of(run["persona"], known)
    fast = plan(sequence, **run, policy=policy)
    assert _fast(fast) == _slow(slow_plan(sequence, **run, allowed=_open(zones, law, policy)))


@settings(max_examples=EXAMPLES // 12, deadline=None)
@given(sequence=sequences(), run=runs())
def test_in_all_zones_of_a_state_plan_equals_its_slow_twin(
    sequence: Sequence, run: dict[str, Any]
) -> None:
    known, zones, law = FLORIDA
    run["persona"] = _of(run["persona"], known)
    fast = plan(sequence, **run, policy="vendor")
    assert _fast(fast) == _slow(slow_plan(sequence, **run, allowed=_open(zones, law, "vendor")))


@settings(max_examples=EXAMPLES // 3, deadline=None)
@given(sequence=sequences(), run=runs(), place=st.sampled_from(AT_KLAVIYO))
def test_with_klaviyos_hours_plan_equals_its_slow_twin(
    sequence: Sequence,
    run: dict[str, Any],
    place: tuple[dict[str, str], tuple[str, ...], str],
) -> None:
    known, zones, law = place
    zone = run["persona"].timezone
    run["persona"] = _of(run["persona"], {**known, "timezone": zone or ""})
    is_told = zone in KNOWN and zone != "UTC"  # which names no place
    allowed = None if law == "ES" else _open((zone,) if is_told else zones, law, "strict")
    fast = plan(sequence, **run, provider="klaviyo")
    klaviyo = Provider(allowed, drops_within=24)
    assert _fast(fast) == _slow(slow_plan(sequence, **run, provider=klaviyo))


def _of(persona: Persona, place: dict[str, str]) -> Persona:
    known = persona.model_dump(exclude_unset=True, exclude={"timezone"})
    return Persona.model_validate({**known, **place})


def _open(zones: tuple[str, ...], law: str, policy: str) -> Allowed:
    clocks = [ZoneInfo(zone) for zone in zones]

    @cache
    def hours(date: dt.date) -> tuple[int, int]:
        row = row_of(law, date, policy)
        is_holiday = "holidays" in row.words and date in holidays_of(law)
        return (not is_holiday and row.hours(law, date)) or (0, 0)

    def allowed(ts: int) -> bool:
        for clock in clocks:
            wall = dt.datetime.fromtimestamp(ts, clock)
            opens, closes = hours(wall.date())
            if not opens <= wall.hour * 60 + wall.minute < closes:
                return False
        return True

    return allowed
