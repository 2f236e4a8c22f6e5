"""`presend check`, from its words to its exit code."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from simulator.model.place import Location

Files = dict[str, str]
Presend = Callable[..., Any]
Make = Callable[[Files], Path]

PERSONAS = """\
format = 1
[[personas]]
id = "ann"
first_name = "Ann"
city = "Reno"
country = "US"
[[personas]]
id = "no-name"
country = "US"
"""
HOLE = (
    'Acme: Hi {{ lead.first_name }}, your guide to {{ lead.city | default("town", true) }}: '
    "https://acme.example/g Reply STOP to opt out."
)
CLEAN = HOLE.replace("first_name", 'first_name | default("there", true)')
SETTINGS = 'format = 1\n[brand]\nname = "Acme"\n'


def files(text: str = CLEAN, **more: str) -> Files:
    return {
        "presend.toml": SETTINGS,
        "personas/house.toml": PERSONAS,
        "templates/new/hi.sms.j2": text,
        **more,
    }


def findings(presend: Presend, *words: str, given: str | bytes = "") -> list[dict[str, Any]]:
    done = presend("check", *words, "--format", "json", given=given)
    found: list[dict[str, Any]] = json.loads(done.out)["findings"]
    return found


def test_a_clean_workspace_exits_0(presend: Presend, workspace: Make) -> None:
    workspace(files())
    done = presend("check", "--as-of", "2026-11-24")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("\n\nNothing wrong in 1 message for 2 leads. As of 2026-11-24.\n")


def test_without_a_command_the_workspace_is_reviewed(presend: Presend, workspace: Make) -> None:
    workspace(files())
    assert "\nNothing wrong in 1 message" in presend().out


def test_an_error_exits_1_and_names_the_place(presend: Presend, workspace: Make) -> None:
    workspace(files(HOLE))
    done = presend("check", "--format", "concise")
    assert done.code == 1
    assert done.out.startswith("templates/new/hi.sms.j2:1:13: error: ")


def test_a_missing_field_names_the_leads_it_hits(presend: Presend, workspace: Make) -> None:
    workspace(files(HOLE))
    (found,) = findings(presend)
    assert (found["rule"], found["leads"], found["example"]) == ("TOK04", ["no-name"], "no-name")


def test_places_count_from_the_top_of_the_file(presend: Presend, workspace: Make) -> None:
    workspace(files('+++\nkind = "marketing"\n+++\n\n' + HOLE))
    (found,) = findings(presend)
    assert (found["place"]["line"], found["place"]["column"]) == (5, 13)


def test_drafts_are_shown_and_do_not_fail(presend: Presend, workspace: Make) -> None:
    workspace(files("+++\ndraft = true\n+++\n" + HOLE))
    done = presend("check")
    assert done.code == 0
    assert "1 finding in drafts, which do not count" in done.out


def test_a_draft_sequence_makes_its_campaign_a_draft(presend: Presend, workspace: Make) -> None:
    sequence = 'draft = true\n[[steps]]\nid = "a"\nmessage = "hi"\n'
    workspace(files(HOLE, **{"templates/new/sequence.toml": sequence}))
    assert {found["draft"] for found in findings(presend)} == {True}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((), 0),
        (("--fail-on", "warning"), 1),
        (("--fail-on", "never"), 0),
        (("--fail-on", "warning", "--ignore", "TON"), 0),
        (("--fail-on", "warning", "--ignore", "TON01"), 0),
        (("--fail-on", "warning", "--select", "LEN01,CTA"), 0),
    ],
)
def test_the_failing_level_and_the_rules_can_be_chosen(
    presend: Presend, workspace: Make, words: tuple[str, ...], code: int
) -> None:
    workspace(files(CLEAN.replace("your guide", "GREAT GUIDES INSIDE, your guide")))
    assert presend("check", *words).code == code


@pytest.mark.parametrize(
    ("table", "code"),
    [
        ('fail_on = "warning"', 1),
        ('fail_on = "warning"\n[severity]\nTON01 = "info"', 0),
        ('fail_on = "warning"\n[severity]\nTON01 = "off"', 0),
        ('[severity]\nTON01 = "error"', 1),
        ('fail_on = "warning"\nignore = ["TON"]', 0),
        ('fail_on = "warning"\nselect = ["LEN"]', 0),
    ],
)
def test_the_settings_can_choose_too(
    presend: Presend, workspace: Make, table: str, code: int
) -> None:
    shouting = CLEAN.replace("your guide", "GREAT GUIDES INSIDE, your guide")
    workspace(files(shouting, **{"presend.toml": f"format = 1\n{table}\n"}))
    assert presend("check").code == code


def test_hints_fold_into_a_line_a_folder(presend: Presend, workspace: Make) -> None:
    shouting = CLEAN.replace("your guide", "GREAT GUIDES INSIDE, your guide")
    workspace(files(shouting, **{"presend.toml": '[severity]\nTON01 = "info"\n'}))
    assert "templates/new: 1 hint; --hints shows them" in presend("check").out
    assert "TON01" in presend("check", "--hints").out


@pytest.mark.parametrize(
    ("path", "code", "messages"),
    [
        ("templates/new", 0, "1 message"),
        ("templates/old/bad.sms.j2", 1, "1 message"),
        (".", 1, "2 messages"),
        ("templates/_shared/exit.j2", 1, "1 message"),
    ],
)
def test_paths_choose_what_is_reviewed(
    presend: Presend, workspace: Make, path: str, code: int, messages: str
) -> None:
    old = HOLE.replace("Reply STOP to opt out.", '{% include "_shared/exit.j2" %}')
    more = {"templates/old/bad.sms.j2": old, "templates/_shared/exit.j2": "Reply STOP to opt out."}
    workspace(files(**more))
    done = presend("check", path)
    assert done.code == code
    assert messages in done.out


def test_the_workspace_is_found_from_a_folder_inside(presend: Presend, workspace: Make) -> None:
    folder = workspace(files(HOLE)) / "templates" / "new"
    done = presend("check", "hi.sms.j2", "--format", "concise", cwd=folder)
    assert done.out.startswith("templates/new/hi.sms.j2:1:13:")


def test_the_same_input_gives_the_same_bytes(presend: Presend, workspace: Make) -> None:
    workspace(files(HOLE, **{"templates/new/b.sms.j2": HOLE, "templates/a/c.sms.j2": "HEY YOU!!!"}))
    words = ("check", "--format", "json", "--as-of", "2026-11-24")
    assert presend(*words).out == presend(*words).out


def test_no_absolute_path_is_printed(presend: Presend, workspace: Make) -> None:
    root = workspace(files(HOLE, **{"templates/new/b.sms.j2": "{% broken"}))
    done = presend("check", str(root))
    assert str(root) not in done.out


def test_the_result_can_go_to_a_file(presend: Presend, workspace: Make) -> None:
    root = workspace(files(HOLE))
    done = presend("check", "--format", "json", "--output", "result.json")
    assert (done.code, done.out) == (1, "")
    assert len(json.loads((root / "result.json").read_text())["findings"]) == 1


def test_a_result_that_cannot_be_written_is_said(presend: Presend, workspace: Make) -> None:
    workspace(files(HOLE))
    done = presend("check", "--output", "no/such/folder/result.txt")
    assert done.code == 2
    assert done.err.startswith("presend: ")


def test_settings_in_force_can_be_shown(presend: Presend, workspace: Make) -> None:
    workspace(files(**{"presend.toml": "limit_segments = 3\n"}))
    assert "limit_segments = 3\n" in presend("check", "--show-settings").out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("no-such-file",), "there is no no-such-file"),
        (("--select", "XYZ99"), "there is no rule XYZ99"),
        (("--format", "xml"), "xml"),
        (("--as-of", "tomorrow"), "tomorrow"),
        (("--wrong",), "--wrong"),
        (("templates", "--jsonl", "-"), "leave out the paths"),
        (("-", "templates"), "give no other path"),
        (("",), "a path is empty"),
        (("/",), "outside the workspace"),
    ],
)
def test_a_wrong_command_line_exits_2_and_says_why(
    presend: Presend, workspace: Make, words: tuple[str, ...], says: str
) -> None:
    workspace(files())
    done = presend("check", ".", *words) if words == ("/",) else presend("check", *words)
    assert (done.code, done.out) == (2, "")
    assert says in done.err


def test_wrong_settings_exit_2_with_the_nearest_key(presend: Presend, workspace: Make) -> None:
    workspace(files(**{"presend.toml": "format = 1\nlimit_segment = 3\n"}))
    done = presend("check")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("presend: presend.toml:2:1: ")
    assert "limit_segments" in done.err


def test_nothing_to_check_exits_3(presend: Presend, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    done = presend("check", cwd=tmp_path)
    assert done.code == 3
    assert "presend init" in done.err


def test_an_empty_workspace_exits_3(presend: Presend, workspace: Make) -> None:
    workspace({"presend.toml": SETTINGS})
    assert presend("check").code == 3


def test_one_message_is_read_from_stdin(presend: Presend, workspace: Make) -> None:
    workspace(files())
    done = presend("check", "-", "--format", "concise", given="+++\n+++\n" + HOLE)
    assert done.code == 1
    assert done.out.startswith("<stdin>:3:13: error: ")


def test_stdin_without_a_workspace_meets_the_starters_leads(
    presend: Presend, tmp_path: Path
) -> None:
    (tmp_path / ".git").mkdir()
    done = presend("check", "-", given=HOLE, cwd=tmp_path)
    assert "TOK04" in done.out
    assert "Brightwell" not in done.out, "the starter's brand is not theirs"


def test_stdin_that_is_not_utf8_is_a_finding(presend: Presend, workspace: Make) -> None:
    workspace(files())
    (found,) = findings(presend, "-", given=b"Hi\nth\xffre")
    assert (found["rule"], found["place"]["line"]) == ("FIL01", 2)


def test_no_control_sequence_of_a_file_is_printed(presend: Presend, workspace: Make) -> None:
    hostile = HOLE + " \x1b[31mRED\x07 AND LOUD\x9b2J\u202e!!!"
    workspace(files(hostile))
    for form in ("full", "concise", "json"):
        assert not set(presend("check", "--format", form).out) & set("\x1b\x07\x9b\u202e")


def test_location_prints_as_editors_read_it() -> None:
    assert str(Location("a/b.sms.j2", 7, 48)) == "a/b.sms.j2:7:48"


@pytest.mark.parametrize(
    ("line", "place", "near"),
    [
        ('select = ["LEN01", "TNO01"]', "presend.toml:1:20", "TON01"),
        ('ignore = ["OPTS"]', "presend.toml:1:11", "OPT"),
        ('[severity]\nLEN1 = "off"', "presend.toml:2:1", "TON01"),
        ('[severity]\nLEN91 = "off"', "presend.toml:2:9", "LEN01"),
    ],
)
def test_a_rule_that_settings_name_must_exist(
    presend: Presend, workspace: Make, line: str, place: str, near: str
) -> None:
    workspace(files(**{"presend.toml": line + "\n"}))
    done = presend("check")
    assert done.code == 2
    assert done.err.startswith(f"presend: {place}")
    assert near in done.err


def test_without_leads_the_starters_stand_in(presend: Presend, workspace: Make) -> None:
    workspace({"templates/new/hi.sms.j2": HOLE})
    done = presend("check", "--format", "concise")
    assert done.err == "presend: personas/ holds no leads; those of the starter stand in\n"
    assert "templates/new/hi.sms.j2:1:13: error: " in done.out


def test_a_message_that_no_lead_gets_is_read_and_said(presend: Presend, workspace: Make) -> None:
    sequence = 'audience = {countries = ["FR"]}\n[[steps]]\nid = "a"\nmessage = "hi"\n'
    workspace(files(HOLE, **{"templates/new/sequence.toml": f'stage = "customer"\n{sequence}'}))
    done = presend("check", "--format", "concise")
    unsent, hole, *_ = done.out.splitlines()
    assert unsent.startswith("templates/new/hi.sms.j2:1:1: warning: No lead gets this message.")
    assert hole.startswith("templates/new/hi.sms.j2:1:13: error: ")
    assert "No lead would get 1 message; the others stood in." in done.out


@pytest.mark.parametrize(
    ("path", "messages"),
    [
        ("personas/house.toml", "2 messages"),
        ("personas", "2 messages"),
        ("presend.toml", "2 messages"),
        ("templates/new/sequence.toml", "1 message"),
        ("templates/new/hi.sms.j2", "1 message"),
    ],
)
def test_a_file_stands_for_the_messages_that_depend_on_it(
    presend: Presend, workspace: Make, path: str, messages: str
) -> None:
    sequence = '[[steps]]\nid = "a"\nmessage = "hi"\n'
    more = {"templates/old/a.sms.j2": CLEAN, "templates/new/sequence.toml": sequence}
    workspace(files(**more))
    assert f" in {messages} for " in presend("check", path).out


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("personas/house.toml", PERSONAS + 'wrong = "x"\n'),
        ("templates/new/sequence.toml", '[[steps]]\nid = "a"\nmessage = "hi"\nwrong = 1\n'),
    ],
)
def test_mistakes_in_files_that_a_message_depends_on_are_told_with_it(
    presend: Presend, workspace: Make, name: str, text: str
) -> None:
    workspace(files(**{name: text, "templates/old/x.sms.j2": "+++\nwrong = 1\n+++\n" + CLEAN}))
    found = findings(presend, "templates/new/hi.sms.j2", "--ignore", "COV,TOK02")
    assert [(each["rule"], each["place"]["file"]) for each in found] == [("FIL01", name)]


@pytest.mark.parametrize("table", ['ignore = ["FIL01"]', '[severity]\nFIL01 = "off"'])
def test_unreadable_files_cannot_be_ignored(presend: Presend, workspace: Make, table: str) -> None:
    workspace(files(**{"presend.toml": table + "\n"}))
    done = presend("check")
    assert done.code == 2
    assert "FIL01 always counts as an error" in done.err


def test_a_family_is_explained_rule_by_rule(presend: Presend) -> None:
    out = presend("explain", "cta").out
    assert out.startswith("CTA01 ")
    assert "\nCTA03 " in out


def test_a_command_that_does_not_exist_has_its_nearest(presend: Presend) -> None:
    assert "did you mean check?" in presend("chek").err


def test_stdin_without_a_workspace_says_what_stands_in(presend: Presend, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    done = presend("check", "-", given=CLEAN, cwd=tmp_path)
    assert done.err.startswith("presend: no workspace here; ")


def test_presends_own_fault_is_said_and_is_no_finding(
    presend: Presend, workspace: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace(files())
    monkeypatch.setattr("simulator.cli.check.review_workspace", lambda *_, **__: 1 / 0)
    done = presend("check")
    assert done.code == 70
    assert "a fault of presend's own" in done.err
