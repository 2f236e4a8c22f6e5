"""The languages and variants of a message side by side: text, length and worst finding of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from simulator.loading.unsaved import read_unsaved
from simulator.model.counted import counted
from simulator.model.finding import Finding
from simulator.model.message import Message
from simulator.reports.lead_names import lead_name
from simulator.reports.visible import wrapped
from simulator.review.kin import versions_of
from simulator.review.preview import Preview
from simulator.tui.literal import cut, literal, padded
from simulator.tui.roles import Role
from simulator.tui.screens.editor.names import name_of
from simulator.tui.widgets.box import Modal
from simulator.tui.widgets.lists import Rows
from simulator.tui.widgets.pane import cell_width
from simulator.tui.widgets.severity import letter

if TYPE_CHECKING:
    from simulator.review.reviewer import Reviewer
    from simulator.tui.studio import Studio

BESIDE_FROM = 100
"""From so many columns on the others stand beside the open one, not below it."""

_EDGES = 8
"""Columns of the box and of the list that are not for text."""
_INDENT = 2
_GAP = 2


@dataclass(frozen=True)
class Version:
    """One of the files: as a lead of its own gets it, and what is wrong with it."""

    file: str
    preview: Preview | None
    findings: tuple[Finding, ...]

    def rows(self, width: int) -> Content:
        """Its name, whose text it is and what it costs, then the text."""
        text = self.preview.text if self.preview else "This can't be filled in."
        body = [
            Content.assemble(" " * _INDENT, literal(row))
            for row in wrapped(text, max(width - _INDENT, 10))
        ]
        return Content("\n").join([self._head(width), *body, Content("")])

    def _head(self, width: int) -> Content:
        name, cost = str(name_of(self.file)), self._cost()
        lead = lead_name(self.preview.lead) if self.preview else ""
        worst = letter(self.findings[0].severity) if self.findings else ("ok", str(Role.OK))
        room = max(width - cell_width(name) - cell_width(cost) - 2 * _GAP - len(" ok"), 0)
        return Content.assemble(
            (cut(name, width), str(Role.HEAD)),
            " " * _GAP,
            (padded(lead, room), str(Role.QUIET)),
            " " * _GAP,
            cost,
            " ",
            worst,
        )

    def _cost(self) -> str:
        found = self.preview.measurement if self.preview else None
        if found is None:
            return counted(len(self.preview.text), "character") if self.preview else ""
        return f"{counted(found.segments, 'text')} billed"


def versions(studio: "Studio", reviewer: "Reviewer", message: Message) -> tuple[Version, ...]:
    """The versions of a message as they are written now, that message first."""
    others = [each for each in versions_of(studio.workspace, message) if each.file != message.file]
    return tuple(_version(studio, reviewer, each) for each in (message, *others))


def _version(studio: "Studio", reviewer: "Reviewer", message: Message) -> Version:
    buffer = studio.buffers.get(message.file)
    if buffer and buffer.is_edited:
        message = read_unsaved(studio.workspace, message.file, buffer.text)[0] or message
    copy = reviewer.copy_of(message)
    preview = reviewer.preview(copy, copy.leads[0]) if copy.leads else None
    if preview and preview.refusal:
        preview = None
    return Version(message.file, preview, studio.findings_of(message.file))


class Versions(Modal[str | None]):
    """Shows the versions of a message; returns the file of the one to open, or `None`."""

    CSS_PATH = "versions.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape", "leave", "leave"),
        ("v", "leave", "leave"),
    ]

    def __init__(self, found: Sequence[Version]) -> None:
        super().__init__()
        self._found = found

    def compose(self) -> ComposeResult:
        with Vertical(id="versions") as box:
            box.border_title = literal(f"Languages and variants of {name_of(self._found[0].file)}")
            with Horizontal():
                yield Static(id="own")
                yield Rows()
            yield Static(
                Content.styled("Enter opens it   ↑↓ choose   Esc leaves", str(Role.QUIET)),
                id="keys",
            )

    def on_mount(self) -> None:
        """Begin with the list."""
        self.query_one(Rows).focus()

    def on_resize(self, event: events.Resize) -> None:
        """Lay out for another width."""
        is_beside = event.size.width >= BESIDE_FROM
        width = event.size.width * 96 // 100 - _EDGES
        width = width // 2 - _GAP if is_beside else width
        own = self.query_one("#own", Static)
        own.display = is_beside
        own.update(self._found[0].rows(width))
        self.query_one(Rows).show_rows(each.rows(width) for each in self._listed(is_beside))

    def _listed(self, is_beside: bool) -> Sequence[Version]:  # noqa: FBT001 - one of two layouts
        return self._found[1:] if is_beside else self._found

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open that one."""
        event.stop()
        listed = self._listed(self.size.width >= BESIDE_FROM)
        self.dismiss(listed[event.option_index].file)

    def action_leave(self) -> None:
        """Open none."""
        self.dismiss(None)
