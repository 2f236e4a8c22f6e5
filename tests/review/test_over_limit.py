"""The editor's counter and the rules hold a text against its limit alike."""

import datetime as dt
from pathlib import Path

import pytest

from simulator.loading.unsaved import SCRATCH, read_unsaved
from simulator.model.persona import Persona
from simulator.model.sending import Limit
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.review.over_limit import Judged, judged
from simulator.review.reviewer import Reviewer

ZOE = Persona.model_validate({"id": "zoe", "first_name": "Zoë", "city": "Reno"})
WAY_OUT = " Reply STOP to opt out"
ROOT = Path("/nowhere")
NOW = dt.datetime(2026, 11, 24, 10, 2, tzinfo=dt.UTC)


def held(text: str, limit: Limit) -> tuple[Judged, set[str]]:
    """What the counter says, and the rules on length that speak."""
    settings = Settings.model_validate(
        {
            "brand": {"name": "Brîghtwell"},
            "limit_segments": limit.model_dump(exclude_none=True),
            "select": ["LEN01", "LEN03"],
        }
    )
    reviewer = Reviewer(Workspace(ROOT, settings, personas=(ZOE,)), now=NOW)
    message, _ = read_unsaved(reviewer.workspace, SCRATCH, text)
    assert message
    copy = reviewer.copy_of(message)
    rules = {each.rule for each in reviewer.review_copy(copy).findings}
    return judged(reviewer.preview(copy, ZOE), limit), rules & {"LEN01", "LEN03"}


@pytest.mark.parametrize(
    ("text", "limit", "told"),
    [
        ("Hi {{ lead.city }}", Limit(plain=1), Judged()),
        ("x" * 320, Limit(plain=1), Judged(1, 160)),
        ("Hi {{ lead.first_name }}" + "x" * 74, Limit(plain=1), Judged(is_own=True)),
        ("Hi {{ lead.first_name }}" + "x" * 74, Limit(plain=1, any=1), Judged(1, 10, is_own=True)),
        ("Hi {{ lead.first_name }}" + "x" * 314, Limit(plain=1), Judged(1, 160, is_own=True)),
        ("Hi {{ lead.first_name }}’" + "x" * 73, Limit(plain=2), Judged()),
        ("{{ brand.name }}" + "x" * 74, Limit(plain=1), Judged(1, 14)),
        ("’" * 200, Limit(plain=1), Judged(1, 130)),
    ],
)
def test_the_limit_that_a_text_breaks_is_the_one_that_the_rules_speak_of(
    text: str, limit: Limit, told: Judged
) -> None:
    found, rules = held(text, limit)
    assert found == told
    assert bool(rules) is bool(found.limit)
