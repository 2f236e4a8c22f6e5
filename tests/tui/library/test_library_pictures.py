from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulator.tui.app import PresendApp
from tests.tui.conftest import NARROW, WIDE, Picture, settled
from tests.tui.library.stage import go_to, write

SIZES = pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])


def mess(root: Path) -> Path:
    """Put something of everything wrong into a campaign."""
    write(root, "templates/fresh-lead/offer.sms.j2", "Brightwell: HUGE SALE [Name] don’t wait!!!\n")
    write(root, "templates/fresh-lead/bad.sms.j2", '+++\nkind = "market"\n+++\n\n')
    return root


@SIZES
def test_the_library(picture: Picture, whole_starter: Path, size: tuple[int, int]) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("s")
        await go_to(app, pilot, "fresh-lead")
        await pilot.press("right")
        await go_to(app, pilot, "1 welcome")
        await pilot.press("right")
        await go_to(app, pilot, "offer sms")
        await pilot.pause(0.5)

    assert picture(mess(whole_starter), story, size=size)


@SIZES
def test_a_broken_file(picture: Picture, starter: Path, size: tuple[int, int]) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await go_to(app, pilot, "fresh-lead")
        await pilot.press("right")
        await go_to(app, pilot, "bad sms")
        await pilot.pause(0.5)

    assert picture(mess(starter), story, size=size)


def test_no_campaign(picture: Picture, tmp_path: Path) -> None:
    (tmp_path / "w/templates").mkdir(parents=True)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        # The folder's own name would differ from run to run.
        app.screen.query_one("#empty").styles.height = 6
        await settled(app, pilot)

    assert picture(tmp_path / "w", story)


def test_a_filter_with_hits(picture: Picture, starter: Path) -> None:
    async def story(_: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("slash", *"nudge es")
        await pilot.pause(0.5)

    assert picture(starter, story)


def test_the_question_before_the_trash(picture: Picture, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await go_to(app, pilot, "1 day-before")
        await pilot.press("delete")
        await pilot.pause(0.5)

    assert picture(starter, story)
