from pathlib import Path

import pytest

from simulator.explore.grouping import shared, shared_in
from simulator.model.finding import Finding, Severity
from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.place import Location
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace


def lead(id_: str, **fields: object) -> Persona:
    return Persona.model_validate({"id": id_, **fields})


def finding(*leads: str, reach: int = 9) -> Finding:
    place = Location("templates/new/a.sms.j2")
    return Finding("TOK04", Severity.ERROR, place, "what", leads=leads, reach=reach)


LEADS = (
    lead("ann", first_name="Ann", city="Waco", custom={"bill": 90, "form": ["a"]}),
    lead("bo", first_name="Bo", last_name="Li", company="Li Bikes", custom={"bill": 300}),
    lead("zoe", first_name="Zoë", city="Waco", custom={"form": ["a", "b"]}),
    lead("bart", first_name="Bartholomew", last_name=" ", country="CA", custom={"bill": 350}),
    lead("none", city="Bend", country="CA"),
)


@pytest.mark.parametrize(
    ("meet", "fields", "words"),
    [
        (("none",), ["first_name"], "those without a first name"),
        (("bo",), ["first_name", "company"], "those with a company"),
        (("ann", "zoe", "bart", "none"), ["last_name"], "those without a last name"),
        (("zoe",), ["first_name"], "those with special letters in the first name"),
        (("bart",), ["first_name"], "those whose first name is longer than 3 letters"),
        (("bo", "bart"), ["bill"], "those whose bill is 300 or more"),
        (("ann",), ["bill"], "those whose bill is 90 or less"),
        (("zoe",), ["form"], "those with 2 things or more under form"),
        (("ann", "zoe"), ["city"], "those whose city is “Waco”"),
        (("bart", "none"), [], "those whose country is “CA”"),
        (("none", "bart"), ["first_name", "last_name"], "those whose country is “CA”"),
        (("ann", "none"), ["bill"], ""),
        (("ann", "bo", "zoe", "bart", "none"), ["first_name"], ""),
    ],
)
def test_what_the_leads_of_a_finding_share_and_no_other_lead_has(
    meet: tuple[str, ...], fields: list[str], words: str
) -> None:
    assert shared(finding(*meet), LEADS, fields) == words


def test_one_letter_is_told_as_one() -> None:
    leads = (lead("a", first_name="Al"), lead("b", first_name="J"))
    said = shared(finding("a"), leads, ["first_name"])
    assert said == "those whose first name is longer than 1 letter"


def test_two_traits_together_may_tell_them_apart() -> None:
    leads = (
        lead("a", city="Waco"),
        lead("b", city="Waco", last_name="Li"),
        lead("c", last_name="Li"),
        lead("d"),
    )
    said = shared(finding("a"), leads, ["city", "last_name"])
    assert said == "those with a city and without a last name"


def test_one_of_two_traits_may_tell_them_apart() -> None:
    leads = (
        lead("a", first_name="Zoë", last_name="Li"),
        lead("b", first_name="Bo", last_name="Šik"),
        lead("c", first_name="Bo", last_name="Li"),
    )
    said = shared(finding("a", "b"), leads, ["first_name", "last_name"])
    assert said == (
        "those with special letters in the first name or with special letters in the last name"
    )


def test_what_all_have_and_few_others_is_told_as_that() -> None:
    leads = tuple(
        lead(f"l{number}", **({"city": "Waco"} if number < 3 else {})) for number in range(9)
    )
    assert shared(finding("l0", "l1"), leads, ["city"]) == "all with a city"


def test_the_findings_of_a_review_are_told_by_the_fields_of_their_message() -> None:
    message = Message("a", "new", Channel.SMS, "templates/new/a.sms.j2", "Hi {{ lead.first_name }}")
    workspace = Workspace(Path(), Settings(), messages=(message,), personas=LEADS)
    few, all_of_them = finding("none", reach=5), finding(*(each.id for each in LEADS), reach=5)
    assert shared_in([few, all_of_them], workspace) == {few: "those without a first name"}
