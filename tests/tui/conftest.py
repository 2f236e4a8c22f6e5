"""The app driven in this process: a workspace, a size, and a story of what a person does."""

import asyncio
import datetime as dt
import os
import shutil
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulator.loading.init import copy_starter
from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.screen import EditorScreen

Story = Callable[[PresendApp, Pilot[None]], Awaitable[None]]
Drive = Callable[..., None]
Picture = Callable[..., bool]

NARROW = (80, 24)
WIDE = (120, 40)
NOW = dt.datetime(2026, 11, 24, 10, 2, tzinfo=dt.UTC)
KEPT = {
    "templates": {"_shared", "appointment-reminder", "fresh-lead", "pricing-visitor"},
    "personas": {"house.toml"},
}
"""What most stories need of the starter: texts in two languages, e-mails, branches, a draft."""
AHEAD = 86_400
"""Seconds by which its translations are newer than what a story writes: none falls behind it,
however long the tests before took."""


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what the app remembers of a person out of that person's folders."""
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home" / name.lower()))


@pytest.fixture(scope="session")
def _starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("starter") / "brightwell"
    copy_starter(folder)
    changed = time.time() + AHEAD
    for path in folder.rglob("*.es.*"):
        os.utime(path, (changed, changed))
    return folder


@pytest.fixture
def whole_starter(_starter: Path, tmp_path: Path) -> Path:
    """A copy of the starter of one's own."""
    return Path(shutil.copytree(_starter, tmp_path / "brightwell"))


@pytest.fixture
def starter(_starter: Path, tmp_path: Path) -> Path:
    """The same with a few campaigns and the leads that were written by hand.

    What is counted stays the same when the starter grows, and every story is as quick.
    """

    def left_out(folder: str, names: list[str]) -> set[str]:
        kept = KEPT.get(Path(folder).relative_to(_starter).as_posix())
        return set(names) - kept if kept else set()

    return Path(shutil.copytree(_starter, tmp_path / "brightwell", ignore=left_out))


@pytest.fixture
def drive() -> Drive:
    """Run the app on the workspace at `root` and have `story` happen in it."""

    def run(root: Path, story: Story, *, size: tuple[int, int] = NARROW, **given: object) -> None:
        async def tell() -> None:
            app = PresendApp(root, clock=lambda: NOW, **given)  # type: ignore[arg-type]
            try:
                async with app.run_test(size=size) as pilot:
                    await settled(app, pilot)
                    await story(app, pilot)
            finally:
                # The app tells its faults and goes on; a test does not.
                for fault in app.faults:
                    raise fault

        asyncio.run(tell())

    return run


@pytest.fixture
def picture(snap_compare: Callable[..., bool]) -> Picture:
    """Tell whether the screen after a story looks as it did when its picture was kept."""

    def take(root: Path, story: Story, *, size: tuple[int, int] = NARROW, **given: object) -> bool:
        app = PresendApp(root, clock=lambda: NOW, **given)  # type: ignore[arg-type]

        async def tell(pilot: Pilot[None]) -> None:
            await settled(app, pilot)
            await story(app, pilot)
            await pilot.pause()

        return snap_compare(app, terminal_size=size, run_before=tell)

    return take


async def settled(app: PresendApp, pilot: Pilot[None], seconds: float = 20) -> None:
    """Wait until nothing is being read, reviewed or checked."""
    end = asyncio.get_running_loop().time() + seconds
    await pilot.pause()
    while not (app.is_settled and _is_checked(app)):
        for fault in app.faults:
            raise fault
        assert asyncio.get_running_loop().time() < end, "still busy"
        await pilot.pause(0.02)
    await pilot.pause()


def _is_checked(app: PresendApp) -> bool:
    screen = app.screen
    if getattr(screen, "is_resting", False):
        return False
    return not isinstance(screen, EditorScreen) or screen.is_known
