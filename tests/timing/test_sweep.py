"""Every enrolment of a year is tried, and what the law refuses is told with its first instant."""

import datetime as dt
from collections.abc import Collection
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.places.clocks import instant, seconds
from simulator.timing import sweep
from simulator.timing.law.policy import Policy
from simulator.timing.may_send import may_send
from simulator.timing.scheduling.scheduler import Scheduler
from simulator.timing.sweep import YEAR, Alike, Refused, refused_sends
from tests.timing.any_sequences import sequences

NEW_YORK = ZoneInfo("America/New_York")
TUESDAY = dt.datetime(2026, 11, 24, 10, tzinfo=NEW_YORK)
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"]
FLORIDA = {"phone": "+13055550123", "country": "US", "region": "FL", "timezone": "America/New_York"}


def _refused(
    keys: dict[str, Any],
    provider: str = "generic",
    messages: Collection[Message] = (),
    **fields: object,
) -> tuple[Refused, ...]:
    lead = Persona.model_validate({"id": "dana", **FLORIDA, **fields})
    sequence = Sequence.model_validate({"default_timezone": "America/New_York", **keys})
    scheduler = Scheduler(sequence, provider=provider, messages=messages)
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
    nowhere: dict[str, Any] = {"phone": None, "country": None, "region": None, "timezone": None}
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


def test_a_text_that_counts_from_a_date_is_looked_at_though_only_those_who_replied_get_it() -> None:
    steps = [
        {"id": "ask", "at": "10:00"},
        {"id": "last", "when": "replied", "anchor": "lead.visit", "before": {"hours": 2}},
    ]
    keys = {"stop_on": ["opt_out"], "steps": steps}
    visits = {"visit": "2026-12-04T08:00:00"}
    assert {each.step for each in _refused(keys, custom=visits)} == {"last"}
    assert _refused(keys, custom={"visit": "2026-12-04T14:00:00"}) == ()
    assert _refused(keys, custom={"visit": "2026-11-20T08:00:00"}) == ()


def test_the_fallback_of_a_text_that_counts_from_a_date_is_looked_at_too() -> None:
    fallback = {"after": {"hours": 8}, "message": "text"}
    before = {"anchor": "lead.visit", "before": {"hours": 2}, "fallback": fallback}
    steps = [{"id": "last", "when": "replied", "channel": "email", "message": "mail", **before}]
    messages = [
        Message("text", "spring", Channel.SMS, "text.sms.j2", "Harbour Tea: hello."),
        Message("mail", "spring", Channel.EMAIL, "mail.email.j2", "Hello."),
    ]
    keys = {"stop_on": ["opt_out"], "steps": steps}
    visits = {"visit": "2026-12-04T16:00:00"}
    found = _refused(keys, messages=messages, custom=visits)
    assert [each.send.isoformat() for each in found] == ["2026-12-04T22:00:00-05:00"]


def test_a_text_that_counts_from_a_date_and_that_a_reply_leads_to_may_come_at_night() -> None:
    steps = [
        {"id": "ask", "at": "10:00", "replies": [{"match": ["1"], "to": "more"}]},
        {"id": "more", "anchor": "lead.visit", "delay": {"days": 1}},
    ]
    visits = {"visit": "2026-12-04T14:00:00"}
    assert {each.step for each in _refused({"steps": steps}, custom=visits)} == {"more"}


def test_a_provider_that_drops_a_text_too_many_does_not_hide_the_hours_of_the_others() -> None:
    spain: dict[str, Any] = {
        "phone": "+34612345678",
        "country": "ES",
        "region": None,
        "timezone": "Europe/Madrid",
    }
    found = _refused({"steps": _steps({"days": 1})}, provider="klaviyo", **spain)
    assert "hours" in {each.about for each in found}
    window = {"start": "10:00", "end": "18:00", "days": WEEKDAYS}
    steps = _steps({"hours": 1}, *[{"hours": 1}] * 4)
    assert _refused({"window": window, "steps": steps}, provider="klaviyo") == ()


def test_texts_for_those_who_clicked_are_counted() -> None:
    window = {"start": "10:00", "end": "18:00"}
    steps = _steps(*[{"hours": 1}] * 4)
    steps[2]["when"] = steps[3]["when"] = "clicked"
    (found,) = _refused({"window": window, "steps": steps})
    assert (found.step, found.about) == ("step-4", "cap")
    stop_on = ["opt_out", "reply", "click"]
    assert _refused({"window": window, "stop_on": stop_on, "steps": steps}) == ()


def test_of_ways_without_number_those_that_a_reply_leads_to_are_looked_at_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sweep, "_MOST_PARTS", 0)
    steps = [
        {"id": "ask", "at": "10:00", "replies": [{"match": ["1"], "to": "more"}]},
        {"id": "more", "entry": "reply"},
    ]
    assert {each.step for each in _refused({"steps": steps})} == {"more"}
