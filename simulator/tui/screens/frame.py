"""What every screen shares: its first, second and last row, and what happens when it is small."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import Worker

from simulator.model.finding import Severity
from simulator.tui.keys.shown import shown_key
from simulator.tui.keys.table import KEYS_BY_ID
from simulator.tui.widgets.box import SMALLEST
from simulator.tui.widgets.frame import KeyLine, PlaceLine, Tabs
from simulator.tui.widgets.severity import totals_so_far

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp
    from simulator.tui.studio import Studio


class FrameScreen(Screen[None]):
    """A screen within the frame.

    `part` is the name by which keys know it, `tab` that of the tab that is lit. A focusable part,
    or one around it, names the keys of the last row in `footer`, by id.
    """

    part: ClassVar[str] = ""
    tab: ClassVar[str] = ""
    footer: ClassVar[tuple[str, ...]] = ("app.help", "app.palette", "app.quit")

    @property
    def presend(self) -> "PresendApp":
        """The app."""
        return cast("PresendApp", self.app)

    @property
    def studio(self) -> "Studio":
        """What is open."""
        return self.presend.studio

    def compose(self) -> ComposeResult:
        yield Tabs(self.tab)
        yield PlaceLine()
        yield from self.compose_body()
        yield KeyLine()
        yield Static(
            Content("Make the window at least 60 × 16. Your draft is safe."), id="too-small"
        )

    def compose_body(self) -> ComposeResult:
        """Yield what stands between the second and the last row."""
        yield from ()

    def on_mount(self) -> None:
        """Follow what is read and reviewed."""
        self.presend.reloaded.subscribe(self, lambda _: self.show_studio())
        self.presend.reviewed.subscribe(self, self.show_reviewed)
        self.watch(self, "focused", self._show_keys, init=True)
        self.show_studio()

    def on_screen_resume(self) -> None:
        """Show what has changed meanwhile, and no more news of where the person was."""
        self.presend.show_place(self.part, self.shown_file())
        self.show_frame()
        self._show_keys()

    def show_studio(self) -> None:
        """Show the workspace anew: it has been read."""
        self.show_frame()

    def show_reviewed(self, files: frozenset[str]) -> None:  # noqa: ARG002 - for the screens
        """Show the reviews of these message files anew; who comes back sees them then."""
        if self.is_current:
            self.show_frame()

    def show_frame(self) -> None:
        """Show the first two rows anew, once they are there."""
        if not self.query(KeyLine):
            return
        tabs = self.query_one(Tabs)
        tabs.brand = self.studio.workspace.settings.brand_name or ""
        if self.studio.is_loaded:
            tabs.totals = totals_so_far(self._totals(), *self.studio.reviewed())
        line = self.query_one(PlaceLine)
        line.place, line.standing = self.place(), self.standing()
        line.news, line.is_wrong = self.presend.news, self.presend.is_wrong
        line.progress = self.presend.shown_progress

    def _totals(self) -> Counter[Severity]:
        """How many findings there are; a workspace that cannot be read at all is one."""
        refused = Counter({Severity.ERROR: 1} if self.studio.refusal else {})
        return self.studio.totals() + refused

    def shown_file(self) -> str:
        """The file that is written here, if any."""
        return ""

    def keep_drafts(self) -> bool:
        """Keep now what is written here and in no file; tell whether that could be done."""
        return True

    def place(self) -> Content:
        """Where you are, for the second row."""
        return Content("")

    def standing(self) -> Content:
        """What holds until something is done about it, at the end of the second row."""
        return Content("")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """What fails behind the screen is told."""
        self.presend.on_worker_state_changed(event)

    def on_resize(self, event: events.Resize) -> None:
        """Cover everything while the window is too small for it; nothing is unmounted."""
        self.set_class(event.size.width < SMALLEST[0] or event.size.height < SMALLEST[1], "-tiny")

    def _show_keys(self) -> None:
        keys = [KEYS_BY_ID[each] for each in self._footer() if each in KEYS_BY_ID]
        keys = [key for key in keys if self.presend.keys_of(key)]
        shown = tuple((key, shown_key(self.presend.keys_of(key))) for key in keys)
        self.query_one(KeyLine).keys = shown[: KeyLine.MOST]

    def _footer(self) -> tuple[str, ...]:
        for node in self.parts():
            footer = getattr(node, "footer", None)
            if footer:
                return cast("tuple[str, ...]", footer)
        return ()

    def parts(self) -> Iterator[DOMNode]:
        """The focused part, what is around it, and the screen."""
        if self.focused:
            yield from self.focused.ancestors_with_self
        else:
            yield self

    def part_named(self, part: str) -> DOMNode | None:
        """The part of that name: the focused one if there are several, else the first."""
        around = [each for each in self.parts() if getattr(each, "part", "") == part]
        if around:
            return around[0]
        return next(
            (each for each in self.query(Widget) if getattr(each, "part", "") == part), None
        )
