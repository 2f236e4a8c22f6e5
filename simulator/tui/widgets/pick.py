"""A list to pick from, narrowed by what is typed."""

from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.fuzzy import Matcher
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static

from simulator.tui.literal import cut, padded
from simulator.tui.roles import Role
from simulator.tui.widgets.box import Dialog
from simulator.tui.widgets.one_line import OneLine

MOST = 200
"""So many rows are shown; who looks for one further down types a letter more."""

MOST_ROWS = 14
"""So many of them are in sight at once, where there is room."""

ROWS_AROUND = 10
"""Margin and border, the line to type in, two rules, and a note that may need two rows."""

WIDTH = 59
"""Columns of a row before the box is laid out."""

RULE = Content.styled("─" * 200, str(Role.QUIET))
NOTE = "Enter picks it   ↑↓ choose   Esc leaves"


class Item(NamedTuple):
    """Something to pick: its id, its name, and what stands quietly beside it.

    `off` says why it cannot be picked now.
    """

    id: str
    name: str
    aside: str = ""
    off: str = ""


class Pick(Dialog[str | None]):
    """Returns the id of the item that is picked, or `None` for Esc.

    `look` is told of every item that the cursor comes to. `at` is the id it begins with.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape", "leave", "leave"),
        ("down", "move('cursor_down')", "down"),
        ("up", "move('cursor_up')", "up"),
        ("pagedown", "move('page_down')", "page down"),
        ("pageup", "move('page_up')", "page up"),
    ]
    aside_role: ClassVar[Role] = Role.QUIET
    part: ClassVar[str] = "pick"

    def __init__(
        self,
        title: str,
        items: Sequence[Item],
        typed: str = "",
        *,
        look: Callable[[str], None] | None = None,
        at: str = "",
    ) -> None:
        super().__init__()
        self._title = title
        self._items = items
        self._typed = typed
        self._look = look
        self._at = at
        self._looked_at = ""
        self._lit = 0
        self._shown: list[Item] = []

    def heading(self) -> str:
        return self._title

    def compose_box(self) -> Iterable[Widget]:
        yield OneLine(self._typed, select_on_focus=False)
        yield Static(RULE, classes="rule")
        yield OptionList()
        yield Static(RULE, classes="rule")
        yield Static(Content(""), id="pick-note")

    def on_mount(self) -> None:
        """Show everything, or what fits the words given."""
        self.query_one(OptionList).can_focus = False
        # At once, as `focus` of a widget is not: the next key may be on its way.
        self.set_focus(self.query_one(OneLine))
        self._show()

    def on_key(self, event: events.Key) -> None:
        """Take a letter that was typed before the line was there."""
        if event.is_printable and event.character:
            event.stop()
            self.query_one(OneLine).insert_text_at_cursor(event.character)

    def on_resize(self, event: events.Resize) -> None:
        # A box that is higher than its place would scroll at the arrow keys, in the list's stead.
        rows = max(min(MOST_ROWS, event.size.height - ROWS_AROUND), 1)
        self.query_one(OptionList).styles.max_height = rows
        self.call_after_refresh(self._draw)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what fits."""
        event.stop()
        if event.value != self._typed:
            self._typed, self._at = event.value, ""
            self._show()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Pick the highlighted item."""
        event.stop()
        at = self.query_one(OptionList).highlighted
        if at is not None:
            self._pick(self._shown[at])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Pick the one that is clicked."""
        event.stop()
        self._pick(self._shown[event.option_index])

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Tell what the cursor has come to, and why it cannot be had."""
        event.stop()
        if event.option_index < len(self._shown):
            item = self._shown[event.option_index]
            self._light(event.option_index)
            self.tell(item.off or self.note(), Role.QUIET)
            if self._look and item.id != self._looked_at:
                self._look(item.id)
            self._looked_at = item.id

    def _light(self, at: int) -> None:
        """Draw the row under the cursor without quiet words, and the one it was on as it was."""
        options = self.query_one(OptionList)
        for row in {self._lit, at} & set(range(options.option_count)):
            drawn = self.row(self._shown[row], self._row_width)
            drawn = Content(drawn.plain) if row == at else drawn
            options.replace_option_prompt_at_index(row, drawn)
        self._lit = at

    def action_leave(self) -> None:
        """Pick nothing."""
        self.dismiss(None)

    def action_move(self, way: str) -> None:
        """Move the cursor of the list while the typing goes on."""
        getattr(self.query_one(OptionList), f"action_{way}")()

    def tell(self, text: str, role: Role) -> None:
        """Say something of the app's own below the list."""
        self.query_one("#pick-note", Static).update(Content.styled(text, str(role)))

    def note(self) -> str:
        """What the line below the list says."""
        return NOTE

    def show_anew(self) -> None:
        """Show what there is now; the cursor stays on its item, if that is still there."""
        at = self.query_one(OptionList).highlighted
        self._at = self._at if at is None else self._shown[at].id
        self._show()

    def found(self, typed: str) -> list[Item]:
        """The items that fit, best first."""
        return fitting(self._items, typed)

    def row(self, item: Item, width: int) -> Content:
        """An item as a row of the list."""
        aside = cut(item.aside, width // 2)
        aside_width = Content(aside).cell_length
        name = padded(item.name, width - aside_width - 1)
        quiet = Role.QUIET if item.off else ""
        aside_role = Role.QUIET if item.off else self.aside_role
        return Content.assemble(Content.styled(name, str(quiet)), " ", (aside, str(aside_role)))

    @property
    def _row_width(self) -> int:
        """The columns of a row: an option has a blank one at either side."""
        region = self.query_one(OptionList).scrollable_content_region
        return (region.width or WIDTH) - 2

    def _pick(self, item: Item) -> None:
        if item.off:
            self.tell(item.off, Role.ERROR_TEXT)
        else:
            self.dismiss(item.id)

    def _show(self) -> None:
        self._shown = self.found(self._typed)[:MOST]
        ids = [each.id for each in self._shown]
        self._draw(ids.index(self._at) if self._at in ids else 0)
        if not self._shown:
            self.tell(f"Nothing matches “{cut(self._typed, 30)}”. Esc leaves.", Role.QUIET)

    def _draw(self, at: int | None = None) -> None:
        options = self.query_one(OptionList)
        at = options.highlighted if at is None else at
        width = self._row_width
        options.set_options([self.row(each, width) for each in self._shown])
        if self._shown:
            options.highlighted = at


def fitting(items: Sequence[Item], typed: str) -> list[Item]:
    """The items that hold the letters typed, in that order, best first."""
    if not typed.strip():
        return list(items)
    matcher = Matcher(typed.strip())
    scored = [(_score(matcher, each), -at, each) for at, each in enumerate(items)]
    return [each for score, _, each in sorted(scored, key=lambda found: found[:2])[::-1] if score]


def _score(matcher: Matcher, item: Item) -> float:
    return max(matcher.match(item.name), 0.8 * matcher.match(item.aside) if item.aside else 0)
