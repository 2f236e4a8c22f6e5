"""What does not fit together in a lead's address, phone and time zone, or cannot be read."""

from collections.abc import Iterator

from simulator.data.area_codes import US_TERRITORIES
from simulator.data.zone_abbreviations import FIXED
from simulator.places.address import has_states, told_by_country
from simulator.places.known import Known
from simulator.places.words import country_words, quoted, state_words
from simulator.places.zone_places import country_of_zone
from simulator.places.zones import key_meant

_SUCH_AS = "one such as America/New_York"
_UNKNOWN = "Which country the phone is of is not known here."
_NO_CODE = "The phone has no country code in front, such as +1."


def conflicts_of(known: Known) -> Iterator[str]:
    """A sentence for each."""
    country, region, phone = known.given
    name = country_words(known.country) if known.country else ""
    if country.strip() and not told_by_country(country):
        yield f"{quoted(country)} is no country."
    if known.is_phone_abroad:
        yield f"The phone is of {_phone_country(known)}, the address of {name}."
    if phone and known.phone.country is None:
        yield _UNKNOWN if phone.startswith("+") else _NO_CODE
    if region.strip() and not known.region.states and has_states(known.country):
        yield f"{quoted(region)} is no region of {name}."
    if known.differ_in_address:
        states = state_words(known.country, known.postal.states)
        yield f"The region is {_region(known)}, the postal code one of {states}."
    yield from _zone_conflicts(known, name)


def _phone_country(known: Known) -> str:
    if not known.phone.is_sure:
        return f"{country_words('US')} or {country_words('CA')}"
    return country_words(known.phone.country or "")


def _region(known: Known) -> str:
    return state_words(known.country, known.region.states)


def _zone_conflicts(known: Known, name: str) -> Iterator[str]:
    zone = known.zone
    if zone.strip() and not known.has_zone:
        meant = key_meant(zone) or _SUCH_AS
        yield f"{quoted(zone)} is no time zone and is not used. Write {meant}."
    elif known.has_zone and not known.fixes_clock:
        time = " and has no summer time" if zone in FIXED else ""
        yield f"{zone} names no place{time}. Write {FIXED.get(zone, _SUCH_AS)}."
    if not known.has_zone or not known.has_address:
        return
    of = country_of_zone(zone)
    if of and of != known.country and not (known.country == "US" and of in US_TERRITORIES):
        yield f"The time zone is one of {country_words(of)}, the address is in {name}."
