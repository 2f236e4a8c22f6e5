"""Help tells of the part that one is in; a letter goes to any part of the screen."""

from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Static, TextArea

from simulator.tui.app import PresendApp
from simulator.tui.help import Help, parts_at
from simulator.tui.jump import Jump
from simulator.tui.keys.parts import PARTS
from simulator.tui.keys.table import KEYS
from simulator.tui.keys.told import TOLD
from simulator.tui.palette import Palette
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.widgets.box import Dialog
from simulator.tui.widgets.dialog import Ask, Form
from simulator.tui.widgets.page import Page
from simulator.tui.widgets.pick import Pick
from tests.tui.conftest import Drive, settled

FILE = "templates/fresh-lead/welcome.sms.j2"


def test_every_action_is_told_in_a_sentence() -> None:
    assert set(TOLD) == {key.id for key in KEYS}
    assert [told for told in TOLD.values() if not told.endswith(".") or told[0].islower()] == []
    assert {key.part for key in KEYS} <= set(PARTS)


def test_ids_are_unique_and_titles_name_an_area() -> None:
    assert len({key.id for key in KEYS}) == len(KEYS)
    assert all(": " in key.title for key in KEYS)


def test_help_begins_with_the_focused_part_and_ends_with_everywhere(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(FILE)
        await settled(app, pilot)
        screen = app.screen
        assert isinstance(screen, FrameScreen)
        screen.query_one(TextArea).focus()
        await pilot.pause()
        assert list(parts_at(screen)) == ["text", "message", "app"]
        await pilot.press("f1")
        await pilot.pause()
        assert isinstance(app.screen, Help)
        told = str(app.screen.query_one(".facts", Static).content)
        assert told.index("What you write.") < told.index("^S") < told.index("Everywhere")
        before = app.screen.query_one("#box").scroll_offset
        await pilot.press("G")
        await pilot.pause()
        assert app.screen.query_one("#box").scroll_offset != before
        await pilot.press("escape")
        assert app.screen.id == screen.id

    drive(starter, story)


def test_help_tells_of_a_dialog_too(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+p", "f1")
        assert isinstance(app.screen, Help)
        told = str(app.screen.query_one(".facts", Static).content)
        assert "Picks the row that is lit." in told
        assert "Everywhere" not in told
        await pilot.press("f1", "escape")
        assert isinstance(app.screen, Palette)
        await pilot.press("escape", "ctrl+o", "f1")
        assert isinstance(app.screen, FrameScreen)

    drive(starter, story)


def test_every_dialog_has_help() -> None:
    for dialog in (Dialog, Ask, Form, Pick, Page):
        assert PARTS[dialog.part].more


def test_a_letter_or_a_click_goes_to_a_part(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(FILE)
        await settled(app, pilot)
        first = app.focused
        await pilot.press("ctrl+o")
        assert isinstance(app.screen, Jump)
        labels = [str(each.content) for each in app.screen.query(Static)]
        assert len(labels) - 1 == len(app.screen_stack[0].focus_chain)
        for letter in labels[:-1]:
            await pilot.press(letter.strip())
            assert isinstance(app.screen, FrameScreen)
            assert app.focused is not None
            await pilot.press("ctrl+o")
        await pilot.press("escape")
        text = app.screen.query_one(TextArea)
        await pilot.press("ctrl+o")
        await pilot.click(offset=(text.region.x + 2, text.region.y + 1))
        assert isinstance(app.screen, FrameScreen)
        assert app.focused is text
        assert first is not None

    drive(starter, story)
