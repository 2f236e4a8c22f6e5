"""Campaigns as a whole: what is said of them, where, and for whom it counts."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.loading.sequence_draft import SequenceDraft
from simulator.model.finding import Finding, Severity
from simulator.model.persona import Persona
from simulator.review import first_texts
from simulator.review.campaigns import Campaigns, review_campaigns
from simulator.review.reviewer import Reviewer
from simulator.review.selection import Selection
from simulator.review.sequence_draft import review_draft

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
SEQUENCE = "templates/spring/sequence.toml"
OFFER, AGAIN = "templates/spring/offer.sms.j2", "templates/spring/again.sms.j2"
STEPS = """\
objective = "sell the new teas"
stage = "customer"
[[steps]]
id = "offer"
message = "offer"
replies = [{ match = ["1"], to = "end" }]
[[steps]]
id = "again"
message = "again"
delay = { days = 3 }
"""
TEXT = "Harbour Tea: the April teas are in, picked by hand. Shall I keep a tin? Reply STOP to end."
Make = Callable[[dict[str, str]], Path]


@pytest.fixture
def root(workspace: Make) -> Path:
    return workspace(
        {
            "presend.toml": 'format = 1\nbrand = "Harbour Tea"\n',
            SEQUENCE: STEPS,
            OFFER: TEXT,
            AGAIN: TEXT.replace("hand", "hands"),
        }
    )


def found(
    root: Path, *paths: str, selection: Selection | None = None, leads: int = 1
) -> list[Finding]:
    personas = tuple(Persona(id=f"l{n}", first_name="Dana", country="US") for n in range(leads))
    workspace = replace(load_workspace(root), personas=personas)
    review = Reviewer(workspace, now=NOW, selection=selection).review(paths)
    return [each for each in review.findings if re.match("SEQ|TOK0[23]|ABT", each.rule)]


def test_what_is_wrong_with_a_campaign_stands_at_a_key_of_its_sequence(root: Path) -> None:
    repeats, silence = sorted(found(root), key=lambda each: each.rule, reverse=True)
    assert (repeats.rule, silence.rule) == ("SEQ06", "SEQ05")
    assert (repeats.place.file, repeats.place.line, repeats.place.key) == (
        SEQUENCE,
        9,
        "steps.1.message",
    )
    assert repeats.severity is Severity.INFO


def test_a_key_that_is_not_written_has_its_finding_at_the_nearest_that_is(root: Path) -> None:
    (root / SEQUENCE).write_text(STEPS.replace('stage = "customer"\n', ""))
    (unsaid,) = [each for each in found(root) if each.rule == "SEQ02"]
    assert (unsaid.place.file, unsaid.place.line, unsaid.place.key) == (SEQUENCE, 1, "stage")


def test_what_is_selected_ignored_and_how_grave_it_is_counts(root: Path) -> None:
    assert {each.rule for each in found(root, selection=Selection(select=("SEQ06",)))} == {"SEQ06"}
    assert {each.rule for each in found(root, selection=Selection(ignore=("SEQ05",)))} == {"SEQ06"}
    graver = Selection(severities=(("SEQ06", "error"),))
    assert {(each.rule, each.severity.value) for each in found(root, selection=graver)} == {
        ("SEQ05", "info"),
        ("SEQ06", "error"),
    }


def test_a_check_of_other_files_says_nothing_of_a_campaign(root: Path) -> None:
    assert found(root, OFFER) == []
    assert found(root, SEQUENCE) == found(root) == found(root, "templates/spring")


def test_what_is_wrong_with_a_draft_is_marked(root: Path) -> None:
    (root / AGAIN).write_text(f"+++\ndraft = true\n+++\n{TEXT}")
    assert {each.draft for each in found(root)} == {True}
    (root / AGAIN).write_text(TEXT)
    assert {each.draft for each in found(root)} == {False}
    (root / SEQUENCE).write_text(f"draft = true\n{STEPS}")
    assert {each.draft for each in found(root)} == {True}


def test_nothing_is_said_of_a_sequence_that_is_broken(root: Path) -> None:
    (root / SEQUENCE).write_text("[[steps]\n")
    assert found(root) == []


def test_without_a_sequence_only_what_everybody_gets_is_told_and_once(root: Path) -> None:
    (root / SEQUENCE).unlink()
    assert [(each.rule, each.place.file) for each in found(root)] == [("TOK03", AGAIN)]
    (root / OFFER).write_text(f"{{{{ lead.first_name }}}}, {TEXT}")
    assert [(each.rule, each.place.file) for each in found(root)] == [("TOK02", OFFER)]


def test_what_no_step_sends_may_be_for_nobody_but_shows_the_name_alone(root: Path) -> None:
    (root / SEQUENCE).write_text('answers = "person"\n[[steps]]\nid = "again"\nmessage = "again"\n')
    assert [(each.rule, each.place.file) for each in found(root)] == [("TOK03", AGAIN)]
    (root / OFFER).write_text(f"{{{{ lead.first_name }}}}, {TEXT}")
    assert ("TOK02", OFFER) in [(each.rule, each.place.file) for each in found(root)]


def test_an_email_before_the_first_text_does_not_speak_for_it(root: Path) -> None:
    (root / "templates/spring/story.email.j2").write_text('+++\nsubject = "Tea"\n+++\nTea.')
    story = '[[steps]]\nid = "story"\nchannel = "email"\nmessage = "story"\n'
    (root / SEQUENCE).write_text(STEPS.replace('stage = "customer"\n', story))
    assert ("TOK03", OFFER) in [(each.rule, each.place.file) for each in found(root)]


def test_a_message_that_no_step_sends_is_no_part_of_it(root: Path) -> None:
    before = found(root)
    (root / "templates/spring/third.sms.j2").write_text(TEXT)
    assert found(root) == before


def test_a_message_that_cannot_be_filled_repeats_nothing(root: Path) -> None:
    (root / AGAIN).write_text("Harbour Tea: {{ lead.")
    assert "SEQ06" not in {each.rule for each in found(root)}


def test_more_leads_change_nothing(root: Path) -> None:
    assert found(root, leads=1000) == found(root)


def test_nothing_is_filled_that_no_rule_asks_for(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(first_texts.FirstTexts, "of", refuse)
    workspace = load_workspace(root)
    reviewer = Reviewer(workspace, now=NOW, selection=Selection(select=("LNG01",)))
    assert list(review_campaigns(Campaigns(reviewer.desk, reviewer.copies))) == []


def test_the_sequence_editor_hears_of_steps_as_they_are_changed(root: Path) -> None:
    reviewer = Reviewer(load_workspace(root), now=NOW)
    draft = SequenceDraft.of(root, "spring")
    assert [each.rule for each in review_draft(draft, "spring", reviewer)] == ["SEQ05", "SEQ06"]
    draft.change(lambda text: text.replace('stage = "customer"\n', ""))
    rules = [each.rule for each in review_draft(draft, "spring", reviewer)]
    assert rules == ["SEQ02", "SEQ05", "SEQ06"]


def test_whom_a_text_is_for_is_told_while_it_is_typed(root: Path) -> None:
    (root / SEQUENCE).write_text(STEPS.replace('stage = "customer"\n', ""))
    reviewer = Reviewer(load_workspace(root), now=NOW)
    for text, rules in (
        (TEXT, {"TOK03"}),
        (TEXT.replace("the April", "{{ lead.first_name | default('Hi') }}, the"), {"TOK02"}),
        (TEXT.replace("the April", "{{ lead.car | default('the') }}"), set()),
    ):
        _, review = reviewer.review_source(OFFER, text)
        assert review
        told = [each for each in review.findings if each.rule.startswith("TOK0")]
        assert {each.rule for each in told} & {"TOK02", "TOK03"} == rules
        places = {(each.place.file, each.place.line) for each in told if each.rule in rules}
        assert places == ({(OFFER, 1)} if rules else set())


def test_a_translation_is_targeted_as_its_base_is(root: Path) -> None:
    (root / SEQUENCE).write_text(STEPS.replace('stage = "customer"\n', ""))
    (root / "templates/spring/offer.es.sms.j2").write_text("Harbour Tea: ya llegaron los tés.")
    assert [each.place.file for each in found(root) if each.rule == "TOK03"] == [OFFER]
