"""Where leads come from: files, hostile leads apart, leads made up, leads of a list."""

import threading
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from simulator.errors import PresendError
from simulator.loading import load_workspace
from simulator.tui.app import PresendApp
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.screens.personas.adding import COUNT, HiddenFaultError
from simulator.tui.screens.personas.lead_page import LeadPage
from simulator.tui.screens.personas.screen import PersonasScreen
from simulator.tui.screens.personas.told import ToldPane
from simulator.tui.widgets.dialog import Ask, Form
from simulator.tui.widgets.row_list import RowList
from simulator.tui.widgets.working import Tell, Working, worked
from tests.tui.conftest import NARROW, WIDE, Drive, Picture, settled

TEXT = (
    '+++\nstage = "customer"\n+++\n'
    "Brightwell: Hi {{ lead.first_name }}, it is Sam. Reply STOP to end"
)
LEADS = """
[[personas]]
id = "ann"
first_name = "Ann"
[[personas]]
id = "bo"
first_name = "Bo"
about = "nobody else is so short"
"""
HOSTILE = """role = "hostile"
[[personas]]
id = "hostile-no-name"
about = "without a first name"
[[personas]]
id = "hostile-markup"
first_name = "[STOP][/][@click=app.quit]"
about = "markup [/] in a name"
"""
SHEET = """First name,Last name,Mobile,City
Anna,[STOP],(850) 234-5678,Tampa
Bob,,123,
"""


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """A workspace of one text, two files of leads and a hostile one."""
    root = tmp_path / "packs"
    write(root, "presend.toml", 'format = 1\n[brand]\nname = "Brightwell"\n')
    write(root, "templates/a/hi.sms.j2", TEXT)
    write(root, "personas/ordinary.toml", LEADS)
    write(root, "personas/another.toml", '[[personas]]\nid = "cy"\nfirst_name = "Cy"\n')
    write(root, "personas/odd.toml", HOSTILE)
    return root


async def shown(app: PresendApp, pilot: Pilot[None]) -> PersonasScreen:
    await pilot.press("f4")
    await settled(app, pilot)
    assert isinstance(app.screen, PersonasScreen)
    return app.screen


async def until(pilot: Pilot[None], kind: type) -> None:
    """Wait for a screen: work behind it may have to end first."""
    for _ in range(200):
        await pilot.pause(0.02)
        if isinstance(pilot.app.screen, kind):
            return
    pytest.fail(f"no {kind.__name__} but {pilot.app.screen}")


def lines(screen: PersonasScreen) -> list[str]:
    view = screen.view
    return [view.render_line(y).text.rstrip() for y in range(view.size.height)]


def ids(screen: PersonasScreen) -> list[str]:
    return [lead.id for lead in screen.view.leads]


def test_hostile_leads_stand_apart_in_no_sum_and_can_be_hidden(drive: Drive, packs: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        drawn = lines(screen)
        heading = next(at for at, line in enumerate(drawn) if "2 hostile leads" in line)
        above, below = drawn[1:heading], drawn[heading + 1 : heading + 3]
        assert len(above) == 3
        assert [line.split()[0] for line in below] == ["no-name", "markup"]
        assert below[0].split()[1] == "E"
        assert below[1].split()[1:] == ["ok", "ok"]
        assert drawn[heading + 3].split()[:2] == ["3", "leads"]
        # The cursor goes over the heading, by key and by click.
        await pilot.press("G", "up", "up")
        assert screen.view.row == 2
        await pilot.click(screen.view, offset=(6, 1 + heading - 1))
        assert screen.view.row == 2
        await pilot.click(screen.view, offset=(6, 1 + heading))
        assert screen.view.row == 3
        # What only hostile leads meet is told as such, and finds them.
        rows = screen.query_one(ToldPane).query_one(RowList)
        assert "hostile" in rows.line(rows.count - 1).plain
        await pilot.press("=")
        assert ids(screen) == ["hostile-no-name"]
        await pilot.press("escape", "h")
        assert set(ids(screen)) == {"ann", "bo", "cy"}
        assert "who: all but the hostile" in str(screen.standing())
        await pilot.press("h")
        assert len(ids(screen)) == 5

    drive(packs, story, size=WIDE)


def test_leads_are_shown_by_the_file_they_stand_in(drive: Drive, packs: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        await pilot.press("b")
        heads = [line.split()[0] for line in lines(screen) if "personas/" in line]
        assert heads == ["personas/another.toml", "personas/ordinary.toml", "personas/odd.toml"]
        assert ids(screen)[0] == "cy"
        await pilot.press("b")
        assert not any("personas/" in line for line in lines(screen))
        await pilot.press("w")
        await pilot.press(*"ordinary", "enter")
        await pilot.pause(0.1)
        assert set(ids(screen)) == {"ann", "bo"}
        assert "2 of 5 in personas/ordinary.toml" in str(screen.standing())
        await pilot.press("p")
        await pilot.pause()
        assert isinstance(app.screen, LeadPage)
        page = str(app.screen.query_one(".facts").render())
        assert "personas/ordinary.toml" in page
        await pilot.press("escape", "escape")
        screen.show_lead("hostile-markup")
        await pilot.press("p")
        await pilot.pause()
        page = str(app.screen.query_one(".facts").render())
        assert "Made to break texts" in page
        assert "markup [/] in a name" in page

    drive(packs, story)


def test_leads_are_made_up_where_there_are_none_and_beside_others(
    drive: Drive, packs: Path
) -> None:
    for path in (packs / "personas").iterdir():
        path.unlink()

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        words = "No leads yet  the starter's stand in: i imports a CSV, n makes 24"
        assert any(words in line for line in lines(screen))
        await pilot.press("n")
        await until(pilot, PersonasScreen)
        await settled(app, pilot)
        assert len(ids(screen)) == COUNT
        assert "Made 24 leads up: personas/generated.toml" in app.news.plain
        first = set(ids(screen))
        # Where there are some it asks first, and Enter does nothing.
        await pilot.press("n")
        await until(pilot, Ask)
        await pilot.press("enter")
        assert isinstance(app.screen, Ask)
        await pilot.press("escape")
        await settled(app, pilot)
        assert set(ids(screen)) == first
        await pilot.press("n")
        await until(pilot, Ask)
        await pilot.press("m")
        await until(pilot, PersonasScreen)
        await settled(app, pilot)
        assert first < set(ids(screen))
        assert len(ids(screen)) == 2 * COUNT
        await pilot.press("n")
        await until(pilot, Ask)
        await pilot.press("o")
        await until(pilot, PersonasScreen)
        await settled(app, pilot)
        assert len(ids(screen)) == 2 * COUNT
        assert not first & set(ids(screen))

    drive(packs, story)


def test_a_list_is_looked_over_before_leads_of_its_shape_are_written(
    drive: Drive, packs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    sheet = Path("leads of [May].csv")
    sheet.write_text(SHEET, "utf-8")

    async def ask(pilot: Pilot[None], *values: str) -> None:
        await pilot.press("i")
        await until(pilot, Form)
        for value in values:
            field = pilot.app.focused
            assert isinstance(field, Input)
            field.value = value or field.value
            await pilot.press("enter")
        await pilot.pause()

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        screen = await shown(app, pilot)
        await ask(pilot, "nowhere.csv", "", "")
        assert isinstance(app.screen, Form)
        assert "There is no such file." in app.export_screenshot().replace("&#160;", " ")
        await pilot.press("escape")
        await ask(pilot, str(sheet), "US", "")
        await until(pilot, Ask)
        facts = str(app.screen.query_one(".facts").render())
        assert "2 rows" in facts
        assert "1 row with a phone that can't be used (line 3)." in facts
        assert not any(each in facts for each in ("Anna", "Bob", "STOP", "234-5678", "Tampa"))
        await pilot.press("enter", "escape")
        await until(pilot, PersonasScreen)
        assert not list((packs / "personas").glob("leads*"))
        await ask(pilot, str(sheet), "US", "")
        await until(pilot, Ask)
        await pilot.press("w")
        await until(pilot, PersonasScreen)
        await settled(app, pilot)
        assert "Wrote 2 leads to personas/leads-of-may.toml." in app.news.plain
        assert {"leads-of-may-2", "leads-of-may-3"} < set(ids(screen))
        found = load_workspace(packs)
        assert "Anna" not in {lead.first_name for lead in found.personas}
        # A list of nobody is told of, and nothing is written.
        write(tmp_path, sheet.name, "First name\n")
        await ask(pilot, str(sheet), "", "")
        await until(pilot, Ask)
        await pilot.press("w")
        assert isinstance(app.screen, Ask)
        await pilot.press("escape")
        await until(pilot, PersonasScreen)
        assert len(load_workspace(packs).packs) == len(found.packs)

    drive(packs, story)


def test_work_is_stopped_by_esc_and_its_faults_are_told(drive: Drive, packs: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await shown(app, pilot)
        begun = threading.Event()
        results: list[object] = []

        def endless(tell: Tell) -> int:
            for count in range(1_000_000):
                begun.set()
                tell(count)
                threading.Event().wait(0.01)
            return 1

        def wrong(_: Tell) -> int:
            raise PresendError("this can't be read")

        async def do(work: object, *, writes: bool) -> None:
            try:
                results.append(await worked(app, "Doing", work, "row", writes=writes))  # type: ignore[arg-type]
            except PresendError as error:
                results.append(str(error))

        for writes in (False, True):
            begun.clear()
            app.run_worker(do(endless, writes=writes))
            await until(pilot, Working)
            await pilot.pause(0.4)
            assert begun.is_set()
            assert app.screen.query_one("#box").visible
            assert "Esc stops" in str(app.screen.query_one("#working").render())
            await pilot.press("escape", "escape")
            await until(pilot, FrameScreen)
        app.run_worker(do(wrong, writes=True))
        await pilot.pause(0.2)
        assert results == [None, None, "this can't be read"]

    drive(packs, story)


def test_a_fault_while_a_list_is_read_tells_nothing_of_the_list(
    drive: Drive, packs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    sheet = Path("leads.csv")
    sheet.write_text(SHEET, "utf-8")

    def broken(*_: object) -> None:
        raise ValueError("Anna Lee +18502345678")

    monkeypatch.setattr("simulator.personas.doctor.Doctor.add", broken)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await shown(app, pilot)
        await pilot.press("i")
        await until(pilot, Form)
        await pilot.press(*str(sheet), "ctrl+s")
        await until(pilot, PersonasScreen)
        await pilot.pause(0.1)
        (fault,) = app.faults
        app.faults.clear()
        assert isinstance(fault, HiddenFaultError)
        assert "ValueError" in app.news.plain
        assert "Anna" not in app.news.plain

    drive(packs, story)


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_packs_look_as_they_did(picture: Picture, packs: Path, size: tuple[int, int]) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await shown(app, pilot)
        await pilot.press("b", "G")

    assert picture(packs, story, size=size)
