"""Times as people write them: what is read, and what is not guessed at."""

from typing import Any

import pytest

from simulator.loading.clock_words import read_window
from simulator.loading.time_words import EXAMPLES, read_length, read_when
from simulator.model.sequence import Sequence

STEPS = [
    {"id": "first"},
    {"id": "later", "delay": {"days": 2}},
    {"id": "dated", "before": {"days": 1}, "anchor": "lead.visit"},
    {"id": "reply", "entry": "reply"},
]
SEQUENCE = Sequence.model_validate({"steps": STEPS})


def read(words: str, step: str = "later", *fields: str) -> dict[str, Any] | None:
    found = read_when(words, next(s for s in SEQUENCE.steps if s.id == step), SEQUENCE, fields)
    return {k: v for k, v in found.changes().items() if v is not None} if found else None


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("at once", {}),
        ("Immediately.", {}),
        ("0 days", {}),
        ("10 minutes", {"delay": {"minutes": 10}}),
        ("10 min", {"delay": {"minutes": 10}}),
        ("2d", {"delay": {"days": 2}}),
        ("two days later", {"delay": {"days": 2}}),
        ("  2   Days  LATER at 10:00 ", {"delay": {"days": 2}, "at": "10:00"}),
        ("2 days later, at 10am", {"delay": {"days": 2}, "at": "10:00"}),
        ("in 2 days at noon", {"delay": {"days": 2}, "at": "12:00"}),
        ("tomorrow at 9.30 pm", {"delay": {"days": 1}, "at": "21:30"}),
        ("the next day at midnight", {"delay": {"days": 1}, "at": "00:00"}),
        ("1 day, 3 hours and 5 minutes", {"delay": {"days": 1, "hours": 3, "minutes": 5}}),
        ("half an hour", {"delay": {"minutes": 30}}),
        ("1 business day at 10:30", {"delay": {"business_days": 1}, "at": "10:30"}),
        ("the next working day", {"delay": {"business_days": 1}}),
        ("a week after enrolment", {"delay": {"weeks": 1}, "anchor": "enrolment"}),
        ("3 hours before lead.Visit", {"before": {"hours": 3}, "anchor": "lead.Visit"}),
        ("1 week before lead.visit", {"before": {"days": 7}, "anchor": "lead.visit"}),
        ("the day before lead.visit", {"before": {"days": 1}, "anchor": "lead.visit"}),
        ("at 10:00", {"at": "10:00"}),
        ("the same day at 17:00", {"at": "17:00"}),
        ("2 days after first", {"delay": {"days": 2}}),
        ("2 days after the step first at 9am", {"delay": {"days": 2}, "at": "09:00"}),
        ("+2 days @ 9:30", {"delay": {"days": 2}, "at": "09:30"}),
        ("half a day", {"delay": {"hours": 12}}),
        ("a couple of weeks", {"delay": {"weeks": 2}}),
    ],
)
def test_what_can_be_read(words: str, keys: dict[str, Any]) -> None:
    assert read(words) == keys


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "later",
        "the same day",
        "2 days after dated",
        "2 days after later",
        "next tuesday",
        "after lunch",
        "2 days and",
        "2 days 3 days",
        "1 day and 1 business day",
        "2 days later at 25:00",
        "2 days later at 10:75",
        "2 days later at 13pm",
        "1 business day before lead.visit",
        "9999999 days",
        "-2 days",
        "2.5 days",
        "10 minutes after the reply",
        "[STOP] [/] \x1b[31m",
    ],
)
def test_what_cannot_be_read_is_not_guessed_at(words: str) -> None:
    assert read(words) is None


def test_every_example_can_be_read_for_every_step() -> None:
    for step in SEQUENCE.steps:
        assert all(read(words, step.id) is not None for words in EXAMPLES)


def test_a_bare_length_counts_from_what_the_step_counted_from() -> None:
    assert read("3 hours", "dated") == {"before": {"hours": 3}, "anchor": "lead.visit"}
    assert read("3 hours later", "dated") == {"delay": {"hours": 3}}
    assert read("at once", "dated") == {}
    assert read("3 hours", "reply") == {"delay": {"hours": 3}}
    assert read("3 hours after the reply", "reply") == {"delay": {"hours": 3}}
    assert read("1 day after enrolment", "reply") is None


def test_the_first_step_needs_no_anchor_for_the_enrolment() -> None:
    assert read("1 day after enrolment", "first") == {"delay": {"days": 1}}


def test_a_field_may_go_by_its_name_where_leads_have_it() -> None:
    assert read("1 day before the visit") is None
    assert read("1 day before the visit", "later", "visit") == {
        "before": {"days": 1},
        "anchor": "lead.visit",
    }


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("24 hours", {"hours": 24}),
        ("2 days later", {"days": 2}),
        ("at once", {}),
        ("soon", None),
        ("2 days after lead.visit", None),
        ("", None),
    ],
)
def test_lengths(words: str, length: dict[str, int] | None) -> None:
    assert read_length(words) == length


WORKDAYS = ["mon", "tue", "wed", "thu", "fri"]


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ("Mon–Fri 10–18", {"start": "10:00", "end": "18:00", "days": WORKDAYS}),
        ("weekdays 9am - 5pm", {"start": "09:00", "end": "17:00", "days": WORKDAYS}),
        ("Monday to Friday from 9 to 5pm", {"start": "09:00", "end": "17:00", "days": WORKDAYS}),
        ("every day 8:30-20", {"start": "08:30", "end": "20:00"}),
        ("9-20", {"start": "09:00", "end": "20:00"}),
        ("Tue, Thu 10-24", {"start": "10:00", "end": "24:00", "days": ["tue", "thu"]}),
        ("Sat-Mon", {"days": ["mon", "sat", "sun"]}),
        ("weekends", {"days": ["sat", "sun"]}),
        ("at any time", {}),
        ("0-24", {}),
        ("", None),
        ("10-10", None),
        ("9", None),
        ("Mon-Fri-Sun 9-10", None),
        ("some days 9-10", None),
        ("24-9", None),
        ("9-25", None),
    ],
)
def test_hours_of_sending(words: str, window: dict[str, Any] | None) -> None:
    assert read_window(words) == window
