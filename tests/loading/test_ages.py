"""Which translations are behind: by git's word where it has one, else by the files' times."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.loading.ages import behind

NOW = 1_790_000_000
AN_HOUR = 3_600
BASE, SPANISH = "templates/spring/offer.sms.j2", "templates/spring/offer.es.sms.j2"
Commit = Callable[[int], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "templates/spring").mkdir(parents=True)
    write(tmp_path, BASE, "The teas are in.", NOW)
    write(tmp_path, SPANISH, "Ya llegaron.", NOW)
    return tmp_path


@pytest.fixture
def commit(root: Path, tool: Callable[[str], str]) -> Commit:
    tool("git")
    git(root, "init", "--quiet")

    def commit_all(at: int) -> None:
        git(root, "add", ".")
        git(root, "commit", "--quiet", "--message", "change", at=at)

    return commit_all


def git(root: Path, *words: str, at: int = NOW) -> None:
    who = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@mail.example"}
    by = {"GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@mail.example"}
    when = {"GIT_AUTHOR_DATE": f"{at} +0000", "GIT_COMMITTER_DATE": f"{at} +0000"}
    subprocess.run(
        ["git", "-C", str(root), *words],  # noqa: S607 - the same git as people use
        check=True,
        env={**os.environ, **who, **by, **when, "GIT_CONFIG_GLOBAL": os.devnull},
    )


def write(root: Path, file: str, text: str, at: int) -> None:
    (root / file).write_text(text, "utf-8")
    os.utime(root / file, (at, at))


def late(root: Path) -> dict[str, float]:
    return dict(load_workspace(root).behind)


def test_files_of_one_time_are_behind_nothing(root: Path) -> None:
    assert late(root) == {}


def test_a_base_that_was_saved_an_hour_later_leaves_its_translation_behind(root: Path) -> None:
    write(root, BASE, "The last teas are in.", NOW + AN_HOUR)
    assert late(root) == {SPANISH: AN_HOUR}


@pytest.mark.parametrize(("seconds", "told"), [(59, False), (60, True)])
def test_less_than_a_minute_does_not_count(root: Path, seconds: int, told: bool) -> None:
    write(root, BASE, "The last teas are in.", NOW + seconds)
    assert bool(late(root)) is told


def test_in_a_repository_commits_count_and_not_the_files_times(root: Path, commit: Commit) -> None:
    commit(NOW)
    os.utime(root / BASE, (NOW + AN_HOUR, NOW + AN_HOUR))
    assert late(root) == {}
    write(root, BASE, "The last teas are in.", NOW)
    commit(NOW + 2 * AN_HOUR)
    assert late(root) == {SPANISH: 2 * AN_HOUR}
    write(root, SPANISH, "Ya llegaron los últimos.", NOW)
    commit(NOW + 3 * AN_HOUR)
    assert late(root) == {}


def test_a_change_that_is_not_committed_has_the_files_time(root: Path, commit: Commit) -> None:
    commit(NOW)
    write(root, BASE, "The last teas are in.", NOW + AN_HOUR)
    assert late(root) == {SPANISH: AN_HOUR}
    write(root, SPANISH, "Ya llegaron los últimos.", NOW + 2 * AN_HOUR)
    assert late(root) == {}


@pytest.mark.parametrize(
    "text",
    [
        "The  teas\nare in.\n",
        '+++\nkind = "transactional"\n+++\nThe teas are in.',
        "The teas are in.",
    ],
    ids=["white space", "settings", "nothing"],
)
def test_a_change_of_no_word_of_the_base_does_not_count(
    root: Path, commit: Commit, text: str
) -> None:
    commit(NOW)
    write(root, BASE, "Something else.", NOW)
    commit(NOW + AN_HOUR)
    write(root, BASE, text, NOW)
    commit(NOW + 2 * AN_HOUR)
    assert late(root) == {}


def test_a_workspace_may_lie_below_the_repositorys_root(
    tmp_path: Path, tool: Callable[[str], str]
) -> None:
    tool("git")
    root = tmp_path / "texts und mehr"
    (root / "templates/spring").mkdir(parents=True)
    write(root, SPANISH, "Ya llegaron.", NOW)
    write(root, BASE, "The teas are in.", NOW)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "first", at=NOW)
    write(root, BASE, "The last teas are in.", NOW)
    git(tmp_path, "commit", "--quiet", "--all", "--message", "second", at=NOW + AN_HOUR)
    assert late(root) == {SPANISH: AN_HOUR}


def test_line_ends_that_git_changes_are_no_change(root: Path, commit: Commit) -> None:
    commit(NOW)
    write(root, BASE, "The teas are in.\nCome by.\n", NOW)
    write(root, SPANISH, "Ya llegaron.\nVen.\n", NOW)
    commit(NOW + AN_HOUR)
    (root / BASE).write_bytes(b"The teas are in.\r\nCome by.\r\n")
    os.utime(root / BASE, (NOW + 9 * AN_HOUR, NOW + 9 * AN_HOUR))
    assert late(root) == {}


@pytest.mark.usefixtures("commit")
def test_a_repository_without_a_commit_goes_by_the_files_times(root: Path) -> None:
    write(root, BASE, "The last teas are in.", NOW + AN_HOUR)
    assert late(root) in ({}, {SPANISH: AN_HOUR})


@pytest.mark.parametrize("there", [True, False])
def test_without_git_nothing_is_told_of_a_repository(
    root: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    (root / ".git").write_text("gitdir: nowhere\n")
    write(root, BASE, "The last teas are in.", NOW + AN_HOUR)
    if not there:
        monkeypatch.setenv("PATH", "")
    assert late(root) == {}


def test_a_file_that_is_gone_is_no_matter(root: Path) -> None:
    workspace = load_workspace(root)
    (root / SPANISH).unlink()
    assert behind(root, workspace.messages) == {}
