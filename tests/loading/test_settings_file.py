from pathlib import Path

import pytest

from simulator.errors import SettingsError
from simulator.loading.settings import load_settings


def error_of(root: Path, text: str | bytes, name: str = "presend.toml") -> SettingsError:
    (root / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(SettingsError) as caught:
        load_settings(root)
    return caught.value


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "limit_segment = 2",
            '1:1: "limit_segment" is no key that can stand here. Write limit_seg',
        ),
        ('[brands]\nname = "A"', '1:2: "brands" is no key that can stand here. Write brand.'),
        ('fail_on = "eror"', '1:11: fail_on is "eror". Did you mean "error"?'),
        ("limit_segments = true", "1:18: limit_segments is true. Write a whole number"),
        ("[links]\nbook = 1", "2:8: book is 1. Write a text between quotes."),
        ("brand = 1", "1:9: brand is 1. Write a table"),
        ('select = "TON"', '1:10: select is "TON". Write a list'),
        ('ignore = ["ton"]\n[severity]\nton1 = "off"', '3:1: "ton1" is no key'),
        ('[severity]\nTON01 = "fatal"', '2:9: TON01 is "fatal". Write "error", "warning"'),
        ('[fields.car]\ntype = "txt"', '2:8: type is "txt". Did you mean "text"?'),
        ("[fields.car]\nmax = 2", "1:1: The key type is missing here. Add type."),
        ('[fields]\ncar = "text"', '2:7: car is "text". Write a table'),
        ('[fields.car]\ntype = "text"\nmaximum = 2', '3:1: "maximum" is no key'),
        ('[fields.car]\ntype = "text"\nmin = 3\nmax = 2', "4:7: max is less than min."),
        ('[fields.car]\ntype = "choice"\nvalues = []', "3:10: values is empty. Write at least"),
        (
            '[fields.c]\ntype = "list"\nof = { type = "text", alphabet = "ascii" }',
            '3:34: alphabet is "ascii". Write "letters"',
        ),
        ('[severity]\nLEN1 = "off"', '2:1: "LEN1" is no key that can stand here.'),
        ('[fields]\ncar = { type = "text" }\n"my car" = { type = "text" }', "3:1: A field of this"),
        ('[fields.id]\ntype = "text"', "1:9: id is no field of a lead's"),
        ("format = 2", "1:10: This file has format 2, which needs a newer presend."),
        ("format = 0", "1:10: format is 0. Write a number from 1 on."),
        ("brand = Acme", "1:9: No value can be read here."),
        (b"\xff", "1:1: Byte 0xFF on line 1 is not UTF-8."),
    ],
)
def test_a_mistake_in_the_settings_has_a_place_and_a_remedy(
    tmp_path: Path, text: str | bytes, start: str
) -> None:
    assert str(error_of(tmp_path, text)).startswith(f"presend.toml:{start}")


def test_every_mistake_in_the_settings_has_a_line_of_the_error(tmp_path: Path) -> None:
    error = error_of(tmp_path, 'limit_segments = 0\nfail_on = "x"\n[sendr]\nname = "A"')
    assert [line.partition(" ")[0] for line in str(error).split("\n")] == [
        *("presend.toml:1:18:", "presend.toml:2:11:", "presend.toml:3:2:"),
    ]


def test_an_error_of_the_settings_is_its_first_mistake_with_the_others_beside(
    tmp_path: Path,
) -> None:
    error = error_of(tmp_path, 'limit_segments = 0\nfail_on = "x"')
    assert error.message.startswith("limit_segments is 0.")
    assert str(error.location) == "presend.toml:1:18"
    assert [fault.location.key for fault in error.others] == ["fail_on"]


def test_the_key_of_a_mistake_is_known(tmp_path: Path) -> None:
    location = error_of(tmp_path, '[fields.car]\ntype = "txt"').location
    assert location is not None
    assert location.key == "fields.car.type"


def test_a_mistake_in_a_project_file_has_its_place_there(tmp_path: Path) -> None:
    error = error_of(tmp_path, '[tool.presend]\nfail_on = "x"', "pyproject.toml")
    assert str(error).startswith('pyproject.toml:2:11: fail_on is "x".')


@pytest.mark.parametrize("text", ["tool.presend = 1", "[tool]\npresend = []"])
def test_the_table_in_a_project_file_must_be_one(tmp_path: Path, text: str) -> None:
    assert "presend is no table" in str(error_of(tmp_path, text, "pyproject.toml"))


@pytest.mark.parametrize("make", [Path.mkdir, lambda path: path.symlink_to("missing")])
def test_settings_that_are_no_file_are_refused(tmp_path: Path, make: object) -> None:
    assert callable(make)
    make(tmp_path / "presend.toml")
    with pytest.raises(SettingsError, match=r"presend\.toml"):
        load_settings(tmp_path)


@pytest.mark.parametrize("text", ["", "\ufeff", "\r\n", "# nothing\n"])
def test_settings_without_a_word_are_the_defaults(tmp_path: Path, text: str) -> None:
    (tmp_path / "presend.toml").write_text(text, encoding="utf-8", newline="")
    assert load_settings(tmp_path)[0].limit_segments == 2


def test_a_project_file_without_the_table_is_none_of_ours(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    assert load_settings(tmp_path)[1] == {}
