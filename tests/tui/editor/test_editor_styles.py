"""Findings of a brand's own styles: in the editor at once, with their page, as the files change."""

import shutil
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from simulator.tui.app import PresendApp
from simulator.tui.rule_page import RulePage
from tests.tui.conftest import Drive, settled
from tests.tui.editor.conftest import WELCOME

STYLE = """[[rules]]
id = "thanks"
kind = "existence"
message = "“{word}” is not how we begin."
words = ["thanks for asking"]
"""


@pytest.fixture
def small(starter: Path) -> Path:
    """The starter's first campaign alone: a change of a style has every message reviewed anew."""
    for folder in (starter / "templates").iterdir():
        if folder.name not in {"_shared", "fresh-lead"}:
            shutil.rmtree(folder)
    return starter


def rules_of(app: PresendApp, file: str) -> list[str]:
    return [each.rule for each in app.studio.findings_of(file)]


def test_a_style_that_is_written_meanwhile_is_followed(small: Path, drive: Drive) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        assert rules_of(app, WELCOME) == []
        (small / "styles/house.toml").write_text(STYLE, encoding="utf-8")
        app.reviewing.watching.look()
        await app.workers.wait_for_complete()
        await settled(app, pilot)
        assert rules_of(app, WELCOME) == ["house.thanks"]

        app.open_message(WELCOME)
        await settled(app, pilot)
        await app.push_screen(RulePage("house.thanks", app.studio.workspace.styles))
        page = str(app.screen.query_one(".facts", Static).content)
        assert page.startswith("house.thanks  thanks")
        assert "“thanks for asking” is not how we begin." in page

        (small / "styles/house.toml").unlink()
        app.reviewing.watching.look()
        await app.workers.wait_for_complete()
        await settled(app, pilot)
        assert rules_of(app, WELCOME) == []

    drive(small, story)


def test_a_broken_style_is_told_where_files_are(small: Path, drive: Drive) -> None:
    (small / "styles/house.toml").write_text(f"{STYLE}wrong = 1\n", encoding="utf-8")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        del pilot
        assert rules_of(app, "styles/house.toml") == ["FIL01"]

    drive(small, story)
