"""The messages of the campaign at hand, beside the text where the window is wide enough."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList

from simulator.model.finding import Severity
from simulator.model.workspace import Workspace
from simulator.tui.literal import padded
from simulator.tui.roles import Role
from simulator.tui.screens.editor.names import name_of
from simulator.tui.widgets.lists import Rows
from simulator.tui.widgets.pane import Pane
from simulator.tui.widgets.severity import letter

if TYPE_CHECKING:
    from simulator.tui.studio import Studio

NAME = 16
VERSION = 9


class Drawer(Pane):
    """A list of message files; a click or Enter opens one."""

    part = "drawer"
    footer = ("app.help", "app.palette", "app.library", "message.save")

    class Chosen(Message):
        """Open this file."""

        def __init__(self, file: str) -> None:
            super().__init__()
            self.file = file

    def __init__(self) -> None:
        super().__init__("Messages", id="drawer")
        self._files: tuple[str, ...] = ()
        self._file = ""

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield Rows()

    def show(self, studio: "Studio", file: str) -> None:
        """Show the messages of the campaign that `file` belongs to."""
        campaign = name_of(file).campaign
        files = _files_of(studio.workspace, campaign)
        self.head.info = campaign
        options = self.query_one(Rows)
        if files != self._files or file != self._file:
            self._files, self._file = files, file
            options.show_rows(self._row(studio, each) for each in files)
            options.highlighted = files.index(file) if file in files else None
        else:
            self.show_reviewed(studio, files)

    def show_reviewed(self, studio: "Studio", files: Iterable[str]) -> None:
        """Show these files' rows anew."""
        options = self.query_one(Rows)
        for file in files:
            if file in self._files:
                at = self._files.index(file)
                options.replace_option_prompt_at_index(at, self._row(studio, file))

    def _row(self, studio: "Studio", file: str) -> Content:
        name = name_of(file)
        buffer = studio.buffers.get(file)
        is_edited = buffer is not None and buffer.is_edited
        return Content.assemble(
            ("► " if file == self._file else "  ", str(Role.FOCUS)),
            (padded(name.id, NAME), str(Role.HEAD) if file == self._file else ""),
            (padded(name.version, VERSION), str(Role.QUIET)),
            ("* " if is_edited else "  ", str(Role.WARNING)),
            _worst(studio, file),
        )

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open it."""
        event.stop()
        self.post_message(self.Chosen(self._files[event.option_index]))


def _files_of(workspace: Workspace, campaign: str) -> tuple[str, ...]:
    """The message files of a campaign in the order of its steps; what no step names is last."""
    sequence = workspace.sequences.get(campaign)
    order = {name: at for at, name in enumerate(sequence.message_ids if sequence else ())}
    messages = [each for each in workspace.messages if each.campaign == campaign]
    messages.sort(key=lambda each: (order.get(each.id, len(order)), each.id, each.language or ""))
    return tuple(each.file for each in messages)


def _worst(studio: "Studio", file: str) -> Content:
    """The letter of the worst finding; `–` where nobody has looked yet."""
    findings = studio.findings_of(file)
    if findings and findings[0].severity is not Severity.INFO:
        return letter(findings[0].severity)
    known = file in studio.reviews
    return Content.styled("ok", str(Role.OK)) if known else Content.styled("–", str(Role.QUIET))
