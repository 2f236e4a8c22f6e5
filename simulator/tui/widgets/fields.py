"""The fields of a form: a text, or one of a few words."""

from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.app import ComposeResult, RenderResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static

from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.widgets.one_line import OneLine


class Field(NamedTuple):
    """A field of a form. With `choices` it is one of these; `yes` and `no` make a tick box."""

    name: str
    label: str
    value: str = ""
    choices: tuple[str, ...] = ()
    hint: str = ""


class ChoiceRow(Widget):
    """One of a few words: all of them in a row, or the chosen one alone where they don't fit."""

    DEFAULT_CSS = """
    ChoiceRow { height: 1; background: $panel; }
    ChoiceRow:focus { background: $block-cursor-background; text-style: $block-cursor-text-style; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        ("left", "step(-1)", "before"),
        ("right,space", "step(1)", "next"),
    ]
    can_focus = True

    value: reactive[str] = reactive("")

    entered: Callable[[], None] | None = None
    late: Callable[[events.Key], None] | None = None
    """As those of a line to type in."""

    def __init__(self, value: str, choices: Sequence[str], name: str) -> None:
        super().__init__(id=f"field-{name}")
        self._choices = tuple(choices)
        self.set_reactive(ChoiceRow.value, value)

    def render(self) -> RenderResult:
        all_ = self._in_a_row()
        if all_.cell_length <= self.size.width - 1 and self.value in self._choices:
            return all_
        at = self._choices.index(self.value) + 1 if self.value in self._choices else 0
        count = f"  {at} of {len(self._choices)}" if at else ""
        return Content.assemble(" ← ", literal(_word(self.value), Role.HEAD), " →", count)

    def _in_a_row(self) -> Content:
        marks = [
            Content.assemble(("● ", str(Role.KEY)), literal(_word(each), Role.HEAD))
            if each == self.value
            else Content.assemble(("○ ", str(Role.QUIET)), literal(_word(each)))
            for each in self._choices
        ]
        return Content(" ") + Content("   ").join(marks)

    def action_step(self, by: int) -> None:
        """Choose the next word, or the one before."""
        at = self._choices.index(self.value) if self.value in self._choices else -by
        self.value = self._choices[(at + by) % len(self._choices)]

    def on_key(self, event: events.Key) -> None:
        """Choose by a letter; Enter goes on."""
        if self.late and self.screen.focused is not self:
            self.late(event)
        elif self.entered and event.key == "enter":
            self.entered()
        elif event.character and event.character.isalnum():
            self.choose(event.character)
        else:
            return
        event.stop()

    def choose(self, letter: str) -> None:
        """Choose the next word that begins with the letter."""
        at = self._choices.index(self.value) + 1 if self.value in self._choices else 0
        turned = (*self._choices[at:], *self._choices[:at])
        found = (each for each in turned if each.casefold().startswith(letter.casefold()))
        self.value = next(found, self.value)

    def on_click(self, event: events.Click) -> None:
        """Choose the word that is clicked."""
        end = 1
        for each in self._choices:
            end += literal(_word(each)).cell_length + 5
            if event.x < end - 1:
                self.value = each
                return


def _word(choice: str) -> str:
    return choice or "none"


class FieldRow(Vertical):
    """A field with its label above it and below it a hint, or what is wrong."""

    DEFAULT_CSS = """
    FieldRow { height: auto; margin-bottom: 1; }
    FieldRow > Static { height: auto; }
    """

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field

    def compose(self) -> ComposeResult:
        field = self.field
        yield Static(literal(field.label, Role.HEAD))
        if field.choices:
            yield ChoiceRow(field.value, field.choices, field.name)
        else:
            yield OneLine(field.value, id=f"field-{field.name}", select_on_focus=False)
        yield Static(literal(field.hint, Role.QUIET), classes="hint")

    def on_mount(self) -> None:
        """Take no row for a hint where there is none."""
        self.query_one(".hint").display = bool(self.field.hint)

    @property
    def control(self) -> OneLine | ChoiceRow:
        """What the focus goes to."""
        name = f"#field-{self.field.name}"
        if self.field.choices:
            return self.query_one(name, ChoiceRow)
        return self.query_one(name, OneLine)

    @property
    def value(self) -> str:
        """What is filled in."""
        return self.control.value

    def tell(self, error: str) -> None:
        """Show what is wrong in place of the hint; nothing shows the hint again."""
        hint = self.query_one(".hint", Static)
        shown = literal(error, Role.ERROR_TEXT) if error else literal(self.field.hint, Role.QUIET)
        hint.update(shown)
        hint.display = bool(error or self.field.hint)

    @property
    def wrong_choice(self) -> str:
        """Why the value is none of the choices; empty where it is, or where there are none."""
        field = self.field
        if not field.choices or self.value in field.choices:
            return ""
        return f"Choose one of {', '.join(_word(each) for each in field.choices)}."
