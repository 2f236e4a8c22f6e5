"""Settings: the theme, the keys that are not as they come, and the file that says so."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.content import Content

from simulator.errors import PresendError
from simulator.tui.keys.shown import shown_keys
from simulator.tui.keys.table import KEYS_BY_ID
from simulator.tui.literal import literal
from simulator.tui.preferences import Preferences, keep_theme, preferences_file
from simulator.tui.roles import Role
from simulator.tui.themes import THEMES
from simulator.tui.widgets.box import rows_of
from simulator.tui.widgets.page import Page
from simulator.tui.widgets.pick import Item, Pick

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

EXAMPLE = '[keys]\n"library.filter" = "f"\n"message.next-lead" = "f10"'


class SettingsPage(Page):
    """What holds, and where to change it."""

    title_ = "Settings"

    def __init__(self, preferences: Preferences, theme: str) -> None:
        super().__init__()
        self._preferences = preferences
        self._theme = theme

    def lines(self, width: int) -> Iterable[Content]:  # noqa: ARG002 - its lines wrap as they like
        theme = f"{self._theme}   ^P “Choose a theme”"
        yield rows_of([("theme", Content(theme)), ("file", str(preferences_file()))])
        yield Content("")
        yield from self._slips()
        yield Content.styled("Keys that you have changed", str(Role.HEAD))
        yield from self._keys()

    def _slips(self) -> Iterable[Content]:
        for slip in self._preferences.slips:
            yield literal(slip, Role.ERROR_TEXT)
        if self._preferences.slips:
            yield Content("")

    def _keys(self) -> Iterable[Content]:
        changed = self._preferences.keys
        if not changed:
            yield Content("None. Write such lines into the file; docs/keys.md lists all actions:")
            yield Content("")
            yield from (literal(line, Role.CODE) for line in EXAMPLE.split("\n"))
        for id_, keys in changed.items():
            key = KEYS_BY_ID[id_]
            yield Content.assemble(
                (f"{shown_keys(keys):>8}", str(Role.KEY)),
                f"  {key.title}",
                (f"  in place of {shown_keys(key.keys) or 'none'}", str(Role.QUIET)),
            )


async def choose_theme(app: "PresendApp") -> None:
    """Let a person choose the colours; the screen shows each while the cursor is on it."""
    before = app.theme
    own = [each.name for each in THEMES]
    others = sorted(name for name in app.available_themes if name not in own)
    items = [Item(name, name, _told(name)) for name in (*own, *others)]
    picked = await app.push_screen_wait(
        Pick("Choose a theme", items, look=lambda name: setattr(app, "theme", name), at=before)
    )
    app.theme = picked or before
    if picked is None:
        return
    try:
        keep_theme(preferences_file(), picked)
    except PresendError as error:
        app.warn(str(error))
    else:
        app.say(f"The theme is {picked} from now on.")


def _told(name: str) -> str:
    if name == "presend-contrast":
        return "high contrast"
    if name.startswith("ansi"):
        return "your terminal's own 16 colours"
    return "presend's own" if name.startswith("presend") else ""
