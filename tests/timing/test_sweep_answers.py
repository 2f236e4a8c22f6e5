"""What leads get who answer is swept too: nothing that the law refuses there is missed."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.event import Event
from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.timeline import Timeline
from simulator.timing.law.policy import Policy
from simulator.timing.may_send import may_send
from simulator.timing.scheduling.scheduler import Scheduler
from simulator.timing.sweep import Alike, Refused, refused_sends
from tests.timing.any_sequences import sequences

NEW_YORK = ZoneInfo("America/New_York")
TUESDAY = dt.datetime(2026, 11, 24, 10, tzinfo=NEW_YORK)
OFFICE = {"start": "10:00", "end": "18:00", "days": ["mon", "tue", "wed", "thu", "fri"]}
LEAD = Persona.model_validate(
    {
        "id": "dana",
        "phone": "+13055550123",
        "country": "US",
        "region": "FL",
        "timezone": "America/New_York",
    }
)


def _scheduler(keys: dict[str, Any]) -> Scheduler:
    return Scheduler(Sequence.model_validate({"default_timezone": "America/New_York", **keys}))


def _refused(keys: dict[str, Any]) -> tuple[Refused, ...]:
    return refused_sends(_scheduler(keys), Policy(), [Alike(LEAD, ("dana",), TUESDAY)])


def _answers(to: str) -> list[dict[str, Any]]:
    return [{"match": ["yes"], "to": to}]


def _sent(timeline: Timeline) -> list[tuple[str, dt.datetime]]:
    each = [(row.id, one) for row in timeline.steps for one in (row, row.fallback) if one]
    return sorted(
        ((id_, one.send) for id_, one in each if one.send and one.channel == "sms"),
        key=lambda text: text[1],
    )


def _too_many(timeline: Timeline) -> bool:
    sends = [send for _, send in _sent(timeline)]
    day = dt.timedelta(days=1)
    return any(
        not may_send(
            LEAD, "marketing", send, sent=[each for each in sends[:at] if each > send - day]
        ).allowed
        and at >= 3
        and send - sends[at - 3] < day
        for at, send in enumerate(sends)
    )


HOUR = {"hours": 1}


def test_texts_behind_a_reply_that_leads_on_are_counted() -> None:
    steps = [
        {"id": "s0", "delay": HOUR, "replies": _answers("s1")},
        {"id": "s1", "delay": HOUR, "entry": "reply"},
        {"id": "s2", "delay": HOUR},
        {"id": "s3", "delay": HOUR},
    ]
    found = _refused({"window": OFFICE, "steps": steps})
    assert ("s3", "cap", True) in {(each.step, each.about, each.is_answer) for each in found}


def test_answers_to_answers_are_counted() -> None:
    steps = [
        {"id": "s0", "replies": _answers("s1")},
        {"id": "s1", "entry": "reply", "replies": _answers("s2")},
        {"id": "s2", "entry": "reply", "replies": _answers("s3")},
        {"id": "s3", "entry": "reply"},
    ]
    found = _refused({"window": OFFICE, "steps": steps})
    assert ("s3", "cap") in {(each.step, each.about) for each in found}


def test_a_circle_of_replies_is_left_when_the_cap_is_passed() -> None:
    steps = [{"id": "s0", "replies": _answers("s0")}]
    assert {each.about for each in _refused({"window": OFFICE, "steps": steps})} == {"cap"}


def test_a_text_that_falls_back_from_an_email_is_counted() -> None:
    mail = {"id": "s0", "channel": "email", "message": "mail", "delay": HOUR}
    steps = [
        {**mail, "fallback": {"message": "text", "after": {"minutes": 30}}},
        *({"id": f"s{number}", "delay": HOUR} for number in (1, 2, 3)),
    ]
    keys = {"window": OFFICE, "steps": steps}
    assert {each.about for each in _refused_as_texts(keys)} == {"cap"}
    steps[0].pop("fallback")
    assert _refused_as_texts(keys) == ()


def _refused_as_texts(keys: dict[str, Any]) -> tuple[Refused, ...]:
    text = Message("text", "spring", Channel.SMS, "text.sms.j2", "Harbour Tea: hello.")
    sequence = Sequence.model_validate({"default_timezone": "America/New_York", **keys})
    scheduler = Scheduler(sequence, messages=[text])
    return refused_sends(scheduler, Policy(), [Alike(LEAD, ("dana",), TUESDAY)])


def test_days_between_the_texts_behind_replies_keep_the_cap() -> None:
    steps = [
        {"id": "s0", "replies": _answers("s1")},
        {"id": "s1", "delay": {"days": 1}, "entry": "reply", "replies": _answers("s2")},
        {"id": "s2", "delay": {"days": 1}, "entry": "reply", "replies": _answers("s3")},
        {"id": "s3", "delay": {"days": 1}, "entry": "reply", "replies": _answers("s0")},
    ]
    assert _refused({"window": OFFICE, "steps": steps}) == ()


def test_the_files_own_cap_keeps_the_laws() -> None:
    steps = [{"id": "s0", "replies": _answers("s0")}]
    cap = {"count": 3, "per_hours": 24}
    assert _refused({"window": OFFICE, "cap": cap, "steps": steps}) == ()


def test_a_step_behind_one_that_a_reply_leads_to_may_come_at_night() -> None:
    steps = [
        {"id": "ask", "at": "10:00", "replies": _answers("more")},
        {"id": "more", "entry": "reply", "channel": "email"},
        {"id": "last", "delay": HOUR},
    ]
    (found,) = {each.step for each in _refused({"steps": steps})}
    assert found == "last"


def test_the_fallback_of_a_step_that_a_reply_leads_to_may_come_at_night() -> None:
    more = {"id": "more", "entry": "reply", "channel": "email", "message": "mail"}
    steps = [
        {"id": "ask", "at": "10:00", "replies": _answers("more")},
        {**more, "fallback": {"message": "text", "after": HOUR}},
    ]
    assert {each.step for each in _refused_as_texts({"steps": steps})} == {"more"}


DELAYS = st.sampled_from([{}, HOUR, {"hours": 3}, {"hours": 7}, {"minutes": 5}, {"days": 1}])
GOALS = st.lists(st.sampled_from("abcdef"), min_size=1, max_size=2, unique=True)
WORDS = ("yes", "no")


@st.composite
def near_steps(draw: st.DrawFn, name: str) -> dict[str, Any]:
    step: dict[str, Any] = {"id": name, "delay": draw(DELAYS)}
    if draw(st.booleans()):
        goals = zip(draw(GOALS), WORDS, strict=False)
        step["replies"] = [{"match": [word], "to": to} for to, word in goals]
    step |= draw(
        st.sampled_from(
            [{}, {}, {}, {"entry": "reply"}, {"entry": "reply"}, {"at": "10:00"},
             {"when": "no_reply"}, {"when": "replied"}, {"expires_after_hours": 3},
             {"on_closed": "skip"}, {"anchor": "enrolment"}, {"channel": "task"}]
        )
    )  # fmt: skip
    return step


@st.composite
def near_sequences(draw: st.DrawFn) -> Sequence:
    table: dict[str, Any] = {"default_timezone": "America/New_York"}
    table["window"] = draw(
        st.sampled_from(
            [OFFICE, {"start": "09:00", "end": "12:00"}, {"start": "08:00", "end": "20:00"}]
        )
    )
    table["steps"] = [draw(near_steps(name)) for name in "abcdef"]
    table["stop_on"] = draw(st.sampled_from([["opt_out", "reply"], ["opt_out"]]))
    table["roll"] = draw(st.sampled_from(["auto", "keep_time"]))
    return Sequence.model_validate(table)


@st.composite
def answered(draw: st.DrawFn, scheduler: Scheduler) -> Timeline:
    """A timeline of a lead who enters at an hour of a week and answers some of the texts."""
    enrolled = TUESDAY + dt.timedelta(hours=draw(st.integers(0, 167)))
    events: tuple[Event, ...] = ()
    timeline = scheduler.plan(LEAD, enrolled, events)
    for _ in range(draw(st.integers(0, 4))):
        since = events[-1].at if events else enrolled
        sends = [send for _, send in _sent(timeline) if send >= since]
        if not sends:
            break
        wait = draw(st.sampled_from([1, 60, 600, 3600]) | st.integers(1, 90_000))
        at = sends[min(len(sends) - 1, draw(st.integers(0, 2)))] + dt.timedelta(seconds=wait)
        events = (*events, Event("reply", at, draw(st.sampled_from(["yes", "yes", "no", "hm"]))))
        timeline = scheduler.plan(LEAD, enrolled, events)
    return timeline


@settings(max_examples=15, deadline=None)
@given(near_sequences(), st.data())
def test_no_lead_gets_too_many_texts_unseen_whatever_that_one_answers(
    sequence: Sequence, data: st.DataObject
) -> None:
    scheduler = Scheduler(sequence)
    found = refused_sends(scheduler, Policy(), [Alike(LEAD, ("dana",), TUESDAY)])
    is_told = any(each.about == "cap" for each in found)
    for _ in range(6):
        timeline = data.draw(answered(scheduler))
        assert is_told or not _too_many(timeline)


@settings(max_examples=15, deadline=None)
@given(sequences(), st.data())
def test_no_text_at_a_closed_hour_is_missed_whatever_a_lead_answers(
    sequence: Sequence, data: st.DataObject
) -> None:
    scheduler = Scheduler(sequence)
    found = refused_sends(scheduler, Policy(), [Alike(LEAD, ("dana",), TUESDAY)])
    told = {each.step for each in found if each.about != "cap"}
    for _ in range(6):
        for step, send in _sent(data.draw(answered(scheduler))):
            assert step in told or may_send(LEAD, "marketing", send).allowed
