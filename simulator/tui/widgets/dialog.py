"""Dialogs: a title that names the thing, the facts, keys with verbs."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from simulator.tui.keys.shown import shown_key
from simulator.tui.literal import literal
from simulator.tui.roles import Role

Fact = str | Content
"""A row of a dialog; a plain text is shown as it stands."""


class Choice(NamedTuple):
    """A key of a dialog, as Textual calls it, and what it does in words."""

    key: str
    word: str


def _rows(facts: Iterable[Fact]) -> Content:
    return Content("\n").join(
        each if isinstance(each, Content) else literal(each) for each in facts
    )


class Ask(ModalScreen[str]):
    """Asks for one of several things; returns the key pressed, or nothing for Esc.

    Enter does nothing: what cannot be undone takes a letter of its own.
    """

    CSS_PATH = "dialog.tcss"

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
        self._choices = choices
        self._escape = escape

    def compose(self) -> ComposeResult:
        with Vertical(id="box") as box:
            box.border_title = literal(self._title)
            yield Static(_rows(self._facts))
            yield Static(_keys((*self._choices, Choice("escape", self._escape))), id="keys")
            yield Static(Content.styled("Enter does nothing here.", str(Role.QUIET)))

    def on_key(self, event: events.Key) -> None:
        """Take one of the keys."""
        event.stop()
        if event.key == "escape":
            self.dismiss("")
        elif any(choice.key == event.key for choice in self._choices):
            self.dismiss(event.key)


def _keys(choices: Iterable[Choice]) -> Content:
    rows = [
        Content.assemble((f"{shown_key(each.key):>6}", str(Role.KEY)), f"   {each.word}")
        for each in choices
    ]
    return Content("\n").join(rows)


class Field(NamedTuple):
    """A field of a form. With `choices` only one of these is taken."""

    name: str
    label: str
    value: str = ""
    choices: tuple[str, ...] = ()
    hint: str = ""


Check = Callable[[Mapping[str, str]], str]
"""Says what is wrong with a filled form and what to write; nothing if it will do."""


class Form(ModalScreen[dict[str, str] | None]):
    """Asks for several values; returns them by name, or `None` for Esc."""

    CSS_PATH = "dialog.tcss"
    BINDINGS: ClassVar = [("escape", "leave", "leave"), ("ctrl+s", "done", "done")]

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

    def compose(self) -> ComposeResult:
        with Vertical(id="box") as box:
            box.border_title = literal(self._title)
            yield Static(_rows(self._facts))
            for field in self._fields:
                yield Static(literal(field.label), classes="label")
                yield Input(field.value, id=f"field-{field.name}", compact=True)
                hint = field.hint or ", ".join(field.choices)
                yield Static(literal(hint, Role.QUIET))
            yield Static("", id="error", markup=False)
            yield Static(_keys((Choice("ctrl+s", self._done), Choice("escape", "not now"))))

    def on_mount(self) -> None:
        """Begin with the first field."""
        self.query(Input).first().focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go on to the next field; behind the last one the form is done."""
        event.stop()
        if event.input is self.query(Input).last():
            self.action_done()
        else:
            self.focus_next()

    def action_done(self) -> None:
        """Return the values if they will do."""
        values = {
            each.name: self.query_one(f"#field-{each.name}", Input).value for each in self._fields
        }
        error = self._wrong(values)
        if error:
            self.query_one("#error", Static).update(literal(error, Role.ERROR_TEXT))
        else:
            self.dismiss(values)

    def action_leave(self) -> None:
        """Return nothing."""
        self.dismiss(None)

    def _wrong(self, values: Mapping[str, str]) -> str:
        for field in self._fields:
            if field.choices and values[field.name] not in field.choices:
                return f"{field.label}: write one of {', '.join(field.choices)}."
        return self._check(values) if self._check else ""
