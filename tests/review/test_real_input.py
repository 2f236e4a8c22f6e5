"""Texts and templates that other people wrote: nothing crashes, every failure is a finding."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.errors import TemplateError
from simulator.loading import load_workspace
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.rendering.engine import Engine
from simulator.review.batch import review_lines
from simulator.review.result import Review
from simulator.review.selection import Selection

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)


def rows(name: str) -> Iterator[dict[str, str]]:
    for line in (DATA / name).read_text(encoding="utf-8").split("\n"):
        if line:
            yield json.loads(line)


TEMPLATES = list(rows("templates.jsonl"))


@pytest.fixture(scope="module")
def starter() -> Workspace:
    return load_workspace(ROOT)


def review(lines: list[dict[str, object]], starter: Workspace) -> Review:
    given = [json.dumps(line).encode() for line in lines]
    return review_lines(
        given, Selection(), now=NOW, settings=Settings(), open_workspace=lambda: starter
    )


def test_every_real_text_is_reviewed(starter: Workspace) -> None:
    texts: list[dict[str, object]] = [{**row} for row in rows("sms_messages.jsonl")]
    done = review(texts, starter)
    assert done.messages == len(texts) > 200
    assert "FIL01" not in {found.rule for found in done.findings}


@pytest.mark.parametrize("row", TEMPLATES, ids=lambda row: row["id"])
def test_a_real_template_is_filled_or_refused_at_a_place_inside_it(
    row: dict[str, str], starter: Workspace
) -> None:
    done = review([{"id": row["id"], "text": row["text"], "template": True}], starter)
    refused = [found for found in done.findings if found.rule == "TPL01"]
    lines = row["text"].count("\n") + 1
    assert all(1 <= found.place.line <= lines and found.remedy for found in refused)
    assert len(refused) <= 1


FOREIGN = ("{% trans", "{% load", "{% extends", "{% blocktrans", "states(")


@pytest.mark.parametrize(
    "row",
    [row for row in TEMPLATES if any(mark in row["text"] for mark in FOREIGN)],
    ids=lambda row: row["id"],
)
def test_what_another_dialect_needs_is_refused_with_the_remedy(row: dict[str, str]) -> None:
    with pytest.raises(TemplateError) as refused:
        Engine().compile(row["id"], row["text"])
    assert refused.value.remedy
