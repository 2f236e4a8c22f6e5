"""The days that close a place, reckoned from the calendar and not from any library or table."""

import datetime as dt
from functools import cache
from itertools import chain
from typing import Final

YEARS: Final = range(2024, 2040)
_MON, _TUE, _THU = 0, 1, 3
_SAT, _SUN = 5, 6
_ONE_DAY: Final = dt.timedelta(days=1)


@cache
def holidays_of(place: str) -> frozenset[dt.date]:
    """All days of all years on which a place of the sheet is closed for a holiday."""
    return frozenset(chain.from_iterable(_in_year(place, year) for year in YEARS))


def _in_year(place: str, year: int) -> set[dt.date]:
    if place.startswith("US-"):
        return _american(place, year)
    return {
        "CA-BC": _british_columbian,
        "FR": _french,
        "ES": _spanish,
        "IT": _italian,
        "ZA": _south_african,
    }[place](year)


def _american(place: str, year: int) -> set[dt.date]:
    november = dt.date(year, 11, 1)
    base = {
        dt.date(year, 1, 1),
        dt.date(year, 7, 4),
        _nth(year, 11, _THU, 4),
        dt.date(year, 12, 25),
    }
    if place != "US-PA":
        base.add(_nth(year, 1, _MON, 3))
    if place == "US-LA":
        base |= {easter(year) - 47 * _ONE_DAY, easter(year) - 2 * _ONE_DAY}
    if place == "US-PA":
        base |= {
            _nth(year, 2, _MON, 3),
            easter(year) - 2 * _ONE_DAY,
            _last_monday(year, 5),
            dt.date(year, 6, 14),
            _nth(year, 9, _MON, 1),
            _nth(year, 10, _MON, 2),
            _nth(year, november.month, _MON, 1) + _ONE_DAY,
            dt.date(year, 11, 11),
        }
    saturdays = {day for day in base if day.weekday() == _SAT}
    sundays = {day for day in base if day.weekday() == _SUN}
    if place == "US-AL":
        base |= {day - _ONE_DAY for day in saturdays}
    if place in ("US-AL", "US-MS"):
        base |= {day + _ONE_DAY for day in sundays}
    return base


def _british_columbian(year: int) -> set[dt.date]:
    may_24 = dt.date(year, 5, 24)
    canada_day = dt.date(year, 7, 1)
    fixed = _days(year, "01-01 09-30 12-25")
    # On the safe side: the Monday that people get in place of a weekend's holiday is closed too.
    mondays = {day + (7 - day.weekday()) * _ONE_DAY for day in fixed if day.weekday() >= _SAT}
    return {
        *fixed,
        *mondays,
        canada_day,
        canada_day + (canada_day.weekday() == _SUN) * _ONE_DAY,
        _nth(year, 2, _MON, 3),
        easter(year) - 2 * _ONE_DAY,
        may_24 - may_24.weekday() * _ONE_DAY,
        _nth(year, 8, _MON, 1),
        _nth(year, 9, _MON, 1),
        _nth(year, 10, _MON, 2),
        dt.date(year, 11, 11),
    }


def _french(year: int) -> set[dt.date]:
    return _days(year, "01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25") | {
        easter(year) + _ONE_DAY,
        easter(year) + 39 * _ONE_DAY,
        easter(year) + 50 * _ONE_DAY,
    }


def _spanish(year: int) -> set[dt.date]:
    return _days(year, "01-01 01-06 05-01 08-15 10-12 11-01 12-06 12-08 12-25") | {
        easter(year) - 2 * _ONE_DAY
    }


def _italian(year: int) -> set[dt.date]:
    # Saint Francis is a holiday again since 2026.
    francis = _days(year, "10-04") if year >= 2026 else set()
    fixed = "01-01 01-06 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26"
    return _days(year, fixed) | francis | {easter(year), easter(year) + _ONE_DAY}


def _south_african(year: int) -> set[dt.date]:
    fixed = _days(year, "01-01 03-21 04-27 05-01 06-16 08-09 09-24 12-16 12-25 12-26")
    moved = {day + _ONE_DAY for day in fixed if day.weekday() == _SUN}
    # The country votes on these days, and does not work.
    votes = {dt.date(2024, 5, 29), dt.date(2026, 11, 4)}
    return (
        fixed
        | moved
        | {day for day in votes if day.year == year}
        | {easter(year) - 2 * _ONE_DAY, easter(year) + _ONE_DAY}
    )


def easter(year: int) -> dt.date:
    """Easter Sunday, by the reckoning of Gauss, good from 1900 to 2099."""
    moon = (19 * (year % 19) + 24) % 30
    week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7
    days = moon + week
    if (moon, week) == (29, 6) or ((moon, week) == (28, 6) and year % 19 > 10):
        days -= 7
    return dt.date(year, 3, 22) + days * _ONE_DAY


def _days(year: int, words: str) -> set[dt.date]:
    return {dt.date.fromisoformat(f"{year}-{each}") for each in words.split()}


def _nth(year: int, month: int, weekday: int, count: int) -> dt.date:
    first = dt.date(year, month, 1)
    return first + ((weekday - first.weekday()) % 7 + 7 * (count - 1)) * _ONE_DAY


def _last_monday(year: int, month: int) -> dt.date:
    last = dt.date(year, month + 1, 1) - _ONE_DAY
    return last - last.weekday() * _ONE_DAY
