"""The rules on languages, whose examples and cases are several files of one campaign."""

import datetime as dt
import os
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
from simulator.review.selection import Selection
from simulator.rules.registry import all_rules
from simulator.rules.rule import CampaignRule, Rule, VersionsRule

CASES = Path(__file__).parent.parent / "cases"
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
LONG_AGO = 1_700_000_000
AN_HOUR = 3_600
FILE = re.compile(r"^(?P<name>[\w.-]+\.(?:j2|toml))(?P<later>, an hour later)?:\n", re.MULTILINE)
UNKNOWN_WORDS = re.compile(
    r"\b(GSM|UCS-?2|septets?|segments?|tokens?|Jinja|undefined|pars(e|ing)|AST|regex|node|encoding)\b",
    re.IGNORECASE,
)
RULES = [
    rule
    for rule in all_rules()
    if isinstance(rule, VersionsRule | CampaignRule) and rule.code.startswith("LNG")
]
OF_TEXTS = Selection(ignore=("TIM", "CNS"))
"""The examples are on languages, and leave out hours."""
LEADS = (
    Persona(id="dana", first_name="Dana", city="Austin", country="US", language="en"),
    Persona(id="ana", first_name="Ana", city="Austin", country="US", language="es"),
)


def cases() -> list[tuple[str, dict[str, Any]]]:
    return [
        (rule.code, case)
        for rule in RULES
        for case in tomllib.loads((CASES / f"{rule.code}.toml").read_text("utf-8"))["cases"]
    ]


def findings_of(source: str, folder: Path) -> tuple[Finding, ...]:
    campaign = folder / "templates" / "spring"
    campaign.mkdir(parents=True)
    brand = 'format = 1\nbrand = "Harbour Tea"\n[links]\n'
    for name, page in (("shop", "shop"), ("guide", "guide"), ("shop_es", "tienda")):
        brand += f'{name} = "harbourtea.example/{page}"\n'
    (folder / "presend.toml").write_text(brand)
    heads = list(FILE.finditer(source))
    ends = [*(head.start() for head in heads[1:]), len(source)]
    for head, end in zip(heads, ends, strict=True):
        file = campaign / head["name"]
        file.write_text(source[head.end() : end], "utf-8")
        time = LONG_AGO + bool(head["later"]) * AN_HOUR
        os.utime(file, (time, time))
    workspace = replace(load_workspace(folder), personas=LEADS)
    return Reviewer(workspace, now=NOW, selection=OF_TEXTS).review().findings


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rules_bad_example_has_its_finding_alone(rule: Rule, tmp_path: Path) -> None:
    assert {found.rule for found in findings_of(rule.bad, tmp_path)} == {rule.code}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rules_good_example_has_no_finding(rule: Rule, tmp_path: Path) -> None:
    assert [(found.rule, found.message) for found in findings_of(rule.good, tmp_path)] == []


@pytest.mark.parametrize(("code", "case"), cases())
def test_files_have_the_findings_that_their_case_says(
    code: str, case: dict[str, Any], tmp_path: Path
) -> None:
    found = [each for each in findings_of(case["text"], tmp_path) if each.rule.startswith("LNG")]
    assert {each.rule for each in found} == ({code} if case["finds"] else set())
    assert [each.what for each in found] == case.get("says", [each.what for each in found])
    for each in found:
        assert UNKNOWN_WORDS.search(each.message) is None
        assert each.place.file.startswith("templates/spring/")
