"""The clock that most people of a country live by.

From the tz database, `zone.tab` 2026f, whose first zone of a country is its main one but for those
below, which are those of the capital or the largest city.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

_OTHERS: Final[Mapping[str, str]] = {
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "UZ": "Asia/Tashkent",
}


def main_zone(country: str) -> str | None:
    """The key of the zone; none where the country has none."""
    return _OTHERS.get(country) or _first_zones().get(country)


@cache
def _first_zones() -> Mapping[str, str]:
    text = (files("tzdata.zoneinfo") / "zone.tab").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and line[0] != "#"]
    return {country: zone for country, _, zone, *_ in reversed(rows)}
