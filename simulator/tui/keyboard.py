"""Keys and the parts they belong to: whether one acts now, and doing by name what it does."""

from typing import TYPE_CHECKING

from textual.dom import DOMNode
from textual.screen import ModalScreen
from textual.widget import Widget

from simulator.tui.keys.key import Key
from simulator.tui.keys.of_app import APP, LIST
from simulator.tui.keys.parts import PARTS, part_of
from simulator.tui.screens.frame import FrameScreen

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

OWN = frozenset(key.action for key in APP)


class Keyboard:
    """The keys of one app."""

    def __init__(self, app: "PresendApp") -> None:
        self._app = app
        self._is_by_name = False

    def part_with(self, key: Key) -> DOMNode | None:
        """The part of the current screen that has the action of `key`."""
        screen = self._app.screen
        if not isinstance(screen, FrameScreen):
            return None
        if key.part == "list":
            return next((node for node in screen.parts() if _is_list(node)), None)
        return screen.part_named(key.part)

    async def run(self, key: Key) -> None:
        """Do what `key` does, in the part that it belongs to; on another screen, go there first."""
        app = self._app
        mode = part_of(key.part).mode
        if mode and mode != app.current_mode:
            await app.show_mode(mode)
        self._is_by_name = True
        try:
            await app.run_action(key.action, self.part_with(key) or app)
        finally:
            self._is_by_name = False

    def may_act(self, action: str) -> bool:
        """Whether an action of the app's own acts now: not in dialogs, nor while a key is typed."""
        app = self._app
        if action in OWN and isinstance(app.screen, ModalScreen):
            return action == "help" and getattr(app.screen, "part", "") in PARTS
        if action == "stop":
            is_wanted = self._is_by_name or not _is_input(app.focused)
            return app.shown_progress is not None and is_wanted
        if action == "keep_starter":
            return self._is_by_name or (app.studio.is_starter and not _is_typing(app.focused))
        return True


def _is_list(node: DOMNode) -> bool:
    """Whether it has all that lists do: a text goes down a line too, and is none."""
    return all(hasattr(node, f"action_{key.action}") for key in LIST)


def _is_typing(focused: Widget | None) -> bool:
    """Whether letters go into a text; by name, for the text area is not loaded at the start."""
    is_text = any(base.__name__ in ("Input", "TextArea") for base in type(focused).__mro__)
    return is_text and not getattr(focused, "read_only", False)


def _is_input(focused: Widget | None) -> bool:
    """Whether Esc is wanted to leave what is typed."""
    return any(base.__name__ == "Input" for base in type(focused).__mro__)
