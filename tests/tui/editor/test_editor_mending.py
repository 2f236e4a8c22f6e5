from pathlib import Path

from textual.pilot import Pilot

from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.findings import FindingsPane
from simulator.tui.widgets.frame import PlaceLine
from tests.tui.conftest import Drive, settled
from tests.tui.editor.conftest import WELCOME, asked, editor, text_of, until, written

BODY = (
    "{{ brand.name }}: [Name], it’s Sam. We’re near your house this week and could look at your "
    "roof. Reply 1 for yes. Reply STOP to end\n"
)


def test_findings_are_gone_to_in_turn_fixed_and_brought_back(drive: Drive, starter: Path) -> None:
    (starter / WELCOME).write_text(BODY, "utf-8")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        pane, text = editor(app).query_one(FindingsPane), text_of(app)
        found = pane.findings
        assert {each.rule for each in found} >= {"ENC01", "TOK01"}
        seen = []
        for _ in range(len(found) + 1):
            await pilot.press("f8")
            seen.append(pane.current)
            assert pane.current
            assert text.location.line == pane.current.place.line
            assert text.location.column == pane.current.place.column
        assert seen == [*found, found[0]]
        await pilot.press("shift+f8")
        assert pane.current == found[-1]
        # Nothing to fix at the cursor or in the list: told, not done.
        first = next(each for each in found if each.fix is None)
        pane.select(first)
        text.go_to(first.place)
        await pilot.press("ctrl+r")
        await pilot.pause()
        assert "no fix" in str(app.news) or "has a fix" in str(app.news)
        assert text.text == BODY
        curly = next(each for each in found if each.rule == "ENC01")
        text.go_to(curly.place)
        await pilot.press("ctrl+r")
        await settled(app, pilot)
        assert text.text == BODY.replace("’", "'")
        assert str(app.news).startswith("Fixed: ")
        assert str(app.news).endswith("^Z takes it back.")
        await pilot.press("ctrl+z")
        await settled(app, pilot)
        assert text.text == BODY
        # The same from the list.
        pane.select(next(each for each in pane.findings if each.rule == "ENC01"))
        pane.focus_list()
        await pilot.press("f")
        await until(pilot, lambda: text.text != BODY)
        assert text.text == BODY.replace("’", "'")
        # What is said holds, and undo works, though the findings have the focus.
        line = editor(app).query_one(PlaceLine)
        assert "^Z takes it back." in str(line.news)
        assert str(line.standing) == "edited"
        await pilot.press("ctrl+z")
        assert (text.text, str(line.standing)) == (BODY, "")
        await pilot.press("ctrl+y")
        assert text.text == BODY.replace("’", "'")
        await pilot.press("ctrl+y")
        assert str(app.news) == "There is nothing to do again."
        await pilot.press("escape")
        assert app.focused is text

    drive(starter, story)


def test_a_fix_of_a_shared_file_is_asked_for_and_written_there(drive: Drive, starter: Path) -> None:
    shared = "templates/_shared/first-text.j2"
    before = written(starter, shared)
    (starter / shared).write_text(before.replace("Msg", "It’s msg"), "utf-8")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        pane = editor(app).query_one(FindingsPane)
        curly = next(each for each in pane.findings if each.rule == "ENC01")
        assert curly.place.file == shared
        pane.select(curly)
        await pilot.press("f8")
        assert shared in str(app.news)
        await pilot.press("ctrl+r")
        told = await asked(app, pilot, "Fix a file that messages share?")
        assert "taken in by" in told
        assert "+ " in told
        await pilot.press("escape")
        await pilot.pause()
        assert "It’s" in written(starter, shared)
        await pilot.press("ctrl+r")
        await asked(app, pilot, "Fix a file that messages share?")
        await pilot.press("y")
        await until(pilot, lambda: "It's" in written(starter, shared))
        await settled(app, pilot)
        assert "ENC01" not in {each.rule for each in pane.findings}
        assert not app.studio.edited()

    drive(starter, story)
