"""The holidays on which the law closes, from `holidays.toml`, which `make data` makes."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class LawHolidays:
    """The holidays of each place, by date; `first` and `last` are the dates that are known."""

    first: dt.date
    last: dt.date
    made_with: str
    of: Mapping[str, Mapping[dt.date, str]]


@cache
def law_holidays() -> LawHolidays:
    """The whole table."""
    text = (files("simulator.data.law") / "holidays.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    places = {
        place: {date: name for name, dates in named.items() for date in dates}
        for place, named in table["places"].items()
    }
    return LawHolidays(table["first"], table["last"], table["made_with"], places)
