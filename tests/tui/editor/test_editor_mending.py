from collections import Counter
from dataclasses import replace
from pathlib import Path

from textual.pilot import Pilot

from simulator.model.finding import Edit, Finding, Fix
from simulator.model.place import Location
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
        # No undo is promised where there is none.
        assert str(app.news).endswith("It is saved.")
        await settled(app, pilot)
        assert "ENC01" not in {each.rule for each in pane.findings}
        assert not app.studio.edited()

    drive(starter, story)


def of_first(finding: Finding, start: int, text: str) -> Finding:
    """The finding with a fix that writes `text` in place of two characters of its first line."""
    place = Location(WELCOME, 1, start, end_line=1, end_column=start + 2)
    return replace(finding, place=place, fix=Fix((Edit(place, text),)))


def test_all_of_a_kind_are_shown_fixed_in_one_step_and_what_is_left_is_told(
    drive: Drive, starter: Path
) -> None:
    (starter / WELCOME).write_text(BODY, "utf-8")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        screen, text = editor(app), text_of(app)
        pane = screen.query_one(FindingsPane)
        one = next(each for each in pane.findings if each.fix is None)
        # Two that go together, one that overlaps the first, one without a fix.
        kin = (of_first(one, 1, "<<"), of_first(one, 2, "[["), of_first(one, 15, ">>"), one)
        review = app.studio.reviews[WELCOME]
        app.studio.put(WELCOME, (), replace(review, findings=kin))
        screen.show_findings()
        pane.focus_list()
        await pilot.press("F")
        told = await asked(app, pilot, "Fix 2 of 4 of this kind?")
        assert "- {{" in told
        assert "+ <<" in told
        assert ">>" in told
        assert "^Z takes it back." in told
        await pilot.press("enter", "escape")
        await pilot.pause()
        assert text.text == BODY
        await pilot.press("F")
        await asked(app, pilot, "Fix 2 of 4 of this kind?")
        await pilot.press("y")
        await until(pilot, lambda: text.text != BODY)
        assert text.text == BODY.replace("{{", "<<").replace("}}", ">>")
        assert str(app.news) == "Fixed 2 of 4 of this kind. ^Z takes it back."
        await pilot.press("ctrl+z")
        assert text.text == BODY
        await settled(app, pilot)
        # A kind without any fix, and one finding alone.
        rules = Counter(each.rule for each in pane.findings)
        pane.select(next(each for each in pane.findings if each.rule == "TOK01"))
        await pilot.press("F")
        await until(pilot, lambda: "Nothing of this kind" in str(app.news))
        assert rules["ENC01"] == 1
        pane.select(next(each for each in pane.findings if each.rule == "ENC01"))
        await pilot.press("F")
        await until(pilot, lambda: text.text == BODY.replace("’", "'"))

    drive(starter, story)


def test_all_of_a_kind_in_two_files_are_shown_in_one_question(drive: Drive, starter: Path) -> None:
    shared = "templates/_shared/first-text.j2"
    (starter / shared).write_text(written(starter, shared).replace("Msg", "It’s msg"), "utf-8")
    own = written(starter).replace("it's", "it’s")
    (starter / WELCOME).write_text(own, "utf-8")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        pane = editor(app).query_one(FindingsPane)
        kin = [each for each in pane.findings if each.rule == "ENC01"]
        edits = [edit for each in kin if each.fix for edit in each.fix.edits]
        assert {each.location.file for each in edits} == {WELCOME, shared}
        pane.select(kin[0])
        pane.focus_list()
        await pilot.press("F")
        told = await asked(app, pilot, "Fix a file that messages share?")
        assert told.count("\n- ") == told.count("\n+ ") == len({WELCOME, shared})
        assert "^Z does not take it back." in told
        await pilot.press("y")
        await until(pilot, lambda: "It's" in written(starter, shared))
        await settled(app, pilot)
        assert "ENC01" not in {each.rule for each in pane.findings}
        assert str(app.news).endswith("^Z takes back what was changed here.")
        assert app.studio.buffers[WELCOME].text == own.replace("’", "'")
        await pilot.press("ctrl+z")
        assert app.studio.buffers[WELCOME].text == own
        assert "It's" in written(starter, shared)

    drive(starter, story)


def test_a_key_on_findings_that_are_not_there_is_answered(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        editor(app).query_one(FindingsPane).focus_list()
        for key in ("F", "f", "equals_sign", "question_mark"):
            app.say("")
            await pilot.press(key)
            assert str(app.news) == "Nothing is found here."

    drive(starter, story)
