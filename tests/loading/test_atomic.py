import os
import stat
from pathlib import Path

import pytest

from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically


def fail(*_: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("before")
    return path


@pytest.mark.parametrize("text", ["", "é\n", "a\r\nb\rc\n"])
def test_a_file_holds_what_was_written(file: Path, text: str) -> None:
    write_text_atomically(file, text)
    assert file.read_bytes() == text.encode()


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755])
def test_a_file_keeps_its_permissions(file: Path, mode: int) -> None:
    file.chmod(mode)
    write_text_atomically(file, "after")
    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_text_atomically(tmp_path / "new", "")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_link_still_leads_to_its_file(file: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(file)
    write_text_atomically(tmp_path / "link", "after")
    assert (tmp_path / "link").is_symlink()
    assert file.read_text() == "after"


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod"])
def test_a_failure_leaves_the_file_as_it_was_and_nothing_beside_it(
    file: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    monkeypatch.setattr(step, fail)
    with pytest.raises(PresendError, match="No space left"):
        write_text_atomically(file, "after")
    assert [path.name for path in file.parent.iterdir()] == ["a.txt"]
    assert file.read_text() == "before"


@pytest.mark.parametrize("name", [".", "missing/a.txt", "a.txt/b", "loop"])
def test_a_place_that_cannot_be_written_is_named(file: Path, name: str) -> None:
    (file.parent / "loop").symlink_to(file.parent / "loop")
    with pytest.raises(PresendError, match="can't be written"):
        write_text_atomically(file.parent / name, "after")


def test_half_a_character_is_refused(file: Path) -> None:
    with pytest.raises(PresendError, match="half a character"):
        write_text_atomically(file, "\ud83d")
    assert file.read_text() == "before"


def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_text_atomically(pipe, "after")
    assert os.read(reader, 99) == b"after"
    os.close(reader)
