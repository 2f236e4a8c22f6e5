"""Draws the README's pictures from the app itself, on the starter, at one instant."""

import asyncio
import datetime as dt
import os
import re
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual.pilot import Pilot

from simulator.loading.init import copy_starter
from simulator.tui.app import PresendApp

SIZE = (120, 40)
NOW = dt.datetime(2026, 11, 24, 10, 2, tzinfo=dt.UTC)
FOLDER = "docs/pictures"
MESSAGE = "templates/pricing-visitor/flash-offer.sms.j2"
_FONT_FACES = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)
_COMMENT = re.compile(r"\s*<!-- .*? -->", re.DOTALL)
_ID = re.compile(r"terminal-\d+")
_PATIENCE = 60

Scene = Callable[[PresendApp, Pilot[None]], Awaitable[None]]


async def _library(app: PresendApp, pilot: Pilot[None]) -> None:
    app.switch_mode("library")
    await pilot.press("down", "down", "down")


async def _editor(app: PresendApp, pilot: Pilot[None]) -> None:
    app.open_message(MESSAGE, lead="zoe")
    await _settled(app, pilot)
    await pilot.press("f8")


async def _personas(app: PresendApp, pilot: Pilot[None]) -> None:
    app.switch_mode("personas")
    await pilot.pause()


async def _sequence(app: PresendApp, pilot: Pilot[None]) -> None:
    app.open_sequence("fresh-lead")
    await pilot.pause(0.2)
    await pilot.press("down", "down")


SCENES: dict[str, Scene] = {
    "library": _library,
    "editor": _editor,
    "personas": _personas,
    "sequence": _sequence,
}


def pictures() -> dict[str, str]:
    """Each picture, by its path."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        kept = {name: os.environ.get(name) for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME")}
        os.environ |= dict.fromkeys(kept, str(home / "home"))
        try:
            return {
                f"{FOLDER}/{name}.svg": asyncio.run(_picture(home / name / "brightwell", scene))
                for name, scene in SCENES.items()
            }
        finally:
            for name, value in kept.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value


async def _picture(root: Path, scene: Scene) -> str:
    copy_starter(root)
    app = PresendApp(root, clock=lambda: NOW)
    async with app.run_test(size=SIZE) as pilot:
        await _settled(app, pilot)
        await scene(app, pilot)
        await _settled(app, pilot)
        await pilot.pause(0.2)
        return _tidied(app.export_screenshot(title="presend"))


async def _settled(app: PresendApp, pilot: Pilot[None]) -> None:
    end = asyncio.get_running_loop().time() + _PATIENCE
    await pilot.pause(0.2)
    while not (app.is_settled and getattr(app.screen, "is_checked", True)):
        if asyncio.get_running_loop().time() > end:
            raise TimeoutError("the app is still busy")
        await pilot.pause(0.02)
    await pilot.pause()


def _tidied(svg: str) -> str:
    """The picture without fonts from elsewhere, and with the same names each time."""
    plain = _ID.sub("screen", _COMMENT.sub("", _FONT_FACES.sub("", svg)))
    return "\n".join(line.rstrip() for line in plain.splitlines()) + "\n"
