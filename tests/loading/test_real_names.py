import os
from pathlib import Path

import pytest

from simulator.errors import PresendError
from simulator.loading.files import shown_name
from simulator.loading.real_names import on_disk, real_path
from simulator.loading.saving import save_source
from simulator.loading.sources import read_source


@pytest.mark.parametrize("name", ["a\x1b[31m", "a\u202e", os.fsdecode(b"\xff"), "[STOP]"])
def test_a_file_is_found_by_the_name_that_is_shown_of_it(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / f"{name}.sms.j2"
    path.parent.mkdir()
    path.write_text("Hi\n", "utf-8")
    shown = shown_name(tmp_path, path)
    assert real_path(tmp_path, tmp_path / shown) == path
    assert tmp_path / on_disk(tmp_path, shown) == path
    # What is typed belongs into it, not into a second file.
    assert read_source(tmp_path, shown) == "Hi\n"
    save_source(tmp_path, shown, "Ho\n", known="Hi\n")
    assert path.read_text("utf-8") == "Ho\n"
    assert list(path.parent.iterdir()) == [path]


def test_what_is_not_there_keeps_the_name_that_it_would_have(tmp_path: Path) -> None:
    assert on_disk(tmp_path, "templates/new/a.sms.j2") == "templates/new/a.sms.j2"
    assert real_path(tmp_path, Path("/elsewhere/a")) == Path("/elsewhere/a")


def test_of_two_files_that_are_shown_alike_none_is_taken(tmp_path: Path) -> None:
    for name in ("a\x1b", "a\\x1b"):
        (tmp_path / name).write_text("", "utf-8")
    with pytest.raises(PresendError, match="Several files are shown as"):
        on_disk(tmp_path, "a\\x1b")
