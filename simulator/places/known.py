"""What is known of a lead's place, each thing by itself, and whether two of them agree."""

from dataclasses import dataclass

from simulator.places.address import (
    country_of_postal_code,
    told_by_country,
    told_by_postal_code,
    told_by_region,
)
from simulator.places.part import Part
from simulator.places.phone import told_by_phone
from simulator.places.zone_places import country_of_zone
from simulator.places.zones import zone_keys

_NOTHING = Part()
_SHARING = frozenset({"US", "CA"})
"""Countries whose people have numbers such as 800 and 500, that tell no place in either."""


@dataclass(frozen=True, slots=True)
class Known:
    """The parts.

    `country` is where the lead is at home; `has_address` tells that more than the phone says so.
    `has_zone` tells that the zone is a key, `fixes_clock` that it names a place too, as UTC and
    EST do not. `given` are the country, region and phone as written.
    """

    country: str | None
    has_address: bool
    phone: Part
    region: Part
    postal: Part
    zone: str
    has_zone: bool
    fixes_clock: bool
    given: tuple[str, str, str]

    @property
    def address_states(self) -> tuple[str, ...]:
        """The region's and the postal code's; where one has several, those that the other has."""
        region, postal = self.region.states, self.postal.states
        both = tuple(state for state in region or postal if state in (postal or region))
        return both or (*region, *postal)

    @property
    def differ_in_address(self) -> bool:
        """Whether the region and the postal code are of different states."""
        region, postal = self.region.states, self.postal.states
        return bool(region and postal and not set(region) & set(postal))

    @property
    def is_phone_at_home(self) -> bool:
        """Whether the phone is of the lead's country and tells a state of it."""
        return self.phone.country == self.country and bool(self.phone.states)

    @property
    def is_phone_in_state(self) -> bool:
        """Whether the phone tells a state that the address has too."""
        return self.is_phone_at_home and bool(set(self.phone.states) & set(self.address_states))

    @property
    def is_phone_abroad(self) -> bool:
        """Whether the phone is of another country than the address.

        A number of the US that tells no place is nobody's in particular in the US and Canada.
        """
        if not self.has_address or self.phone.country in (None, self.country):
            return False
        return self.phone.is_sure or self.country not in _SHARING

    @property
    def is_phone_elsewhere(self) -> bool:
        """Whether the phone is of another country or state than the address."""
        return self.is_phone_abroad or (self.is_phone_at_home and not self.is_phone_in_state)


def known_of(phone: str, country: str, region: str, postal: str, zone: str) -> Known:
    """What each field tells; `phone` is the start that tells, `postal` a telling code."""
    by_phone = told_by_phone(phone) or _NOTHING
    by_country = told_by_country(country) or _NOTHING
    address = by_country.country or _country_of_address(by_phone.country, region, postal)
    has_zone = bool(zone) and zone in zone_keys()
    zone_country = country_of_zone(zone) if has_zone else None
    home = address or by_phone.country or _country_named(zone_country)
    by_region = told_by_region(region, home) if region and home else None
    by_postal = told_by_postal_code(postal, home) if postal and home else None
    return Known(
        country=home,
        has_address=address is not None,
        phone=by_phone,
        region=by_region or by_country,
        postal=by_postal or _NOTHING,
        zone=zone,
        has_zone=has_zone,
        fixes_clock=zone_country is not None,
        given=(country, region, phone),
    )


def _country_named(code: str | None) -> str | None:
    """The country of a code; a territory's is the US."""
    told = told_by_country(code) if code else None
    return told.country if told else None


def _country_of_address(nearest: str | None, region: str, postal: str) -> str | None:
    """The country of an address that names none: the phone's where that fits."""
    for country in (nearest, None) if region else ():
        if told := told_by_region(region, country):
            return told.country
    if postal and nearest and told_by_postal_code(postal, nearest):
        return nearest
    return country_of_postal_code(postal) if postal else None
