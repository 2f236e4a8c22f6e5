import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.loading.init import copy_starter
from simulator.loading.leads import with_leads
from simulator.loading.workspace import load_workspace
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.review.kin import around, versions_of
from simulator.review.reviewer import Reviewer

NOW = dt.datetime(2026, 11, 24, 10, 2, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def reviewer(tmp_path_factory: pytest.TempPathFactory) -> Reviewer:
    folder = tmp_path_factory.mktemp("kin") / "brightwell"
    copy_starter(folder)
    return Reviewer(with_leads(load_workspace(folder)), now=NOW)


def message(reviewer: Reviewer, name: str) -> Message:
    file = f"templates/fresh-lead/{name}.j2"
    return next(each for each in reviewer.workspace.messages if each.file == file)


def lead(reviewer: Reviewer, name: str) -> Persona:
    return reviewer.copies_by_file[f"templates/fresh-lead/{name}.j2"].leads[0]


@pytest.mark.parametrize(
    ("name", "files"),
    [
        ("welcome.sms", ["welcome.sms", "welcome.es.sms"]),
        ("nudge-b.sms", ["nudge-b.sms", "nudge-b.es.sms", "nudge-a.sms", "nudge-a.es.sms"]),
        ("story.es.email", ["story.email", "story.es.email"]),
    ],
)
def test_versions_are_languages_and_variants_of_the_same_step(
    reviewer: Reviewer, name: str, files: list[str]
) -> None:
    found = versions_of(reviewer.workspace, message(reviewer, name))
    assert [each.file for each in found] == [f"templates/fresh-lead/{file}.j2" for file in files]


def test_what_follows_when_nobody_answers_is_no_version(reviewer: Reviewer) -> None:
    step = {"id": "welcome", "message": "welcome"}
    step["fallback"] = {"message": "later", "after": {"hours": 24}}  # type: ignore[assignment]
    sequence = Sequence.model_validate({"steps": [step]})
    workspace = replace(reviewer.workspace, sequences={"fresh-lead": sequence})
    found = versions_of(workspace, message(reviewer, "welcome.sms"))
    assert {each.id for each in found} == {"welcome"}


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("welcome.sms", None, ("story", "story.email")),
        ("story.email", ("welcome", "welcome.sms"), ("nudge", "nudge-")),
        ("nudge-a.es.sms", ("story", "story.es.email"), ("last-call", "last-call.es.sms")),
        ("last-call.sms", ("nudge", "nudge-"), None),
        ("book.sms", None, None),
    ],
)
def test_around_a_text_are_those_that_this_lead_gets_in_the_steps_before_and_after(
    reviewer: Reviewer,
    name: str,
    before: tuple[str, str] | None,
    after: tuple[str, str] | None,
) -> None:
    found = around(
        reviewer.workspace, reviewer.copies, message(reviewer, name), lead(reviewer, name)
    )
    for each, expected in zip(found, (before, after), strict=True):
        if each is None or expected is None:
            assert (each, expected) == (None, None)
            continue
        step, copy = each
        assert step.id == expected[0]
        assert Path(copy.message.file).name.startswith(expected[1])
        assert lead(reviewer, name) in copy.leads
