"""The app: its screens, what is open in them, and what they may ask of it."""

import datetime as dt
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual.actions import ActionParseResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.dom import DOMNode
from textual.events import Event, InputEvent, MouseDown
from textual.events import Key as Pressed
from textual.signal import Signal
from textual.widget import AwaitMount, Widget
from textual.worker import Worker, WorkerState

from simulator.model.counted import counted
from simulator.model.place import Location
from simulator.tui.ending import EndingApp
from simulator.tui.keyboard import Keyboard
from simulator.tui.keys.key import Key, bindings
from simulator.tui.keys.of_app import APP
from simulator.tui.news import News
from simulator.tui.own_fault import own_fault
from simulator.tui.preferred import PreferredApp
from simulator.tui.remembering import Remembering
from simulator.tui.reviewing import Reviewing
from simulator.tui.roles import Role
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.screens.library.screen import LibraryScreen
from simulator.tui.studio import Studio

if TYPE_CHECKING:
    from simulator.tui.screens.editor.screen import EditorScreen
    from simulator.tui.screens.personas.screen import PersonasScreen
    from simulator.tui.screens.sequence.screen import SequenceScreen


def _screen(name: str, class_name: str) -> FrameScreen:
    """A screen of the folder `name`, loaded only now: the first paint has no need of it."""
    module = import_module(f"simulator.tui.screens.{name}.screen")
    return cast("FrameScreen", getattr(module, class_name)())


PATIENCE = 0.4
"""Seconds after which work that goes on is shown."""

Clock = Callable[[], dt.datetime]
"""Tells the time, with its zone."""


def local_now() -> dt.datetime:
    """The time on this machine."""
    return dt.datetime.now(dt.UTC).astimezone()


class PresendApp(PreferredApp, EndingApp, inherit_bindings=False):
    """presend on one workspace, with `opens` shown first: a message file or a sequence.

    With `asks` it asks in a new workspace for brand, audience and platform.

    `reloaded` tells that the workspace has been read anew, `reviewed` of which message files there
    are new reviews. `recent` are the ids of the actions that were found by name last.
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
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(APP),
        Binding("ctrl+c", "help_quit", show=False, system=True),
    ]
    part: ClassVar[str] = "app"

    def __init__(
        self,
        root: Path,
        *,
        is_starter: bool = False,
        opens: str = "",
        asks: bool = False,
        clock: Clock = local_now,
    ) -> None:
        super().__init__()
        self.clock = clock
        self.opens = opens
        self.asks = asks
        self.studio = Studio.empty(root)
        self.studio.is_starter = is_starter
        self.reloaded: Signal[None] = Signal(self, "reloaded")
        self.reviewed: Signal[frozenset[str]] = Signal(self, "reviewed")
        self._told = News(self, self._show_frame)
        self.keyboard = Keyboard(self)
        self.animation_level = "none"
        self.reviewing = Reviewing(self)
        self.remembering = Remembering(self)
        self.recent: tuple[str, ...] = ()
        self._writing = "editor"
        self._reload_began = 0.0

    def on_mount(self) -> None:
        """Show the frame, then read the workspace."""
        slips = self.take_preferences()
        if slips:
            more = f" {len(slips) - 1} more: ^P “Show theme and keys”." if slips[1:] else ""
            self.warn(slips[0] + more, about="preferences")
        self.call_after_refresh(self.reload)
        self.reviewing.watching.begin()

    def on_first_read(self) -> None:
        """The workspace is read: show what was asked for, or what was open last time."""
        from simulator.tui.first_run import begin  # noqa: PLC0415 - after the first paint

        if not self.opens:
            self.remembering.go_back()
        begin(self)

    def open_workspace(self, root: Path) -> None:
        """Leave this workspace for another one, and show its library."""
        self.show_mode("library")
        for mode in ("editor", "sequence", "personas"):
            if self.screen_of(mode):
                self.remove_mode(mode)
                self.add_mode(mode, self.MODES[mode])
        self.opens, self._writing = "", "editor"
        self.studio = Studio.empty(root)
        self.reload()

    # What any part may ask of the app

    def say(self, text: str, role: Role = Role.QUIET) -> None:
        """Say on the second row what has happened; what is wrong and not mended comes back."""
        self._told.say(text, role)

    def warn(self, text: str, *, about: str = "", file: str = "") -> None:
        """Say on the second row what went wrong, and what to do.

        With `about`, a name for what is wrong, it stays until it is `mended`, where `file` is open
        if it is named; else until the next news.
        """
        self._told.warn(text, about, file)

    def show_place(self, screen: str, file: str) -> None:
        """News go with what they speak of: another screen or file is shown now."""
        self._told.go_to(screen, file)

    def mended(self, about: str) -> None:
        """What `about` named is no longer wrong."""
        self._told.mended(about)

    @property
    def news(self) -> Content:
        """What has been said."""
        return self._told.now

    @property
    def is_wrong(self) -> bool:
        """Whether that is something that went wrong."""
        return self._told.is_wrong

    def _show_frame(self) -> None:
        if isinstance(self.screen, FrameScreen):
            self.screen.show_frame()

    def copy_out(self, text: str) -> None:
        """Copy `text` to the clipboard of the terminal, and say so."""
        self.copy_to_clipboard(text)
        count = counted(len(text), "character")
        self.say(f"Copied {count}. Blocked by your terminal? Mark it with Shift and the mouse.")

    def open_message(self, file: str, *, lead: str = "", location: Location | None = None) -> None:
        """Show a message file in the editor, as `lead` gets it, with the cursor at `location`."""
        self.reviewing.want(file)
        self.remembering.work_on(file)
        self.show_mode("editor")
        screen = cast("EditorScreen", self.screen_of("editor"))
        screen.call_later(screen.open, file, lead, location)

    def open_sequence(self, campaign: str) -> None:
        """Show a campaign's steps."""
        self.reviewing.want(f"templates/{campaign}/sequence.toml")
        self.remembering.work_in(campaign)
        self.show_mode("sequence")
        screen = cast("SequenceScreen", self.screen_of("sequence"))
        screen.call_later(screen.open, campaign)

    def show_leads_with(self, campaign: str, rule: str, what: str) -> None:
        """Show the leads of a campaign who meet this finding: all of one rule, and one sentence."""
        self.show_mode("personas")
        screen = cast("PersonasScreen", self.screen_of("personas"))
        screen.call_later(screen.filter_by, campaign, rule, what)

    def show_lead(self, lead: str) -> None:
        """Show what one lead gets: of the open message in the editor, of all messages elsewhere."""
        editor = cast("EditorScreen | None", self.screen_of("editor"))
        if editor and editor.file and self.current_mode == "editor":
            self.open_message(editor.file, lead=lead)
            return
        self.show_mode("personas")
        screen = cast("PersonasScreen", self.screen_of("personas"))
        screen.call_later(screen.show_lead, lead)

    def show_mode(self, mode: str) -> AwaitComplete | AwaitMount:
        """Go to a screen; of those to write in, F3 shows from now on this one."""
        if mode in ("editor", "sequence"):
            self._writing = mode
        shown = self.switch_mode(mode)
        self.call_after_refresh(self.remembering.keep_in_thread)
        return shown

    def screen_of(self, mode: str) -> FrameScreen | None:
        """The screen of a mode; `None` where it has not been shown yet."""
        try:
            stack = self.get_screen_stack(mode)
        except KeyError:
            return None
        return cast("FrameScreen", stack[0]) if stack else None

    async def run_key(self, key: Key) -> None:
        """Do what `key` does, in the part that it belongs to; on another screen, go there first."""
        await self.keyboard.run(key)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keep the app's keys, which come before all others, out of dialogs and of typing."""
        return self.keyboard.may_act(action) and super().check_action(action, parameters)

    async def on_event(self, event: Event) -> None:
        """A key and the mouse come before what goes on behind the screen."""
        if isinstance(event, InputEvent):
            self.reviewing.give_way()
        if isinstance(event, Pressed | MouseDown):
            self._told.pressed()
        await super().on_event(event)

    async def run_action(
        self,
        action: "str | ActionParseResult",
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Do an action; a fault of presend's own in it is told and does not end the app."""
        try:
            return await super().run_action(action, default_namespace, namespaces)
        except Exception as error:  # noqa: BLE001 - the outer edge of every key
            self.tell_fault(error)
            return True

    def tell_fault(self, error: BaseException) -> None:
        """Say that presend itself is at fault, and where a report of it is."""
        from simulator.tui.fault_report import keep_report  # noqa: PLC0415 - hardly ever wanted

        self.faults.append(error)
        path = keep_report(error)
        self.warn(own_fault(error) + (f" Details: {path}" if path else ""), about="fault")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """What fails behind the screen is told too."""
        if event.state is WorkerState.ERROR and event.worker.error:
            self.tell_fault(event.worker.error)

    def keep_all(self) -> bool:
        """Keep where the person is, and what is typed."""
        self.remembering.keep()
        screens = [screen for mode in self.MODES if (screen := self.screen_of(mode))]
        kept = [screen.keep_drafts() for screen in screens if screen.is_mounted]
        return all(kept)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being read or reviewed."""
        return self.studio.is_loaded and not self.reviewing.is_busy

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many of how many messages are reviewed, while a review goes on."""
        return self.reviewing.progress

    @property
    def shown_progress(self) -> tuple[int, int] | None:
        """The same once it lasts long enough to be shown."""
        return self.progress if time.monotonic() - self._reload_began > PATIENCE else None

    def hold_reviews(self) -> None:
        """Let the review of the workspace wait: something is typed."""
        self.reviewing.hold()

    def release_reviews(self) -> None:
        """Let it go on."""
        self.reviewing.release()

    # Actions

    def action_library(self) -> None:
        """Show the library."""
        self.show_mode("library")

    def action_editor(self) -> None:
        """Show the message or the sequence that was open last."""
        self.show_mode(self._writing)

    def action_personas(self) -> None:
        """Show what each lead gets."""
        self.show_mode("personas")

    def action_scratch(self) -> None:
        """Show the scratch text."""
        from simulator.loading.unsaved import SCRATCH  # noqa: PLC0415 - not at the start

        self.open_message(SCRATCH)

    def action_palette(self) -> None:
        """Find an action by name."""
        self._find("")

    def action_go_to_message(self) -> None:
        """Find a message by name."""
        self._find(">")

    def action_go_to_lead(self) -> None:
        """Find a lead by name."""
        self._find("@")

    def action_rules(self) -> None:
        """Find a rule's page."""
        self._find("#")

    def _find(self, typed: str) -> None:
        from simulator.tui.palette import Palette, do  # noqa: PLC0415 - not at the start

        # At once, in no talk that begins later: the next key is typed into it.
        self.push_screen(Palette(self, typed), lambda found: self.ask(do(self, found or "")))

    def action_help(self) -> None:
        """Tell what the focused part is for, and its keys."""
        from simulator.tui.help import Help  # noqa: PLC0415 - not at the start

        self.push_screen(Help(self.screen))

    def action_jump(self) -> None:
        """Put a letter on each part of the screen."""
        from simulator.tui.jump import Jump, parts_of  # noqa: PLC0415 - not at the start

        parts = tuple(parts_of(cast("FrameScreen", self.screen)))
        self.push_screen(Jump(parts), _focus)

    def action_keep_starter(self) -> None:
        """Keep a copy of the starter."""
        from simulator.tui.first_run import keep_copy  # noqa: PLC0415 - not at the start

        self.ask(keep_copy(self))

    def action_news(self) -> None:
        """Show the whole of what the second row says."""
        from simulator.tui.news_page import NewsPage  # noqa: PLC0415 - not at the start

        self.push_screen(NewsPage(self.news.plain))

    def action_stop(self) -> None:
        """Stop the review of the workspace."""
        self.reviewing.stop()

    async def action_quit(self) -> None:
        """Quit, unless something is in no file and the person wants to go on."""
        from simulator.tui.leaving import leave  # noqa: PLC0415 - not at the start

        self.ask(leave(self))

    def action_help_quit(self) -> None:
        """Tell who presses Ctrl+C which key quits."""
        self.say("^Q quits. ^C copies what is marked.")

    def action_reload(self) -> None:
        """Read the files again."""
        self.reload()

    def reload(self) -> None:
        """Read the workspace in a thread, then review what has changed."""
        self._reload_began = time.monotonic()
        self.reviewing.reload()


def _focus(part: Widget | None) -> None:
    if part:
        part.focus()
