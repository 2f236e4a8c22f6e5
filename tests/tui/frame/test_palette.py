"""Everything can be found by a few letters of its name, and is done where it belongs."""

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Static, TextArea

from simulator.loading.unsaved import SCRATCH
from simulator.tui.app import PresendApp
from simulator.tui.keys.table import KEYS
from simulator.tui.offers import actions
from simulator.tui.palette import Palette
from simulator.tui.rule_page import RulePage
from simulator.tui.screens.editor.screen import EditorScreen
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.widgets.box import SMALLEST
from simulator.tui.widgets.dialog import Form
from tests.tui.conftest import NARROW, WIDE, Drive, settled

FILE = "templates/fresh-lead/welcome.sms.j2"


def rows(app: PresendApp) -> list[str]:
    options = app.screen.query_one(OptionList)
    return [str(options.get_option_at_index(at).prompt) for at in range(options.option_count)]


def note(app: PresendApp) -> str:
    return str(app.screen.query_one("#pick-note", Static).content)


async def typed(app: PresendApp, pilot: Pilot[None], text: str) -> None:
    app.screen.query_one(Input).value = text
    await pilot.pause()


def test_every_action_is_offered_with_its_key(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        offered = {each.id: each for each in actions(app, ())}
        assert set(offered) == {key.id for key in KEYS} - {"app.palette"}
        assert offered["message.save"].aside == "^S"
        assert all(": " in each.name for each in offered.values())

        await pilot.press("ctrl+p")
        await typed(app, pilot, "editor: save")
        assert rows(app)[0].startswith("Editor: Save ")
        await pilot.press("enter")
        assert isinstance(app.screen, Palette)
        assert note(app) == "Open a message first."
        await typed(app, pilot, "qqqq")
        assert rows(app) == []
        assert note(app) == "Nothing matches “qqqq”. Esc leaves."
        await pilot.press("enter", "escape")
        assert isinstance(app.screen, FrameScreen)

    drive(starter, story)


def test_an_action_of_another_screen_goes_there_first_and_is_offered_first_next_time(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(FILE)
        await settled(app, pilot)
        off = {each.id: each.off for each in actions(app, ())}
        assert off["list.cursor-down"] == "Go to a list first."
        assert off["findings.page"] == "Nothing was found in this message."
        await pilot.press("f2", "ctrl+p")
        await typed(app, pilot, "editor: next lead")
        await pilot.press("enter")
        await settled(app, pilot)
        assert app.current_mode == "editor"
        assert app.recent == ("message.next-lead",)
        await pilot.press("ctrl+p")
        assert rows(app)[0].startswith("Editor: Next lead")

    drive(starter, story)


def test_messages_leads_and_rules_are_found_by_their_prefix(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+g")
        assert len(rows(app)) == len(app.studio.workspace.messages)
        await typed(app, pilot, ">fresh welc es")
        assert rows(app)[0].startswith("fresh-lead › welcome › sms es")
        await pilot.press("enter")
        await settled(app, pilot)
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.file == "templates/fresh-lead/welcome.es.sms.j2"

        lead = app.studio.workspace.personas[-1]
        await pilot.press("ctrl+p")
        await typed(app, pilot, f"@{lead.id}")
        await pilot.press("enter")
        await settled(app, pilot)
        assert app.current_mode == "editor"

        await pilot.press("ctrl+p")
        await typed(app, pilot, "#ENC01")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, RulePage)
        page = str(app.screen.query_one(".facts", Static).content)
        assert page.startswith("ENC01  typographic-signs")
        assert "plain ones\nwould." in page
        assert "·" not in page
        await pilot.press("escape")
        assert isinstance(app.screen, FrameScreen)

    drive(starter, story)


@pytest.mark.parametrize("size", [SMALLEST, NARROW, WIDE])
def test_the_arrow_keys_go_through_a_list_that_is_longer_than_the_screen(
    drive: Drive, starter: Path, size: tuple[int, int]
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+p")
        await pilot.pause()
        options = app.screen.query_one(OptionList)
        line = app.screen.query_one(Input)
        await pilot.press(*["down"] * 20)
        assert options.highlighted == 20
        await pilot.press("up")
        assert options.highlighted == 19
        bottom = app.screen.query_one("#pick-note").region.bottom
        assert line.region.bottom < options.region.y < options.region.bottom < bottom < size[1]

    drive(starter, story, size=size)


def test_what_is_read_while_somebody_types_is_offered_too(drive: Drive, starter: Path) -> None:
    file = starter / FILE
    late = file.with_name("late.sms.j2")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+g")
        await typed(app, pilot, ">late")
        assert not any("› late ›" in row for row in rows(app))
        late.write_text(file.read_text())
        app.reload()
        await settled(app, pilot)
        assert rows(app)[0].startswith("fresh-lead › late › sms")
        # Whoever is on a row stays on it.
        await typed(app, pilot, ">fresh")
        await pilot.press("down")
        at = app.screen.query_one(OptionList).highlighted
        assert at
        chosen = rows(app)[at].split("  ")[0]
        late.unlink()
        app.reload()
        await settled(app, pilot)
        at = app.screen.query_one(OptionList).highlighted
        assert at is not None
        assert rows(app)[at].startswith(chosen)
        assert not any("› late ›" in row for row in rows(app))

    drive(starter, story)


def test_the_starter_offers_nothing_that_writes_and_a_key_keeps_a_copy(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        off = {each.id: each.off for each in actions(app, ())}
        assert off["library.rename"].startswith("This is the starter")
        # What asks for a copy first is offered.
        assert not off["library.new"]
        assert not off["app.keep-starter"]
        assert not off["library.filter"]
        await pilot.press("k")
        assert isinstance(app.screen, FrameScreen)
        await pilot.press("C")
        assert isinstance(app.screen, Form)
        await pilot.press("escape")
        app.open_message(SCRATCH)
        await settled(app, pilot)
        app.screen.query_one(TextArea).focus()
        await pilot.press("C")
        assert app.screen.query_one(TextArea).text == "C"

    drive(starter, story, is_starter=True)
