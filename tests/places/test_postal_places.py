import pytest
from faker.providers.address.en_US import Provider

from simulator.data.postal_places import postal_places
from simulator.data.state_names import STATE_NAMES, state_zones
from simulator.places import places_of
from simulator.places.zones import zone_keys, zones_of_country

ABROAD = {"FM", "MH", "PW"}
"""Countries of their own with ZIP codes."""


def test_the_states_of_zip_codes_are_those_that_faker_draws_them_for() -> None:
    for state, (first, last) in Provider.states_postcode.items():
        for code in {first, last} if state not in ABROAD else ():
            found = places_of(country="US", postal_code=f"{code:05}")
            assert found.states in ((state,), ()), code


def test_zip_codes_tell_only_zones_that_their_state_has() -> None:
    for place in postal_places("US").values():
        zones = {zone for state in place.states for zone in state_zones("US")[state]}
        assert not place.states or set(place.zones) <= zones, place.start


@pytest.mark.parametrize("country", ["US", "CA", "AU", "DK", "ES", "FR", "GB", "PT"])
def test_states_and_zones_of_postal_codes_are_real_ones(country: str) -> None:
    for place in postal_places(country).values():
        assert set(place.states) <= set(STATE_NAMES.get(country, {}))
        assert set(place.zones) <= zone_keys()
        assert place.states or place.zones


def test_every_state_and_province_has_postal_codes() -> None:
    for country in ("US", "CA", "AU"):
        told = {state for place in postal_places(country).values() for state in place.states}
        assert told == set(STATE_NAMES[country])


@pytest.mark.parametrize(
    ("country", "code", "states", "zones"),
    [
        ("US", "06390", ("NY",), {"America/New_York"}),
        ("US", "83414", ("WY",), {"America/Denver"}),
        ("US", "73960", ("TX",), {"America/Chicago"}),
        ("US", "96799", ("AS",), {"Pacific/Pago_Pago"}),
        ("US", "96910", ("GU",), {"Pacific/Guam"}),
        ("US", "2116", ("MA",), {"America/New_York"}),
        ("US", "86515", ("AZ",), {"America/Phoenix", "America/Denver"}),
        ("CA", "k1a0b1", ("ON",), {"America/Toronto"}),
        ("CA", "P0T 1A0", ("ON",), {"America/Toronto", "America/Winnipeg"}),
        ("CA", "G4T 1A1", ("QC",), {"America/Toronto", "America/Halifax"}),
        ("CA", "H2X 1Y4", ("QC",), {"America/Toronto"}),
        ("CA", "S7K 0A1", ("SK",), {"America/Regina"}),
        ("CA", "S9V 0A1", ("SK",), {"America/Regina", "America/Edmonton"}),
        ("CA", "V6B 1A1", ("BC",), {"America/Vancouver"}),
        ("CA", "V1C 1A1", ("BC",), {"America/Vancouver", "America/Edmonton"}),
        ("AU", "800", ("NT",), {"Australia/Darwin"}),
        ("AU", "3000", ("VIC",), {"Australia/Melbourne"}),
        ("AU", "2600", ("NSW", "ACT"), {"Australia/Sydney"}),
        ("ES", "35001", (), {"Atlantic/Canary"}),
        ("ES", "28001", (), {"Europe/Madrid"}),
        ("PT", "9500-123", (), {"Atlantic/Azores"}),
        ("PT", "1000-001", (), {"Europe/Lisbon"}),
        ("US", "96939", (), {"Pacific/Palau"}),
        ("US", "96931", ("GU",), {"Pacific/Guam"}),
        ("US", "96960-0001", (), {"Pacific/Majuro"}),
        ("FR", "97110", (), {"America/Guadeloupe"}),
        ("FR", "97200", (), {"America/Martinique"}),
        ("FR", "97300", (), {"America/Cayenne"}),
        ("FR", "97400", (), {"Indian/Reunion"}),
        ("FR", "97500", (), {"America/Miquelon"}),
        ("FR", "97600", (), {"Indian/Mayotte"}),
        ("FR", "98600", (), {"Pacific/Wallis"}),
        ("FR", "98713", (), {"Pacific/Tahiti", "Pacific/Marquesas", "Pacific/Gambier"}),
        ("FR", "98800", (), {"Pacific/Noumea"}),
        ("FR", "75001", (), {"Europe/Paris"}),
        ("FR", "20000", (), {"Europe/Paris"}),
        ("GB", "FIQQ 1ZZ", (), {"Atlantic/Stanley"}),
        ("GB", "GX11 1AA", (), {"Europe/Gibraltar"}),
        ("GB", "SW1A 1AA", (), {"Europe/London"}),
        ("DK", "2100", (), {"Europe/Copenhagen"}),
        ("FR", "F-97200", (), {"America/Martinique"}),
        ("FR", "FR 97200", (), {"America/Martinique"}),
        ("DK", "DK-3905", (), set(zones_of_country("GL")) | {"America/Scoresbysund"}),
        ("US", "US-33101", ("FL",), {"America/New_York"}),
    ],
)
def test_a_postal_code_tells_state_and_clock(
    country: str, code: str, states: tuple[str, ...], zones: set[str]
) -> None:
    found = places_of(country=country, postal_code=code)
    assert (found.states, set(found.zones)) == (states, zones)


@pytest.mark.parametrize("code", ["09012", "34012", "96201", "00000", "abc", "123456", "٣٢٥٠١"])
def test_military_and_senseless_codes_tell_no_place(code: str) -> None:
    assert places_of(country="US", postal_code=code) == places_of(country="US")
