"""What several folders of tests share: presend run in this process, and small workspaces."""

import gc
import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from simulator.cli.main import main

# A slow machine is no fault of a property.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

# A process that keeps thousands of tests looks through them for cycles all the time.
gc.set_threshold(50_000, 20, 100)

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True, scope="session")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is remembered between runs stays out of the home of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@dataclass(frozen=True)
class Done:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


Presend = Callable[..., Done]
Workspace = Callable[[dict[str, str]], Path]


@pytest.fixture
def presend(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Presend:
    """Run `presend` with these words, in the current folder."""

    def run(*words: str, given: str | bytes = "", cwd: Path | None = None) -> Done:
        if cwd:
            monkeypatch.chdir(cwd)
        data = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        monkeypatch.setattr(sys, "argv", ["presend", *words])
        with pytest.raises(SystemExit) as stop:
            main()
        printed = capfd.readouterr()
        assert "Traceback" not in printed.out + printed.err
        return Done(int(stop.value.code or 0), printed.out, printed.err)

    return run


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """Make files in a folder of their own, and go there."""
    home = Path.cwd()

    def make(files: dict[str, str]) -> Path:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        (tmp_path / "templates").mkdir(exist_ok=True)
        monkeypatch.chdir(tmp_path)
        return tmp_path

    yield make
    os.chdir(home)


def pytest_collection_finish() -> None:
    """Leave alone from now on what has been collected."""
    gc.freeze()


MISSING = pytest.StashKey[set[str]]()


@pytest.fixture
def tool(request: pytest.FixtureRequest) -> Callable[[str], str]:
    """The path of a program that a test needs; without it the test is skipped.

    `PRESEND_REQUIRE=all`, or the program's name there, makes that a failure.
    """

    def find(name: str) -> str:
        path = shutil.which(name)
        if path:
            return path
        if os.environ.get("PRESEND_REQUIRE") in {"all", name}:
            pytest.fail(f"needs {name}")
        request.config.stash.setdefault(MISSING, set()).add(name)
        pytest.skip(f"needs {name}")

    return find


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say in one line what was not tested for want of a program."""
    missing = config.stash.get(MISSING, set())
    if missing:
        names = ", ".join(sorted(missing))
        terminalreporter.write_line(
            f"Not all was tested, for want of {names}. PRESEND_REQUIRE=all makes that a failure."
        )
