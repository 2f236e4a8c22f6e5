"""Every enrolment of a year is tried, and what the law refuses is told with its first instant."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.places.clocks import instant, seconds
from simulator.timing.law.policy import Policy
from simulator.timing.may_send import may_send
from simulator.timing.scheduling.scheduler import Scheduler
from simulator.timing.sweep import YEAR, Alike, Refused, refused_sends
from tests.timing.any_sequences import sequences

NEW_YORK = ZoneInfo("America/New_York")
TUESDAY = dt.datetime(2026, 11, 24, 10, tzinfo=NEW_YORK)
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"]
FLORIDA = {"phone": "+13055550123", "country": "US", "region": "FL", "timezone": "America/New_York"}


def _refused(keys: dict[str, Any], **fields: object) -> tuple[Refused, ...]:
    lead = Persona.model_validate({"id": "dana", **FLORIDA, **fields})
    scheduler = Scheduler(Sequence.model_validate({"default_timezone": "America/New_York", **keys}))
    return refused_sends(scheduler, Policy(), [Alike(lead, ("dana", "ed"), TUESDAY)])


def _steps(*delays: dict[str, int]) -> list[dict[str, Any]]:
    return [{"id": f"step-{number}", "delay": delay} for number, delay in enumerate(delays, 1)]


def test_a_polite_window_lets_nothing_through_that_the_law_refuses() -> None:
    window = {"start": "10:00", "end": "18:00", "days": WEEKDAYS}
    assert _refused({"window": window, "steps": _steps({}, {"days": 2})}) == ()


def test_the_first_second_of_the_year_that_is_too_late_is_told() -> None:
    window = {"start": "10:00", "end": "20:30", "days": WEEKDAYS}
    (found,) = _refused({"window": window, "steps": _steps({"minutes": 10})})
    assert (found.step, found.about, found.leads) == ("step-1", "hours", ("dana", "ed"))
    assert found.send == dt.datetime(2026, 11, 24, 20, tzinfo=NEW_YORK)
    assert found.enrolled_at == dt.datetime(2026, 11, 24, 19, 50, tzinfo=NEW_YORK)
    assert found.lawful == dt.datetime(2026, 11, 25, 8, tzinfo=NEW_YORK)
    assert not found.is_likely


def test_what_the_campaigns_own_enrolment_leads_to_comes_first_and_is_likely() -> None:
    steps = [{"id": "late", "at": "21:30"}, {"id": "early", "delay": {"hours": 8}}]
    found = _refused({"steps": steps})
    assert found[0].is_likely
    assert found[0].enrolled_at == TUESDAY
    assert found[0].send == dt.datetime(2026, 11, 24, 21, 30, tzinfo=NEW_YORK)


def test_a_text_that_does_not_sell_is_free() -> None:
    assert _refused({"steps": [{"id": "mail", "channel": "email", "at": "23:00"}]}) == ()


def test_a_text_on_a_reply_is_refused_if_the_reply_may_come_at_night() -> None:
    steps = [
        {"id": "ask", "at": "10:00", "replies": [{"match": ["1"], "to": "more"}]},
        {"id": "more", "entry": "reply"},
    ]
    assert {each.step for each in _refused({"steps": steps})} == {"more"}


def test_a_step_under_a_condition_counts_though_a_silent_lead_never_gets_it() -> None:
    steps = [{"id": "ask", "at": "10:00"}, {"id": "late", "when": "replied", "at": "22:00"}]
    assert {each.step for each in _refused({"steps": steps})} == {"late"}


def test_a_lead_without_consent_to_texts_gets_none() -> None:
    consent = {"at": "2026-11-02T10:00:00Z", "channels": ["email"]}
    assert _refused({"steps": [{"id": "late", "at": "23:00"}]}, consent=consent) == ()


def test_a_fourth_text_in_24_hours_is_one_too_many_in_florida() -> None:
    window = {"start": "10:00", "end": "18:00"}
    hours = [{"hours": 1}] * 4
    (found,) = _refused({"window": window, "steps": _steps(*hours)})
    assert (found.step, found.about) == ("step-4", "cap")
    cap = {"count": 3, "per_hours": 24}
    assert _refused({"window": window, "cap": cap, "steps": _steps(*hours)}) == ()


def test_where_nothing_tells_the_country_all_is_refused_and_said_once_a_step() -> None:
    window = {"start": "10:00", "end": "18:00"}
    nowhere = {"phone": None, "country": None, "region": None, "timezone": None}
    found = _refused({"window": window, "steps": _steps({}, {"days": 1})}, **nowhere)
    assert {(each.step, each.about) for each in found} == {
        ("step-1", "unknown_country"),
        ("step-2", "unknown_country"),
    }
    assert all(each.lawful is None for each in found)


@settings(max_examples=25, deadline=None)
@given(sequences(), st.lists(st.integers(0, YEAR - 1), min_size=4, max_size=4))
def test_a_silent_lead_whose_text_the_law_refuses_is_never_missed(
    sequence: Sequence, enrolments: list[int]
) -> None:
    lead = Persona.model_validate({"id": "dana", **FLORIDA})
    scheduler = Scheduler(sequence)
    found = refused_sends(scheduler, Policy(), [Alike(lead, ("dana",), TUESDAY)])
    hours = {each.step for each in found if each.about != "cap"}
    for after in enrolments:
        timeline = scheduler.plan(lead, instant(seconds(TUESDAY) + after))
        for step in timeline.steps:
            if step.channel == "sms" and step.send and step.id not in hours:
                assert may_send(lead, "marketing", step.send).allowed
    for each in found:
        steps = scheduler.plan(lead, each.enrolled_at).steps
        sent = [one.send for step in steps for one in (step, step.fallback) if one]
        if each.is_likely:
            assert each.send in sent
        if each.about != "cap":
            assert not may_send(lead, "marketing", each.send).allowed
