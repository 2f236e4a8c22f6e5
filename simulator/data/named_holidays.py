"""The public holidays of countries and their states by name, such as `US` or `US-TX`.

From the `holidays` package, which loads when a sequence first names a calendar: most name none. To
them come the days on which the law there forbids texts that sell, such as Flag Day in Pennsylvania.
"""

import datetime as dt
from collections.abc import Mapping
from functools import cache

from simulator.data.law.holidays import law_holidays


@cache
def calendar_names() -> tuple[str, ...]:
    """All calendars as a file writes them: a country, or a country and a state of it."""
    import holidays  # noqa: PLC0415 - a quarter of a second

    countries = holidays.list_supported_countries(include_aliases=True)
    names = (
        name
        for country, states in countries.items()
        for name in (country, *(f"{country}-{state}" for state in states))
    )
    return tuple(sorted(names))


def is_calendar(name: str) -> bool:
    """Whether there is a calendar of that name."""
    return name in calendar_names()


@cache
def holidays_in(name: str, year: int) -> Mapping[dt.date, str]:
    """The holidays of a known calendar in a year, each with its name in English where it has one.

    Days on which a holiday is observed instead are among them. Years that the package does not
    reach have none.
    """
    import holidays  # noqa: PLC0415 - as above

    country, _, state = name.partition("-")
    found = holidays.country_holidays(
        country, subdiv=state or None, years=year, expand=False, language="en_US"
    )
    named = {date: _short(words) for date, words in found.items()}
    return {**_closed_by_law(name, year), **named}


def _closed_by_law(name: str, year: int) -> dict[dt.date, str]:
    closed = law_holidays().of.get(name, {})
    return {date: words for date, words in closed.items() if date.year == year}


def _short(words: str) -> str:
    return words.replace("; ", " and ").replace("Thanksgiving Day", "Thanksgiving")
