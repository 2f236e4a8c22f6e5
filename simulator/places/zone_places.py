"""Which country a time zone lies in, by the `tzdata` package; some keys name no place at all."""

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from simulator.data.zone_aliases import CLOCKS, PLACES_MEANT

_LINK: Final = "L "
_NO_PLACE: Final = "Etc/"


@lru_cache(maxsize=1024)
def country_of_zone(zone: str) -> str | None:
    """The country that a zone lies in, by whichever of its names; none for one such as UTC."""
    known = _table()[1]
    if zone in known or zone in CLOCKS or zone.startswith(_NO_PLACE):
        return known.get(zone)
    return known.get(PLACES_MEANT.get(zone) or _links().get(zone, ""))


def zones_in(country: str) -> tuple[str, ...]:
    """All zones of a country, its main one mostly first."""
    return _table()[0].get(country, ())


@cache
def _table() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, str]]:
    """The zones of each country, and the country of each zone, from `zone.tab`."""
    rows = [line.split("\t") for line in _lines("zone.tab") if line and line[0] != "#"]
    zones: dict[str, tuple[str, ...]] = {}
    for country, _, zone, *_ in rows:
        zones[country] = (*zones.get(country, ()), zone)
    return zones, {row[2]: row[0] for row in rows}


@cache
def _links() -> Mapping[str, str]:
    """What each other name of a zone stands for; few leads need it, so it is read by itself."""
    rows = (line.split() for line in _lines("tzdata.zi") if line.startswith(_LINK))
    return {alias: zone for _, zone, alias in rows}


def _lines(name: str) -> list[str]:
    return (files("tzdata.zoneinfo") / name).read_text(encoding="utf-8").splitlines()
