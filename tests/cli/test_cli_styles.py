"""A brand's own styles on the command line: check, rules, explain."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Presend = Callable[..., Any]
STYLE = """format = 1
name = "House"
[[rules]]
id = "plain"
kind = "substitution"
severity = "error"
message = "“{word}” is stiff."
swap = { utilize = "use" }
safe = true
pass = ["Use it."]
fail = ["Utilize it."]
"""
TAIL = "Book: https://acme.example/b Reply STOP to opt out."
TEXT = f"Acme: utilize it. {TAIL}"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in {
        "presend.toml": 'brand = "Acme"\n',
        "styles/house.toml": STYLE,
        "personas/house.toml": '[[personas]]\nid = "dana"\n',
        "templates/a/hi.sms.j2": f"{TEXT}\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def rules(done: Any) -> list[str]:  # noqa: ANN401 - a Done
    found = [each["rule"] for each in json.loads(done.out)["findings"]]
    return [rule for rule in found if "." in rule]


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ((), ""),
        (("-",), TEXT),
        (("--jsonl", "-"), json.dumps({"text": TEXT, "brand": "Acme"})),
        (("--jsonl", "-"), json.dumps({"text": TEXT, "brand": "Acme", "template": True})),
    ],
)
@pytest.mark.usefixtures("root")
def test_every_way_to_check_holds_texts_to_the_styles(
    presend: Presend, words: tuple[str, ...], given: str
) -> None:
    done = presend("check", *words, "--format", "json", given=given)
    assert (done.code, rules(done)) == (1, ["house.plain"])


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        (("--select", "house"), ["house.plain"]),
        (("--select", "House.Plain"), ["house.plain"]),
        (("--select", "OPT01"), []),
        (("--ignore", "house"), []),
        (("--ignore", "house.plain,TON"), []),
    ],
)
@pytest.mark.usefixtures("root")
def test_options_take_a_style_by_name_and_a_rule_by_code(
    presend: Presend, words: tuple[str, ...], codes: list[str]
) -> None:
    assert rules(presend("check", *words, "--format", "json")) == codes


@pytest.mark.usefixtures("root")
def test_an_unknown_rule_of_a_style_is_told_the_nearest(presend: Presend) -> None:
    done = presend("check", "--select", "house.plane")
    assert done.code == 2
    assert "there is no rule house.plane; did you mean house.plain?" in done.err


def test_a_safe_fix_is_made(presend: Presend, root: Path) -> None:
    assert presend("check", "--fix").code == 0
    assert "Acme: use it." in (root / "templates/a/hi.sms.j2").read_text(encoding="utf-8")


def test_texts_outside_of_a_workspace_are_held_to_no_style(
    presend: Presend, tmp_path: Path
) -> None:
    given = "Acme: world-class, just checking in. Click here: https://acme.example/b Reply STOP."
    assert rules(presend("check", "-", "--format", "json", given=given, cwd=tmp_path)) == []


def test_a_broken_style_is_a_finding_and_is_said_where_texts_alone_are_reviewed(
    presend: Presend, root: Path
) -> None:
    broken = STYLE + '[[rules]]\nid = "two"\n'
    (root / "styles/house.toml").write_text(broken, encoding="utf-8")
    done = presend("check", "--format", "concise")
    assert "styles/house.toml:12:1: error: The key kind is missing here." in done.out
    assert "house.plain" in done.out
    for words, given in ((("-",), TEXT), (("--jsonl", "-"), json.dumps({"text": TEXT}))):
        done = presend("check", *words, given=given)
        assert "styles/house.toml:12:1: The key kind is missing here." in done.err
        assert "house.plain" in done.out


@pytest.mark.usefixtures("root")
def test_rules_lists_those_of_the_styles_last(presend: Presend) -> None:
    assert presend("rules").out.splitlines()[-3] == "house.plain  error    “utilize” is stiff."
    assert json.loads(presend("rules", "--format", "json").out)[-1]["code"] == "house.plain"


@pytest.mark.usefixtures("root")
def test_explain_shows_the_page_of_a_style_and_of_its_rule(presend: Presend) -> None:
    page = presend("explain", "house.plain").out
    assert page == presend("explain", "HOUSE").out
    for part in ("house.plain", "“utilize” → “use”", "Utilize it.", "styles/house.toml"):
        assert part in page


@pytest.mark.usefixtures("root")
def test_the_tests_of_a_style_pass(presend: Presend) -> None:
    done = presend("rules", "--test")
    assert (done.code, done.out) == (0, "2 tests of 1 style ran: all passed.\n")


def test_a_test_that_fails_is_told_with_its_line_and_what_came_out(
    presend: Presend, root: Path
) -> None:
    wrong = STYLE.replace('"Use it."', '"Use it.",\n  "utilize"').replace('"Utilize it."', '"It."')
    (root / "styles/house.toml").write_text(wrong, encoding="utf-8")
    done = presend("rules", "--test")
    assert done.code == 1
    assert done.out.splitlines() == [
        "styles/house.toml:11:3  house.plain  “utilize”: found “utilize”: “utilize” is stiff.",
        "styles/house.toml:12:9  house.plain  “It.”: nothing was found",
        "3 tests of 1 style ran: 2 failed.",
    ]


def test_the_tests_of_a_broken_style_exit_2(presend: Presend, root: Path) -> None:
    (root / "styles/more.toml").write_text("rules = 1\n", encoding="utf-8")
    done = presend("rules", "--test")
    assert done.code == 2
    assert "styles/more.toml:1:9" in done.err
    assert "2 tests of 1 style ran: all passed." in done.out


def test_without_a_style_there_is_nothing_to_test(presend: Presend, tmp_path: Path) -> None:
    assert presend("rules", "--test", cwd=tmp_path).code == 3


def test_a_copy_of_the_starter_has_its_styles(presend: Presend, tmp_path: Path) -> None:
    presend("init", "copy", cwd=tmp_path)
    assert presend("rules", "--test", cwd=tmp_path / "copy").code == 0


@pytest.mark.usefixtures("root")
def test_whom_a_finding_of_a_style_hits_can_be_asked(presend: Presend) -> None:
    done = presend("personas", "shrink", "hi", "house.plain")
    assert "“utilize” is stiff." in done.out
    assert presend("personas", "shrink", "hi", "house").code == 2
