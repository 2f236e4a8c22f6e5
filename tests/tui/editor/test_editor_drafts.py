from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulator.loading.drafts import Drafts, drafts_folder
from simulator.tui.app import PresendApp
from simulator.tui.widgets.frame import PlaceLine
from tests.tui.conftest import NOW, Drive, settled
from tests.tui.editor.conftest import WELCOME, asked, editor, text_of, until, written

STORY = "templates/fresh-lead/story.email.j2"
BOOK = "templates/fresh-lead/book.sms.j2"


def test_what_is_typed_is_kept_within_a_second_until_it_is_saved(
    drive: Drive, starter: Path
) -> None:
    def kept() -> list[str]:
        return [draft.text for draft in Drafts(drafts_folder()).of(starter)]

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        line = editor(app).query_one(PlaceLine)
        typed = 0
        # It does not wait for a pause in typing.
        while not kept():
            await pilot.press("a")
            await pilot.pause(0.1)
            typed += 1
            assert typed < 50
        await pilot.press("b")
        await until(pilot, lambda: f"{'a' * typed}b{{{{" in kept()[0])
        await until(pilot, lambda: "draft kept 10:02" in str(line.render()))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not kept())
        await pilot.press("x")
        await until(pilot, lambda: bool(kept()))
        await pilot.press("backspace")
        await until(pilot, lambda: not kept())
        await pilot.press("y")
        # No time for the pause: what ends the app keeps it.

    drive(starter, story)
    assert [text.count("by{{") for text in kept()] == [1]


def test_a_draft_is_offered_compared_used_or_dropped(drive: Drive, starter: Path) -> None:
    drafts = Drafts(drafts_folder(), slot="crashed")
    saved = {file: written(starter, file) for file in (WELCOME, STORY, BOOK)}
    drafts.keep(starter, WELCOME, f"{saved[WELCOME]}and more", saved=saved[WELCOME], at=NOW)
    drafts.keep(starter, STORY, "old", saved="older", at=NOW)
    drafts.keep(starter, BOOK, saved[BOOK], saved="", at=NOW)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await asked(app, pilot, "A draft of 10:02 is newer than the file")
        await pilot.press("enter", "d")
        await asked(app, pilot, "and more")
        await pilot.press("escape")
        await pilot.pause()
        assert len(drafts.of(starter, WELCOME)) == 1
        app.open_message(WELCOME)
        await asked(app, pilot, "A draft of 10:02 is newer than the file")
        await pilot.press("u")
        await until(pilot, lambda: text_of(app).text.endswith("and more"))
        # It is this program's own from now on, and the file is as it was.
        (draft,) = drafts.of(starter, WELCOME)
        assert "crashed" not in draft.path.name
        assert written(starter) == saved[WELCOME]
        await pilot.press("ctrl+z")
        assert not app.studio.edited()
        app.open_message(STORY)
        told = await asked(app, pilot, "A draft of 10:02 is not in the file")
        assert "has been changed since" in told
        await pilot.press("x")
        await until(pilot, lambda: not drafts.of(starter, STORY))
        assert not app.studio.edited()
        # One that is what the file holds is not worth a question.
        app.open_message(BOOK)
        await until(pilot, lambda: not drafts.of(starter, BOOK))
        assert not app.screen.query("#box")

    drive(starter, story)


def test_a_draft_that_somebody_still_writes_is_neither_offered_nor_taken(
    drive: Drive, starter: Path
) -> None:
    saved = written(starter)
    other = Drafts(drafts_folder(), slot="other")
    other.claim()
    other.keep(starter, WELCOME, "theirs", saved=saved, at=NOW)
    other.keep(starter, BOOK, written(starter, BOOK), saved="", at=NOW)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        # Another presend that runs on the same files.
        app.open_message(WELCOME)
        await until(pilot, lambda: str(app.news).startswith("Open in another presend too"))
        app.open_message(BOOK)
        await settled(app, pilot)
        assert not app.screen.query("#box")
        assert len(other.of(starter)) == 2
        # This one: what is typed and taken back, before its draft is gone.
        app.open_message(WELCOME)
        await settled(app, pilot)
        await pilot.press("x")
        await until(pilot, lambda: len(other.of(starter, WELCOME)) == 2)
        await pilot.press("ctrl+z")
        app.open_message(BOOK)
        app.open_message(WELCOME)
        await settled(app, pilot)
        await pilot.pause(0.1)
        assert not app.screen.query("#box")
        other.let_go()
        app.open_message(WELCOME)
        await asked(app, pilot, "A draft of 10:02 is newer than the file")

    drive(starter, story)
    assert [each.text for each in other.of(starter, WELCOME)] == ["theirs"]


def test_where_no_draft_can_be_kept_it_is_told_once(
    drive: Drive, starter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        await pilot.press("x")
        await until(pilot, lambda: "Drafts can't be kept" in str(app.news))
        app.say("")
        await pilot.press("y")
        await pilot.pause(1)
        await pilot.press("ctrl+s")
        assert written(starter).count("xy{{") == 1
        # A draft that is kept while the screen goes down has nobody to tell.
        await editor(app).query_one(PlaceLine).remove()
        editor(app).show_state()

    drive(starter, story)
