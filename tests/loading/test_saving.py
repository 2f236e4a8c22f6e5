import errno
import os
from pathlib import Path

import pytest

from simulator.loading.saving import ChangedError, NotSavedError, save_beside, save_source

FILE = "templates/fresh-lead/welcome.sms.j2"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / FILE).parent.mkdir(parents=True)
    (tmp_path / FILE).write_bytes("\ufeffHi\r\n".encode())
    return tmp_path


def held(root: Path) -> str:
    return (root / FILE).read_bytes().decode("utf-8")


def test_what_is_typed_is_in_the_file_byte_for_byte(root: Path) -> None:
    save_source(root, FILE, "\ufeffHello\r\n", known="\ufeffHi\r\n")
    assert held(root) == "\ufeffHello\r\n"


def test_a_file_that_others_have_changed_is_not_written_over(root: Path) -> None:
    (root / FILE).write_text("theirs", "utf-8")
    with pytest.raises(ChangedError) as told:
        save_source(root, FILE, "mine", known="\ufeffHi\r\n")
    assert (told.value.source, held(root)) == ("theirs", "theirs")


@pytest.mark.parametrize(
    ("known", "there", "typed", "written"),
    [
        ("a\nb\n", "a\r\nb\r\n", "a\nbc\n", "a\r\nbc\r\n"),
        ("a\r\nb\r\n", "a\nb\n", "a\r\nbc\r\n", "a\nbc\n"),
        # Of several kinds none is the file's own.
        ("a\nb\n", "a\r\nb\n", "a\nbc\n", "a\nbc\n"),
    ],
)
def test_line_ends_that_a_checkout_has_turned_are_no_change_and_stay_as_they_are_now(
    root: Path, known: str, there: str, typed: str, written: str
) -> None:
    (root / FILE).write_bytes(there.encode())
    save_source(root, FILE, typed, known=known)
    assert held(root) == written
    (root / FILE).write_bytes(there.replace("a", "x").encode())
    with pytest.raises(ChangedError):
        save_source(root, FILE, typed, known=known)


def test_a_file_that_holds_the_text_already_is_saved(root: Path) -> None:
    (root / FILE).write_text("mine", "utf-8")
    save_source(root, FILE, "mine", known="\ufeffHi\r\n")
    assert held(root) == "mine"


def test_a_file_that_is_gone_is_made_anew(root: Path) -> None:
    (root / FILE).unlink()
    save_source(root, FILE, "mine", known="\ufeffHi\r\n")
    assert held(root) == "mine"


def test_a_folder_that_is_gone_is_told(root: Path) -> None:
    (root / FILE).unlink()
    (root / FILE).parent.rmdir()
    with pytest.raises(NotSavedError, match=r"^its folder is gone$"):
        save_source(root, FILE, "mine", known="\ufeffHi\r\n")


def test_a_protected_file_stays_as_it_is(root: Path) -> None:
    (root / FILE).chmod(0o444)
    with pytest.raises(NotSavedError, match=r"^the file is protected from being written$"):
        save_source(root, FILE, "mine", known="\ufeffHi\r\n")
    assert held(root) == "\ufeffHi\r\n"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "no space left"),
        (errno.EROFS, "the disk can only be read"),
        (errno.EACCES, "its folder may not be written to"),
        (errno.EIO, "input/output error"),
    ],
)
def test_why_the_system_refused_is_told_in_a_few_words(
    root: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(NotSavedError, match=f"^{words}$"):
        save_source(root, FILE, "mine", known="\ufeffHi\r\n")
    assert held(root) == "\ufeffHi\r\n"
    assert [each.name for each in (root / FILE).parent.iterdir()] == ["welcome.sms.j2"]


def test_something_that_is_no_text_any_more_is_not_written_over(root: Path) -> None:
    (root / FILE).write_bytes(b"\xff\xfe")
    with pytest.raises(NotSavedError, match=r"^what is there now can't be read: .*[^.]$"):
        save_source(root, FILE, "mine", known="\ufeffHi\r\n")
    assert (root / FILE).read_bytes() == b"\xff\xfe"


def test_a_second_version_is_a_message_of_its_own(root: Path) -> None:
    folder = (root / FILE).parent
    assert save_beside(root, FILE, "mine") == "templates/fresh-lead/welcome-mine.sms.j2"
    assert save_beside(root, FILE, "mine too") == "templates/fresh-lead/welcome-mine-2.sms.j2"
    # One in another language has its details from a base, which it brings along.
    spanish = "templates/fresh-lead/welcome.es.sms.j2"
    name = save_beside(root, spanish, "mía")
    assert name == "templates/fresh-lead/welcome-mine-3.es.sms.j2"
    assert (root / name).read_text("utf-8") == "mía"
    copied = folder / "welcome-mine-3.sms.j2"
    assert copied.read_bytes() == (root / FILE).read_bytes()
    (root / FILE).unlink()
    before = set(folder.iterdir())
    with pytest.raises(NotSavedError, match="whose details it shares, is not there"):
        save_beside(root, spanish, "mía")
    assert set(folder.iterdir()) == before
