"""TIM06's remedies: whoever follows one has no finding left, whenever a lead enters."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from simulator.model.change import changed
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.rendering.filters import dates
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit
from simulator.rules.times import TextTime
from simulator.rules.timing.tim06_past_deadline import PastDeadline
from simulator.timing.plan import plan

NEW_YORK = ZoneInfo("America/New_York")
MONDAY = dt.datetime(2026, 11, 16, tzinfo=NEW_YORK)
LEAD = Persona.model_validate({"id": "ny", "timezone": "America/New_York", "country": "US"})
RULE = PastDeadline()
KEY = re.compile(r'Set (expires_after_hours = \d+|on_closed = "skip") on the step “offer”')
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FILLED = re.compile(r"\{\{ deadline\|(\w+) \}\}")


def sent(step: Mapping[str, object], window: Mapping[str, object], every: int) -> list[TextTime]:
    """When leads get the text of a step who enter every so many minutes of a week."""
    steps = [{"id": "offer", "message": "offer", **step}]
    sequence = Sequence.model_validate({"steps": steps, "window": window})
    found = []
    for minutes in range(0, 7 * 24 * 60, every):
        at = (MONDAY.astimezone(dt.UTC) + dt.timedelta(minutes=minutes)).astimezone(NEW_YORK)
        (row,) = plan(sequence, LEAD, at).steps
        if row.due and row.send:
            found.append(TextTime(row.due, row.send, at, "offer"))
    return found


def in_week(times: list[TextTime]) -> list[TextTime]:
    return [replace(each, make_week=lambda: times) for each in times]


def told(text: str, times: list[TextTime]) -> list[Hit]:
    """What is said of a week, as a review says it."""
    reading = Reading(text)
    worst = RULE.worst(reading, in_week(times))
    return list(RULE.check_worst(reading, worst)) if worst else []


@settings(max_examples=25)
@given(
    text=st.sampled_from(
        (
            *("It ends tonight.", "It ends Friday.", "It ends in 4 hours.", "Yours by end of day."),
            *("It ends this week.", "It ends in 3 days.", "It ends in half an hour."),
            *("The tasting is tomorrow.", "It ends Friday at 5pm.", "It ends Friday, or tonight."),
            *("It ends within the hour.", "It ends this month.", "It is over on November 20."),
        )
    ),
    delay=st.fixed_dictionaries(
        {"days": st.integers(0, 4), "hours": st.integers(0, 12), "minutes": st.integers(0, 59)}
    ),
    hours=st.tuples(st.integers(7, 12), st.integers(13, 21)),
    days=st.sets(st.sampled_from(DAYS), min_size=1),
)
def test_a_step_that_lapses_as_told_has_no_finding_and_sends_no_text_too_late(
    text: str, delay: dict[str, int], hours: tuple[int, int], days: set[str]
) -> None:
    window = {"start": f"{hours[0]:02}:00", "end": f"{hours[1]:02}:30", "days": sorted(days)}
    hits = told(text, sent({"delay": delay}, window, 60))
    keys = {match[1] for hit in hits for match in [KEY.search(hit.remedy)] if match}
    assume(keys)
    (key,) = keys
    name, _, value = key.partition(" = ")
    step = {"delay": delay, name: "skip" if "skip" in value else int(value)}
    assert told(text, sent(step, window, 20)) == []


def test_who_enters_at_another_hour_than_most_is_looked_at_though_most_get_no_text() -> None:
    window = {"start": "10:00", "end": "18:00", "days": ["mon", "tue", "wed", "thu", "fri"]}
    step = {"delay": {"days": 3, "hours": 9}, "expires_after_hours": 58}
    (hit,) = told("Your code ends tonight.", sent(step, window, 60))
    assert "expires_after_hours = 10 " in hit.remedy


def test_no_wait_is_told_where_a_text_is_wrong_without_waiting_too() -> None:
    window = {"start": "10:00", "end": "18:00", "days": ["mon", "tue", "wed", "thu", "fri"]}
    times = [
        replace(each, expires=dt.date(2026, 11, 21))
        for each in sent({"delay": {"days": 3, "hours": 9}}, window, 60)
    ]
    (hit,) = told("The tasting price is yours.", times)
    assert hit.remedy == "Set expires to a later day, or take the text out."


@cache
def filled(template: str, expires: dt.date, language: str) -> str:
    """A text as its lead reads it."""
    lead = {"language": language, "country": "US"}
    return FILLED.sub(lambda match: str(getattr(dates, match[1])(lead, expires)), template)


SEND = dt.datetime(2026, 11, 16, 10, tzinfo=NEW_YORK)
WEDNESDAY = dt.datetime(2026, 11, 18, 17, tzinfo=NEW_YORK)
NEXT_MONTH = dt.datetime(2026, 12, 18, 17, tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("text", "expires", "read"),
    [
        ("It expires in 4 hours.", WEDNESDAY, "It expires on Wednesday at 5:00 PM."),
        ("It expires in 4 hours.", WEDNESDAY.date(), "It expires on Wednesday."),
        ("It expires within the hour.", WEDNESDAY, "It expires on Wednesday at 5:00 PM."),
        ("It ends in half an hour.", WEDNESDAY, "It ends on Wednesday at 5:00 PM."),
        ("It ends at midnight.", WEDNESDAY, "It ends on Wednesday."),
        ("Use it by end of day.", WEDNESDAY, "Use it by Wednesday."),
        ("Use it by the end of the day.", WEDNESDAY, "Use it by Wednesday."),
        ("Use it by the end of the week.", NEXT_MONTH, "Use it by Friday, December 18."),
        ("It ends this week.", NEXT_MONTH, "It ends on Friday, December 18."),
        ("It ends this month.", NEXT_MONTH, "It ends on December 18."),
        ("Tonight only: $5 off.", WEDNESDAY, "On Wednesday only: $5 off."),
        ("It ends tomorrow, Friday.", WEDNESDAY, "It ends Wednesday."),
        ("It ends November 20.", WEDNESDAY, "It ends November 18."),
        ("It is yours until Friday.", WEDNESDAY, "It is yours until Wednesday."),
        ("La oferta vence en 4 horas.", WEDNESDAY, "La oferta vence el miércoles a las 5:00 PM."),
        (
            "Das Angebot endet in einer halben Stunde.",
            WEDNESDAY,
            "Das Angebot endet am Mittwoch um 17:00 Uhr.",
        ),
        ("L'offre expire dans 4 heures.", WEDNESDAY, "L'offre expire mercredi à 17:00."),
    ],
)
def test_a_text_mended_with_the_date_word_reads_right_and_is_right(
    text: str, expires: dt.date, read: str
) -> None:
    time = TextTime(SEND, SEND, SEND, "offer", expires=expires)
    hits = list(RULE.check(Reading(text), time))
    language = Reading(text).analysis.language or "en"
    mended = changed(text, [change for hit in hits for change in hit.changes])
    assert filled(mended, expires, language) == read
    assert list(RULE.check(Reading(read), time)) == []
