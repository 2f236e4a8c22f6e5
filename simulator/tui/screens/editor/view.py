"""What the editor shows: a text, how it looks on a lead's phone, and what is wrong with it."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import TextArea

from simulator.errors import PresendError
from simulator.loading.unsaved import SCRATCH
from simulator.model.counted import counted
from simulator.model.place import Location
from simulator.review.preview import Preview
from simulator.tui.buffers import Buffer
from simulator.tui.drafting import Drafting
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.screens.editor.all_leads import AllLeads, Known
from simulator.tui.screens.editor.checking import Checking
from simulator.tui.screens.editor.counter import CounterLine
from simulator.tui.screens.editor.drawer import Drawer
from simulator.tui.screens.editor.findings import FindingsPane
from simulator.tui.screens.editor.front_line import FrontLine
from simulator.tui.screens.editor.leads import LeadsPane
from simulator.tui.screens.editor.names import name_of
from simulator.tui.screens.editor.opening import Opening
from simulator.tui.screens.editor.phone_side import PhoneSide
from simulator.tui.screens.editor.text import MessageText
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.screens.library.broken_file import BrokenFile, Mistake
from simulator.tui.widgets.dialog import Choice
from simulator.tui.widgets.frame import PlaceLine
from simulator.tui.widgets.pane import Pane
from simulator.tui.widgets.phone import PhonePane

ROOMY_FROM = 100
"""From so many columns on the file is named above its text, where its lines are counted else; and
beside news it is told when the draft was kept."""

TICK = 0.02
"""Seconds between two looks at whether something has come to an end."""

SCRATCH_FOOTER = (
    "app.help",
    "app.palette",
    "message.next-finding",
    "message.mend",
    "message.copy-text",
    "message.save",
)

NOTHING_OPEN = "No message is open. F2 shows what there is, ^G finds one by its name."

INVITATION = "Paste a text here, or write one. ^L copies it back, ^S keeps it as a message."
"""Stands in the scratch text until something is written."""


class EditorView(FrameScreen):
    """One message file while it is written; `EditorScreen` says what its keys do.

    `file` is the file that is open, empty where none is; `lead` the id of the one whose text the
    phone shows.
    """

    tab: ClassVar[str] = "editor"
    CSS_PATH = "editor.tcss"

    def __init__(self) -> None:
        super().__init__()
        self.file = ""
        self.lead = ""
        self._taken = ""
        self._typed_at = 0.0
        self._is_told = False
        self._checking = Checking(self)
        self._all_leads = AllLeads(self, self._show_known)
        self._opening = Opening(self)
        self.side = PhoneSide(self)
        self.drafting = Drafting(self.presend, self.studio.buffers.get)

    def compose_body(self) -> ComposeResult:
        """Yield the panes."""
        with Container(id="editor"):
            yield Drawer()
            yield Pane("Text", FrontLine(), MessageText(), BrokenFile(), id="text")
            with Vertical(id="side"):
                yield PhonePane(id="phone")
                yield LeadsPane()
            yield CounterLine(id="counter")
            yield FindingsPane(id="findings")

    def on_mount(self) -> None:
        """Show nothing yet."""
        self.query_one(BrokenFile).display = False
        self.query_one(FrontLine).display = False
        text = self.query_one(MessageText)
        text.disabled = True
        text.placeholder = Content(NOTHING_OPEN)
        self.drafting.told = self.show_state

    def on_unmount(self) -> None:
        """Keep what is typed: the app ends, or breaks."""
        self.keep_drafts()

    def keep_drafts(self) -> bool:
        """Keep what is typed and in no file."""
        return not self.drafting.end()[1]

    # What is open

    @property
    def buffer(self) -> Buffer | None:
        """What is typed."""
        return self.studio.buffers.get(self.file)

    @property
    def preview(self) -> Preview | None:
        """What the current lead gets of it."""
        return self.side.preview

    @property
    def is_checked(self) -> bool:
        """Whether the findings are those of what is typed."""
        return not self._checking.is_pending

    @property
    def known(self) -> Known | None:
        """What holds of all leads, once it is worked out."""
        return self._all_leads.known

    @property
    def is_known(self) -> bool:
        """Whether nothing more is being worked out of the text."""
        return self.is_checked and not self._all_leads.is_pending

    def shown_file(self) -> str:
        """The file that is open."""
        return self.file

    def open(self, file: str, lead: str = "", location: Location | None = None) -> None:
        """Open a message file."""
        self.file, self.lead = file, lead
        if self.is_current:
            self.presend.show_place(self.part, file)
        try:
            buffer = self._opening.buffer_of(file)
        except PresendError as error:
            self.studio.buffers.pop(file, None)
            self._show_unreadable(error)
        else:
            self._show_text(buffer)
            if location:
                self.go_to(location)
            self.do(self._opening.offer(file))
        self.show_message()
        self.show_frame()
        self._show_keys()

    def _show_text(self, buffer: Buffer) -> None:
        text = self.query_one(MessageText)
        self.query_one(BrokenFile).display = False
        text.display, text.disabled = True, False
        self.query_one(FrontLine).display = True
        is_scratch = buffer.file == SCRATCH
        text.placeholder = Content(INVITATION) if is_scratch else ""
        text.footer = SCRATCH_FOOTER if is_scratch else MessageText.footer
        text.show(buffer)
        text.focus()
        self.query_one("#text", Pane).head.info = ""
        self._taken = buffer.text
        if buffer.file not in self.studio.reviews and not self.presend.reviewing.is_busy:
            self._check(buffer)

    def _check(self, buffer: Buffer) -> None:
        """Check a text; an empty scratch text is no mistake."""
        if buffer.file == SCRATCH and not buffer.text.strip():
            self._checking.forget(SCRATCH)
            self.studio.put(SCRATCH, (), None)
            self.show_findings()
        else:
            self._checking.start(buffer.file)

    def _show_unreadable(self, error: PresendError) -> None:
        """Show in the place of the text why there is none."""
        text, broken = self.query_one(MessageText), self.query_one(BrokenFile)
        text.display, text.disabled = False, True
        self.query_one(FrontLine).display = False
        broken.display = True
        choices = [Choice("f9", "open it in your editor"), Choice("f2", "back to the library")]
        broken.show(Mistake.of_error(error), choices=choices)

    # What is shown of it

    def show_checking(self) -> None:
        """A check begins: the findings are those of an earlier text."""
        self.show_findings()

    def show_studio(self) -> None:
        """The files have been read anew."""
        super().show_studio()
        if not self.file:
            return
        if self.buffer is None:
            self.open(self.file, self.lead)
        else:
            self.show_message()

    def show_reviewed(self, files: frozenset[str]) -> None:
        """Show the findings anew if they are this message's."""
        super().show_reviewed(files)
        self.query_one(Drawer).show_reviewed(self.studio, files)
        if self.file in files:
            had_lead = self.lead
            self.show_findings()
            if not had_lead:
                self.side.show()
            self.side.show_place()
            self._show_front()

    def show_message(self) -> None:
        """Show what the current lead gets of what is typed, and what is known to be wrong."""
        self.show_findings()
        self.side.show()
        self.query_one(Drawer).show(self.studio, self.file)
        self._show_heads()
        self._show_front()

    def show_findings(self) -> None:
        """Show what is known to be wrong."""
        review = self.studio.reviews.get(self.file)
        findings = self.studio.findings_of(self.file)
        pane, buffer = self.query_one(FindingsPane), self.buffer
        pane.source = buffer.text if buffer else ""
        pane.includes = {each.file: each.body for each in self.studio.workspace.includes.values()}
        reviewer = self.studio.reviewer
        pane.show(
            findings,
            len(review.copy.leads) if review else 0,
            is_checking=self._checking.is_checking(self.file) or self._is_awaited(),
            file=self.file,
            rules=len(reviewer.selection.rules) if reviewer else 0,
        )
        settings = self.studio.workspace.settings
        self.query_one(LeadsPane).show(review, self.lead, findings, settings.fields)
        self.query_one(MessageText).mark(findings)
        self._show_known()
        self._all_leads.follow()

    def _show_known(self) -> None:
        """Show what holds of all leads; of a text that nobody knows it of yet, no proof."""
        known = self._all_leads.known
        self.query_one(CounterLine).show_proof(known.proof if known else None)
        if known is None and self.file in self.studio.reviews:
            return  # the rest stays, as findings do, until there is something new
        found = known or Known()
        self.query_one(FindingsPane).show_shared(found.shared)
        self.query_one("#text", Pane).head.info = found.ways.words
        self.query_one(MessageText).mark_unseen(found.ways.unseen)

    def _is_awaited(self) -> bool:
        """Whether the first review of the message is still to come."""
        return self.file not in self.studio.reviews and self.presend.reviewing.is_busy

    def _show_front(self) -> None:
        """Show what the front matter says."""
        if self.buffer:
            message = self.side.copy.message if self.side.copy else None
            found = self.studio.findings_of(self.file)
            is_read_only = self.studio.is_read_only and self.file != SCRATCH
            self.query_one(FrontLine).show(self.buffer, message, is_read_only, found)

    def _show_heads(self) -> None:
        """Say above the text which file it is, or how long."""
        buffer = self.buffer
        head = self.query_one("#text", Pane).head
        if self.size.width >= ROOMY_FROM and self.file != SCRATCH:
            head.aside = self.file.rpartition("/")[2]
        else:
            lines = self.query_one(MessageText).document.line_count
            head.aside = counted(lines, "line") if buffer else ""

    def on_resize(self, event: events.Resize) -> None:
        """Show what there is room for."""
        super().on_resize(event)
        self._show_heads()
        if self.buffer:
            self.call_after_refresh(self.side.show)

    # What the helpers of the editor ask for

    def do(self, deed: Coroutine[object, object, object]) -> None:
        """Do something that may take a while or ask; a fault of it is told."""
        self.run_worker(deed, exit_on_error=False)

    async def checked(self) -> None:
        """Wait until the findings are those of what is typed."""
        await self._until(lambda: self.is_checked)

    @staticmethod
    async def _until(is_so: Callable[[], bool]) -> None:
        while not is_so():  # noqa: ASYNC110 - what ends it is no one event
            await asyncio.sleep(TICK)

    async def quiet(self, seconds: float) -> None:
        """Wait until nothing has been typed for so long."""
        await self._until(lambda: time.monotonic() - self._typed_at >= seconds)

    def go_to(self, place: Location) -> None:
        """Put the cursor at a place, of the front matter too."""
        text, buffer = self.query_one(MessageText), self.buffer
        if buffer is None:
            return
        if place.line < buffer.body_line and not text.is_raw:
            text.action_raw()
        text.go_to(place)
        text.focus()

    def replace_source(self, text: str) -> None:
        """Let the open file hold `text`, as one step that can be undone."""
        self._is_told = True
        self.query_one(MessageText).replace_source(text)

    def replace_in(self, buffer: Buffer, text: str) -> None:
        """The same in any file that is open."""
        if buffer is self.buffer:
            self.replace_source(text)
        else:
            buffer.change(text, is_step=True)
            self.drafting.typed(buffer.file)
            self.presend.reload()

    def reread(self, text: str) -> None:
        """Show what the open file holds now that it was written by somebody else."""
        self.replace_source(text)

    # The second row

    def place(self) -> Content:
        """Campaign, message, channel and language."""
        if not self.file:
            return Content("no message open")
        campaign, id_, version = name_of(self.file)
        parts = [literal(campaign, Role.QUIET), literal(id_, Role.HEAD), literal(version)]
        return Content.styled(" › ", str(Role.QUIET)).join([each for each in parts if each.plain])

    def show_state(self) -> None:
        """Show on the second row whether all is saved, as long as there is such a row."""
        for line in self.query(PlaceLine):
            line.standing = self.standing()

    def standing(self) -> Content:
        """Whether all is saved; where there are news too, in a word."""
        buffer = self.buffer
        if buffer is None or not buffer.is_edited:
            return Content("")
        is_brief = bool(self.presend.news.plain) and self.size.width < ROOMY_FROM
        at = self.drafting.kept_at.get(self.file)
        words = (
            ("edited" if self.file != SCRATCH else "", str(Role.WARNING)),
            (f"draft kept {at:%H:%M}" if at and not is_brief else "", str(Role.QUIET)),
        )
        return Content("  ").join(Content.styled(*each) for each in words if each[0])

    # Typing

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Show what is typed, keep it, and check it once the typing pauses."""
        event.stop()
        buffer = self.buffer
        self._show_heads()
        if buffer is None or buffer.text == self._taken:
            return
        self._taken = buffer.text
        self._typed_at = time.monotonic()
        self.query_one(CounterLine).show_proof(None)
        self.side.show_typed()
        self.drafting.typed(buffer.file)
        self._check(buffer)
        if self.presend.news and not self.presend.is_wrong and not self._is_told:
            self.presend.say("")
        self._is_told = False
        self.show_state()
