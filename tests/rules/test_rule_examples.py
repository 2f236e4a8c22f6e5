"""Each rule's own examples, and its cases that are whole message files, through the review."""

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import pytest

from simulator.model.finding import Finding
from simulator.model.persona import Persona
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.review.selection import Selection
from simulator.review.single import review_message_file
from simulator.rules.registry import all_rules
from simulator.rules.rule import Rule

CASES = Path(__file__).parent.parent / "cases"
LEADS = (
    Persona(id="dana", first_name="Dana", last_name="Li", city="Austin", country="US"),
    Persona(id="nobody", country="US"),
    Persona(id="empty", first_name="", city="", country="US"),
)
WORKSPACE = Workspace(root=Path(), settings=Settings(), personas=LEADS)
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
RULES = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)


def template_cases() -> list[tuple[str, dict[str, Any]]]:
    tables = [(rule.code, tomllib.loads((CASES / f"{rule.code}.toml").read_text("utf-8")))
              for rule in all_rules()]  # fmt: skip
    return [(code, case) for code, table in tables for case in table["cases"] if "template" in case]


def findings_of(source: str) -> tuple[Finding, ...]:
    return review_message_file(source.encode(), WORKSPACE, Selection(), now=NOW).findings


@RULES
def test_a_rules_bad_example_has_its_finding(rule: Rule) -> None:
    assert rule.code in {found.rule for found in findings_of(rule.bad)}


@RULES
def test_a_rules_good_example_has_no_finding_of_any_rule(rule: Rule) -> None:
    assert [(found.rule, found.message) for found in findings_of(rule.good)] == []


@pytest.mark.parametrize(("code", "case"), template_cases())
def test_a_message_file_has_the_findings_that_its_case_says(
    code: str, case: dict[str, Any]
) -> None:
    assert {found.rule for found in findings_of(case["text"])} == (
        {code} if case["finds"] else set()
    )
