"""The mistakes that other tools make with time, each as a rule that is kept here."""

import datetime as dt

import pytest

from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.timing.law.policy import Policy
from simulator.timing.may_send import may_send
from simulator.timing.plan import plan
from tests.timing.timed import DAYS, OFFICE, at, came_to, due, sent, timeline


def test_an_offset_is_not_taken_once_and_used_past_a_clock_change() -> None:
    step = {"delay": {"days": 3}}
    line = timeline(step, "2026-10-30 10:00")
    assert line.steps[0].send == at("2026-11-02 10:00")
    assert at("2026-11-02 10:00") - at("2026-10-30 10:00").astimezone(dt.UTC) == dt.timedelta(
        days=3, hours=1
    )


def test_a_weekday_is_not_tested_in_utc() -> None:
    # Saturday 02:00 in Tokyo is Friday in UTC; Monday 02:00 there is Sunday in UTC.
    assert sent({}, "2026-11-21 02:00", zone="Asia/Tokyo", window={"days": DAYS}) == (
        "2026-11-23 02:00"
    )
    assert sent({}, "2026-11-23 02:00", zone="Asia/Tokyo", window={"days": DAYS}) == (
        "2026-11-23 02:00"
    )


def test_a_window_over_midnight_is_not_read_as_its_complement() -> None:
    night = {"start": "20:00", "end": "06:00"}
    assert sent({}, "2026-11-20 23:00", window=night) == "2026-11-20 23:00"
    assert sent({}, "2026-11-20 12:00", window=night) == "2026-11-20 20:00"


def test_skipped_weekends_and_counted_business_days_are_two_things() -> None:
    friday = "2026-11-20 10:00"
    assert sent({"delay": {"days": 2}}, friday, skip_days=["sat", "sun"]) == "2026-11-23 10:00"
    assert sent({"delay": {"business_days": 2}}, friday) == "2026-11-24 10:00"
    assert due({"delay": {"days": 2}}, friday, skip_days=["sat", "sun"]) == "2026-11-22 10:00"


@pytest.mark.parametrize(
    ("zone", "country"),
    [("Europe/London", "GB"), ("Australia/Perth", "AU"), ("Asia/Kolkata", "IN")],
)
def test_recipients_elsewhere_are_not_judged_by_their_countrys_easternmost_clock(
    zone: str, country: str
) -> None:
    lead = {"country": country}
    given = {"policy": "strict"}
    assert sent({}, "2026-11-20 19:30", zone=zone, lead=lead, given=given) == "2026-11-20 19:30"


def test_two_dates_with_a_cap_each_may_be_an_hour_apart_and_the_words_tell_when() -> None:
    steps = [{}, {"delay": {"minutes": 30}}, {"delay": {"minutes": 30}}]
    cap = {"count": 1, "per": "calendar_day"}
    line = timeline(steps, "2026-11-20 23:00", cap=cap, roll="earliest")
    assert [f"{step.send:%a %H:%M}" for step in line.steps] == [
        "Fri 23:00", "Sat 00:00", "Sun 00:00"
    ]  # fmt: skip
    assert line.steps[1].why == "one text a day → Sat 00:00"
    hours = {"count": 1, "per_hours": 24}
    assert sent(steps[:2], "2026-11-20 23:00", cap=hours) == "2026-11-21 23:00"


def test_a_missing_zone_closes_and_never_opens() -> None:
    quiet = {"start": "21:00", "end": "08:00"}
    lead = {"timezone": None}
    line = timeline({}, "2026-11-20 23:00", zone="UTC", lead=lead, quiet_hours=quiet)
    assert line.steps[0].send == at("2026-11-21 08:00", "UTC")
    given = {"policy": "strict"}
    line = timeline({}, "2026-11-20 12:00", zone="UTC", lead=lead, given=given)
    assert came_to(line) == ["a no_allowed_instant"]
    decision = may_send(Persona(id="x"), "marketing", at("2026-11-20 12:00"), policy=Policy())
    assert not decision.allowed


def test_the_backlog_of_a_night_is_seen_to_go_out_in_one_second() -> None:
    sequence = Sequence.model_validate({"steps": [{"id": "a"}], "window": OFFICE})
    leads = [Persona(id=f"lead-{number}", timezone="America/New_York") for number in range(50)]
    night = at("2026-11-20 18:00")
    sends = {
        plan(sequence, lead, night + dt.timedelta(minutes=number)).steps[0].send
        for number, lead in enumerate(leads)
    }
    assert sends == {at("2026-11-23 09:00")}


def test_how_long_a_text_was_deferred_stands_in_the_timeline() -> None:
    (step,) = timeline({"delay": {"hours": 4}}, "2026-11-20 16:50", window=OFFICE).steps
    assert (step.due, step.send) == (at("2026-11-20 20:50"), at("2026-11-23 09:00"))


@pytest.mark.parametrize(
    ("zone", "hours"),
    [("America/Vancouver", -7), ("America/Edmonton", -6), ("America/Winnipeg", -5),
     ("America/Yellowknife", -6), ("Africa/Casablanca", 0)],
)  # fmt: skip
def test_zone_data_is_not_older_than_the_law(zone: str, hours: int) -> None:
    (step,) = timeline({}, "2027-01-15 12:00", zone=zone).steps
    assert step.send is not None
    assert step.send.utcoffset() == dt.timedelta(hours=hours)
