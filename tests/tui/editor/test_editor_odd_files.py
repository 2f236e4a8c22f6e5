from pathlib import Path

from textual.pilot import Pilot

from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.findings import FindingsPane
from simulator.tui.screens.library.broken_file import BrokenFile
from simulator.tui.widgets.phone import Phone
from tests.tui.conftest import Drive, settled
from tests.tui.editor.conftest import WELCOME, editor, text_of, until, written

UTF_16 = "templates/fresh-lead/later.sms.j2"
FOLDER = "templates/fresh-lead/folder.sms.j2"


def test_a_broken_message_can_be_mended_where_it_is(drive: Drive, starter: Path) -> None:
    (starter / WELCOME).write_text('+++\nkind = marketing"\n+++\nHi. STOP to end\n', "utf-8")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        screen = editor(app)
        assert [each.rule for each in screen.query_one(FindingsPane).findings] == ["FIL01"]
        assert screen.query_one(Phone).preview is None
        assert screen.side.refusal
        # The place is in the front matter, so that is what is shown.
        await pilot.press("f8")
        assert text_of(app).is_raw
        assert text_of(app).location.line == 2
        text_of(app).replace_source(app.studio.buffers[WELCOME].text.replace("= m", '= "m'))
        await settled(app, pilot)
        assert "FIL01" not in {each.rule for each in screen.query_one(FindingsPane).findings}
        assert screen.query_one(Phone).preview
        await pilot.press("ctrl+s")
        assert 'kind = "marketing"' in written(starter)
        await settled(app, pilot)
        assert not app.studio.faults.get(WELCOME)

    drive(starter, story)


def test_a_file_that_is_no_text_shows_why_and_what_to_do(drive: Drive, starter: Path) -> None:
    (starter / UTF_16).write_bytes("Hi".encode("utf-16"))
    (starter / FOLDER).mkdir()

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = None
        for file, words in ((UTF_16, "UTF-16"), (FOLDER, "folder"), ("templates/x/no.sms.j2", "")):
            app.open_message(file)
            await settled(app, pilot)
            screen = editor(app)
            broken = screen.query_one(BrokenFile)
            assert broken.display
            assert words in str(broken.render())
            assert not text_of(app).display
            # No key does harm where there is no text.
            for key in ("x", "ctrl+s", "f7", "f8", "ctrl+r", "ctrl+l", "v"):
                await pilot.press(key)
            assert (starter / UTF_16).read_bytes() == "Hi".encode("utf-16")
        # Once it can be read it is.
        app.open_message(UTF_16)
        (starter / UTF_16).write_text("Hi. Reply STOP to end\n", "utf-8")
        app.reload()
        await until(pilot, lambda: text_of(app).text.startswith("Hi."))
        assert not editor(app).query_one(BrokenFile).display
        # Another message is as it was left.
        app.open_message(WELCOME)
        await settled(app, pilot)
        await pilot.press("x")
        app.open_message(UTF_16)
        await settled(app, pilot)
        app.open_message(WELCOME)
        await settled(app, pilot)
        assert text_of(app).text.startswith("x{{")

    drive(starter, story)


def test_the_starter_can_be_read_but_not_written(drive: Drive, starter: Path) -> None:
    before = written(starter)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        for keys in (("x",), ("ctrl+s",), ("f9",), ("ctrl+r",)):
            app.say("")
            await pilot.press(*keys)
            await pilot.pause()
        assert text_of(app).text in before
        assert written(starter) == before

    drive(starter, story, is_starter=True)
