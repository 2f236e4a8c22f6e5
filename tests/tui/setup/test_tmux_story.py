"""The real program in a real terminal, as somebody new to it: from nothing to a mended text."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

SECONDS = 40
"""However slow the machine."""
READING = 0.4
"""Nobody answers before having read."""


class Person:
    """Somebody at a terminal of a given size, who reads the screen before pressing a key."""

    def __init__(self, tmux: str, folder: Path, home: Path, size: tuple[int, int]) -> None:
        self._tmux = [tmux, "-f", os.devnull, "-S", str(home / "socket")]
        names = ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
        given = [f"{name}={home / name.lower()}" for name in names]
        program = [sys.executable, "-m", "simulator"]
        width, height = map(str, size)
        self._run("new-session", "-d", "-x", width, "-y", height, "-c", str(folder), "sh")
        self.type(" ".join(["env", *given, *program]))
        self.press("Enter")

    def _run(self, *words: str) -> str:
        done = subprocess.run([*self._tmux, *words], capture_output=True, text=True, check=True)
        return done.stdout

    def leave(self) -> None:
        self._run("kill-server")

    def screen(self) -> str:
        return self._run("capture-pane", "-p")

    def press(self, *keys: str) -> None:
        self._run("send-keys", *keys)

    def type(self, text: str) -> None:
        self._run("send-keys", "-l", text)

    def sees(self, pattern: str) -> str:
        """Wait until the screen shows `pattern`; the screen then."""
        end = time.monotonic() + SECONDS
        while not re.search(pattern, shown := self.screen()):
            assert time.monotonic() < end, f"never saw {pattern} on\n{shown}"
            time.sleep(0.05)
        time.sleep(READING)
        return shown


@pytest.fixture
def sit_down(tmp_path: Path, tool: Callable[[str], str]) -> Iterator[Callable[..., Person]]:
    people: list[Person] = []

    def sit(size: tuple[int, int]) -> Person:
        folder, home = tmp_path / "empty", tmp_path / "home"
        folder.mkdir()
        home.mkdir()
        people.append(Person(tool("tmux"), folder, home, size))
        return people[-1]

    yield sit
    for each in people:
        each.leave()


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
def test_from_nothing_to_a_saved_and_mended_text(
    sit_down: Callable[..., Person], tmp_path: Path, size: tuple[int, int]
) -> None:
    person = sit_down(size)
    person.sees("C keeps a copy")
    person.press("C")
    person.sees("Your brand")
    person.type("Acme Roofs")
    person.sees("Acme Roofs")
    person.press("C-s")
    person.sees("Made presend-workspace")
    file = tmp_path / "empty/presend-workspace/templates/pricing-visitor/flash-offer.sms.j2"
    before = file.read_text()

    person.press("C-g")
    person.sees("Go to a message")
    person.type("flash")
    person.sees("flash-offer")
    person.press("Enter")
    person.sees("no way to stop these messages")
    person.press("F8")
    person.sees("Begin with")
    person.press("F8")
    person.sees("End with")
    person.press("C-r")
    person.sees(r"\^Z takes it back")
    person.press("C-s")
    person.sees("Saved")
    after = file.read_text()
    assert after == before.rstrip("\n") + " Reply STOP to opt out.\n"
    assert "no way to stop" not in person.sees("reads as shouting")

    person.press("C-q")
    person.sees(r"[$#] *\n*$")
    checked = subprocess.run(
        [sys.executable, "-m", "simulator", "check", "--format", "concise"],
        cwd=file.parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0
    assert "OPT01" not in checked.stdout
