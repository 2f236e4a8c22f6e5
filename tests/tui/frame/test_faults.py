"""A fault of presend's own is told, and ends neither the app nor what is typed."""

from pathlib import Path

import platformdirs
import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from simulator.tui.app import PresendApp
from tests.tui.conftest import Drive, settled

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

        for node in (app, app.screen):
            node.run_worker(fail, thread=True, exit_on_error=False)
        while len(app.faults) < len(("the key", "the app's thread", "the screen's thread")):
            await pilot.pause(0.02)
        await pilot.press("y")
        assert app.screen.query_one(TextArea).text.startswith("xy")
        app.faults.clear()

    drive(starter, story)
