"""Hours of the day that suit leads of several countries, where one clock is read for all of them.

Leads whose own zone nobody knows live by the file's. Noon in New York is six in the evening in
Berlin, so what is open there in the afternoon is open here in the night.
"""

import datetime as dt
from collections.abc import Iterable
from importlib.resources import files
from typing import Final
from zoneinfo import ZoneInfo

from simulator.data.main_zones import main_zone

_NIGHTFALL: Final = dt.timedelta(hours=20)
"""When texts that sell end nearly everywhere."""
_NOON: Final = dt.datetime(2026, 1, 15, 12, tzinfo=dt.UTC)
_HALF_YEARS: Final = (_NOON.replace(month=1), _NOON.replace(month=7))


def shared_end(home: str, countries: Iterable[str]) -> dt.timedelta:
    """When the hours end by the clock of `home`, as time after midnight, for all these countries.

    A country that lies far east of home leaves next to nothing, or less.
    """
    ahead = (_ahead(country, home) for country in countries)
    return _NIGHTFALL - max((dt.timedelta(), *ahead))


def _ahead(country: str, home: str) -> dt.timedelta:
    """How far the main clock of a country is ahead of home's at most."""
    here, there = main_zone(home), main_zone(country)
    if here is None or there is None:
        return dt.timedelta()
    return max(_offset(there, at) - _offset(here, at) for at in _HALF_YEARS)


def _offset(key: str, at: dt.datetime) -> dt.timedelta:
    with files("tzdata.zoneinfo").joinpath(*key.split("/")).open("rb") as file:
        return at.astimezone(ZoneInfo.from_file(file, key)).utcoffset() or dt.timedelta()
