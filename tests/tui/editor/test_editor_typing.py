import threading
from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulator.model.persona import Persona
from simulator.review.copies import Copy
from simulator.review.preview import Preview
from simulator.review.reviewer import Reviewer
from simulator.tui.app import PresendApp
from simulator.tui.screens.editor import phone_side
from simulator.tui.screens.editor.counter import CounterLine
from simulator.tui.screens.editor.findings import FindingsPane
from simulator.tui.screens.editor.leads import LeadsPane
from simulator.tui.widgets.frame import PlaceLine
from simulator.tui.widgets.phone import Phone, PhonePane
from tests.tui.conftest import WIDE, Drive, settled
from tests.tui.editor.conftest import WELCOME, editor, text_of, until

BOOK = "templates/fresh-lead/book.sms.j2"


def test_every_key_is_on_the_phone_at_once_and_checked_once_the_typing_pauses(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME, lead="dana")
        await settled(app, pilot)
        screen = editor(app)
        assert str(screen.place()) == "fresh-lead › welcome › sms"
        counted = str(screen.query_one(CounterLine).render())
        assert "edited" not in str(screen.query_one(PlaceLine).render())
        await pilot.press("[", "N", "a", "m", "e", "]")
        # No review yet: that comes after a pause.
        phone = screen.query_one(Phone).preview
        assert phone
        assert phone.text.startswith("[Name]Brightwell: Hi Dana")
        assert str(screen.query_one(CounterLine).render()) != counted
        assert "edited" in str(screen.query_one(PlaceLine).render())
        await settled(app, pilot)
        assert [each.rule for each in screen.query_one(FindingsPane).findings] == ["TOK01"]
        await pilot.press(*["backspace"] * 6)
        await settled(app, pilot)
        assert screen.query_one(FindingsPane).findings == ()
        assert str(screen.query_one(CounterLine).render()) == counted
        assert "edited" not in str(screen.query_one(PlaceLine).render())

    drive(starter, story)


def test_no_key_waits_for_a_text_that_takes_long_to_fill(
    drive: Drive, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end = threading.Event()
    is_behind: list[bool] = []
    filled = Reviewer.preview

    def watched(self: Reviewer, copy: Copy, lead: Persona) -> Preview:
        if "many" in copy.message.body:
            is_behind.append(threading.current_thread() is not threading.main_thread())
            may_end.wait(10)
        return filled(self, copy, lead)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        def shown() -> str:
            preview = editor(app).preview
            return f"{preview.copy.message.file} {preview.text}" if preview else ""

        app.open_message(WELCOME)
        await settled(app, pilot)
        text_of(app).insert_at_cursor("word " * 500)
        await settled(app, pilot)
        monkeypatch.setattr(phone_side, "SLOW", 0.0)
        monkeypatch.setattr(Reviewer, "preview", watched)
        await pilot.press(*"many")
        await until(pilot, lambda: bool(is_behind))
        assert "many" not in shown()
        # What comes of it is of no use once another message is open.
        app.open_message(BOOK)
        await pilot.pause()
        may_end.set()
        await settled(app, pilot)
        assert shown().startswith(BOOK)
        app.open_message(WELCOME)
        await settled(app, pilot)
        is_behind.clear()
        await pilot.press("s")
        await until(pilot, lambda: "manys" in shown())
        assert is_behind == [True]

    drive(starter, story)


def test_the_next_lead_is_that_of_the_list_and_told_in_words(drive: Drive, starter: Path) -> None:
    settings = starter / "presend.toml"
    own = settings.read_text("utf-8").replace("format = 1", 'format = 1\ncurrency = "GBP"', 1)
    settings.write_text(f'{own}\n[[rates]]\ncountry = "US"\nprice = 0.01\n', "utf-8")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        screen = editor(app)
        order = screen.side.order()
        assert len(order) > 2
        # The one who is hit hardest comes first, and stays while the text changes.
        assert screen.lead == order[0]
        pane = screen.query_one(PhonePane)
        for at, lead in ((1, order[1]), (2, order[2])):
            await pilot.press("f7")
            assert screen.lead == lead
            assert pane.head.aside == f"{at + 1} of {len(order)}"
        await pilot.press("shift+f7", "shift+f7", "shift+f7")
        assert screen.lead == order[-1]
        dana = next(each for each in app.studio.workspace.personas if each.id == "dana")
        screen.side.choose("dana")
        assert dana.about
        assert str(app.news)[:40] == dana.about[:40]
        assert pane.head.info.startswith("Dana Whitfield")
        assert "£0.02" in str(screen.query_one(CounterLine).render())
        # A field of the settings that a lead lacks is told.
        without = next(each for each in order if "roof" not in app_fields(app, each))
        screen.side.choose(without)
        assert "no roof" in screen.query_one(LeadsPane).special

    drive(starter, story, size=WIDE)


def app_fields(app: PresendApp, lead: str) -> set[str]:
    found = next(each for each in app.studio.workspace.personas if each.id == lead)
    return {name for name, value in found.fields().items() if value is not None}


def test_what_is_typed_during_a_check_makes_its_result_count_for_nothing(
    drive: Drive, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end = threading.Event()
    begun: list[str] = []
    given_up: list[str] = []
    review_source = Reviewer.review_source

    def slow(self: Reviewer, file: str, source: str, *more: object) -> object:
        begun.append(source)
        may_end.wait(10)
        try:
            return review_source(self, file, source, *more)  # type: ignore[arg-type]
        except Exception:
            given_up.append(source)
            raise

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        screen = editor(app)
        monkeypatch.setattr(Reviewer, "review_source", slow)
        await pilot.press("[", "N", "a", "m", "e", "]")
        await until(pilot, lambda: len(begun) == 1)
        await until(pilot, lambda: screen.query_one(FindingsPane).head.aside == "checking")
        put: list[str] = []
        monkeypatch.setattr(app.studio, "put", lambda file, *_: put.append(file))
        await pilot.press(*["backspace"] * 6)
        await pilot.pause(0.3)
        # One at a time: the second waits for the first to end.
        assert len(begun) == 1
        may_end.set()
        await settled(app, pilot)
        assert begun[1] == app.studio.buffers[WELCOME].text
        assert put == [WELCOME]
        # And it ended at once, so that a check may begin early.
        assert given_up == begun[:1]

    drive(starter, story)


def test_a_check_that_breaks_is_told_and_the_next_one_goes_on(
    drive: Drive, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    review_source = Reviewer.review_source

    def broken(self: Reviewer, file: str, source: str, *more: object) -> object:
        if "@" in source:
            raise ZeroDivisionError("on purpose")
        return review_source(self, file, source, *more)  # type: ignore[arg-type]

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        monkeypatch.setattr(Reviewer, "review_source", broken)
        await pilot.press("@")
        await until(pilot, lambda: bool(app.faults))
        assert "presend's own" in str(app.news)
        assert editor(app).is_checked
        app.faults.clear()
        await pilot.press("backspace", "[", "N", "a", "m", "e", "]")
        await settled(app, pilot)
        assert [each.rule for each in app.studio.findings_of(WELCOME)] == ["TOK01"]
        # The review of the workspace was not left waiting, and reading anew loses neither the
        # text nor its findings.
        app.reload()
        await pilot.press("x", "space")
        await settled(app, pilot)
        assert text_of(app).text.startswith("[Name]x {{ brand.name }}")
        assert [each.rule for each in app.studio.findings_of(WELCOME)] == ["TOK01"]

    drive(starter, story)
