"""Rule 16: where replies lead, and what conditions see of them."""

from typing import Any

import pytest

from simulator.model.event import Event
from tests.timing.timed import OFFICE, at, came_to, timeline

ENROLLED = "2026-11-20 10:00"
ASK = {
    "replies": [
        {"match": ["1", "yes", "sí"], "to": "c"},
        {"match": ["2", "not now"], "to": "end"},
        {"match": ["call"], "to": "person"},
    ]
}
STEPS: list[dict[str, Any]] = [
    ASK,
    {"delay": {"days": 2}},
    {"entry": "reply"},
    {"delay": {"days": 1}},
]


def said(text: str, when: str = "2026-11-20 12:00") -> Event:
    return Event("reply", at(when), text)


def test_a_matched_reply_leads_to_its_step_and_the_way_goes_on_after_it() -> None:
    line = timeline(STEPS, ENROLLED, events=(said("1"),))
    assert came_to(line) == ["a sent", "b condition", "c sent", "d sent"]
    assert line.steps[2].anchor == line.steps[2].send == at("2026-11-20 12:00")
    assert line.steps[3].due == at("2026-11-21 12:00")
    assert line.steps[2].why == "replied “1” Fri 12:00"


def test_that_step_waits_for_its_window() -> None:
    line = timeline(STEPS, ENROLLED, events=(said("1", "2026-11-21 09:12"),), window=OFFICE)
    assert line.steps[2].why == "replied “1” Sat 09:12; Sat, Sun closed → Mon 09:00"


def test_without_a_reply_such_a_step_is_passed_over() -> None:
    assert came_to(timeline(STEPS, ENROLLED)) == ["a sent", "b sent", "c condition", "d sent"]


def test_a_reply_after_the_last_text_still_leads_on() -> None:
    line = timeline([ASK, {}, {"entry": "reply"}], ENROLLED, events=(said("1"),))
    assert came_to(line) == ["a sent", "b sent", "c sent"]


@pytest.mark.parametrize(
    "text",
    [
        "1",
        "I would like 1 please",
        " 1. ",
        "1️⃣",
        "１",
        "YES",
        "Yes, please!",
        "yes yes",
        "1, yes",
        "Sí 👍",
        "si",
    ],
)
def test_capitals_accents_marks_emoji_and_politeness_are_nothing(text: str) -> None:
    line = timeline(STEPS, ENROLLED, events=(said(text),))
    assert [(each.means, each.to) for each in line.replies] == [("step", "c")]


@pytest.mark.parametrize("text", ["11", "maybe", "yes or no?", "not", "", "thanks", "1 2", "👍"])
def test_other_words_are_a_reply_that_nobody_waited_for(text: str) -> None:
    line = timeline(STEPS, ENROLLED, events=(said(text),))
    assert [(each.means, each.step) for each in line.replies] == [("unmatched", "a")]
    assert came_to(line) == ["a sent", "b replied", "c replied", "d replied"]


def test_end_stops() -> None:
    line = timeline(STEPS, ENROLLED, events=(said("Not now, thanks"),), stop_on=[])
    assert came_to(line) == ["a sent", "b replied", "c replied", "d replied"]
    assert line.replies[0].means == "end"


@pytest.mark.parametrize(
    ("keys", "when", "answered"),
    [
        ({}, "2026-11-20 12:00", "2026-11-20 12:00"),
        ({}, "2026-11-20 17:00", "2026-11-23 09:00"),
        ({"holidays": ["2026-11-23"]}, "2026-11-21 12:00", "2026-11-24 09:00"),
        ({"window": {"start": "10:00", "end": "12:00"}}, "2026-11-20 12:00", "2026-11-23 10:00"),
    ],
)
def test_a_person_answers_in_office_hours(keys: dict[str, Any], when: str, answered: str) -> None:
    line = timeline(STEPS, ENROLLED, events=(said("call", when),), **keys)
    assert came_to(line)[1] == "b replied"
    assert line.replies[0].answered_from == at(answered)


def test_an_opt_out_wins_over_every_answer_that_a_step_waits_for() -> None:
    ask = {"replies": [{"match": ["stop", "end"], "to": "b"}]}
    line = timeline([ask, {"delay": {"days": 1}}], ENROLLED, events=(said("Stop!"),), stop_on=[])
    assert came_to(line) == ["a sent", "b opted_out"]
    assert line.replies[0].means == "opt_out"


def test_a_reply_answers_the_step_sent_last_that_waits_for_one() -> None:
    steps = [ASK, {"delay": {"hours": 1}, "replies": [{"match": ["1"], "to": "d"}]},
             {"entry": "reply"}, {"entry": "reply"}]  # fmt: skip
    assert came_to(timeline(steps, ENROLLED, events=(said("1", "2026-11-20 10:59"),))) == [
        "a sent", "b condition", "c sent", "d condition"
    ]  # fmt: skip
    assert came_to(timeline(steps, ENROLLED, events=(said("1", "2026-11-20 11:00:01"),))) == [
        "a sent", "b sent", "c condition", "d sent"
    ]  # fmt: skip


def test_a_lead_may_come_back_and_each_way_has_its_row() -> None:
    steps = [{"replies": [{"match": ["again"], "to": "a"}]}, {"delay": {"days": 1}}]
    events = (said("again"), said("Again", "2026-11-20 13:00"))
    line = timeline(steps, ENROLLED, events=events)
    assert came_to(line) == ["a sent", "a sent", "a sent", "b sent"]
    assert line.steps[3].due == at("2026-11-21 13:00")


def test_replies_in_a_circle_come_to_an_end() -> None:
    steps = [{"replies": [{"match": ["1"], "to": "b"}]}, {"replies": [{"match": ["1"], "to": "a"}]}]
    events = tuple(said("1", f"2026-11-20 12:{minute:02}") for minute in range(60))
    assert len(timeline(steps, ENROLLED, events=events).steps) <= 2 + 2 * 60


def test_before_the_question_was_sent_nothing_is_an_answer() -> None:
    steps = [{**ASK, "delay": {"days": 1}}, *STEPS[1:]]
    line = timeline(steps, ENROLLED, events=(said("1"),), stop_on=[])
    assert came_to(line) == ["a sent", "b sent", "c condition", "d sent"]
    assert line.replies[0].means == "unmatched"


def test_a_step_that_counts_back_from_a_date_keeps_it() -> None:
    steps = [ASK, {}, {"anchor": "lead.visit", "before": {"days": 1}}]
    lead = {"custom": {"visit": "2026-12-01T09:30"}}
    line = timeline(steps, ENROLLED, lead=lead, events=(said("1", ENROLLED + ":30"),))
    assert line.steps[-1].due == at("2026-11-30 09:30")


def test_what_was_due_before_the_reply_is_too_late() -> None:
    steps = [ASK, {"delay": {"days": 9}}, {"entry": "reply"}, {"anchor": "lead.visit"}]
    lead = {"custom": {"visit": "2026-11-20T11:00"}}
    line = timeline(steps, ENROLLED, lead=lead, events=(said("1"),))
    assert came_to(line)[-1] == "d too_late"


@pytest.mark.parametrize(
    ("when", "events", "came"),
    [
        ("no_reply", (), "sent"),
        ("no_reply", (said("hm", "2026-11-21 10:00"),), "condition"),
        ("no_reply", (said("hm", "2026-11-21 10:00:01"),), "sent"),
        ("replied", (said("hm"),), "sent"),
        ("replied", (said("hm", "2026-11-19 10:00"),), "condition"),
        ("clicked", (Event("click", at("2026-11-21 10:00")),), "sent"),
        ("clicked and lead.city == 'Austin'", (Event("click", at(ENROLLED + ":01")),), "sent"),
        ("lead.city == 'Rome'", (), "condition"),
        ("lead.city < 3", (), "condition"),
    ],
)
def test_conditions_are_judged_at_the_instant_of_sending(
    when: str, events: tuple[Event, ...], came: str
) -> None:
    step = {"delay": {"days": 1}, "when": when}
    lead = {"city": "Austin"}
    line = timeline(step, ENROLLED, events=events, lead=lead, stop_on=["opt_out"])
    assert came_to(line) == [f"a {came}"]


def test_a_fallback_follows_silence_alone() -> None:
    step = {"message": "hello", "fallback": {"message": "letter", "after": {"hours": 24}}}
    keys: dict[str, Any] = {"window": OFFICE, "stop_on": ["opt_out"]}
    fallback = timeline(step, ENROLLED, **keys).steps[0].fallback
    assert fallback is not None
    assert (fallback.send, fallback.message) == (at("2026-11-23 09:00"), "letter")
    for happened in (said("hm"), Event("click", at("2026-11-23 09:00"))):
        fallback = timeline(step, ENROLLED, events=(happened,), **keys).steps[0].fallback
        assert fallback is not None
        assert (fallback.status, fallback.reason) == ("skipped", "condition")
    event = Event("opt_out", at("2026-11-21 09:00"))
    fallback = timeline(step, ENROLLED, events=(event,), **keys).steps[0].fallback
    assert fallback is not None
    assert (fallback.status, fallback.reason) == ("cancelled", "opted_out")


def test_a_lead_always_gets_the_same_variant_and_leads_get_them_by_weight() -> None:
    step = {"variants": [{"message": "a", "weight": 3}, {"message": "b", "weight": 1}]}
    got = [
        timeline(step, ENROLLED, lead={"id": f"lead-{number}"}).steps[0].message
        for number in range(400)
    ]
    again = timeline(step, ENROLLED, lead={"id": "lead-7"}).steps[0].message
    assert again == got[7]
    assert 270 <= got.count("a") <= 330
