"""What only a real process shows: colour on a terminal, NO_COLOR, progress, a closed pipe."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.cli.progress import ProgressLine

ROOT = Path(__file__).parents[2]
PRESEND = [sys.executable, "-m", "simulator"]
HASTY = "templates/pricing-visitor/flash-offer.sms.j2"
"""A draft with findings."""
ERASED = "\r\x1b[K"
"""What a line on progress begins and ends with, which a slow machine draws; it is no colour."""


def on_a_terminal(*words: str, **env: str) -> str:
    """What a command writes to a pseudo-terminal."""
    master, slave = pty.openpty()
    with subprocess.Popen(
        [*PRESEND, *words], cwd=ROOT, stdout=slave, stderr=slave, env={**os.environ, **env}
    ):
        os.close(slave)
        chunks = []
        while chunk := _read(master):
            chunks.append(chunk)
    os.close(master)
    return b"".join(chunks).decode()


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:  # Linux ends a closed pseudo-terminal with an error
        return b""


def test_a_terminal_shows_severities_in_colour_and_words() -> None:
    assert "\x1b[31m\x1b[1merror\x1b[0m" in on_a_terminal("check", NO_COLOR="")


def test_no_color_is_honoured() -> None:
    printed = on_a_terminal("check", HASTY, NO_COLOR="1")
    assert "error" in printed
    assert "\x1b" not in printed.replace(ERASED, "")


def test_a_pipe_gets_no_colour() -> None:
    done = subprocess.run([*PRESEND, "check"], cwd=ROOT, capture_output=True, check=True)
    assert b"\x1b" not in done.stdout


def test_a_reader_that_leaves_early_causes_no_complaint() -> None:
    command = f"{sys.executable} -m simulator rules | head -1"
    done = subprocess.run(command, cwd=ROOT, capture_output=True, shell=True, check=True)  # noqa: S602 - a pipe is what is tested
    assert done.stderr == b""


def test_an_ascii_terminal_gets_escapes_instead_of_a_failure() -> None:
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [*PRESEND, "check"], cwd=ROOT, env=env, capture_output=True, text=True, check=False
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        ([0, 0.5, 0.9], []),
        ([0, 1.1], ["presend: reviewing text 1 of 9"]),
        ([0, 1.1, 2.0, 12.0], ["presend: reviewing text 1 of 9", "presend: reviewing text 3 of 9"]),
    ],
)
def test_work_over_a_second_tells_how_far_it_is(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    seconds: list[float],
    told: list[str],
) -> None:
    clock = iter(seconds)
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    with ProgressLine("reviewing text") as progress:
        for done in range(1, len(seconds)):
            progress(done, 9)
    printed = capsys.readouterr()
    assert (printed.out, printed.err.splitlines()) == ("", told)


@pytest.mark.parametrize("words", [("check", HASTY), ("rules",), ("--help",)])
def test_a_full_disk_is_said_in_a_sentence(words: tuple[str, ...]) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("needs /dev/full")
    with full.open("w") as out:
        done = subprocess.run(
            [*PRESEND, *words], cwd=ROOT, stdout=out, stderr=subprocess.PIPE, text=True, check=False
        )
    assert (done.returncode, done.stderr) == (2, "presend: cannot go on: No space left on device\n")


@pytest.mark.parametrize("closed", [">&-", "2>&-"])
def test_a_closed_stream_is_no_mistake(closed: str) -> None:
    command = f"{sys.executable} -m simulator check {closed}"
    done = subprocess.run(command, cwd=ROOT, capture_output=True, shell=True, check=False)  # noqa: S602 - the shell closes the stream
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)
