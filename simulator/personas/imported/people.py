"""People who are nobody, in the shape of those of a list: lengths, letters and gaps stay."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from typing import Final

from simulator.data.gsm7 import DEFAULT, EXTENSION
from simulator.data.list_words import NOTHING, TEST
from simulator.data.reserved_hosts import is_reserved_host
from simulator.model.fields import FieldSpec, ListSpec, RecordSpec, TextSpec, UnknownSpec
from simulator.model.persona import STANDARD_FIELDS
from simulator.places.fictional import fictional_in_area, fictional_numbers, is_fictional

_VOWELS: Final = "aeiou"
_CONSONANTS: Final = "bcdfghjklmnprstvwz"
_SPECIAL: Final = frozenset(DEFAULT + EXTENSION)
_PLAIN_ACCENTS: Final = 0x250
_NEAR: Final = 48
_TRIES: Final = 8
_KEPT_OF_POSTAL_CODE: Final = 3
_AREA: Final = slice(2, 5)
_HOSTS: Final = ("example.com", "example.org", "example.net")

MADE_UP: Final = ("first_name", "last_name", "company")
"""Fields whose words are replaced letter by letter."""

_KEPT: Final = ("job_title", "city", "region", "timezone", "last_action")
_MOST_DIGITS: Final = 4


class Stranger:
    """Makes strangers of leads; `key` is secret, so that nobody can turn them back.

    The same name becomes the same other name, so that what a list repeats stays repeated.
    """

    def __init__(self, key: bytes, specs: Mapping[str, FieldSpec]) -> None:
        self._key = key
        self._texts = {
            name
            for name, spec in specs.items()
            if name not in STANDARD_FIELDS and _may_name_somebody(spec)
        }

    def like(self, fields: Mapping[str, object]) -> dict[str, object]:
        """A stranger with the shape of a lead's fields."""
        made = dict(fields)
        for name in (*MADE_UP, *self._texts):
            if name in made:
                made[name] = self._value(made[name])
        for name in _KEPT:
            if isinstance(value := made.get(name), str):
                made[name] = self.kept(value)
        if isinstance(phone := made.get("phone"), str):
            made["phone"] = self.phone(phone, made.get("country"))
            if not made["phone"]:
                del made["phone"]
        if isinstance(email := made.get("email"), str):
            made["email"] = self.email(email)
        if isinstance(code := made.get("postal_code"), str):
            made["postal_code"] = shortened_postal_code(code)
        return made

    def word(self, text: str) -> str:
        """Other letters of the same kinds; words for nothing and for a test stay as they are."""
        if text.strip().lower() in NOTHING | TEST or not text.strip():
            return text
        for attempt in range(_TRIES):
            numbers = self._numbers(f"{attempt} {text}", len(text))
            other = "".join(_other(sign, at) for sign, at in zip(text, numbers, strict=True))
            if other != text:
                return other
        return text

    def kept(self, text: str) -> str:
        """A text that stays, unless it holds what may be an address or a number of somebody's."""
        is_telling = "@" in text or sum(map(str.isdigit, text)) > _MOST_DIGITS
        return self.word(text) if is_telling else text

    def phone(self, phone: str, country: object) -> str:
        """A number of the same area code that reaches nobody; empty where none is kept free."""
        if is_fictional(phone):
            return phone
        at = int.from_bytes(self._digest(phone)[:4], "big")
        free = fictional_in_area(phone[_AREA]) if phone.startswith("+1") else None
        if not free and isinstance(country, str):
            free = fictional_numbers(country)
        if not free:
            free = fictional_numbers(_country_of(phone))
        return free[at % len(free)] if free else ""

    def email(self, email: str) -> str:
        """An address of the same length, or nearly so, at a host that is nobody's."""
        if "@" not in email:
            return self.word(email)
        name, _, host = email.rpartition("@")
        if is_reserved_host(host):
            return email
        made = self.word(name)
        made = "".join(each if _may_stand_in_address(each) else "x" for each in made)
        return f"{made}@{_HOSTS[self._digest(host)[0] % len(_HOSTS)]}"

    def _value(self, value: object) -> object:
        if isinstance(value, str):
            return self.word(value)
        if isinstance(value, list | tuple):
            return type(value)(self._value(each) for each in value)
        if isinstance(value, dict):
            return {name: self._value(each) for name, each in value.items()}
        return value

    def _digest(self, text: str) -> bytes:
        return blake2b(text.encode("utf-8", "replace"), key=self._key, digest_size=32).digest()

    def _numbers(self, text: str, count: int) -> list[int]:
        """As many numbers as there are letters, from the text as a whole."""
        digest = self._digest(text)
        while len(digest) < 2 * count:
            digest += self._digest(digest.hex())
        return [int.from_bytes(digest[2 * at : 2 * at + 2], "big") for at in range(count)]


def shortened_postal_code(code: str) -> str:
    """The first three signs of a postal code, which tell the part of the country; then zeros."""
    kept = code[:_KEPT_OF_POSTAL_CODE]
    rest = code[_KEPT_OF_POSTAL_CODE:]
    blank = ("0" if each.isdigit() else "A" if each.isalpha() else each for each in rest)
    return kept + "".join(blank)


def _may_stand_in_address(sign: str) -> bool:
    return sign.isascii() and (sign.isalnum() or sign in "._+-")


def _may_name_somebody(spec: FieldSpec) -> bool:
    if isinstance(spec, ListSpec):
        return _may_name_somebody(spec.of)
    return isinstance(spec, TextSpec | RecordSpec | UnknownSpec)


def _other(sign: str, number: int) -> str:
    small = sign.lower()
    for pool in (_VOWELS, _CONSONANTS):
        if small in pool or (pool is _CONSONANTS and sign.isascii() and sign.isalpha()):
            other = pool[number % len(pool)]
            return other.upper() if sign.isupper() else other
    if sign.isascii():
        return str(number % 10) if sign.isdigit() else sign
    # Accents stay: they are what a text with the name costs, and alone they name nobody.
    if ord(sign) < _PLAIN_ACCENTS or not sign.isalpha():
        return sign
    near = _alike(sign)
    return near[number % len(near)]


@cache
def _alike(sign: str) -> tuple[str, ...]:
    """Letters near this one that a phone sends and a reader sees as the same kind."""
    kind, way = unicodedata.category(sign), unicodedata.bidirectional(sign)
    return tuple(
        other
        for other in map(chr, range(ord(sign) - _NEAR, ord(sign) + _NEAR))
        if unicodedata.category(other) == kind
        and unicodedata.bidirectional(other) == way
        and (other in _SPECIAL) == (sign in _SPECIAL)
        and unicodedata.normalize("NFC", other) == other
    ) or (sign,)


def _country_of(phone: str) -> str:
    from simulator.personas.imported.numbers import country_of  # noqa: PLC0415 - seldom needed, slow to load

    return country_of(phone)
