"""Rule 5: the time of day."""

from typing import Any

import pytest

from tests.timing.timed import DAYS, OFFICE, due, sent


@pytest.mark.parametrize(
    ("delay", "shown"),
    [
        ({}, "2026-11-21 10:00"),
        ({"days": 1}, "2026-11-21 10:00"),
        ({"weeks": 1}, "2026-11-27 10:00"),
        ({"hours": 17}, "2026-11-21 10:00"),
        ({"hours": 18}, "2026-11-22 10:00"),
        ({"days": 1, "minutes": 1}, "2026-11-22 10:00"),
        ({"business_days": 1}, "2026-11-23 10:00"),
        ({"business_days": 0}, "2026-11-23 10:00"),
    ],
)
def test_at_is_that_time_on_the_date_or_the_first_from_then_on(
    delay: dict[str, int], shown: str
) -> None:
    assert due({"delay": delay, "at": "10:00"}, "2026-11-20 16:50") == shown


def test_at_the_anchors_own_time_is_the_anchor() -> None:
    assert due({"at": "16:50"}, "2026-11-20 16:50") == "2026-11-20 16:50"


def test_elapsed_days_lead_to_the_first_at_from_then_on() -> None:
    step = {"delay": {"days": 1}, "at": "10:00"}
    assert due(step, "2026-11-20 16:50", day_mode="elapsed") == "2026-11-22 10:00"


@pytest.mark.parametrize(
    ("before", "shown"),
    [
        ({"days": 1}, "2026-11-30 10:00"),
        ({}, "2026-11-30 10:00"),
        ({"hours": 1}, "2026-11-30 10:00"),
        ({"days": 1, "hours": 1}, "2026-11-30 10:00"),
        ({"days": 1, "hours": 0}, "2026-11-30 10:00"),
        ({"days": 2, "minutes": 1}, "2026-11-29 10:00"),
    ],
)
def test_before_a_date_at_is_never_after_it(before: dict[str, int], shown: str) -> None:
    step = {"anchor": "lead.visit", "before": before, "at": "10:00"}
    lead = {"custom": {"visit": "2026-12-01T09:30"}}
    assert due(step, "2026-11-20 16:50", lead=lead) == shown


@pytest.mark.parametrize(
    ("time", "shown"),
    [
        ("12:59", "2026-12-04 12:59"),
        ("13:00", "2026-12-04 13:00"),
        ("14:00", "2026-12-04 14:00"),
        ("15:00", "2026-12-04 15:00"),
        ("15:01", "2026-12-03 15:01"),
        ("09:00", "2026-12-04 09:00"),
    ],
)
def test_hours_before_a_date_at_is_the_first_from_then_to_the_date_else_the_last_before(
    time: str, shown: str
) -> None:
    step = {"anchor": "lead.visit", "before": {"hours": 2}, "at": time}
    lead = {"custom": {"visit": "2026-12-04T15:00"}}
    assert due(step, "2026-11-20 16:50", lead=lead) == shown


@pytest.mark.parametrize("roll", ["auto", "earliest", "keep_time"])
def test_where_it_is_closed_the_following_dates_are_tried_at_the_same_time(roll: str) -> None:
    step: dict[str, Any] = {"delay": {"days": 1}, "at": "10:00"}
    keys: dict[str, Any] = {"window": OFFICE, "holidays": ["2026-11-23"], "roll": roll}
    assert sent(step, "2026-11-20 16:50", **keys) == "2026-11-24 10:00"


def test_an_at_outside_the_window_is_never_open() -> None:
    step = {"at": "20:00"}
    assert sent(step, "2026-11-20 16:50", window=OFFICE) == "no_allowed_instant"


def test_a_step_that_comes_earlier_tries_the_dates_before() -> None:
    step = {"anchor": "lead.visit", "before": {"days": 2}, "at": "10:00"}
    lead = {"custom": {"visit": "2026-12-01T09:30"}}
    assert sent(step, "2026-11-20 16:50", lead=lead, window={"days": DAYS}) == "2026-11-27 10:00"
