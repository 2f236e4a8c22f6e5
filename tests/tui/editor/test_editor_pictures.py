from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulator.model.counted import counted
from simulator.tui.app import PresendApp
from simulator.tui.screens.editor import findings
from tests.tui.conftest import NARROW, WIDE, Picture, settled
from tests.tui.editor.conftest import WELCOME, editor, until

BOOK = "templates/fresh-lead/book.sms.j2"
FAULTY = (
    '+++\nkind = "marketing"\nvoice = "friendly"\n+++\n'
    "{{ brand.name }}: Hi {{ lead.first_name | default('there') }}, it’s Sam [STOP] "
    "[@click=app.quit]. FREE call today, see brightwell.example/x\n"
)


@pytest.fixture
def _as_many_rules_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules are added now and then; the pictures stay."""

    def counted_so(count: int, noun: str) -> str:
        return counted(100 if noun == "rule" else count, noun)

    monkeypatch.setattr(findings, "counted", counted_so)


@pytest.mark.usefixtures("_as_many_rules_as_ever")
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize(
    ("file", "keys"),
    [
        (WELCOME, ()),
        (BOOK, ("x", "space", "f8", "f8")),
        ("templates/fresh-lead/story.email.j2", ("f7",)),
    ],
    ids=["sound", "faulty", "e-mail"],
)
def test_the_editor_looks_as_drawn(
    starter: Path, picture: Picture, size: tuple[int, int], file: str, keys: tuple[str, ...]
) -> None:
    (starter / BOOK).write_text(FAULTY, "utf-8")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(file, lead="dana")
        await settled(app, pilot)
        for key in keys:
            await pilot.press(key)
            await settled(app, pilot)
        if app.studio.edited():
            await until(pilot, lambda: file in editor(app).drafting.kept_at)

    assert picture(starter, story, size=size)
