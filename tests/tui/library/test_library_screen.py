from pathlib import Path

from textual.pilot import Pilot

from simulator.loading.unsaved import SCRATCH
from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.screen import EditorScreen
from simulator.tui.screens.library.detail import Rows
from simulator.tui.screens.library.rows import LibraryRows
from simulator.tui.screens.library.screen import LibraryScreen
from simulator.tui.screens.sequence.screen import SequenceScreen
from simulator.tui.widgets.phone import Phone
from tests.tui.conftest import WIDE, Drive, settled
from tests.tui.library.stage import HOSTILE, go_to, row_with, rows_of, strip, write

WELCOME = "templates/fresh-lead/welcome.sms.j2"


def test_rows_say_what_each_costs_and_what_is_wrong(drive: Drive, starter: Path) -> None:
    write(starter, "templates/fresh-lead/hostile.sms.j2", f"Brightwell: {HOSTILE} [Name]\n")
    idea = "+++\ndraft = true\n+++\nBrightwell: [Name]\n"
    write(starter, "templates/fresh-lead/idea.sms.j2", idea)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await go_to(app, pilot, "fresh-lead")
        assert "E 4" in row_with(app, "fresh-lead")
        await pilot.press("right")
        hostile = row_with(app, "hostile sms no step sends it")
        assert "E 4" in hostile
        assert "all 15" in hostile
        assert row_with(app, "1 welcome +es +10 minutes").split()[-4:] == [
            "2–4",
            "ok",
            "15",
            "leads",
        ]
        draft = row_with(app, "idea sms *")
        assert draft.endswith("draft")
        # A draft's findings are its own: no sum counts them.
        assert "E 2" in draft
        await go_to(app, pilot, "hostile sms")
        assert "[STOP] [/] [@click=app.quit]x" in strip(app)
        assert "\x1b" not in strip(app)
        await pilot.press("left", "left")
        assert app.screen.query_one(LibraryRows).current.name == "fresh-lead"  # type: ignore[union-attr]

    drive(starter, story)


def test_enter_opens_what_the_row_stands_for(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        await settled(app, pilot)
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.file == SCRATCH
        await pilot.press("f2")
        await go_to(app, pilot, "fresh-lead")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, SequenceScreen)
        assert app.screen.campaign == "fresh-lead"
        await pilot.press("f2")
        await pilot.press("right")
        await go_to(app, pilot, "1 welcome")
        await pilot.press("right", "down", "down", "enter")
        await settled(app, pilot)
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.file == "templates/fresh-lead/welcome.es.sms.j2"
        await pilot.press("x")
        await settled(app, pilot)
        await pilot.press("f2")
        await pilot.pause()
        assert row_with(app, "sms es *").endswith("edited")

    drive(starter, story)


def test_a_filter_keeps_what_fits_and_what_it_stands_under(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        before = rows_of(app)
        await pilot.press("slash", *"welc es")
        await pilot.pause()
        assert [row.split()[0] for row in rows_of(app)] == ["▼", "▼", "sms"]
        screen = app.screen
        assert isinstance(screen, LibraryScreen)
        assert screen.aside == "1 of 25"
        await pilot.press("enter", "enter")
        await settled(app, pilot)
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.file == "templates/fresh-lead/welcome.es.sms.j2"
        await pilot.press("f2", "slash", "end", *" x")
        await pilot.pause()
        assert screen.query_one("#empty").display
        shown = str(screen.query_one("#empty").render())
        assert "Nothing matches “welc es x”. Esc clears it." in shown
        await pilot.press("escape")
        await pilot.pause()
        assert rows_of(app) == before

    drive(starter, story)


def test_a_click_selects_and_a_second_one_opens(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        rows = app.screen.query_one(LibraryRows)
        line = next(index for index, row in enumerate(rows_of(app)) if "fresh-lead" in row)
        await pilot.click(LibraryRows, offset=(1, line))
        await pilot.pause()
        assert any("1 welcome" in row for row in rows_of(app))
        await pilot.click(LibraryRows, offset=(12, line + 2))
        assert rows.current
        assert rows.current.name == "1 welcome"
        assert isinstance(app.screen, LibraryScreen)
        await pilot.click(LibraryRows, offset=(12, line + 2))
        await settled(app, pilot)
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.file == WELCOME

    drive(starter, story)


def test_the_worst_come_first_when_sorted_by_trouble(drive: Drive, starter: Path) -> None:
    write(starter, "templates/pricing-visitor/bad.sms.j2", "[Name]\n")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        assert _campaigns(app) == ["appointment-reminder", "fresh-lead", "pricing-visitor"]
        await pilot.press("s")
        assert _campaigns(app)[0] == "pricing-visitor"
        await go_to(app, pilot, "pricing-visitor")
        await pilot.press("right", "down", "down")
        rows = app.screen.query_one(LibraryRows)
        assert rows.current
        assert rows.current.name == "bad"
        await pilot.press("s")
        assert rows.current.name == "bad"

    drive(starter, story)


def _campaigns(app: PresendApp) -> list[str]:
    return [row.split()[1] for row in rows_of(app) if row.startswith((" ▼", " ►"))]


def test_beside_the_rows_the_message_stands_as_its_first_lead_gets_it(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await go_to(app, pilot, "1 day-before")
        phone = app.screen.query_one(Phone)
        assert phone.preview
        assert phone.preview.lead.id == "dana"
        told = "\n".join(str(each.render()) for each in app.screen.query(Rows))
        assert "62 to spare" in told
        assert "nothing found" in told
        assert "meet at the agreed time" in told

    drive(starter, story, size=WIDE)
