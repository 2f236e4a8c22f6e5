"""What the second row says: what has happened, and what is wrong until it is mended."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from simulator.tui.literal import literal
from simulator.tui.roles import Role

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

LASTS = 4.0
"""Seconds that news stand before what is not mended comes back."""

NOTHING = Content("")


class _Trouble(NamedTuple):
    """What is wrong: in one file, or everywhere if `file` is empty."""

    words: Content
    file: str


class News:
    """The news of one app; `told` shows them.

    News end when the person goes elsewhere: `^Z takes it back` is not true of another message.
    What is said on the way there stands.
    """

    def __init__(self, app: "PresendApp", told: Callable[[], None]) -> None:
        self._app = app
        self._told = told
        self._troubles: dict[str, _Trouble] = {}
        self._place = ("", "")
        self._is_old = False
        self.now = NOTHING
        self.is_wrong = False

    def say(self, text: str, role: Role) -> None:
        """Say what has happened."""
        self._put(literal(text, role), is_wrong=False)
        if self._standing:
            self._app.set_timer(LASTS, self._remind)

    def warn(self, text: str, about: str, file: str = "") -> None:
        """Say what is wrong; with a name for it, until that is mended, else until there is news.

        What is wrong with a `file` alone comes back only where that is open.
        """
        words = literal(text, Role.ERROR_TEXT)
        if about:
            self._troubles.pop(about, None)
            self._troubles[about] = _Trouble(words, file)
        self._put(words, is_wrong=True)

    def mended(self, about: str) -> None:
        """What `about` named is no longer wrong."""
        trouble = self._troubles.pop(about, None)
        if trouble and self.now is trouble.words:
            self._put_standing()

    def pressed(self) -> None:
        """The person goes on: what has been said until now is known."""
        self._is_old = True

    def go_to(self, screen: str, file: str) -> None:
        """Another screen, or in it another file, is shown now."""
        if (screen, file) == self._place:
            return
        self._place = (screen, file)
        if self._is_old or not self.now.plain:
            self._put_standing()

    @property
    def _standing(self) -> Content:
        """What is wrong here and not mended: the latest of it."""
        here = [each.words for each in self._troubles.values() if each.file in ("", self._place[1])]
        return here[-1] if here else NOTHING

    def _remind(self) -> None:
        if self._standing:
            self._put_standing()

    def _put_standing(self) -> None:
        standing = self._standing
        if standing is not self.now:
            self._put(standing, is_wrong=bool(standing))

    def _put(self, news: Content, *, is_wrong: bool) -> None:
        self._is_old = False
        self.now, self.is_wrong = news, is_wrong
        self._told()
