import json
from typing import Any

import pytest

from simulator.loading.text_rows import TextRow, line_of, read_text_rows
from simulator.model.finding import Fault


def rows(*lines: bytes | dict[str, Any]) -> list[TextRow | Fault]:
    return list(
        read_text_rows(
            line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines
        )
    )


def row_of(**more: object) -> TextRow:
    (row,) = rows({"text": "Hi", **more})
    assert isinstance(row, TextRow), row
    return row


def fault_of(line: bytes | dict[str, Any]) -> Fault:
    _, fault = rows({"text": "first"}, line)
    assert isinstance(fault, Fault), fault
    return fault


def test_a_row_knows_its_line_and_is_called_by_it_without_an_id() -> None:
    found = rows({"text": "a"}, b"", {"text": "b", "id": "z"}, {"text": "c"})
    assert [(row.name, row.line) for row in found if isinstance(row, TextRow)] == [
        *(("line 1", 1), ("z", 3), ("line 4", 4)),
    ]


@pytest.mark.parametrize(
    ("given", "name"),
    [("a", "a"), (7, "7"), (0, "0"), (True, "true"), ({"é": 1}, '{"é": 1}'), ("", "line 1")],
)
def test_an_id_is_named_as_the_line_writes_it(given: object, name: str) -> None:
    assert row_of(id=given).name == name


@pytest.mark.parametrize("line", [b"{", b"[]", b"\xff", b'{"text": 3}', b'{"kind": 1, "text": ""}'])
def test_a_fault_knows_its_line(line: bytes) -> None:
    assert line_of(fault_of(line)) == 2


@pytest.mark.parametrize("country", ["US", "GB", "", None])
def test_a_country_is_given_unknown_or_not_said(country: str | None) -> None:
    assert row_of(country=country).country == country


@pytest.mark.parametrize("language", ["en", "es-MX", "zh-Hant-TW"])
def test_a_language_is_a_tag(language: str) -> None:
    assert row_of(language=language).language == language


def test_a_language_of_no_length_is_not_said() -> None:
    assert row_of(language="").language is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("country", each) for each in ("USA", "U", "U1", "US\n", "ÜS")),
        *(("language", each) for each in ("english spoken", "e", "es_MX", "es-", "en\n")),
    ],
)
def test_a_place_or_language_is_written_as_in_a_pack(key: str, value: str) -> None:
    fault = fault_of({"text": "Hi", key: value})
    assert fault.what.startswith(f"{key} is ")
    assert fault.remedy.startswith("Write two" if key == "country" else "Write a language tag")


@pytest.mark.parametrize(
    ("line", "what", "column"),
    [
        (b'{"text": "Hi", "text": "Ho"}', 'The key "text" stands twice.', 1),
        (b'{"text": "Hi", "x": {"a": 1, "a": 2}}', 'The key "a" stands twice.', 1),
        (b'{"text": "H\xe9"}', "Byte 0xE9 on line 2 is not UTF-8.", 12),
        (b'{"text": "Hi"', "This is not JSON.", 14),
        (b'{"text": NaN}', "NaN is no number that JSON knows.", 1),
        (b"[]", "This line is a list.", 1),
        (b'{"text": 3}', "This line has no text.", 1),
        (b'{"text": "Hi\0"}', "The byte 0 on line 2 belongs to no text.", 13),
    ],
)
def test_a_line_is_read_as_strictly_as_one_of_a_pack(line: bytes, what: str, column: int) -> None:
    fault = fault_of(line)
    assert fault.what == what
    assert str(fault.location) == f"line 2:1:{column}"


def test_an_example_in_a_remedy_is_a_text() -> None:
    assert '{"text": "Hi"' in fault_of(b"{").remedy


def test_a_country_may_be_written_in_small_letters() -> None:
    (row,) = read_text_rows([b'{"text": "Hi", "country": "us"}'])
    assert isinstance(row, TextRow)
    assert row.country == "US"
