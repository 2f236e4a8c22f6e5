"""The page of guides' advice and that of their samples keep what they say of themselves."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from simulator.rules.registry import all_rules, find_rule
from tools.advice_page import advice, advice_page, guides, served_by
from tools.rules_page import rules_page
from tools.samples_page import findings_of, samples, samples_page

ROOT = Path(__file__).parents[2]
ROWS: list[dict[str, Any]] = [row for rows in advice()["advice"].values() for row in rows]
NAMED = {name for row in [*ROWS, *advice()["conflicts"]] for name in row["by"]}
CODES = sorted(name for name in NAMED if name.isupper())
LINK = re.compile(r"\]\(([^)]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
MANY = 60


@cache
def anchors(name: str) -> set[str]:
    """Where a link into a page can lead, as a reader's program names its headings."""
    page = ROOT / "docs" / name
    text = rules_page() if name == "rules.md" else page.read_text(encoding="utf-8")
    return {heading.lower().replace(" ", "-") for heading in HEADING.findall(text)}


def is_there(link: str) -> bool:
    name, _, anchor = link.partition("#")
    return anchor in anchors(name) if anchor else (ROOT / "docs" / name).exists()


def test_every_guide_has_its_advice() -> None:
    assert list(advice()["advice"]) == list(guides())
    assert len(ROWS) > MANY


def test_each_piece_of_advice_names_what_takes_it_up() -> None:
    assert [row["says"] for row in ROWS if not row["by"]] == []


@pytest.mark.parametrize("code", CODES)
def test_a_code_is_a_rule_or_says_what_will_be_one(code: str) -> None:
    assert find_rule(code) or advice()["rules"][code]


def test_nothing_is_listed_that_no_advice_needs() -> None:
    assert set(advice()["rules"]) | set(advice()["parts"]) <= NAMED


def test_a_rule_that_exists_is_linked_and_one_that_does_not_is_still_to_come() -> None:
    linked = {code for code in CODES if served_by([code])[0].link}
    assert linked == {rule.code for rule in all_rules()} & set(CODES)
    page = advice_page()
    for code in set(CODES) - linked:
        assert re.search(rf"still to come: [^|\n]*\b{code}, ", page)


@pytest.mark.parametrize("page", [advice_page, samples_page])
def test_every_link_leads_somewhere(page: Callable[[], str]) -> None:
    links = set(LINK.findall(page())) - {"advice.md", "samples.md"}
    assert [link for link in links if not is_there(link)] == []


@pytest.mark.parametrize("page", [advice_page, samples_page])
def test_a_page_is_the_same_each_time(page: Callable[[], str]) -> None:
    assert page() == page()


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample["quote"])
def test_the_rules_that_a_sample_is_there_for_speak_up(sample: dict[str, Any]) -> None:
    expected = {code for code in sample.get("rules", ()) if find_rule(code)}
    assert expected <= {finding.rule for finding in findings_of(sample)}


@pytest.mark.parametrize(
    "sample",
    [sample for sample in samples() if sample["verdict"] == "follow"],
    ids=lambda sample: sample["quote"],
)
def test_nothing_is_found_in_a_sample_to_follow(sample: dict[str, Any]) -> None:
    assert findings_of(sample) == ()


@pytest.mark.parametrize("guide", guides())
def test_each_guide_has_samples(guide: str) -> None:
    assert any(sample["guide"] == guide for sample in samples())
