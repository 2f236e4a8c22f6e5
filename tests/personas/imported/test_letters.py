import codecs
from pathlib import Path

import pytest

from simulator.errors import UsageError
from simulator.personas.imported.letters import find_letters

SHEET = "first_name,city\nZoë,Málaga\nBjörk,Reykjavík\n"


def written(folder: Path, data: bytes) -> Path:
    path = folder / "leads.csv"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("codec", "found"),
    [
        ("utf-8", ("utf-8", False)),
        ("utf-8-sig", ("utf-8-sig", False)),
        ("utf-16", ("utf-16", False)),
        ("utf-32", ("utf-32", False)),
        ("utf-16-le", ("utf-16-le", True)),
        ("utf-16-be", ("utf-16-be", True)),
        ("cp1252", ("latin-1", True)),
    ],
)
def test_a_file_is_read_as_it_was_written(
    tmp_path: Path, codec: str, found: tuple[str, bool]
) -> None:
    path = written(tmp_path, SHEET.encode(codec))
    letters = find_letters(path)
    assert (letters.codec, letters.is_guessed) == found
    assert path.read_bytes().decode(letters.codec) == SHEET
    assert not letters.is_damaged


def test_signs_that_only_windows_has_tell_its_letters(tmp_path: Path) -> None:
    letters = find_letters(written(tmp_path, "name\nO’Neil €\n".encode("cp1252")))
    assert (letters.name, letters.is_guessed) == ("Windows-1252", True)


def test_a_byte_that_windows_does_not_know_speaks_against_it(tmp_path: Path) -> None:
    assert find_letters(written(tmp_path, b"name\nJos\xe9 \x81\n")).codec == "latin-1"


def test_one_letter_far_down_a_plain_file_decides(tmp_path: Path) -> None:
    data = b"name\n" + b"Dana\n" * 500_000 + b"Jos\xe9\n"
    assert find_letters(written(tmp_path, data)).codec == "latin-1"


def test_a_letter_that_lies_across_two_blocks_is_whole(tmp_path: Path) -> None:
    data = b"x" * ((1 << 20) - 1) + "é\n".encode()
    assert find_letters(written(tmp_path, data)).codec == "utf-8"


def test_a_few_broken_bytes_among_many_letters_are_damage(tmp_path: Path) -> None:
    letters = find_letters(written(tmp_path, ("é" * 20).encode() + b"\n\xff\n"))
    assert (letters.codec, letters.is_damaged) == ("utf-8", True)


def test_a_mark_without_its_last_byte_is_damage(tmp_path: Path) -> None:
    assert find_letters(written(tmp_path, codecs.BOM_UTF16_LE + b"a\0b")).is_damaged


def test_bytes_of_zero_are_seen(tmp_path: Path) -> None:
    assert find_letters(written(tmp_path, b"name\nDa\0na\n" + b"Dana\n" * 50)).has_nul


def test_what_somebody_says_of_the_letters_holds(tmp_path: Path) -> None:
    path = written(tmp_path, "name\nМария\n".encode("cp1251"))
    assert path.read_bytes().decode(find_letters(path, "cp1251").codec) == "name\nМария\n"


def test_letters_that_nobody_knows_are_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="charset"):
        find_letters(written(tmp_path, b"name\n"), "klingon")
