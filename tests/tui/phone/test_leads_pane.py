from dataclasses import replace

from textual.pilot import Pilot

from simulator.model.finding import Finding, Severity
from simulator.model.persona import Persona
from simulator.model.place import Location
from simulator.tui.screens.editor.leads import LeadsPane
from simulator.tui.widgets.row_list import RowList
from tests.tui.phone.stage import SETTINGS, SMS, Stage, play, reviewed, reviewer

REVIEW, FOUND = reviewed("Hi {{ lead.first_name }} in {{ lead.city }}. Reply STOP to opt out")


def shown(pane: LeadsPane) -> list[str]:
    rows = pane.query_one(RowList)
    return [rows.render_line(y).text.rstrip() for y in range(rows.size.height)]


def chosen(stage: Stage) -> list[str]:
    return [each.lead for each in stage.told(LeadsPane.Chosen)]


def test_those_hit_hardest_come_first_with_texts_billed_and_findings() -> None:
    pane = LeadsPane()
    errors = [
        Finding("X01", Severity.ERROR, Location(SMS), "x", leads=("jo", "zoe")),
        Finding("X02", Severity.WARNING, Location(SMS), "x", leads=("dana", "zoe")),
        Finding("X03", Severity.INFO, Location(SMS), "x", leads=("dana",)),
    ]

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        pane.show(replace(REVIEW, texts={"zoe": 2, "dana": 3}), "dana", errors)
        await pilot.pause()
        assert pane.leads == ("zoe", "jo", "dana", "nobody")
        assert shown(pane)[:4] == [
            "  Zoë                    2  E 1 W 1",
            "  Jo Le                     E 1",
            "► Dana Whitfield         3  W 1",
            "  (no first name) nobody    ok",
        ]

    play(pane, story, size=(36, 12))


def test_enter_and_a_second_click_choose() -> None:
    pane = LeadsPane()

    async def story(stage: Stage, pilot: Pilot[None]) -> None:
        pane.show(REVIEW, "dana", FOUND)
        await pilot.pause()
        rows = pane.query_one(RowList)
        rows.focus()
        await pilot.press("g", "enter")
        assert chosen(stage) == [pane.leads[0]]
        await pilot.click(RowList, offset=(4, 2))
        assert chosen(stage) == [pane.leads[0]]
        await pilot.click(RowList, offset=(4, 2))
        assert chosen(stage) == [pane.leads[0], pane.leads[2]]

    play(pane, story, size=(36, 12))


def test_what_makes_the_highlighted_lead_special_is_told() -> None:
    pane = LeadsPane()
    fields = reviewer().workspace.settings.fields

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        pane.show(REVIEW, "jo", FOUND, fields)
        assert pane.special == ("a short name",)
        rows = pane.query_one(RowList)
        rows.focus()
        while pane.leads[rows.cursor] != "nobody":
            await pilot.press("k")
        await pilot.pause()
        assert pane.special == ("no first name",)

    assert "city" in str(SETTINGS["fields"])
    play(pane, story, size=(36, 12))


def test_who_looks_through_the_list_stays_there_when_it_is_told_anew() -> None:
    pane = LeadsPane()

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        pane.show(REVIEW, "dana", FOUND)
        rows = pane.query_one(RowList)
        rows.focus()
        await pilot.press("G")
        last = pane.leads[rows.cursor]
        pane.show(replace(REVIEW), "dana", FOUND)
        assert pane.leads[rows.cursor] == last
        pane.show(REVIEW, "jo", FOUND)
        assert pane.leads[rows.cursor] == "jo"

    play(pane, story, size=(36, 12))


def test_where_nobody_is_chosen_the_first_one_is_marked() -> None:
    pane = LeadsPane()

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        pane.show(REVIEW, "", FOUND)
        await pilot.pause()
        assert shown(pane)[0].startswith("► ")

    play(pane, story, size=(36, 12))


def test_a_pane_of_few_rows_shows_the_current_lead_and_no_head() -> None:
    pane = LeadsPane()

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        for lead in pane.leads or ("dana", "jo", "zoe", "nobody"):
            pane.show(REVIEW, lead, FOUND)
            await pilot.pause()
            assert [row[0] for row in shown(pane)].count("►") == 1
            assert len(shown(pane)) == 2
        assert not pane.head.display

    play(pane, story, size=(36, 3))


def test_a_thousand_leads_are_sorted_once_and_drawn_as_far_as_they_are_seen() -> None:
    pane = LeadsPane()
    people = tuple(
        Persona.model_validate({"id": f"lead-{n}", "first_name": f"[STOP] {n}"})
        for n in range(1000)
    )
    many = replace(REVIEW, copy=replace(REVIEW.copy, leads=people), texts={})

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        pane.show(many, "lead-700", ())
        await pilot.pause()
        assert pane.head.aside == "1,000"
        assert "► [STOP] 700" in "\n".join(shown(pane))
        order = pane.leads
        pane.show(many, "lead-3", ())
        assert pane.leads is order

    play(pane, story, size=(36, 12))


def test_where_there_is_nobody_the_pane_says_so() -> None:
    pane = LeadsPane()

    async def story(stage: Stage, pilot: Pilot[None]) -> None:
        pane.show(None, "")
        await pilot.pause()
        assert "".join(shown(pane)[2:]).strip() == ""  # Not known before it is checked.
        pane.show(replace(REVIEW, copy=replace(REVIEW.copy, leads=()), texts={}), "", ())
        await pilot.pause()
        assert "Nobody gets this." in "\n".join(shown(pane))
        pane.query_one(RowList).focus()
        await pilot.press("j", "enter", "y")
        assert chosen(stage) == []

    play(pane, story, size=(36, 12))
