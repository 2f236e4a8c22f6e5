import phonenumbers
import pytest

from simulator.data.area_codes import TOLL_FREE_CODES, US_TERRITORIES, area_codes, area_codes_of
from simulator.data.state_names import STATE_NAMES, state_zones
from simulator.places import places_of
from simulator.places.zones import US_ZONES, zone_keys

EASTERN, CENTRAL = "America/New_York", "America/Chicago"
MOUNTAIN, PACIFIC = "America/Denver", "America/Los_Angeles"
PHOENIX = "America/Phoenix"
TOLL_FREE = "800 833 844 855 866 877 888"
PROBES = ("2345678", "5550123", "7654321", "4567890", "2123456", "3003456", "6003456", "9003456")

NEWER_THAN_THE_LIBRARY = {
    "357": "559",
    "436": "440",
    "457": "318",
    "465": "718",
    "471": "662",
    "565": "912",
    "621": "713",
    "624": "716",
    "679": "313",
    "729": "423",
    "837": "530",
    "861": "309",
    "924": "507",
}
"""Codes from the notices of the states' commissions, and one whose area each shares."""


@pytest.mark.parametrize(
    ("codes", "zones"),
    [
        ("850 448", {EASTERN, CENTRAL}),
        ("219 574 812 930", {EASTERN, CENTRAL}),
        ("260 317 463 765", {EASTERN}),
        ("270 364 606", {EASTERN, CENTRAL}),
        ("423 729 931", {EASTERN, CENTRAL}),
        ("906", {EASTERN, CENTRAL}),
        ("701 605 308 785 620", {CENTRAL, MOUNTAIN}),
        ("208 986", {MOUNTAIN, PACIFIC}),
        ("541 458", {PACIFIC, MOUNTAIN}),
        ("775", {PACIFIC, MOUNTAIN}),
        ("928", {PHOENIX, MOUNTAIN}),
        ("480 520 602 623", {PHOENIX}),
        ("907", {"America/Anchorage", "America/Adak"}),
        ("915", {MOUNTAIN}),
        ("709 879", {"America/St_Johns", "America/Halifax"}),
        ("807", {"America/Toronto", "America/Winnipeg"}),
        ("236 250 257 672 778", {"America/Vancouver", "America/Edmonton"}),
        ("604", {"America/Vancouver"}),
        (
            "867",
            {"America/Whitehorse", "America/Edmonton", "America/Winnipeg", "America/Toronto"},
        ),
        ("306 474 639", {"America/Regina", "America/Edmonton"}),
        ("418 581 367 273", {"America/Toronto", "America/Halifax"}),
        ("689", {EASTERN}),
        ("808", {"Pacific/Honolulu"}),
        ("787 939", {"America/Puerto_Rico"}),
        ("671", {"Pacific/Guam"}),
    ],
)
def test_a_split_area_has_every_zone_and_no_other_has_two(codes: str, zones: set[str]) -> None:
    for code in codes.split():
        assert set(places_of(phone=f"+1{code}5550100").zones) == zones


@pytest.mark.parametrize(
    ("states", "zones"),
    [
        ("FL IN KY MI TN", {EASTERN, CENTRAL}),
        ("ND SD NE KS TX", {CENTRAL, MOUNTAIN}),
        ("ID OR NV", {MOUNTAIN, PACIFIC}),
        ("AZ", {PHOENIX, MOUNTAIN}),
        ("AK", {"America/Anchorage", "America/Adak"}),
        ("HI", {"Pacific/Honolulu"}),
    ],
)
def test_a_state_in_two_zones_has_both_where_only_the_state_is_known(
    states: str, zones: set[str]
) -> None:
    for state in states.split():
        assert set(places_of(country="US", region=state).zones) == zones


def test_every_other_state_of_the_us_has_one_zone() -> None:
    split = " ".join(sorted(state for state, zones in state_zones("US").items() if len(zones) > 1))
    assert split == "AK AZ FL ID IN KS KY MI ND NE NV OR SD TN TX"


@pytest.mark.parametrize("code", [*TOLL_FREE.split(), "500", "521", "533", "900", "999", "211"])
def test_a_number_without_a_place_may_be_anywhere_from_eastern_time_to_hawaii(code: str) -> None:
    found = places_of(phone=f"+1{code}5550199")
    assert (found.country, found.states, found.zones) == ("US", (), US_ZONES)
    assert {"America/New_York", "Pacific/Honolulu", "America/Adak"} <= set(found.zones)


@pytest.mark.parametrize(("code", "shares_with"), NEWER_THAN_THE_LIBRARY.items())
def test_a_new_area_code_is_where_the_codes_are_whose_area_it_shares(
    code: str, shares_with: str
) -> None:
    new, old = (places_of(phone=f"+1{each}5550100") for each in (code, shares_with))
    assert new.states
    assert (new.country, new.states, new.zones) == (old.country, old.states, old.zones)


def test_every_area_code_is_of_the_country_that_the_phone_library_says() -> None:
    for code, row in area_codes().items():
        parsed = (phonenumbers.parse(f"+1{code}{probe}") for probe in PROBES)
        region = next(filter(None, map(phonenumbers.region_code_for_number, parsed)), None)
        if region is None:
            assert code in NEWER_THAN_THE_LIBRARY
            continue
        assert region == (row.states[0] if set(row.states) & US_TERRITORIES else row.country), code


def test_no_area_code_that_the_phone_library_knows_is_missing() -> None:
    for code in map(str, range(200, 1000)):
        known = any(
            phonenumbers.region_code_for_number(phonenumbers.parse(f"+1{code}{probe}"))
            for probe in PROBES[:2]
        )
        assert not known or code in area_codes(), code


def test_states_and_zones_of_the_table_are_real_ones() -> None:
    for row in area_codes().values():
        assert set(row.states) <= set(STATE_NAMES.get(row.country, {}))
        assert set(row.zones) <= zone_keys()
        assert bool(row.zones) == (row.kind == "place")
    assert set(state_zones("US")) == set(STATE_NAMES["US"])
    assert set(state_zones("CA")) == set(STATE_NAMES["CA"])


def test_area_codes_can_be_asked_for_by_country_and_by_territory() -> None:
    assert area_codes_of("JM") == ("658", "876")
    assert area_codes_of("PR") == ("787", "939")
    assert "212" in area_codes_of("US")
    assert not TOLL_FREE_CODES & set(area_codes_of("US"))
    assert area_codes_of("GB") == ()
