"""What is known of a lead, in words: where, how to reach, what was consented to, what is empty."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from simulator.model.persona import STANDARD_FIELDS, Consent, Persona
from simulator.places import of_lead, places_of
from simulator.review.matrix_filter import lacked

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TOLD_APART = frozenset(STANDARD_FIELDS) - {"first_name", "last_name", "company", "job_title"}
"""Standard fields with rows of their own."""
_NORTH_AMERICAN = "+1"
_NORTH_AMERICAN_DIGITS = 10


class Fact(NamedTuple):
    """A row: what it is, and what the lead's file says; `is_lacking` where it says nothing."""

    label: str
    text: str
    is_lacking: bool = False


def facts_of(lead: Persona, used: Iterable[str]) -> tuple[Fact, ...]:
    """A lead in a few rows; `used` are the fields that texts read."""
    others = [name for name in lead.fields() if name not in _TOLD_APART]
    empty = lacked(lead, used)
    rows = [
        Fact("place", place_words(lead)),
        *where_facts(lead),
        Fact("phone", phone_words(lead.phone)),
        Fact("consent", consent_words(lead.consent)),
        Fact("habits", habit_words(lead)),
        Fact("fields", ", ".join(name for name in others if name not in empty)),
        Fact("empty", ", ".join(empty), is_lacking=True),
    ]
    return tuple(each for each in rows if each.text)


def all_facts(lead: Persona, used: Iterable[str]) -> tuple[Fact, ...]:
    """Everything that is known of a lead, each field with its value."""
    rows = [
        Fact("about", lead.about or ""),
        Fact("place", place_words(lead)),
        Fact("postcode", lead.postal_code or ""),
        *where_facts(lead),
        Fact("language", lead.language or ""),
        Fact("phone", phone_words(lead.phone)),
        Fact("e-mail", lead.email or ""),
        *_consent_facts(lead.consent),
        Fact("habits", habit_words(lead)),
    ]
    shown = [each for each in rows if each.text]
    return (*shown, *_field_facts(lead), *_empty_facts(lead, used))


def place_words(lead: Persona) -> str:
    """`Horseshoe Bay TX, US, Chicago time`."""
    town = " ".join(filter(None, (lead.city, lead.region)))
    zone = None if of_lead(lead).unusable_zone else lead.timezone
    return ", ".join(filter(None, (town, lead.country, zone_words(zone))))


def where_facts(lead: Persona) -> Iterator[Fact]:
    """Which time and state follow from phone and address, and what does not fit together.

    The time only where it is not plain from the lead's own time zone, region or country.
    """
    found = of_lead(lead)
    plain = places_of(country=lead.country, region=lead.region, timezone=lead.timezone)
    is_split = bool(found.states) and len(found.zones) > 1
    if is_split or (found.zones, found.jurisdictions) != (plain.zones, plain.jurisdictions):
        yield Fact("time", " ".join(found.why))
    if found.conflicts:
        yield Fact("unclear", " ".join(found.conflicts), is_lacking=True)


def zone_words(zone: str | None) -> str:
    """A time zone by its city: `America/New_York` is `New York time`."""
    city = (zone or "").rpartition("/")[2].replace("_", " ")
    return f"{city} time" if city else ""


def phone_words(phone: str | None) -> str:
    """`+1 850 555 0123`; numbers of other countries as they are written."""
    digits = (phone or "").removeprefix(_NORTH_AMERICAN)
    if phone and digits != phone and len(digits) == _NORTH_AMERICAN_DIGITS:
        return f"{_NORTH_AMERICAN} {digits[:3]} {digits[3:6]} {digits[6:]}"
    return phone or ""


def consent_words(consent: Consent | None) -> str:
    """`web form, 16 Nov 2026`."""
    if consent is None:
        return "none on record"
    return ", ".join(filter(None, (consent.source, day_words(consent.at))))


def habit_words(lead: Persona) -> str:
    """How far along the lead is, and what it did last."""
    return ", ".join(filter(None, (lead.stage.value if lead.stage else "", lead.last_action)))


def short_words(lead: Persona) -> str:
    """A lead in half a line: `Pensacola FL, US, consent 16 Nov 2026 by web form`."""
    consent = lead.consent
    if consent is None:
        agreed = "no consent on record"
    else:
        by = f" by {consent.source}" if consent.source else ""
        agreed = f"consent {day_words(consent.at)}{by}"
    return ", ".join(filter(None, (place_words(lead), agreed)))


def day_words(at: dt.date) -> str:
    """`2 Nov 2026`, whatever language the machine speaks."""
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}"


def _consent_facts(consent: Consent | None) -> Iterator[Fact]:
    if consent is None:
        yield Fact("consent", consent_words(None), is_lacking=True)
        return
    yield Fact("consent", f"{day_words(consent.at)} {consent.at:%H:%M %Z}".rstrip())
    yield Fact("how", consent.source or "not on record", is_lacking=not consent.source)
    yield Fact("for what", consent.scope or "not on record", is_lacking=not consent.scope)
    yield Fact("channels", ", ".join(consent.channels) or "the record names none")


def _field_facts(lead: Persona) -> Iterator[Fact]:
    for name, value in lead.fields().items():
        if name not in _TOLD_APART and not lacked(lead, (name,)):
            yield Fact(name, _value_words(value))


def _empty_facts(lead: Persona, used: Iterable[str]) -> Iterator[Fact]:
    used = set(used)
    if read := lacked(lead, used):
        yield Fact("empty", f"{', '.join(read)}, which these texts use", is_lacking=True)
    if others := lacked(lead, set(STANDARD_FIELDS) - used):
        yield Fact("not set", ", ".join(others))


def _value_words(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(_value_words, value))
    if isinstance(value, dict):
        return ", ".join(f"{name} {_value_words(each)}" for name, each in value.items())
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dt.datetime):
        return f"{day_words(value)} {value:%H:%M}"
    return day_words(value) if isinstance(value, dt.date) else str(value)
