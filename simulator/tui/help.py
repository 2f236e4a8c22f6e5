"""F1: what the focused part is for, and its keys; then the screen's, then those of everywhere."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual.content import Content
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widgets import OptionList, Tree

from simulator.reports.visible import wrapped
from simulator.tui.keys.key import Key
from simulator.tui.keys.parts import PARTS, Part, part_of
from simulator.tui.keys.shown import shown_keys
from simulator.tui.keys.table import KEYS
from simulator.tui.keys.told import TOLD
from simulator.tui.roles import Role
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.widgets.page import Page
from simulator.tui.widgets.pane import cell_width

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp


class Help(Page):
    """The keys of a place of the app."""

    part: ClassVar[str] = ""

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__()
        self._parts = tuple(parts_at(screen))

    def heading(self) -> str:
        return f"Help: {part_of(self._parts[0]).name}"

    def lines(self, width: int) -> Iterable[Content]:
        for number, name in enumerate(self._parts):
            part = part_of(name)
            if number:
                yield Content("")
                yield Content.styled(part.name, str(Role.HEAD))
            yield Content.styled(part.told, str(Role.QUIET))
            yield Content("")
            yield from self._section(name, part, width)

    def keys_told(self) -> str:
        by_name = "   ^P runs any of these by name" if "app" in self._parts else ""
        return "↑↓ scroll   Esc leaves" + by_name

    def _section(self, name: str, part: Part, width: int) -> Iterator[Content]:
        keys = [(self._keys_of(key), _told(key)) for key in KEYS if key.part == name]
        rows = [(shown, told) for shown, told in keys if shown] + list(part.more)
        rows += [("via ^P", told) for shown, told in keys if not shown]
        column = max((cell_width(shown) for shown, _ in rows), default=0) + 2
        for shown, told in rows:
            first, *rest = wrapped(told, width - column)
            space = " " * (column - cell_width(shown))
            yield Content.assemble((shown, str(Role.KEY)), space, first)
            yield from (Content(" " * column + line) for line in rest)

    def _keys_of(self, key: Key) -> str:
        return shown_keys(cast("PresendApp", self.app).keys_of(key))


def parts_at(screen: Screen[Any]) -> Iterator[str]:
    """The parts to tell of: from the focused one outwards, each once; in a dialog that alone."""
    if not isinstance(screen, FrameScreen):
        yield _named(screen)
        return
    nodes = list(screen.parts())
    names = [name for node in nodes if (name := _named(node)) in PARTS]
    names += [screen.part, "app"]
    if any(isinstance(node, OptionList | Tree) for node in nodes) or "list" in names:
        own = [name for name in names if name not in ("list", "app")]
        names = [*own[:1], "list", *own[1:], "app"]
    yield from dict.fromkeys(name for name in names if name in PARTS)


def _named(node: DOMNode) -> str:
    return str(getattr(node, "part", ""))


def _told(key: Key) -> str:
    return TOLD.get(key.id) or f"{key.title.partition(': ')[2]}."
