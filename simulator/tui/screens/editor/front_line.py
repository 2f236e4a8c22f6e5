"""The quiet line above the text: what its front matter says."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.app import RenderResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message as Posted
from textual.reactive import reactive
from textual.widget import Widget

from simulator.model.finding import Finding
from simulator.model.message import Message
from simulator.tui.buffers import Buffer
from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_editor import FRONT
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.screens.editor.front_words import front_words, message_of
from simulator.tui.screens.editor.text import MessageText
from simulator.tui.widgets.severity import letter

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

BROKEN = "This cannot be read as it stands. v shows the raw file."


class FrontLine(Widget):
    """Kind, stage, voice and goal on one row; Enter and a click open them as a form."""

    part = "front"
    footer = ("app.help", "app.palette", "front.open", "front.raw", "message.save")
    BINDINGS: ClassVar[list[BindingType]] = bindings(FRONT)
    DEFAULT_CSS = """
    FrontLine { height: 1; }
    FrontLine:focus { background: $block-cursor-background; text-style: $block-cursor-text-style; }
    """
    can_focus = True

    shown: reactive[Content] = reactive(Content(""), layout=False)

    class Asked(Posted):
        """Open the form."""

    def show(
        self,
        buffer: Buffer,
        message: Message | None = None,
        is_read_only: bool = False,  # noqa: FBT001, FBT002 - all that is shown, in one call
        findings: Iterable[Finding] = (),
    ) -> None:
        """Show the front matter of a message, with the worst of the findings in it.

        Without a `message` it is read from the buffer.
        """
        workspace = cast("PresendApp", self.app).studio.workspace
        found = message or message_of(workspace, buffer)
        words = front_words(found) if found else BROKEN
        aside = "  to read only" if is_read_only else ""
        self.shown = Content.assemble(
            _worst(findings, buffer),
            literal(words, Role.QUIET if found else Role.WARNING),
            (aside, str(Role.QUIET)),
        )

    def render(self) -> RenderResult:
        return self.shown.truncate(self.size.width, ellipsis=True)

    def on_click(self, event: events.Click) -> None:
        """Open the form."""
        event.stop()
        self.action_open()

    def action_open(self) -> None:
        """Open the form."""
        self.post_message(self.Asked())

    def action_raw(self) -> None:
        """Show the raw file, or the text alone."""
        self.screen.query_one(MessageText).action_raw()


def _worst(findings: Iterable[Finding], buffer: Buffer) -> Content:
    """The letter of the worst finding that stands in the front matter, in two columns."""
    end = buffer.body_line
    inside = [each for each in findings if each.place.file == buffer.file and each.place.line < end]
    worst = min(inside, key=lambda each: each.severity.rank, default=None)
    return Content.assemble(letter(worst.severity), " ") if worst else Content("  ")
