"""The palette, help and dialogs as they look."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulator.tui.app import PresendApp
from simulator.tui.widgets.dialog import Ask, Choice, Fact, Field, Form
from tests.tui.conftest import NARROW, WIDE, Picture


async def alone(app: PresendApp, pilot: Pilot[None]) -> None:
    """Blot out what lies behind a dialog: its looks are the matter of other pictures."""
    await pilot.pause()
    app.screen.styles.background = "black"
    await pilot.pause()


SIZES = pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])


@SIZES
def test_the_palette(picture: Picture, starter: Path, size: tuple[int, int]) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+p", *"settings")
        await alone(app, pilot)

    assert picture(starter, story, size=size)


@SIZES
def test_help(picture: Picture, starter: Path, size: tuple[int, int]) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("f1")
        await alone(app, pilot)

    assert picture(starter, story, size=size)


@SIZES
def test_a_question(picture: Picture, starter: Path, size: tuple[int, int]) -> None:
    facts: list[Fact] = [
        "welcome sms has edits that are in no file yet.",
        ("draft", "kept at 10:02"),
    ]
    choices = [Choice("s", "save, then quit"), Choice("q", "quit")]

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.push_screen(Ask("Quit with unsaved edits?", facts, choices, escape="back to writing"))
        await alone(app, pilot)

    assert picture(starter, story, size=size)


@SIZES
def test_a_form(picture: Picture, starter: Path, size: tuple[int, int]) -> None:
    fields = [
        Field("name", "Name", "welcome", hint="Small letters, digits and hyphens."),
        Field("voice", "Voice", "friendly", ("friendly", "professional")),
        Field("draft", "A draft", "no", ("yes", "no")),
    ]

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.push_screen(
            Form("New message in fresh-lead", fields, lambda _: ("name", "It is taken."))
        )
        await pilot.press("ctrl+s")
        await alone(app, pilot)

    assert picture(starter, story, size=size)


def test_a_window_that_is_too_small(picture: Picture, starter: Path) -> None:
    async def story(_: PresendApp, __: Pilot[None]) -> None:
        return

    assert picture(starter, story, size=(58, 14))
