"""A fault of presend's own is told, and ends neither the app nor what is typed."""

from pathlib import Path

import platformdirs
import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.screen import EditorScreen
from simulator.tui.widgets.page import Page
from tests.tui.conftest import Drive, settled
from tests.tui.editor.conftest import asked
from tests.tui.sequence.conftest import Steps

FILE = "templates/fresh-lead/welcome.sms.j2"


TYPED = "secret words"


def fail(*_: object) -> None:
    raise KeyError(TYPED)


def test_a_fault_in_a_key_or_behind_the_screen_is_told_and_the_app_goes_on(
    drive: Drive, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(FILE)
        await settled(app, pilot)
        await pilot.press("x")
        monkeypatch.setattr(app, "action_jump", fail)
        await pilot.press("ctrl+o")
        assert [type(each) for each in app.faults] == [KeyError]
        assert app.news.plain.startswith("A fault of presend's own")
        report = platformdirs.user_state_path("presend") / "fault.txt"
        assert "test_faults.py" in report.read_text()
        assert TYPED not in report.read_text()

        page = Page()
        await app.push_screen(page)
        for node in (app, app.screen_stack[0], page):
            node.run_worker(fail, thread=True, exit_on_error=False)
        while len(app.faults) < len(("the key", "the app's", "the screen's", "the dialog's")):
            await pilot.pause(0.02)
        await pilot.press("escape", "y")
        assert app.screen.query_one(TextArea).text.startswith("xy")
        app.faults.clear()

    drive(starter, story)


def test_a_fault_that_nobody_caught_keeps_what_is_typed_and_prints_none_of_it(
    drive: Drive,
    starter: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    broken: list[PresendApp] = []

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        broken.append(app)
        app.open_message(FILE)
        await settled(app, pilot)
        await pilot.press("x")
        monkeypatch.setattr(EditorScreen, "on_resize", fail)
        await pilot.resize_terminal(90, 24)
        await pilot.pause()

    with pytest.raises(KeyError):
        drive(starter, story)
    (app,) = broken
    assert app.is_broken
    assert app.last_words.startswith("a fault of presend's own, not of your files (KeyError, test_")
    assert "What you typed is kept." in app.last_words
    kept = list((platformdirs.user_state_path("presend") / "drafts").rglob("*.json"))
    assert len(kept) == 1
    told = "".join(capsys.readouterr())
    assert TYPED not in told + app.last_words
    assert "Traceback" not in told


@pytest.mark.parametrize("mode", ["library", "editor", "sequence", "personas"])
def test_wherever_a_fault_ends_the_app_the_draft_is_kept_and_offered_at_the_next_start(
    drive: Drive, starter: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    broken: list[PresendApp] = []

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        broken.append(app)
        app.open_sequence("fresh-lead")
        await settled(app, pilot)
        steps = Steps(app, pilot)
        await steps.change("", "objective", "mine")
        app.open_message(FILE)
        await settled(app, pilot)
        await pilot.press("x")
        app.show_mode(mode)
        await settled(app, pilot)
        with monkeypatch.context() as patch:
            patch.setattr(type(app.screen), "on_resize", fail)
            await pilot.resize_terminal(90, 24)
            await pilot.pause()

    async def next_start(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(FILE)
        assert "A draft of" in await asked(app, pilot, "newer than the file")
        await pilot.press("u")
        await settled(app, pilot)
        assert "\nx{{ brand" in app.studio.buffers[FILE].text
        app.open_sequence("fresh-lead")
        assert "A draft of" in await asked(app, pilot, "newer than the file")
        await pilot.press("u")
        await settled(app, pilot)
        assert Steps(app, pilot).screen.sequence.objective == "mine"

    with pytest.raises(KeyError):
        drive(starter, story)
    assert "What you typed is kept. Open the same place again" in broken[0].last_words
    (platformdirs.user_state_path("presend") / "fault.txt").unlink()
    for session in platformdirs.user_state_path("presend").rglob("*session*.json"):
        session.unlink()
    drive(starter, next_start)
