"""Filters that write dates and times in the lead's language and zone, in plain characters."""

import datetime as dt
from collections.abc import Mapping

from simulator.data.date_words import (
    DATE_WORDS,
    MONTH_FIRST_ENGLISH,
    TWELVE_HOURS,
    TWENTY_FOUR_HOUR_LANGUAGES,
    DateWords,
)
from simulator.places.clocks import zone
from simulator.rendering.refusal import Refusal

_NOON = 12
_HOUR_24 = "24:00"


def weekday(lead: Mapping[str, object], value: object) -> object:
    """`Tuesday`."""
    return _words(lead).weekdays[_day(lead, value, "weekday").weekday()]


def date(lead: Mapping[str, object], value: object) -> object:
    """`November 3`."""
    words, day = _words(lead), _day(lead, value, "date")
    pattern = "{day} {month}" if _is_day_first(lead) else words.pattern
    return _dated(pattern, words, words.months, day)


def short_date(lead: Mapping[str, object], value: object) -> object:
    """`Nov 3`."""
    words, day = _words(lead), _day(lead, value, "short_date")
    pattern = "{day} {month}" if _is_day_first(lead) else words.short_pattern
    return _dated(pattern, words, words.short_months, day)


def time(lead: Mapping[str, object], value: object) -> object:
    """`2:30 PM` where clocks have twelve hours, else `14:30`."""
    moment = _moment(lead, value, "time")
    if not isinstance(moment, (dt.datetime, dt.time)):
        raise Refusal("“time” needs a time of day, and this is a day.", "Write |date or |weekday.")
    if not _has_twelve_hours(lead):
        return f"{moment.hour:02}:{moment.minute:02}"
    half = "AM" if moment.hour < _NOON else "PM"
    return f"{moment.hour % _NOON or _NOON}:{moment.minute:02} {half}"


def _dated(pattern: str, words: DateWords, months: tuple[str, ...], day: dt.date) -> str:
    number = words.first_day if day.day == 1 else str(day.day)
    return pattern.format(day=number, month=months[day.month - 1])


def _day(lead: Mapping[str, object], value: object, name: str) -> dt.date:
    moment = _moment(lead, value, name)
    if isinstance(moment, dt.time):
        raise Refusal(f"“{name}” needs a day, and this is a time of day.", "Write |time.")
    return moment


def _moment(
    lead: Mapping[str, object], value: object, name: str
) -> dt.datetime | dt.date | dt.time:
    """Return a value as the lead's own clock and calendar show it."""
    moment = _read(value) if isinstance(value, str) else value
    if not isinstance(moment, (dt.date, dt.time)):
        raise _no_moment(value, name)
    own = lead.get("timezone")
    if isinstance(moment, dt.datetime) and moment.tzinfo and isinstance(own, str):
        return _in_zone(moment, str.__str__(own))
    return moment


def _no_moment(value: object, name: str) -> Refusal:
    if isinstance(value, str) and _HOUR_24 in value:
        return Refusal("There is no hour 24.", "Write 00:00, on the next day.")
    example = "a time such as 14:30" if name == "time" else "a date such as 2026-11-03"
    return Refusal(
        f"“{name}” needs {example} or 2026-11-03T14:30, and this is none.",
        f"Put one into the field, or remove |{name}.",
    )


def _in_zone(moment: dt.datetime, key: str) -> dt.datetime:
    place = zone(key)
    try:
        return moment.astimezone(place) if place else moment
    except OverflowError:  # within a day of the first and the last that there is
        return moment


def _read(text: str) -> dt.datetime | dt.date | dt.time | None:
    text = text.strip()
    if text.isdigit() and len(text) != len("20261103"):
        return None  # a year, or an hour
    for read in (dt.date.fromisoformat, dt.datetime.fromisoformat, dt.time.fromisoformat):
        try:
            return read(text)
        except ValueError:
            continue
    return None


def _tag(lead: Mapping[str, object]) -> list[str]:
    language = lead.get("language")
    return language.split("-") if isinstance(language, str) else [""]


def _words(lead: Mapping[str, object]) -> DateWords:
    return DATE_WORDS.get(_tag(lead)[0].lower(), DATE_WORDS["en"])


def _region(lead: Mapping[str, object]) -> str:
    """Return the country of the language, else of the lead, such as `GB`."""
    language = [part.upper() for part in _tag(lead)[1:] if len(part) == len("GB")]
    country = lead.get("country")
    return language[0] if language else country.upper() if isinstance(country, str) else ""


def _is_day_first(lead: Mapping[str, object]) -> bool:
    region = _region(lead)
    return _words(lead) is DATE_WORDS["en"] and region not in MONTH_FIRST_ENGLISH | {""}


def _has_twelve_hours(lead: Mapping[str, object]) -> bool:
    language, region = _tag(lead)[0].lower(), _region(lead)
    if language in TWENTY_FOUR_HOUR_LANGUAGES:
        return False
    return region in TWELVE_HOURS if region else language in ("", "en")
