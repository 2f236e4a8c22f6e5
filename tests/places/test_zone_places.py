import pytest

from simulator.data.countries import countries
from simulator.data.word_lists import words
from simulator.data.zone_aliases import PLACES_MEANT
from simulator.places.zone_places import country_of_zone, zones_in
from simulator.places.zones import zone_keys

CLOCKS = words("CET CST6CDT EET EST EST5EDT HST MET MST MST7MDT PST8PDT WET")
OFFSETS = words("GMT GMT+0 GMT-0 GMT0 Greenwich UCT UTC Universal Zulu")


def test_every_zone_lies_in_a_country_but_the_names_of_clocks_and_of_offsets() -> None:
    placeless = {zone for zone in zone_keys() if country_of_zone(zone) is None}
    assert placeless == {*CLOCKS, *OFFSETS, *(key for key in zone_keys() if key[:4] == "Etc/")}


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("America/New_York", "US"),
        ("US/Samoa", "AS"),
        ("America/Buenos_Aires", "AR"),
        ("Africa/Asmera", "ER"),
        ("Africa/Timbuktu", "ML"),
        ("America/Coral_Harbour", "CA"),
        ("Antarctica/South_Pole", "AQ"),
        ("Atlantic/Jan_Mayen", "SJ"),
        ("Iceland", "IS"),
        ("Jamaica", "JM"),
        ("Pacific/Ponape", "FM"),
        ("Pacific/Yap", "FM"),
        ("America/Gotham", None),
        ("", None),
    ],
)
def test_a_zone_lies_in_the_country_of_the_place_that_it_names(
    zone: str, country: str | None
) -> None:
    assert country_of_zone(zone) == country


def test_what_stands_for_a_former_name_is_a_zone_of_a_country() -> None:
    known = {zone for country in countries() for zone in zones_in(country)}
    assert set(PLACES_MEANT.values()) <= known
    assert set(PLACES_MEANT) <= zone_keys() - known
