"""Rule 4: times that a clock skips or repeats."""

from datetime import timedelta

from tests.timing.timed import due, timeline


def test_a_time_that_does_not_exist_is_read_with_the_offset_before() -> None:
    assert due({"delay": {"days": 1}}, "2027-03-13 02:30") == "2027-03-14 03:30"
    assert due({"delay": {"days": 1}, "at": "02:30"}, "2027-03-13 10:00") == "2027-03-14 03:30"


def test_a_time_that_comes_twice_is_the_first() -> None:
    step = timeline({"delay": {"days": 1}}, "2026-10-31 01:30").steps[0]
    assert step.due is not None
    assert step.due.utcoffset() == timedelta(hours=-4)


def test_no_delay_keeps_the_second_of_two_times() -> None:
    steps = [{"delay": {"minutes": 60}}, {}, {"delay": {"business_days": 0}}]
    line = timeline(steps, "2026-11-01 01:30", business_days=["sun"])
    offsets = [step.due.utcoffset() for step in line.steps if step.due]
    assert offsets == [timedelta(hours=-5)] * 3


def test_a_date_may_begin_at_one() -> None:
    # In Cairo clocks go forward at midnight.
    window = {"days": ["fri"]}
    step = timeline({}, "2026-04-23 12:00", zone="Africa/Cairo", window=window, roll="earliest")
    send = step.steps[0].send
    assert send is not None
    assert send.isoformat() == "2026-04-24T01:00:00+03:00"


def test_a_change_that_matters_is_told() -> None:
    (hours,) = timeline({"delay": {"hours": 24}}, "2026-10-31 10:00").steps
    assert hours.why == "+24 hours; clocks go back Sun 02:00"
    (days,) = timeline({"delay": {"days": 1}}, "2026-10-31 10:00").steps
    assert days.why == "+1 day"
    (gap,) = timeline({"delay": {"days": 1}, "at": "02:30"}, "2027-03-13 10:00").steps
    assert gap.why == "+1 day at 02:30; clocks go forward Sun 02:00"
