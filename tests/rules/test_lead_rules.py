import tomllib
from pathlib import Path
from typing import Any

import pytest

from simulator.loading import load_workspace
from simulator.model.finding import Finding
from simulator.model.persona import Persona
from simulator.review.lead_rules import review_leads
from simulator.review.selection import Selection
from simulator.rules.registry import all_rules
from simulator.rules.rule import LeadRule

CASES = Path(__file__).parent.parent / "cases"
RULES = [rule for rule in all_rules() if isinstance(rule, LeadRule)]
BY_CASE = [
    (rule, case)
    for rule in RULES
    for case in tomllib.loads((CASES / f"{rule.code}.toml").read_text("utf-8"))["cases"]
]
LINE = '{{"id": "{}", "phone": "+1850555{:04}", "email": "lead{}@{}"}}\n'


def found_in(
    folder: Path, name: str, text: str, selection: Selection | None = None
) -> list[Finding]:
    (folder / "templates").mkdir(exist_ok=True)
    (folder / "personas").mkdir(exist_ok=True)
    (folder / "personas" / name).write_text(text, encoding="utf-8")
    workspace = load_workspace(folder)
    assert workspace.faults == ()
    return list(review_leads(workspace, selection or Selection()))


@pytest.mark.parametrize(("rule", "case"), BY_CASE)
def test_a_rule_finds_what_its_case_says(rule: LeadRule, case: dict[str, Any]) -> None:
    lead = Persona.model_validate(case["persona"])
    assert bool(list(rule.check(lead))) is case["finds"]


@pytest.mark.parametrize(("rule", "case"), BY_CASE)
def test_a_finding_never_shows_what_it_found(rule: LeadRule, case: dict[str, Any]) -> None:
    lead = Persona.model_validate(case["persona"])
    for hit in rule.check(lead):
        words = f"{hit.what} {hit.why} {hit.remedy}"
        assert not lead.phone or lead.phone not in words
        assert not lead.email or lead.email not in words


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rules_own_files_show_what_it_is_about(rule: LeadRule, tmp_path: Path) -> None:
    bad = found_in(tmp_path, "leads.toml", rule.bad)
    assert {each.rule for each in bad} == {rule.code}
    assert found_in(tmp_path, "leads.toml", rule.good) == []


def test_a_finding_stands_at_its_value(tmp_path: Path) -> None:
    text = (
        'format = 1\n\n[[personas]]\nid = "jo"\n\n[[personas]]\n'
        'id = "dana"\nphone  =  "+18505554321"\nemail = "d@brightwell.dev"\n'
    )
    phone, email = found_in(tmp_path, "leads.toml", text)
    assert (phone.place.line, phone.place.column, phone.place.key) == (8, 11, "personas.1.phone")
    assert (email.place.line, email.leads, email.reach) == (9, ("dana",), 2)


def test_a_pack_of_lines_is_told_by_its_line(tmp_path: Path) -> None:
    text = '{"format": 1, "role": "hostile"}\n' + LINE.format("a", 100, 1, "x.example")
    text += LINE.format("b", 4321, 2, "x.example")
    (found,) = found_in(tmp_path, "pack.jsonl", text)
    assert (found.place.file, found.place.line, found.leads) == ("personas/pack.jsonl", 3, ("b",))


@pytest.mark.parametrize(("real", "findings"), [(5, 5), (6, 1)])
def test_many_of_a_kind_in_one_file_are_one_finding(
    tmp_path: Path, real: int, findings: int
) -> None:
    lines = (LINE.format(f"lead-{at}", 4000 + at, at, "x.example") for at in range(real))
    found = found_in(tmp_path, "pack.jsonl", '{"format": 1}\n' + "".join(lines))
    assert len(found) == findings
    assert {lead for each in found for lead in each.leads} == {f"lead-{at}" for at in range(real)}


def test_a_rule_that_is_ignored_says_nothing(tmp_path: Path) -> None:
    text = '{"format": 1}\n' + LINE.format("a", 4321, 1, "x.dev")
    assert found_in(tmp_path, "pack.jsonl", text, Selection(ignore=("DAT",))) == []


def test_a_pack_that_says_where_it_was_imported_from_is_read(tmp_path: Path) -> None:
    header = '{"format": 1, "imported": {"by": "presend 0.1", "file": "x.csv", "people": "kept"}}\n'
    assert len(found_in(tmp_path, "pack.jsonl", header + LINE.format("a", 4321, 1, "x.dev"))) == 2
    (pack,) = load_workspace(tmp_path).packs
    assert pack.imported
    assert pack.imported.file == "x.csv"
