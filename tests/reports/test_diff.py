"""The diff: a line as it stands and as it would read, with what changes to be seen."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.loading.edits import Body
from simulator.model.finding import Edit, Finding, Fix, Severity
from simulator.model.place import Location
from simulator.reports.diff import as_diff
from simulator.review.result import Review


def body(text: str, line: int = 1, file: str = "f") -> Body:
    return Body(file, Path(file), line, text)


def edit(line: int, start: int, end: int, text: str, *, to: int = 0, file: str = "f") -> Edit:
    return Edit(Location(file, line, start, to or line, end), text)


def finding(fix: Fix | None, rule: str = "ENC01", *, draft: bool = False) -> Finding:
    return Finding(rule, Severity.WARNING, Location("f"), "", fix=fix, draft=draft)


def lines(*findings: Finding, bodies: tuple[Body, ...], **takers: int) -> list[str]:
    review = Review(findings, as_of=dt.date(2026, 1, 2), messages=1)
    texts = {each.file: each for each in bodies}
    return list(as_diff(review, texts, unit="message", takers=takers))


def pairs(text: str, *edits: Edit, line: int = 1) -> list[str]:
    """The lines of one fix but for its title and the summary."""
    found = lines(finding(Fix(edits)), bodies=(body(text, line),))
    return found[3 : found.index("")]


@pytest.mark.parametrize(
    ("fix", "title"),
    [
        (Fix((edit(1, 1, 2, "b"),)), "ENC01  offered only: changes the meaning"),
        (Fix((edit(1, 1, 2, "b"),), is_safe=True), "ENC01  safe: --fix makes it"),
        (
            Fix((edit(1, 1, 2, "b"),), is_safe=True, saves=1),
            "ENC01  saves 1 text billed  safe: --fix makes it",
        ),
        (
            Fix((edit(1, 1, 2, "b"),), saves=2),
            "ENC01  saves 2 texts billed  offered only: changes the meaning",
        ),
    ],
)
def test_a_fix_is_headed_by_what_it_is(fix: Fix, title: str) -> None:
    assert lines(finding(fix), bodies=(body("a"),))[:3] == [title, "--- f", "+++ f"]


def test_drafts_and_includes_are_marked() -> None:
    fix = Fix((edit(1, 1, 2, "b"),))
    title, *_ = lines(finding(fix, draft=True), bodies=(body("a"),), f=3)
    assert title == "ENC01 (draft)  offered only: changes the meaning  f is in 3 messages"


def test_the_same_fix_of_two_rules_is_shown_once() -> None:
    fix = Fix((edit(1, 1, 2, "b"),))
    shown = lines(finding(fix), finding(fix, "LEN04"), bodies=(body("a"),))
    assert [line for line in shown if "offered only:" in line] == [
        "ENC01, LEN04  offered only: changes the meaning"
    ]


def test_the_summary_comes_last() -> None:
    fixes = [finding(Fix((edit(1, 1, 2, text),), is_safe=text == "b")) for text in "bcd"]
    assert lines(*fixes, bodies=(body("a"),))[-1] == (
        "Fixes: 1 safe, 2 offered only. 3 warnings in 1 message. As of 2026-01-02."
    )


def test_without_fixes_it_says_so() -> None:
    assert lines(finding(None), bodies=()) == [
        "No fixes. 1 warning in 1 message. As of 2026-01-02."
    ]


@pytest.mark.parametrize(
    ("text", "edits", "shown"),
    [
        ("it’s", [edit(1, 3, 4, "'")], ["@@ -1 +1 @@", "-it’s", "+it's"]),
        ("a\nb\nc", [edit(2, 1, 2, "B")], ["@@ -2 +2 @@", "-b", "+B"]),
        ("abc", [edit(1, 3, 4, "C"), edit(1, 1, 2, "A")], ["@@ -1 +1 @@", "-abc", "+AbC"]),
        (
            "a\nb\nc",
            [edit(1, 1, 2, "A"), edit(3, 1, 2, "C")],
            ["@@ -1 +1 @@", "-a", "+A", "@@ -3 +3 @@", "-c", "+C"],
        ),
        ("a\nb", [edit(1, 2, 1, "", to=2)], ["@@ -1,2 +1 @@", "-a", "-b", "+ab"]),
        (
            "ab\nc",
            [edit(1, 2, 2, "\n"), edit(2, 2, 2, "!")],
            ["@@ -1 +1,2 @@", "-ab", "+a", "+b", "@@ -2 +3 @@", "-c", "+c!"],
        ),
        ("a", [edit(1, 2, 2, " b")], ["@@ -1 +1 @@", "-a", "+a b"]),
    ],
)
def test_changed_lines_stand_in_pairs(text: str, edits: list[Edit], shown: list[str]) -> None:
    assert pairs(text, *edits) == shown


def test_lines_are_numbered_from_the_top_of_the_file() -> None:
    assert pairs("a\nb", edit(6, 1, 2, "B"), line=5) == ["@@ -6 +6 @@", "-b", "+B"]


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("\xa0", " ", ["-a\\xa0b", "+a␣b"]),
        ("  ", " ", ["-a␣␣b", "+a␣b"]),
        ("\t", " ", ["-a\\tb", "+a␣b"]),
        ("\u200b", "", ["-a\\u200bb", "+ab"]),
        ("e\u0301", "é", ["-ae\\u0301b", "+aéb"]),
        ("\x1b[31m", "x", ["-a\\x1b[31mb", "+axb"]),
        ("\u202e", "", ["-a\\u202eb", "+ab"]),
        ("\u115f", "", ["-a\\u115fb", "+ab"]),
        ("\u2800", " ", ["-a\\u2800b", "+a␣b"]),
        ("\u3164", " ", ["-a\\u3164b", "+a␣b"]),
        ("\uffa0", "", ["-a\\uffa0b", "+ab"]),
        ("🇩!", "!", ["-a\\U0001f1e9!b", "+a!b"]),
        ("🇩🇪 ", "", ["-a🇩🇪 b", "+ab"]),
        ("👍🏽", "👍", ["-a👍\\U0001f3fdb", "+a👍b"]),
        ("x", "\n", ["-axb", "+a", "+b"]),
        ("you are", "you're", ["-ayou areb", "+ayou'reb"]),
    ],
)
def test_what_changes_can_be_seen(old: str, new: str, shown: list[str]) -> None:
    assert pairs(f"a{old}b", edit(1, 2, 2 + len(old), new))[1:] == shown


def test_what_stays_is_never_obeyed_by_a_terminal() -> None:
    shown = "\n".join(pairs("\x1b[2J\r\x07 it’s \u202e", edit(1, 10, 11, "'")))
    assert not set(shown) & set("\x1b\r\x07\u202e")


def test_a_strange_file_name_is_printable() -> None:
    fix = Fix((edit(1, 1, 2, "b", file="\x1b"),))
    assert lines(finding(fix), bodies=(body("a", file="\x1b"),))[1:3] == ["--- \\x1b", "+++ \\x1b"]


def test_files_of_one_fix_come_one_after_the_other() -> None:
    fix = Fix((edit(1, 1, 2, "b", file="g"), edit(1, 1, 2, "b")))
    shown = lines(finding(fix), bodies=(body("a"), body("a", file="g")))
    assert [line for line in shown if line.startswith("---")] == ["--- f", "--- g"]


def test_a_very_long_line_is_shortened_between_whole_words() -> None:
    text = "word " * 200 + "it’s" + " last" * 200
    _, old, new = pairs(text, edit(1, 1003, 1004, "'"))
    assert len(old) < 400
    assert {*old[1:].replace("…", " ").split()} == {"word", "it’s", "last"}
    assert new == "+" + old[1:].replace("’", "'")


def test_removed_and_added_lines_can_be_coloured() -> None:
    review = Review((finding(Fix((edit(1, 1, 2, "b"),))),), as_of=dt.date(2026, 1, 2))
    shown = as_diff(
        review,
        {"f": body("a")},
        unit="message",
        takers={},
        paint=lambda line, severity: f"<{severity}>{line}",
    )
    assert list(shown)[4:6] == ["<error>-a", "<info>+b"]


@given(st.text(max_size=40), st.text(max_size=5), st.data())
def test_any_text_can_be_shown(text: str, new: str, data: st.DataObject) -> None:
    line = text.replace("\n", "")
    start = data.draw(st.integers(1, len(line) + 1))
    end = data.draw(st.integers(start, len(line) + 1))
    shown = pairs(line, edit(1, start, end, new))
    assert [each[0] for each in shown] == ["@", "-", *"+" * (new.count("\n") + 1)]
    assert not any(unit in each for each in shown for unit in "\x1b\r\n\x9b\u2028\u202e")
