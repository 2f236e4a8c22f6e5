"""The rows that every screen has, and what happens while the window is too small."""

from pathlib import Path

import pytest
from textual.content import Content
from textual.pilot import Pilot
from textual.widgets import Static, TextArea

from simulator.tui.app import PresendApp
from simulator.tui.keys.table import KEYS_BY_ID
from simulator.tui.screens.editor.screen import EditorScreen
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.widgets.frame import KeyLine, PlaceLine, Tabs, bar
from tests.tui.conftest import Drive, settled

FILE = "templates/fresh-lead/welcome.sms.j2"


def line(app: PresendApp) -> str:
    return str(app.screen.query_one(PlaceLine).render())


def test_what_is_wrong_comes_back_after_other_news_until_it_is_mended(
    drive: Drive, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simulator.tui.news.LASTS", 0.05)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.warn("Not saved: no space left. [/] ^S tries again.", about="saving")
        assert "Not saved: no space left. [/]" in line(app)
        app.say("Copied 159 characters.")
        assert "Copied" in line(app)
        await pilot.pause(0.1)
        assert "Not saved" in line(app)
        app.mended("saving")
        assert "Not saved" not in line(app)
        long = " ".join(["Copied 159 characters."] * 5)
        app.say(long)
        app.screen.query_one(PlaceLine).place = Content("new-lead › sms")
        assert line(app).startswith(" new-lead › sms ")
        assert line(app).endswith("… ")
        await pilot.click(PlaceLine)
        await pilot.pause()
        told = str(app.screen.query_one(".facts", Static).content)
        assert " ".join(told.split()) == long
        await pilot.press("escape")
        app.warn("Gone.")
        app.say("saved")
        await pilot.pause(0.1)
        assert line(app).rstrip().endswith("saved")

    drive(starter, story)


def test_news_go_with_the_message_that_they_speak_of(drive: Drive, starter: Path) -> None:
    other = "templates/fresh-lead/last-call.sms.j2"

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        async def opened(file: str) -> str:
            await pilot.press("right")
            app.open_message(file)
            await settled(app, pilot)
            return line(app)

        await opened(FILE)
        app.say("Fixed: that. ^Z takes it back.")
        await pilot.press("f1", "escape")
        assert "Fixed: that." in line(app)
        assert "Fixed: that." not in await opened(other)
        # What is wrong in one message comes back with it; what is wrong everywhere stays.
        app.warn("Not saved: no space left.", about=f"saving {other}", file=other)
        assert "Not saved" not in await opened(FILE)
        assert "Not saved" in await opened(other)
        app.warn("The folder is gone.", about="folder")
        await pilot.press("f2")
        await pilot.pause()
        assert "The folder is gone." in line(app)
        app.mended("folder")
        assert not app.news.plain
        assert not app.is_wrong
        # What is said on the way to a message is meant to be read there.
        await pilot.press("down")
        app.say("Made last-call.")
        app.open_message(other)
        await settled(app, pilot)
        assert "Made last-call." in line(app)

    drive(starter, story)


def test_tabs_and_keys_can_be_clicked(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(FILE)
        await settled(app, pilot)
        await pilot.click(Tabs, offset=(4, 0))
        await pilot.pause()
        assert app.current_mode == "library"
        await pilot.click(Tabs, offset=(15, 0))
        await pilot.pause()
        assert app.current_mode == "editor"
        await pilot.click(KeyLine, offset=(2, 0))
        await pilot.pause()
        assert not isinstance(app.screen, FrameScreen)

    drive(starter, story)


def test_f3_shows_the_message_or_the_sequence_that_was_open_last(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        for mode in ("editor", "sequence"):
            if mode == "editor":
                app.open_message(FILE)
            else:
                app.open_sequence("fresh-lead")
            await settled(app, pilot)
            await pilot.press("f2")
            assert app.current_mode == "library"
            await pilot.press("f3")
            assert app.current_mode == mode

    drive(starter, story)


def test_a_review_that_lasts_shows_how_far_it_is_and_esc_stops_it(
    drive: Drive, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert bar(62, 100).plain == "████░░ 62 %  Esc stops"
    assert bar(0, 0).plain.startswith("██████ 100 %")
    monkeypatch.setattr("simulator.tui.app.PATIENCE", 0)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        stopped: list[bool] = []
        monkeypatch.setattr(app.reviewing, "stop", lambda: stopped.append(True))
        await pilot.press("escape")
        assert stopped == []
        app.reviewing.progress = (62, 100)
        app.screen_of("library").show_frame()  # type: ignore[union-attr]
        assert line(app).rstrip().endswith("████░░ 62 %  Esc stops")
        await pilot.press("escape")
        assert stopped == [True]
        app.warn("Not saved.")
        assert line(app).rstrip().endswith("Not saved.")

    drive(starter, story)


def test_a_window_that_is_too_small_is_covered_and_nothing_is_lost(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(FILE)
        await settled(app, pilot)
        text = app.screen.query_one(TextArea)
        await pilot.press("a", "b", "c")
        typed, cursor = text.text, text.cursor_location
        for size in ((20, 5), (59, 24), (80, 15), (1, 1)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert app.screen.query_one("#too-small", Static).display
            await pilot.press("ctrl+p", "escape", "f1", "escape")
        await pilot.resize_terminal(60, 16)
        await pilot.pause()
        assert not app.screen.query_one("#too-small", Static).display
        await pilot.resize_terminal(80, 24)
        await settled(app, pilot)
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.query_one(TextArea) is text
        assert (text.text, text.cursor_location) == (typed, cursor)

    drive(starter, story)


def test_the_last_row_names_at_most_six_keys_and_only_whole_ones(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        keys = app.screen.query_one(KeyLine)
        assert 0 < len(keys.keys) <= 6
        words = [word for _, _, word in keys._fit]  # noqa: SLF001 - what is drawn
        assert all(KEYS_BY_ID[key.id].word == word for (key, _), word in zip(keys.keys, words))  # noqa: B905
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert str(keys.render()).rstrip().split()[-1] in {
            key.word.split()[-1] for key, _ in keys.keys
        }

    drive(starter, story)
