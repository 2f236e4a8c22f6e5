"""Rule 2: what a step counts from."""

import datetime as dt
from typing import Any

import pytest

from tests.timing.timed import DAYS, OFFICE, at, came_to, due, sent, timeline

FRIDAY = "2026-11-20 16:50"
VISIT = {"custom": {"visit": dt.datetime(2026, 12, 1, 9, 30)}}  # noqa: DTZ001 - lead-local
BACK = {"anchor": "lead.visit"}


def test_the_first_step_counts_from_the_enrolment() -> None:
    assert due({"delay": {"minutes": 10}}, FRIDAY) == "2026-11-20 17:00"


def test_a_step_counts_from_when_the_one_before_was_sent() -> None:
    steps = [{"delay": {"days": 1}}, {"delay": {"days": 1}}]
    assert due(steps, FRIDAY, window=OFFICE) == "2026-11-24 09:00"


def test_a_step_counts_from_when_a_skipped_one_was_due() -> None:
    steps = [{"delay": {"days": 1}, "on_closed": "skip"}, {"delay": {"days": 3}}]
    assert due(steps, FRIDAY, window=OFFICE) == "2026-11-24 16:50"


def test_a_step_without_a_due_instant_is_as_if_it_were_not_there() -> None:
    steps: list[dict[str, Any]] = [{}, {"anchor": "lead.none"}, {"entry": "reply"}, {}]
    line = timeline([*steps[:3], {"delay": {"hours": 1}}], FRIDAY)
    assert came_to(line) == ["a sent", "b no_anchor", "c condition", "d sent"]
    assert [step.due for step in line.steps[1:3]] == [None, None]
    assert line.steps[3].due == at("2026-11-20 17:50")


def test_the_enrolment_as_an_anchor_stays_the_enrolment() -> None:
    steps = [{"delay": {"days": 1}}, {"delay": {"days": 5}, "anchor": "enrolment"}]
    assert due(steps, FRIDAY, window=OFFICE) == "2026-11-25 16:50"


def test_a_step_is_never_due_before_the_one_before_it() -> None:
    steps: list[dict[str, Any]] = [
        {"delay": {"days": 1}},
        {"delay": {"days": 2}, "anchor": "enrolment"},
    ]
    assert due(steps, FRIDAY, window=OFFICE) == "2026-11-23 09:00"
    steps[1]["at"] = "08:30"
    assert due(steps, FRIDAY, window=OFFICE) == "2026-11-24 08:30"


def test_a_step_before_a_date_comes_earlier_where_it_is_closed() -> None:
    step = {"before": {"hours": 3}, **BACK}
    assert sent(step, FRIDAY, lead=VISIT, window=OFFICE) == "2026-11-30 17:59:59"


def test_at_the_date_itself_is_never_later_than_the_date() -> None:
    window = {"start": "10:00", "end": "18:00"}
    assert sent(BACK, FRIDAY, lead=VISIT, window=window) == "2026-11-30 17:59:59"


def test_after_the_date_it_never_comes_before_the_date() -> None:
    step = {"delay": {"hours": 12}, **BACK}
    assert sent(step, FRIDAY, lead=VISIT, window=OFFICE) == "2026-12-01 17:59:59"
    window = {"start": "08:00", "end": "09:00"}
    assert sent(step, FRIDAY, lead=VISIT, window=window) == "2026-12-02 08:00"


def test_it_waits_or_is_left_out_where_the_file_says_so() -> None:
    step = {"before": {"hours": 3}, **BACK}
    keys: dict[str, Any] = {"lead": VISIT, "window": OFFICE}
    assert sent({**step, "on_closed": "delay"}, FRIDAY, **keys) == "2026-12-01 09:00"
    assert sent(step, FRIDAY, **keys, on_closed="skip") == "closed"


def test_due_before_the_enrolment_is_too_late() -> None:
    step = {"before": {"days": 1}, **BACK}
    assert sent(step, "2026-11-30 09:30", lead=VISIT) == "2026-11-30 09:30"
    assert sent(step, "2026-11-30 09:31", lead=VISIT) == "too_late"


def test_what_would_have_to_come_before_the_enrolment_is_too_late() -> None:
    step = {"before": {"hours": 2}, **BACK}
    assert sent(step, "2026-11-30 19:00", lead=VISIT, window=OFFICE) == "too_late"
    assert sent(step, "2026-11-30 17:59", lead=VISIT, window=OFFICE) == "2026-11-30 17:59:59"


def test_nothing_that_follows_a_step_in_the_past_is_sent_there() -> None:
    steps = [{"before": {"days": 7}, **BACK}, {"delay": {"hours": 1}}]
    assert sent(steps, "2026-11-30 09:30", lead=VISIT) == "too_late"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (dt.datetime(2026, 12, 1, 9, 30), "2026-12-01 09:30"),  # noqa: DTZ001 - lead-local
        (dt.datetime(2026, 12, 1, 9, 30, tzinfo=dt.UTC), "2026-12-01 04:30"),
        (dt.date(2026, 12, 1), "2026-12-01 00:00"),
        ("2026-12-01T09:30", "2026-12-01 09:30"),
        (" 2026-12-01T09:30:00Z ", "2026-12-01 04:30"),
        ("2026-12-01", "2026-12-01 00:00"),
    ],
)
def test_a_date_is_read_however_a_field_holds_it(value: object, shown: str) -> None:
    assert due(BACK, FRIDAY, lead={"custom": {"visit": value}}) == shown


@pytest.mark.parametrize("value", ["soon", "", 20261201, True, None, dt.time(9), ["2026-12-01"]])
def test_what_is_no_date_is_no_anchor_and_a_note_says_so(value: object) -> None:
    line = timeline(BACK, FRIDAY, lead={"custom": {"visit": value}})
    assert came_to(line) == ["a no_anchor"]
    assert [(note.about, note.step) for note in line.notes] == [("no_anchor", "a")]


def test_weekday_windows_hold_for_steps_that_come_earlier() -> None:
    step = {"before": {"days": 3}, "at": "10:00", **BACK}  # Saturday 28 November
    assert sent(step, FRIDAY, lead=VISIT, window={"days": DAYS}) == "2026-11-27 10:00"


HELD: dict[str, Any] = {"anchor": "enrolment"}
FRIDAY_MORNING = "2026-11-20 08:00"


@pytest.mark.parametrize(
    ("step", "shown"),
    [
        ({"delay": {"business_days": 0}, "at": "09:00"}, "2026-11-23 09:00"),
        ({"delay": {"business_days": 0}, "at": "07:00"}, "2026-11-23 07:00"),
        ({"delay": {"business_days": 0}}, "2026-11-23 08:00"),
        ({"delay": {"days": 0}, "at": "09:00"}, "2026-11-21 09:00"),
        ({"delay": {}}, "2026-11-21 08:00"),
    ],
)
def test_a_step_that_waits_for_the_one_before_it_keeps_to_business_dates(
    step: dict[str, Any], shown: str
) -> None:
    steps = [{"delay": {"days": 1}}, step]  # the first is sent on Saturday
    assert due(steps, FRIDAY_MORNING, **HELD) == shown


def test_counted_business_days_that_wait_for_the_step_before_end_on_a_business_date() -> None:
    # Saturday 28 November
    steps: list[dict[str, Any]] = [{"delay": {"days": 8}}, {"delay": {"business_days": 2}}]
    assert due(steps, FRIDAY_MORNING, **HELD) == "2026-11-30 08:00"
    assert due(steps, FRIDAY_MORNING, **HELD, holidays=["2026-11-30"]) == "2026-12-01 08:00"
    # On a business date it goes with the step before, or at the first such time from then on.
    steps[0] = {"delay": {"days": 7, "hours": 2}}
    assert due(steps, FRIDAY_MORNING, **HELD) == "2026-11-27 10:00"
    steps[1] = {"delay": {"business_days": 2}, "at": "09:30"}
    assert due(steps, FRIDAY_MORNING, **HELD) == "2026-11-30 09:30"


def test_a_later_time_on_the_day_of_the_date_follows_the_date() -> None:
    step = {**BACK, "at": "18:00"}
    keys: dict[str, Any] = {"lead": VISIT, "skip_days": ["tue"]}
    assert due(step, FRIDAY, **keys) == "2026-12-01 18:00"
    assert sent(step, FRIDAY, **keys) == "2026-12-02 18:00"
    # A date and time that are the very due instant are never passed.
    assert sent({**BACK, "at": "09:30"}, FRIDAY, **keys) == "2026-11-30 09:30"


def test_what_the_sequence_says_of_closed_times_holds_for_its_steps_with_a_date() -> None:
    window = {"start": "09:00", "end": "20:00"}
    visit = {"custom": {"visit": dt.datetime(2026, 12, 1, 8, 30)}}  # noqa: DTZ001 - lead-local
    step = {"before": {"hours": 1}, **BACK}
    keys: dict[str, Any] = {"lead": visit, "window": window}
    assert sent(step, FRIDAY, **keys) == "2026-11-30 19:59:59"
    assert sent(step, FRIDAY, **keys, on_closed="delay") == "2026-12-01 09:00"
    earlier = {**step, "on_closed": "earlier"}
    assert sent(earlier, FRIDAY, **keys, on_closed="delay") == "2026-11-30 19:59:59"
