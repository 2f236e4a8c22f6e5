from pathlib import Path

from textual.pilot import Pilot

from simulator.tui.app import PresendApp
from tests.tui.conftest import Drive, settled


def test_what_is_typed_is_found_and_saved(drive: Drive, starter: Path) -> None:
    file = "templates/fresh-lead/welcome.sms.j2"

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(file)
        await settled(app, pilot)
        await pilot.press("[", "N", "a", "m", "e", "]", "space")
        await settled(app, pilot)
        assert {each.rule for each in app.studio.findings_of(file)} == {"TOK01"}
        await pilot.press("ctrl+s")
        assert "[Name] " in (starter / file).read_text("utf-8")

    drive(starter, story)
