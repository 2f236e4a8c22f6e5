"""Rule 11: nothing open within 400 days."""

import datetime as dt
from typing import Any

import pytest

from tests.timing.timed import OFFICE, came_to, sent, timeline

ENROLLED = "2026-11-20 16:50"


@pytest.mark.parametrize(
    "keys",
    [
        {"window": {"days": ["mon"]}, "skip_days": ["mon"]},
        {"window": {"start": "09:00", "end": "10:00"}, "quiet_hours": {"start": "08:00",
                                                                     "end": "11:00"}},
        {"skip_days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "roll": "keep_time"},
        {"skip_days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "roll": "earliest"},
        {"cap": {"count": 1, "per_hours": 9999}},
    ],
)  # fmt: skip
def test_a_step_that_is_never_open_and_all_later_ones_are_unschedulable(
    keys: dict[str, Any],
) -> None:
    line = timeline([{}, {}, {"entry": "reply"}, {}], ENROLLED, **keys)
    came = came_to(line)[1 if "cap" in keys else 0 :]
    assert came[0].endswith("no_allowed_instant")
    assert all(each.endswith("earlier_step") for each in came[1:])
    assert line.steps[-1].status == "unschedulable"
    assert [note.about for note in line.notes] == ["no_allowed_instant"]


def test_the_four_hundredth_day_still_counts_and_the_next_second_does_not() -> None:
    open_on = dt.date(2027, 12, 25)  # 400 days after 20 November 2026
    first, last = dt.date(2026, 11, 20), dt.date(2027, 12, 31)
    days = (first + dt.timedelta(days=each) for each in range((last - first).days))
    holidays = [each for each in days if each != open_on]
    assert sent({}, "2026-11-20 16:50", holidays=holidays) == "2027-12-25 16:50"
    keys: dict[str, Any] = {"holidays": holidays, "window": {"start": "16:50", "end": "17:00"}}
    assert sent({}, "2026-11-20 16:50", **keys) == "2027-12-25 16:50"
    assert sent({}, "2026-11-20 16:49:59", **keys) == "no_allowed_instant"


def test_a_time_that_no_window_holds_is_never_open() -> None:
    assert came_to(timeline({"at": "20:00"}, ENROLLED, window=OFFICE)) == ["a no_allowed_instant"]


def test_the_words_say_what_is_closed() -> None:
    (step,) = timeline({"at": "20:00"}, ENROLLED, window=OFFICE).steps
    assert step.why == "after 18:00, and nothing is open within 400 days"


def test_delays_beyond_all_calendars_are_never_open() -> None:
    steps = [{"delay": {"days": 3660, "weeks": 522}}] * 8
    lead = {"custom": {"visit": "9990-01-01"}}
    line = timeline([{"anchor": "lead.visit"}, *steps[:7]], ENROLLED, lead=lead)
    assert came_to(line)[:2] == ["a sent", "b no_allowed_instant"]
    assert line.steps[1].due is None
