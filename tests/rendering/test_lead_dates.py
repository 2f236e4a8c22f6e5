"""Dates and times read as the lead writes them, in characters that cost nothing extra."""

import datetime as dt

import pytest

from simulator.data.date_words import DATE_WORDS
from simulator.errors import TemplateError
from simulator.length import measure
from simulator.rendering.engine import Engine

ENGINE = Engine()
WHEN = dt.datetime(2026, 11, 3, 14, 30)  # noqa: DTZ001 - the lead's own wall clock


def shown(words: str, value: object = WHEN, **lead: object) -> str:
    template = ENGINE.compile("m", f"{{{{ lead.when|{words} }}}}")
    return template.fill({"when": value, **lead}).text


WRITTEN: tuple[tuple[str, dict[str, object], str], ...] = (
    ("weekday", {}, "Tuesday"),
    ("weekday", {"language": "es-MX"}, "martes"),
    ("weekday", {"language": "FR"}, "mardi"),
    ("weekday", {"language": "xx"}, "Tuesday"),
    ("date", {}, "November 3"),
    ("date", {"language": "en-GB"}, "3 November"),
    ("date", {"language": "en", "country": "AU"}, "3 November"),
    ("date", {"language": "en-US", "country": "GB"}, "November 3"),
    ("date", {"language": "en", "country": "FR"}, "3 November"),
    ("date", {"language": "es"}, "3 de noviembre"),
    ("date", {"language": "fr"}, "3 novembre"),
    ("date", {"language": "de"}, "3. November"),
    ("date", {"language": "pt-BR"}, "3 de novembro"),
    ("date", {"language": "it"}, "3 novembre"),
    ("date", {"language": "nl"}, "3 november"),
    ("short_date", {}, "Nov 3"),
    ("short_date", {"language": "es"}, "3 nov"),
    ("short_date", {"language": "en-GB"}, "3 Nov"),
    ("time", {}, "2:30 PM"),
    ("time", {"country": "US"}, "2:30 PM"),
    ("time", {"country": "US", "language": "es"}, "2:30 PM"),
    ("time", {"country": "GB", "language": "en"}, "14:30"),
    ("time", {"language": "es-MX"}, "2:30 PM"),
    ("time", {"language": "es-ES"}, "14:30"),
    ("time", {"language": "de", "country": "US"}, "14:30"),
    ("time", {"language": "fr", "country": "CA"}, "14:30"),
    ("time", {"country": None, "language": None}, "2:30 PM"),
)


@pytest.mark.parametrize(("words", "lead", "text"), WRITTEN)
def test_a_date_is_written_the_leads_way(words: str, lead: dict[str, object], text: str) -> None:
    assert shown(words, **lead) == text


@pytest.mark.parametrize(
    ("hour", "text"), [(0, "12:05 AM"), (9, "9:05 AM"), (12, "12:05 PM"), (23, "11:05 PM")]
)
def test_twelve_hours_turn_at_noon_and_midnight(hour: int, text: str) -> None:
    assert shown("time", dt.time(hour, 5)) == text


ZONES = (
    ("2026-11-03T14:30:00Z", "America/Chicago", "Tuesday 8:30 AM"),
    ("2026-11-03T02:30:00+00:00", "America/Los_Angeles", "Monday 6:30 PM"),
    ("2026-11-03T14:30", "America/Chicago", "Tuesday 2:30 PM"),
    ("2026-11-03T14:30:00+05:00", "Mars/Olympus", "Tuesday 2:30 PM"),
    ("2026-11-03T14:30:00+05:00", None, "Tuesday 2:30 PM"),
    ("2026-11-03T14:30:00Z", "../../etc/passwd", "Tuesday 2:30 PM"),
    ("2026-11-03T14:30:00Z", "America", "Tuesday 2:30 PM"),
    ("2026-11-03T14:30:00Z", "", "Tuesday 2:30 PM"),
)


@pytest.mark.parametrize(("value", "zone", "text"), ZONES)
def test_an_instant_is_shown_on_the_leads_clock(value: str, zone: object, text: str) -> None:
    template = ENGINE.compile("m", "{{ lead.when|weekday }} {{ lead.when|time }}")
    assert template.fill({"when": value, "timezone": zone}).text == text


@pytest.mark.parametrize("value", ["2026-11-03", dt.date(2026, 11, 3), " 2026-11-03 "])
def test_a_day_without_a_time_is_a_date(value: object) -> None:
    assert shown("date", value) == "November 3"


REFUSED = (
    ("date", "tomorrow"),
    ("date", ""),
    ("date", None),
    ("date", 5),
    ("weekday", ["2026-11-03"]),
    ("time", "2026-11-03"),
    ("date", dt.time(9, 0)),
    ("weekday", "2026-13-45"),
    ("time", "14"),
    ("time", "1430"),
    ("date", "2026"),
    ("date", 2026),
)


@pytest.mark.parametrize(("words", "value"), REFUSED)
def test_what_is_no_date_is_an_error_at_its_tag(words: str, value: object) -> None:
    with pytest.raises(TemplateError, match="needs a") as caught:
        shown(words, value)
    assert (caught.value.start, caught.value.end) == (0, len(f"{{{{ lead.when|{words} }}}}"))


@pytest.mark.parametrize("value", ["24:00", "2026-11-03T24:00"])
def test_the_hour_24_is_an_error_of_its_own(value: str) -> None:
    with pytest.raises(TemplateError, match="There is no hour 24"):
        shown("time", value)


EDGES = (
    ("9999-12-31T23:59Z", "Pacific/Kiritimati", "December 31"),
    ("0001-01-01T00:00Z", "America/New_York", "January 1"),
)


@pytest.mark.parametrize(("value", "zone", "text"), EDGES)
def test_the_first_and_last_day_of_all_are_shown_as_they_are(
    value: str, zone: str, text: str
) -> None:
    assert shown("date", value, timezone=zone) == text


@pytest.mark.parametrize("language", DATE_WORDS)
def test_every_day_and_month_costs_nothing_extra(language: str) -> None:
    days = [dt.date(2026, 1, 1) + dt.timedelta(days=number) for number in range(0, 366, 1)]
    text = "".join(
        shown(words, day, language=language)
        for day in days[::9]
        for words in ("weekday", "date", "short_date")
    )
    assert measure(text).not_gsm == ()


@pytest.mark.parametrize("language", DATE_WORDS)
def test_every_language_has_seven_days_and_twelve_months(language: str) -> None:
    words = DATE_WORDS[language]
    counts = (len(words.weekdays), len(words.months), len(words.short_months))
    assert counts == (7, 12, 12)


def test_the_first_of_a_month_is_ordinal_in_french_alone() -> None:
    first = dt.date(2026, 8, 1)
    assert (shown("date", first, language="fr"), shown("date", first)) == ("1er aout", "August 1")
