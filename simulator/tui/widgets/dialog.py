"""Dialogs: a title that names the thing, the facts, keys with verbs."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Static

from simulator.tui.keys.shown import shown_key
from simulator.tui.roles import Role
from simulator.tui.widgets.box import Dialog, Fact, rows_of
from simulator.tui.widgets.fields import ChoiceRow, Field, FieldRow
from simulator.tui.widgets.one_line import OneLine

__all__ = ["Ask", "Check", "Choice", "Fact", "Field", "Form"]


class Choice(NamedTuple):
    """A key of a dialog, as Textual calls it, and what it does in words."""

    key: str
    word: str


class Ask(Dialog[str]):
    """Asks for one of several things; returns the key pressed, or nothing for Esc.

    Enter does nothing: what cannot be undone takes a letter of its own.
    """

    box_takes_focus: ClassVar[bool] = True
    part: ClassVar[str] = "question"

    def __init__(
        self,
        title: str,
        facts: Sequence[Fact],
        choices: Sequence[Choice],
        *,
        escape: str = "leave all as it is",
    ) -> None:
        super().__init__()
        self._title = title
        self._facts = facts
        self._choices = (*choices, Choice("escape", escape))

    def heading(self) -> str:
        return self._title

    def compose_box(self) -> Iterable[Widget]:
        yield Static(rows_of(self._facts), classes="facts")
        for choice in self._choices:
            yield KeyRow(choice)
        yield Static(Content.styled("Enter does nothing here.", str(Role.QUIET)), classes="note")

    def on_key(self, event: events.Key) -> None:
        """Take one of the keys; those that scroll the box go on to it."""
        if any(choice.key == event.key for choice in self._choices):
            event.stop()
            self.take(event.key)

    def on_key_row_chosen(self, event: "KeyRow.Chosen") -> None:
        """A click on a row is its key."""
        self.take(event.key)

    def take(self, key: str) -> None:
        """Return what that key means."""
        self.dismiss("" if key == "escape" else key)


class KeyRow(Static):
    """A key and what it does; a click is the key."""

    class Chosen(Message):
        """The row was clicked."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    def __init__(self, choice: Choice) -> None:
        shown = f"{shown_key(choice.key):>6}"
        super().__init__(Content.assemble((shown, str(Role.KEY)), f"   {choice.word}"))
        self._key = choice.key

    def on_click(self) -> None:
        """Be pressed."""
        self.post_message(self.Chosen(self._key))


Check = Callable[[Mapping[str, str]], str | tuple[str, str]]
"""Says what is wrong with a filled form and what to write, nothing if it will do.

With the name of a field before it, it is said below that field.
"""


class Form(Dialog[dict[str, str] | None]):
    """Asks for several values; returns them by name, or `None` for Esc."""

    part: ClassVar[str] = "form"
    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape", "leave", "leave"),
        ("ctrl+s", "done", "done"),
        ("up", "app.focus_previous", "field before"),
        ("down", "app.focus_next", "next field"),
    ]

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        check: Check | None = None,
        *,
        facts: Sequence[Fact] = (),
        done: str = "make it",
    ) -> None:
        super().__init__()
        self._title = title
        self._fields = fields
        self._check = check
        self._facts = facts
        self._done = done

    def heading(self) -> str:
        return self._title

    def compose_box(self) -> Iterable[Widget]:
        if self._facts:
            yield Static(rows_of(self._facts), classes="facts")
        for field in self._fields:
            yield FieldRow(field)
        yield KeyRow(Choice("ctrl+s", self._done))
        yield KeyRow(Choice("escape", "not now"))

    def on_mount(self) -> None:
        """Begin with the first field."""
        for row in self._rows:
            row.control.entered = partial(self._go_on, row.control)
            row.control.late = self._take_late
        # At once, as `focus` of a widget is not: the next key may be on its way.
        self.set_focus(self._rows[0].control, scroll_visible=False)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Show a field with its label and its hint; above the first one, what the form says."""
        at = next((row for row in self._rows if row.control is event.widget), None)
        if at is self._rows[0]:
            self.query_one("#box").scroll_home(animate=False)
        elif at:
            at.scroll_visible(animate=False)

    def on_key(self, event: events.Key) -> None:
        """Take a letter that was typed before the first field was there."""
        if event.is_printable:
            event.stop()
            self._take_late(event)

    def _take_late(self, event: events.Key) -> None:
        """Do in the field that has the focus now what a key means there."""
        control = self.focused
        if event.key == "enter" and control:
            self._go_on(control)
        elif isinstance(control, OneLine) and event.is_printable and event.character:
            control.insert_text_at_cursor(event.character)
        elif isinstance(control, ChoiceRow) and event.character:
            control.choose(event.character)

    @property
    def _rows(self) -> list[FieldRow]:
        return list(self.query(FieldRow))

    def on_input_changed(self, event: Input.Changed) -> None:
        """What was wrong is being mended."""
        event.stop()
        for row in self._rows:
            if event.input is row.control:
                row.tell("")

    def on_key_row_chosen(self, event: KeyRow.Chosen) -> None:
        """A click on a row is its key."""
        if event.key == "escape":
            self.action_leave()
        else:
            self.action_done()

    def _go_on(self, control: Widget) -> None:
        """Go on to the next field; behind the last one the form is done."""
        controls: list[Widget] = [row.control for row in self._rows]
        after = dict(pairwise(controls)).get(control)
        if after:
            self.set_focus(after)
        else:
            self.action_done()

    def action_done(self) -> None:
        """Return the values if they will do."""
        for row in self._rows:
            row.tell(row.wrong_choice)
            if row.wrong_choice:
                self.set_focus(row.control)
                return
        values = {row.field.name: row.value for row in self._rows}
        error = self._check(values) if self._check else ""
        if error:
            self._tell(*(error if isinstance(error, tuple) else (self._rows[-1].field.name, error)))
        else:
            self.dismiss(values)

    def _tell(self, name: str, error: str) -> None:
        row = next(each for each in self._rows if each.field.name == name)
        row.tell(error)
        self.set_focus(row.control)
        row.scroll_visible()

    def action_leave(self) -> None:
        """Return nothing."""
        self.dismiss(None)
