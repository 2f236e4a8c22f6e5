"""Rules over the samples of a registration: their cases, and where a review puts what they say."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from simulator.analysis import analyze
from simulator.data.keywords import GENERIC
from simulator.loading import load_workspace
from simulator.model.finding import Finding
from simulator.model.registration import UseCase
from simulator.review.copies import copies_of
from simulator.review.desk import desk_for
from simulator.review.registration import review_registration
from simulator.review.selection import Selection
from simulator.rules.registration.samples import Sample, SampleRule, Samples
from simulator.rules.registry import all_rules

CASES = Path(__file__).parent.parent / "cases"
BRAND = "Harbour Tea"
RULES = [rule for rule in all_rules() if isinstance(rule, SampleRule)]
BY_CASE = [
    (rule, case)
    for rule in RULES
    for case in tomllib.loads((CASES / f"{rule.code}.toml").read_text("utf-8"))["cases"]
]
FIRST = "{{ brand.name }}: the teas are in. Book: https://harbourtea.example/t Reply STOP to end."
SECOND = "{{ brand.name }}: a tin is set aside for you until Friday. Reply YES to keep it."


def samples_of(case: dict[str, Any]) -> Samples:
    texts = case["samples"]
    kinds = case.get("kinds", ["marketing"] * len(texts))
    use_case = case.get("use_case")
    return Samples(
        every=tuple(
            Sample(f"sale/{number}", kind, text, analyze(text, brand=BRAND))
            for number, (text, kind) in enumerate(zip(texts, kinds, strict=True))
        ),
        use_case=UseCase(use_case) if use_case else None,
        provider=case.get("provider", GENERIC),
        brand=BRAND,
        own_hosts=tuple(case.get("own_hosts", ())),
    )


def found_in(folder: Path, settings: str, messages: dict[str, str]) -> list[Finding]:
    (folder / "templates" / "sale").mkdir(parents=True)
    (folder / "presend.toml").write_text(f'brand = "{BRAND}"\n{settings}', encoding="utf-8")
    for name, text in messages.items():
        (folder / "templates" / "sale" / name).write_text(text, encoding="utf-8")
    workspace = load_workspace(folder)
    desk = desk_for(workspace, Selection())
    return list(review_registration(desk, copies_of(workspace)))


@pytest.mark.parametrize(("rule", "case"), BY_CASE)
def test_a_rule_finds_what_its_case_says(rule: SampleRule, case: dict[str, Any]) -> None:
    assert bool(list(rule.check(samples_of(case)))) is case["finds"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rules_own_samples_show_what_it_is_about(rule: SampleRule) -> None:
    assert list(rule.check(samples_of({"samples": rule.bad.splitlines()})))
    assert list(rule.check(samples_of({"samples": rule.good.splitlines()}))) == []


def test_without_samples_nothing_is_said(tmp_path: Path) -> None:
    assert found_in(tmp_path, "", {"first.sms.j2": "Teas are in."}) == []


def test_good_samples_have_no_finding(tmp_path: Path) -> None:
    settings = '[registration]\nsamples = ["sale/first", "sale/second"]\nuse_case = "marketing"\n'
    assert found_in(tmp_path, settings, {"first.sms.j2": FIRST, "second.sms.j2": SECOND}) == []


def test_what_is_wrong_with_one_sample_stands_at_its_name(tmp_path: Path) -> None:
    settings = '[registration]\nsamples = [\n    "sale/first",\n    "sale/second",\n]\n'
    (found,) = found_in(tmp_path, settings, {"first.sms.j2": FIRST, "second.sms.j2": "Come by."})
    assert (found.rule, found.place.file, found.place.line) == ("REG01", "presend.toml", 5)
    assert "sale/second doesn't name the brand" in found.what


def test_what_is_wrong_with_the_set_stands_at_the_list(tmp_path: Path) -> None:
    settings = '[registration]\nsamples = ["sale/first"]\n'
    (found,) = found_in(tmp_path, settings, {"first.sms.j2": FIRST})
    assert (found.place.file, found.place.line) == ("presend.toml", 3)
    assert "at least two" in found.what


def test_a_sample_that_is_no_message_is_told(tmp_path: Path) -> None:
    settings = '[registration]\nsamples = ["sale/first", "sale/second", "first"]\n'
    found = found_in(tmp_path, settings, {"first.sms.j2": FIRST, "second.sms.j2": SECOND})
    assert [each.what for each in found] == ["There is no text message first."]


def test_of_a_message_in_several_languages_the_base_is_the_sample(tmp_path: Path) -> None:
    settings = '[registration]\nsamples = ["sale/first", "sale/second"]\n'
    spanish = "{{ brand.name }}: ya llegaron los tés y te esperan. Responde STOP para salir."
    messages = {"first.es.sms.j2": spanish, "first.sms.j2": FIRST, "second.sms.j2": SECOND}
    assert found_in(tmp_path, settings, messages) == []


def test_the_same_sample_twice_is_one(tmp_path: Path) -> None:
    settings = '[registration]\nsamples = ["sale/first", "sale/first"]\n'
    found = found_in(tmp_path, settings, {"first.sms.j2": FIRST})
    assert [finding.what for finding in found] == [
        "A registration needs at least two different samples."
    ]
