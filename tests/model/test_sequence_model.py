import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from simulator.model.schedule import END_OF_DAY, Weekday, Window, clock
from simulator.model.sequence import Sequence, StepChannel

TWO = [{"id": "a"}, {"id": "b"}]


def sequence_of(steps: object = None, **keys: object) -> Sequence:
    return Sequence.model_validate({"steps": steps or [{"id": "a"}], **keys})


def test_only_steps_and_their_ids_are_needed() -> None:
    sequence = sequence_of()
    assert sequence.stop_on == ("opt_out", "conversion", "reply")
    assert sequence.enrol == "consented"
    assert [day.value for day in sequence.business_days] == ["mon", "tue", "wed", "thu", "fri"]
    assert sequence.steps[0].channel is StepChannel.SMS


def test_every_key_of_a_full_file_is_known() -> None:
    step: dict[str, object] = {
        "id": "a",
        "variants": [{"message": "x", "weight": 2}, {"message": "y"}],
        "before": {"days": 1},
        "anchor": "lead.appointment",
        "at": "10:00",
        "window": {"start": "22:00", "end": "06:00", "days": ["sat"]},
        "on_closed": "earlier",
        "expires_after_hours": 12,
        "when": "no_reply",
        "replies": [{"match": ["1", "yes"], "to": "end"}],
        "entry": "reply",
        "fallback": {"message": "z", "after": {"hours": 24}},
    }
    sequence = sequence_of(
        [step],
        format=1,
        objective="book",
        stage="decision",
        draft=True,
        audience={"countries": ["US"], "languages": ["en"]},
        enrol="everyone",
        stop_on=["opt_out"],
        window={"start": "09:00", "end": "20:00"},
        quiet_hours={"start": "21:00", "end": "08:00"},
        skip_days=["sun"],
        holidays=[dt.date(2026, 12, 25), "2026-12-26", "US-TX"],
        business_days=["mon"],
        cap={"count": 1, "per_hours": 24},
        anchor="enrolment",
        day_mode="elapsed",
        on_closed="skip",
        roll="keep_time",
        default_timezone="America/Chicago",
        assume={"reply": 0.1, "opt_out": 0, "reply_after": {"median_hours": 2}},
    )
    assert sequence.message_ids == ("x", "y", "z")
    assert sequence.holidays == (dt.date(2026, 12, 25), dt.date(2026, 12, 26), "US-TX")


def test_holidays_may_be_one_calendar() -> None:
    assert sequence_of(holidays="US").holidays == ("US",)


@pytest.mark.parametrize(
    ("written", "minutes"), [("00:00", 0), ("09:05", 545), ("23:59", 1439), (dt.time(9, 5), 545)]
)
def test_a_time_of_day_is_minutes_after_midnight(written: object, minutes: int) -> None:
    assert sequence_of([{"id": "a", "at": written}]).steps[0].at == minutes


@given(st.integers(0, END_OF_DAY - 1))
def test_a_time_of_day_is_written_as_it_is_read(minutes: int) -> None:
    assert sequence_of([{"id": "a", "at": clock(minutes)}]).steps[0].at == minutes


def test_a_window_may_end_with_the_day() -> None:
    assert Window.model_validate({"start": "20:00", "end": "24:00"}).end == END_OF_DAY


def test_a_window_may_say_days_alone() -> None:
    window = Window.model_validate({"days": ["sat"]})
    assert (window.start, window.end, window.days) == (0, END_OF_DAY, (Weekday.SAT,))


def test_weekdays_count_as_dates_do() -> None:
    days = [dt.date(2026, 11, 2) + dt.timedelta(days=number) for number in range(7)]
    assert [day.weekday() for day in days] == [day.number for day in Weekday]


@pytest.mark.parametrize(
    "wrong",
    [
        {"steps": []},
        {"steps": None},
        {"step": []},
        {"format": 2},
        {"draft": 1},
        {"enrol": "all"},
        {"stop_on": ["Opt-Out"]},
        {"window": {"start": "09:00", "end": "09:00"}},
        {"window": {"start": "24:00", "end": "09:00"}},
        {"window": {"start": "9:00", "end": "10:00"}},
        {"window": {"start": "09:60", "end": "10:00"}},
        {"window": {"start": "09:00", "end": "24:01"}},
        {"window": {"start": 9, "end": "10:00"}},
        {"window": {"start": "09:00", "end": dt.time(10, 0, 1)}},
        {"window": {"days": []}},
        {"window": {"days": ["monday"]}},
        {"window": "none"},
        {"quiet_hours": {"start": "21:00"}},
        {"holidays": [5]},
        {"holidays": ["2026-02-30"]},
        {"holidays": [dt.datetime(2026, 1, 1, tzinfo=dt.UTC)]},
        {"business_days": []},
        {"cap": {"count": 0}},
        {"cap": {"count": 1, "per": "calendar_day", "per_hours": 24}},
        {"anchor": "lead"},
        {"anchor": "lead.a b"},
        {"assume": {"reply": 1.5}},
        {"assume": {"reply": "12%"}},
        {"assume": {"reply_after": {"median_hours": 0}}},
        {"on_closed": "earlier"},
    ],
    ids=str,
)
def test_a_sequence_that_cannot_be_meant_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Sequence.model_validate({"steps": TWO, **wrong})


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "A"},
        {"id": "end"},
        {"id": "person"},
        {"id": "b"},
        {"message": "x", "variants": [{"message": "y"}]},
        {"variants": []},
        {"variants": [{"message": "x", "weight": 0}]},
        {"variants": [{"message": "x", "weight": float("inf")}]},
        {"channel": "fax"},
        {"channel": "call", "message": "x"},
        {"channel": "task", "fallback": {"message": "x", "after": {"hours": 1}}},
        {"delay": {"days": -1}},
        {"delay": {"days": 1.5}},
        {"delay": {"days": 10**6}},
        {"delay": {"business_days": 1, "hours": 1}},
        {"before": {"days": 1}},
        {"before": {"days": 1}, "delay": {"days": 1}, "anchor": "lead.visit"},
        {"on_closed": "earlier"},
        {"window": "always"},
        {"expires_after_hours": 0},
        {"when": ""},
        {"entry": "start"},
        {"replies": [{"match": [], "to": "end"}]},
        {"replies": [{"match": ["1"], "to": "nowhere"}]},
        {"replies": [{"match": ["1"], "to": "end"}, {"match": ["YES", "1"], "to": "b"}]},
        {"replies": [{"match": ["Yes"], "to": "end"}, {"match": ["yes"], "to": "b"}]},
        {"fallback": {"message": "x"}},
    ],
    ids=str,
)
def test_a_step_that_cannot_be_meant_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        sequence_of([{"id": "a", **wrong}, {"id": "b"}])


@pytest.mark.parametrize("goal", ["a", "b", "end", "person"])
def test_a_reply_leads_to_a_step_the_end_or_a_person(goal: str) -> None:
    steps: list[dict[str, Any]] = [{"id": "a", "replies": [{"match": ["1"], "to": goal}]}, TWO[1]]
    assert sequence_of(steps).steps[0].replies[0].to == goal


def test_the_anchor_of_the_sequence_holds_for_its_steps() -> None:
    step = {"id": "b", "anchor": "previous"}
    sequence = sequence_of([{"id": "a", "before": {"days": 1}}, step], anchor="lead.visit")
    assert [*map(sequence.anchor_of, sequence.steps)] == ["lead.visit", "previous"]


@pytest.mark.parametrize(
    ("keys", "step", "expected"),
    [
        ({}, {}, "delay"),
        ({}, {"anchor": "lead.visit"}, "earlier"),
        ({"anchor": "lead.visit"}, {}, "earlier"),
        ({"on_closed": "delay"}, {"anchor": "lead.visit"}, "delay"),
        ({"on_closed": "skip"}, {}, "skip"),
        ({"on_closed": "skip"}, {"on_closed": "delay"}, "delay"),
    ],
)
def test_what_happens_at_a_closed_time_depends_on_the_anchor(
    keys: dict[str, object], step: dict[str, object], expected: str
) -> None:
    sequence = sequence_of([{"id": "a", **step}], **keys)
    assert sequence.on_closed_of(sequence.steps[0]) == expected


@pytest.mark.parametrize(
    ("own", "start"), [({}, 540), ({"window": "none"}, None), ({"window": {"start": "10:00"}}, 600)]
)
def test_a_step_may_have_its_own_window_or_none(own: dict[str, object], start: int | None) -> None:
    sequence = sequence_of([{"id": "a", **own}], window={"start": "09:00"})
    window = sequence.window_of(sequence.steps[0])
    assert (window and window.start) == start


def test_every_problem_of_a_sequence_is_told_at_its_own_path() -> None:
    steps = [{"id": "a", "before": {"days": 1}}, {"id": "a", "on_closed": "earlier"}]
    with pytest.raises(ValidationError) as caught:
        sequence_of(steps)
    places = [error["loc"] for error in caught.value.errors()]
    assert places == [("steps", 1, "id"), ("steps", 0, "before"), ("steps", 1, "on_closed")]
