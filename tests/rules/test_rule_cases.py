"""Every rule against the texts of its file in `tests/cases`."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from simulator.model.sending import SendLimit, as_limit
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.registry import all_rules, find_rule
from simulator.rules.rule import Hit, Rule, TextRule

CASES = Path(__file__).parent.parent / "cases"
TEXT_RULES = [rule for rule in all_rules() if isinstance(rule, TextRule)]
UNKNOWN_WORDS = re.compile(
    r"\b(GSM|UCS-?2|septets?|segments?|tokens?|Jinja|undefined|pars(e|ing)|AST|regex|node|encoding)\b",
    re.IGNORECASE,
)
SETTING = "limit_segments"


def read_cases(name: str) -> list[dict[str, Any]]:
    with (CASES / f"{name}.toml").open("rb") as file:
        return list(tomllib.load(file)["cases"])


LITERAL = [
    (rule.code, case)
    for rule in TEXT_RULES
    for case in read_cases(rule.code)
    if not case.get("template")
]


def reading_of(case: dict[str, Any]) -> Reading:
    about = {key: case[key] for key in case.keys() - {"text", "finds", "template", SETTING}}
    if SETTING in case:
        about["limit"] = as_limit(case[SETTING])
    if "limits" in case:
        about["limits"] = tuple(SendLimit(**row, source="a test") for row in case["limits"])
    return Reading(case["text"], Circumstances(**about))


def hits_of(rule: TextRule, reading: Reading) -> list[Hit]:
    return list(rule.check(reading))


@pytest.mark.parametrize(("code", "case"), LITERAL)
def test_a_rule_finds_what_its_case_says(code: str, case: dict[str, Any]) -> None:
    rule = find_rule(code)
    assert isinstance(rule, TextRule)
    assert bool(hits_of(rule, reading_of(case))) is case["finds"]


@pytest.mark.parametrize("case", read_cases("clean"), ids=lambda case: case["text"][:30])
def test_no_rule_finds_anything_in_a_good_text(case: dict[str, Any]) -> None:
    reading = reading_of(case)
    assert [(rule.code, hit.what) for rule in TEXT_RULES for hit in rule.check(reading)] == []


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_has_eight_cases_and_about_half_of_them_pass(rule: Rule) -> None:
    finds = [case["finds"] for case in read_cases(rule.code)]
    assert len(finds) >= 8
    assert 1 / 3 <= sum(finds) / len(finds) <= 2 / 3


def test_there_is_no_case_file_without_its_rule() -> None:
    codes = {rule.code for rule in all_rules()}
    assert {file.stem for file in CASES.glob("*.toml")} == codes | {"clean"}


@pytest.mark.parametrize(("code", "case"), LITERAL)
def test_a_finding_uses_words_that_a_copywriter_knows(code: str, case: dict[str, Any]) -> None:
    rule = find_rule(code)
    assert isinstance(rule, TextRule)
    for hit in hits_of(rule, reading_of(case)):
        words = f"{hit.what} {hit.why} {hit.remedy}".replace(SETTING, "")
        assert UNKNOWN_WORDS.search(words.replace("undefined”", "")) is None


@pytest.mark.parametrize(("code", "case"), LITERAL)
def test_a_finding_stands_inside_its_text(code: str, case: dict[str, Any]) -> None:
    rule = find_rule(code)
    assert isinstance(rule, TextRule)
    for hit in hits_of(rule, reading_of(case)):
        start, end = hit.span or (0, 0)
        assert 0 <= start <= end <= len(case["text"])
