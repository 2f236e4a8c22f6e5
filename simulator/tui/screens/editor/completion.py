"""The list below the cursor of names that fit what is typed."""

from typing import TYPE_CHECKING, cast

from textual.content import Content
from textual.geometry import Offset
from textual.widgets import OptionList
from textual.widgets.text_area import Edit

from simulator.model.workspace import Workspace
from simulator.tui.literal import cut, literal, padded
from simulator.tui.roles import Role
from simulator.tui.screens.editor.offers import Offer, offer
from simulator.tui.screens.editor.vocabulary import Vocabulary, vocabulary_of
from simulator.tui.widgets.pane import cell_width

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp
    from simulator.tui.screens.editor.text import MessageText

_WIDTH = 62
_LONGEST_NAME = 26
_ROWS = 8


class Completion(OptionList, can_focus=False):
    """The list; the text keeps the focus, and hands on its keys."""

    DEFAULT_CSS = """
    Completion {
        overlay: screen;
        position: absolute;
        constrain: inside;
        display: none;
        border: none;
        padding: 0;
        background: $panel;
        scrollbar-size-vertical: 1;
    }
    Completion:focus { border: none; }
    Completion.-open { display: block; }
    """

    def __init__(self, completing: "Completing") -> None:
        super().__init__(compact=True)
        self._completing = completing

    def show(self, found: Offer, cursor: Offset) -> None:
        """Show what is offered, below the cursor or, where no room is, above it."""
        width = min(_WIDTH, self.screen.size.width)
        names = min(max(cell_width(cut(each.name, _LONGEST_NAME)) for each in found.names), width)
        room = width - names - 5
        self.clear_options()
        self.add_options(
            Content.assemble(
                " ", padded(each.name, names), "  ", literal(cut(each.told, room), Role.QUIET)
            )
            for each in found.names
        )
        self.highlighted = 0
        height = min(len(found.names), _ROWS)
        self.styles.width, self.styles.height = width, height
        is_below = cursor.y + height < self.screen.size.height - 1
        top = cursor.y + 1 if is_below else max(cursor.y - height, 0)
        left = max(min(cursor.x, self.screen.size.width - width), 0)
        self.absolute_offset = Offset(left, top)
        self.add_class("-open")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the one that is clicked."""
        event.stop()
        self._completing.take(event.option_index)


class Completing:
    """Completes the names in one text."""

    def __init__(self, area: "MessageText") -> None:
        self._area = area
        self._list: Completion | None = None
        self._offer: Offer | None = None
        self._asked_at: tuple[int, int] | None = None
        self._known: tuple[Workspace, Vocabulary] | None = None

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._offer is not None

    def ask(self) -> bool:
        """Show all that fits at the cursor; tell whether anything does."""
        self._asked_at = self._area.cursor_location
        self._show(self._found())
        return self.is_open

    def follow(self, *, is_typed: bool) -> None:
        """The cursor is elsewhere, or something `is_typed`: show what fits now, if anything."""
        if self.is_open or is_typed:
            self._show(self._found())

    def close(self) -> None:
        """Show nothing."""
        self._offer = self._asked_at = None
        if self._list:
            self._list.remove_class("-open")

    def press(self, key: str) -> bool:
        """Do what a key does to the list; tell whether it is one of the list's."""
        if not self.is_open or not self._list:
            return False
        moves = {
            "up": self._list.action_cursor_up,
            "down": self._list.action_cursor_down,
            "pageup": self._list.action_page_up,
            "pagedown": self._list.action_page_down,
            "escape": self.close,
            "enter": self._take_highlighted,
            "tab": self._take_highlighted,
        }
        if key in moves:
            moves[key]()
        return key in moves

    def take(self, index: int) -> None:
        """Write a name in place of what is typed of it."""
        found, area = self._offer, self._area
        self.close()
        if not found or area.read_only:
            return
        row, column = area.cursor_location
        start = (row, column - len(found.typed))
        written = found.written(found.names[index])
        area.edit(
            Edit(written + found.behind, start, (row, column), maintain_selection_offset=False)
        )
        area.move_cursor((row, start[1] + len(written)))
        self.close()

    def _take_highlighted(self) -> None:
        at = self._list.highlighted if self._list else None
        if at is not None:
            self.take(at)

    def _found(self) -> Offer | None:
        area = self._area
        row, column = area.cursor_location
        asked = self._asked_at
        if area.read_only or not area.selection.is_empty:
            return None
        if asked and not (asked[0] == row and asked[1] <= column):
            return None
        line = area.document.get_line(row)
        asked_at = asked[1] if asked else None
        return offer(line[:column], line[column:], self._vocabulary(), asked_at=asked_at)

    def _vocabulary(self) -> Vocabulary:
        workspace = cast("PresendApp", self._area.app).studio.workspace
        if self._known is None or self._known[0] is not workspace:
            self._known = workspace, vocabulary_of(workspace)
        return self._known[1]

    def _show(self, found: Offer | None) -> None:
        if found is None:
            self.close()
            return
        if self._list is None:
            self._list = Completion(self)
            self._area.screen.mount(self._list)
        is_same = found == self._offer
        self._offer = found
        if not is_same:
            self._list.show(found, self._area.cursor_screen_offset)
