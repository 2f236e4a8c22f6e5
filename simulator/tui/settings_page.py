"""Settings: the theme, the keys that are not as they come, and the file that says so."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.content import Content

from simulator.errors import PresendError
from simulator.reports.visible import wrapped
from simulator.tui.keys.shown import shown_keys
from simulator.tui.keys.table import KEYS, KEYS_BY_ID
from simulator.tui.literal import literal
from simulator.tui.preferences import Preferences, keep_theme, preferences_file
from simulator.tui.roles import Role
from simulator.tui.themes import THEMES
from simulator.tui.widgets.box import rows_of
from simulator.tui.widgets.page import Page
from simulator.tui.widgets.pick import Item, Pick

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

HOW = (
    "Other keys: write such lines into the file, and start presend again. A key is a letter, f1 to "
    "f12, or ctrl+ and a letter. The names of all actions stand below."
)
EXAMPLE = '[keys]\n"library.filter" = "f"\n"message.next-lead" = "f10"'


class SettingsPage(Page):
    """What holds, and where to change it."""

    title_ = "Settings"

    def __init__(self, preferences: Preferences, theme: str) -> None:
        super().__init__()
        self._preferences = preferences
        self._theme = theme

    def lines(self, width: int) -> Iterable[Content]:
        theme = f"{self._theme}   ^P “Choose a theme”"
        yield rows_of([("theme", Content(theme)), ("file", str(preferences_file()))])
        yield Content("")
        yield from self._slips()
        yield Content.styled("Keys that you have changed", str(Role.HEAD))
        yield from self._changed()
        yield Content("")
        yield from (Content(line) for line in wrapped(HOW, width))
        yield Content("")
        yield from (literal(line, Role.CODE) for line in EXAMPLE.split("\n"))
        yield Content("")
        yield Content.styled("All actions", str(Role.HEAD))
        yield from self._all(width)

    def _slips(self) -> Iterable[Content]:
        for slip in self._preferences.slips:
            yield literal(slip, Role.ERROR_TEXT)
        if self._preferences.slips:
            yield Content("")

    def _changed(self) -> Iterable[Content]:
        changed = self._preferences.keys
        if not changed:
            yield Content("None.")
        for id_, keys in changed.items():
            key = KEYS_BY_ID[id_]
            yield Content.assemble(
                (f"{shown_keys(keys):>8}", str(Role.KEY)),
                f"  {key.title}",
                (f"  in place of {shown_keys(key.keys) or 'none'}", str(Role.QUIET)),
            )

    def _all(self, width: int) -> Iterable[Content]:
        """The name of each action as the file wants it, its keys, and what it does."""
        column = max(len(each.id) for each in KEYS) + 2
        for key in KEYS:
            keys = shown_keys(self._preferences.keys.get(key.id, key.keys)) or "via ^P"
            name = Content.styled(key.id.ljust(column), str(Role.CODE))
            first, *rest = wrapped(f"{keys}  {key.title.partition(': ')[2]}", width - column)
            yield name + Content(first).stylize(str(Role.KEY), 0, len(keys))
            yield from (Content(" " * column + line) for line in rest)


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
