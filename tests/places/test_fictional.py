import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.data.area_codes import area_codes_of
from simulator.data.fictional_numbers import FREE_RANGES
from simulator.data.home_places import home_places
from simulator.places.fictional import fictional_in_area, fictional_numbers, is_fictional


@pytest.mark.parametrize(
    "phone",
    [
        "+18505550100",
        "+12125550199",
        "+14165550150",
        "+18765550101",
        "+18005550199",
        "+447700900000",
        "+447700900999",
        "+442079460123",
        "+441632960999",
        "+61491570006",
        "+61491579455",
        "+61255501234",
        "+33639980000",
        "+33199009999",
        "+4915228817386",
        "+491713920099",
        "+4917604069000",
        "+493023125000",
        "+46701740605",
        "+46701740699",
        "+353209112345",
    ],
)
def test_numbers_that_regulators_keep_free_are_fictional(phone: str) -> None:
    assert is_fictional(phone)


@pytest.mark.parametrize(
    "phone",
    [
        "+18505550099",
        "+18505550200",
        "+18005550198",
        "+18885550123",
        "+11235550123",
        "+1850555010",
        "+185055501000",
        "+1850555010x",
        "+447700899999",
        "+447700901000",
        "+4477009000000",
        "+61491570007",
        "+61491570005",
        "+33639970000",
        "+4915228817387",
        "+491713920100",
        "+46701740604",
        "+46701740700",
        "+31612345678",
        "",
        "+",
        "8505550123",
    ],
)
def test_numbers_that_could_be_somebodys_are_not(phone: str) -> None:
    assert not is_fictional(phone)


@pytest.mark.parametrize("country", ["US", "CA", "PR", "JM", "GB", "IE", "AU", "DE", "FR", "SE"])
def test_numbers_to_draw_from_are_fictional_and_of_the_country(country: str) -> None:
    numbers = fictional_numbers(country)
    step = max(len(numbers) // 300, 1)
    drawn = [numbers[at] for at in range(0, len(numbers), step)]
    assert all(map(is_fictional, drawn))
    assert len(set(drawn)) == len(drawn)
    code = phonenumbers.parse(drawn[-1]).country_code
    assert code
    assert country in phonenumbers.region_codes_for_country_code(code)


def test_a_country_that_keeps_no_numbers_free_has_none_to_draw() -> None:
    assert len(fictional_numbers("NL")) == 0
    assert list(fictional_numbers("NL")) == []


@given(st.sampled_from(["US", "DE", "SE", "AU"]), st.data())
def test_numbers_are_a_sequence_like_the_list_of_them(country: str, data: st.DataObject) -> None:
    numbers = fictional_numbers(country)
    at = data.draw(st.integers(-len(numbers), len(numbers) - 1))
    assert numbers[at] == numbers[at : at + 1 or None][0]
    assert numbers[at] == numbers[at - len(numbers) if at >= 0 else at + len(numbers)]
    with pytest.raises(IndexError):
        numbers[len(numbers)]


def test_an_area_code_has_a_hundred_numbers_and_a_toll_free_one_at_most_one() -> None:
    numbers = fictional_in_area("850")
    assert (len(numbers), numbers[0], numbers[-1]) == (100, "+18505550100", "+18505550199")
    assert list(fictional_in_area("800")) == ["+18005550199"]
    assert len(fictional_in_area("888")) == 0
    assert len(fictional_numbers("CA")) == 100 * len(area_codes_of("CA"))


def test_ranges_are_whole_numbers_of_one_length_with_a_source() -> None:
    for each in FREE_RANGES:
        assert len(each.first) == len(each.last)
        assert each.first <= each.last
        assert each.source
        assert phonenumbers.is_possible_number(phonenumbers.parse(each.first)), each


def test_the_starters_leads_have_numbers_that_reach_nobody() -> None:
    for places in home_places().homes.values():
        for place in places:
            assert all(map(is_fictional, place.phones))
