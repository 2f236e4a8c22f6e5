"""How long words hold that speak of what a lead just did."""

import datetime as dt
import re
from dataclasses import replace

import pytest

from simulator.rules.reading import Reading
from simulator.rules.times import TextTime
from simulator.rules.triggers.trg01_stale_trigger import StaleTrigger

START = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
SECOND = dt.timedelta(seconds=1)


@pytest.mark.parametrize(
    ("text", "age", "count"),
    [
        ("you just called", DAY, 0),
        ("you just called", DAY + SECOND, 1),
        ("thanks for calling", 3 * DAY, 0),
        ("thanks for calling", 3 * DAY + SECOND, 1),
        ("the teas are in", 30 * DAY, 0),
    ],
)
def test_such_words_hold_for_a_day_or_three(text: str, age: dt.timedelta, count: int) -> None:
    time = TextTime(due=START + age, send=START + age, enrolled_at=START, step="s0")
    assert len(list(StaleTrigger().check(Reading(text), time))) == count


@pytest.mark.parametrize(
    ("anchor", "replied", "count"),
    [(None, None, 1), (8, None, 0), (None, 9, 0), (20, None, 1), (2, 8, 0), (2, 4, 1)],
)
def test_what_counts_is_the_latest_thing_before_the_send(
    anchor: float | None, replied: float | None, count: int
) -> None:
    at = (None if days is None else START + days * DAY for days in (anchor, replied))
    time = TextTime(START + 10 * DAY, START + 10 * DAY, START, "s0")
    time = replace(time, anchor=next(at), replied_at=next(at))
    assert len(list(StaleTrigger().check(Reading("thanks for calling"), time))) == count


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("You left {{ lead.basket }} in your basket", True),
        ("We {{ x }} saw you looking", True),
        ("The teas are in, {{ lead.first_name }}", False),
    ],
)
def test_a_template_without_such_words_is_not_judged(source: str, answer: bool) -> None:
    assert StaleTrigger().concerns(source, None) is answer


@pytest.mark.parametrize(
    ("text", "hours", "count"),
    [
        ("You visited our shop today.", 13, 0),
        ("You visited our shop today.", 14, 1),
        ("You called us yesterday.", 37, 0),
        ("You called us yesterday.", 38, 1),
    ],
)
def test_today_and_yesterday_hold_until_midnight(text: str, hours: int, count: int) -> None:
    send = START + dt.timedelta(hours=hours)
    time = TextTime(due=send, send=send, enrolled_at=START, step="s0")
    assert len(list(StaleTrigger().check(Reading(text), time))) == count


def week(delay: dt.timedelta, longest: int | None = None) -> list[TextTime]:
    """A text that is due after a time and waits for 10 to 18 o'clock, Monday to Friday."""
    found = []
    for hour in range(7 * 24):
        entered = START + dt.timedelta(hours=hour)
        due = send = entered + delay
        while not (send.weekday() < 5 and 10 <= send.hour < 18):
            send = send.replace(minute=0) + dt.timedelta(hours=1)
        if longest is None or send - due <= dt.timedelta(hours=longest):
            found.append(TextTime(due, send, entered, "s0"))
    return [replace(each, make_week=lambda: found) for each in found]


def test_who_enters_before_a_weekend_is_told_of_and_days_are_counted_as_people_do() -> None:
    rule, reading = StaleTrigger(), Reading("you just asked for our list")
    worst = rule.worst(reading, week(dt.timedelta(hours=3)))
    (hit,) = rule.check_worst(reading, worst)
    assert hit.what == (
        "“you just asked” arrives Mon 30 Nov 10:00, 3 days after it happened, "
        "for a lead who enters Fri 27 Nov 15:00."
    )


@pytest.mark.parametrize("hours", [1, 3, 20])
@pytest.mark.parametrize("text", ["you just asked for our list", "you called us today"])
def test_a_step_that_lapses_as_told_sends_no_stale_text(text: str, hours: int) -> None:
    rule, reading, delay = StaleTrigger(), Reading(text), dt.timedelta(hours=hours)
    (hit,) = rule.check_worst(reading, rule.worst(reading, week(delay)))
    key = re.search(r"expires_after_hours = (\d+)", hit.remedy)
    if key is None:
        assert text.endswith("today")  # who enters in the evening gets it on another day anyway
        return
    assert rule.worst(reading, week(delay, int(key[1]))) == ()
