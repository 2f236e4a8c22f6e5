"""Rule 3: days keep the time of day, hours pass, business days are counted."""

import pytest

from tests.timing.timed import due

BACK = "2026-10-31 10:00"  # clocks go back on 1 November, at 02:00
FORWARD = "2027-03-13 10:00"  # and forward on 14 March


@pytest.mark.parametrize(
    ("delay", "enrolled", "shown"),
    [
        ({"days": 1}, BACK, "2026-11-01 10:00"),
        ({"weeks": 1, "days": 1}, BACK, "2026-11-08 10:00"),
        ({"hours": 24}, BACK, "2026-11-01 09:00"),
        ({"days": 1, "hours": 1}, BACK, "2026-11-01 11:00"),
        ({"days": 1}, FORWARD, "2027-03-14 10:00"),
        ({"hours": 24}, FORWARD, "2027-03-14 11:00"),
        ({"minutes": 90}, "2027-03-14 01:00", "2027-03-14 03:30"),
        ({"minutes": 90}, "2026-11-01 01:00", "2026-11-01 01:30"),
    ],
)
def test_days_keep_the_time_of_day_and_hours_pass(
    delay: dict[str, int], enrolled: str, shown: str
) -> None:
    assert due({"delay": delay}, enrolled) == shown


def test_an_elapsed_day_is_24_hours() -> None:
    assert due({"delay": {"days": 1}}, BACK, day_mode="elapsed") == "2026-11-01 09:00"
    assert due({"delay": {"weeks": 1}}, FORWARD, day_mode="elapsed") == "2027-03-20 11:00"


def test_hours_are_taken_off_after_the_days() -> None:
    # A day before is the first 01:30 of the night in which clocks go back.
    lead = {"custom": {"visit": "2026-11-02T01:30"}}
    step = {"anchor": "lead.visit", "before": {"days": 1, "hours": 1}}
    assert due(step, "2026-10-20 10:00", lead=lead) == "2026-11-01 00:30"


@pytest.mark.parametrize(
    ("count", "enrolled", "shown"),
    [
        (1, "2026-11-20 16:50", "2026-11-23 16:50"),
        (2, "2026-11-24 16:50", "2026-11-27 16:50"),
        (3, "2026-11-21 08:00", "2026-11-25 08:00"),
        (0, "2026-11-20 16:50", "2026-11-20 16:50"),
        (0, "2026-11-21 16:50", "2026-11-23 16:50"),
        (0, "2026-11-26 16:50", "2026-11-27 16:50"),
    ],
)
def test_business_days_pass_over_weekends_and_holidays(
    count: int, enrolled: str, shown: str
) -> None:
    step = {"delay": {"business_days": count}}
    assert due(step, enrolled, holidays=["2026-11-26"]) == shown


def test_business_days_are_those_that_the_file_names() -> None:
    step = {"delay": {"business_days": 1}}
    assert due(step, "2026-11-20 16:50", business_days=["sat", "tue"]) == "2026-11-21 16:50"


def test_a_calendar_counts_holidays_that_are_observed_on_another_day() -> None:
    step = {"delay": {"business_days": 1}}  # 4 July 2026 is a Saturday
    assert due(step, "2026-07-02 10:00", holidays="US") == "2026-07-06 10:00"


def test_weekdays_are_those_of_the_leads_clock() -> None:
    step = {"delay": {"business_days": 0}}  # Monday in Tokyo, Sunday in London
    assert due(step, "2026-11-23 07:00", zone="Asia/Tokyo") == "2026-11-23 07:00"
