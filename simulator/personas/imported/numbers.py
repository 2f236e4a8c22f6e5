"""Numbers outside of +1: their country's rules, taken from the phonenumbers library once each.

The library takes a number apart anew each time. Where nothing needs to be stripped or rewritten,
its own rules are asked directly, which gives the same answer many times faster.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumberDesc, ValidationResult
from phonenumbers import PhoneNumberType as Type

from simulator.personas.imported.phone_kinds import Phone, PhoneKind
from simulator.places.fictional import is_fictional

_KINDS: Final = {
    Type.MOBILE: PhoneKind.MOBILE,
    Type.FIXED_LINE_OR_MOBILE: PhoneKind.ANY,
    Type.FIXED_LINE: PhoneKind.FIXED,
    Type.TOLL_FREE: PhoneKind.TOLL_FREE,
    Type.UNKNOWN: PhoneKind.IMPOSSIBLE,
}
_FAILED: Final = {
    ValidationResult.TOO_SHORT: PhoneKind.TOO_SHORT,
    ValidationResult.TOO_LONG: PhoneKind.TOO_LONG,
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: PhoneKind.TOO_SHORT,
}
_FIRST: Final = (
    *("premium_rate", "toll_free", "shared_cost", "voip", "personal_number", "pager", "uan"),
    "voicemail",
)
"""The kinds that the library looks for first, in its order."""

_E164: Final = re.compile(r"\+[1-9]\d{5,14}", re.ASCII)
_SIGNS: Final = str.maketrans("", "", " .-/\u00a0\u2009\u202f")
_PLACES: Final = (1, 2, 3)


class _Shape(NamedTuple):
    """What numbers of one kind look like: how long, and which digits."""

    kind: PhoneKind
    lengths: frozenset[int]
    digits: re.Pattern[str]

    def fits(self, rest: str) -> bool:
        return len(rest) in self.lengths and self.digits.fullmatch(rest) is not None


class _Rules(NamedTuple):
    """What a country's numbers look like, without its code.

    `lengths` are those of numbers that can be called from anywhere. `start` is what all of them
    begin with where its code is another's first, `stripped` what may have to go, `trunk` what
    alone has to go from a number as written at home, `abroad` how calls to elsewhere begin.
    """

    country: str
    lengths: frozenset[int]
    whole: _Shape
    mobile: _Shape
    fixed: _Shape
    first: tuple[_Shape, ...]
    start: re.Pattern[str] | None
    stripped: re.Pattern[str]
    trunk: str
    abroad: re.Pattern[str]

    def kind(self, rest: str) -> PhoneKind:
        if not self.whole.fits(rest):
            return PhoneKind.IMPOSSIBLE
        for shape in self.first:
            if shape.fits(rest):
                return shape.kind
        if self.fixed.fits(rest):
            return PhoneKind.ANY if self.mobile.fits(rest) else PhoneKind.FIXED
        return PhoneKind.MOBILE if self.mobile.fits(rest) else PhoneKind.IMPOSSIBLE


def read_number(text: str, country: str) -> Phone:
    """Read a number of any country, not blank; without + it is one of `country`."""
    plain = text.translate(_SIGNS)
    whole = plain if plain.startswith("+") else _with_code(plain, country)
    if whole and _E164.fullmatch(whole) and (found := _by_rules(whole)):
        return found
    return _by_library(text, country)


def country_of(number: str) -> str:
    """The country, or the first of several, that a number in E.164 is of; empty for none."""
    regions = _regions(number)[1]
    return regions[0] if regions and regions[0].isalpha() else ""


def share_a_code(number: str, country: str) -> bool:
    """Whether a country's numbers begin with the same code as this one."""
    code = phonenumbers.country_code_for_region(country)
    return not code or number.startswith(f"+{code}")


def _with_code(plain: str, country: str) -> str:
    """A number as written at home, in whole, where only its 0 or the like has to go."""
    rules = _rules(country) if country else None
    if rules is None or not rules.trunk or not plain.startswith(rules.trunk):
        return ""
    code = phonenumbers.country_code_for_region(country)
    rest = plain.removeprefix(rules.trunk)
    is_home = not rules.abroad.match(plain)
    is_plain = is_home and len(rest) in rules.lengths and rules.whole.fits(rest)
    return f"+{code}{rest}" if is_plain else ""


def _by_rules(whole: str) -> Phone | None:
    """What the library would say of a number from which it strips nothing."""
    length, regions = _regions(whole)
    rest = whole[1 + length :]
    rules = [_rules(each) for each in regions]
    main = rules[0] if rules else None
    # One way to be sure that the library leaves a number as it is: nothing could be stripped.
    is_whole = main and len(rest) in main.lengths and not main.stripped.match(rest)
    if not is_whole or not all(rules):
        return None
    kind, country = _found(rest, [each for each in rules if each])
    if kind is PhoneKind.IMPOSSIBLE:
        return None if is_fictional(whole) else Phone(kind)
    return Phone(kind, whole, country)


def _found(rest: str, rules: list[_Rules]) -> tuple[PhoneKind, str]:
    """The kind of a number and its country, of several with one code the first that fits."""
    for each in rules:
        if each.start is None or len(rules) == 1:
            kind = each.kind(rest)
            if kind is not PhoneKind.IMPOSSIBLE:
                return kind, each.country
        elif each.start.match(rest):
            return each.kind(rest), each.country
    return PhoneKind.IMPOSSIBLE, ""


def _regions(number: str) -> tuple[int, tuple[str, ...]]:
    """How many digits the country code of a number has, and the countries that have it."""
    for length in _PLACES:
        regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(number[1 : 1 + length]), ())
        if regions:
            return length, regions
    return 0, ()


@cache
def _rules(country: str) -> _Rules | None:
    data = PhoneMetadata.metadata_for_region(country, None)
    if data is None or data.general_desc is None:
        return None
    trunk = data.national_prefix or ""
    is_simple = data.national_prefix_transform_rule is None and (
        data.national_prefix_for_parsing in (None, trunk)
    )
    general = data.general_desc
    return _Rules(
        country,
        frozenset(general.possible_length) - frozenset(general.possible_length_local_only),
        _shape(PhoneKind.OTHER, general),
        _shape(PhoneKind.MOBILE, data.mobile),
        _shape(PhoneKind.FIXED, data.fixed_line),
        tuple(_first(data)),
        re.compile(data.leading_digits) if data.leading_digits else None,
        re.compile(data.national_prefix_for_parsing or "(?!)"),
        trunk if is_simple else "",
        re.compile(data.international_prefix or "(?!)"),
    )


def _first(data: PhoneMetadata) -> Iterator[_Shape]:
    for name in _FIRST:
        kind = PhoneKind.TOLL_FREE if name == "toll_free" else PhoneKind.OTHER
        yield _shape(kind, getattr(data, name))


def _shape(kind: PhoneKind, desc: PhoneNumberDesc | None) -> _Shape:
    pattern = desc.national_number_pattern if desc else None
    lengths = desc.possible_length if desc and pattern else ()
    return _Shape(kind, frozenset(lengths), re.compile(pattern or "(?!)"))


def _by_library(text: str, country: str) -> Phone:
    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException as error:
        return Phone(_why(error.error_type, text, country))
    whole = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if is_fictional(whole):
        return Phone(PhoneKind.ANY, whole, _region(number))
    result = phonenumbers.is_possible_number_with_reason(number)
    if result != ValidationResult.IS_POSSIBLE:
        return Phone(_FAILED.get(result, PhoneKind.IMPOSSIBLE))
    kind = _KINDS.get(phonenumbers.number_type(number), PhoneKind.OTHER)
    if kind is PhoneKind.IMPOSSIBLE:
        return Phone(kind)
    return Phone(kind, whole, _region(number))


def _region(number: phonenumbers.PhoneNumber) -> str:
    found = phonenumbers.region_code_for_number(number)
    found = found or phonenumbers.region_code_for_country_code(number.country_code or 0)
    return found if found.isalpha() else ""


def _why(reason: int, text: str, country: str) -> PhoneKind:
    known = phonenumbers.NumberParseException
    if reason == known.INVALID_COUNTRY_CODE:
        is_told = country or text.startswith("+")
        return PhoneKind.IMPOSSIBLE if is_told else PhoneKind.NO_COUNTRY
    if reason == known.TOO_LONG:
        return PhoneKind.TOO_LONG
    return PhoneKind.TOO_SHORT if reason != known.NOT_A_NUMBER else PhoneKind.NO_NUMBER
