"""The rules on campaigns, targeting and time, whose examples and cases are several files.

A file stands below a line with its name and a colon: `welcome.sms.j2:` is one of the campaign
`spring`, `fall/sequence.toml:` one of another, `personas/house.toml:` a file of leads, and what
stands below `presend.toml:` joins the settings. A case may also have `settings`, lines of
presend.toml; `now` and `enrolled_at`, an instant or such as "fri 16:50"; `leads`, tables as in a
file of personas, in place of the usual two; `says` and `at`, the findings' first part and keys.
"""

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
from simulator.rules.rule import CampaignRule, Rule, TargetingRule, TimedTextRule, TimesRule

CASES = Path(__file__).parent.parent / "cases"
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
FILE = re.compile(r"^(?P<name>(?:[\w-]+/)?[\w.-]+\.(?:j2|toml)):\n", re.MULTILINE)
UNKNOWN_WORDS = re.compile(
    r"\b(GSM|UCS-?2|septets?|segments?|tokens?|Jinja|undefined|pars(e|ing)|AST|regex|node|encoding)\b",
    re.IGNORECASE,
)
RULES = [
    rule
    for rule in all_rules()
    if isinstance(rule, CampaignRule | TargetingRule | TimedTextRule | TimesRule)
    and not rule.code.startswith("LNG")
]
OF_TIME = ("TIM", "CNS", "TRG", "OPT08", "OPT11", "SEQ01", "SEQ08")
"""What speaks of a campaign in time: the examples of other rules may leave out hours."""
SETTINGS = """\
format = 1
brand = "Harbour Tea"
[sender]
first_name = "Sam"
[links]
shop = "harbourtea.example/shop"
"""
AGREED = {"at": "2026-11-02T10:00:00Z", "source": "web form", "channels": ["sms", "email"]}
LEADS: list[dict[str, Any]] = [
    {
        "id": "dana",
        "first_name": "Dana",
        "phone": "+15125550123",
        "city": "Austin",
        "region": "TX",
        "country": "US",
        "language": "en",
        "timezone": "America/Chicago",
        "consent": AGREED,
    },
    {"id": "ana", "country": "US", "timezone": "America/New_York", "consent": AGREED},
]


def cases_of(code: str) -> list[dict[str, Any]]:
    file = CASES / f"{code}.toml"
    return list(tomllib.loads(file.read_text("utf-8"))["cases"])


def cases() -> list[tuple[str, dict[str, Any]]]:
    return [(rule.code, case) for rule in RULES for case in cases_of(rule.code)]


def findings_of(source: str, folder: Path, case: dict[str, Any]) -> tuple[Finding, ...]:
    (folder / "templates" / "spring").mkdir(parents=True)
    (folder / "presend.toml").write_text(SETTINGS + case.get("settings", ""), "utf-8")
    heads = list(FILE.finditer(source))
    ends = [*(head.start() for head in heads[1:]), len(source)]
    for head, end in zip(heads, ends, strict=True):
        if head["name"] == "presend.toml":
            with (folder / head["name"]).open("a", encoding="utf-8") as settings:
                settings.write(source[head.end() : end])
            continue
        name = head["name"] if "/" in head["name"] else f"spring/{head['name']}"
        file = (folder if name.startswith("personas/") else folder / "templates") / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(source[head.end() : end], "utf-8")
    workspace = load_workspace(folder)
    leads = tuple(map(Persona.model_validate, case.get("leads", LEADS)))
    workspace = replace(workspace, personas=workspace.personas or leads)
    assert [fault.what for fault in workspace.faults] == []
    now, enrolled_at = case.get("now", NOW), case.get("enrolled_at")
    return Reviewer(workspace, now=now, enrolled_at=enrolled_at).review().findings


def codes_of(source: str, rule: Rule, folder: Path) -> set[str]:
    found = {each.rule for each in findings_of(source, folder, {})}
    if rule.code.startswith(OF_TIME):
        return found
    return {code for code in found if not code.startswith(OF_TIME)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rules_bad_example_has_its_finding_alone(rule: Rule, tmp_path: Path) -> None:
    assert codes_of(rule.bad, rule, tmp_path) == {rule.code}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rules_good_example_has_no_finding(rule: Rule, tmp_path: Path) -> None:
    assert codes_of(rule.good, rule, tmp_path) == set()


@pytest.mark.parametrize(("code", "case"), cases())
def test_a_campaign_has_the_findings_that_its_case_says(
    code: str, case: dict[str, Any], tmp_path: Path
) -> None:
    every = findings_of(case["text"], tmp_path, case)
    found = [each for each in every if each.rule == code]
    assert bool(found) is case["finds"]
    assert [each.what for each in found] == case.get("says", [each.what for each in found])
    assert [each.place.key for each in found] == case.get("at", [each.place.key for each in found])
    for each in found:
        assert UNKNOWN_WORDS.search(each.message) is None
        assert each.place.file.startswith(("templates/", "personas/"))
