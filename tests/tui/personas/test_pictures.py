from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulator.tui.app import PresendApp
from simulator.tui.screens.personas.screen import PersonasScreen
from tests.tui.conftest import NARROW, WIDE, Picture
from tests.tui.personas.stage import make_trouble


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_the_matrix_looks_as_it_did(picture: Picture, starter: Path, size: tuple[int, int]) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("f4")
        await pilot.pause()
        assert isinstance(app.screen, PersonasScreen)
        app.screen.open_campaign("fresh-lead")
        app.screen.show_lead("no-name")
        await pilot.pause()

    assert picture(make_trouble(starter), story, size=size)
