from pathlib import Path

import pytest

import simulator
from simulator.errors import PresendError, UsageError
from simulator.loading import load_workspace
from simulator.loading.init import copy_starter
from simulator.loading.starter import STARTER_NAMES, starter_folder


def test_the_starter_of_a_checkout_is_the_folder_above_the_package() -> None:
    assert starter_folder() == Path(simulator.__file__).parent.parent


def test_the_starter_of_a_wheel_is_in_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "simulator/starter").mkdir(parents=True)
    monkeypatch.setattr(simulator, "__file__", str(tmp_path / "simulator/__init__.py"))
    assert starter_folder() == tmp_path / "simulator/starter"


@pytest.mark.parametrize("names", [[], [".git"]])
def test_a_new_or_empty_folder_becomes_a_sound_workspace(tmp_path: Path, names: list[str]) -> None:
    for name in names:
        (tmp_path / "new" / name).mkdir(parents=True)
    made = copy_starter(tmp_path / "new")
    assert {path.relative_to(tmp_path / "new").parts[0] for path in made} <= set(STARTER_NAMES)
    assert load_workspace(tmp_path / "new").faults == ()


def test_a_copy_holds_the_bytes_of_the_starter(tmp_path: Path) -> None:
    for path in copy_starter(tmp_path / "a/b"):
        original = starter_folder() / path.relative_to(tmp_path / "a/b")
        assert path.read_bytes() == original.read_bytes()


def test_a_folder_with_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(UsageError, match="not empty"):
        copy_starter(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_file_is_no_folder_to_copy_into(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="no folder"):
        copy_starter(tmp_path / "file")


def test_a_link_that_leads_nowhere_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "missing")
    with pytest.raises(UsageError, match="no folder"):
        copy_starter(tmp_path / "link")


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PresendError, match="file/new can't be filled"):
        copy_starter(tmp_path / "file/new")
