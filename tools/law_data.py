"""Makes the table of holidays on which the law closes, with the `holidays` package.

Which holidays close where is the law's (`simulator/data/law/windows.toml`); the package tells only
the dates.
"""

import datetime as dt
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from typing import Final

import holidays

TABLE: Final = Path(__file__).parent.parent / "simulator/data/law/holidays.toml"
YEARS: Final = range(2024, 2036)
_A_LINE: Final = 6

_ALL: Final = ("New Year's Day", "Independence Day", "Thanksgiving Day", "Christmas Day")
_MLK: Final = "Martin Luther King Jr. Day"
_STATES: Final[Mapping[str, tuple[str, ...]]] = {
    "AL": (*_ALL, _MLK),
    "LA": (*_ALL, _MLK, "Mardi Gras", "Good Friday"),
    "MS": (*_ALL, _MLK),
    "PA": (
        *_ALL,
        "Presidents' Day",
        "Good Friday",
        "Memorial Day",
        "Flag Day",
        "Labor Day",
        "Columbus Day",
        "Election Day",
        "Veterans Day",
    ),
    "RI": (*_ALL, _MLK),
    "UT": (*_ALL, _MLK),
}
"""The holidays that close a state of the US."""
_MOVED: Final[Mapping[str, Mapping[int, int]]] = {"AL": {5: -1, 6: 1}, "MS": {6: 1}}
"""By how many days a state moves those on a Saturday (5) or Sunday (6); both days are closed."""
_COUNTRIES: Final = ("FR", "ES", "IT", "ZA")
"""All of whose national holidays close, those on which another is observed among them."""
_EVES: Final = ("IT",)
"""Where the day before matters, so that the day after the last year has to be known."""

_HEAD: Final = """\
# The holidays on which texts that sell may not be sent, by place and name.
#
# Made by `make data`; change tools/law_data.py, not this file. A day in brackets, such as
# "(observed)", is one on which the holiday of that name is kept beside its own day.

made_with = "holidays {version}"
first = {first}
last = {last}
"""


def main() -> int:
    """Write the table."""
    TABLE.write_text(table(), encoding="utf-8")
    sys.stderr.write(f"wrote {TABLE.name}\n")
    return 0


def table() -> str:
    """The whole file."""
    first, last = dt.date(YEARS[0], 1, 1), dt.date(YEARS[-1], 12, 31)
    head = _HEAD.format(version=version("holidays"), first=first, last=last)
    return head + "".join(f"\n{_place(place, days)}" for place, days in _places())


def _place(place: str, days: Mapping[dt.date, str]) -> str:
    by_name = sorted(days.items(), key=lambda each: (each[1], each[0]))
    named = groupby(by_name, key=lambda each: each[1])
    lines = (_named(name, [day for day, _ in rows]) for name, rows in named)
    return f"[places.{place}]\n{''.join(lines)}"


def _named(name: str, days: list[dt.date]) -> str:
    dates = [str(day) for day in days]
    rows = [", ".join(dates[at : at + _A_LINE]) for at in range(0, len(dates), _A_LINE)]
    return f'"{name}" = [\n{"".join(f"    {row},{chr(10)}" for row in rows)}]\n'


def _places() -> Iterator[tuple[str, Mapping[dt.date, str]]]:
    for state, names in _STATES.items():
        yield f"US-{state}", _state(state, names)
    yield "CA-BC", _listed("CA", "BC", YEARS)
    for country in _COUNTRIES:
        after = 1 if country in _EVES else 0
        years = range(YEARS.start, YEARS.stop + after)
        days = _listed(country, None, years)
        last = dt.date(YEARS[-1] + after, 1 if after else 12, 1 if after else 31)
        yield country, {day: name for day, name in days.items() if day <= last}


def _state(state: str, names: tuple[str, ...]) -> Mapping[dt.date, str]:
    # A holiday of the year after can be observed in the last year.
    own = {_american(year)[name]: name for year in (*YEARS, YEARS.stop) for name in names}
    moves = _MOVED.get(state, {})
    moved = {
        day + dt.timedelta(days=moves[day.weekday()]): f"{name} (observed)"
        for day, name in own.items()
        if day.weekday() in moves
    }
    return {day: name for day, name in {**moved, **own}.items() if day.year in YEARS}


@cache
def _american(year: int) -> Mapping[str, dt.date]:
    """All holidays that a state may close on, by name."""
    named: dict[str, dt.date] = {}
    for state in ("LA", "PA"):
        found = holidays.country_holidays(
            "US", subdiv=state, years=year, observed=False, categories=("public", "unofficial")
        )
        named |= {name: day for day in found for name in found.get_list(day)}
    # These two the package has not for every year.
    return {**named, "Flag Day": dt.date(year, 6, 14), "Election Day": _election_day(year)}


def _election_day(year: int) -> dt.date:
    """The Tuesday after the first Monday of November, kept every year in Pennsylvania."""
    first = dt.date(year, 11, 2)
    return first + dt.timedelta(days=(1 - first.weekday()) % 7)


def _listed(country: str, state: str | None, years: range) -> Mapping[dt.date, str]:
    found = holidays.country_holidays(
        country, subdiv=state, years=years, observed=True, language="en_US"
    )
    # Where two fall on one day the first names it.
    return {day: name.split("; ")[0] for day, name in sorted(found.items())}


if __name__ == "__main__":
    sys.exit(main())
