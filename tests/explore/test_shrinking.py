from collections.abc import Callable

import pytest

from simulator.explore.generalising import told
from simulator.explore.shrinking import (
    MOST_PROBES,
    Probe,
    Shrunk,
    meets_cost,
    meets_finding,
    shrunk,
)
from simulator.model.persona import Persona
from simulator.review.desk import desk_for
from simulator.review.fields_read import fields_read_by
from simulator.review.messages import review_copy
from simulator.review.reviewer import Reviewer
from simulator.review.selection import Selection

Make = Callable[..., Reviewer]
LONG = Persona(
    id="bart", first_name="Bartholomew-Christianson", last_name="Li", city="Waco", country="US"
)
ZOE = Persona(id="zoe", first_name="Zoë", last_name="Whitfield", city="Austin", country="US")
NOBODY = Persona(id="nobody", country="US")
JO = Persona(id="jo", first_name="Jo", city="Waco", country="US")
LEADS = (JO, LONG, ZOE, NOBODY)
NAME = "{{ lead.first_name | default('') }}"
LOUD = "HUGE SALE NOW HUGE"
SETTINGS = {"limit_segments": 1, "fields": {"x": {"type": "unknown", "missing": ["absent"]}}}


def looked_into(reviewer: Reviewer, code: str) -> tuple[Shrunk, str, Probe]:
    workspace = reviewer.workspace
    desk = desk_for(workspace, Selection(ignore=("COV",)), reviewer.as_of)
    (copy,) = reviewer.copies
    finding = next(each for each in review_copy(copy, desk) if each.rule == code)
    lead = next(each for each in copy.leads if each.id == finding.example)
    probe = Probe(copy, meets_finding(finding, desk), lead, desk)
    found = shrunk(probe)
    assert found
    return found, told(found, probe, fields_read_by(copy, desk)).words, probe


@pytest.mark.parametrize(
    ("body", "code", "fields", "words"),
    [
        ("Hi {{ lead.first_name }}, hello.", "TOK04", {}, "any lead without a first name"),
        (
            f"{NAME} {'x' * 158}",
            "LEN01",
            {"first_name": "a" * 12},
            "any first name longer than 11 letters",
        ),
        (
            f"Hi {NAME}, {{% if lead.city == 'Waco' %}}{LOUD}{{% endif %}}",
            "TON01",
            {"city": "Waco"},
            "any lead whose city is “Waco”",
        ),
        (f"{NAME}: {LOUD}", "TON01", {}, "any lead"),
    ],
)
def test_the_smallest_lead_and_who_else_meets_it(
    reviewer: Make, body: str, code: str, fields: dict[str, object], words: str
) -> None:
    found, said, _ = looked_into(reviewer(body, leads=LEADS, **SETTINGS), code)
    assert found.fields == fields
    assert said == words


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        (
            f"Hi {NAME}, {{% if lead.bill | default(0) > 150 %}}{LOUD}{{% endif %}}",
            "TON01",
            "any bill of 151 or more",
        ),
        (
            f"{{% for i in lead.form %}}{{{{ '{LOUD}' if loop.index == 2 }}}}{{% endfor %}}",
            "TON01",
            "any lead with 2 things or more under form",
        ),
        (
            f"{{% if lead.city and not lead.last_name %}}{LOUD}{{% endif %}}",
            "TON01",
            "any lead with a city and without a last name",
        ),
    ],
)
def test_who_meets_it_is_told_in_words_that_hold(
    reviewer: Make, body: str, code: str, words: str
) -> None:
    rich = Persona(
        id="rich", city="Bend", country="US", custom={"bill": 400, "form": ["a", "b", "c"]}
    )
    _, said, _ = looked_into(reviewer(body, leads=(*LEADS, rich), **SETTINGS), code)
    assert said == words


REQUIRED = {
    "plan": {"type": "choice", "values": ["a", "b"]},
    "bill": {"type": "integer", "min": 0, "max": 500, "missing": ["absent"]},
    "form": {"type": "list", "of": {"type": "text", "max": 3}, "min": 1, "max": 3},
    "note": {"type": "text", "max": 5, "missing": ["absent", "empty"]},
}


@pytest.mark.parametrize(
    ("test", "words"),
    [
        ("true", "any lead"),
        ("lead.bill != 7", "some leads"),
        ("lead.bill >= 100 and lead.plan", "any bill of 100 or more"),
        ("'a' in lead.form", "any lead whose form is “a”"),
        ("lead.note is undefined", "any lead whose note is left out"),
        ("not lead.note", "any lead without a note"),
        ("lead.note == ' '", "any lead with nothing but spaces in the note"),
        ("lead.note | length > 2 and lead.note != 'Waco'", "any lead whose note is “aaa”"),
    ],
)
def test_words_speak_of_what_matters_and_claim_no_more_than_was_tried(
    reviewer: Make, test: str, words: str
) -> None:
    custom = {"plan": "a", "form": ["b", "a"], "bill": 200, "note": "abcd"}
    full = Persona(id="full", country="US", custom=custom)
    bare = Persona(id="bare", country="US", custom={"plan": "b", "form": ["c"]})
    blank = Persona(id="blank", country="US", custom={"plan": "b", "form": ["c"], "note": " "})
    body = f"Hi, {{% if {test} %}}{LOUD}{{% endif %}}"
    leads = (full, bare, blank)
    _, said, _ = looked_into(reviewer(body, leads=leads, fields=REQUIRED), "TON01")
    assert said == words


def test_few_leads_are_tried(reviewer: Make) -> None:
    body = f"{NAME} {'x' * 158}"
    _, _, probe = looked_into(reviewer(body, leads=LEADS, **SETTINGS), "LEN01")
    assert MOST_PROBES / 2 < probe.left < MOST_PROBES


def test_what_was_found_when_no_more_leads_may_be_tried_is_true(reviewer: Make) -> None:
    made = reviewer("Hi {{ lead.x }}", leads=LEADS, **SETTINGS)
    desk = desk_for(made.workspace, Selection(ignore=("COV",)), made.as_of)
    finding = next(each for each in review_copy(made.copies[0], desk) if each.rule == "TOK04")
    meets = meets_finding(finding, desk)
    probe = Probe(made.copies[0], meets, LONG, desk)
    probe.left = 1
    found = shrunk(probe)
    assert found
    assert found.fields == LONG.fields()


def test_a_lead_stays_one_that_fields_allow(reviewer: Make) -> None:
    fields = {
        "first_name": {"type": "text", "min": 2, "max": 30},
        "x": {"type": "unknown", "missing": ["absent"]},
    }
    leads = tuple(each for each in LEADS if each.first_name)
    found, _, _ = looked_into(reviewer("Hi {{ lead.x }}", leads=leads, fields=fields), "TOK04")
    assert found.fields == {"first_name": "aa"}


def test_what_a_letter_of_the_leads_own_costs_is_shrunk_too(reviewer: Make) -> None:
    made = reviewer(f"{NAME}, it is time. {'x' * 90}", leads=LEADS)
    probe = Probe(made.copies[0], meets_cost("LEN02", 2, made.desk), ZOE, made.desk)
    found = shrunk(probe)
    assert found
    assert found.fields == {"first_name": "ë"}
    words = told(found, probe, ("first_name",)).words
    assert words == "any first name with a letter outside the basic ones, such as ë"
