"""Each rule's page: its text, its examples, and what happens when one lacks a part."""

import re
from collections.abc import Iterator
from typing import ClassVar

import pytest

from simulator.errors import TemplateError
from simulator.model.finding import Fault, Severity
from simulator.model.place import Location, Place
from simulator.rules.files.fil01_unreadable_file import UnreadableFile
from simulator.rules.reading import TemplateReading
from simulator.rules.registry import IncompleteRuleError, all_rules, checked
from simulator.rules.rule import Hit, Rule, TemplateRule
from simulator.rules.templates.tpl01_refused import Refused

RULES = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)


class Whole(TemplateRule):
    """A page."""

    code: ClassVar[str] = "ZZZ01"
    name: ClassVar[str] = "whole"
    severity: ClassVar[Severity] = Severity.INFO
    bad: ClassVar[str] = "bad"
    good: ClassVar[str] = "good"
    source: ClassVar[str] = "a source"

    def check(self, template: TemplateReading) -> Iterator[Hit]:
        """Yield nothing of the template."""
        del template
        return iter(())


@RULES
def test_a_rules_file_is_named_for_its_code(rule: Rule) -> None:
    file = type(rule).__module__.rpartition(".")[2]
    assert file.startswith(f"{rule.code.lower()}_")


@RULES
def test_a_rules_name_is_in_small_letters_and_hyphens(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)


@RULES
def test_a_page_says_more_than_its_first_line(rule: Rule) -> None:
    assert len(rule.page().split("\n\n")) >= 3


@RULES
def test_a_rule_supersedes_codes_only(rule: Rule) -> None:
    assert all(re.fullmatch(r"[A-Z]{2,4}\d\d", code) for code in rule.supersedes)


def test_codes_and_names_stand_for_one_rule_each() -> None:
    rules = all_rules()
    assert len({rule.code for rule in rules}) == len({rule.name for rule in rules}) == len(rules)


def test_a_whole_rule_loads() -> None:
    assert checked(Whole).code == "ZZZ01"


@pytest.mark.parametrize("part", ["code", "name", "severity", "bad", "good", "source", "__doc__"])
def test_a_rule_that_lacks_a_part_of_its_page_does_not_load(part: str) -> None:
    lacking = type("Lacking", (Whole,), {"__doc__": "A page.", part: ""})
    with pytest.raises(IncompleteRuleError, match=part.strip("_").replace("doc", "docstring")):
        checked(lacking)


def test_fil01_reports_its_own_faults_only() -> None:
    own, other = (Fault(code, Location("a"), "what", "remedy") for code in ("FIL01", "DAT01"))
    assert list(UnreadableFile().check([own, other])) == [own]


def test_tpl01_leaves_errors_of_another_code_alone() -> None:
    error = TemplateError("m", template="t", start=1, end=2, remedy="r", code="TPL02")
    assert list(Refused().check(TemplateReading(error=error))) == []


def test_tpl01_points_at_the_error() -> None:
    error = TemplateError("m", template="t", start=1, end=2, remedy="r")
    (hit,) = Refused().check(TemplateReading(error=error))
    assert (hit.place, hit.what, hit.remedy) == (Place("t", 1, 2), "m", "r")
