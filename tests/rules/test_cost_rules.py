"""The rules over costs: their examples and cases, for leads whose names cost and whose do not."""

import datetime as dt
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from simulator.loading.messages import read_message_bytes
from simulator.model.cost import MessageCost
from simulator.model.finding import Finding
from simulator.model.persona import Persona
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.review.copies import Copy
from simulator.review.costs import Costs
from simulator.review.desk import desk_for
from simulator.review.selection import Selection
from simulator.rules.registry import all_rules
from simulator.rules.rule import CostRule

CASES = Path(__file__).parent.parent / "cases"
LEADS = (
    Persona(id="dana", first_name="Dana", last_name="Li", city="Austin", country="US"),
    Persona(id="zoe", first_name="Zoë", last_name="Li", city="Reno", country="US"),
    Persona(id="bart", first_name="Bartholomew-Christianson", last_name="Li", country="US"),
    Persona(id="nobody", country="US"),
)
WORKSPACE = Workspace(root=Path(), settings=Settings(), personas=LEADS)
DAY = dt.date(2026, 11, 24)
RULES = [rule for rule in all_rules() if isinstance(rule, CostRule)]
EACH_RULE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
EACH_CASE = pytest.mark.parametrize(
    ("rule", "case"),
    [
        (rule, case)
        for rule in RULES
        for case in tomllib.loads((CASES / f"{rule.code}.toml").read_text("utf-8"))["cases"]
    ],
)
UNKNOWN_WORDS = re.compile(r"\b(GSM|UCS-?2|septets?|segments?|tokens?|encoding)\b", re.IGNORECASE)
ALL = Selection()


def reviewed(source: str, selection: Selection = ALL) -> tuple[MessageCost, list[Finding]]:
    message, faults = read_message_bytes(source.encode(), "a.sms.j2")
    assert message
    assert not faults
    costs = Costs(WORKSPACE, selection, DAY)
    review = costs.review(Copy(message, LEADS), desk_for(WORKSPACE, selection))
    assert review.cost
    return review.cost, list(review.findings)


def codes(source: str) -> set[str]:
    return {line.rule for line in reviewed(source)[0].lines}


@EACH_RULE
def test_a_cost_rule_speaks_of_its_bad_example_and_finds_nothing(rule: CostRule) -> None:
    cost, found = reviewed(rule.bad)
    assert rule.code in {line.rule for line in cost.lines}
    assert rule.code not in {each.rule for each in found}


@EACH_RULE
def test_no_rule_has_anything_to_say_of_a_cost_rules_good_example(rule: CostRule) -> None:
    cost, found = reviewed(rule.good)
    assert (cost.lines, [each.message for each in found]) == ((), [])


@EACH_CASE
def test_a_cost_rule_speaks_where_its_case_says(rule: CostRule, case: dict[str, Any]) -> None:
    assert codes(case["text"]) == ({rule.code} if case["finds"] else set())


@EACH_CASE
def test_a_cost_line_uses_words_that_a_copywriter_knows(
    rule: CostRule, case: dict[str, Any]
) -> None:
    lines = [line.text for line in reviewed(case["text"])[0].lines if line.rule == rule.code]
    assert [line for line in lines if UNKNOWN_WORDS.search(line)] == []
    assert all(line.endswith(".") for line in lines)


@EACH_RULE
@pytest.mark.parametrize(
    "settings",
    [Settings(ignore=("LEN",)), Settings(select=("TON",)), Settings(severity={"LEN02": "off"})],
)
def test_a_cost_rule_can_be_silenced(rule: CostRule, settings: Settings) -> None:
    assert reviewed(rule.bad, Selection.of(settings))[0].lines == ()


@EACH_RULE
def test_no_severity_makes_a_finding_of_a_cost(rule: CostRule) -> None:
    _, found = reviewed(rule.bad, Selection(severities=((rule.code, "error"),)))
    assert [each.rule for each in found] == []
