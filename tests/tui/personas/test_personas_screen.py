from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input

from simulator.reports.lead_names import lead_name
from simulator.reports.visible import cells
from simulator.review.matrix_filter import EVERYONE, Sort, in_order
from simulator.tui.app import PresendApp
from simulator.tui.keys.table import KEYS_BY_ID
from simulator.tui.screens.editor.screen import EditorScreen
from simulator.tui.screens.personas.lead_page import LeadPage
from simulator.tui.screens.personas.matrix_view import PAGE, MatrixView
from simulator.tui.screens.personas.screen import PersonasScreen
from simulator.tui.screens.personas.side import CellStrip
from simulator.tui.screens.personas.told import ToldPane
from simulator.tui.widgets.frame import KeyLine
from simulator.tui.widgets.pick import Pick
from tests.tui.conftest import NARROW, WIDE, Drive, settled
from tests.tui.personas.stage import WELCOME, add_crowd, add_hostile_leads, make_trouble


async def shown(
    app: PresendApp, pilot: Pilot[None], campaign: str = "fresh-lead"
) -> PersonasScreen:
    """The screen with that campaign."""
    await pilot.press("f4")
    await pilot.pause()
    screen = app.screen
    assert isinstance(screen, PersonasScreen)
    screen.open_campaign(campaign)
    await pilot.pause()
    return screen


def lines(screen: PersonasScreen) -> list[str]:
    """The matrix as it is drawn."""
    view = screen.view
    return [view.render_line(y).text for y in range(view.size.height)]


def ids(screen: PersonasScreen) -> list[str]:
    return [lead.id for lead in screen.view.leads]


def test_the_matrix_says_what_each_lead_gets_and_the_strip_what_the_cursor_is_on(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        head, first, *_ = lines(screen)
        assert head.split() == "Lead Lang 1 2 3A 3B* 4 5 6 Texts Worst".split()  # noqa: SIM905
        assert first.startswith(" ► ")
        lead = screen.view.lead
        matrix = screen.board.matrix
        assert lead
        assert matrix
        assert lead_name(lead) in first
        assert f"{matrix.cell(lead.id, 0).texts} E @" in first
        bottom = next(line for line in lines(screen) if "16 leads" in line)
        assert "E10" in bottom
        assert "$" in bottom
        assert len({len(line) for line in lines(screen) if line.isascii()}) == 1
        strip = "\n".join(
            str(each.render()) for each in screen.query_one(CellStrip).query("Static")
        )
        assert "Thanks for asking about solar" in strip
        assert "“[Link]” is not filled in." in strip
        assert "= all 10 with this" in strip
        assert str(screen.place()).startswith("fresh-lead › 1 welcome")
        assert str(screen.standing()) == "who: all  sort: trouble"
        # The rest of the row, and the end of the list.
        await pilot.press("right", "j", "down", "k")
        assert (screen.view.row, screen.view.column) == (1, 1)
        assert "2 story" in str(screen.place())
        await pilot.press("G", "end")
        assert screen.view.row == 15
        assert "6 later, on a reply" in str(screen.place())
        await pilot.press("g", "home", "up", "left")
        assert (screen.view.row, screen.view.column) == (0, 0)

    drive(make_trouble(starter), story, size=NARROW)


def test_rows_are_sorted_filtered_and_shown_again(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        matrix = screen.board.matrix
        assert matrix
        for sort in (Sort.NAME, Sort.TEXTS, Sort.TROUBLE):
            # While reviews arrive nothing jumps about, but for a sort that is asked for.
            app.reviewing.progress = (1, 2) if sort is Sort.NAME else None
            await pilot.press("s")
            wanted = in_order(matrix, matrix.leads, sort, lead_name)
            assert ids(screen) == [lead.id for lead in wanted]
        # All with the worst finding of the cell, then with its next one, then everybody.
        await pilot.press("=")
        finding = matrix.findings(ids(screen)[0], 0)[0]
        assert set(ids(screen)) == set(finding.leads)
        assert "10 of 16 with “" in str(screen.standing())
        await pilot.press("=")
        assert screen.board.who.finding != (finding.rule, finding.what)
        assert any("all 16 leads" in line for line in lines(screen))
        await pilot.press("escape")
        assert screen.board.who == EVERYONE
        # Words, as they are typed.
        await pilot.press("slash", *"zoë")
        assert ids(screen) == ["zoe"]
        await pilot.press("space", "q", "q")
        assert "Nothing matches “zoë qq”. Esc clears it." in "\n".join(lines(screen))
        await pilot.press("escape")
        assert len(ids(screen)) == 16
        assert not screen.query_one(Input).has_class("-shown")
        assert screen.focused is screen.view
        await pilot.press("slash", *"dana", "enter")
        assert (ids(screen), screen.focused) == (["dana"], screen.view)

    drive(make_trouble(starter), story)


def test_what_can_be_picked_shows_those_leads(drive: Drive, starter: Path) -> None:
    async def pick(app: PresendApp, pilot: Pilot[None], key: str, words: str) -> None:
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(app.screen, Pick)
        app.screen.query_one(Input).value = words
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        matrix = screen.board.matrix
        assert matrix
        await pick(app, pilot, "w", "cost 4")
        assert set(ids(screen)) == {
            lead.id for lead in matrix.leads if matrix.most_texts(lead.id) >= 4
        }
        assert 0 < len(ids(screen)) < 16
        await pick(app, pilot, "w", "fallback")
        for _ in range(50):
            if screen.board.who.ids is not None:
                break
            await pilot.pause(0.05)
        assert {"no-name", "blank-name"} <= set(ids(screen))
        assert "dana" not in ids(screen)
        await pick(app, pilot, "w", "everyone")
        assert len(ids(screen)) == 16
        await pick(app, pilot, "c", "pricing")
        assert screen.board.campaign == "pricing-visitor"
        await pilot.press("]")
        assert screen.board.campaign == "appointment-reminder"
        await pilot.press("[", "[")
        assert screen.board.campaign == "fresh-lead"

    drive(make_trouble(starter), story)


def test_enter_opens_the_text_in_the_editor_as_that_lead_gets_it(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        screen.show_lead("maria")
        lead = screen.view.lead
        assert lead
        assert lead.id == "maria"
        await pilot.press("enter")
        await settled(app, pilot)
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.file == WELCOME.replace(".sms", ".es.sms")
        assert app.screen.lead == "maria"

    drive(make_trouble(starter), story)


def test_the_campaign_that_was_worked_in_is_shown_until_another_is_picked(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_sequence("pricing-visitor")
        await settled(app, pilot)
        await pilot.press("f4")
        await settled(app, pilot)
        screen = app.screen
        assert isinstance(screen, PersonasScreen)
        assert screen.board.campaign == "pricing-visitor"
        assert lines(screen)[0].split()[:2] == ["Lead", "Lang"]
        screen.open_campaign("appointment-reminder")
        await pilot.press("f3", "f4")
        await settled(app, pilot)
        assert screen.board.campaign == "appointment-reminder"
        app.open_message(WELCOME)
        await settled(app, pilot)
        await pilot.press("f4")
        await settled(app, pilot)
        assert screen.board.campaign == "fresh-lead"

    drive(starter, story)


def test_a_finding_of_the_editor_shows_who_has_it(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        finding = next(
            each
            for each in app.studio.findings_of("templates/fresh-lead/last-call.sms.j2")
            if len(each.leads) == 4
        )
        app.show_leads_with("fresh-lead", finding.rule, finding.what)
        await pilot.pause()
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, PersonasScreen)
        assert set(ids(screen)) == set(finding.leads)
        assert "4 last-call" in str(screen.place())

    drive(make_trouble(starter), story)


def test_beside_the_matrix_stand_the_phone_the_findings_and_the_lead(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        screen.show_lead("no-name")
        await pilot.pause()
        side = {name: str(screen.query_one(f"#{name}").render()) for name in (
            "counter", "cell-findings", "lead-facts",
        )}  # fmt: skip
        assert "3 texts billed, $0.03" in side["counter"]
        assert "[Link]" in side["cell-findings"]
        assert "first_name" in side["lead-facts"].rpartition("empty")[2]
        assert "texts billed" in "\n".join(lines(screen))
        # Who gets what: Enter and a second click show only these.
        told = screen.query_one(ToldPane)
        assert [len(each.leads) for each in told.told][:2] == [10, 10]
        await pilot.press("tab", "down", "down", "enter")
        await pilot.pause()
        assert set(ids(screen)) == told.told[2].leads
        await pilot.press("escape")
        assert len(ids(screen)) == 16
        # The lead's page, and back.
        await pilot.press("p")
        await pilot.pause()
        page = app.screen
        assert isinstance(page, LeadPage)
        for _ in range(50):
            text = " ".join(str(page.query_one(".facts").render()).split())
            if "Thanks for asking" in text:
                break
            await pilot.pause(0.05)
        assert "18 Nov 2026 20:05 UTC" in text
        assert "1 welcome" in text
        assert "Thanks for asking about solar" in text
        assert "which these texts use" in text
        await pilot.press("escape")
        assert app.screen is screen

    drive(make_trouble(starter), story, size=WIDE)


def test_a_new_review_is_shown_in_its_column_alone(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        before = screen.board.matrix
        reviewer = app.studio.reviewer
        assert before
        assert reviewer
        faults, review = reviewer.review_source(WELCOME, "Brightwell: Hi. Reply STOP to end\n")
        app.studio.put(WELCOME, faults, review)
        app.reviewed.publish(frozenset({WELCOME}))
        await pilot.pause()
        after = screen.board.matrix
        assert after
        assert after.cell("dana", 0) != before.cell("dana", 0)
        assert [after.column(at) for at in range(1, 7)] == [before.column(at) for at in range(1, 7)]
        assert "Hi. Reply STOP" in str(screen.query_one("#strip-text").render())

    drive(make_trouble(starter), story)


def test_hostile_names_stay_in_their_column_and_are_nothing_but_text(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        drawn = lines(screen)
        assert any("[STOP] [/]" in line for line in drawn)
        assert any("[@click=app.quit]" in line for line in drawn)
        assert not any("\x1b" in line or "\u202e" in line or "\x07" in line for line in drawn)
        widths = {sum(cell.width for cell in cells(line.replace("  ", " .").replace("  ", ". ")))
                  for line in drawn if line.strip()}  # fmt: skip
        assert len(widths) == 1
        for lead in ("stop", "quit", "escape", "mirror", "wide", "family", "long"):
            screen.show_lead(lead)
            await pilot.pause()
            await pilot.press("p")
            await pilot.pause()
            assert isinstance(app.screen, LeadPage)
            await pilot.press("escape")
        await pilot.press("slash", *"[/]")
        assert set(ids(screen)) == {"stop", "quit"}

    drive(add_hostile_leads(starter), story, size=WIDE)


def test_hundreds_of_leads_come_in_pages(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        view = screen.view
        count = len(view.leads)
        assert count > PAGE
        assert f"1–14 of {count}, page 1 of 2" in screen.query_one("#matrix").head.aside  # type: ignore[attr-defined]
        await pilot.press("pagedown")
        assert view.row == 14
        view.go_to(PAGE - 1, 0)
        assert view.shown_rows == (PAGE - 14, PAGE)
        await pilot.press("pagedown")
        assert view.row == PAGE
        assert view.shown_rows[0] == PAGE
        await pilot.press("pageup")
        assert view.row == PAGE - 1
        # A click goes to a cell and a second one opens it; the wheel goes down.
        await pilot.click(MatrixView, offset=(5, 3))
        assert view.row == view.top + 2
        head = lines(screen)[0]
        await pilot.click(MatrixView, offset=(head.index("3A"), 0))
        assert view.column == 2
        await pilot.click(MatrixView, offset=(head.index("Lead"), 0))
        assert screen.board.sort == "name"
        await pilot.click(MatrixView, offset=(head.index("Texts") + 2, 0))
        assert screen.board.sort == "texts billed"

    drive(add_crowd(starter, PAGE), story)


def test_where_nothing_is_there_the_screen_says_what_to_do(drive: Drive, tmp_path: Path) -> None:
    (tmp_path / "presend.toml").write_text("format = 1\n", "utf-8")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("f4")
        await pilot.pause()
        assert isinstance(app.screen, PersonasScreen)
        assert "No messages yet." in "\n".join(lines(app.screen))
        await pilot.press("enter", "s", "=", "p", "w", "pagedown", "down", "right", "y", "v", "]")
        assert isinstance(app.screen, PersonasScreen)

    drive(tmp_path, story)


def test_where_no_finding_can_be_chosen_it_is_said_why_and_what_to_press(
    drive: Drive, starter: Path
) -> None:
    only_these = KEYS_BY_ID["told.only-these"]

    async def nothing(app: PresendApp, pilot: Pilot[None]) -> None:
        await shown(app, pilot)
        await app.run_key(only_these)
        await pilot.pause()
        assert app.news.plain == "Nothing is found here. ] goes to the next campaign."

    async def hidden(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        await app.run_key(only_these)
        await pilot.pause()
        assert app.news.plain == "w picks a finding, and shows who meets it."
        everyone = ids(screen)
        await pilot.press("w", *"Link", "enter")
        await settled(app, pilot)
        assert len(ids(screen)) < len(everyone)
        # While not all are shown, the last row tells the way back.
        assert "Esc everyone" in str(screen.query_one(KeyLine).render())
        await pilot.press("escape")
        assert ids(screen) == everyone
        assert "Esc everyone" not in str(screen.query_one(KeyLine).render())

    drive(starter, nothing, size=WIDE)
    drive(make_trouble(starter), hidden)
