"""The rules on campaigns and targeting, whose examples and cases are the files of one campaign."""

import datetime as dt
import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from simulator.loading import load_workspace
from simulator.model.finding import Finding
from simulator.model.persona import Persona
from simulator.review.reviewer import Reviewer
from simulator.rules.registry import all_rules
from simulator.rules.rule import CampaignRule, Rule, TargetingRule

CASES = Path(__file__).parent.parent / "cases"
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
FILE = re.compile(r"^(?P<name>[\w.-]+\.(?:j2|toml)):\n", re.MULTILINE)
UNKNOWN_WORDS = re.compile(
    r"\b(GSM|UCS-?2|septets?|segments?|tokens?|Jinja|undefined|pars(e|ing)|AST|regex|node|encoding)\b",
    re.IGNORECASE,
)
RULES = [
    rule
    for rule in all_rules()
    if isinstance(rule, CampaignRule | TargetingRule) and not rule.code.startswith("LNG")
]
SETTINGS = """\
format = 1
brand = "Harbour Tea"
[sender]
first_name = "Sam"
[links]
shop = "harbourtea.example/shop"
"""
LEADS = (
    Persona(id="dana", first_name="Dana", city="Austin", country="US", language="en"),
    Persona(id="ana", country="US"),
)


def cases() -> list[tuple[str, dict[str, Any]]]:
    return [
        (rule.code, case)
        for rule in RULES
        for case in tomllib.loads((CASES / f"{rule.code}.toml").read_text("utf-8"))["cases"]
    ]


def findings_of(source: str, folder: Path, settings: str = "") -> tuple[Finding, ...]:
    campaign = folder / "templates" / "spring"
    campaign.mkdir(parents=True)
    (folder / "presend.toml").write_text(SETTINGS + settings)
    heads = list(FILE.finditer(source))
    ends = [*(head.start() for head in heads[1:]), len(source)]
    for head, end in zip(heads, ends, strict=True):
        (campaign / head["name"]).write_text(source[head.end() : end], "utf-8")
    workspace = replace(load_workspace(folder), personas=LEADS)
    assert [fault.what for fault in workspace.faults] == []
    return Reviewer(workspace, now=NOW).review().findings


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rules_bad_example_has_its_finding_alone(rule: Rule, tmp_path: Path) -> None:
    assert {found.rule for found in findings_of(rule.bad, tmp_path)} == {rule.code}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rules_good_example_has_no_finding(rule: Rule, tmp_path: Path) -> None:
    assert [(found.rule, found.message) for found in findings_of(rule.good, tmp_path)] == []


@pytest.mark.parametrize(("code", "case"), cases())
def test_a_campaign_has_the_findings_that_its_case_says(
    code: str, case: dict[str, Any], tmp_path: Path
) -> None:
    every = findings_of(case["text"], tmp_path, case.get("settings", ""))
    found = [each for each in every if each.rule == code]
    assert bool(found) is case["finds"]
    assert [each.what for each in found] == case.get("says", [each.what for each in found])
    assert [each.place.key for each in found] == case.get("at", [each.place.key for each in found])
    for each in found:
        assert UNKNOWN_WORDS.search(each.message) is None
        assert each.place.file.startswith("templates/spring/")
