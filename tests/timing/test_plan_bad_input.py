"""What nobody can mean is a clear error, or a step that says why; never a traceback, never long."""

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import simulator
from simulator.errors import TemplateError, UsageError
from simulator.model.event import Event
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.timing.plan import plan
from tests.timing.timed import NEW_YORK, at, came_to, timeline

ONE = Sequence.model_validate({"steps": [{"id": "a"}]})
LEAD = Persona(id="dana", timezone=NEW_YORK)
NOW = at("2026-11-20 16:50")
NAIVE = dt.datetime(2026, 11, 20)  # noqa: DTZ001 - on purpose


def test_plan_and_event_are_public_names() -> None:
    assert simulator.plan is plan
    assert simulator.Event is Event


def test_naive_instants_are_refused() -> None:
    with pytest.raises(UsageError, match="time zone"):
        plan(ONE, LEAD, NAIVE)
    with pytest.raises(UsageError, match="time zone"):
        plan(ONE, LEAD, NOW, events=(Event("reply", NAIVE),))
    with pytest.raises(UsageError, match="time zone"):
        plan(ONE, LEAD, NOW, sent=(NAIVE,))
    with pytest.raises(UsageError, match="time zone"):
        plan(ONE, LEAD, NOW.date())  # type: ignore[arg-type] # on purpose


@pytest.mark.parametrize("year", [1, 9999])
def test_nobody_is_enrolled_at_the_ends_of_time(year: int) -> None:
    with pytest.raises(UsageError, match=f"{year}"):
        plan(ONE, LEAD, dt.datetime(year, 6, 1, tzinfo=dt.UTC))


def test_unknown_names_are_refused() -> None:
    with pytest.raises(UsageError, match="strict"):
        plan(ONE, LEAD, NOW, policy="lenient")
    with pytest.raises(UsageError, match="klaviyo"):
        plan(ONE, LEAD, NOW, provider="klavio")


def test_a_condition_that_cannot_be_read_is_an_error_of_the_template() -> None:
    with pytest.raises(TemplateError):
        timeline({"when": "lead.city ==="}, "2026-11-20 16:50")


def test_parts_of_a_second_are_cut_off() -> None:
    late = NOW + dt.timedelta(microseconds=999_999)
    line = plan(ONE, LEAD, late, events=(Event("reply", late),))
    assert line.steps[0].send == NOW
    assert came_to(line) == ["a sent"]


def test_the_same_sequence_in_another_object_is_planned_by_itself() -> None:
    other = Sequence.model_validate({"steps": [{"id": "b", "delay": {"days": 1}}]})
    assert plan(ONE, LEAD, NOW).steps[0].id == "a"
    assert plan(other, LEAD, NOW).steps[0].id == "b"
    assert plan(ONE, LEAD, NOW, policy="vendor").policy == "vendor"
    assert plan(ONE, LEAD, NOW).policy is None


@settings(max_examples=60)
@given(
    value=st.datetimes() | st.dates() | st.text() | st.integers() | st.none(),
    days=st.integers(0, 3660),
    enrolled=st.datetimes(timezones=st.just(dt.UTC)),
    zone=st.sampled_from(["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", ""]),
)
def test_any_date_and_any_delay_gives_a_timeline_or_a_clear_error(
    value: object, days: int, enrolled: dt.datetime, zone: str
) -> None:
    sequence = Sequence.model_validate(
        {
            "window": {"start": "09:00", "end": "18:00", "days": ["mon", "sat"]},
            "steps": [
                {"id": "a", "anchor": "lead.day", "before": {"days": days}},
                {"id": "b", "anchor": "lead.day", "delay": {"days": days}, "at": "12:00"},
                {"id": "c", "delay": {"business_days": days}},
                {"id": "d", "delay": {"weeks": days // 7}, "on_closed": "skip"},
            ],
        }
    )
    lead = Persona.model_validate({"id": "dana", "timezone": zone, "custom": {"day": value}})
    if 3 <= enrolled.year <= 9997:
        assert len(plan(sequence, lead, enrolled).steps) == 4
        return
    with suppress(UsageError):  # nobody is enrolled at the ends of time
        plan(sequence, lead, enrolled)
