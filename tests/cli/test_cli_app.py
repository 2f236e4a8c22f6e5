"""`presend` and `presend PATH`: what is opened, and what happens where no app can be."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from simulator.errors import NothingToCheckError, UsageError
from simulator.loading.init import copy_starter
from simulator.loading.starter import starter_folder
from simulator.tui.opening import Opening, opening_of

Presend = Callable[..., Any]
MESSAGE = "templates/fresh-lead/welcome.sms.j2"
SEQUENCE = "templates/fresh-lead/sequence.toml"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("opened") / "w"
    copy_starter(folder)
    return folder


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("", ""),
        ("templates", ""),
        ("templates/fresh-lead", ""),
        (MESSAGE, MESSAGE),
        (SEQUENCE, SEQUENCE),
        ("presend.toml", ""),
        ("personas/house.toml", ""),
        ("templates/_shared/opt-out.j2", ""),
    ],
)
def test_a_path_opens_its_workspace_and_there_the_message_or_sequence(
    root: Path, path: str, file: str
) -> None:
    assert opening_of(root / path) == Opening(root, file)


def test_where_there_is_no_workspace_the_starter_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert opening_of() == Opening(starter_folder(), is_starter=True)


def test_the_copy_that_was_kept_here_is_opened_the_next_time(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "presend-workspace").mkdir()
    assert opening_of().is_starter
    (tmp_path / "presend-workspace").rmdir()
    (tmp_path / "presend-workspace").symlink_to(root)
    assert opening_of() == Opening(root)


def test_the_workspace_of_the_current_folder_is_opened(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root / "personas")
    assert opening_of() == Opening(root)


def test_a_path_in_no_workspace_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NothingToCheckError, match="presend init DIR"):
        opening_of(tmp_path)
    with pytest.raises(UsageError, match="there is no"):
        opening_of(tmp_path / "missing")


def test_without_a_terminal_a_path_is_reviewed(presend: Presend, root: Path) -> None:
    done = presend(MESSAGE, cwd=root)
    assert (done.code, done.out) == (0, presend("check", MESSAGE).out)
    assert "Nothing wrong in 2 messages" in done.out


def test_without_a_terminal_the_workspace_is_reviewed(presend: Presend, root: Path) -> None:
    done = presend(cwd=root)
    assert (done.code, done.out) == (0, presend("check").out)


@pytest.mark.parametrize(
    ("word", "says"),
    [("chekc", "did you mean check?"), ("templates/nothing", "`presend --help` lists")],
)
def test_what_is_neither_a_command_nor_a_file_is_told(
    presend: Presend, root: Path, word: str, says: str
) -> None:
    done = presend(word, cwd=root)
    assert done.code == 2
    assert f"there is no command and no file {word}" in done.err
    assert says in done.err


def test_a_command_comes_before_a_folder_of_its_name(presend: Presend, tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    assert "OPT01" in presend("rules", cwd=tmp_path).out


@pytest.mark.parametrize("is_dumb", [True, False], ids=["dumb", "errors-go-elsewhere"])
def test_a_terminal_that_can_show_no_app_gets_the_review(root: Path, *, is_dumb: bool) -> None:
    master, slave = pty.openpty()
    program = [sys.executable, "-m", "simulator", MESSAGE]
    with subprocess.Popen(
        program,
        cwd=root,
        stdin=slave,
        stdout=slave,
        # The app draws on standard error.
        stderr=slave if is_dumb else subprocess.DEVNULL,
        env={**os.environ, "TERM": "dumb" if is_dumb else "xterm"},
    ) as done:
        os.close(slave)
        shown = b""
        try:
            while chunk := os.read(master, 4096):
                shown += chunk
        except OSError:
            pass  # Linux ends a closed pseudo-terminal with an error.
    os.close(master)
    assert done.returncode == 0
    assert (b"this terminal can't show the app" in shown) == is_dumb
    assert b"\x1b[?1049h" not in shown
    assert b"Nothing wrong in 2 messages" in shown
