"""Files are read and reviewed behind the screen: once, most wanted first, and never silently."""

import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulator.review.result import MessageReview
from simulator.review.reviewer import Reviewer
from simulator.tui import reviewing
from simulator.tui.app import PresendApp
from simulator.tui.widgets.frame import Tabs

Drive = Callable[..., None]
Wait = Callable[..., Awaitable[None]]
WELCOME = "templates/fresh-lead/welcome.sms.j2"
SPANISH = "templates/fresh-lead/welcome.es.sms.j2"
REMINDER = "templates/appointment-reminder/same-day.sms.j2"


@pytest.fixture
def reviewed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files whose message is reviewed, in order."""
    files: list[str] = []
    whole = Reviewer.review_copy

    def noted(reviewer: Reviewer, copy: object, *rest: object) -> MessageReview:
        files.append(copy.message.file)  # type: ignore[attr-defined]
        return whole(reviewer, copy, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Reviewer, "review_copy", noted)
    return files


def change(root: Path, file: str, old: str, new: str) -> None:
    text = (root / file).read_text()
    assert old in text
    (root / file).write_text(text.replace(old, new))


def test_what_others_change_is_read_and_only_that_is_reviewed(
    drive: Drive, settle: Wait, starter: Path, reviewed: list[str]
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        assert sorted(reviewed) == sorted(set(reviewed)) != []
        reviewed.clear()
        published: list[object] = []
        app.reloaded.subscribe(app.screen, published.append)
        app.reviewing.watching.look()
        await settle(app, pilot)
        assert (reviewed, published) == ([], [])
        change(starter, WELCOME, "Thanks for asking", "THANKS FOR ASKING")
        app.reviewing.watching.look()
        await settle(app, pilot, lambda: bool(published))
        # A translation is compared with it.
        assert sorted(reviewed) == [SPANISH, WELCOME]
        assert any(each.rule == "TON01" for each in app.studio.findings_of(WELCOME))
        # A file that is touched and says the same is no news.
        (starter / WELCOME).touch()
        app.reviewing.watching.look()
        await settle(app, pilot)
        assert (len(reviewed), len(published)) == (2, 1)

    drive(starter, story)


def test_what_is_open_is_reviewed_first(
    drive: Drive, settle: Wait, starter: Path, reviewed: list[str]
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        reviewed.clear()
        change(starter, "presend.toml", 'name = "Brightwell"', 'name = "Acme"')
        app.reviewing.want(REMINDER)
        app.reload()
        await settle(app, pilot)
        assert reviewed[0] == REMINDER
        near = [file.startswith("templates/appointment-reminder/") for file in reviewed]
        assert near == sorted(near, reverse=True)
        assert any(near)
        assert not all(near)

    drive(starter, story)


def test_a_fault_of_one_review_is_told_and_stops_no_other(
    drive: Drive, settle: Wait, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Reviewer.review_copy

    def failing(reviewer: Reviewer, copy: object, *rest: object) -> MessageReview:
        if copy.message.file == REMINDER:  # type: ignore[attr-defined]
            raise ZeroDivisionError("[STOP]")
        return whole(reviewer, copy, *rest)  # type: ignore[arg-type]

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        monkeypatch.setattr(Reviewer, "review_copy", failing)
        change(starter, "presend.toml", 'name = "Brightwell"', 'name = "Acme"')
        app.reload()
        await settle(app, pilot)
        assert "a fault of presend's own" in app.news.plain.lower()
        assert "[STOP]" in app.news.plain
        assert WELCOME in app.studio.reviews

    drive(starter, story)


def test_a_fault_of_the_reading_is_told(
    drive: Drive, settle: Wait, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: object) -> None:
        raise ZeroDivisionError("no")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        monkeypatch.setattr("simulator.loading.workspace.load_workspace", failing)
        app.reload()
        await settle(app, pilot)
        assert "ZeroDivisionError: no" in app.news.plain
        assert app.studio.reviews

    drive(starter, story)


def test_a_review_can_be_stopped(drive: Drive, settle: Wait, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        totals = app.screen.query_one(Tabs)
        assert totals.totals.plain == "ok"
        # What nobody has reviewed is not in order yet.
        app.studio.put_review("templates/fresh-lead/welcome.sms.j2", None)
        app.screen.show_frame()  # type: ignore[attr-defined]
        assert totals.totals.plain == "24 of 25 reviewed"
        change(starter, "presend.toml", 'name = "Brightwell"', 'name = "Acme"')
        app.reviewing.hold()
        app.reload()
        await settle(app, pilot, lambda: True) if app.is_settled else None
        while app.studio.workspace.settings.brand_name != "Acme":
            await pilot.pause(0.02)
        assert not app.is_settled
        app.reviewing.progress = (0, 25)
        app.reviewing.stop()
        await settle(app, pilot)
        assert "Stopped" in app.news.plain
        app.reviewing.release()

    drive(starter, story)


def test_what_is_pressed_comes_first_and_a_review_is_stopped_amid_a_message(
    drive: Drive, settle: Wait, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[object] = []
    went_on: list[object] = []

    def stopped(_: Reviewer, copy: object, go_on: Callable[[], object]) -> MessageReview:
        begun.append(copy)
        app = begun_in[0]
        app.reviewing.progress = (0, 25)
        app.call_from_thread(app.reviewing.stop)
        go_on()
        went_on.append(copy)
        raise AssertionError

    begun_in: list[PresendApp] = []

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        begun_in.append(app)
        monkeypatch.setattr(Reviewer, "review_copy", stopped)
        monkeypatch.setattr(reviewing, "PATIENCE", 0.01)
        monkeypatch.setattr(reviewing, "WAY", 600)
        change(starter, "presend.toml", 'name = "Brightwell"', 'name = "Acme"')
        app.reload()
        await pilot.press("down")
        while app.studio.workspace.settings.brand_name != "Acme":
            await pilot.pause(0.02)
        await pilot.pause(0.1)
        assert begun == []
        monkeypatch.setattr(reviewing, "WAY", 0)
        await pilot.press("down")
        await settle(app, pilot, lambda: "Stopped" in app.news.plain)
        assert (len(begun), went_on) == (1, [])

    drive(starter, story)


def test_a_workspace_that_is_gone_is_told_and_what_is_typed_stays(
    drive: Drive, settle: Wait, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settle(app, pilot, lambda: WELCOME in app.studio.buffers)
        app.studio.buffers[WELCOME].change("typed", is_step=True)
        kept = shutil.move(starter, starter.with_name("away"))
        app.reviewing.watching.look()
        await settle(app, pilot, lambda: "is gone" in app.news.plain)
        assert app.studio.buffers[WELCOME].text == "typed"
        assert app.studio.workspace.messages
        shutil.move(kept, starter)
        app.reviewing.watching.look()
        await settle(app, pilot, lambda: not app.reviewing.watching.is_gone)
        assert "is gone" not in app.news.plain
        assert app.studio.buffers[WELCOME].text == "typed"

    drive(starter, story)


def test_a_file_changed_on_disk_is_shown_unless_it_is_edited(
    drive: Drive, settle: Wait, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settle(app, pilot, lambda: WELCOME in app.studio.buffers)
        buffer = app.studio.buffers[WELCOME]
        change(starter, WELCOME, "Thanks", "Many thanks")
        app.reviewing.watching.look()
        await settle(app, pilot, lambda: "Many thanks" in buffer.text)
        assert not buffer.is_edited
        asked: list[str] = []
        monkeypatch.setattr(type(app.screen), "changed_on_disk", lambda _, file: asked.append(file))
        buffer.change(buffer.text + "mine", is_step=True)
        change(starter, WELCOME, "Many thanks", "Thousand thanks")
        app.reviewing.watching.look()
        await settle(app, pilot, lambda: bool(asked))
        assert asked == [WELCOME]
        assert buffer.text.endswith("mine")
        app.reload()
        await settle(app, pilot)
        assert asked == [WELCOME]

    drive(starter, story)


def test_what_is_wrong_with_files_on_disk_and_with_what_is_typed_stands_side_by_side(
    drive: Drive, settle: Wait, starter: Path
) -> None:
    broken = "+++\nkind = \n+++\nHi\n"
    (starter / REMINDER).write_text(broken)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settle(app, pilot, lambda: WELCOME in app.studio.buffers)
        buffer = app.studio.buffers[WELCOME]
        buffer.change(broken, is_step=True)
        change(starter, "presend.toml", 'name = "Brightwell"', 'name = "Bolt"')
        app.reload()
        await settle(app, pilot)
        assert {REMINDER, WELCOME} <= set(app.studio.faults)
        # Read anew, what is typed stays as wrong as it was until it is reviewed again.
        seen: list[set[str]] = []
        app.reloaded.subscribe(app.screen, lambda _: seen.append(set(app.studio.faults)))
        change(starter, "presend.toml", 'name = "Bolt"', 'name = "Acme"')
        app.reload()
        await settle(app, pilot, lambda: bool(seen))
        assert {REMINDER, WELCOME} <= seen[0]

    drive(starter, story)


def test_a_review_of_what_is_typed_no_more_is_thrown_away(
    drive: Drive, settle: Wait, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Reviewer.review_source

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settle(app, pilot, lambda: WELCOME in app.studio.buffers)
        buffer = app.studio.buffers[WELCOME]

        def typed_on(reviewer: Reviewer, *what: object) -> object:
            found = whole(reviewer, *what)  # type: ignore[arg-type]
            app.call_from_thread(buffer.change, "[Last] words", is_step=True)
            return found

        def first_words() -> str:
            return app.studio.reviews[WELCOME].copy.message.body[:7]

        buffer.change("[First] words", is_step=True)
        change(starter, "presend.toml", 'name = "Brightwell"', 'name = "Bolt"')
        app.reload()
        await settle(app, pilot)
        assert first_words() == "[First]"
        buffer.change("[Other] words", is_step=True)
        monkeypatch.setattr(Reviewer, "review_source", typed_on)
        change(starter, "presend.toml", 'name = "Bolt"', 'name = "Acme"')
        app.reload()
        await settle(app, pilot, lambda: buffer.text == "[Last] words")
        assert first_words() == "[First]"

    drive(starter, story)
