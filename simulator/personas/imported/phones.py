"""Phone numbers of lists, read to E.164; the common shapes by rule, the others by the library."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from simulator.data.area_codes import US_TERRITORIES, area_codes
from simulator.data.word_lists import words
from simulator.personas.imported.phone_kinds import Phone, PhoneKind

NORTH_AMERICAN: Final = (
    words("US CA AG AI BB BM BS DM DO GD JM KN KY LC MS SX TC TT VC VG") | US_TERRITORIES
)
"""The countries that share +1."""

_CONTINENTAL: Final = frozenset({"US", "CA", ""})
"""Where any exchange may be in use; islands have few, and their rules are the library's."""

_UNUSED: Final = (PhoneKind.IMPOSSIBLE, "")
_BLANK: Final = Phone(PhoneKind.BLANK)
_SHORT: Final = Phone(PhoneKind.TOO_SHORT)
_LONG: Final = Phone(PhoneKind.TOO_LONG)
_NOT_POSSIBLE: Final = Phone(PhoneKind.IMPOSSIBLE)

_PLAIN: Final = re.compile(
    r"(\+?1)?[ .-]?\(?([2-9]\d\d)\)?[ .-]?([2-9]\d\d)[ .-]?(\d{4})", re.ASCII
)
_ROUNDED: Final = re.compile(r"\+?\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_DECIMALS: Final = re.compile(r"(?<=\d{6})[.,]0+$", re.ASCII)
_LINK: Final = re.compile(r"(?:tel|sms|whatsapp):\s*", re.IGNORECASE)
_ABROAD: Final = re.compile(r"^[(\s]*(?:\+|＋|00(?=\W?[1-9]))[)\s]*")
_ABROAD_FROM_AMERICA: Final = re.compile(r"^[(\s]*011(?=\W?[2-9])[)\s]*")
"""Elsewhere 011 can be how an area code begins, as in Colombo."""

_SERVICE_CODES: Final = frozenset(f"{first}11" for first in range(2, 10))
_LEAST_DIGITS: Final = 10
_LEAST_ANYWHERE: Final = 7


@cache
def _areas() -> Mapping[str, tuple[PhoneKind, str]]:
    """What numbers of an area code are, and of which country; islands by their own codes."""
    kinds = {"place": PhoneKind.ANY, "toll-free": PhoneKind.TOLL_FREE}
    found = {}
    for code, each in area_codes().items():
        islands = US_TERRITORIES.intersection(each.states) if each.country == "US" else ()
        place = next(iter(islands), each.country) if each.kind == "place" else ""
        found[code] = (kinds.get(each.kind, PhoneKind.OTHER), place)
    return found


def read_phone(text: str, country: str = "") -> Phone:
    """Read a cell; `country` is where a number without + is from, empty for nobody knows."""
    found = _PLAIN.fullmatch(text)
    if found:
        one, area, exchange, rest = found.groups()
        if one == "+1" or country in NORTH_AMERICAN:
            kind, place = _areas().get(area, _UNUSED)
            if kind is PhoneKind.IMPOSSIBLE:
                return _NOT_POSSIBLE
            if place in _CONTINENTAL:
                if place and exchange in _SERVICE_CODES:
                    return _NOT_POSSIBLE
                return Phone(kind, f"+1{area}{exchange}{rest}", place)
            return _by_the_library(f"+1{area}{exchange}{rest}", "")
    return _uncommon(text.strip(), country)


def _uncommon(text: str, country: str) -> Phone:
    text = _DECIMALS.sub("", _LINK.sub("", text.strip().lstrip("'’`").strip()))
    if not text:
        return _BLANK
    if _ROUNDED.fullmatch(text):
        return Phone(PhoneKind.ROUNDED)
    text = _ABROAD.sub("+", text)
    if not country or country in NORTH_AMERICAN:
        text = _ABROAD_FROM_AMERICA.sub("+", text)
    digits = "".join(each for each in text if each.isdecimal())
    if not digits:
        return Phone(PhoneKind.NO_NUMBER)
    is_whole = text.startswith("+")
    if text.isascii() and (text.startswith("+1") or (not is_whole and country in NORTH_AMERICAN)):
        return _north_american(text, digits, country)
    if not is_whole and not country:
        return Phone(PhoneKind.NO_COUNTRY) if len(digits) >= _LEAST_ANYWHERE else _SHORT
    return _by_the_library(text, "" if is_whole else country)


def _by_the_library(text: str, country: str) -> Phone:
    from simulator.personas.imported.numbers import read_number  # noqa: PLC0415 - slow to load

    return read_number(text, country)


def _north_american(text: str, digits: str, country: str) -> Phone:
    """A number of +1 that is written in some other way than most."""
    if any(map(str.isalpha, text)):
        return _by_the_library(text, country or "US")
    if digits[0] == "1" and (text.startswith("+1") or len(digits) > _LEAST_DIGITS):
        digits = digits[1:]
    if len(digits) != _LEAST_DIGITS:
        return _SHORT if len(digits) < _LEAST_DIGITS else _LONG
    found = _PLAIN.fullmatch(f"+1{digits}")
    return read_phone(f"+1{digits}") if found else _NOT_POSSIBLE


def is_elsewhere(phone: Phone, country: str) -> bool:
    """Whether a number is of another country than an address."""
    place, own = (_with_islands(each) for each in (phone.country, country))
    if not place or not own or place == own:
        return False
    if place in NORTH_AMERICAN:
        return True
    from simulator.personas.imported.numbers import share_a_code  # noqa: PLC0415 - slow to load

    return not share_a_code(phone.number, country)


def _with_islands(country: str) -> str:
    return "US" if country in US_TERRITORIES else country
