"""The rows that every screen has: tabs and totals, where you are, the keys of the focused part."""

from collections.abc import Iterator

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

BAR = 6
"""Columns of the bar that shows progress."""

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
    """Row 1: where you are, what holds, and what just happened or goes on."""

    DEFAULT_CSS = "PlaceLine { height: 1; }"

    place: reactive[Content] = reactive(Content(""), layout=False)
    standing: reactive[Content] = reactive(Content(""), layout=False)
    news: reactive[Content] = reactive(Content(""), layout=False)
    is_wrong: reactive[bool] = reactive(default=False, layout=False)
    progress: reactive[tuple[int, int] | None] = reactive(None, layout=False)

    def render(self) -> RenderResult:
        width = self.size.width - 2
        told = bar(*self.progress) if self.progress and not self.is_wrong else self.news
        parts = [each for each in (told, self.standing) if each.plain]
        least = min(self.place.cell_length + 2, width // (6 if self.is_wrong else 4))
        right = Content("  ").join(parts).truncate(width - least, ellipsis=True)
        place = self.place.truncate(max(width - right.cell_length - 2, 0), ellipsis=True)
        space = max(width - place.cell_length - right.cell_length, 0)
        return Content.assemble(" ", place, " " * space, right, " ")

    def on_click(self) -> None:
        """Show the whole of what was said."""
        if self.news.plain:
            self.call_later(self.app.run_action, "news")


def bar(done: int, total: int) -> Content:
    """How far something is that goes on: `████░░ 62 %  Esc stops`."""
    share = done / total if total else 1
    full = round(share * BAR)
    return Content.assemble(
        ("█" * full + "░" * (BAR - full), str(Role.KEY)),
        f" {round(100 * share)} %  ",
        ("Esc", str(Role.KEY)),
        " stops",
    )


class KeyLine(Widget):
    """The last row: at most six keys of the focused part; a click is the key."""

    DEFAULT_CSS = "KeyLine { height: 1; dock: bottom; }"
    MOST = 6

    keys: reactive[tuple[tuple[Key, str], ...]] = reactive(())

    def render(self) -> RenderResult:
        parts = [
            Content.assemble((shown, str(Role.KEY)), f" {word}") for _, shown, word in self._fit
        ]
        return Content.assemble(" ", Content("  ").join(parts))

    @property
    def _fit(self) -> Iterator[tuple[Key, str, str]]:
        """The keys that fit, whole."""
        used = 1
        for key, shown in self.keys:
            used += cell_width(shown) + 1 + cell_width(key.word) + 2
            if used - 2 <= self.size.width:
                yield key, shown, key.word

    def on_click(self, event: events.Click) -> None:
        """Do what the key does that is clicked."""
        at = 1
        for key, shown, word in self._fit:
            width = cell_width(shown) + 1 + cell_width(word)
            if at <= event.x < at + width:
                self.app.call_later(self.app.run_key, key)  # type: ignore[attr-defined]
            at += width + 2
