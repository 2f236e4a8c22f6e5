from pathlib import Path

from textual.pilot import Pilot

from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.saving import may_quit
from tests.tui.conftest import Drive, settled
from tests.tui.editor.conftest import WELCOME, asked, text_of, until, written

MINE = "templates/fresh-lead/welcome-mine.sms.j2"


def test_saving_writes_the_file_or_says_why_it_can_not(drive: Drive, starter: Path) -> None:
    path = starter / WELCOME
    path.write_bytes("\ufeffHi there\r\nReply STOP to end\r\n".encode())

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        await pilot.press("ctrl+s")
        assert str(app.news) == "Nothing has changed since it was saved."
        await pilot.press("O", "h", "space", "ctrl+s")
        assert path.read_bytes() == "\ufeffOh Hi there\r\nReply STOP to end\r\n".encode()
        assert str(app.news) == "Saved 10:02."
        assert not app.studio.edited()
        await settled(app, pilot)
        # What says that a file may not be written holds, though its folder would let it.
        path.chmod(0o444)
        await pilot.press("x", "ctrl+s")
        told = "Not saved: the file is protected from being written. The draft is kept. "
        assert str(app.news) == f"{told}^S tries again."
        assert app.is_wrong
        path.chmod(0o644)
        await pilot.press("ctrl+s")
        assert written(starter).startswith("\ufeffOh xHi")
        # Gone meanwhile: the text is still here, and saving makes the file anew.
        path.unlink()
        app.reload()
        await settled(app, pilot)
        assert "kept here" in str(app.news)
        await pilot.press("ctrl+s")
        assert written(starter).startswith("\ufeffOh xHi")
        # A checkout that turns line ends is no change of the text, seen in time or not.
        for letter, is_seen in (("y", False), ("z", True)):
            await settled(app, pilot)
            await pilot.press(letter)
            turned = path.read_bytes().replace(b"\r\n", b"\n")
            path.write_bytes(turned.replace(b"\n", b"\r\n") if is_seen else turned)
            if is_seen:
                app.reload()
                await settled(app, pilot)
            await pilot.press("ctrl+s")
            assert str(app.news) == "Saved 10:02."
            end = "\r\n" if is_seen else "\n"
            assert (
                path.read_bytes().decode().endswith(f"{letter}Hi there{end}Reply STOP to end{end}")
            )

    drive(starter, story)


def test_what_others_wrote_is_never_lost_without_a_question(drive: Drive, starter: Path) -> None:
    (starter / WELCOME).write_text("As it was. Reply STOP to end\n", "utf-8")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        text = text_of(app)

        async def clash(letter: str, theirs: str) -> None:
            await pilot.press(letter)
            (starter / WELCOME).write_text(theirs, "utf-8")
            await pilot.press("ctrl+s")
            await asked(app, pilot, "welcome.sms.j2 was changed on disk")

        await clash("a", "Theirs.\n")
        await pilot.press("enter", "escape")
        await pilot.pause()
        assert (text.text, written(starter)) == ("aAs it was. Reply STOP to end\n", "Theirs.\n")
        await pilot.press("ctrl+s")
        await asked(app, pilot, "was changed on disk")
        await pilot.press("m")
        await until(pilot, lambda: written(starter).startswith("aAs"))
        await settled(app, pilot)
        assert not app.studio.edited()
        await clash("b", "Theirs again.\n")
        await pilot.press("t")
        await until(pilot, lambda: text.text == "Theirs again.\n")
        assert not app.studio.edited()
        await pilot.press("ctrl+z")
        assert text.text.startswith("abAs")
        await settled(app, pilot)
        await pilot.press("ctrl+s")
        await clash("c", "Theirs at last.\n")
        await pilot.press("b")
        await until(pilot, (starter / MINE).exists)
        assert written(starter, MINE) == "abAs it was. Reply STOP to endc\n"
        await until(pilot, lambda: text.text == "Theirs at last.\n")
        assert written(starter) == "Theirs at last.\n"

    drive(starter, story)


def test_a_file_changed_under_edits_is_asked_about_once_nobody_types(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        await pilot.press("x")
        (starter / WELCOME).write_text("Theirs.\n", "utf-8")
        app.reload()
        await until(pilot, lambda: "was changed on disk. ^S asks" in str(app.news))
        await pilot.press("m")
        assert text_of(app).text.startswith("xm")
        await asked(app, pilot, "welcome.sms.j2 was changed on disk")
        await pilot.press("escape")
        await pilot.pause()
        assert written(starter) == "Theirs.\n"
        # Quitting asks about what is in no file, and a save that fails stays.
        asking = app.run_worker(may_quit(app))
        told = await asked(app, pilot, "Quit with unsaved edits?")
        assert "welcome sms has edits that are in no file yet." in told
        await pilot.press("enter", "escape")
        assert not await asking.wait()
        asking = app.run_worker(may_quit(app))
        await asked(app, pilot, "Quit with unsaved edits?")
        await pilot.press("s")
        await asked(app, pilot, "was changed on disk")
        await pilot.press("escape")
        assert not await asking.wait()
        asking = app.run_worker(may_quit(app))
        await asked(app, pilot, "Quit with unsaved edits?")
        await pilot.press("q")
        assert await asking.wait()
        assert [each.text[:2] for each in app.drafts.of(starter, WELCOME)] == ["++"]

    drive(starter, story)
