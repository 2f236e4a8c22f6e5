"""Phone, address and time zone of a lead, put together.

For the clock the first of these that tells it decides: the record's own zone, the postal code,
the address together with the phone's area code, the area code, the country. An address and an
area code of one state narrow each other; of two they both count. A zone that names no place, such
as UTC or EST, decides nothing: it counts beside those that the others tell.
"""

from dataclasses import replace
from functools import lru_cache

from simulator.model.persona import Persona
from simulator.places.address import telling_postal_code
from simulator.places.conflicts import conflicts_of
from simulator.places.known import Known, known_of
from simulator.places.part import Part
from simulator.places.phone import telling_start
from simulator.places.whereabouts import Whereabouts
from simulator.places.words import country_words, zone_words
from simulator.places.zones import in_order, zones_of_country


def places_of(
    phone: str | None = None,
    country: str | None = None,
    region: str | None = None,
    postal_code: str | None = None,
    timezone: str | None = None,
) -> Whereabouts:
    """Where a lead is; whatever is missing or unknown just tells nothing.

    `phone` is E.164, `country` a code or a name, `region` a state by its letters or name.
    """
    return _found(
        telling_start(phone) if phone else "",
        country or "",
        region or "",
        telling_postal_code(postal_code) if postal_code else "",
        timezone or "",
    )


def of_lead(lead: Persona) -> Whereabouts:
    """Where a lead of the workspace is."""
    return places_of(lead.phone, lead.country, lead.region, lead.postal_code, lead.timezone)


@lru_cache(maxsize=32768)
def _found(phone: str, country: str, region: str, postal: str, zone: str) -> Whereabouts:
    known = known_of(phone, country, region, postal, zone)
    states = _states(known)
    told = _zones(known)
    zones = in_order((zone, *told)) if known.has_zone else told
    phone_told = known.phone if known.phone.is_sure or known.is_phone_abroad else Part()
    return Whereabouts(
        country=known.country,
        states=states,
        zones=zones,
        why=tuple(filter(None, _why(known, told))),
        conflicts=tuple(conflicts_of(known)),
        unusable_zone=None if known.has_zone else zone or None,
        phone_country=phone_told.country,
        phone_states=_common(phone_told.states, states)
        if known.is_phone_in_state
        else phone_told.states,
        placeless_zone=zone if known.has_zone and not known.fixes_clock else None,
    )


def _states(known: Known) -> tuple[str, ...]:
    by_phone = known.phone.states if known.is_phone_at_home else ()
    if known.is_phone_in_state:
        return known.address_states
    return (*known.address_states, *by_phone)


def _zones(known: Known) -> tuple[str, ...]:
    """The zones that are told by places."""
    if known.fixes_clock:
        return (known.zone,)
    if known.postal.zones:
        return known.postal.zones
    if known.region.zones:
        return _with_phone(known.region.zones, known)
    by_phone = _phone_zones(known)
    if known.is_phone_abroad:
        return in_order((*zones_of_country(known.country or ""), *by_phone))
    return by_phone or zones_of_country(known.country or "")


def _with_phone(zones: tuple[str, ...], known: Known) -> tuple[str, ...]:
    """The zones of an address together with the area code's."""
    if known.is_phone_in_state or not (by_phone := _phone_zones(known)):
        return _common(zones, known.phone.zones)
    return in_order((*zones, *by_phone))


def _phone_zones(known: Known) -> tuple[str, ...]:
    if known.phone.zones or not known.is_phone_abroad:
        return known.phone.zones
    return zones_of_country(known.phone.country or "")


def _common(some: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """What is in both; where that is nothing the first."""
    return tuple(each for each in some if each in others) or some


def _why(known: Known, zones: tuple[str, ...]) -> tuple[str, ...]:
    is_open = not (known.fixes_clock or known.postal.zones)
    told = [_zone_told(known)]
    told.append(known.postal.said(with_zones=not known.fixes_clock))
    if not known.postal.states or known.differ_in_address:
        told.append(known.region.said(with_zones=is_open))
    is_by_country = bool(zones) and is_open and not (known.region.zones or known.phone.zones)
    if is_by_country and not known.has_address and known.phone.is_sure:
        return (*told, replace(known.phone, zones=zones).said())
    if _phone_adds(known, is_open=is_open):
        told.append(known.phone.said(with_zones=is_open))
    if is_by_country:
        told.append(_country_told(known.country or "", zones))
    elif is_open and known.region.zones and known.is_phone_elsewhere:
        told.append("These differ, so both count.")
    return tuple(told)


def _zone_told(known: Known) -> str:
    if not known.has_zone:
        return ""
    words = f"The lead's own time zone is {known.zone}"
    return f"{words}." if known.fixes_clock else f"{words}, which names no place."


def _phone_adds(known: Known, *, is_open: bool) -> bool:
    """Whether the phone tells more than the address does."""
    if known.is_phone_in_state:
        return is_open and not set(known.region.zones) <= set(known.phone.zones)
    return known.phone.country != known.country or not known.has_address or bool(known.phone.states)


def _country_told(country: str, zones: tuple[str, ...]) -> str:
    name = country_words(country)
    if len(zones) == 1:
        return f"{name[0].upper()}{name[1:]} keeps {zone_words(zones)}."
    return f"Nothing tells where in {name}, so it can be {zone_words(zones, 'or')}."
