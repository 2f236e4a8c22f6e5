"""What the parts of an address tell of where a lead is: country, region, postal code."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from simulator.data.area_codes import US_TERRITORIES
from simulator.data.countries import country_code
from simulator.data.overseas import OVERSEAS, USUAL_NAMES
from simulator.data.postal_places import LONGEST, postal_places
from simulator.data.state_names import STATE_NAMES, USUAL_STATE_NAMES, state_zones
from simulator.places.part import Part
from simulator.places.words import country_words, state_words
from simulator.places.zones import in_order, zones_of_country

_CANADIAN: Final = re.compile(r"[A-Z]\d[A-Z]\d[A-Z]\d", re.ASCII)
_ZIP: Final = re.compile(r"\d{5}(\d{4})?", re.ASCII)
_SIGNS: Final = re.compile(r"[^A-Z0-9]")
_NO_POINTS: Final = str.maketrans("", "", ".,")
_CENTRE = 3
_DIGITS: Final = {"US": 5, "AU": 4}
"""Where codes start with 0, which spreadsheets drop."""
_SIGN: Final = {"ES": "E", "FR": "F", "PT": "P"}
"""What stands on a country's cars, and at times before its postal codes."""
_GUESSED: Final = ("US", "CA", "AU")
"""Countries told by a state's name or letters alone, the first that has it."""


@lru_cache(maxsize=512)
def told_by_country(text: str) -> Part | None:
    """What the field tells: a code, or a name as people write it; territories are US states."""
    code = country_code(text)
    if code is None:
        return None
    if code in US_TERRITORIES:
        what = f"The country is {state_words('US', (code,))}"
        return Part("US", (code,), state_zones("US")[code], what)
    return Part(code)


@lru_cache(maxsize=2048)
def told_by_region(text: str, country: str | None) -> Part | None:
    """What a region tells; without a country only what no other country's region could mean."""
    if country is None:
        parts = (told_by_region(text, each) for each in _GUESSED)
        return next(filter(None, parts), None)
    plain = _plain(text).removeprefix(f"{country}-")
    state = _states(country).get(plain)
    if state is None:
        return _told_overseas(plain, country)
    zones = in_order(state_zones(country).get(state, ()))
    return Part(country, (state,), zones, f"The region is {state_words(country, (state,))}")


def _told_overseas(region: str, country: str) -> Part | None:
    """What a region tells that has a country code of its own, such as Martinique of France."""
    marks = unicodedata.normalize("NFKD", region.replace("Ø", "O").replace("-", " "))
    name = "".join(each for each in marks if not unicodedata.combining(each))
    code = USUAL_NAMES.get(name) or country_code(region)
    if code not in OVERSEAS.get(country, ()):
        return None
    return Part(country, (), zones_of_country(code), f"The region is {country_words(code)}")


def has_states(country: str | None) -> bool:
    """Whether the states of this country are known here."""
    return country in STATE_NAMES


def country_of_postal_code(code: str) -> str | None:
    """The country whose postal codes alone look so."""
    return "CA" if _CANADIAN.fullmatch(code) else None


def telling_postal_code(text: str) -> str:
    """A postal code as far as it tells: without spaces and signs, in capitals.

    Of five digits the last two are zeros, unless they tell more than the first three: leads who
    share what tells share all that is known.
    """
    code = _SIGNS.sub("", text.upper())
    if _ZIP.fullmatch(code) and code[:_CENTRE] not in _told_by_all_digits():
        return f"{code[:_CENTRE]}00"
    return code


@cache
def _told_by_all_digits() -> frozenset[str]:
    return frozenset(start[:_CENTRE] for start in postal_places("US") if len(start) > _CENTRE)


@lru_cache(maxsize=16384)
def told_by_postal_code(code: str, country: str) -> Part | None:
    """What a `telling_postal_code` tells; nothing where codes of the country tell no place."""
    code = code.removeprefix(country).removeprefix(_SIGN.get(country, ""))
    code = code.zfill(_DIGITS.get(country, 0)) if code.isdecimal() else code
    if country == "US" and not _ZIP.fullmatch(code):
        return None
    places = postal_places(country)
    starts = (code[:length] for length in range(LONGEST, 0, -1))
    place = next((places[start] for start in starts if start in places), None)
    if place is None:
        return None
    states = place.states
    zones = place.zones or tuple(
        zone for state in states for zone in state_zones(country).get(state, ())
    )
    zones = in_order(zones)
    where = state_words(country, states) if states else country_words(country)
    return Part(country, states, zones, f"Postal codes that start with {place.start} are {where}")


@cache
def _states(country: str) -> Mapping[str, str]:
    """The letters of each state of a country by all that people call it, in capitals."""
    names = STATE_NAMES.get(country, {})
    named = {_plain(name): state for state, name in names.items()}
    letters = {state: state for state in names}
    return {**named, **USUAL_STATE_NAMES.get(country, {}), **letters}


def _plain(name: str) -> str:
    """A state's name in capitals, without points, commas and `the`."""
    return " ".join(name.upper().translate(_NO_POINTS).split()).removeprefix("THE ")
