"""TIM06: days and hours that a text names, held against the instant at which it arrives."""

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.change import changed
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit
from simulator.rules.times import TextTime
from simulator.rules.timing.tim06_past_deadline import PastDeadline

NEW_YORK = ZoneInfo("America/New_York")
EARLIEST = dt.datetime(1, 1, 3, tzinfo=dt.UTC)
LATEST = dt.datetime(9999, 12, 29, tzinfo=dt.UTC)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=NEW_YORK)


def text_time(due: str, send: str, **others: object) -> TextTime:
    time = TextTime(at(due), at(send), at("2026-11-10T10:00"), "offer")
    return replace(time, **others)  # type: ignore[arg-type] # a table's row


def judged(text: str, time: TextTime) -> list[Hit]:
    return list(PastDeadline().check(Reading(text), time))


FRIDAY, MONDAY = "2026-11-13T19:00", "2026-11-16T10:00"
WAITED = text_time(FRIDAY, MONDAY)
IN_TIME = text_time(MONDAY, MONDAY)
VISIT = {"anchor": at("2026-11-17T10:00"), "anchor_field": "visit"}


@pytest.mark.parametrize(
    "text",
    [
        "The price ends Friday.",
        "The price ends Saturday.",
        "The sale is on Sunday from 10.",
        "Ends in 4 hours.",
        "Tonight only.",
        "Ends tomorrow.",
        "Valid until November 14.",
        "Happy Friday!",
        "The sale ends this weekend.",
        "This weekend we open at nine.",
        "The price ends this week.",
        "Only 4 hours to go.",
        "Termina el viernes.",
        "Endet heute.",
        "Expire demain.",
        "Termina hoje.",
        "Scade domani.",
        "Eindigt vrijdag.",
        "Slutar idag.",
        "Slutter i morgen.",
        "Ważne do piątku.",
    ],
)
def test_a_word_of_a_day_that_went_by_while_the_text_waited_is_found(text: str) -> None:
    assert [hit.severity for hit in judged(text, WAITED)] == [None]


@pytest.mark.parametrize(
    "text",
    ["The price ends Friday.", "Ends in 4 hours.", "Ends tomorrow.", "Valid until November 20."],
)
def test_the_same_words_are_right_in_a_text_that_need_not_wait(text: str) -> None:
    assert judged(text, IN_TIME) == []


@pytest.mark.parametrize(
    "text", ["The price ends Tuesday.", "Ends November 16.", "See you Monday."]
)
def test_a_day_that_is_still_ahead_is_right_though_the_text_waited(text: str) -> None:
    assert judged(text, WAITED) == []


@pytest.mark.parametrize(("send", "is_over"), [("16:59:59", False), ("17:00:00", True)])
def test_an_hour_that_is_named_counts_to_the_second(send: str, is_over: bool) -> None:
    time = text_time("2026-11-13T09:00", f"2026-11-13T{send}")
    assert bool(judged("The price ends Friday at 5pm.", time)) is is_over


@pytest.mark.parametrize(
    ("text", "due", "send", "is_over"),
    [
        ("It ends this month.", "2026-11-30T19:00", "2026-12-01T10:00", True),
        ("It ends this month.", "2026-11-27T19:00", "2026-11-30T10:00", False),
        ("It is yours until the end of the month.", "2026-12-31T19:00", "2027-01-01T10:00", True),
        ("It ends this week.", "2026-11-12T19:00", "2026-11-13T10:00", False),
        ("It ends today at 6pm.", "2026-11-12T09:00", "2026-11-12T18:00", True),
        ("It ends today at 6pm.", "2026-11-12T09:00", "2026-11-12T17:59", False),
        ("Reply this week.", "2026-11-13T19:00", "2026-11-16T10:00", False),
    ],
)
def test_a_week_and_a_month_are_over_with_their_last_day(
    text: str, due: str, send: str, is_over: bool
) -> None:
    assert bool(judged(text, text_time(due, send))) is is_over


@pytest.mark.parametrize(
    ("expires", "is_over"),
    [
        (dt.date(2026, 11, 15), True),
        (dt.date(2026, 11, 16), False),
        (at("2026-11-16T10:00"), True),
        (at("2026-11-16T10:00:01"), False),
        (dt.datetime(2026, 11, 16, 15, 0, tzinfo=dt.UTC), True),
        (dt.datetime(2026, 11, 16, 10, 0), True),  # noqa: DTZ001 - on the lead's clock
        (dt.date.max, False),
        (dt.date.min, True),
        (dt.datetime.max.replace(tzinfo=dt.UTC), False),
    ],
)
def test_expires_is_over_from_its_instant_or_behind_its_day(
    expires: dt.date, is_over: bool
) -> None:
    time = text_time(FRIDAY, MONDAY, expires=expires)
    assert bool(judged("The new teas are in.", time)) is is_over


def test_a_text_that_is_over_says_so_once_and_how_to_drop_it() -> None:
    (hit,) = judged("It ends Saturday.", replace(WAITED, expires=dt.date(2026, 11, 14)))
    assert hit.what == "This text goes out Mon 16 Nov 10:00, after its offer ended on Sat 14."
    assert "expires_after_hours = 34" in hit.remedy


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("It ends tomorrow.", "It ends on {{ deadline|weekday }}."),
        ("It is yours until tomorrow.", "It is yours until {{ deadline|weekday }}."),
        ("It ends on Thursday.", "It ends on {{ deadline|weekday }}."),
        ("Tomorrow only: 20% off.", "On {{ deadline|weekday }} only: 20% off."),
        (
            "It ends on Tuesday, November 20.",
            "It ends on {{ deadline|weekday }}, {{ deadline|date }}.",
        ),
        ("La oferta termina mañana.", "La oferta termina el {{ deadline|weekday }}."),
        (
            "Das Angebot endet morgen für alle.",
            "Das Angebot endet am {{ deadline|weekday }} für alle.",
        ),
    ],
)
def test_a_word_unlike_expires_is_mended_with_the_date_word(text: str, fixed: str) -> None:
    (hit,) = judged(text, replace(IN_TIME, expires=dt.date(2026, 11, 20)))
    assert changed(text, hit.changes) == fixed
    assert not hit.is_safe


def test_a_right_weekday_weeks_ahead_is_told_with_its_date() -> None:
    (hit,) = judged("It ends Friday.", replace(IN_TIME, expires=dt.date(2026, 12, 4)))
    assert changed("It ends Friday.", hit.changes) == (
        "It ends {{ deadline|weekday }}, {{ deadline|date }}."
    )


@pytest.mark.parametrize(
    ("text", "expires"),
    [
        ("It ends Friday.", dt.date(2026, 11, 20)),
        ("It ends tomorrow.", dt.date(2026, 11, 17)),
        ("It ends tonight.", at("2026-11-17T00:00")),
        ("It ends in 4 hours.", at("2026-11-16T14:00")),
        ("It ends November 20.", dt.date(2026, 11, 20)),
        ("Order by Tuesday, and use it until December 31.", dt.date(2026, 12, 31)),
    ],
)
def test_words_that_agree_with_expires_are_right(text: str, expires: dt.date) -> None:
    assert judged(text, replace(WAITED, expires=expires)) == []


@pytest.mark.parametrize(
    ("text", "send", "is_right"),
    [
        ("Your visit is tomorrow.", "2026-11-16T10:00", True),
        ("Your visit is tomorrow.", "2026-11-15T18:00", False),
        ("Your visit is today at 10.", "2026-11-17T07:00", True),
        ("Your visit is today at 10.", "2026-11-16T20:00", False),
        ("Your visit is on Tuesday.", "2026-11-16T10:00", True),
        ("Your visit is on Monday.", "2026-11-16T10:00", False),
        ("Your visit is in 3 hours.", "2026-11-17T07:00", True),
        ("Your visit is in 3 hours.", "2026-11-16T20:00", False),
        ("Your visit is in 2 days.", "2026-11-15T18:00", True),
        ("Your visit is on November 17.", "2026-11-15T18:00", True),
        ("Your visit is on November 18.", "2026-11-15T18:00", False),
        ("We are closed on Sunday. See you soon.", "2026-11-16T10:00", True),
    ],
)
def test_a_reminders_words_are_held_against_the_date_that_it_counts_from(
    text: str, send: str, is_right: bool
) -> None:
    time = text_time(send, send, **VISIT)
    assert (judged(text, time) == []) is is_right


def test_a_reminder_is_mended_with_the_field_that_it_counts_from() -> None:
    text = "Your visit is tomorrow at 10."
    (hit,) = judged(text, text_time("2026-11-15T18:00", "2026-11-15T18:00", **VISIT))
    assert changed(text, hit.changes) == "Your visit is on {{ lead.visit|weekday }} at 10."


def test_a_reminder_after_its_date_is_found_without_any_word_of_a_day() -> None:
    time = text_time("2026-11-17T06:00", "2026-11-17T10:00", **VISIT)
    assert len(judged("We look forward to seeing you.", time)) == 1


@given(
    st.text(st.sampled_from("Fridaytomorw untilends 45hours.?, "), max_size=40),
    st.datetimes(timezones=st.just(dt.UTC)),
    st.timedeltas(dt.timedelta(0), dt.timedelta(days=400)),
    st.none() | st.dates() | st.datetimes(),
)
def test_no_text_and_no_instant_breaks_the_reading(
    text: str, due: dt.datetime, wait: dt.timedelta, expires: dt.date | None
) -> None:
    due = min(max(due, EARLIEST), LATEST - wait).replace(microsecond=0)
    send = (due + wait).replace(microsecond=0)
    time = TextTime(due, send, due, "offer", expires=expires)
    for hit in PastDeadline().check(Reading(f"{text} ends Friday, Feb 29 tomorrow"), time):
        assert hit.what
        assert hit.remedy


@pytest.mark.parametrize(
    "text",
    [
        "Flash sale: ends in 4h",
        "Ends in 4 hrs.",
        "Ends Fri.",
        "Code good until Sun!",
        "Nur noch 3 Stunden.",
        "Solo quedan 3 horas.",
        "Your order comes tomorrow.",
        "Confirm now: your visit is tomorrow.",
    ],
)
def test_short_ways_to_write_an_end_are_read(text: str) -> None:
    assert len(judged(text, WAITED)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Friday teas are back in the shop.",
        "Our Sunday roast tea is here.",
        "Thanks for visiting on Friday.",
        "Your order shipped on Friday.",
        "We have been open since Friday.",
        "Order today, get it tomorrow.",
        "Heute bestellt, morgen da.",
        "Ordina oggi, arriva domani.",
        "The tea of tomorrow.",
        "Der Tee für den Morgen ist da.",
        "Shall I hold one until Friday?",
        "Aberto de segunda a sexta.",
        "Lieferung in 2 Tagen möglich.",
        "Sun tea season is here.",
        "Doors open at 4h.",
    ],
)
def test_a_day_that_is_past_a_name_or_counted_anew_is_left_alone(text: str) -> None:
    assert judged(text, WAITED) == []


def test_a_step_that_lapses_as_the_remedy_says_outlives_no_end() -> None:
    for text, hours in (("It ends Friday.", 58), ("It ends in 4 hours.", 1)):
        (hit,) = judged(text, WAITED)
        assert f"expires_after_hours = {hours} " in hit.remedy


def test_of_the_times_of_a_week_the_first_that_waits_too_long_is_told() -> None:
    rule, reading = PastDeadline(), Reading("It ends Friday.")
    thursday = text_time("2026-11-12T19:00", "2026-11-13T10:00")
    later = text_time("2026-11-13T22:00", MONDAY)
    worst = rule.worst(reading, [IN_TIME, thursday, WAITED, later])
    assert worst == (WAITED,)
    (hit,) = rule.check_worst(reading, worst)
    assert hit.what == (
        "“Friday” is over when this text arrives for a lead who enters Tue 10 Nov 10:00."
    )
    assert hit.severity is Severity.WARNING


def test_what_is_wrong_without_any_wait_is_no_matter_of_the_week() -> None:
    reading = Reading("Happy Friday!")
    assert not PastDeadline().worst(reading, [text_time("2026-11-12T19:00", MONDAY)])


def test_a_weekday_a_week_off_and_more_is_written_with_its_date() -> None:
    for expires, written in (
        (dt.date(2026, 11, 20), "on {{ deadline|weekday }}"),
        (dt.date(2026, 11, 27), "on {{ deadline|weekday }}, {{ deadline|date }}"),
    ):
        (hit,) = judged("It ends tomorrow.", replace(IN_TIME, expires=expires))
        assert hit.remedy == f"Write “{written}” in place of “tomorrow”."


def test_an_end_at_the_first_instant_of_all_is_over() -> None:
    (hit,) = judged("It ends soon.", replace(IN_TIME, expires=dt.datetime.min))  # noqa: DTZ901 - as a file may have it
    assert "after its offer ended" in hit.what


def test_a_fallback_cannot_lapse_and_is_not_told_to() -> None:
    (hit,) = judged("It ends Friday.", replace(WAITED, may_lapse=False))
    assert "expires_after_hours" not in hit.remedy
