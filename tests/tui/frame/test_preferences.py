"""What a person prefers holds as far as it can, and what can't is told with its line."""

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from simulator.errors import PresendError
from simulator.tui.app import PresendApp
from simulator.tui.keys.table import KEYS_BY_ID
from simulator.tui.preferences import Preferences, keep_theme, preferences_file, read_preferences
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.widgets.frame import KeyLine
from tests.tui.conftest import Drive

THEMES = {"presend-dark": 1, "presend-contrast": 1}


@pytest.fixture
def file() -> Path:
    path = preferences_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def test_without_a_file_nothing_is_preferred(file: Path) -> None:
    assert read_preferences(file, THEMES) == Preferences()


def test_ids_may_stand_with_and_without_quotes(file: Path) -> None:
    file.write_text(
        'theme = "presend-contrast"\n[keys]\n"library.filter" = "f"\nlibrary.sort = "t"\n'
    )
    found = read_preferences(file, THEMES)
    assert found == Preferences(
        "presend-contrast", {"library.filter": "f", "library.sort": "t"}, ()
    )


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("theme = presend", "app.toml:1: "),
        ('\ntheme = "presend-contrst"', "app.toml:2: There is no theme"),
        ('them = "x"', 'app.toml:1: "them" is no key of this file. Did you mean theme?'),
        ("keys = 3", "app.toml:1: keys is no table."),
        ('[keys]\n\n"library.filter" = "^h"', "app.toml:3: library.filter: a terminal"),
        ("format = 2", "app.toml:1: This file is of a newer presend."),
    ],
)
def test_a_slip_is_told_with_its_line_and_the_rest_holds(file: Path, text: str, slip: str) -> None:
    file.write_text(text)
    (told,) = read_preferences(file, THEMES).slips
    assert told.startswith(slip)
    file.write_bytes(b"\xff\xfe\x00")
    assert read_preferences(file, THEMES).slips


def test_a_theme_is_kept_beside_what_else_stands_there(file: Path) -> None:
    file.write_text('# mine\n[keys]\n"library.filter" = "f" # as in vim\n')
    keep_theme(file, "presend-contrast")
    assert file.read_text().count("#") == 2
    found = read_preferences(file, THEMES)
    assert (found.theme, found.keys) == ("presend-contrast", {"library.filter": "f"})


def test_a_broken_file_is_not_written_over(file: Path) -> None:
    file.write_text("[keys\n")
    with pytest.raises(PresendError, match="can't be changed as it is"):
        keep_theme(file, "presend-contrast")
    assert file.read_text() == "[keys\n"


def test_keys_are_other_keys_everywhere_and_a_slip_stands_on_the_second_row(
    drive: Drive, starter: Path, file: Path
) -> None:
    file.write_text('[keys]\n"library.filter" = "f"\n"app.help" = "f12"\n"library.sortt" = "t"\n')

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        assert app.news.plain.startswith('app.toml:4: There is no action "library.sortt"')
        shown = {key.id: written for key, written in app.screen.query_one(KeyLine).keys}
        assert shown["library.filter"] == "f"
        assert shown["app.help"] == "F12"
        await pilot.press("f1")
        assert isinstance(app.screen, FrameScreen)
        await pilot.press("f")
        assert isinstance(app.focused, Input)
        await pilot.press("escape", "f12")
        assert not isinstance(app.screen, FrameScreen)
        await pilot.press("escape")
        await app.run_key(KEYS_BY_ID["app.settings"])
        await pilot.pause()
        told = str(app.screen.query_one(".facts", Static).content)
        # Whoever wants other keys needs no page beside the app.
        assert all(each in told for each in KEYS_BY_ID)
        assert "docs/" not in told
        names = {row.split("  ")[0]: row.split() for row in told.split("\n")}
        assert names["library.filter"][1] == "f"
        assert names["personas.filter"][1] == "/"
        assert "Esc leaves" in str(app.screen.query_one("#box").border_subtitle)

    drive(starter, story)
