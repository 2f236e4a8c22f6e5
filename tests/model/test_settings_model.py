from collections.abc import Mapping

import pytest
from pydantic import TypeAdapter, ValidationError

from simulator.model.fields import TAKEN, Alphabet, FieldName, FieldSpec, ListSpec, TextSpec
from simulator.model.settings import FailLevel, Settings

FIELDS: TypeAdapter[Mapping[FieldName, FieldSpec]] = TypeAdapter(Mapping[FieldName, FieldSpec])


def test_nothing_is_needed() -> None:
    settings = Settings()
    assert (settings.limit_segments, settings.fail_on) == (2, FailLevel.ERROR)
    assert settings.brand_name is None


@pytest.mark.parametrize("brand", ["Acme", {"name": "Acme", "legal": "Acme Inc."}])
def test_a_brand_is_a_name_or_a_table_with_one(brand: object) -> None:
    assert Settings.model_validate({"brand": brand}).brand_name == "Acme"


@pytest.mark.parametrize("code", ["TON01", "acme.no-slang"])
def test_a_severity_is_set_for_a_rule(code: str) -> None:
    assert Settings.model_validate({"severity": {code: "off"}}).severity[code] == "off"


@pytest.mark.parametrize("code", ["TON", "TON01", "acme", "acme.no-slang"])
def test_rules_are_selected_by_code_or_family(code: str) -> None:
    assert Settings.model_validate({"select": [code], "ignore": [code]}).select == (code,)


@pytest.mark.parametrize(
    "wrong",
    [
        {"limit_segments": 0},
        {"limit_segments": "2"},
        {"severity": {"TON": "off"}},
        {"severity": {"TON01": "none"}},
        {"select": ["TON1"]},
        {"links": {"book": ""}},
        {"fail_on": "off"},
        {"fields": {"car": {}}},
        {"colour": "red"},
        {"brand": "\ud83d"},
        {"brand": {"\ud83d": "x"}},
        {"sender": {"name": "\ud83d"}},
        {"links": {"book": "\ud83d"}},
    ],
    ids=str,
)
def test_settings_that_mean_nothing_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate(wrong)


@pytest.mark.parametrize("name", ["my car", "1st", "", "é", "a-b", "car\n", *TAKEN])
def test_a_field_has_a_name_that_a_message_can_write(name: str) -> None:
    fields = {name: {"type": "text"}}
    with pytest.raises(ValidationError):
        Settings.model_validate({"fields": fields})
    with pytest.raises(ValidationError):
        FIELDS.validate_python(fields)


@pytest.mark.parametrize("name", ["car", "first_name", "_x", "Car2"])
def test_a_field_may_have_any_other_name(name: str) -> None:
    assert name in FIELDS.validate_python({name: {"type": "text"}})


def test_fields_are_read_as_they_stand_in_the_settings() -> None:
    fields = FIELDS.validate_python(
        {
            "car": {"type": "text", "min": 1, "max": 20, "alphabet": "gsm", "missing": ["none"]},
            "cars": {"type": "list", "of": {"type": "record", "fields": {}}, "max": 3},
        }
    )
    assert isinstance(fields["car"], TextSpec)
    assert fields["car"].alphabet is Alphabet.GSM
    assert isinstance(fields["cars"], ListSpec)


@pytest.mark.parametrize(
    "spec",
    [
        {"type": "date"},
        {"type": "text", "min": -1},
        {"type": "text", "max": 1.5},
        {"type": "text", "min": 2, "max": 1},
        {"type": "text", "values": ["a"]},
        {"type": "integer", "min": 0.5},
        {"type": "number", "max": float("nan")},
        {"type": "choice", "values": []},
        {"type": "list"},
        {"type": "record"},
        {"type": "boolean", "missing": ["blank"]},
    ],
    ids=str,
)
def test_a_type_that_no_value_can_have_is_refused(spec: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        FIELDS.validate_python({"field": spec})
