"""`presend personas generate`: bytes that a seed decides, and files that stay as they are."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from simulator.loading import load_workspace
from simulator.loading.field_check import field_problems
from simulator.places.fictional import is_fictional

Presend = Callable[..., Any]
SETTINGS = """\
[fields]
first_name = { type = "text", max = 12 }
car = { type = "text", min = 1, max = 20, alphabet = "gsm", missing = ["absent", "none"] }
"""


@pytest.fixture
def root(workspace: Callable[[dict[str, str]], Path]) -> Path:
    return workspace({"presend.toml": SETTINGS})


def test_the_same_seed_gives_the_same_bytes_under_any_name(presend: Presend, root: Path) -> None:
    words = ("personas", "generate", "--count", "60", "--seed", "8", "--countries", "US,CA")
    first = presend(*words, "--output", "personas/a.toml")
    assert (first.code, first.out) == (0, "Wrote 60 leads to personas/a.toml.\n")
    assert presend(*words, "--output", "personas/b.toml").code == 0
    one, other = (root / f"personas/{name}.toml" for name in "ab")
    assert one.read_bytes() == other.read_bytes()
    presend(*words[:-4], "--seed", "9", "--output", "personas/c.toml")
    assert one.read_bytes() != (root / "personas/c.toml").read_bytes()


def test_the_header_records_all_that_decides_the_bytes(presend: Presend, root: Path) -> None:
    words = ("--count", "3", "--seed", "5", "--countries", "CA", "--as-of", "2027-02-03")
    presend("personas", "generate", *words, "--output", "personas/p.toml")
    text = (root / "personas/p.toml").read_text()
    assert text.startswith("# Made-up leads: nobody has these numbers and addresses.")
    assert "presend personas generate --count 3 --seed 5 --countries CA --as-of 2027-02-03" in text
    held = tomllib.loads(text)
    made = held["generated"]
    assert (held["format"], held["role"]) == (1, "lead")
    assert set(made) == {"by", "seed", "count", "faker", "countries", "at", "fields"}
    assert (made["seed"], made["count"], made["countries"]) == (5, 3, ["CA"])
    assert made["at"].isoformat() == "2027-02-03T00:00:00+00:00"
    assert all(lead["consent"]["at"] < made["at"] for lead in held["personas"] if "consent" in lead)


def test_more_than_500_leads_are_json_lines(presend: Presend, root: Path) -> None:
    words = ("personas", "generate", "--count", "501", "--output")
    refused = presend(*words, "personas/p.toml")
    assert refused.code == 2
    assert "name it p.jsonl" in refused.err
    assert not (root / "personas").exists()
    assert presend(*words, "personas/p.jsonl").code == 0
    lines = (root / "personas/p.jsonl").read_text().splitlines()
    assert json.loads(lines[0])["generated"]["count"] == 501
    read = load_workspace(root)
    assert read.faults == ()
    assert len(read.personas) == 501
    for lead in read.personas:
        assert not list(field_problems(read.settings.fields, lead.fields()))
        assert lead.phone is None or is_fictional(lead.phone)


def test_a_file_that_is_there_stays_unless_it_is_forced(presend: Presend, root: Path) -> None:
    words = ("personas", "generate", "--count", "2", "--output", "personas/p.toml")
    presend(*words)
    mine = root / "personas/p.toml"
    mine.write_text("format = 1\n")
    refused = presend(*words)
    assert (refused.code, mine.read_text()) == (2, "format = 1\n")
    assert "--force overwrites it" in refused.err
    assert presend(*words, "--force").code == 0
    assert "lead-1-1" in mine.read_text()


def test_hostile_leads_have_a_pack_of_their_own(presend: Presend, root: Path) -> None:
    words = ("personas", "generate", "--hostile", "--output")
    made = presend(*words, "personas/hostile.toml")
    assert made.code == 0
    assert "hostile leads to personas/hostile.toml" in made.out
    held = tomllib.loads((root / "personas/hostile.toml").read_text())
    assert held["role"] == "hostile"
    assert held["personas"][0]["first_name"] == "W" * 12
    assert load_workspace(root).faults == ()
    presend(*words, "personas/more.jsonl")
    ids = {lead["id"] for lead in held["personas"]}
    lines = (root / "personas/more.jsonl").read_text().splitlines()[1:]
    assert {json.loads(line)["id"] for line in lines} - ids == {"hostile-nothing"}


def test_a_text_is_shown_for_a_hostile_lead_and_harms_no_terminal(presend: Presend) -> None:
    starter = Path(__file__).parents[2]
    shown = presend("show", "fresh-lead/welcome", "--persona", "hostile-escape", cwd=starter)
    assert shown.code == 0
    assert "for hostile-escape" in shown.out
    assert "\x1b" not in shown.out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--output", "personas/p.csv"), "ends in .toml"),
        (("--output", "personas/p.toml", "--countries", "JP"), "no names are known of JP"),
        (("--output", "personas/p.toml", "--countries", "Kanada"), "there is no country Kanada"),
        (("--output", "personas/p.toml", "--as-of", "soon"), "soon is no day"),
        (("--output", "personas/p.toml", "--as-of", "0001-01-01"), "from 1980 to 2200"),
        (("--output", "personas/p.toml", "--as-of", "9999-12-31"), "from 1980 to 2200"),
        (("--output", "personas/p.toml", "--seed", "1000000000"), "at most 999,999,999"),
        (("--output", "personas/.p.toml"), "personas/.p.toml would be hidden"),
        (("--output", "presend.toml/p.toml"), "can't be written: presend.toml is no folder"),
        (("--output", "templates"), "templates is a folder; name a file in it"),
        (("--output", "templates", "--force"), "templates is a folder; name a file in it"),
        (("--output", "personas/p.toml", "--count", "0"), "0 is not in the range"),
        (("--output", "personas/p.toml", "--hostile", "--seed", "2"), "--hostile is a fixed set"),
        ((), "Missing option '--output'"),
    ],
)
def test_what_cannot_be_made_is_told_and_nothing_is_written(
    presend: Presend, root: Path, words: tuple[str, ...], says: str
) -> None:
    refused = presend("personas", "generate", *words)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err
    assert not (root / "personas").exists()


def test_leads_that_turn_out_not_to_fit_leave_neither_file_nor_folder(
    presend: Presend, root: Path
) -> None:
    narrow = 'email = { type = "text", max = 12 }\n'  # Room for nine leads.
    (root / "presend.toml").write_text(SETTINGS + narrow)
    refused = presend("personas", "generate", "--count", "40", "--output", "personas/deep/p.jsonl")
    assert (refused.code, refused.out) == (2, "")
    assert "[fields.email] lets in no email" in refused.err
    assert not (root / "personas").exists()


@pytest.mark.parametrize("kind", [(), ("--hostile",)])
def test_leads_of_the_same_ids_in_another_file_are_told(
    presend: Presend, root: Path, kind: tuple[str, ...]
) -> None:
    words = ("personas", "generate", *kind, "--output")
    assert presend(*words, "personas/a.toml").err == ""
    again = presend(*words, "personas/b.jsonl")
    assert again.code == 0
    assert "personas/a.toml has leads of the same ids; keep one of the two files" in again.err
    assert presend(*words, "personas/b.jsonl", "--force").err == again.err
    (root / "personas/b.jsonl").unlink()
    assert presend(*words, "personas/a.toml", "--force").err == ""


def test_a_file_outside_of_the_workspace_is_told_too(presend: Presend, root: Path) -> None:
    outside = root.parent / "outside.toml"
    made = presend("personas", "generate", "--count", "1", "--output", str(outside))
    assert made.code == 0
    assert f"leads are read from {root / 'personas'} alone" in made.err


def test_a_file_that_nobody_reads_is_told(presend: Presend, root: Path) -> None:
    made = presend("personas", "generate", "--count", "1", "--output", "leads.toml")
    assert made.code == 0
    assert f"leads are read from {root / 'personas'} alone" in made.err


def test_without_a_workspace_any_field_is_free(presend: Presend, tmp_path: Path) -> None:
    made = presend(
        "personas", "generate", "--count", "1", "--output", "far/away/p.toml", cwd=tmp_path
    )
    assert (made.code, made.err) == (0, "")
    assert (tmp_path / "far/away/p.toml").exists()
