"""Countries, states and time zones as people call them."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from simulator.data.countries import countries
from simulator.data.state_names import STATE_NAMES
from simulator.places.zones import US_ZONES

_ZONE_NAMES: Final = dict(
    zip(
        US_ZONES,
        ("Eastern", "Central", "Mountain", "Phoenix", "Pacific", "Alaska", "Hawaii", "Aleutian"),
        strict=True,
    )
) | {
    "America/Puerto_Rico": "Atlantic",
    "America/St_Thomas": "Atlantic",
    "America/Halifax": "Atlantic",
    "America/St_Johns": "Newfoundland",
    "Pacific/Pago_Pago": "Samoa",
    "Atlantic/Canary": "Canary Islands",
}
_WITH_THE = frozenset(
    {"AE", "BS", "CD", "CF", "DO", "KM", "KY", "MH", "MV", "NL", "PH", "SB", "SC", "TC", "US", "VG"}
)
"""Countries whose names are said with an article."""
_LONGEST = 40
_MOST = 4
"""Zones that a sentence lists."""


def listed(words: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    before, (end,) = words[:-1], words[-1:]
    return f"{', '.join(before)} {last} {end}" if before else end


@lru_cache(maxsize=1024)
def zone_words(zones: tuple[str, ...], last: str = "and") -> str:
    """`Eastern and Central time`; by the city where people have no other name for a zone."""
    if zones == US_ZONES:
        return "any time from Eastern to Hawaii"
    names = list(dict.fromkeys(map(_zone_name, zones)))
    if len(names) > _MOST:
        return f"one of {len(names)} times, {names[0]} to {names[-1]}"
    return f"{listed(names, last)} time"


@cache
def country_words(country: str) -> str:
    """`the US`, `Canada`, `Britain (UK)`."""
    name = "US" if country == "US" else countries().get(country, country)
    return f"the {name}" if country in _WITH_THE else name


@lru_cache(maxsize=1024)
def state_words(country: str | None, states: tuple[str, ...]) -> str:
    """`Florida and Texas`; the letters of a country whose states have no names here."""
    names = STATE_NAMES.get(country or "", {})
    return listed([names.get(state, state) for state in states])


def quoted(text: str) -> str:
    """What somebody wrote, in one short line."""
    line = " ".join(text.split())
    return f"“{line[:_LONGEST]}…”" if len(line) > _LONGEST else f"“{line}”"


def _zone_name(zone: str) -> str:
    return _ZONE_NAMES.get(zone) or zone.rpartition("/")[2].replace("_", " ")
