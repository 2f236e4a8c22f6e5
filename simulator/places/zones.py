"""Time zones: which keys are real, and which a country has.

All from the `tzdata` package: the system's own are often older than the law.
"""

import datetime as dt
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final
from zoneinfo import ZoneInfo

from simulator.data.area_codes import area_codes
from simulator.data.state_names import state_zones
from simulator.data.zone_abbreviations import KEYS_MEANT
from simulator.places.zone_places import zones_in

US_ZONES: Final = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Adak",
)
"""Where a lead of whom only the US is known may be: from Eastern time to Hawaii and Adak."""

_CANADIAN: Final = (
    "America/St_Johns",
    "America/Halifax",
    "America/Toronto",
    "America/Winnipeg",
    "America/Regina",
    "America/Edmonton",
    "America/Vancouver",
    "America/Whitehorse",
)
_SAMPLES: Final = tuple(
    dt.datetime(year, month, 15, 12, tzinfo=dt.UTC)
    for year in (2026, 2027, 2028)
    for month in range(1, 13)
)
"""Zones of a country that agree on all of these have kept one time since 2026."""


@cache
def zone_keys() -> frozenset[str]:
    """Every key of the IANA time zone database that is a time; `Factory` says that none is set."""
    keys = (files("tzdata") / "zones").read_text(encoding="utf-8").split()
    return frozenset(keys) - {"Factory"}


@lru_cache(maxsize=512)
def zones_of_country(country: str) -> tuple[str, ...]:
    """The zones of a country, one of those that keep the same time; none of an unknown one."""
    if country == "US":
        return US_ZONES
    if country == "CA":
        return tuple(dict.fromkeys((*_CANADIAN, *_all_of(state_zones("CA").values()))))
    by_area = [each.zones for each in area_codes().values() if each.country == country]
    return in_order(_all_of(by_area) if by_area else _different(country))


def key_meant(text: str) -> str | None:
    """The key that somebody meant by a zone of no such name; nothing where that is not clear."""
    wanted = "_".join(text.upper().split())
    near = (key for key in zone_keys() if key.upper() == wanted)
    return KEYS_MEANT.get(wanted) or next(near, None)


def in_order(zones: Iterable[str]) -> tuple[str, ...]:
    """Each zone once; those of the US from east to west, before others."""
    last = len(US_ZONES)
    places = {zone: US_ZONES.index(zone) if zone in US_ZONES else last for zone in zones}
    return tuple(sorted(places, key=places.__getitem__))


def _all_of(many: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(zone for zones in many for zone in zones))


def _different(country: str) -> tuple[str, ...]:
    found: dict[tuple[dt.timedelta | None, ...], str] = {}
    # Of zones alike the one where people live: Hobart, not an island's station.
    candidates = sorted(zones_in(country), key=lambda zone: zone.startswith("Antarctica/"))
    if len(candidates) == 1:
        return tuple(candidates)
    for zone in candidates:
        found.setdefault(_offsets(zone), zone)
    return tuple(found.values())


def _offsets(zone: str) -> tuple[dt.timedelta | None, ...]:
    with (files("tzdata") / "zoneinfo" / zone).open("rb") as file:
        info = ZoneInfo.from_file(file, zone)
    return tuple(each.astimezone(info).utcoffset() for each in _SAMPLES)
