"""The editor: what its keys do, and what its panes ask for."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import ClassVar

from textual.binding import BindingType

from simulator.errors import PresendError
from simulator.loading.saving import ChangedError
from simulator.loading.sources import read_source
from simulator.loading.unsaved import SCRATCH
from simulator.model.finding import Finding
from simulator.tui.buffers import Buffer
from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_editor import MESSAGE
from simulator.tui.rule_page import RulePage
from simulator.tui.screens.editor.copying import Copying
from simulator.tui.screens.editor.drawer import Drawer
from simulator.tui.screens.editor.exploring import Exploring
from simulator.tui.screens.editor.external import External
from simulator.tui.screens.editor.findings import FindingsPane
from simulator.tui.screens.editor.front_form import ask_front
from simulator.tui.screens.editor.leads import LeadsPane
from simulator.tui.screens.editor.mending import READ_ONLY, Mending, fix_at
from simulator.tui.screens.editor.names import name_of
from simulator.tui.screens.editor.proof_page import ProofPage
from simulator.tui.screens.editor.saving import Saving
from simulator.tui.screens.editor.text import MessageText
from simulator.tui.screens.editor.versions import Versions, versions
from simulator.tui.screens.editor.view import EditorView

QUIET_FOR = 1.5
"""Seconds without a key before a question comes up by itself: letters answer it."""


class EditorScreen(EditorView):
    """One message file while it is written."""

    part: ClassVar[str] = "message"
    BINDINGS: ClassVar[list[BindingType]] = bindings(MESSAGE)

    def __init__(self) -> None:
        super().__init__()
        self.saving = Saving(self)
        self._mending = Mending(self)
        self._exploring = Exploring(self)
        self._copying = Copying(self)
        self._external = External(self)
        self._changed: set[str] = set()
        self._visited: tuple[str, str] | None = None

    def name_of(self, file: str) -> str:
        """What a file is called in a sentence."""
        return str(name_of(file))

    # Saving

    async def action_save(self) -> None:
        """Write the file, or ask where the scratch text belongs."""
        if not self.file:
            self.presend.say("No message is open. F2 shows what there is.")
        elif self.file == SCRATCH:
            self.keep_scratch()
        else:
            try:
                await self.saving.write(self.file)
            except ChangedError as error:
                self.do(self.saving.ask(self.file, error.source))

    def keep_scratch(self) -> None:
        """Ask where the scratch text belongs, and make it a message there."""
        self.drafting.typed(SCRATCH)
        self.do(self._copying.keep())

    def changed_on_disk(self, file: str) -> None:
        """A file with unsaved edits was changed by somebody else: ask what to keep of it."""
        self._changed.add(file)
        self.presend.warn(f"{self.name_of(file)} was changed on disk. ^S asks what to keep.")
        self.do(self._ask_when_quiet(file))

    async def _ask_when_quiet(self, file: str) -> None:
        """Ask once nobody types, lest a letter meant for the text answers."""
        await self.quiet(QUIET_FOR)
        buffer = self.buffer
        if file not in self._changed or file != self.file or self.app.screen is not self:
            return
        self._changed.discard(file)
        try:
            source = await asyncio.to_thread(read_source, self.studio.workspace.root, file)
        except PresendError as error:
            self.presend.warn(str(error))
            return
        if buffer and buffer.is_edited and Buffer.of(file, source).saved != buffer.saved:
            await self.saving.ask(file, source)

    # Leads and findings

    def action_next_lead(self) -> None:
        """Show what the next lead gets."""
        self.side.step(1)

    def action_previous_lead(self) -> None:
        """Show what the lead before gets."""
        self.side.step(-1)

    def action_next_finding(self) -> None:
        """Go to the next finding."""
        self._step_finding(1)

    def action_previous_finding(self) -> None:
        """Go to the finding before."""
        self._step_finding(-1)

    def _step_finding(self, by: int) -> None:
        pane = self.query_one(FindingsPane)
        found, current = pane.findings, pane.current
        if not found:
            self.presend.say("Nothing is found here." if self.is_checked else "Still checking.")
            return
        # The highlighted one first, if nobody has been there yet.
        by = by if current and _same(current) == self._visited else 0
        at = (found.index(current) + by) % len(found) if current else 0
        pane.select(found[at])
        self._go_to_finding(found[at])

    def _go_to_finding(self, finding: Finding) -> None:
        self._visited = _same(finding)
        place = finding.place
        if place.file == self.file:
            self.go_to(place)
        else:
            self.presend.say(f"This stands in {place.file}, line {place.line}: {finding.what}")

    def action_undo(self) -> None:
        """Take back the last step, wherever the focus is."""
        self._step_history(MessageText.undo, "There is nothing to take back.")

    def action_redo(self) -> None:
        """Do again what was taken back last."""
        self._step_history(MessageText.redo, "There is nothing to do again.")

    def _step_history(self, step: Callable[[MessageText], None], nothing: str) -> None:
        buffer = self.buffer
        if buffer is None:
            return
        before = buffer.text
        step(self.query_one(MessageText))
        if buffer.text == before:
            self.presend.say(nothing)

    def action_mend(self) -> None:
        """Make the fix of the finding at the cursor, else of the highlighted one."""
        self.do(self._mend_at_cursor())

    async def _mend_at_cursor(self) -> None:
        await self.checked()
        place = self.query_one(MessageText).location
        here = fix_at(self.query_one(FindingsPane).findings, place)
        await self._mending.mend(here or self.query_one(FindingsPane).current)

    def on_findings_pane_chosen(self, event: FindingsPane.Chosen) -> None:
        """Go to the place of a finding."""
        self._go_to_finding(event.finding)

    def on_findings_pane_mend(self, event: FindingsPane.Mend) -> None:
        """Make the fix of a finding."""
        self.do(self._when_checked(event.finding, self._mending.mend))

    def on_findings_pane_mend_all(self, event: FindingsPane.MendAll) -> None:
        """Make the fixes of all findings of its kind."""
        self.do(self._when_checked(event.finding, self._mending.mend_all))

    async def _when_checked(
        self, finding: Finding, deed: Callable[[Finding], Coroutine[object, object, None]]
    ) -> None:
        """Do something about a finding once it is known where it stands in what is typed."""
        await self.checked()
        now = self.query_one(FindingsPane).findings
        same = [each for each in now if _same(each) == _same(finding)]
        if same:
            await deed(finding if finding in same else same[0])
        else:
            self.presend.say("That is mended already.")

    def on_findings_pane_shrink(self, event: FindingsPane.Shrink) -> None:
        """Find the smallest lead who meets a finding."""
        self.do(self._when_checked(event.finding, self._exploring.shrink))

    def on_findings_pane_complete(self, event: FindingsPane.Complete) -> None:
        """Write the lead who gets words that nobody gets."""
        self.do(self._when_checked(event.finding, self._exploring.complete))

    def on_counter_line_asked(self) -> None:
        """Show what is proved of the message, and the lead who costs most."""
        known, copy, reviewer = self.known, self.side.copy, self.studio.reviewer
        if copy is None or reviewer is None:
            self.presend.say("There is nothing to count here.")
        elif known is None:
            self.presend.say("This is still being worked out.")
        elif known.proof is None:
            self.presend.say("Only text messages are billed by their length.")
        else:
            fill, show = partial(reviewer.preview, copy), self.side.show_guest
            page = ProofPage(self.name_of(self.file), known.proof, fill, show)
            self.app.push_screen(page)

    def on_findings_pane_who(self, event: FindingsPane.Who) -> None:
        """Show whom a finding hits."""
        finding = event.finding
        self.presend.show_leads_with(name_of(self.file).campaign, finding.rule, finding.what)

    def on_findings_pane_page(self, event: FindingsPane.Page) -> None:
        """Show the page of a finding's rule."""
        self.app.push_screen(RulePage(event.finding.rule, self.presend.studio.workspace.styles))

    def on_findings_pane_leave(self) -> None:
        """Go back to the text."""
        self.query_one(MessageText).focus()

    def on_leads_pane_chosen(self, event: LeadsPane.Chosen) -> None:
        """Show what that lead gets."""
        self.side.choose(event.lead)

    def on_drawer_chosen(self, event: Drawer.Chosen) -> None:
        """Open that message."""
        self.presend.open_message(event.file)

    def on_front_line_asked(self) -> None:
        """Open the front matter as a form."""
        self.do(self._ask_front())

    async def _ask_front(self) -> None:
        buffer, copy = self.buffer, self.side.copy
        if buffer is None:
            return
        if self.studio.is_read_only and self.file != SCRATCH:
            self.presend.warn(READ_ONLY)
            return
        source = await ask_front(self.presend, buffer, copy.message if copy else None)
        if source is not None:
            self.replace_source(source)

    # Ways in and out

    def action_external_editor(self) -> None:
        """Hand the file to the person's own editor."""
        self.do(self._external.open())

    def action_copy_text(self) -> None:
        """Copy the text as it is written."""
        self._copying.copy(self._copying.written())

    def action_copy_sent(self) -> None:
        """Copy the text as the lead gets it."""
        self._copying.copy(self._copying.sent())

    def action_save_text_as(self) -> None:
        """Save the text as it is written to another file."""
        self.do(self._copying.save_to_file(self._copying.written()))

    def action_save_sent_as(self) -> None:
        """Save the text as the lead gets it to a file."""
        self.do(self._copying.save_to_file(self._copying.sent()))

    def action_versions(self) -> None:
        """Show the languages and variants of the message side by side."""
        self.do(self._show_versions())

    async def _show_versions(self) -> None:
        copy, reviewer = self.side.copy, self.studio.reviewer
        if copy is None or reviewer is None:
            self.presend.say("There is no message here whose versions could be shown.")
            return
        found = versions(self.studio, reviewer, copy.message)
        if len(found) == 1:
            self.presend.say("This message has no other language or variant.")
            return
        file = await self.app.push_screen_wait(Versions(found))
        if file and file != self.file:
            self.presend.open_message(file)


def _same(finding: Finding) -> tuple[str, str]:
    """What stays of a finding while its place moves with the text before it."""
    return finding.rule, finding.what
