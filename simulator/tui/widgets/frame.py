"""The rows that every screen has: tabs and totals, where you are, the keys of the focused part."""

from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from simulator.tui.keys.key import Key
from simulator.tui.literal import cut, literal
from simulator.tui.roles import Role
from simulator.tui.widgets.pane import cell_width

TABS = (("F2", "Library", "library"), ("F3", "Editor", "editor"), ("F4", "Personas", "personas"))
"""Key, name and action of each screen."""

WIDE = 100
"""From so many columns on the brand is named."""


class Tabs(Widget):
    """Row 0: the screens, and what is wrong in the whole workspace."""

    DEFAULT_CSS = "Tabs { height: 1; }"

    totals: reactive[Content] = reactive(Content(""), layout=False)
    brand: reactive[str] = reactive("")

    def __init__(self, current: str) -> None:
        super().__init__()
        self._current = current

    def render(self) -> RenderResult:
        tabs = Content(" ")
        for key, name, action in TABS:
            if action == self._current:
                tab = Content.styled(f" {key} {name} ", f"reverse {Role.FOCUS}")
            else:
                tab = Content.assemble((f" {key} ", str(Role.QUIET)), f"{name} ")
            tabs += tab
        brand = literal(cut(self.brand, 30), Role.HEAD) if self.size.width >= WIDE else Content("")
        right = Content.assemble(brand, "  ", self.totals, " ")
        space = max(self.size.width - tabs.cell_length - right.cell_length, 1)
        return Content.assemble(tabs, " " * space, right)

    def on_click(self, event: events.Click) -> None:
        """Go to the screen that is clicked."""
        at = 1
        for key, name, action in TABS:
            width = len(key) + len(name) + 3
            if at <= event.x < at + width:
                self.call_later(self.app.run_action, action)
            at += width


class PlaceLine(Widget):
    """Row 1: where you are, and what just happened."""

    DEFAULT_CSS = "PlaceLine { height: 1; }"

    place: reactive[Content] = reactive(Content(""), layout=False)
    news: reactive[Content] = reactive(Content(""), layout=False)

    def render(self) -> RenderResult:
        width = self.size.width - 2
        news = self.news.truncate(width, ellipsis=True)
        place = self.place.truncate(max(width - news.cell_length - 2, 0), ellipsis=True)
        space = max(width - place.cell_length - news.cell_length, 0)
        return Content.assemble(" ", place, " " * space, news, " ")


class KeyLine(Widget):
    """The last row: at most six keys of the focused part; a click is the key."""

    DEFAULT_CSS = "KeyLine { height: 1; dock: bottom; }"
    MOST = 6

    keys: reactive[tuple[tuple[Key, str], ...]] = reactive(())

    def render(self) -> RenderResult:
        parts = [
            Content.assemble((shown, str(Role.KEY)), f" {key.word}") for key, shown in self.keys
        ]
        return Content.assemble(" ", Content("  ").join(parts))

    def on_click(self, event: events.Click) -> None:
        """Do what the key does that is clicked."""
        at = 1
        for key, shown in self.keys:
            width = cell_width(shown) + 1 + cell_width(key.word)
            if at <= event.x < at + width:
                self.app.call_later(self.app.run_key, key)  # type: ignore[attr-defined]
            at += width + 2
