"""Limits as a person writes them, and as they are said back."""

import datetime as dt

import pytest

from simulator.loading.limit_words import (
    CAP_EXAMPLES,
    DAYS_EXAMPLES,
    EXPIRY_EXAMPLES,
    HOLIDAY_EXAMPLES,
    QUIET_EXAMPLES,
    SHARE_EXAMPLES,
    read_cap,
    read_days_off,
    read_holidays,
    read_hours,
    read_quiet,
    read_share,
)
from simulator.model.schedule import Cap, QuietHours, Weekday
from simulator.model.sequence import Assume
from simulator.reports.limit_words import (
    assume_words,
    cap_words,
    days_words,
    expiry_words,
    holiday_words,
    quiet_words,
    share_words,
)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("21-8", "21–8"),
        ("9pm – 8:30am", "21–8:30"),
        ("from 20:00 to 9", "20–9"),
        ("None", "none"),
        ("", "none"),
        ("at night", None),
        ("8-8", None),
        ("0-24", None),
    ],
)
def test_quiet_hours(words: str, said: str | None) -> None:
    found = read_quiet(words)
    quiet = QuietHours.model_validate(found) if found else None
    assert (None if found is None else quiet_words(quiet)) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [("sat and sunday", "Sat, Sun"), ("Fri–Sun", "Fri–Sun"), ("none", "none"), ("mon-sun", None)],
)
def test_days_off(words: str, said: str | None) -> None:
    found = read_days_off(words)
    days = tuple(map(Weekday, found or ()))
    assert (None if found is None else days_words(days)) == said


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("us-tx, 2026-12-25", ["US-TX", "2026-12-25"]),
        ("US and 25 December 2026; Dec 26, 2026", ["US", "2026-12-25", "2026-12-26"]),
        ("us, US", ["US"]),
        ("none", []),
        ("christmas", None),
        ("30 Feb 2026", None),
        ("US, christmas", None),
        (",", None),
    ],
)
def test_holidays(words: str, found: list[str] | None) -> None:
    assert read_holidays(words) == found
    if found:
        assert read_holidays(holiday_words(found)) == found


def test_a_holiday_that_is_a_date_is_said_as_it_can_be_read() -> None:
    assert read_holidays(holiday_words(["US", dt.date(2026, 12, 25)])) == ["US", "2026-12-25"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("2 a day", "2 texts a day"),
        ("at most one text per day", "1 text a day"),
        ("3 texts in 48 hours", "3 texts in 48 hours"),
        ("3 within 2 days", "3 texts in 48 hours"),
        ("4 a week", "4 texts in 168 hours"),
        ("no limit", "no limit"),
        ("0 a day", None),
        ("2000 a day", None),
        ("2 in 90 minutes", None),
        ("2 in a while", None),
        ("2", None),
    ],
)
def test_a_cap(words: str, said: str | None) -> None:
    found = read_cap(words)
    cap = Cap.model_validate(found) if found else None
    assert (None if found is None else cap_words(cap)) == said


@pytest.mark.parametrize(
    ("words", "hours", "said"),
    [
        ("after 12 hours", 12, "12 hours"),
        ("2 days", 48, "2 days"),
        ("half an hour", 0.5, "30 minutes"),
        ("never", 0, "never"),
        ("at once", None, "never"),
        ("2 business days", None, "never"),
        ("soon", None, "never"),
    ],
)
def test_how_long_a_text_may_wait(words: str, hours: float | None, said: str) -> None:
    assert read_hours(words) == hours
    assert expiry_words(hours or None) == said


@pytest.mark.parametrize(
    ("words", "share"),
    [("14 %", 0.14), ("0.5%", 0.005), ("14", 0.14), ("0", 0), ("none", -1), ("101", None)],
)
def test_shares(words: str, share: float | None) -> None:
    assert read_share(words) == share
    if share is not None and share >= 0:
        assert read_share(share_words(share)) == share


def test_guesses_in_words() -> None:
    assume = Assume.model_validate({"reply": 0.14, "reply_after": {"median_hours": 2}})
    assert assume_words(assume) == "14 % reply and replies after 2 hours"
    assert assume_words(Assume()) == "none"


def test_every_example_can_be_read() -> None:
    assert None not in map(read_quiet, QUIET_EXAMPLES)
    assert None not in map(read_days_off, DAYS_EXAMPLES)
    assert None not in map(read_holidays, HOLIDAY_EXAMPLES)
    assert None not in map(read_cap, CAP_EXAMPLES)
    assert None not in map(read_hours, EXPIRY_EXAMPLES)
    assert None not in map(read_share, SHARE_EXAMPLES)
