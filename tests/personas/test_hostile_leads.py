import datetime as dt
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from simulator.data.countries import countries
from simulator.loading import load_workspace
from simulator.loading.field_check import problem_with
from simulator.loading.starter import starter_folder
from simulator.model.fields import TextSpec
from simulator.model.persona import STANDARD_FIELDS, Persona
from simulator.model.settings import Settings
from simulator.personas.hostile import FREE_TEXT, hostile
from simulator.places.fictional import is_fictional

SETTINGS = load_workspace(starter_folder()).settings
LEADS = {lead["id"].removeprefix("hostile-"): lead for lead in hostile(SETTINGS)}
Lead = Mapping[str, Any]


def name(lead: Lead) -> str:
    return str(lead.get("first_name") or "")


def everything(lead: Lead) -> str:
    return "".join(str(lead.get(field) or "") for field in FREE_TEXT)


PURPOSES: Mapping[str, Callable[[Lead], bool]] = {
    "the longest of everything": lambda lead: (
        len(name(lead)) == 40 and len(lead["company"]) == 255 and len(lead["last_name"]) == 80
    ),
    "the longest in costly letters": lambda lead: name(lead) == "ΐ" * 40,
    "the shortest of everything": lambda lead: (
        {len(lead.get(each, "")) for each in FREE_TEXT} == {1}
    ),
    "nothing at all": lambda lead: set(lead) == {"id", "about"},
    "empty": lambda lead: name(lead) == "" and "first_name" in lead,
    "blank": lambda lead: name(lead).isspace(),
    "null": lambda lead: name(lead) == "null",
    "None": lambda lead: name(lead) == "None",
    "a test row": lambda lead: name(lead) == "TEST",
    "all capitals": lambda lead: name(lead) == "ALEXANDRA",
    "an apostrophe": lambda lead: "'" in everything(lead),
    "a curly apostrophe": lambda lead: "’" in everything(lead),
    "emoji": lambda lead: "🌻" in name(lead),
    "joined emoji": lambda lead: "👩\u200d👩" in everything(lead),
    "flags": lambda lead: "🇺🇸" in name(lead) and "\U000e007f" in lead["last_name"],
    "accents apart": lambda lead: not unicodedata.is_normalized("NFC", name(lead)),
    "right to left": lambda lead: unicodedata.bidirectional((name(lead) or "a")[0]) == "R",
    "turning signs": lambda lead: "\u202e" in name(lead),
    "zero width": lambda lead: "\u200b" in name(lead),
    "a formula": lambda lead: name(lead).startswith("=") and lead["last_name"].startswith("@"),
    "HTML": lambda lead: "<script>" in everything(lead),
    "Jinja": lambda lead: "{{" in name(lead) and "{%" in lead["last_name"],
    "[STOP]": lambda lead: name(lead) == "[STOP]",
    "STOP": lambda lead: name(lead) == "STOP",
    "zone PST": lambda lead: lead.get("timezone") == "PST",
    "an unknown language": lambda lead: str(lead.get("language", "")).startswith("qx"),
    "a number of another country": lambda lead: (
        str(lead.get("phone", "")).startswith("+44") and lead["country"] == "US"
    ),
    "consent in the future": lambda lead: "consent" in lead and lead["consent"]["at"].year > 2090,
    "no consent": lambda lead: "first_name" in lead and "consent" not in lead,
    "a very long address": lambda lead: len(str(lead.get("email"))) == 254,
    "a line break": lambda lead: "\n" in name(lead),
    "a C1 control": lambda lead: any("\x80" <= sign < "\xa0" for sign in everything(lead)),
    "an escape sequence": lambda lead: "\x1b[" in name(lead),
    "a sign that ends a text": lambda lead: "\0" in name(lead),
    "lost letters": lambda lead: "\ufffd" in name(lead),
    "the wrong code page": lambda lead: "Ã©" in name(lead),
    "signs that cost double": lambda lead: "€" in name(lead) and "{" in name(lead),
    "an hour that is skipped": lambda lead: (
        lead.get("custom", {}).get("appointment") == dt.datetime(2027, 3, 14, 2, 30)  # noqa: DTZ001 - the lead's clock
    ),
}


@pytest.mark.parametrize("purpose", PURPOSES)
def test_there_is_a_lead_for_every_purpose(purpose: str) -> None:
    assert [id_ for id_, lead in LEADS.items() if PURPOSES[purpose](lead)]


@pytest.mark.parametrize("id_", LEADS)
def test_each_can_be_held_by_a_file_and_says_what_it_is_for(id_: str) -> None:
    persona = Persona.model_validate(LEADS[id_])
    assert len(persona.about or "") > 15
    assert persona.phone is None or is_fictional(persona.phone)
    assert (
        persona.email is None
        or persona.email == ""
        or persona.email.endswith((".example", "example.com"))
    )
    assert persona.country is None or persona.country in countries()


def test_no_two_are_for_the_same() -> None:
    assert len({lead["about"] for lead in LEADS.values()}) == len(LEADS) > 40


def test_one_more_holds_none_everywhere_where_a_file_can_hold_that() -> None:
    more = [lead for lead in hostile(SETTINGS, with_none=True) if lead["id"] == "hostile-nothing"]
    assert {more[0][field] for field in STANDARD_FIELDS} == {None}
    assert set(more[0]["custom"].values()) == {None}
    assert "nothing" not in LEADS


def test_the_longest_and_the_shortest_are_so_by_what_fields_says() -> None:
    fields = {
        "first_name": {"type": "text", "max": 12, "alphabet": "letters"},
        "nick": {"type": "text", "min": 3, "max": 9, "alphabet": "gsm"},
        "code": {"type": "text", "min": 4, "max": 4, "alphabet": "digits"},
        "note": {"type": "text", "max": 7, "alphabet": "latin1"},
        "n": {"type": "integer", "min": -3, "max": 12},
        "x": {"type": "number", "max": 1.5},
        "size": {"type": "choice", "values": ["small", "s", "enormous"]},
        "tags": {"type": "list", "of": {"type": "text", "max": 2}, "min": 1, "max": 3},
        "car": {
            "type": "record",
            "fields": {
                "make": {"type": "text", "max": 5, "alphabet": "letters"},
                "year": {"type": "integer", "min": 1, "max": 9, "missing": ["absent"]},
            },
        },
    }
    settings = Settings.model_validate({"fields": fields})
    leads = {lead["id"]: lead for lead in hostile(settings)}
    longest, special = leads["hostile-longest"], leads["hostile-longest-special"]
    shortest = leads["hostile-shortest"]
    assert longest["first_name"] == "W" * 12
    assert longest["custom"] == {
        "nick": "W" * 9,
        "code": "9999",
        "note": "W" * 7,
        "n": 12,
        "x": 1.5,
        "size": "enormous",
        "tags": ["WW"] * 3,
        "car": {"make": "WWWWW", "year": 9},
    }
    assert (special["custom"]["nick"], special["custom"]["note"]) == ("€" * 9, "ÿ" * 7)
    assert shortest["custom"] == {
        "nick": "WWW",
        "code": "9999",
        "note": "W",
        "n": -3,
        "x": 0,
        "size": "s",
        "tags": ["W"],
        "car": {"make": "W"},
    }
    for lead in (longest, special, shortest):
        fitting = {**lead, **lead["custom"]}
        misfits = [problem_with(spec, fitting[field]) for field, spec in settings.fields.items()]
        assert misfits == [None] * len(fields)


def test_free_text_of_the_workspace_is_as_hostile_as_the_rest() -> None:
    settings = Settings(fields={"motto": TextSpec(type="text")})
    leads = {lead["id"]: lead for lead in hostile(settings)}
    assert leads["hostile-blank"]["custom"]["motto"].isspace()
    assert leads["hostile-null-word"]["custom"]["motto"] == "null"


def test_a_limit_that_no_memory_holds_is_no_limit() -> None:
    text = {"type": "text", "min": 10**10, "max": 10**11}
    fields = {"first_name": text, "many": {"type": "list", "of": text, "max": 10**9}}
    leads = {lead["id"]: lead for lead in hostile(Settings.model_validate({"fields": fields}))}
    assert len(leads["hostile-longest"]["first_name"]) == 10_000
    assert len(leads["hostile-longest"]["custom"]["many"]) == 100
    assert len(leads["hostile-shortest"]["first_name"]) == 10_000


@pytest.mark.parametrize("kind", ["integer", "boolean", "datetime"])
def test_a_standard_field_holds_text_whatever_else_is_asked_of_it(kind: str) -> None:
    settings = Settings.model_validate({"fields": {"first_name": {"type": kind}}})
    for lead in hostile(settings):
        Persona.model_validate(lead)


def test_the_set_is_fixed() -> None:
    assert list(hostile(SETTINGS)) == list(hostile(SETTINGS))
