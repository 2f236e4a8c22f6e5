"""The library's rows: a tree with columns, drawn line by line so that hundreds stay cheap."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region
from textual.message import Message

from simulator.tui.roles import on_cursor
from simulator.tui.screens.library.columns import Shown, filled, row, sign_at
from simulator.tui.screens.library.outline import Node
from simulator.tui.widgets.lines import Lines
from simulator.tui.widgets.lists import LIST_BINDINGS

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

Describe = Callable[[Node, int, bool | None], Shown]
"""Says what is known of a row of that depth, which may be open or closed."""


class LibraryRows(Lines, inherit_bindings=False):
    """The rows that are unfolded, with a cursor.

    `opened` are the keys of the branches that are open; `describe` tells what a row shows.
    """

    DEFAULT_CSS = """
    LibraryRows { height: 1fr; scrollbar-gutter: stable; }
    LibraryRows.-few { height: 1; }
    """
    part: ClassVar[str] = "list"
    footer: ClassVar[tuple[str, ...]] = (
        "app.help",
        "app.palette",
        "library.open",
        "library.new",
        "library.filter",
        "app.quit",
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "cursor_down", show=False),
        Binding("up", "cursor_up", show=False),
        Binding("home", "first", show=False),
        Binding("end", "last", show=False),
        Binding("pagedown", "page_down", show=False),
        Binding("pageup", "page_up", show=False),
        *LIST_BINDINGS,
    ]

    class Highlighted(Message):
        """The cursor stands on another row."""

    class Chosen(Message):
        """Open the row that the cursor stands on."""

    def __init__(self, describe: Describe) -> None:
        super().__init__()
        self.opened: set[str] = set()
        self.cursor = 0
        self._describe = describe
        self._roots: tuple[Node, ...] = ()
        self._hits: frozenset[str] | None = None
        self._lines: list[tuple[Node, int]] = []
        self._clicked = ""

    # What is shown

    def show(self, roots: Iterable[Node], hits: frozenset[str] | None = None) -> None:
        """Show these rows; with `hits`, only those of these keys and what they stand under."""
        is_narrower = hits is not None and hits != self._hits
        self._roots, self._hits = tuple(roots), hits
        self._lay_out()
        if is_narrower:
            first = (line for line, (node, _) in enumerate(self._lines) if not node.below)
            self._move(next(first, self.cursor))

    def show_again(self, files: frozenset[str]) -> None:
        """Draw those rows anew that are about these files."""
        top = self.scroll_offset.y
        for line in range(top, min(top + self.size.height, len(self._lines))):
            if not files.isdisjoint(self._lines[line][0].files):
                self.redraw_line(line)

    @property
    def current(self) -> Node | None:
        """The row that the cursor stands on."""
        return self._lines[self.cursor][0] if self.cursor < len(self._lines) else None

    @property
    def keys_shown(self) -> tuple[str, ...]:
        """The keys of all rows that are unfolded, in order."""
        return tuple(node.key for node, _ in self._lines)

    def go_to(self, key: str) -> bool:
        """Put the cursor on a row, and open what it stands under; tell whether it is there."""
        above = _path(self._roots, key)
        if above is None:
            return False
        self.opened.update(node.key for node in above)
        self._lay_out(key)
        return True

    def fold(self) -> None:
        """Close the branch, or go to the one that the row stands under."""
        node = self.current
        if node is None:
            return
        if self._is_open(node) and self._hits is None:
            self.opened.discard(node.key)
            self._lay_out()
            return
        depth = self._lines[self.cursor][1]
        above = (line for line in range(self.cursor, -1, -1) if self._lines[line][1] < depth)
        self._move(next(above, self.cursor))

    def unfold(self) -> None:
        """Open the branch, or go to its first row."""
        node = self.current
        if node is None or not node.below:
            return
        if self._is_open(node):
            self._move(self.cursor + 1)
        else:
            self.opened.add(node.key)
            self._lay_out()

    def _is_open(self, node: Node) -> bool | None:
        if not node.below:
            return None
        return self._hits is not None or node.key in self.opened

    def _lay_out(self, key: str = "") -> None:
        current = self.current
        wanted = key or (current.key if current else "")
        before = self.cursor
        self._lines = list(self._unfolded(self._roots, 0))
        places = {node.key: line for line, (node, _) in enumerate(self._lines)}
        self.cursor = places.get(wanted, min(before, max(len(self._lines) - 1, 0)))
        self.count = len(self._lines)
        self.redraw()
        self.call_after_refresh(self._show_cursor)
        self.post_message(self.Highlighted())

    def _unfolded(self, nodes: Iterable[Node], depth: int) -> Iterator[tuple[Node, int]]:
        for node in nodes:
            if self._hits is not None and self._hits.isdisjoint(each.key for each in node.walk()):
                continue
            yield node, depth
            if self._is_open(node):
                yield from self._unfolded(node.below, depth + 1)

    # Drawing

    def line(self, index: int) -> Content:
        """What a row says, in as many columns as there are."""
        node, depth = self._lines[index]
        is_cursor = index == self.cursor
        shown = self._describe(node, depth, self._is_open(node))
        width = self.scrollable_content_region.width
        content = filled(row(shown, width, is_cursor=is_cursor), width)
        return on_cursor(self.app, content) if is_cursor else content

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self.redraw()
        self._show_cursor()

    # The cursor

    def _move(self, line: int) -> None:
        line = max(0, min(line, len(self._lines) - 1))
        if line == self.cursor or not self._lines:
            return
        before, self.cursor = self.cursor, line
        self._clicked = ""
        self.redraw_line(before)
        self.redraw_line(line)
        self._show_cursor()
        self.post_message(self.Highlighted())

    def _show_cursor(self) -> None:
        region = Region(0, self.cursor, self.size.width, 1)
        self.scroll_to_region(region, animate=False, force=True)

    def action_cursor_down(self) -> None:
        """Go to the next row."""
        self._move(self.cursor + 1)

    def action_cursor_up(self) -> None:
        """Go to the row before."""
        self._move(self.cursor - 1)

    def action_first(self) -> None:
        """Go to the first row."""
        self._move(0)

    def action_last(self) -> None:
        """Go to the last row."""
        self._move(len(self._lines) - 1)

    def action_page_down(self) -> None:
        """Go down by what fits the window."""
        self._move(self.cursor + max(self.size.height - 1, 1))

    def action_page_up(self) -> None:
        """Go up by what fits the window."""
        self._move(self.cursor - max(self.size.height - 1, 1))

    def action_copy(self) -> None:
        """Copy the name of the row's file, or of its campaign."""
        node = self.current
        if node:
            app = cast("PresendApp", self.app)
            app.copy_out(node.file or node.campaign or node.name)

    def on_click(self, event: events.Click) -> None:
        """Select the row; a second click opens it, and one on its sign folds it."""
        event.stop()
        line = event.y + self.scroll_offset.y
        if line >= len(self._lines):
            return
        node, depth = self._lines[line]
        was_clicked = self._clicked == node.key
        self._move(line)
        if node.below and 0 <= event.x - 1 - sign_at(depth) < len("► "):
            self._toggle(node)
        elif was_clicked:
            self.post_message(self.Chosen())
        self._clicked = node.key

    def _toggle(self, node: Node) -> None:
        if node.key in self.opened:
            self.opened.discard(node.key)
        else:
            self.opened.add(node.key)
        self._lay_out()


def _path(nodes: Iterable[Node], key: str) -> list[Node] | None:
    """The rows above the one of that key; `None` where it is nowhere."""
    for node in nodes:
        if node.key == key:
            return []
        below = _path(node.below, key)
        if below is not None:
            return [node, *below]
    return None
