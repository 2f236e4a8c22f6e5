"""The app: its screens, what is open in them, and the threads that read and review."""

import datetime as dt
import threading
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual import work
from textual.app import App
from textual.binding import BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.signal import Signal

from simulator.model.place import Location
from simulator.tui import reviewing
from simulator.tui.keys.key import Key, bindings
from simulator.tui.keys.of_app import APP
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.screens.library.screen import LibraryScreen
from simulator.tui.studio import Studio, by_file
from simulator.tui.themes import DARK, THEMES

if TYPE_CHECKING:
    from simulator.review.reviewer import Reviewer
    from simulator.tui.screens.editor.screen import EditorScreen
    from simulator.tui.screens.sequence.screen import SequenceScreen


def _screen(name: str, class_name: str) -> FrameScreen:
    """A screen of the folder `name`, loaded only now: the first paint has no need of it."""
    module = import_module(f"simulator.tui.screens.{name}.screen")
    return cast("FrameScreen", getattr(module, class_name)())


Clock = Callable[[], dt.datetime]
"""Tells the time, with its zone."""


def local_now() -> dt.datetime:
    """The time on this machine."""
    return dt.datetime.now(dt.UTC).astimezone()


class PresendApp(App[None]):
    """presend on one workspace.

    `reloaded` tells that the workspace has been read anew, `reviewed` of which message files there
    are new reviews.
    """

    TITLE = "presend"
    CSS_PATH = "app.tcss"
    MODES: ClassVar = {
        "library": LibraryScreen,
        "editor": lambda: _screen("editor", "EditorScreen"),
        "sequence": lambda: _screen("sequence", "SequenceScreen"),
        "personas": lambda: _screen("personas", "PersonasScreen"),
    }
    DEFAULT_MODE = "library"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide"), (150, "-widest")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (34, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = bindings(APP)
    part: ClassVar[str] = "app"

    def __init__(self, root: Path, *, is_starter: bool = False, clock: Clock = local_now) -> None:
        super().__init__()
        self.clock = clock
        self.studio = Studio.empty(root)
        self.studio.is_starter = is_starter
        self.reloaded: Signal[None] = Signal(self, "reloaded")
        self.reviewed: Signal[frozenset[str]] = Signal(self, "reviewed")
        self.progress: tuple[int, int] | None = None
        self.news = Content("")
        self.animation_level = "none"
        self._generation = 0
        self._is_reviewing = True
        self._is_idle = threading.Event()
        self._is_idle.set()
        for theme in THEMES:
            self.register_theme(theme)

    def on_mount(self) -> None:
        """Show the frame, then read the workspace."""
        self.theme = DARK.name
        self.call_after_refresh(self.reload)

    # What any part may ask of the app

    def say(self, text: str, role: Role = Role.QUIET) -> None:
        """Say on the second row what has happened; an error stays until the next news."""
        self.news = literal(text, role)
        if isinstance(self.screen, FrameScreen):
            self.screen.show_frame()

    def warn(self, text: str) -> None:
        """Say on the second row what went wrong, and what to do."""
        self.say(text, Role.ERROR_TEXT)

    def open_message(self, file: str, *, lead: str = "", location: Location | None = None) -> None:
        """Show a message file in the editor, as `lead` gets it, with the cursor at `location`."""
        self.switch_mode("editor")
        screen = cast("EditorScreen", self.screen)
        screen.call_later(screen.open, file, lead, location)

    def open_sequence(self, campaign: str) -> None:
        """Show a campaign's steps."""
        self.switch_mode("sequence")
        screen = cast("SequenceScreen", self.screen)
        screen.call_later(screen.open, campaign)

    def keys_of(self, key: Key) -> str:
        """The keys that do what `key` does, after remapping."""
        return key.keys

    async def run_key(self, key: Key) -> None:
        """Do what `key` does, in the part that it belongs to."""
        screen = self.screen
        node = None
        if isinstance(screen, FrameScreen):
            node = screen.part_named(key.part)
        await self.run_action(key.action, node or self)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keep the app's keys, which come before all others, out of dialogs."""
        is_own = any(key.action == action for key in APP)
        if is_own and isinstance(self.screen, ModalScreen):
            return False
        return super().check_action(action, parameters)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being read or reviewed."""
        return self.studio.is_loaded and self.progress is None and not self._is_reviewing

    def hold_reviews(self) -> None:
        """Let the review of the workspace wait: something is typed."""
        self._is_idle.clear()

    def release_reviews(self) -> None:
        """Let it go on."""
        self._is_idle.set()

    # Actions

    def action_library(self) -> None:
        """Show the library."""
        self.switch_mode("library")

    def action_editor(self) -> None:
        """Show the message or the sequence that was open last."""
        self.switch_mode("editor")

    def action_personas(self) -> None:
        """Show what each lead gets."""
        self.switch_mode("personas")

    # Reading and reviewing

    def action_reload(self) -> None:
        """Read the files again."""
        self.reload()

    def reload(self) -> None:
        """Read the workspace in a thread, then review it."""
        self._generation += 1
        self._is_reviewing = True
        self._read(self._generation)

    @work(thread=True, group="reading", exit_on_error=False)
    def _read(self, generation: int) -> None:
        found = reviewing.read(self.studio.workspace.root, self.clock())
        self.call_from_thread(self._take_in, found, generation)
        if found.reviewer:
            reviewing.review(
                found.reviewer.twin(),
                self._order(found.reviewer),
                lambda part: self.call_from_thread(self._take_in_reviews, part, generation),
                lambda: generation == self._generation,
                self._is_idle.wait,
            )

    def _order(self, reviewer: "Reviewer") -> list[str]:
        return [copy.message.file for copy in reviewer.copies]

    def _take_in(self, found: reviewing.Read, generation: int) -> None:
        if generation != self._generation:
            return
        studio = self.studio
        studio.workspace = found.workspace
        studio.reviewer = found.reviewer
        studio.refusal = found.refusal
        studio.faults = by_file(found.faults)
        studio.reviews = {}
        studio.is_loaded = True
        self._is_reviewing = bool(found.reviewer and found.reviewer.copies)
        self.reloaded.publish(None)

    def _take_in_reviews(self, part: reviewing.Reviewed, generation: int) -> None:
        if generation != self._generation:
            return
        for review in part.reviews:
            file = review.copy.message.file
            buffer = self.studio.buffers.get(file)
            if buffer is None or not buffer.is_edited:
                self.studio.reviews[file] = review
        self.progress = None if part.done == part.total else (part.done, part.total)
        if self.progress is None:
            self._is_reviewing = False
            self.studio.reviewed_at = self.clock()
        self.reviewed.publish(frozenset(each.copy.message.file for each in part.reviews))
