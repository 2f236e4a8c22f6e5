"""`presend personas complete`: writes the leads who are missing, and says what it wrote."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Presend = Callable[..., Any]
Make = Callable[[dict[str, str]], Path]

PERSONAS = '# ours\nformat = 1\n[[personas]]\nid = "ann"\nfirst_name = "Ann"\ncountry = "US"\n'
BODY = '+++\nkind = "transactional"\n+++\nHi {{ lead.first_name | default("you", true) }}, '
MESSAGE = BODY + '{% if lead.city == "Waco" %}see us in Waco.{% else %}see us soon.{% endif %}\n'


@pytest.fixture
def root(workspace: Make) -> Path:
    return workspace(
        {
            "presend.toml": "",
            "personas/house.toml": PERSONAS,
            "templates/new/hi.sms.j2": MESSAGE,
        }
    )


def test_the_missing_leads_are_written_and_nothing_is_missing_then(
    presend: Presend, root: Path
) -> None:
    before = presend("check")
    assert "COV01" in before.out
    done = presend("personas", "complete")
    assert (done.code, done.err) == (0, "")
    assert "without a first name" in done.out
    assert "new/hi" in done.out
    assert "Wrote 1 lead to personas/completed.toml, for 2 places" in done.out
    written = (root / "personas/completed.toml").read_text(encoding="utf-8")
    assert written.startswith("# Leads who get words")
    assert (root / "personas/house.toml").read_text(encoding="utf-8") == PERSONAS
    assert "COV01" not in presend("check").out
    assert "Nothing is missing" in presend("personas", "complete").out


def test_a_file_that_is_there_is_added_to_and_keeps_its_comments(
    presend: Presend, root: Path
) -> None:
    done = presend("personas", "complete", "hi", "--output", "personas/house.toml")
    assert done.code == 0
    written = (root / "personas/house.toml").read_text(encoding="utf-8")
    assert written.startswith(PERSONAS)
    assert len(tomllib.loads(written)["personas"]) == 2


def test_a_dry_run_writes_nothing(presend: Presend, root: Path) -> None:
    done = presend("personas", "complete", "--dry-run")
    assert "Would write 1 lead" in done.out
    assert not (root / "personas/completed.toml").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--output", "more.toml"), "name a file in personas/"),
        (("--output", "personas/more.jsonl"), "that ends in .toml"),
        (("nothing",), "there is no message nothing"),
    ],
)
def test_a_file_or_message_that_does_not_fit_is_told(
    presend: Presend, root: Path, words: tuple[str, ...], said: str
) -> None:
    done = presend("personas", "complete", *words)
    assert done.code == 2
    assert said in done.err
    assert sorted(path.name for path in root.rglob("*.toml")) == ["house.toml", "presend.toml"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('role = "hostile"\n', "holds hostile leads"),
        ("format = 1\nnot toml", "has mistakes"),
        ('format = 1\npersonas = [{ id = "bo" }]\n', "in one list"),
    ],
)
def test_a_file_that_cannot_be_added_to_is_left_as_it_is(
    presend: Presend, root: Path, text: str, said: str
) -> None:
    other = root / "personas/other.toml"
    other.write_text(text, encoding="utf-8")
    done = presend("personas", "complete", "--output", "personas/other.toml")
    assert done.code == 2
    assert said in done.err
    assert other.read_text(encoding="utf-8") == text


def test_without_leads_of_its_own_a_workspace_is_told_to_make_some(
    presend: Presend, workspace: Make
) -> None:
    workspace({"presend.toml": "", "templates/new/hi.sms.j2": MESSAGE})
    done = presend("personas", "complete")
    assert done.code == 2
    assert "presend personas generate" in done.err


def test_hostile_leads_alone_are_no_leads(presend: Presend, workspace: Make) -> None:
    hostile = 'role = "hostile"\n[[personas]]\nid = "bad"\n'
    workspace({"presend.toml": "", "personas/x.toml": hostile, "templates/new/hi.sms.j2": MESSAGE})
    assert presend("personas", "complete").code == 2


def test_the_id_of_a_lead_with_a_mistake_is_taken_too(presend: Presend, root: Path) -> None:
    output = root / "personas/completed.toml"
    output.write_text('[[personas]]\nid = "without-first-name"\nfrist_name = "x"\n', "utf-8")
    assert presend("personas", "complete").code == 0
    written = tomllib.loads(output.read_text(encoding="utf-8"))["personas"]
    assert [each["id"] for each in written] == ["without-first-name", "without-first-name-2"]


def test_the_lead_of_a_language_that_nobody_speaks_is_written(presend: Presend, root: Path) -> None:
    spanish = root / "templates/new/hi.es.sms.j2"
    spanish.write_text("Hola {{ lead.first_name | default('a ti', true) }}\n", "utf-8")
    assert "No lead gets this message." in presend("check").out
    done = presend("personas", "complete")
    assert "whose language is es (Spanish)" in done.out
    assert "COV01" not in presend("check").out
    assert "Nothing is missing" in presend("personas", "complete").out
