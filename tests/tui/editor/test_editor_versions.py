from pathlib import Path

from textual.pilot import Pilot

from simulator.tui.app import PresendApp
from simulator.tui.screens.editor.drawer import Drawer
from simulator.tui.screens.editor.versions import Versions
from simulator.tui.widgets.lists import Rows
from tests.tui.conftest import Drive, settled
from tests.tui.editor.conftest import editor, until

NUDGE = "templates/fresh-lead/nudge-a.sms.j2"


def test_languages_and_variants_stand_side_by_side_and_enter_opens_one(
    drive: Drive, starter: Path
) -> None:
    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(NUDGE)
        await settled(app, pilot)
        # Letters act outside of the text only.
        await pilot.press("v")
        assert not isinstance(app.screen, Versions)
        await pilot.press("backspace", "tab", "v")
        await until(pilot, lambda: isinstance(app.screen, Versions))
        rows = app.screen.query_one(Rows)
        prompts = [str(rows.get_option_at_index(at).prompt) for at in range(rows.option_count)]
        names = ["nudge-a sms", "nudge-a sms es", "nudge-b sms", "nudge-b sms es"]
        assert [prompt.startswith(name) for prompt, name in zip(prompts, names, strict=True)]
        assert "soy Sam" in prompts[1] or "María José" in prompts[1]
        assert "text billed" in prompts[0]
        # Wider, the open one stands beside the others.
        await pilot.resize_terminal(160, 50)
        await pilot.pause()
        assert rows.option_count == 3
        await pilot.press("j", "enter")
        await until(pilot, lambda: "nudge-b.sms" in editor(app).file)
        await settled(app, pilot)
        drawer = editor(app).query_one(Drawer)
        assert drawer.display
        listed = drawer.query_one(Rows)
        assert "welcome" in str(listed.get_option_at_index(0).prompt)
        listed.focus()
        listed.highlighted = 0
        await pilot.press("enter")
        await until(pilot, lambda: "welcome.sms" in editor(app).file)

    drive(starter, story)
