"""What the second row says: what has happened, and what is wrong until it is mended."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.content import Content

from simulator.tui.literal import literal
from simulator.tui.roles import Role

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

LASTS = 4.0
"""Seconds that news stand before what is not mended comes back."""


class News:
    """The news of one app; `told` shows them."""

    def __init__(self, app: "PresendApp", told: Callable[[], None]) -> None:
        self._app = app
        self._told = told
        self._about = ""
        self._trouble = Content("")
        self.now = Content("")
        self.is_wrong = False

    def say(self, text: str, role: Role) -> None:
        """Say what has happened."""
        self._put(literal(text, role), is_wrong=False)
        if self._about:
            self._app.set_timer(LASTS, self._remind)

    def warn(self, text: str, about: str) -> None:
        """Say what is wrong; with a name for it, until that is mended, else until there is news."""
        trouble = literal(text, Role.ERROR_TEXT)
        if about:
            self._about, self._trouble = about, trouble
        self._put(trouble, is_wrong=True)

    def mended(self, about: str) -> None:
        """What `about` named is no longer wrong."""
        if self._about != about:
            return
        is_shown = self.now is self._trouble
        self._about, self._trouble = "", Content("")
        if is_shown:
            self._put(Content(""), is_wrong=False)

    def _remind(self) -> None:
        if self._about:
            self._put(self._trouble, is_wrong=True)

    def _put(self, news: Content, *, is_wrong: bool) -> None:
        self.now, self.is_wrong = news, is_wrong
        self._told()
