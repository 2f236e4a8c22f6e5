import datetime as dt
import re

import pytest
from pydantic import ValidationError

from simulator.model.persona import MOST_LEVELS, STANDARD_FIELDS, Persona, Role


def nested(levels: int) -> object:
    value: object = 1
    for _ in range(levels):
        value = [value]
    return value


def test_only_the_id_is_needed() -> None:
    persona = Persona.model_validate({"id": "dana"})
    assert persona.fields() == {}
    assert persona.role is Role.LEAD


@pytest.mark.parametrize("name", STANDARD_FIELDS)
def test_each_standard_field_is_one_of_the_model(name: str) -> None:
    assert name in Persona.model_fields


def test_a_template_sees_what_is_set_and_custom_fields_beside_it() -> None:
    persona = Persona.model_validate(
        {"id": "dana", "about": "x", "city": "", "stage": "customer", "custom": {"car": 1}}
    )
    assert persona.fields() == {"city": "", "stage": "customer", "car": 1}
    assert type(persona.fields()["stage"]) is str


def test_a_field_that_is_none_on_purpose_is_a_value() -> None:
    assert Persona.model_validate({"id": "dana", "city": None}).fields() == {"city": None}


@pytest.mark.parametrize("zone", ["", "PST", "Mars/Phobos", "America/New_York"])
def test_any_time_zone_is_data(zone: str) -> None:
    assert Persona(id="dana", timezone=zone).timezone == zone


def test_consent_holds_an_instant_with_its_offset() -> None:
    consent = {"at": "2026-11-02T10:00:00Z", "channels": ["sms"]}
    persona = Persona.model_validate({"id": "dana", "consent": consent})
    assert persona.consent is not None
    assert persona.consent.at == dt.datetime(2026, 11, 2, 10, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "Dana"},
        {"id": ""},
        {"id": "dana\n"},
        {"nick": "D"},
        {"first_name": 5},
        {"phone": "8505550123"},
        {"phone": "+1850555012３"},
        {"country": "us"},
        {"language": "english spoken"},
        {"stage": "new"},
        {"consent": {}},
        {"consent": {"at": "2026-11-02T10:00:00"}},
        {"consent": {"at": 0}},
        {"consent": {"at": "2026-11-02T10:00:00Z", "channels": ["fax"]}},
        {"custom": {"city": "Austin"}},
        {"custom": {"car": object()}},
        {"custom": {"car": "\ud83d"}},
        {"custom": {"car": {"\udc00": 1}}},
        {"custom": {"\udc00": 1}},
        {"about": "\ud83d"},
        {"consent": {"at": "2026-11-02T10:00:00Z", "source": "\ud83d"}},
        {"custom": {"car": nested(MOST_LEVELS + 1)}},
        {"custom": []},
    ],
    ids=lambda wrong: re.sub(r" at 0x\w+", "", str(wrong)),
)
def test_what_no_lead_can_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Persona.model_validate({"id": "dana", **wrong})


@pytest.mark.parametrize("name", STANDARD_FIELDS)
def test_no_standard_field_holds_half_a_character(name: str) -> None:
    with pytest.raises(ValidationError):
        Persona.model_validate({"id": "dana", name: "D\ud83d"})


def test_custom_fields_may_nest_to_the_limit() -> None:
    assert Persona(id="dana", custom={"car": nested(MOST_LEVELS)}).custom


def test_a_persona_is_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Persona(id="dana").city = "Austin"  # type: ignore[misc] # what is tested
