"""The texts by other people under tests/data: every row may be passed on, and is credited."""

import json
from pathlib import Path

import pytest

DATA = Path(__file__).parents[1] / "data"
CREDITS = (DATA / "CREDITS.md").read_text(encoding="utf-8")
FREE_LICENCES = {
    "BSD-3-Clause",
    "CC-BY-4.0",
    "CC0-1.0 (US public domain)",
    "MIT",
    "free-any-use/CC-BY-4.0",
}
FILES = ["sms_messages.jsonl", "templates.jsonl"]


def rows(file: str) -> list[dict[str, str]]:
    lines = (DATA / file).read_text(encoding="utf-8").split("\n")
    return [json.loads(line) for line in lines if line]


@pytest.mark.parametrize("file", FILES)
def test_each_row_has_a_licence_that_lets_it_be_passed_on(file: str) -> None:
    assert {row["licence"] for row in rows(file)} <= FREE_LICENCES


@pytest.mark.parametrize("file", FILES)
def test_each_source_is_credited(file: str) -> None:
    for source in {row["source"] for row in rows(file)}:
        assert source.replace("@", ", commit ") in CREDITS


@pytest.mark.parametrize("file", FILES)
def test_each_row_has_a_text_and_an_id_of_its_own(file: str) -> None:
    assert all(row["text"] for row in rows(file))
    assert len({row["id"] for row in rows(file)}) == len(rows(file))
