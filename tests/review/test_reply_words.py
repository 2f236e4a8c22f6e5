"""The words that a sequence waits for, and which of them carriers take first."""

from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.model.finding import Finding, Severity
from simulator.review.desk import desk_for
from simulator.review.replies import review_replies
from simulator.review.selection import Selection

SEQUENCE = """\
[[steps]]
id = "first"
message = "first"
replies = [
    {{ match = ["1", "{word}"], to = "{to}" }},
]
[[steps]]
id = "later"
entry = "reply"
message = "first"
"""


def found_in(
    folder: Path, word: str, to: str = "later", selection: Selection | None = None
) -> list[Finding]:
    campaign = folder / "templates" / "sale"
    campaign.mkdir(parents=True)
    (campaign / "first.sms.j2").write_text("Teas are in.", encoding="utf-8")
    (campaign / "sequence.toml").write_text(SEQUENCE.format(word=word, to=to), encoding="utf-8")
    workspace = load_workspace(folder)
    assert workspace.faults == ()
    return list(review_replies(desk_for(workspace, selection or Selection())))


@pytest.mark.parametrize("word", ["cancel", "STOP", "End", "quit", "unsubscribe", "arrêt", "baja"])
def test_a_word_that_carriers_take_is_an_error_at_its_place(tmp_path: Path, word: str) -> None:
    (found,) = found_in(tmp_path, word)
    assert (found.rule, found.severity) == ("OPT04", Severity.ERROR)
    assert found.place.file == "templates/sale/sequence.toml"
    assert (found.place.line, found.place.column) == (5, 21)


@pytest.mark.parametrize("word", ["yes", "r", "stop by", "no", "later", "ende", "si"])
def test_other_words_are_free(tmp_path: Path, word: str) -> None:
    assert found_in(tmp_path, word) == []


def test_a_word_that_leads_to_the_end_is_only_idle(tmp_path: Path) -> None:
    (found,) = found_in(tmp_path, "stop", to="end")
    assert found.severity is Severity.INFO


def test_a_word_for_help_gets_another_answer(tmp_path: Path) -> None:
    (found,) = found_in(tmp_path, "help")
    assert found.severity is Severity.WARNING
    assert "platform's own answer" in found.what


def test_a_rule_that_is_off_says_nothing(tmp_path: Path) -> None:
    assert found_in(tmp_path, "stop", selection=Selection(ignore=("OPT04",))) == []
