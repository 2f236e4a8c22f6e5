import datetime as dt
from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest

from simulator.data.area_codes import area_codes
from simulator.errors import UsageError
from simulator.loading import load_workspace
from simulator.loading.field_check import field_problems
from simulator.loading.starter import starter_folder
from simulator.model.persona import Persona
from simulator.model.settings import Settings
from simulator.personas.generated import generate, known_countries
from simulator.personas.pools import names
from simulator.personas.recorded import AT
from simulator.places import of_lead
from simulator.places.fictional import fictional_numbers, is_fictional

SETTINGS = load_workspace(starter_folder()).settings
RESERVED = ("example.com", "example.org", "example.net", ".example")
MANY = [Persona.model_validate(lead) for lead in generate(4000, 11, SETTINGS)]


def settings(**fields: Mapping[str, Any]) -> Settings:
    return Settings.model_validate({"fields": fields})


def leads(count: int, /, **fields: Mapping[str, Any]) -> list[dict[str, Any]]:
    return list(generate(count, 5, settings(**fields)))


def share(found: int, of: int) -> float:
    return 100 * found / of


def test_the_same_seed_makes_the_same_leads() -> None:
    countries = ("US", "CA", "DE")
    first = list(generate(200, 3, SETTINGS, countries=countries))
    assert first == list(generate(200, 3, SETTINGS, countries=countries))
    assert first != list(generate(200, 4, SETTINGS, countries=countries))


def test_a_new_field_leaves_the_others_as_they_were() -> None:
    before = leads(100)
    after = leads(100, car={"type": "text", "min": 1, "max": 20})
    assert [{**lead, "custom": {}} for lead in before] == [{**lead, "custom": {}} for lead in after]
    assert {len(lead["custom"]["car"]) <= 20 for lead in after} == {True}


@pytest.mark.parametrize("country", known_countries())
def test_leads_of_every_country_fit_and_can_be_neither_called_nor_written_to(country: str) -> None:
    made = list(generate(60, 2, SETTINGS, countries=(country,)))
    for lead in map(Persona.model_validate, made):
        assert not list(field_problems(SETTINGS.fields, lead.fields()))
        assert lead.country in (country, None)
        assert lead.phone is None or is_fictional(lead.phone)
        assert lead.email is None or lead.email.endswith(RESERVED)
    has_phones = any("phone" in lead for lead in made)
    assert has_phones == bool(fictional_numbers(country))


def test_every_one_of_many_fits_and_has_an_id_of_its_own() -> None:
    assert len({lead.id for lead in MANY}) == len(MANY)
    assert len({lead.email for lead in MANY if lead.email}) > 0.8 * len(MANY)
    for lead in MANY:
        assert not list(field_problems(SETTINGS.fields, lead.fields()))


def test_a_number_comes_again_only_when_its_area_code_is_used_up() -> None:
    phones = [lead["phone"] for lead in leads(2000) if "phone" in lead]
    assert len(set(phones)) == len(phones)


def test_an_area_code_lies_in_the_state_and_the_zone_of_its_lead() -> None:
    placed = 0
    for lead in MANY:
        if lead.phone and lead.region and lead.timezone:
            area = area_codes()[lead.phone[2:5]]
            assert lead.region in area.states
            assert lead.timezone in area.zones
            placed += 1
    assert placed > 1000


def test_languages_are_spread_as_in_the_country() -> None:
    spoken = Counter((lead.language or "").partition("-")[0] for lead in MANY if lead.language)
    whole = spoken.total()
    assert 84 < share(spoken["en"], whole) < 95
    assert 5 < share(spoken["es"], whole) < 13
    canada = list(generate(3000, 1, countries=("CA",)))
    french = sum(lead.get("language") == "fr-CA" for lead in canada)
    assert 15 < share(french, sum("language" in lead for lead in canada)) < 32


@pytest.mark.parametrize(("field", "median"), [("first_name", 6), ("last_name", 6)])
def test_names_are_as_long_as_among_real_people(field: str, median: int) -> None:
    lengths = sorted(
        len(getattr(lead, field))
        for lead in MANY
        if lead.language == "en-US" and getattr(lead, field)
    )
    at = [lengths[len(lengths) * part // 100] for part in (5, 25, 50, 75, 95)]
    assert abs(at[2] - median) <= 1
    assert at[0] in (3, 4, 5)
    assert at[1] in (4, 5)
    assert at[3] in (7, 8)
    assert at[4] in (8, 9, 10)


def test_many_names_are_different() -> None:
    assert len({lead.first_name for lead in MANY}) >= 200
    assert len({lead.last_name for lead in MANY}) >= 200


@pytest.mark.parametrize(
    ("field", "least", "most"),
    [
        ("first_name", 1, 7),
        ("last_name", 5, 14),
        ("email", 7, 18),
        ("phone", 0.5, 5),
        ("company", 74, 90),
        ("city", 8, 22),
        ("timezone", 45, 65),
        ("language", 9, 22),
        ("last_action", 32, 48),
        ("consent", 2, 11),
    ],
)
def test_fields_are_left_out_at_the_rates_of_real_lists(
    field: str, least: float, most: float
) -> None:
    without = sum(field not in lead.model_fields_set for lead in MANY)
    assert least < share(without, len(MANY)) < most


def test_stages_and_habits_are_mixed() -> None:
    stages = Counter(lead.stage.value for lead in MANY if lead.stage)
    assert stages["awareness"] > stages["decision"] > 100
    assert set(stages) == {"awareness", "consideration", "decision", "customer", "dormant"}
    assert len({lead.last_action for lead in MANY}) >= 7


def test_consent_lies_before_the_day_that_the_pack_names() -> None:
    days = [(AT - lead.consent.at).days for lead in MANY if lead.consent]
    assert min(days) >= 0
    assert share(sum(day <= 60 for day in days), len(days)) > 55
    assert any(day > 365 for day in days)
    later = dt.datetime(2030, 1, 1, tzinfo=dt.UTC)
    consents = [lead["consent"]["at"] for lead in generate(50, 1, at=later) if "consent" in lead]
    assert min(consents).year >= 2025
    assert max(consents) <= later


def test_a_field_that_may_not_be_missing_never_is() -> None:
    always: dict[str, Mapping[str, Any]] = {
        "first_name": {"type": "text", "max": 40},
        "city": {"type": "text"},
        "language": {"type": "text"},
        "phone": {"type": "text"},
        "email": {"type": "text"},
        "timezone": {"type": "text"},
        "car": {"type": "text", "min": 1},
    }
    made = leads(400, **always)
    assert all(set(always) - {"car"} <= lead.keys() for lead in made)
    assert all(lead["custom"]["car"] for lead in made)


def test_nothing_is_none_unless_the_file_can_hold_it() -> None:
    optional = {"type": "integer", "missing": ["none", "absent"]}
    without = list(generate(500, 1, settings(n=optional)))
    with_none = list(generate(500, 1, settings(n=optional), with_none=True))
    assert not [lead for lead in without if None in lead.get("custom", {}).values()]
    assert [lead for lead in with_none if None in lead.get("custom", {}).values()]


@pytest.mark.parametrize(
    ("name", "spec"),
    [
        ("first_name", {"type": "text", "max": 4}),
        ("first_name", {"type": "text", "max": 5, "alphabet": "letters"}),
        ("first_name", {"type": "text", "min": 30, "max": 40, "alphabet": "gsm"}),
        ("first_name", {"type": "text", "alphabet": "digits", "min": 2, "max": 3}),
        ("last_name", {"type": "choice", "values": ["Smith", "Jones"]}),
        ("city", {"type": "text", "max": 5, "missing": ["empty"]}),
        ("region", {"type": "choice", "values": ["TX", "CA"]}),
        ("language", {"type": "choice", "values": ["en", "es"]}),
        ("language", {"type": "choice", "values": ["es"]}),
        ("timezone", {"type": "choice", "values": ["America/Denver"]}),
        ("phone", {"type": "text", "max": 12}),
        ("email", {"type": "text", "max": 18}),
        ("stage", {"type": "choice", "values": ["decision", "customer"]}),
        ("company", {"type": "text", "max": 30, "alphabet": "plain"}),
        ("last_action", {"type": "text", "max": 15}),
        ("n", {"type": "integer", "min": -5, "max": -2}),
        ("n", {"type": "integer", "max": -7}),
        ("n", {"type": "number", "min": 0.001, "max": 0.002}),
        ("n", {"type": "number"}),
        ("n", {"type": "boolean"}),
        ("n", {"type": "text", "max": 0}),
        ("n", {"type": "text", "min": 200, "max": 210, "alphabet": "letters"}),
        ("n", {"type": "text", "alphabet": "digits", "min": 8, "max": 8}),
        ("n", {"type": "datetime"}),
        ("n", {"type": "list", "of": {"type": "choice", "values": ["a", "b"]}, "min": 3, "max": 5}),
        ("n", {"type": "list", "of": {"type": "integer"}, "missing": ["empty"], "min": 1}),
        (
            "n",
            {
                "type": "record",
                "fields": {
                    "make": {"type": "text", "min": 1, "max": 9},
                    "year": {"type": "integer", "min": 1990, "max": 2026, "missing": ["absent"]},
                },
            },
        ),
        ("n", {"type": "unknown"}),
    ],
)
def test_leads_fit_whatever_the_fields_ask(name: str, spec: Mapping[str, Any]) -> None:
    wanted = settings(**{name: spec})
    for with_none in (False, True):
        made = [Persona.model_validate(x) for x in generate(150, 9, wanted, with_none=with_none)]
        problems = [list(field_problems(wanted.fields, lead.fields())) for lead in made]
        assert not any(problems)
        assert all(lead.phone is None or is_fictional(lead.phone) for lead in made)


@pytest.mark.parametrize(
    ("name", "spec"),
    [
        ("phone", {"type": "text", "max": 5}),
        ("email", {"type": "text", "max": 5}),
        ("country", {"type": "choice", "values": ["GB"]}),
        ("language", {"type": "choice", "values": ["tlh"]}),
        ("first_name", {"type": "integer"}),
        ("stage", {"type": "text", "alphabet": "digits"}),
        ("timezone", {"type": "text", "max": 3}),
        ("region", {"type": "text", "min": 200}),
        ("n", {"type": "text", "min": 10**10}),
        ("n", {"type": "list", "of": {"type": "boolean"}, "min": 10**10}),
    ],
)
def test_a_field_that_no_made_up_lead_can_have_is_told(name: str, spec: Mapping[str, Any]) -> None:
    with pytest.raises(UsageError, match=name):
        leads(5, **{name: spec})
    lenient = leads(5, **{name: {**spec, "missing": ["absent"]}})
    assert all(name not in {**lead, **lead.get("custom", {})} for lead in lenient)


@pytest.mark.parametrize(
    ("country", "name", "allowed"),
    [
        ("BR", "region", {"type": "text"}),
        ("NZ", "region", {"type": "text", "missing": ["none"]}),
        ("BR", "timezone", {"type": "text"}),
    ],
)
def test_a_place_field_that_no_town_of_the_country_has_is_told(
    country: str, name: str, allowed: Mapping[str, Any]
) -> None:
    with pytest.raises(UsageError, match=f"lets in no {name}"):
        generate(5, 1, settings(**{name: allowed}), countries=(country,))
    chosen = {"type": "choice", "values": ["North", "South"]}
    made = list(generate(60, 1, settings(**{name: chosen}), countries=(country,)))
    assert {lead[name] for lead in made} == {"North", "South"}


def test_states_are_named_in_full_where_letters_are_not_let_in() -> None:
    chosen = {"type": "choice", "values": ["Texas", "California", "Ontario"]}
    made = list(generate(200, 1, settings(region=chosen), countries=("US", "CA")))
    letters = {"Texas": "TX", "California": "CA", "Ontario": "ON"}
    assert {lead["region"] for lead in made} == set(letters)
    for lead in made:
        if "phone" in lead:
            assert letters[lead["region"]] in area_codes()[lead["phone"][2:5]].states


def test_names_in_another_script_give_way_to_real_ones_in_the_letters_that_are_let_in() -> None:
    latin = {"type": "text", "alphabet": "letters"}
    indian = set(names("en_IN", "first_name_male", 5)) | set(names("en_IN", "first_name_female", 5))
    made = list(generate(300, 5, settings(first_name=latin), countries=("IN",)))
    assert {lead["first_name"] for lead in made} <= indian
    assert any(lead.get("language") == "hi-IN" for lead in made)


def test_an_address_has_room_for_the_longest_of_names() -> None:
    long = {"type": "text", "min": 90, "alphabet": "letters"}
    for lead in leads(30, first_name=long, last_name=long):
        assert len(lead.get("email", "").partition("@")[0]) <= 64


def test_places_are_what_the_product_reads_from_phone_and_address() -> None:
    for lead in MANY:
        there = of_lead(lead)
        assert not there.conflicts
        assert lead.timezone is None or lead.timezone in there.zones
        assert lead.region is None or lead.region in there.states


def test_a_country_without_known_names_is_told() -> None:
    with pytest.raises(UsageError, match="no names are known of JP; known are US, CA"):
        generate(1, 1, countries=("US", "JP"))
    with pytest.raises(UsageError, match="no number of MX"):
        list(generate(1, 1, settings(phone={"type": "text"}), countries=("MX",)))
