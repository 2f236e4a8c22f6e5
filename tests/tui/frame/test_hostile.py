"""Control sequences in files and names reach the terminal from no screen and no dialog."""

import re
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual.pilot import Pilot

from simulator.tui.app import PresendApp
from tests.tui.conftest import WIDE, Drive, settled

EVIL = "\x1b]0;EVIL\x07\x1b[2J\x9b7m\u202e\x08[/][@click=app.quit]"
IN_TOML = "".join(each if " " <= each <= "~" else f"\\u{ord(each):04x}" for each in EVIL)
ACTED_UPON = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]")
NAMES = re.compile(
    r"^((?:about|first_name|last_name|city|last_action|objective|goal|subject|preheader|book"
    r'|name) = ")(?=.)',
    re.MULTILINE,
)
FILE = "templates/fresh-lead/welcome.sms.j2"
BROKEN = f"templates/fresh-lead/{EVIL.replace('/', '')}.sms.j2"


def make_hostile(root: Path) -> None:
    for path in root.rglob("*.toml"):
        path.write_text(hostile(path.read_text("utf-8")), encoding="utf-8")
    for path in root.glob("templates/[!_]*/*.j2"):
        head, mark, body = path.read_text("utf-8").rpartition("+++\n")
        path.write_text(hostile(head) + mark + EVIL + body, encoding="utf-8", newline="")
    (root / BROKEN).write_text(f"+++\ngoal = {EVIL}\n+++\n{{{{ nope {EVIL}", encoding="utf-8")


def hostile(toml: str) -> str:
    return NAMES.sub(lambda found: found[1] + IN_TOML, toml)


def test_no_control_sequence_of_a_file_reaches_the_terminal(drive: Drive, starter: Path) -> None:
    make_hostile(starter)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        async def seen(go: Callable[[], object] | None, *keys: str) -> None:
            if go:
                found = go()
                if isinstance(found, Awaitable):
                    await found
            await settled(app, pilot)
            for key in ("", *keys):
                await pilot.press(*([key] if key else []))
                await pilot.pause()
                shown = app.export_screenshot()
                assert not ACTED_UPON.search(shown), (app.screen, key)
            while len(app.screen_stack) > 1:
                await pilot.press("escape")

        await seen(None, *["down"] * 3, "m")
        await seen(None, "slash", *"ev")
        await seen(None, "escape", "ctrl+g", *"welc")
        await seen(app.action_go_to_lead, "down")
        await seen(lambda: app.open_message(FILE), "f7", "ctrl+o")
        await seen(app.action_news)
        await seen(lambda: app.open_message(BROKEN), "f1")
        await seen(lambda: app.open_sequence("fresh-lead"), "down", "enter")
        await seen(lambda: app.show_mode("personas"), "down", "p", "escape", "c")
        app.warn(EVIL)
        await seen(lambda: app.show_mode("library"))

    drive(starter, story, size=WIDE)
