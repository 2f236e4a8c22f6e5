"""Rule 6: which instants are open."""

import pytest
from pydantic import ValidationError

from simulator.errors import UsageError
from simulator.model.sequence import Sequence
from tests.timing.timed import DAYS, OFFICE, came_to, sent, timeline

NIGHT = {"start": "22:00", "end": "02:00", "days": ["fri"]}


@pytest.mark.parametrize(
    ("enrolled", "shown"),
    [
        ("2026-11-20 08:59:59", "2026-11-20 09:00"),
        ("2026-11-20 09:00", "2026-11-20 09:00"),
        ("2026-11-20 17:59:59", "2026-11-20 17:59:59"),
        ("2026-11-20 18:00", "2026-11-23 09:00"),
    ],
)
def test_the_start_is_in_a_window_and_the_end_is_not(enrolled: str, shown: str) -> None:
    assert sent({}, enrolled, window=OFFICE) == shown


@pytest.mark.parametrize(
    ("enrolled", "shown"),
    [
        ("2026-11-20 21:59", "2026-11-20 22:00"),
        ("2026-11-20 23:00", "2026-11-20 23:00"),
        ("2026-11-21 01:59:59", "2026-11-21 01:59:59"),
        ("2026-11-21 02:00", "2026-11-27 22:00"),
        ("2026-11-20 01:00", "2026-11-20 22:00"),
    ],
)
def test_a_window_over_midnight_belongs_to_the_day_on_which_it_opens(
    enrolled: str, shown: str
) -> None:
    assert sent({}, enrolled, window=NIGHT) == shown


@pytest.mark.parametrize(
    ("enrolled", "shown"),
    [
        ("2026-11-20 20:59:59", "2026-11-20 20:59:59"),
        ("2026-11-20 21:00", "2026-11-21 08:00"),
        ("2026-11-21 07:59:59", "2026-11-21 08:00"),
        ("2026-11-21 08:00", "2026-11-21 08:00"),
    ],
)
def test_quiet_hours_over_midnight_close_the_night(enrolled: str, shown: str) -> None:
    assert sent({}, enrolled, quiet_hours={"start": "21:00", "end": "08:00"}) == shown


def test_quiet_hours_in_the_day_close_that_part_of_it() -> None:
    assert sent({}, "2026-11-20 12:30", quiet_hours={"start": "12:00", "end": "14:00"}) == (
        "2026-11-20 14:00"
    )


def test_skipped_weekdays_and_holidays_are_closed() -> None:
    assert sent({}, "2026-11-21 10:00", skip_days=["sat"]) == "2026-11-22 10:00"
    assert sent({}, "2026-11-21 10:00", holidays=["2026-11-21"]) == "2026-11-22 10:00"


def test_a_skipped_weekday_is_that_of_the_instant_also_after_midnight() -> None:
    assert sent({}, "2026-11-21 01:00", window=NIGHT, skip_days=["sat"]) == "2026-11-27 22:00"


def test_an_end_at_24_00_leaves_the_evening_open() -> None:
    window = {"start": "20:00", "end": "24:00"}
    assert sent({}, "2026-11-20 23:59:59", window=window) == "2026-11-20 23:59:59"
    assert sent({}, "2026-11-21 00:00", window=window) == "2026-11-21 20:00"


def test_no_length_at_all_is_a_mistake_in_the_file() -> None:
    with pytest.raises(ValidationError):
        Sequence.model_validate(
            {"steps": [{"id": "a"}], "window": {"start": "09:00", "end": "09:00"}}
        )


def test_a_step_has_its_own_window_or_none() -> None:
    own = {"window": {"start": "07:00", "end": "08:00"}}
    assert sent(own, "2026-11-20 16:50", window=OFFICE) == "2026-11-21 07:00"
    assert sent({"window": "none"}, "2026-11-21 03:00", window=OFFICE) == "2026-11-21 03:00"


def test_hours_that_the_clock_skips_are_not_open_and_repeated_ones_are_twice() -> None:
    window = {"start": "02:00", "end": "03:00"}
    assert sent({}, "2027-03-13 12:00", window=window) == "2027-03-15 02:00"
    line = timeline(
        [{}, {"delay": {"minutes": 60}}], "2026-10-25 02:30", zone="Europe/Berlin", window=window
    )
    assert came_to(line) == ["a sent", "b sent"]
    assert line.steps[0].due == line.steps[0].send
    assert line.steps[1].due == line.steps[1].send


@pytest.mark.parametrize(
    ("calendar", "enrolled", "shown", "why"),
    [
        ("US", "2026-11-26 10:00", "2026-11-27 10:00", "Thanksgiving → Fri 10:00"),
        ("US-TX", "2026-11-27 10:00", "2026-11-28 10:00", "Friday After Thanksgiving → Sat 10:00"),
        ("FR", "2026-07-14 10:00", "2026-07-15 10:00", "National Day → Wed 10:00"),
        ("US", "2027-12-31 10:00", "2028-01-02 10:00", None),
    ],
)
def test_calendars_close_their_holidays(
    calendar: str, enrolled: str, shown: str, why: str | None
) -> None:
    step = {"at": "10:00"}
    assert sent(step, enrolled, holidays=calendar) == shown
    if why:
        assert timeline(step, enrolled, holidays=calendar).steps[0].why == why


def test_a_calendar_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(UsageError, match="ZZ"):
        timeline({}, "2026-11-20 16:50", holidays="ZZ")


def test_weekdays_alone_make_a_window() -> None:
    assert sent({}, "2026-11-21 03:00", window={"days": DAYS}) == "2026-11-23 03:00"
