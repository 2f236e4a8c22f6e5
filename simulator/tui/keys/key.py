"""What there is to say of one key."""

from collections.abc import Iterable
from typing import NamedTuple

from textual.binding import Binding, BindingType


class Key(NamedTuple):
    """An action, the keys for it and its words.

    `id` is "part.action": which part of the app has it, and its name there; people remap it by
    this id. `keys` is as Textual writes them, empty for an action that only the palette has.
    `word` is what the last row of the screen says, `title` what the palette does, "Area: Verb".
    One with `priority` is taken before the focused part sees it.
    """

    id: str
    keys: str
    word: str
    title: str
    priority: bool = False

    @property
    def part(self) -> str:
        """The part of the app that has the action: the `part` of a widget, screen or the app."""
        return self.id.partition(".")[0]

    @property
    def action(self) -> str:
        """The action's name: that of a method `action_…`."""
        return self.id.partition(".")[2].replace("-", "_")


def bindings(keys: Iterable[Key]) -> list[BindingType]:
    """The keys of one part, as Textual wants them."""
    return [
        Binding(key.keys, key.action, key.word, id=key.id, priority=key.priority, tooltip=key.title)
        for key in keys
        if key.keys
    ]
