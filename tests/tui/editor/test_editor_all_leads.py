"""What holds of all leads: the proof in the counter line, ways seen, leads that are not there."""

import tomllib
from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.counter import CounterLine
from simulator.tui.screens.editor.finding_detail import FindingDetail
from simulator.tui.screens.editor.findings import FindingsPane
from simulator.tui.screens.editor.gutter import UNSEEN
from simulator.tui.screens.editor.leads import LeadsPane
from simulator.tui.widgets.pane import Pane
from simulator.tui.widgets.phone import PhonePane
from tests.tui.conftest import NARROW, WIDE, Drive, Picture, settled
from tests.tui.editor.conftest import asked, box_of, editor, text_of, until

BROAD = (140, 40)
FILE = "templates/a/hi.sms.j2"
SETTINGS = """format = 1
[brand]
name = "Brightwell"
[fields]
first_name = { type = "text", max = 40, alphabet = "any", missing = ["absent"] }
city = { type = "text", max = 40, alphabet = "any", missing = ["absent"] }
"""
TEXT = (
    '+++\nkind = "transactional"\n+++\n'
    "{{ brand.name }}: Hi {{ lead.first_name | trim | default('there', true) }}, your panels"
    '{% if lead.city == "Nome" %} up in Nome{% endif %} are on their way.\n'
)
LEADS = """
[[personas]]
id = "ann"
first_name = "Ann"
city = "Reno"
[[personas]]
id = "bo"
first_name = "Bo"
city = "Reno"
[[personas]]
id = "nobody"
city = "Reno"
"""
HOSTILE = """role = "hostile"
[[personas]]
id = "hostile-blank"
first_name = " "
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    root = tmp_path / "place"
    for name, text in (
        ("presend.toml", SETTINGS),
        (FILE, TEXT),
        ("personas/leads.toml", LEADS),
        ("personas/odd.toml", HOSTILE),
    ):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


def counter_of(app: PresendApp) -> str:
    return str(editor(app).query_one(CounterLine).render())


def ways_of(app: PresendApp) -> str:
    return editor(app).query_one("#text", Pane).head.info


def gutter_of(app: PresendApp) -> list[str]:
    text = text_of(app)
    return [text.render_line(y).text[:2] for y in range(text.wrapped_document.height)]


async def opened(app: PresendApp, pilot: Pilot[None]) -> None:
    app.open_message(FILE)
    await settled(app, pilot)
    await until(pilot, lambda: editor(app).known is not None)


async def chosen(app: PresendApp, pilot: Pilot[None], rule: str) -> None:
    """Put the cursor of the list on a finding of that rule."""
    pane = editor(app).query_one(FindingsPane)
    pane.focus_list()
    pane.select(next(each for each in pane.findings if each.rule == rule))
    await pilot.pause()


def test_the_counter_line_says_what_a_text_costs_at_most(drive: Drive, place: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await opened(app, pilot)
        assert "never more than 1, 3 with special letters" in counter_of(app)
        # The words give way to the figures as the line gets shorter.
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: "never over 1, special letters 3" in counter_of(app))
        assert "111 to spare" in counter_of(app)
        await pilot.resize_terminal(*BROAD)
        # While something is typed nothing is claimed of it; then it is proved anew.
        await pilot.press(*"xx")
        assert "never more" not in counter_of(app)
        await settled(app, pilot)
        await until(pilot, lambda: "never more than 1" in counter_of(app))
        # Enter says the rest: for whom, and what this lead gets.
        editor(app).query_one(CounterLine).focus()
        await pilot.press("enter")
        told = await asked(app, pilot, "what it costs at most")
        assert "Leads with any letters: never more than 3 texts" in " ".join(told.split())
        assert "A lead who costs 3 texts" in told
        assert "Brightwell: Hi" in told
        await pilot.press("o")
        await settled(app, pilot)
        assert "3 texts billed" in counter_of(app)
        await pilot.press("f7")
        assert "1 text billed" in counter_of(app)

    drive(place, story, size=BROAD)


def test_what_breaks_the_limit_or_is_not_proved_is_said_in_its_place(
    drive: Drive, place: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        (place / FILE).write_text(TEXT.replace("your panels", "your panels " * 13), "utf-8")
        app.reload()
        await opened(app, pilot)
        assert "can cost 2, special letters 5" in counter_of(app)
        editor(app).query_one(CounterLine).focus()
        await pilot.press("question_mark")
        assert "Breaks the limit of" in await asked(app, pilot, "what it costs at most")
        await pilot.press("escape", "escape")
        assert text_of(app).has_focus
        (place / "presend.toml").write_text(SETTINGS.replace("max = 40, ", ""), "utf-8")
        app.reload()
        await settled(app, pilot)
        await until(pilot, lambda: "not proved" in counter_of(app))
        editor(app).query_one(CounterLine).focus()
        await pilot.press("enter")
        assert "give it max under [fields]" in " ".join(
            (await asked(app, pilot, "what it costs at most")).split()
        )

    (place / "presend.toml").write_text(f"limit_segments = 1\n{SETTINGS}", "utf-8")
    drive(place, story, size=BROAD)


def test_an_e_mail_has_no_proof_and_says_why(drive: Drive, place: Path) -> None:
    (place / FILE).rename(place / FILE.replace(".sms", ".email"))

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(FILE.replace(".sms", ".email"))
        await settled(app, pilot)
        editor(app).query_one(CounterLine).focus()
        await pilot.press("enter")
        assert app.news.plain == "Only text messages are billed by their length."

    drive(place, story)


def test_words_that_nobody_gets_are_marked_and_a_lead_is_written_who_does(
    drive: Drive, place: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await opened(app, pilot)
        assert ways_of(app) == "3 of 4 ways seen"
        row = next(at for at, each in enumerate(gutter_of(app)) if UNSEEN in each)
        # The sign goes along with the words while something is typed before them.
        text_of(app).move_cursor((0, 0))
        await pilot.press("enter")
        assert UNSEEN in gutter_of(app)[row + 1]
        await pilot.press("backspace")
        await settled(app, pilot)
        await chosen(app, pilot, "COV01")
        await pilot.press("s")
        assert app.news.plain == "This is about leads who are not there. n writes one."
        await pilot.press("f")
        told = await asked(app, pilot, "1 lead who would get what nobody gets")
        assert 'lead.city == "Nome"' in told
        await pilot.press("enter")
        assert "1 lead who" in box_of(app)
        await pilot.press("escape")
        await pilot.pause()
        assert not (place / "personas/completed.toml").exists()
        await pilot.press("n")
        await asked(app, pilot, "1 lead who would get what nobody gets")
        await pilot.press("w")
        await until(pilot, lambda: ways_of(app) == "4 of 4 ways seen")
        await settled(app, pilot)
        assert UNSEEN not in "".join(gutter_of(app))
        assert all(each.rule != "COV01" for each in app.studio.all_findings())
        assert app.news.plain == "Wrote 1 lead to personas/completed.toml."

    drive(place, story)
    (lead,) = tomllib.loads((place / "personas/completed.toml").read_text("utf-8"))["personas"]
    assert lead["city"] == "Nome"


def test_a_finding_says_what_its_leads_share_and_the_smallest_of_them(
    drive: Drive, place: Path
) -> None:
    (place / FILE).write_text("Hi {{ lead.first_name }}, it's Sam.", "utf-8")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await opened(app, pilot)
        await chosen(app, pilot, "TOK04")
        detail = editor(app).query_one(FindingsPane)
        parts = detail.query(FindingDetail)
        rows = "\n".join(each.line(at).plain for each in parts for at in range(each.count))
        assert "without a first name" in rows
        await pilot.press("s")
        told = await asked(app, pilot, "TOK04: who meets it")
        assert "Any lead without a first name." in told
        assert "cut down from nobody" in told
        await pilot.press("escape", "n")
        assert app.news.plain == "This is met by leads you have. s finds the smallest of them."

    drive(place, story, size=WIDE)


def test_what_only_hostile_leads_meet_is_told_as_such(drive: Drive, place: Path) -> None:
    (place / FILE).write_text(TEXT.replace(" | trim", ""), "utf-8")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await opened(app, pilot)
        pane, leads = editor(app).query_one(FindingsPane), editor(app).query_one(LeadsPane)
        finding = next(each for each in pane.findings if each.rule == "TOK04")
        assert finding.is_of_hostile
        assert leads.leads[-1] == "hostile-blank"
        assert leads.head.aside == "3 and 1 hostile"
        app.open_message(FILE, lead="hostile-blank")
        await settled(app, pilot)
        head = editor(app).query_one(PhonePane).head
        assert (head.info, head.aside) == ("blank", "hostile")
        await pilot.press("f7")
        assert head.aside == "1 of 3"

    drive(place, story, size=WIDE)


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
def test_proof_and_ways_look_as_they_did(
    picture: Picture, place: Path, size: tuple[int, int]
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await opened(app, pilot)
        editor(app).query_one(CounterLine).focus()

    assert picture(place, story, size=size)
