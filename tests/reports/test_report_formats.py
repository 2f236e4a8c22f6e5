"""The text formats: what stands on which line, how wide, and what folds away."""

import datetime as dt
import json
from typing import Any

import pytest

from simulator.model.finding import Finding, Severity
from simulator.model.place import Location
from simulator.reports.as_json import as_json
from simulator.reports.concise import concise
from simulator.reports.full import full
from simulator.review.result import Review

PLACE = Location("templates/new/hi.sms.j2", 7, 48, 7, 49)


def finding(**more: object) -> Finding:
    known = {
        "rule": "LEN01",
        "severity": Severity.WARNING,
        "place": PLACE,
        "what": "The ’ makes this cost 3 texts.",
        "remedy": "Use a straight '.",
        "leads": ("ann", "bob"),
        "reach": 2,
        "example": "ann",
        "evidence": "it’s",
    }
    return Finding(**{**known, **more})  # type: ignore[arg-type]


def review(*findings: Finding, **more: Any) -> Review:  # noqa: ANN401 - any field
    return Review(findings, dt.date(2026, 11, 24), messages=2, leads=2, **more)


def test_a_finding_is_a_paragraph_of_its_parts() -> None:
    assert list(full(review(finding()), unit="message"))[:6] == [
        "templates/new/hi.sms.j2:7:48  warning",
        "  The ’ makes this cost 3 texts.",
        "  Use a straight '.",
        "  all 2 leads, such as ann: “it’s”  LEN01",
        "",
        "1 warning in 2 messages for 2 leads. As of 2026-11-24.",
    ]


def test_long_parts_wrap_within_80_columns() -> None:
    lines = list(full(review(finding(what="word " * 60)), unit="message"))
    assert max(map(len, lines)) <= 80
    assert all(line.startswith("  word") for line in lines[1:4])


@pytest.mark.parametrize(
    ("leads", "reach", "said"),
    [
        ((), 0, "  LEN01"),
        (("ann",), 9, "  lead ann  LEN01"),
        (("ann", "bob"), 9, "  2 of 9 leads, such as ann  LEN01"),
    ],
)
def test_it_is_said_whom_a_finding_holds_for(leads: tuple[str, ...], reach: int, said: str) -> None:
    told = finding(leads=leads, reach=reach, evidence="")
    assert said in list(full(review(told), unit="message"))


def test_hints_fold_into_a_line_a_folder_unless_asked_for() -> None:
    hints = review(finding(severity=Severity.INFO), finding(severity=Severity.INFO, rule="X"))
    assert next(iter(full(hints, unit="message"))) == "templates/new: 2 hints; --hints shows them"
    assert "LEN01" in "\n".join(full(hints, unit="message", hints=True))


def test_a_concise_finding_is_one_line() -> None:
    lines = list(concise(review(finding(what="two\nlines", draft=True)), unit="text"))
    assert lines[0] == "templates/new/hi.sms.j2:7:48: warning (draft): two\\nlines [LEN01]"
    assert len(lines) == 2


def test_leads_and_messages_that_do_not_meet_are_said() -> None:
    text = " ".join(concise(review(left_out=1, untargeted=2), unit="message"))
    assert "1 lead is outside every campaign's audience." in text
    assert "No lead would get 2 messages; the others stood in." in text


def test_json_holds_every_part_of_a_finding() -> None:
    (found,) = json.loads("\n".join(as_json(review(finding()))))["findings"]
    assert found["place"] == {
        "file": "templates/new/hi.sms.j2",
        "line": 7,
        "column": 48,
        "end_line": 7,
        "end_column": 49,
        "key": None,
    }
    assert (found["leads"], found["reach"], found["evidence"]) == (["ann", "bob"], 2, "it’s")
    assert found["message"] == "The ’ makes this cost 3 texts. Use a straight '."


def test_json_without_findings_is_json() -> None:
    assert json.loads("\n".join(as_json(review())))["findings"] == []
