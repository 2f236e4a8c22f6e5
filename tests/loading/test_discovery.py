from pathlib import Path

import pytest

from simulator.errors import NothingToCheckError
from simulator.loading import load_workspace
from simulator.loading.discovery import find_workspace


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if name.endswith("/"):
            path.mkdir(exist_ok=True)
        else:
            path.write_text("[tool.presend]\n" if name.endswith("pyproject.toml") else "")


@pytest.mark.parametrize("mark", ["presend.toml", "pyproject.toml", "templates/"])
def test_the_nearest_folder_upwards_with_a_mark_is_the_workspace(tmp_path: Path, mark: str) -> None:
    make(tmp_path, "presend.toml", f"shop/{mark}", "shop/a/b/")
    assert find_workspace(tmp_path / "shop/a/b") == tmp_path / "shop"


def test_a_file_stands_for_its_folder(tmp_path: Path) -> None:
    make(tmp_path, "templates/fresh/welcome.sms.j2")
    assert find_workspace(tmp_path / "templates/fresh/welcome.sms.j2") == tmp_path


@pytest.mark.parametrize("git", [".git/", ".git"])
def test_the_search_ends_at_the_root_of_a_repository(tmp_path: Path, git: str) -> None:
    make(tmp_path, "presend.toml", f"repo/{git}", "repo/a/")
    assert find_workspace(tmp_path / "repo/a") is None


def test_the_root_of_a_repository_may_be_a_workspace(tmp_path: Path) -> None:
    make(tmp_path, "repo/.git/", "repo/presend.toml", "repo/a/")
    assert find_workspace(tmp_path / "repo/a") == tmp_path / "repo"


def test_the_search_ends_at_home_which_may_be_a_workspace(tmp_path: Path) -> None:
    make(tmp_path, "a/b/")
    assert find_workspace(tmp_path / "a/b") is None
    make(tmp_path, "presend.toml")
    assert find_workspace(tmp_path / "a/b") == tmp_path


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("[tool.presend]\n", True),
        ("tool = { presend = {} }\n", True),
        ("[tool.presend]\nbroken\n", True),
        ("[project]\nname = 'presend'\n", False),
        ("tool = 1 # presend\n", False),
        ("broken presend", False),
    ],
)
def test_a_project_file_counts_if_it_has_the_table(tmp_path: Path, text: str, is_one: bool) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    assert (find_workspace(tmp_path) == tmp_path) is is_one


@pytest.mark.parametrize("name", ["a" * 5000, "a/" * 3000, "a\0b", "missing/folder"])
def test_a_path_that_leads_nowhere_is_in_no_workspace(tmp_path: Path, name: str) -> None:
    assert find_workspace(tmp_path / name) is None


def test_a_link_in_a_circle_is_in_no_workspace(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert find_workspace(tmp_path / "loop" / "a") is None


def test_a_folder_that_is_gone_is_in_no_workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "gone/")
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert find_workspace(Path()) is None
    with pytest.raises(NothingToCheckError):
        load_workspace("")


def test_a_folder_that_may_not_be_looked_into_is_in_no_workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    for name in ("lstat", "stat", "is_dir", "is_file"):
        monkeypatch.setattr(Path, name, refuse)
    assert find_workspace(tmp_path) is None
