"""How long words hold that speak of what a lead just did."""

import datetime as dt
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
