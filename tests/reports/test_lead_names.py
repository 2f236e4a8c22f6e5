"""What leads are called, and what is said of them."""

import pytest

from simulator.model.fields import FieldSpec
from simulator.model.persona import Persona
from simulator.model.settings import Settings
from simulator.reports.lead_names import lead_name, lead_special

FIELDS = Settings.model_validate(
    {"fields": {"city": {"type": "text"}, "monthly_bill": {"type": "integer"}}}
).fields


def lead(**fields: object) -> Persona:
    return Persona.model_validate({"id": "tampa-4", **fields})


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"first_name": "Dana", "last_name": "Whitfield"}, "Dana Whitfield"),
        ({"first_name": "Dana"}, "Dana"),
        ({"first_name": " ", "last_name": "Le"}, "(no first name) Le"),
        ({"first_name": None}, "(no first name) tampa-4"),
        ({}, "(no first name) tampa-4"),
    ],
)
def test_a_lead_is_called_by_name_and_told_apart_without_one(
    fields: dict[str, object], name: str
) -> None:
    assert lead_name(lead(**fields)) == name


@pytest.mark.parametrize(
    ("given", "fields", "told"),
    [
        ({"about": "in two zones", "first_name": "Dana"}, {}, ("in two zones",)),
        ({"first_name": "Dana"}, FIELDS, ("no city", "no monthly bill")),
        ({"first_name": "Dana", "city": "", "custom": {"monthly_bill": 1}}, FIELDS, ("no city",)),
        ({}, {}, ("no first name",)),
        ({"first_name": "Bartholomew-Christianson"}, {}, ("a first name of 24 letters",)),
        ({"first_name": "Zoë"}, {}, ("special letters in the first name",)),
        (
            {"first_name": "小明", "city": "Montréal’s"},
            {},
            ("special letters in the first name and the city",),
        ),
        (
            {"first_name": "ليلى"},
            {},
            ("a name written from right to left", "special letters in the first name"),
        ),
        ({"first_name": "Dana", "last_name": "Whitfield"}, {}, ()),
    ],
)
def test_what_makes_a_lead_special_is_said_in_words(
    given: dict[str, object], fields: dict[str, FieldSpec], told: tuple[str, ...]
) -> None:
    assert lead_special(lead(**given), fields) == told
