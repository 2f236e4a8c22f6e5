"""Rule 9: what stops a sequence."""

import pytest

from simulator.model.event import Event
from tests.timing.timed import OFFICE, at, came_to, timeline

TWO = [{"delay": {"days": 1}}, {"delay": {"days": 1}}]
FIRST = "2026-11-21 16:50"
ENROLLED = "2026-11-20 16:50"


@pytest.mark.parametrize(
    ("happened", "came"),
    [
        ("2026-11-21 16:50:01", ["a sent", "b replied"]),
        (FIRST, ["a replied", "b replied"]),
        ("2026-11-20 16:50:01", ["a replied", "b replied"]),
        (ENROLLED, ["a sent", "b sent"]),
        ("2026-11-19 16:50", ["a sent", "b sent"]),
        ("2026-11-22 16:50:01", ["a sent", "b sent"]),
    ],
)
def test_an_event_stops_what_is_sent_at_its_instant_or_later(
    happened: str, came: list[str]
) -> None:
    assert came_to(timeline(TWO, ENROLLED, events=(Event("reply", at(happened)),))) == came


@pytest.mark.parametrize(
    ("kind", "reason"),
    [("reply", "replied"), ("opt_out", "opted_out"), ("conversion", "converted"),
     ("booked", "stopped")],
)  # fmt: skip
def test_each_event_has_its_reason(kind: str, reason: str) -> None:
    stop_on = ["opt_out", "conversion", "reply", "booked"]
    line = timeline(TWO, ENROLLED, events=(Event(kind, at(FIRST)),), stop_on=stop_on)
    assert came_to(line) == [f"a {reason}", f"b {reason}"]
    assert [step.status for step in line.steps] == ["cancelled", "cancelled"]


@pytest.mark.parametrize("kind", ["reply", "conversion", "click"])
def test_what_the_file_does_not_name_stops_nothing(kind: str) -> None:
    line = timeline(TWO, ENROLLED, events=(Event(kind, at(FIRST)),), stop_on=["opt_out"])
    assert came_to(line) == ["a sent", "b sent"]


@pytest.mark.parametrize("event", [Event("opt_out", at(FIRST)), Event("reply", at(FIRST), "STOP")])
def test_an_opt_out_always_stops(event: Event) -> None:
    line = timeline(TWO, ENROLLED, events=(event,), stop_on=[])
    assert came_to(line) == ["a opted_out", "b opted_out"]


def test_while_a_step_waits_it_can_still_be_stopped() -> None:
    event = Event("conversion", at("2026-11-22 12:00"))
    line = timeline(TWO, ENROLLED, events=(event,), window=OFFICE)
    assert came_to(line) == ["a converted", "b converted"]
    assert line.steps[0].why == "converted Sun 12:00"


def test_a_step_that_has_expired_is_not_stopped_any_more() -> None:
    steps = [{"delay": {"days": 1}, "expires_after_hours": 2}, {"delay": {"days": 3}}]
    event = Event("reply", at("2026-11-21 18:50:01"))
    assert came_to(timeline(steps, ENROLLED, events=(event,), window=OFFICE)) == [
        "a expired", "b replied"
    ]  # fmt: skip
    event = Event("reply", at("2026-11-21 18:50"))
    assert came_to(timeline(steps, ENROLLED, events=(event,), window=OFFICE)) == [
        "a replied", "b replied"
    ]  # fmt: skip


def test_the_order_in_which_events_are_handed_in_is_nothing() -> None:
    events = (Event("conversion", at("2026-11-23 10:00")), Event("opt_out", at(FIRST)))
    assert came_to(timeline(TWO, ENROLLED, events=events)) == ["a opted_out", "b opted_out"]


def test_of_events_at_one_instant_an_opt_out_comes_first() -> None:
    events = (Event("reply", at(FIRST)), Event("opt_out", at(FIRST)))
    assert came_to(timeline(TWO, ENROLLED, events=events)) == ["a opted_out", "b opted_out"]


def test_cancelled_steps_tell_when_they_would_have_been_due() -> None:
    line = timeline(TWO, ENROLLED, events=(Event("reply", at(ENROLLED[:-5] + "20:00")),))
    assert [step.due for step in line.steps] == [at(FIRST), at("2026-11-22 16:50")]
    assert [step.send for step in line.steps] == [None, None]
