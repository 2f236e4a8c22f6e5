import tomllib
from contextlib import nullcontext
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.screen import ModalScreen

from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.screen import EditorScreen
from simulator.tui.screens.library.new_message import ask_new_message
from simulator.tui.screens.library.screen import LibraryScreen
from tests.tui.conftest import Drive, settled
from tests.tui.library.stage import fill, go_to, row_with, rows_of, write

WELCOME = "templates/fresh-lead/welcome.sms.j2"


def test_a_first_campaign_is_checked_and_clean_at_once(drive: Drive, tmp_path: Path) -> None:
    root = tmp_path / "w"
    write(root, "presend.toml", '[brand]\nname = "Acme"\n')
    (root / "templates").mkdir()

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        empty = str(app.screen.query_one("#empty").render())
        assert "No campaign yet." in empty
        assert "makes one with its first text" in empty
        await pilot.press("n")
        await pilot.pause()
        # A name as people write it becomes one that files can have.
        await fill(app, pilot, campaign="Spring Offer!", goal="book a visit")
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.file == "templates/spring-offer/welcome.sms.j2"
        assert app.studio.findings_of(app.screen.file) == ()
        await pilot.press("f2")
        await pilot.pause()
        assert "ok" in row_with(app, "spring-offer")

    drive(root, story)
    sequence = tomllib.loads((root / "templates/spring-offer/sequence.toml").read_text())
    assert sequence["objective"] == "book a visit"


def test_new_messages_languages_and_variants(drive: Drive, starter: Path) -> None:
    folder = starter / "templates/pricing-visitor"

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await go_to(app, pilot, "pricing-visitor")
        await pilot.press("n", "m")
        await pilot.pause()
        await fill(app, pilot, name="hello")
        assert isinstance(app.screen, ModalScreen)  # the name is taken
        await fill(app, pilot, name="spring", channel="email")
        assert app.studio.findings_of("templates/pricing-visitor/spring.email.j2") == ()
        await pilot.press("f2")
        await go_to(app, pilot, "1 hello")
        await pilot.press("n", "l")
        await pilot.pause()
        await fill(app, pilot, language="not a tag")
        assert isinstance(app.screen, ModalScreen)
        await fill(app, pilot, language="ES-mx")
        assert (folder / "hello.es-MX.sms.j2").is_file()
        await pilot.press("f2")
        await go_to(app, pilot, "1 hello")
        await pilot.press("n", "v")
        await pilot.pause()
        await fill(app, pilot)
        await pilot.press("f2")
        await pilot.pause()
        assert any("A hello" in row for row in rows_of(app))
        assert any("B hello-b" in row for row in rows_of(app))
        assert row_with(app, "B hello-b sms").endswith("new")

    drive(starter, story)
    assert 'subject = "Spring"' in (folder / "spring.email.j2").read_text()
    assert (folder / "hello-b.es-MX.sms.j2").is_file()
    assert "nobody likes to feel watched" in (folder / "sequence.toml").read_text()


def test_names_that_no_message_and_no_campaign_can_have_are_mended(
    drive: Drive, starter: Path
) -> None:
    write(starter, "templates/pricing-visitor/My [STOP] text.sms.j2", "Hi. Reply STOP to end\n")
    write(starter, "templates/Spring Sale/welcome.sms.j2", "Hi. Reply STOP to end\n")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await go_to(app, pilot, "pricing-visitor")
        await pilot.press("right")
        await go_to(app, pilot, "My [STOP] text.sms")
        await pilot.press("d")
        await pilot.pause()
        assert "Go to a message" in app.news.plain
        await pilot.press("m")
        await pilot.pause()
        await fill(app, pilot)
        assert "is called my-stop-text now" in app.news.plain
        assert row_with(app, "my-stop-text sms")
        await go_to(app, pilot, "Other files")
        await pilot.press("right", "down", "m")
        await pilot.pause()
        await fill(app, pilot)
        assert "spring-sale" in row_with(app, "spring-sale")
        assert not any(each.endswith("Sale") for each in app.studio.faults)

    drive(starter, story)
    assert (starter / "templates/pricing-visitor/my-stop-text.sms.j2").is_file()
    assert (starter / "templates/spring-sale/welcome.sms.j2").is_file()


def test_rename_takes_languages_and_steps_along(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        await pilot.press("f2")
        await go_to(app, pilot, "fresh-lead")
        await pilot.press("right")
        await go_to(app, pilot, "1 welcome")
        await pilot.press("m")
        await pilot.pause()
        await fill(app, pilot, name="nudge-a")
        assert isinstance(app.screen, ModalScreen)
        await fill(app, pilot, name="hello")
        assert isinstance(app.screen, LibraryScreen)
        assert "ok" in row_with(app, "1 hello +es")
        assert WELCOME not in app.studio.buffers
        await pilot.press("f3")
        await settled(app, pilot)
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.file == "templates/fresh-lead/hello.sms.j2"

    drive(starter, story)
    folder = starter / "templates/fresh-lead"
    assert (folder / "hello.es.sms.j2").is_file()
    assert 'id = "welcome"\nmessage = "hello"\n' in (folder / "sequence.toml").read_text()


def test_the_trash_says_who_sends_it_and_gives_it_back(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await go_to(app, pilot, "fresh-lead")
        await pilot.press("right")
        await go_to(app, pilot, "1 welcome")
        await pilot.press("delete")
        await pilot.pause()
        told = "\n".join(str(each.render()) for each in app.screen.query("Static"))
        assert "It is sent by step welcome." in told
        assert "2 files: its languages go along." in told
        await pilot.press("enter")
        assert isinstance(app.screen, ModalScreen)
        await pilot.press("t")
        await pilot.pause(0.3)
        await settled(app, pilot)
        assert not (starter / WELCOME).exists()
        assert "E 1" in row_with(app, "fresh-lead")
        assert "no text" in row_with(app, "1 welcome")
        assert "u puts it back" in app.news.plain
        await pilot.press("u")
        await pilot.pause(0.3)
        await settled(app, pilot)
        assert (starter / WELCOME).is_file()
        assert "ok" in row_with(app, "fresh-lead")
        # Esc leaves all as it is.
        await pilot.press("delete", "escape")
        assert (starter / WELCOME).is_file()

    drive(starter, story)


def test_a_copy_stands_beside_its_original_and_a_failing_disk_changes_nothing(
    drive: Drive, starter: Path
) -> None:
    (starter / ".presend").write_text("a file where the trash would be")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await go_to(app, pilot, "pricing-visitor")
        await pilot.press("d")
        await pilot.pause()
        await fill(app, pilot)
        assert "ok" in row_with(app, "pricing-visitor-2")
        assert "pricing-visitor-2 3 steps" in " ".join(row_with(app, "pricing-visitor-2").split())
        await pilot.press("delete")
        await pilot.pause()
        await pilot.press("t")
        await pilot.pause(0.5)
        assert isinstance(app.screen, LibraryScreen)
        assert "All is as it was." in app.news.plain
        assert (starter / "templates/pricing-visitor-2/hello.sms.j2").is_file()

    drive(starter, story)


def test_what_is_typed_and_not_saved_keeps_its_file(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        await pilot.press("x")
        await settled(app, pilot)
        await pilot.press("f2")
        await go_to(app, pilot, "fresh-lead")
        # A copy would be one of the text before the edits.
        for keys in (("m",), ("delete",), ("d",), ("right", "down", "down", "n", "l")):
            app.say("")
            await pilot.press(*keys)
            await pilot.pause(0.3)
            assert isinstance(app.screen, LibraryScreen)
            assert "welcome.sms.j2 has edits that are not saved" in app.news.plain

    drive(starter, story)


def test_the_starter_itself_is_only_read(drive: Drive, starter: Path) -> None:
    before = sorted(starter.rglob("*"))

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await go_to(app, pilot, "pricing-visitor")
        # What is new needs a copy first; Esc leaves all as it is.
        await pilot.press("n")
        await pilot.pause(0.3)
        assert "Keep a copy" in str(app.screen.query_one("#box").border_title)
        await pilot.press("escape")
        await pilot.pause(0.3)
        for key in ("d", "m", "delete", "u", "f9"):
            app.say("")
            await pilot.press(key)
            await pilot.pause(0.3)
            assert isinstance(app.screen, LibraryScreen)
            if key != "f9":
                assert app.news.plain == "This is the starter, to read only. C keeps a copy."
        made: list[str | None] = []

        async def keep() -> None:
            made.append(await ask_new_message(app, text="Hi"))

        app.run_worker(keep())
        await pilot.pause(0.3)
        assert made == [None]

    drive(starter, story, is_starter=True)
    assert sorted(starter.rglob("*")) == before


def test_names_that_a_terminal_would_act_upon_are_found_renamed_and_deleted(
    drive: Drive, starter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = starter / "templates/pricing-visitor"
    odd = {name: folder / f"{name}.sms.j2" for name in ("b\x1b[31m", "c\u202e", "d\udcff")}
    for path in odd.values():
        path.write_text("Hi. Reply STOP to end\n")
    (starter / "templates/x\x1by").mkdir()
    (starter / "templates/x\x1by/hi.sms.j2").write_text("Hi. Reply STOP to end\n")
    monkeypatch.setenv("EDITOR", f"sh -c 'echo \"$0\" > {tmp_path}/opened'")

    async def trash(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("delete")
        await pilot.pause()
        await pilot.press("t")
        await pilot.pause(0.3)
        await settled(app, pilot)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        monkeypatch.setattr(app, "suspend", nullcontext)
        await go_to(app, pilot, "pricing-visitor")
        await pilot.press("right")
        await go_to(app, pilot, r"d\udcff.sms")
        await trash(app, pilot)
        assert not odd["d\udcff"].exists()
        await pilot.press("u")
        await pilot.pause(0.3)
        await settled(app, pilot)
        assert odd["d\udcff"].exists()
        assert app.news.plain == r"d\udcff.sms.j2 is back."
        await go_to(app, pilot, r"b\x1b[31m.sms")
        await pilot.press("f9")
        await settled(app, pilot)
        opened = odd["b\x1b[31m"]
        assert (tmp_path / "opened").read_text() == f"{opened}\n"
        await pilot.press("m")
        await pilot.pause()
        await fill(app, pilot, name="red")
        assert (folder / "red.sms.j2").is_file()
        await go_to(app, pilot, r"c\u202e.sms")
        await trash(app, pilot)
        assert not odd["c\u202e"].exists()
        await go_to(app, pilot, "Other files")
        await pilot.press("right", "down", "m")
        await pilot.pause()
        await fill(app, pilot, name="spring")
        assert (starter / "templates/spring/hi.sms.j2").is_file()

    drive(starter, story)
