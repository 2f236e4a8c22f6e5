"""`presend personas list`: what stands in personas/, and whether it is still what it says."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Presend = Callable[..., Any]
SETTINGS = '[fields]\ncar = { type = "text", max = 20, missing = ["absent"] }\n'
HOUSE = """\
format = 1
[[personas]]
id = "ann"
about = "has [no] \\u001b car"
[[personas]]
id = "bo"
"""


@pytest.fixture
def root(workspace: Callable[[dict[str, str]], Path], presend: Presend) -> Path:
    folder = workspace({"presend.toml": SETTINGS, "personas/house.toml": HOUSE})
    presend("personas", "generate", "--count", "3", "--output", "personas/made.toml")
    presend("personas", "generate", "--hostile", "--output", "personas/hostile.toml")
    return folder


def test_every_file_is_listed_with_how_it_was_made(presend: Presend, root: Path) -> None:
    listed = presend("personas", "list")
    assert (listed.code, listed.err) == (0, "")
    assert "personas/house.toml  2 leads\n" in listed.out
    assert "personas/made.toml  3 leads: made up from seed 1 for US, dates as of 20" in listed.out
    assert " hostile leads: a fixed set, by presend" in listed.out
    assert listed.out.splitlines()[-1].startswith("5 leads and ")
    assert "ann" not in listed.out
    assert (root / "personas").exists()


def test_leads_are_listed_with_what_they_are_for(presend: Presend, root: Path) -> None:
    listed = presend("personas", "list", "--leads", cwd=root)
    assert "    ann  has [no] " in listed.out
    assert "\x1b" not in listed.out
    assert "    bo\n" in listed.out
    assert "hostile-zone-pst" in listed.out


def test_a_pack_that_would_be_another_today_is_told_and_left_alone(
    presend: Presend, root: Path
) -> None:
    file = root / "personas/made.toml"
    before = file.read_bytes()
    (root / "presend.toml").write_text(SETTINGS.replace("20", "30"))
    listed = presend("personas", "list")
    assert "  [fields] has changed since." in listed.out
    command = "presend personas generate --count 3 --seed 1 --countries US --output"
    assert f"  {command} personas/made.toml --force\n" in listed.out
    assert file.read_bytes() == before


def test_the_list_is_there_for_programs_too(presend: Presend, root: Path) -> None:
    rows = json.loads(presend("personas", "list", "--format", "json", cwd=root).out)
    by_file = {row["file"]: row for row in rows}
    assert by_file["personas/made.toml"]["generated"]["seed"] == 1
    assert by_file["personas/hostile.toml"]["role"] == "hostile"
    assert by_file["personas/house.toml"]["generated"] is None
    assert by_file["personas/house.toml"]["leads"][1] == {"id": "bo", "about": None}


def test_mistakes_are_counted_and_their_place_is_named(presend: Presend, root: Path) -> None:
    (root / "personas/house.toml").write_text(HOUSE + 'wrong = "x"\n')
    listed = presend("personas", "list")
    assert listed.code == 0
    assert "1 mistake in personas/; `presend check personas` tells them" in listed.err
    assert "personas/house.toml  1 lead\n" in listed.out


def test_a_workspace_without_leads_says_how_to_make_some(
    presend: Presend, workspace: Callable[[dict[str, str]], Path]
) -> None:
    workspace({"presend.toml": ""})
    listed = presend("personas", "list")
    assert listed.code == 3
    assert "presend personas generate --output" in listed.err


def test_a_command_that_does_not_exist_is_told_with_the_nearest(presend: Presend) -> None:
    refused = presend("personas", "genrate")
    assert refused.code == 2
    assert "there is no command personas genrate; did you mean generate?" in refused.err
