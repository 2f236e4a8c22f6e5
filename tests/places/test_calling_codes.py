import phonenumbers
import pytest
from phonenumbers import PhoneNumberType

from simulator.data.area_codes import US_TERRITORIES
from simulator.data.calling_codes import BRAZILIAN_STATES, LONGEST, calling_codes
from simulator.data.countries import countries
from simulator.data.state_names import STATE_NAMES
from simulator.places import places_of

NOT_TOLD = {
    "AC": "no country of its own",
    "BL": "shares Guadeloupe's numbers",
    "MF": "shares Guadeloupe's numbers",
    "CX": "shares Australia's mobile numbers",
    "CC": "shares Australia's mobile numbers",
    "EH": "shares Morocco's mobile numbers",
    "AX": "shares Finland's mobile numbers",
    "SJ": "shares Norway's mobile numbers",
    "VA": "shares Italy's mobile numbers",
    "TA": "not in ISO 3166",
    "XK": "not in ISO 3166",
}


@pytest.mark.parametrize("region", sorted(phonenumbers.SUPPORTED_REGIONS - set(NOT_TOLD)))
def test_a_mobile_number_of_every_country_tells_that_country(region: str) -> None:
    number = phonenumbers.example_number_for_type(region, PhoneNumberType.MOBILE)
    assert number
    phone = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    found = places_of(phone=phone)
    if region in US_TERRITORIES:
        assert (found.country, found.states) == ("US", (region,))
    elif region not in {"US", "CA"}:  # their mobile and fixed numbers are the same
        assert found.country == region
    assert found.zones


def test_countries_of_numbers_are_real_ones_and_no_row_is_longer_than_said() -> None:
    assert set(calling_codes().values()) <= set(countries())
    assert max(map(len, calling_codes())) == LONGEST


def test_area_codes_of_brazil_are_of_its_states() -> None:
    assert set(BRAZILIAN_STATES.values()) == set(STATE_NAMES["BR"])
