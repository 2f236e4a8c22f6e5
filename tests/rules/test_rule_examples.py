"""Each rule's own examples, and its cases that are whole message files, through the review."""

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import pytest

from simulator.loading.message_names import MessageName
from simulator.loading.messages import read_message
from simulator.model.finding import Finding
from simulator.model.message import Channel
from simulator.model.persona import Persona
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.review.copies import Copy
from simulator.review.desk import desk_for
from simulator.review.messages import review_copy
from simulator.review.selection import Selection
from simulator.review.single import review_message_file
from simulator.rules.registration.samples import SampleRule
from simulator.rules.registry import all_rules
from simulator.rules.rule import (
    CampaignRule,
    CostRule,
    LeadRule,
    Rule,
    TargetingRule,
    TimedTextRule,
    TimesRule,
    VersionsRule,
)

CASES = Path(__file__).parent.parent / "cases"
LEADS = (
    Persona(
        id="dana",
        first_name="Dana",
        last_name="Li",
        email="dana@mail.example",
        company="Li Bikes",
        city="Austin",
        country="US",
    ),
    Persona(id="nobody", country="US"),
    Persona(id="empty", first_name="", city="", country="US"),
)
WORKSPACE = Workspace(root=Path(), settings=Settings(), personas=LEADS)
ABROAD = Workspace(
    root=Path(),
    settings=Settings(provider="notify"),
    personas=(Persona(id="mina", first_name="Mina", country="KR"),),
)
NAMED = Workspace(root=Path(), settings=Settings(brand={"name": "Harbour Tea"}), personas=LEADS)
IN_SINGAPORE = Workspace(
    root=Path(), settings=Settings(), personas=(Persona(id="mei", first_name="Mei", country="SG"),)
)
WORKSPACES = {"LEN05": ABROAD, "ID01": NAMED, "ID03": IN_SINGAPORE}
CHANNELS = {"LEN06": Channel.EMAIL, "LEN07": Channel.PUSH}
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
OF_SEVERAL_FILES = (
    CampaignRule
    | CostRule
    | LeadRule
    | SampleRule
    | TargetingRule
    | TimedTextRule
    | TimesRule
    | VersionsRule
)
FINDING_RULES = [rule for rule in all_rules() if not isinstance(rule, OF_SEVERAL_FILES)]
RULES = pytest.mark.parametrize("rule", FINDING_RULES, ids=lambda rule: rule.code)


def template_cases() -> list[tuple[str, dict[str, Any]]]:
    tables = [(rule.code, tomllib.loads((CASES / f"{rule.code}.toml").read_text("utf-8")))
              for rule in FINDING_RULES]  # fmt: skip
    return [(code, case) for code, table in tables for case in table["cases"] if "template" in case]


def findings_of(source: str, code: str = "") -> tuple[Finding, ...]:
    if code in CHANNELS:
        name = MessageName("text", None, CHANNELS[code])
        message, faults = read_message(source, name=name)
        assert message
        assert not faults
        return tuple(review_copy(Copy(message, LEADS), desk_for(WORKSPACE, Selection())))
    workspace = WORKSPACES.get(code, WORKSPACE)
    return review_message_file(source.encode(), workspace, Selection(), now=NOW).findings


@RULES
def test_a_rules_bad_example_has_its_finding(rule: Rule) -> None:
    assert rule.code in {found.rule for found in findings_of(rule.bad, rule.code)}


@RULES
def test_a_rules_good_example_has_no_finding_of_any_rule(rule: Rule) -> None:
    assert [(found.rule, found.message) for found in findings_of(rule.good, rule.code)] == []


@pytest.mark.parametrize(("code", "case"), template_cases())
def test_a_message_file_has_the_findings_that_its_case_says(
    code: str, case: dict[str, Any]
) -> None:
    assert {found.rule for found in findings_of(case["text"])} == (
        {code} if case["finds"] else set()
    )
