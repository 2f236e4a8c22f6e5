"""The starter's two styles: they hold what they promise, and disturb no good text."""

import json
import tomllib
from pathlib import Path

import pytest

from simulator.loading.style_files import read_style
from simulator.loading.styles import read_styles
from simulator.model.style import Style, WordRule
from simulator.review.selection import Selection
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.styles.samples import Trial, trials

ROOT = Path(__file__).parents[2]
READ = read_styles(ROOT)
RULES = [(style, rule) for style in READ.styles for rule in style.content.rules]
READER = Selection(styles=tuple(READ.styles)).style_reader
CLEAN = tomllib.loads((ROOT / "tests/cases/clean.toml").read_text(encoding="utf-8"))["cases"]
REAL = [
    json.loads(line)["text"]
    for line in (ROOT / "tests/data/sms_messages.jsonl").read_text(encoding="utf-8").split("\n")
    if line
]
ABOUT = ("kind", "country", "position", "language", "brand", "channel", "voice", "stage")


def found(text: str, **about: object) -> list[str]:
    assert READER
    reading = Reading(text, Circumstances(**about))  # type: ignore[arg-type] # as cases have them
    return [rule.code for rule, _ in READER.read(reading)]


def test_two_styles_come_with_presend() -> None:
    assert [style.id for style in READ.styles] == ["conversational-sales", "plain-language"]
    assert READ.faults == []


@pytest.mark.parametrize("style", READ.styles, ids=lambda style: style.id)
def test_each_has_a_handful_of_rules_and_says_what_it_is(style: Style) -> None:
    assert 8 <= len(style.content.rules) <= 15
    assert style.content.name
    assert style.content.description


@pytest.mark.parametrize(("style", "rule"), RULES, ids=lambda each: each.id)
def test_each_rule_is_tried_both_ways_and_says_what_to_do(style: Style, rule: WordRule) -> None:
    assert style.id
    assert rule.passes
    assert rule.fails
    assert rule.message.endswith(".")


@pytest.mark.parametrize(
    "trial",
    [trial for style in READ.styles for trial in trials(style)],
    ids=lambda trial: f"{trial.code} {trial.key}",
)
def test_each_text_comes_out_as_its_file_says(trial: Trial) -> None:
    assert trial.wrong == ""


@pytest.mark.parametrize("case", CLEAN, ids=lambda case: str(case["text"])[:40])
def test_a_clean_text_has_no_finding_of_theirs(case: dict[str, object]) -> None:
    about = {key: case[key] for key in ABOUT if key in case}
    assert found(str(case["text"]), **about) == []


def test_of_real_texts_few_have_a_finding_of_theirs() -> None:
    assert sum(bool(found(text)) for text in REAL) < 0.06 * len(REAL)


def test_the_style_on_its_page_is_one() -> None:
    page = (ROOT / "docs/styles.md").read_text(encoding="utf-8")
    example = page.partition("```toml\n")[2].partition("```")[0]
    style, faults = read_style(example, "styles/house.toml", "house")
    assert style, faults
    assert [each.wrong for each in trials(style)] == [""] * 4
