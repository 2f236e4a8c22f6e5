"""A pane: a head line, `Name  info ─── aside`, over its rows."""

from textual.app import ComposeResult, RenderResult
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from simulator.tui.literal import cut
from simulator.tui.roles import Role


class PaneHead(Widget):
    """The head line of a pane; its name stands reversed while the pane has the focus."""

    DEFAULT_CSS = "PaneHead { height: 1; width: 1fr; }"

    name_: reactive[str] = reactive("")
    info: reactive[str] = reactive("")
    aside: reactive[str] = reactive("")
    is_lit: reactive[bool] = reactive(default=False)

    def __init__(self, name: str, info: str = "", aside: str = "") -> None:
        super().__init__()
        self.set_reactive(PaneHead.name_, name)
        self.set_reactive(PaneHead.info, info)
        self.set_reactive(PaneHead.aside, aside)

    def render(self) -> RenderResult:
        width = self.size.width
        name = f" {self.name_} "
        aside = f" {cut(self.aside, width // 2)}" if self.aside else ""
        info = cut(self.info, width - len(name) - len(aside) - 3)
        info = f" {info} " if info else ""
        rule = "─" * (width - sum(map(cell_width, (name, info, aside))))
        head = f"reverse {Role.FOCUS}" if self.is_lit else str(Role.HEAD)
        return Content.assemble(
            (name, head),
            (info, str(Role.QUIET)),
            (rule, str(Role.FOCUS if self.is_lit else Role.QUIET)),
            (aside, str(Role.QUIET)),
        )


def cell_width(text: str) -> int:
    """How many columns `text` takes."""
    return Content(text).cell_length


class Pane(Vertical):
    """A head line and what stands below it."""

    def __init__(self, name: str, *children: Widget, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self.head = PaneHead(name)
        self._below = children

    def compose(self) -> ComposeResult:
        yield self.head
        yield from self._below

    def on_descendant_focus(self) -> None:
        """Light the head."""
        self.head.is_lit = True

    def on_descendant_blur(self) -> None:
        """Dim it, unless the focus has gone from one part of the pane to another."""
        self.head.is_lit = self.has_focus_within
