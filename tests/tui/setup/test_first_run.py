"""The first minutes: the starter to read, a copy of one's own, three questions asked once."""

import tomllib
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from simulator.loading import init, load_workspace
from simulator.loading.files import files_below
from simulator.loading.setup import Answers
from simulator.loading.unsaved import SCRATCH
from simulator.review.copies import parted
from simulator.tui import first_run
from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.screen import EditorScreen
from simulator.tui.widgets.dialog import Form
from tests.tui.conftest import KEPT, NARROW, WIDE, Picture

Drive = Callable[..., None]
Wait = Callable[..., Awaitable[None]]


def told(app: PresendApp) -> str:
    return app.news.plain


@pytest.fixture(autouse=True)
def _few_campaigns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Copies of the starter have a few campaigns: to review all of them takes its time."""

    def some(folder: Path) -> list[Path]:
        kept = KEPT["templates"] if folder.name == "templates" else None
        files = files_below(folder)
        return [file for file in files if not kept or file.relative_to(folder).parts[0] in kept]

    monkeypatch.setattr(init, "files_below", some)


def homes(app: PresendApp) -> list[tuple[str, ...]]:
    """The countries of each pack of made-up leads."""
    packs = app.studio.workspace.packs
    return [pack.generated.countries for pack in packs if pack.generated]


def test_the_starter_says_how_to_keep_a_copy_and_makes_it(
    drive: Drive, settle: Wait, starter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made = tmp_path / "presend-workspace"

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        assert told(app) == "This is the starter, to read only. C keeps a copy."
        assert app.studio.is_read_only
        await pilot.press("C")
        await settle(app, pilot, lambda: isinstance(app.screen, Form))
        await pilot.press(*"Sol [STOP]", "enter", "enter", "enter", "enter")
        await pilot.pause()
        # The brand will not do, and is told so beside its field; nothing is made.
        assert isinstance(app.screen, Form)
        assert not made.exists()
        empty = ("home", "ctrl+k")
        await pilot.press(*empty, *"Sol", "enter", *empty, *"GB", "enter", "enter", "enter")
        await settle(app, pilot, lambda: app.studio.workspace.root == made)
        assert not app.studio.is_read_only
        assert app.studio.workspace.settings.brand_name == "Sol"
        leads, _ = parted(app.studio.workspace.personas)
        assert {lead.country for lead in leads} == {"GB"}
        # The made-up leads are others, no fewer.
        assert "personas/made-up.toml" in {pack.file for pack in app.studio.workspace.packs}
        assert told(app) == "Made presend-workspace. To open it next time: presend"

    drive(starter, story, is_starter=True)
    assert load_workspace(made).faults == ()


def test_what_is_pasted_in_the_starter_is_mended_and_kept_in_the_copy(
    drive: Drive, settle: Wait, starter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = {path: path.read_bytes() for path in starter.rglob("*") if path.is_file()}
    file = "templates/appointment-reminder/spring-sale.sms.j2"

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        await settle(app, pilot, lambda: isinstance(app.screen, EditorScreen))
        app.post_message(Paste("Sale ends Friday."))
        await settle(app, pilot, lambda: bool(app.studio.findings_of(SCRATCH)))
        await pilot.press("ctrl+r")
        await settle(app, pilot, lambda: told(app).startswith("Fixed"))
        await pilot.press("ctrl+s")
        await settle(app, pilot, lambda: isinstance(app.screen, Form))
        whole = ["Sale ends Friday. Reply STOP to opt out."]
        kept = partial(app.drafts.of, starter, SCRATCH)
        await settle(app, pilot, lambda: [each.text for each in kept()] == whole)
        await pilot.press(*"Sol", "enter", *"K", "ctrl+k", "backspace", "home")
        await pilot.press("ctrl+k", *"Japan", "ctrl+s")
        await settle(app, pilot, lambda: app.screen.query("#field-channel").first() is not None)
        assert told(app) == "Made presend-workspace. Leads in Japan have no city and no phone yet."
        # Its draft has come along, and is left in no second place.
        copied = app.drafts.of(tmp_path / "presend-workspace", SCRATCH)
        assert [each.text for each in copied] == whole
        assert app.drafts.of(starter) == ()
        await pilot.press(*"Spring sale", "ctrl+s")
        await settle(app, pilot, lambda: file in app.studio.buffers)
        assert SCRATCH not in app.studio.buffers
        await settle(app, pilot, lambda: app.drafts.of(tmp_path / "presend-workspace") == ())

    drive(starter, story, is_starter=True)
    kept = (tmp_path / "presend-workspace" / file).read_text()
    assert kept.endswith("+++\nSale ends Friday. Reply STOP to opt out.\n")
    assert all(path.read_bytes() == data for path, data in before.items())


@pytest.mark.parametrize(
    "given",
    [("C", NARROW), ("C", WIDE), ("", NARROW)],
    ids=["a-copy-narrow", "a-copy-wide", "three-questions-narrow"],
)
def test_the_questions(
    picture: Picture,
    settle: Wait,
    starter: Path,
    monkeypatch: pytest.MonkeyPatch,
    given: tuple[str, tuple[int, int]],
) -> None:
    key, size = given
    # The folder's own name would differ from run to run.
    monkeypatch.setattr(first_run, "_free_folder", lambda: Path("/home/sam/presend-workspace"))

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.press(*([key] if key else ()))
        await settle(app, pilot, lambda: isinstance(app.screen, Form))
        await pilot.press(*"Acme {", "ctrl+s")
        await pilot.pause()

    assert picture(starter, story, size=size, is_starter=bool(key), asks=not key)


def test_a_new_workspace_asks_three_things_once(drive: Drive, settle: Wait, tmp_path: Path) -> None:
    root = tmp_path / "mine"
    init.copy_starter(root)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await settle(app, pilot, lambda: isinstance(app.screen, Form))
        await pilot.press(*"Acme", "enter", "enter", "right", "enter")
        # The made-up leads live where the audience does, not in the two countries of the starter.
        await settle(app, pilot, lambda: ("US",) in homes(app))
        assert app.studio.workspace.settings.brand_name == "Acme"
        assert app.studio.workspace.settings.provider == "twilio"

    drive(root, story, asks=True)
    settings = tomllib.loads((root / "presend.toml").read_text())
    assert (settings["brand"]["name"], settings["provider"]) == ("Acme", "twilio")


def test_not_now_is_remembered_and_changes_nothing(
    drive: Drive, settle: Wait, starter: Path
) -> None:
    before = (starter / "presend.toml").read_bytes()

    async def first(app: PresendApp, pilot: Pilot[None]) -> None:
        await settle(app, pilot, lambda: isinstance(app.screen, Form))
        await pilot.press("escape")
        await settle(app, pilot, lambda: not isinstance(app.screen, Form))

    async def second(app: PresendApp, pilot: Pilot[None]) -> None:
        await pilot.pause(0.1)
        assert not isinstance(app.screen, Form)

    drive(starter, first, asks=True)
    drive(starter, second, asks=True)
    assert (starter / "presend.toml").read_bytes() == before


def test_a_workspace_made_with_answers_asks_nothing_and_opens_what_was_named(
    drive: Drive, settle: Wait, tmp_path: Path
) -> None:
    root = tmp_path / "mine"
    # These are the starter's own, which makes no difference.
    init.copy_starter(root, Answers("Brightwell", ("US",), "generic"))
    welcome = "templates/fresh-lead/welcome.sms.j2"

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        await settle(app, pilot, lambda: welcome in app.studio.buffers)
        assert app.current_mode == "editor"
        assert not isinstance(app.screen, Form)

    async def steps(app: PresendApp, pilot: Pilot[None]) -> None:
        await settle(app, pilot, lambda: app.current_mode == "sequence")

    drive(root, story, asks=True, opens=welcome)
    drive(root, steps, asks=True, opens="templates/fresh-lead/sequence.toml")
