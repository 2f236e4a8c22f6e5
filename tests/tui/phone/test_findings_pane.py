from textual.pilot import Pilot

from simulator.model.finding import Edit, Finding, Fix, Severity
from simulator.model.place import Location
from simulator.tui.screens.editor.findings import FindingsPane
from simulator.tui.widgets.finding_rows import finding_row
from simulator.tui.widgets.row_list import RowList
from tests.tui.phone.stage import SMS, Stage, play

SOURCE = '+++\nkind = "marketing"\n+++\nHi it’s Sam. [Name] Book a visit.'
ALL = tuple(f"lead{n:02}" for n in range(19))


def finding(
    rule: str,
    severity: Severity,
    place: tuple[int, int],
    what: str,
    *,
    file: str = SMS,
    leads: tuple[str, ...] = ALL,
    fix: Fix | None = None,
) -> Finding:
    return Finding(
        rule,
        severity,
        Location(file, *place),
        what,
        why="Carriers block it.",
        remedy="Add “Reply STOP to opt out”.",
        leads=leads,
        reach=19,
        example="lead01",
        fix=fix,
    )


def put_in(text: str) -> Fix:
    return Fix((Edit(Location(SMS, 4, 34, 4, 34), text),), is_safe=True)


OPT_OUT = finding(
    "OPT01", Severity.ERROR, (4, 35), "No way to opt out [STOP].", fix=put_in(" STOP")
)
NAME = finding("TOK01", Severity.WARNING, (4, 14), "“[Name]” is not filled in.", leads=ALL[:3])
SHARED = finding("ENC01", Severity.INFO, (1, 2), "The ’ costs.", file="templates/_shared/end.j2")
FOUND = (OPT_OUT, NAME, SHARED)


def shown(pane: FindingsPane) -> list[str]:
    """The rows below the head."""
    lists = [pane.query_one("RowList"), pane.query_one("FindingDetail")]
    return [each.render_line(y).text.rstrip() for each in lists for y in range(each.size.height)]


def made() -> FindingsPane:
    pane = FindingsPane()
    pane.source = SOURCE
    return pane


def test_a_row_tells_what_is_wrong_whom_it_hits_and_where() -> None:
    rows = [finding_row(each, 80, 19, file=SMS) for each in FOUND]
    assert [row.plain for row in rows] == [
        "  E  No way to opt out [STOP].                              all 19    4:35  fix",
        "  W  “[Name]” is not filled in.                            3 of 19    4:14     ",
        "  i  The ’ costs. in end.j2                                 all 19     1:2     ",
    ]


def test_the_highlighted_row_has_no_quiet_words() -> None:
    row = finding_row(SHARED, 80, 19, file=SMS, is_current=True)
    assert "$role-quiet" not in {str(span.style) for span in row.spans}
    row = finding_row(SHARED, 80, 19, file=SMS)
    quiet = {row.plain[s.start : s.end].strip() for s in row.spans if s.style == "$role-quiet"}
    assert quiet == {"in end.j2", "1:2"}


def test_a_narrow_row_keeps_the_letter_and_the_sentence() -> None:
    assert finding_row(OPT_OUT, 24, 19).plain == "  E  No way to opt out …"


def test_a_sentence_too_long_is_cut_and_told_in_full_below() -> None:
    what = "The words “" + "[STOP] " * 12 + "” are too many."
    pane = made()

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        pane.show([finding("X01", Severity.ERROR, (4, 1), what)], 19, file=SMS)
        await pilot.pause()
        assert finding_row(pane.findings[0], 80, 19).plain[5:].startswith("The words “[STOP]")
        told = " ".join(line.strip() for line in shown(pane))
        assert " ".join(what.split()) in " ".join(told.split())

    play(pane, story, size=(80, 20))


def test_the_keys_ask_about_the_highlighted_finding() -> None:
    pane = made()

    async def story(stage: Stage, pilot: Pilot[None]) -> None:
        pane.show(FOUND, 19, file=SMS)
        pane.focus_list()
        await pilot.pause()
        assert pane.current == OPT_OUT
        asked = {
            "enter": FindingsPane.Chosen,
            "f": FindingsPane.Mend,
            "F": FindingsPane.MendAll,
            "equals_sign": FindingsPane.Who,
            "question_mark": FindingsPane.Page,
        }
        for at, (key, kind) in enumerate(asked.items()):
            await pilot.press("j" if at == 1 else "down" if at == 2 else "x", key)
            await pilot.pause()
            last = stage.told(FindingsPane.About)[-1]
            assert type(last) is kind
            assert last.finding == FOUND[min(at, 2)]
        await pilot.press("y")
        assert stage.copied == SHARED.message
        await pilot.press("g")
        assert pane.current == OPT_OUT
        await pilot.press("G")
        assert pane.current == SHARED
        await pilot.press("escape")
        await pilot.pause()
        assert stage.told(FindingsPane.Leave)

    play(pane, story, size=(80, 9))


def test_a_click_highlights_and_a_second_one_goes_there() -> None:
    pane = made()

    async def story(stage: Stage, pilot: Pilot[None]) -> None:
        def chosen() -> list[Finding]:
            return [each.finding for each in stage.told(FindingsPane.Chosen)]

        pane.show(FOUND, 19, file=SMS)
        await pilot.pause()
        await pilot.click("RowList", offset=(9, 1))
        assert (pane.current, chosen()) == (NAME, [])
        await pilot.click("RowList", offset=(9, 1))
        assert chosen() == [NAME]
        await pilot.click("FindingDetail", offset=(77, 0))
        await pilot.pause()
        assert stage.told(FindingsPane.Page)

    play(pane, story, size=(80, 9))


def test_the_highlighted_finding_stays_so_when_findings_are_told_anew() -> None:
    pane = made()

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        pane.show(FOUND, 19, file=SMS)
        pane.select(NAME)
        await pilot.pause()
        pane.show((NAME, SHARED), 19, file=SMS)
        assert pane.current == NAME
        # A line was put in above it.
        moved = finding("TOK01", Severity.WARNING, (5, 14), NAME.what, leads=ALL[:3])
        pane.show((OPT_OUT, moved, SHARED), 19, file=SMS)
        assert pane.current == moved
        # It is mended: what took its place is next.
        pane.show((OPT_OUT, SHARED), 19, file=SMS)
        assert pane.current == SHARED
        pane.show((), 19, file=SMS)
        assert pane.current is None

    play(pane, story, size=(80, 9))


def test_the_head_counts_and_tells_when_a_check_goes_on() -> None:
    pane = made()

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        pane.show(FOUND, 19, file=SMS)
        assert (pane.head.info, pane.head.aside) == ("1 error 1 warning 1 hint", "worst first")
        pane.show(FOUND, 19, file=SMS, is_checking=True)
        assert (pane.head.info, pane.head.aside) == ("1 error 1 warning 1 hint", "checking")
        pane.show((), 19, file=SMS, is_checking=True)
        await pilot.pause()
        assert "ok" not in shown(pane)[0]
        pane.show((), 19, file=SMS, rules=38)
        await pilot.pause()
        assert shown(pane)[0] == "  ok  38 rules, 19 leads, nothing found."

    play(pane, story, size=(80, 9))


def test_a_short_pane_tells_the_remedy_and_a_tall_one_the_fix_as_well() -> None:
    pane = made()

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        pane.show(FOUND, 19, file=SMS)
        await pilot.pause()
        assert shown(pane)[-1].split() == [
            "Add",
            "“Reply",
            "STOP",
            "to",
            "opt",
            "out”.",
            "?",
            "why",
        ]
        await pilot.resize_terminal(80, 20)
        await pilot.pause()
        rows = shown(pane)
        start = next(at for at, row in enumerate(rows) if row.startswith(" 1 of 3"))
        assert rows[start].startswith(" 1 of 3   OPT01  no-way-out ──")
        assert rows[start].endswith("─ ? why")
        assert rows[start + 1 : start + 7] == [
            "  Add “Reply STOP to opt out”.",
            "  Carriers block it.",
            "  all 19 leads, such as lead01",
            "",
            "  - Hi it’s Sam. [Name] Book a visit.",
            "  + Hi it’s Sam. [Name] Book a visit. STOP",
        ]
        pane.select(SHARED)
        await pilot.pause()
        assert "  It stands in templates/_shared/end.j2:1:2." in shown(pane)

    play(pane, story, size=(80, 9))


def test_a_fix_of_a_text_that_changed_meanwhile_is_told_without_what_was_there() -> None:
    pane = made()

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        pane.source = "Hi"
        pane.show(FOUND, 19, file=SMS)
        await pilot.pause()
        assert "  + STOP" in [row.replace("·", "") for row in shown(pane)]

    play(pane, story, size=(80, 20))


def test_a_list_that_was_scrolled_stays_so_when_findings_are_told_anew() -> None:
    pane = made()
    many = [finding(f"X{n:02}", Severity.WARNING, (1, n + 1), "x") for n in range(30)]

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        rows = pane.query_one(RowList)
        pane.show(many, 19, file=SMS)
        await pilot.pause()
        rows.scroll_to(y=12, animate=False)
        await pilot.pause()
        pane.show(many[:25], 19, file=SMS)
        await pilot.pause()
        assert rows.scroll_offset.y == 12
        pane.select(many[2])
        await pilot.pause()
        assert rows.scroll_offset.y == 2

    play(pane, story, size=(80, 9))
