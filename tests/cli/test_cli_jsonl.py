"""`presend check --jsonl`: literal texts, a line each."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Presend = Callable[..., Any]
GOOD = "Acme: your guide is here: https://acme.example/g Reply STOP to opt out."
BARE = "Acme: your guide is here: https://acme.example/g"


def line(text: str, **more: object) -> str:
    return json.dumps({"text": text, **more})


def rules(presend: Presend, *lines: str | bytes) -> list[tuple[str, str]]:
    given = b"\n".join(each.encode() if isinstance(each, str) else each for each in lines)
    done = presend("check", "--jsonl", "-", "--format", "json", given=given)
    found = json.loads(done.out)["findings"]
    return [(each["place"]["file"], each["rule"]) for each in found]


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize(
    ("row", "finds"),
    [
        (line(GOOD), []),
        (line(BARE), ["OPT01"]),
        (line(BARE, kind="transactional"), []),
        (line(BARE, kind=None, country=None, language=None, brand=None), ["OPT01"]),
        (line(BARE, id="a", other=[1, {"x": 2}]), ["OPT01"]),
        (line("Hi {{ lead.first_name }}, " + GOOD), ["TOK01"]),
    ],
)
def test_a_line_is_reviewed_as_it_says(presend: Presend, row: str, finds: list[str]) -> None:
    assert [rule for _, rule in rules(presend, row)] == finds


def test_findings_are_named_by_id_or_line_and_stay_in_order(presend: Presend) -> None:
    found = rules(presend, line(BARE, id="z"), line(GOOD), "", line(BARE), line(BARE, id=7))
    assert found == [("z", "OPT01"), ("line 4", "OPT01"), ("7", "OPT01")]


@pytest.mark.parametrize(
    "row",
    [
        "{",
        "[]",
        "3",
        "{}",
        '{"text": 3}',
        '{"text": "Hi", "kind": "advert"}',
        '{"text": "Hi", "kind": ["marketing"]}',
        '{"text": "Hi", "country": 1}',
        '{"text": "Hi", "template": "yes"}',
        b'{"text": "\xff"}',
        "[" * 100_000,
        '{"id": ' + "9" * 5_000 + "}",
        '{"text": "' + "a" * 1_000_001 + '"}',
    ],
)
def test_a_bad_line_is_a_finding_and_the_others_are_reviewed(
    presend: Presend, row: str | bytes
) -> None:
    assert rules(presend, line(GOOD), row, line(BARE, id="b")) == [
        ("line 2", "FIL01"),
        ("b", "OPT01"),
    ]


def test_a_template_is_filled_for_the_leads(presend: Presend, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    row = line("Hi {{ lead.first_name }}! " + GOOD, template=True, id="t")
    done = presend("check", "--jsonl", "-", "--format", "json", given=row, cwd=tmp_path)
    (found,) = json.loads(done.out)["findings"]
    assert (found["rule"], found["place"]["column"]) == ("TOK04", 7)


@pytest.mark.parametrize(("brand", "finds"), [(None, []), ("", []), ("Bo", ["ID01", "LNK02"])])
def test_a_template_in_no_workspace_is_of_the_brand_that_its_row_names(
    presend: Presend, tmp_path: Path, brand: str | None, finds: list[str]
) -> None:
    (tmp_path / ".git").mkdir()
    row = line(GOOD, template=True, brand=brand)
    done = presend("check", "--jsonl", "-", "--format", "json", given=row, cwd=tmp_path)
    found = json.loads(done.out)["findings"]
    assert [each["rule"] for each in found] == finds
    assert "Brightwell" not in done.out
    # A link can't be proved strange where the brand's own links are not known.
    assert {each["severity"] for each in found if each["rule"] == "LNK02"} <= {"warning"}


@pytest.mark.parametrize("template", [False, True])
def test_two_rows_of_one_id_are_told_apart_by_their_lines(presend: Presend, template: bool) -> None:
    row = line(BARE, id="same", template=template)
    given = f"{row}\n\n{row}"
    done = presend("check", "--jsonl", "-", "--select", "OPT01", "--format", "json", given=given)
    keys = [found["place"]["key"] for found in json.loads(done.out)["findings"]]
    assert keys == ["line 1", "line 3"]


@pytest.mark.usefixtures("workspace")
def test_each_template_is_filled_with_its_own_rows_brand(presend: Presend) -> None:
    rows = [
        line("{{ brand.name }} " * 40 + GOOD, template=True, brand=name, id=name)
        for name in ("Bo", "Bo and Company")
    ]
    given = "\n".join(rows)
    done = presend("check", "--jsonl", "-", "--select", "LEN01", "--format", "json", given=given)
    assert [found["place"]["file"] for found in json.loads(done.out)["findings"]] == [
        "Bo and Company"
    ]


def test_half_a_character_can_be_reviewed_and_printed(presend: Presend) -> None:
    done = presend("check", "--jsonl", "-", given='{"text": "WOW WOW \\ud83d!!!", "id": "\\ud800"}')
    assert done.code == 1
    assert "\\ud800" in done.out


def test_no_texts_exit_3(presend: Presend) -> None:
    assert presend("check", "--jsonl", "-", given="\n\n").code == 3


def test_line_separators_inside_a_text_end_no_line(presend: Presend) -> None:
    row = json.dumps({"text": "a\u2028b\x85c " + BARE, "id": "one"}, ensure_ascii=False)
    assert rules(presend, row) == [("one", "OPT01")]
