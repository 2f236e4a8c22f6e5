"""Where a person was is kept, and a session that can't be used is left alone."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulator.errors import PresendError
from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.screen import EditorScreen
from simulator.tui.session import Session, read_session, session_file, write_session
from tests.tui.conftest import Drive, settled

FILE = "templates/fresh-lead/welcome.sms.j2"


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "session.json"
    session = Session("editor", FILE, "dana", 3, 7, "fresh-lead", ("app.theme",))
    assert read_session(path) is None
    write_session(path, session)
    assert read_session(path) == session


@pytest.mark.parametrize(
    "data", ["", "{", "[]", '{"format": 2}', '{"format": "1"}', "null", "[" * 100_000]
)
def test_a_broken_or_newer_session_is_refused(tmp_path: Path, data: str) -> None:
    path = tmp_path / "session.json"
    path.write_text(data)
    with pytest.raises(PresendError, match="Where you were last time"):
        read_session(path)


def test_wrong_values_are_as_in_a_new_session(tmp_path: Path) -> None:
    path = tmp_path / "session.json"
    path.write_text('{"format": 1, "mode": "approvals", "line": -3, "lead": 5, "recent": [1, "a"]}')
    assert read_session(path) == Session(recent=("a",))


def test_each_workspace_has_a_session_of_its_own(tmp_path: Path) -> None:
    assert session_file(tmp_path) != session_file(tmp_path / "other")


def test_the_next_start_shows_what_was_open(drive: Drive, starter: Path) -> None:
    async def leave(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(FILE)
        await settled(app, pilot)
        await pilot.press("ctrl+q")
        await pilot.pause()

    async def come_back(app: PresendApp, _: Pilot[None]) -> None:
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.file == FILE

    async def asked_for(app: PresendApp, pilot: Pilot[None]) -> None:
        await settled(app, pilot)
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.file == other

    others = sorted(starter.glob("templates/fresh-lead/*.sms.j2"))
    other = others[-2].relative_to(starter).as_posix()
    assert other != FILE
    drive(starter, leave)
    drive(starter, come_back)
    drive(starter, asked_for, opens=other)


def test_a_broken_session_is_told_and_a_lost_file_forgotten(drive: Drive, starter: Path) -> None:
    async def broken(app: PresendApp, _: Pilot[None]) -> None:
        assert app.current_mode == "library"
        assert app.news.plain.startswith("Where you were last time")

    async def lost(app: PresendApp, _: Pilot[None]) -> None:
        assert app.current_mode == "library"
        assert not app.is_wrong

    path = session_file(starter)
    path.parent.mkdir(parents=True)
    path.write_text("{")
    drive(starter, broken)
    write_session(path, Session("editor", "templates/fresh-lead/gone.sms.j2"))
    drive(starter, lost)
