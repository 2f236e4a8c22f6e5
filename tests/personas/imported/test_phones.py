import random

import phonenumbers
import pytest

from simulator.data.area_codes import area_codes
from simulator.personas.imported import numbers
from simulator.personas.imported.phone_kinds import Phone, PhoneKind
from simulator.personas.imported.phones import is_elsewhere, read_phone

REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)
KINDS = ("mobile", "fixed_line", "toll_free", "premium_rate", "voip", "personal_number", "pager")


def tried(region: str, chance: random.Random) -> list[tuple[str, str]]:
    """Numbers like those of a country, in whole and as written at home; some are none."""
    code = phonenumbers.country_code_for_region(region)
    data = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
    assert data
    found = []
    for kind in KINDS:
        example = getattr(getattr(data, kind), "example_number", None) or ""
        for _ in range(6 if example else 0):
            digits = list(example)
            for _ in range(chance.choice((0, 1, 2, 4))):
                digits[chance.randrange(len(digits))] = chance.choice("0123456789")
            number = "".join(digits) + chance.choice(("", "", "", "7"))
            found += [(f"+{code}{number}", ""), (f"{data.national_prefix or ''}{number}", region)]
    return found


def test_numbers_are_read_as_the_library_reads_them() -> None:
    chance = random.Random(11)  # noqa: S311 - the same numbers each time
    abroad = [each for each in REGIONS if phonenumbers.country_code_for_region(each) != 1]
    for text, country in (pair for region in abroad for pair in tried(region, chance)):
        library = numbers._by_library(text, country)  # noqa: SLF001 - what the quick way stands for
        assert numbers.read_number(text, country) == library, text


def passes(number: str) -> bool:
    return bool(numbers._by_library(number, "").number)  # noqa: SLF001 - as above


def test_numbers_of_north_america_are_those_that_the_library_lets_pass() -> None:
    chance = random.Random(12)  # noqa: S311 - as above
    places = [each.code for each in area_codes().values() if each.kind == "place"]
    # Of new area codes the library knows nothing yet, or not all exchanges.
    known = [code for code in places if all(passes(f"+1{code}{each}345678") for each in "23456789")]
    codes = [*known, "111", "999", "000"]
    for _ in range(2_000):
        exchange = f"{chance.randrange(1000):03}"
        text = f"+1{chance.choice(codes)}{exchange}{chance.randrange(10_000):04}"
        found = read_phone(text)
        library = numbers._by_library(text, "")  # noqa: SLF001 - as above
        # The library lets pass exchanges such as 411 and 123, which are nobody's numbers.
        is_none = exchange.endswith("11") or exchange[0] in "01"
        expected = "" if is_none else library.number
        assert found.number == expected, text


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("(850) 555-0123", "US"),
        ("850.555.0123", "CA"),
        ("1 850 555 0123", "US"),
        ("+1 (850) 555-0123", ""),
        ("001 850 555 0123", "GB"),
        ("'+18505550123", ""),
        (" 8505550123.0 ", "US"),
        ("+1-850-555-0123 x12", ""),
        ("850\u00a0555\u00a00123", "US"),
        ("８５０５５５０１２３", "US"),
        ("tel:+1-850-555-0123", ""),
        ("whatsapp: +18505550123", "GB"),
    ],
)
def test_a_number_is_the_same_however_it_is_written(text: str, country: str) -> None:
    assert read_phone(text, country) == Phone(PhoneKind.ANY, "+18505550123", "US")


@pytest.mark.parametrize(
    ("text", "country", "kind"),
    [
        ("", "US", PhoneKind.BLANK),
        ("  ", "", PhoneKind.BLANK),
        ("555-0123", "US", PhoneKind.TOO_SHORT),
        ("12", "", PhoneKind.TOO_SHORT),
        ("850555012345", "US", PhoneKind.TOO_LONG),
        ("(850) 555-0123 / 555-0199", "US", PhoneKind.TOO_LONG),
        ("1234567890", "US", PhoneKind.IMPOSSIBLE),
        ("+1 999 555 0123", "", PhoneKind.IMPOSSIBLE),
        ("+1 850 411 0123", "", PhoneKind.IMPOSSIBLE),
        ("8505550123", "", PhoneKind.NO_COUNTRY),
        ("1.85056E+10", "US", PhoneKind.ROUNDED),
        ("1,85E10", "DE", PhoneKind.ROUNDED),
        ("n/a", "US", PhoneKind.NO_NUMBER),
        ("call me", "", PhoneKind.NO_NUMBER),
        ("+18005551234", "", PhoneKind.TOLL_FREE),
        ("030 1234567", "DE", PhoneKind.FIXED),
        ("+999123456789", "", PhoneKind.IMPOSSIBLE),
        ("07700 900123", "GB", PhoneKind.ANY),
        ("0112 369 374", "LK", PhoneKind.FIXED),
        ("011 44 7400 123456", "US", PhoneKind.MOBILE),
        ("20.12.00", "NC", PhoneKind.FIXED),
        ("1-800-411-7246", "US", PhoneKind.TOLL_FREE),
        ("+1 649 711 2113", "", PhoneKind.OTHER),
    ],
)
def test_what_is_no_number_is_told_by_kind(text: str, country: str, kind: PhoneKind) -> None:
    assert read_phone(text, country).kind == kind


@pytest.mark.parametrize(
    ("number", "country", "expected"),
    [
        ("+18505550123", "US", False),
        ("+18505550123", "CA", True),
        ("+18505550123", "PR", False),
        ("+17875550123", "US", False),
        ("+18005551234", "CA", False),
        ("+447400123456", "GB", False),
        ("+447400123456", "JE", False),
        ("+447400123456", "US", True),
        ("+491522345678", "", False),
    ],
)
def test_a_number_is_of_another_country_where_nothing_joins_the_two(
    number: str, country: str, expected: bool
) -> None:
    assert is_elsewhere(read_phone(number), country) is expected
