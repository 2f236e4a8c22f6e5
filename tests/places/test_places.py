import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.persona import Persona
from simulator.places import Whereabouts, of_lead, places_of
from simulator.places.zones import US_ZONES, zone_keys

EASTERN, CENTRAL = "America/New_York", "America/Chicago"
MOUNTAIN, PACIFIC = "America/Denver", "America/Los_Angeles"

Fields = dict[str, str]


def test_the_records_own_zone_fixes_the_clock_but_not_the_states() -> None:
    found = places_of("+18505550123", "US", "TX", "32501", "America/Denver")
    assert found.zones == (MOUNTAIN,)
    assert set(found.states) == {"TX", "FL"}
    assert found.why[0] == "The lead's own time zone is America/Denver."


@pytest.mark.parametrize(
    ("fields", "zones"),
    [
        ({"postal_code": "32501", "region": "FL", "phone": "+13055550100"}, (CENTRAL,)),
        ({"postal_code": "79901", "region": "TX", "phone": "+12145550100"}, (MOUNTAIN,)),
        ({"postal_code": "32401-1234", "phone": "+18505550100"}, (EASTERN, CENTRAL)),
        ({"postal_code": "37405", "region": "TN", "phone": "+16155550100"}, (EASTERN,)),
        ({"postal_code": "37311", "phone": "+16155550100"}, (EASTERN, CENTRAL)),
        ({"region": "FL", "phone": "+13055550100"}, (EASTERN,)),
        ({"region": "FL", "phone": "+18505550100"}, (EASTERN, CENTRAL)),
        ({"region": "TX", "phone": "+19155550100"}, (MOUNTAIN,)),
        ({"region": "TX", "phone": "+18005550199"}, (CENTRAL, MOUNTAIN)),
        ({"region": "CA", "phone": "+12125550100"}, (EASTERN, PACIFIC)),
        ({"phone": "+12125550100"}, (EASTERN,)),
        ({"phone": "+18005550199"}, US_ZONES),
        ({}, US_ZONES),
    ],
)
def test_postal_code_then_address_with_area_code_then_area_code_then_country(
    fields: Fields, zones: tuple[str, ...]
) -> None:
    assert places_of(country="US", **fields).zones == zones


def test_an_address_and_an_area_code_of_two_states_put_a_lead_under_both() -> None:
    found = places_of(phone="+13055550100", country="US", region="Georgia")
    assert found.states == ("GA", "FL")
    assert found.jurisdictions == ("US-GA", "US-FL")
    assert places_of(phone="+14045550100", country="US", region="GA").states == ("GA",)


def test_a_postal_code_and_a_region_of_two_states_both_stand_and_are_told() -> None:
    found = places_of(country="US", region="TX", postal_code="32501")
    assert (set(found.states), found.zones) == ({"TX", "FL"}, (CENTRAL,))
    assert found.conflicts == ("The region is Texas, the postal code one of Florida.",)


@pytest.mark.parametrize("zone", ["PST", "Central", "America/Gotham", "?", "Factory", "GMT-7 "])
def test_an_unknown_zone_fixes_nothing_and_is_told(zone: str) -> None:
    found = places_of(phone="+15125550100", timezone=zone)
    assert (found.zones, found.unusable_zone) == ((CENTRAL,), zone)
    assert len(found.conflicts) == 1
    assert zone.strip() in found.conflicts[0]


@pytest.mark.parametrize(
    ("zone", "meant"),
    [
        ("PST", "America/Los_Angeles"),
        ("eastern time", "America/New_York"),
        ("america/chicago", "America/Chicago"),
        ("US/Pacific ", "US/Pacific"),
        ("America/New York", "America/New_York"),
    ],
)
def test_what_was_meant_by_an_unknown_zone_is_said(zone: str, meant: str) -> None:
    (conflict,) = places_of(timezone=zone).conflicts
    assert conflict.endswith(f"Write {meant}.")


def test_a_blank_zone_is_a_missing_one() -> None:
    assert places_of(phone="+15125550100", timezone="  ").conflicts == ()


def test_a_clock_without_summer_time_counts_and_is_told() -> None:
    found = places_of(country="US", timezone="EST")
    assert found.zones == (*US_ZONES, "EST")
    assert "no summer time" in found.conflicts[0]


@pytest.mark.parametrize("zone", ["UTC", "GMT", "Etc/GMT+5", "EST", "EST5EDT", "CET", "Zulu"])
def test_a_zone_that_names_no_place_counts_beside_those_that_are_told(zone: str) -> None:
    lead = {"phone": "+12125550100"}
    for fields in (lead, {"country": "US"}, {"country": "US", "postal_code": "79901"}):
        found = places_of(**fields, timezone=zone)
        without = places_of(**fields)
        assert set(found.zones) == {*without.zones, zone}
        assert (found.country, found.states) == (without.country, without.states)
        assert (found.unusable_zone, found.placeless_zone) == (None, zone)
    assert places_of(**lead, timezone=zone).why[0].endswith(f"{zone}, which names no place.")
    (conflict,) = places_of(**lead, timezone=zone).conflicts
    assert conflict.startswith(f"{zone} names no place")
    assert places_of(timezone=zone).jurisdictions == ()


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("US/Eastern", "US"),
        ("Navajo", "US"),
        ("America/Virgin", "US"),
        ("America/Puerto_Rico", "US"),
        ("America/Montreal", "CA"),
        ("Asia/Calcutta", "IN"),
        ("Europe/Kiev", "UA"),
        ("GB", "GB"),
        ("Iceland", "IS"),
    ],
)
def test_a_former_name_of_a_zone_is_as_good_as_its_name(zone: str, country: str) -> None:
    found = places_of(timezone=zone)
    assert (found.country, found.zones, found.placeless_zone) == (country, (zone,), None)


@pytest.mark.parametrize(
    ("fields", "country"),
    [
        ({"phone": "+18765550100"}, "JM"),
        ({"phone": "+14165550100"}, "CA"),
        ({"phone": "+6005550100"}, "MY"),
        ({"phone": "+447700900123"}, "GB"),
        ({"phone": "+447781555010"}, "GG"),
        ({"phone": "+447797555010"}, "JE"),
        ({"phone": "+441624555010"}, "IM"),
        ({"phone": "+77015550100"}, "KZ"),
        ({"phone": "+79015550100"}, "RU"),
        ({"phone": "+390669855501"}, "VA"),
        ({"phone": "+390612345678"}, "IT"),
        ({"phone": "+4779555010"}, "SJ"),
        ({"phone": "+35818555010"}, "AX"),
        ({"phone": "+9995550100"}, None),
        ({"country": "United Kingdom"}, "GB"),
        ({"country": "PR"}, "US"),
        ({"region": "Florida"}, "US"),
        ({"region": "QLD"}, "AU"),
        ({"region": "SC", "phone": "+5548955550100"}, "BR"),
        ({"postal_code": "m5h 2n2"}, "CA"),
        ({"postal_code": "32501"}, None),
        ({"postal_code": "32501", "phone": "+12125550100"}, "US"),
        ({"timezone": "Europe/London"}, "GB"),
        ({"timezone": "UTC"}, None),
    ],
)
def test_the_country_follows_from_whatever_tells_it(fields: Fields, country: str | None) -> None:
    assert places_of(**fields).country == country


def test_a_territory_is_a_state_of_the_us() -> None:
    for fields in ({"country": "PR"}, {"phone": "+17875550100"}, {"postal_code": "00901"}):
        found = places_of(**{"country": "US", **fields})
        assert (found.country, found.states) == ("US", ("PR",))
        assert found.zones == ("America/Puerto_Rico",)
        assert found.conflicts == ()


def test_a_phone_of_another_country_than_the_address_is_told_and_its_hours_count_too() -> None:
    found = places_of(phone="+447700900123", country="US", region="NY")
    assert found.conflicts == ("The phone is of Britain (UK), the address of the US.",)
    assert (found.country, found.states, found.phone_country) == ("US", ("NY",), "GB")
    assert found.zones == (EASTERN, "Europe/London")
    assert found.jurisdictions == ("US-NY", "GB")


def test_a_toll_free_number_is_of_no_other_country_than_the_address() -> None:
    found = places_of(phone="+18005550199", country="CA", region="ON", postal_code="M5H 2N2")
    assert (found.conflicts, found.zones) == ((), ("America/Toronto",))
    assert found.jurisdictions == ("CA-ON",)


@pytest.mark.parametrize("phone", ["+18005550199", "+15005550100", "+12005550100", "+1212"])
def test_a_number_that_tells_no_place_in_the_us_counts_in_all_of_it_for_an_address_abroad(
    phone: str,
) -> None:
    found = places_of(phone=phone, country="DE")
    assert set(found.zones) == {*US_ZONES, "Europe/Berlin"}
    assert found.jurisdictions == ("DE", "US")
    assert found.conflicts == ("The phone is of the US or Canada, the address of Germany.",)
    assert set(places_of(phone=phone, country="AU", region="QLD").zones) == {
        *US_ZONES,
        "Australia/Brisbane",
    }
    at_home = places_of(phone=phone, country="US", region="NY")
    assert (at_home.zones, at_home.jurisdictions) == ((EASTERN,), ("US-NY",))


def test_a_zone_of_another_country_than_the_address_is_told() -> None:
    found = places_of(country="US", timezone="Europe/London")
    assert found.conflicts == ("The time zone is one of Britain (UK), the address is in the US.",)
    assert places_of(country="PR", timezone="America/Puerto_Rico").conflicts == ()


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"country": "Narnia"}, "“Narnia” is no country."),
        ({"country": "US", "region": "Flrida"}, "“Flrida” is no region of the US."),
        ({"phone": "8505550123"}, "The phone has no country code"),
        ({"phone": "+9995550100"}, "Which country the phone is of is not known"),
    ],
)
def test_what_cannot_be_read_is_told(fields: Fields, says: str) -> None:
    (conflict,) = places_of(**fields).conflicts
    assert conflict.startswith(says)


@pytest.mark.parametrize(
    ("fields", "states", "zones"),
    [
        ({"country": "CA", "region": "Ontario"}, ("ON",), {"America/Toronto", "America/Winnipeg"}),
        ({"country": "CA", "region": "PE", "phone": "+19025550100"}, ("PE",), {"America/Halifax"}),
        (
            {"country": "CA", "region": "YT", "phone": "+18675550100"},
            ("YT",),
            {"America/Whitehorse"},
        ),
        ({"country": "AU", "region": "QLD"}, ("QLD",), {"Australia/Brisbane"}),
        ({"country": "AU", "region": "Victoria"}, ("VIC",), {"Australia/Melbourne"}),
        ({"phone": "+5511955550100"}, ("SP",), {"America/Sao_Paulo"}),
        ({"phone": "+5592955550100"}, ("AM",), {"America/Manaus"}),
        ({"phone": "+5597955550100"}, ("AM",), {"America/Manaus", "America/Eirunepe"}),
        ({"phone": "+5567955550100"}, ("MS",), {"America/Campo_Grande"}),
        ({"phone": "+5568955550100"}, ("AC",), {"America/Rio_Branco"}),
        ({"country": "GB", "region": "Kent"}, (), {"Europe/London"}),
        ({"country": "FR", "region": "Bretagne"}, (), {"Europe/Paris"}),
        ({"country": "FR", "region": "La Réunion"}, (), {"Indian/Reunion"}),
        ({"country": "FR", "region": "Nouvelle-Calédonie"}, (), {"Pacific/Noumea"}),
        ({"country": "FR", "region": "FR-972"}, (), {"America/Martinique"}),
        ({"phone": "+33612345678", "region": "Martinique"}, (), {"America/Martinique"}),
        ({"country": "NL", "region": "Curaçao"}, (), {"America/Curacao"}),
        ({"country": "NL", "region": "FR"}, (), {"Europe/Amsterdam"}),
        ({"country": "DE"}, (), {"Europe/Berlin"}),
        ({"country": "ES"}, (), {"Europe/Madrid", "Atlantic/Canary"}),
    ],
)
def test_states_of_other_countries_narrow_the_clock_where_they_are_known(
    fields: Fields, states: tuple[str, ...], zones: set[str]
) -> None:
    found = places_of(**fields)
    assert (found.states, set(found.zones)) == (states, zones)


def test_a_country_of_many_zones_has_each_that_keeps_another_time() -> None:
    australia = set(places_of(country="AU").zones)
    assert {"Australia/Brisbane", "Australia/Darwin", "Australia/Perth"} <= australia
    assert not {"Australia/Brisbane", "Australia/Lindeman"} <= australia


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"phone": "+18505550123"}, ("850 is Florida, Eastern and Central time.",)),
        ({"phone": "+447700900123"}, ("+44 is Britain (UK), London time.",)),
        ({"country": "GB", "phone": "+447700900123"}, ("Britain (UK) keeps London time.",)),
        (
            {"country": "US", "region": "NY", "phone": "+12125550100"},
            ("The region is New York, Eastern time.",),
        ),
        (
            {"country": "US", "region": "CA", "phone": "+12125550100"},
            (
                "The region is California, Pacific time.",
                "212 is New York, Eastern time.",
                "These differ, so both count.",
            ),
        ),
        (
            {"phone": "+18005550199"},
            (
                "800 is toll-free and tells no place.",
                "Nothing tells where in the US, so it can be any time from Eastern to Hawaii.",
            ),
        ),
    ],
)
def test_why_says_what_each_follows_from_and_nothing_twice(
    fields: Fields, why: tuple[str, ...]
) -> None:
    assert places_of(**fields).why == why


@pytest.mark.parametrize(
    ("region", "state"),
    [
        ("FL", "FL"),
        ("fl", "FL"),
        ("US-FL", "FL"),
        ("Florida", "FL"),
        (" Fla. ", "FL"),
        ("N.Y.", "NY"),
        ("new  york", "NY"),
        ("Washington, D.C.", "DC"),
        ("District of Columbia", "DC"),
        ("Washington", "WA"),
        ("Virgin Islands", "VI"),
        ("Northern Mariana Islands", "MP"),
    ],
)
def test_a_state_is_known_by_its_letters_and_by_what_people_call_it(
    region: str, state: str
) -> None:
    assert places_of(country="US", region=region).states == (state,)


@pytest.mark.parametrize(
    "phone", ["+1", "+18", "+1850", "+185055501", "+185055501234", "+1８505550123"]
)
def test_a_phone_with_too_few_or_too_many_digits_tells_no_place(phone: str) -> None:
    found = places_of(phone=phone)
    assert (found.country, found.states, found.zones) == ("US", (), US_ZONES)
    assert found.why[0] == "The phone has not ten digits after +1, so it tells no place."


def test_a_brazilian_phone_that_is_cut_short_tells_the_country_alone() -> None:
    assert places_of(phone="+5511955550100").states == ("SP",)
    for phone in ("+5511", "+5511955550", "+55119555501001"):
        assert places_of(phone=phone) == places_of(phone="+55")
    assert len(places_of(phone="+55").zones) > 1


def test_nothing_known_is_nowhere() -> None:
    assert places_of() == Whereabouts()


def test_a_leads_whereabouts_are_those_of_its_fields() -> None:
    fields = {"phone": "+18505550123", "country": "US", "region": "FL", "postal_code": "32501"}
    lead = Persona(id="dana", **fields, timezone="PST")
    assert of_lead(lead) == places_of(**fields, timezone="PST")


TEXTS = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.from_regex(r"\+?[0-9]{1,15}", fullmatch=True),
    st.sampled_from(["US", "CA", "AU", "BR", "PR", "FL", "32501", "K1A 0B1", "PST", "EST"]),
)


@given(TEXTS, TEXTS, TEXTS, TEXTS, TEXTS)
def test_whatever_a_record_holds_the_answer_is_of_real_zones_and_short_sentences(
    phone: str | None, country: str | None, region: str | None, code: str | None, zone: str | None
) -> None:
    found = places_of(phone, country, region, code, zone)
    assert set(found.zones) <= zone_keys()
    assert len(set(found.zones)) == len(found.zones)
    assert len(set(found.states)) == len(found.states)
    assert bool(found.zones) or found.country is None or not found.states
    for sentence in (*found.why, *found.conflicts):
        assert sentence[-1] in ".”"
        assert "\n" not in sentence
