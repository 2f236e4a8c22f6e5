from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input

from simulator.loading.drafts import Drafts, drafts_folder
from simulator.loading.unsaved import SCRATCH
from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.counter import CounterLine
from simulator.tui.screens.editor.saving import may_quit
from simulator.tui.widgets.pane import Pane
from simulator.tui.widgets.phone import Phone
from tests.tui.conftest import Drive, settled
from tests.tui.editor.conftest import asked, editor, text_of, until, written

TEXT = "Brightwell: It’s Sam [STOP] [/] [@click=app.quit]"

FRONT = '+++\nkind = "transactional"\n+++'


def test_a_scratch_text_is_read_copied_back_and_saved_to_a_file(
    drive: Drive, starter: Path, tmp_path: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(SCRATCH)
        await settled(app, pilot)
        screen = editor(app)
        assert str(screen.place()) == "scratch text"
        assert "Paste a text here" in str(text_of(app).placeholder)
        await pilot.press("ctrl+l")
        assert str(app.news) == "There is no text to copy."
        text_of(app).insert_at_cursor(TEXT)
        await settled(app, pilot)
        phone = screen.query_one(Phone).preview
        assert phone
        assert phone.text == TEXT
        assert f"{len(TEXT)} characters" in str(screen.query_one(CounterLine).render())
        assert "OPT03" in {each.rule for each in app.studio.findings_of(SCRATCH)}
        await pilot.press("ctrl+l")
        assert app.clipboard == TEXT
        told = f"Copied {len(TEXT)} characters. Blocked by your terminal? ^P “Save to file”."
        assert str(app.news) == told
        screen.action_save_text_as()
        await until(pilot, lambda: bool(app.screen.query(Input)))
        path = app.screen.query_one(Input)
        path.value = str(tmp_path / "none" / "text.txt")
        await pilot.press("ctrl+s")
        assert app.screen.query(Input)
        path.value = str(tmp_path / "text.txt")
        await pilot.press("ctrl+s")
        await until(pilot, (tmp_path / "text.txt").exists)
        assert (tmp_path / "text.txt").read_text("utf-8") == f"{TEXT}\n"
        # It has no file that could be lost: its draft is offered when it is opened again.
        assert await may_quit(app)
        (draft,) = Drafts(drafts_folder()).of(starter, SCRATCH)
        assert draft.text == TEXT

    drive(starter, story)


def test_a_scratch_text_comes_back_and_is_kept_as_a_message(drive: Drive, starter: Path) -> None:
    drafts = Drafts(drafts_folder(), slot="before")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        drafts.keep(starter, SCRATCH, "Brightwell: Hi", saved="", at=app.clock())
        app.open_message(SCRATCH)
        await asked(app, pilot, "A draft of 10:02")
        await pilot.press("u")
        await until(pilot, lambda: text_of(app).text == "Brightwell: Hi")
        # Front matter may come with it, and is no text; a text that is kept keeps it.
        text_of(app).move_cursor((0, 0))
        text_of(app).insert_at_cursor(f"{FRONT}\n")
        await settled(app, pilot)
        assert text_of(app).text == "Brightwell: Hi"
        assert editor(app).query_one("#text", Pane).head.aside == "1 line"
        await pilot.press("ctrl+s")
        await until(pilot, lambda: bool(app.screen.query(Input)))
        await pilot.press("escape")
        await pilot.pause()
        assert text_of(app).text == "Brightwell: Hi"
        app.open_message("templates/pricing-visitor/hello.sms.j2")
        await settled(app, pilot)
        app.open_message(SCRATCH)
        await settled(app, pilot)
        await pilot.press("ctrl+s")
        await until(pilot, lambda: bool(app.screen.query(Input)))
        # It belongs where somebody has just been working, unless told otherwise.
        assert app.screen.query_one("#field-campaign").value == "pricing-visitor"  # type: ignore[attr-defined]
        app.screen.query(Input).first().value = "kept-text"
        await pilot.press("ctrl+s")
        await until(pilot, lambda: editor(app).file.endswith("kept-text.sms.j2"))
        await settled(app, pilot)
        assert written(starter, editor(app).file) == f"{FRONT}\nBrightwell: Hi\n"
        assert SCRATCH not in app.studio.buffers
        await until(pilot, lambda: not drafts.of(starter))

    drive(starter, story)
