"""The editor: a message's text, how it looks on a lead's phone, and what is wrong with it."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import TextArea

from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically
from simulator.loading.sources import read_source
from simulator.loading.unsaved import SCRATCH, read_unsaved
from simulator.model.persona import Persona
from simulator.model.place import Location
from simulator.tui.buffers import Buffer
from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_editor import MESSAGE
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.screens.editor.checking import Checking
from simulator.tui.screens.editor.counter import CounterLine
from simulator.tui.screens.editor.findings import FindingsPane
from simulator.tui.screens.editor.leads import LeadsPane
from simulator.tui.screens.editor.text import MessageText
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.widgets.pane import Pane
from simulator.tui.widgets.phone import Phone

if TYPE_CHECKING:
    from simulator.review.copies import Copy


class EditorScreen(FrameScreen):
    """One message file while it is written.

    `file` is the file that is open, empty where none is; `lead` the id of the one whose text the
    phone shows.
    """

    part: ClassVar[str] = "message"
    tab: ClassVar[str] = "editor"
    CSS_PATH = "editor.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings(MESSAGE)

    def __init__(self) -> None:
        super().__init__()
        self.file = ""
        self.lead = ""
        self._checking = Checking(self)

    def compose_body(self) -> ComposeResult:
        """Yield the panes."""
        with Container(id="editor"):
            yield Pane("Text", MessageText(), id="text")
            with Vertical(id="side"):
                yield Pane("Phone", Phone(), id="phone")
                yield LeadsPane()
            yield CounterLine(id="counter")
            findings = FindingsPane()
            findings.id = "findings"
            yield findings

    def place(self) -> Content:
        """Campaign, message, channel and language."""
        if not self.file:
            return Content("no message open")
        parts = Content.styled(" › ", str(Role.QUIET))
        return parts.join([literal(each) for each in self.file.split("/")[1:]])

    @property
    def buffer(self) -> Buffer | None:
        """What is typed."""
        return self.studio.buffers.get(self.file)

    @property
    def is_checked(self) -> bool:
        """Whether the findings are those of what is typed."""
        return not self._checking.is_pending

    def open(self, file: str, lead: str = "", location: Location | None = None) -> None:
        """Open a message file."""
        try:
            if file not in self.studio.buffers:
                data = "" if file == SCRATCH else read_source(self.studio.workspace.root, file)
                self.studio.buffers[file] = Buffer.of(file, data)
        except PresendError as error:
            self.presend.warn(str(error))
            return
        self.file, self.lead = file, lead
        text = self.query_one(MessageText)
        text.show(self.studio.buffers[file])
        text.focus()
        if location:
            text.go_to(location)
        self.show_message()
        self.show_frame()

    def show_studio(self) -> None:
        """The files have been read anew."""
        super().show_studio()
        if self.file:
            self.show_message()

    def show_reviewed(self, files: frozenset[str]) -> None:
        """Show the findings anew if they are this message's."""
        super().show_reviewed(files)
        if self.file in files:
            self.show_findings()

    def show_message(self) -> None:
        """Show what the current lead gets of what is typed, and what is known to be wrong."""
        self.show_preview()
        self.show_findings()

    def show_preview(self) -> None:
        """Show what the current lead gets of what is typed: cheap, done on every key."""
        copy = self.copy_now()
        reviewer = self.studio.reviewer
        lead = self._lead_of(copy) if copy else None
        preview = reviewer.preview(copy, lead) if reviewer and copy and lead else None
        self.query_one(Phone).show(preview)
        self.query_one(CounterLine).show(preview, self.studio.workspace.settings.limit_segments)  # type: ignore[arg-type]

    def copy_now(self) -> "Copy | None":
        """The message as it is typed, with its leads; `None` where none can be read."""
        buffer, reviewer = self.buffer, self.studio.reviewer
        if not buffer or not reviewer:
            return None
        message, _ = read_unsaved(self.studio.workspace, self.file, buffer.text)
        return reviewer.copy_of(message) if message else None

    def _lead_of(self, copy: "Copy") -> Persona | None:
        for lead in copy.leads:
            if lead.id == self.lead:
                return lead
        return copy.leads[0] if copy.leads else None

    def show_findings(self) -> None:
        """Show what is known to be wrong."""
        review = self.studio.reviews.get(self.file)
        findings = self.studio.findings_of(self.file)
        reach = len(review.copy.leads) if review else 0
        self.query_one(FindingsPane).show(findings, reach, is_checking=self._checking.is_under_way)
        self.query_one(LeadsPane).show(review, self.lead)
        self.query_one(MessageText).mark(findings)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Take in what is typed, show it, and check it once the typing pauses."""
        event.stop()
        self.query_one(MessageText).take()
        self.show_preview()
        self._checking.start()

    def on_findings_pane_chosen(self, event: FindingsPane.Chosen) -> None:
        """Go to the place of a finding."""
        text = self.query_one(MessageText)
        text.go_to(event.finding.place)
        text.focus()

    def on_leads_pane_chosen(self, event: LeadsPane.Chosen) -> None:
        """Show what that lead gets."""
        self.lead = event.lead
        self.show_preview()

    def action_save(self) -> None:
        """Write the file."""
        buffer = self.buffer
        if not buffer:
            return
        try:
            write_text_atomically(self.studio.workspace.root / self.file, buffer.as_file)
        except PresendError as error:
            self.presend.warn(str(error))
            return
        buffer.saved = buffer.text
        self.presend.say("saved")
