"""What does not fit together in a lead's address, phone and time zone, or cannot be read."""

from collections.abc import Iterator

from simulator.data.area_codes import US_TERRITORIES
from simulator.places.address import has_states, told_by_country
from simulator.places.known import Known
from simulator.places.words import country_words, quoted, state_words
from simulator.places.zones import country_of_zone, zone_keys

_USUAL_ZONES = {
    "EASTERN": "America/New_York",
    "ET": "America/New_York",
    "EDT": "America/New_York",
    "CENTRAL": "America/Chicago",
    "CT": "America/Chicago",
    "CDT": "America/Chicago",
    "MOUNTAIN": "America/Denver",
    "MT": "America/Denver",
    "MDT": "America/Denver",
    "PACIFIC": "America/Los_Angeles",
    "PT": "America/Los_Angeles",
    "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles",
    "BST": "Europe/London",
    "AEST": "Australia/Sydney",
    "AEDT": "Australia/Sydney",
}
"""What people write for a zone, in capitals, and the key that they most likely mean."""


_FIXED = {"EST": "America/New_York", "MST": "America/Denver"}
_UNKNOWN = "Which country the phone is of is not known here."
_NO_CODE = "The phone has no country code in front, such as +1."


def conflicts_of(known: Known) -> Iterator[str]:
    """A sentence for each."""
    country, region, phone = known.given
    name = country_words(known.country) if known.country else ""
    if country.strip() and not told_by_country(country):
        yield f"{quoted(country)} is no country."
    if known.is_phone_abroad:
        yield f"The phone is of {country_words(known.phone.country or '')}, the address of {name}."
    if phone and known.phone.country is None:
        yield _UNKNOWN if phone.startswith("+") else _NO_CODE
    if region.strip() and not known.region.states and has_states(known.country):
        yield f"{quoted(region)} is no region of {name}."
    if known.differ_in_address:
        states = state_words(known.country, known.postal.states)
        yield f"The region is {_region(known)}, the postal code one of {states}."
    yield from _zone_conflicts(known, name)


def _region(known: Known) -> str:
    return state_words(known.country, known.region.states)


def _zone_conflicts(known: Known, name: str) -> Iterator[str]:
    zone = known.zone
    if zone.strip() and not known.has_zone:
        remedy = f"Write {_meant(zone) or 'one such as America/New_York'}."
        yield f"{quoted(zone)} is no time zone and is not used. {remedy}"
    if zone in _FIXED:
        yield f"{zone} has no summer time. Write {_FIXED[zone]} for a place that has."
    if not known.has_zone or not known.has_address:
        return
    of = country_of_zone(zone)
    if of and of != known.country and not (known.country == "US" and of in US_TERRITORIES):
        yield f"The time zone is one of {country_words(of)}, the address is in {name}."


def _meant(zone: str) -> str | None:
    """The key that somebody meant by a zone of no such name."""
    wanted = zone.strip().upper().replace(" ", "_")
    near = (key for key in zone_keys() if key.upper() == wanted)
    return _USUAL_ZONES.get(wanted.removesuffix("_TIME")) or next(near, None)
