"""Every key, in every part of every screen that the focus can go to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.actions import ActionParseResult
from textual.dom import DOMNode
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Input, TextArea

from simulator.tui.app import PresendApp
from simulator.tui.keys.key import Key
from simulator.tui.keys.table import KEYS
from simulator.tui.screens.frame import FrameScreen
from tests.tui.conftest import Drive, settled

FILE = "templates/fresh-lead/welcome.sms.j2"
ON_OCCASION = ("app.stop", "app.keep-starter")
"""Keys with priority that act only while a review goes on, or in the starter."""

SCREENS = ("library", "editor", "sequence", "personas")


@pytest.fixture(autouse=True)
def _no_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.delenv("VISUAL", raising=False)


async def go_to(app: PresendApp, pilot: Pilot[None], mode: str) -> None:
    if mode == "editor":
        app.open_message(FILE)
    elif mode == "sequence":
        app.open_sequence("fresh-lead")
    else:
        await app.show_mode(mode)
    await settled(app, pilot)


def parts_of(app: PresendApp) -> list[Widget]:
    assert isinstance(app.screen, FrameScreen)
    return list(app.screen.focus_chain)


def keys_at(app: PresendApp, *, priority: bool) -> Iterator[Key]:
    """The keys that act where the focus is."""
    screen = app.screen
    assert isinstance(screen, FrameScreen)
    names = {getattr(node, "part", "") for node in screen.parts()} | {"app"}
    for key in KEYS:
        if key.keys and key.part in names and key.priority == priority:
            yield key


@pytest.mark.parametrize("mode", SCREENS)
def test_every_key_acts_and_none_fails(drive: Drive, starter: Path, mode: str) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await go_to(app, pilot, mode)
        assert parts_of(app)
        await reach(app, pilot)
        await press_all(app, pilot, mode)

    drive(starter, story)


async def reach(app: PresendApp, pilot: Pilot[None]) -> None:
    """Keys with priority reach their action from every part."""
    done: list[str] = []
    run_action = app.run_action

    async def note(
        action: "str | ActionParseResult", default_namespace: DOMNode | None = None, *_: object
    ) -> bool:
        acts = default_namespace.check_action(str(action), ()) if default_namespace else True
        done.append(str(action) if acts else "")
        return bool(acts)

    app.run_action = note  # type: ignore[method-assign, assignment]
    for part in parts_of(app):
        part.focus()
        await pilot.pause()
        keys = [key for key in keys_at(app, priority=True) if key.id not in ON_OCCASION]
        done.clear()
        await pilot.press(*(each for key in keys for each in key.keys.split(",")))
        assert {key.action for key in keys} <= set(done), part
    app.run_action = run_action  # type: ignore[method-assign]


async def press_all(app: PresendApp, pilot: Pilot[None], mode: str) -> None:
    """No key of any part fails."""
    left: list[bool] = []
    app.exit = lambda *_, **__: left.append(True)  # type: ignore[method-assign]
    pressed: set[str] = set()
    for part in parts_of(app):
        part.focus()
        await pilot.pause()
        for key in (*keys_at(app, priority=False), *keys_at(app, priority=True)):
            if key.id in pressed:
                continue
            pressed.add(key.id)
            if part.is_attached:
                part.focus()
            await pilot.press(key.keys.split(",")[0])
            await back(app, pilot, mode)
    assert left, "quitting was not tried"


async def back(app: PresendApp, pilot: Pilot[None], mode: str) -> None:
    """Leave dialogs, and come back from other screens."""
    for fault in app.faults:
        raise fault
    for _ in range(3):
        if isinstance(app.screen, FrameScreen):
            break
        await pilot.press("escape")
    assert isinstance(app.screen, FrameScreen)
    if app.current_mode != mode:
        await app.show_mode(mode)
        await pilot.pause()


TYPED = "jkGn?=/"


def test_letters_typed_into_texts_and_inputs_stay_letters(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await go_to(app, pilot, "editor")
        text = app.screen.query_one(TextArea)
        text.focus()
        text.move_cursor((0, 0))
        await pilot.press(*TYPED)
        assert text.text.startswith(TYPED)
        await settled(app, pilot)
        await app.show_mode("library")
        await pilot.pause()
        await pilot.press("slash", *TYPED)
        assert isinstance(app.focused, Input)
        assert app.focused.value == TYPED
        await pilot.press("escape", "ctrl+p", *TYPED)
        assert app.screen.query_one(Input).value == TYPED

    drive(starter, story)
