from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Static

from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.screen import EditorScreen
from simulator.tui.screens.editor.text import MessageText

WELCOME = "templates/fresh-lead/welcome.sms.j2"


def editor(app: PresendApp) -> EditorScreen:
    screen = app.screen_of("editor")
    assert isinstance(screen, EditorScreen)
    return screen


def text_of(app: PresendApp) -> MessageText:
    return editor(app).query_one(MessageText)


def written(root: Path, file: str = WELCOME) -> str:
    return (root / file).read_text("utf-8")


async def until(pilot: Pilot[None], is_so: Callable[[], bool], seconds: float = 10) -> None:
    """Wait for something that a thread or a timer brings about."""
    waited = 0.0
    while not is_so():
        waited += 0.05
        assert waited < seconds, "it did not come about"
        await pilot.pause(0.05)
    await pilot.pause()


def box_of(app: PresendApp) -> str:
    """What the dialog on top says."""
    box = app.screen.query_one("#box")
    rows = [str(each.render()) for each in box.query(Static)]
    return "\n".join([str(box.border_title), *rows])


async def asked(app: PresendApp, pilot: Pilot[None], title: str) -> str:
    """Wait for a dialog of that title, and return what it says."""
    await until(pilot, lambda: bool(app.screen.query("#box")) and title in box_of(app))
    return box_of(app)
