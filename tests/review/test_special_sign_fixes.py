"""The fixes of ENC01 and ENC02 in templates: what they change, and what that saves."""

import datetime as dt
from pathlib import Path

import pytest

from simulator.length import measure
from simulator.model.finding import Finding, Fix
from simulator.model.persona import Persona
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.rendering.alone import render
from simulator.review.selection import Selection
from simulator.review.single import review_message_file

HEAD = '+++\nkind = "transactional"\n+++\n'
BARN = "the barn is open from nine until six on every day of the week, rain or shine."
DANA = Persona(id="dana", first_name="Dana")
ZOE = Persona(id="zoe", first_name="Zoë")
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)


def findings(body: str, *leads: Persona, brand: str | None = None) -> tuple[Finding, ...]:
    settings = Settings(brand={"name": brand} if brand else {})
    workspace = Workspace(root=Path(), settings=settings, personas=leads or (DANA,))
    selection = Selection(ignore=("COV",))
    return review_message_file((HEAD + body).encode(), workspace, selection, now=NOW).findings


def the_fix(body: str) -> Fix:
    (finding,) = findings(body)
    assert finding.fix
    return finding.fix


def mended(body: str) -> str:
    """The body with its finding's fix made."""
    lines = body.split("\n")
    for edit in reversed(the_fix(body).edits):
        place = edit.location
        line = lines[place.line - 4]
        lines[place.line - 4] = line[: place.column - 1] + edit.text + line[place.end_column - 1 :]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Hi {{ lead.first_name }}, it’s on: " + BARN, "Hi {{ lead.first_name }}, it's on: "),
        ("It’s on,\nand “now”: " + BARN, 'It\'s on,\nand "now": '),
        ("{% if lead.city %}x{% endif %}9–5: " + BARN, "{% if lead.city %}x{% endif %}9-5: "),
        ("From ₹50: " + BARN, "From Rs50: "),
    ],
)  # fmt: skip
def test_the_fix_changes_the_template_itself(body: str, expected: str) -> None:
    assert mended(body) == expected + BARN


@pytest.mark.parametrize(
    "body", ["Hi {{ lead.first_name }}, it’s on… " + BARN, "₹50 – now. " + BARN]
)
def test_the_mended_template_costs_as_many_texts_less_as_the_fix_says(body: str) -> None:
    before = measure(render(HEAD + body, DANA).text).segments
    after = measure(render(HEAD + mended(body), DANA).text).segments
    assert before - after == the_fix(body).saves == 1


def test_only_a_change_that_keeps_the_meaning_is_safe() -> None:
    assert the_fix("It’s on: " + BARN).is_safe
    assert not the_fix("₹50: " + BARN).is_safe


@pytest.mark.parametrize(
    "body",
    [
        '{{ lead.city or "It’s on" }}: ' + BARN,
        "{{ lead.city | default('it’s on', true) }}: " + BARN,
        "{{ brand.name }}: " + BARN,
        "Joe’s: " + BARN,
    ],
)
def test_what_stands_in_a_tag_or_in_the_brands_name_gets_no_fix(body: str) -> None:
    (finding,) = (each for each in findings(body, brand="Joe’s") if each.rule != "ID01")
    assert finding.rule == "ENC01"
    assert finding.fix is None


def test_the_finding_holds_for_the_leads_that_it_costs() -> None:
    (finding,) = findings("Hi {{ lead.first_name }}, it’s on: " + BARN, DANA, ZOE)
    assert (finding.rule, finding.leads) == ("ENC01", ("dana",))


def test_it_stands_at_the_sign() -> None:
    (finding,) = findings("Hi {{ lead.first_name }}, it’s on: " + BARN)
    assert (finding.place.line, finding.place.column, finding.evidence) == (4, 29, "’")


@pytest.mark.parametrize(
    "body",
    [
        '{{ "Jose\u0301" }} says: ' + BARN,
        '{{ lead.city | default("Jose\u0301", true) }}: ' + BARN,
        '{{ "We are open in order to sell. " }}' + BARN * 3,
    ],
)
def test_nothing_between_braces_is_edited(body: str) -> None:
    found = findings(body)
    assert {"ENC04", "LEN04"} & {each.rule for each in found}
    assert [each.fix for each in found] == [None] * len(found)
