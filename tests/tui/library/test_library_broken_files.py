from pathlib import Path

from textual.content import Content
from textual.pilot import Pilot

from simulator.model.place import Location
from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.screen import EditorScreen
from simulator.tui.screens.library.broken_file import (
    BrokenFile,
    Mistake,
    Told,
    around,
    brief,
    broken,
)
from tests.tui.conftest import Drive, settled
from tests.tui.library.stage import HOSTILE, go_to, row_with, strip, write


def _lines(rows: list[Content]) -> list[str]:
    return [row.plain.rstrip() for row in rows]


def test_carets_stand_under_the_key_whatever_stands_before_it() -> None:
    source = "a = 1\n[t]\n\u738b\u5c0f = { dely = 1 }\nb = 2\nc = 3\nd = 4\n"
    found = _lines(list(around(source, Location("f", 3, 8, 3, 12), 60)))
    assert found == [
        "    1  a = 1",
        "    2  [t]",
        "    3  \u738b\u5c0f = { dely = 1 }",
        "                ^^^^"[:-4] + " ^^^^"[1:],
        "    4  b = 2",
    ]


def test_a_hostile_line_is_shown_cut_and_as_text() -> None:
    source = f"{HOSTILE}{'x' * 10_000}\r\nnext"
    mistake = Mistake(
        "[STOP] is wrong\x1b[2J", "Write [/].", Location("[a].j2", 1, 9_000, 1, 9_004)
    )
    for rows in (broken(Told(mistake, source), 60), brief(Told(mistake, source), 60)):
        found = list(rows)
        assert all(row.cell_length <= 60 for row in found)
        text = "\n".join(_lines(found))
        assert "\x1b" not in text
        assert "[STOP] is wrong\\x1b[2J" in text
        assert "Write [/]." in text


def test_settings_that_cannot_be_used_are_shown_in_the_place_of_the_rows(
    drive: Drive, starter: Path
) -> None:
    settings = (starter / "presend.toml").read_text()
    write(starter, "presend.toml", settings.replace("limit_segments", "limit_segment"))

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        shown = app.screen.query_one(BrokenFile).render()
        assert isinstance(shown, Content)
        assert 'line 7: "limit_segment" is no key' in shown.plain
        assert "    7  limit_segment = 2\n       ^^^^^^^^^^^^^" in shown.plain
        await pilot.press("enter")
        await pilot.pause()
        assert "export EDITOR" in app.news.plain
        write(starter, "presend.toml", settings)
        app.reload()
        await settled(app, pilot)
        assert not app.screen.query_one(BrokenFile).display
        assert "ok" in row_with(app, "fresh-lead")

    drive(starter, story)


def test_a_file_that_cannot_be_read_shows_its_mistake_and_opens_there(
    drive: Drive, starter: Path
) -> None:
    folder = "templates/appointment-reminder"
    write(starter, f"{folder}/broken.sms.j2", '+++\nkind = "marketing\n+++\nHi\n')
    sequence = (starter / folder / "sequence.toml").read_text()
    write(starter, f"{folder}/sequence.toml", sequence.replace("before =", "befor =", 1))
    write(starter, "templates/lost.sms.j2", "Hi\n")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        assert row_with(app, "broken sms").endswith("cannot be read")
        await go_to(app, pilot, "sequence who")
        assert '"befor" is no key' in strip(app)
        assert "^^^^^" in strip(app)
        await go_to(app, pilot, "broken sms")
        assert "broken.sms.j2 line 2" in strip(app)
        await pilot.press("enter")
        await settled(app, pilot)
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.file == f"{folder}/broken.sms.j2"
        await pilot.press("f2")
        await go_to(app, pilot, "Other files")
        await pilot.press("right", "down")
        await settled(app, pilot)
        assert "lost.sms.j2: This file is in no campaign." in strip(app)

    drive(starter, story)
