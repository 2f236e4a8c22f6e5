"""The sequence editor: what keys do to a campaign's steps and their fields."""

from collections.abc import Callable
from typing import ClassVar

from textual.binding import BindingType

from simulator.errors import PresendError
from simulator.model.finding import Finding
from simulator.tui.external_editor import open_outside
from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_sequence import SEQUENCE
from simulator.tui.screens.library.new_message import may_write
from simulator.tui.screens.sequence import changing, making, saving
from simulator.tui.screens.sequence.comparing import step_to_show
from simulator.tui.screens.sequence.fields import FieldRows
from simulator.tui.screens.sequence.findings import FindingRows, kind_of, step_of
from simulator.tui.screens.sequence.preview import file_sent
from simulator.tui.screens.sequence.steps import StepRows
from simulator.tui.screens.sequence.view import SequenceView


class SequenceScreen(SequenceView):
    """The steps of one campaign; changes wait in `drafts`, by campaign, until they are saved."""

    part: ClassVar[str] = "sequence"
    tab: ClassVar[str] = "editor"
    BINDINGS: ClassVar[list[BindingType]] = bindings(SEQUENCE)
    footer: ClassVar[tuple[str, ...]] = (
        "app.help",
        "app.palette",
        "app.library",
        "sequence.add",
        "sequence.external-editor",
        "app.quit",
    )

    def on_row_list_opened(self) -> None:
        """A second click is Enter."""
        self.action_change()

    # Changing

    def edit(self, *changes: Callable[[str], str], step: int | None = None, said: str = "") -> None:
        """Make changes as one that can be undone."""
        try:
            self.draft.change(*changes)
        except PresendError as error:
            self.presend.warn(f"{error}.")
            return
        self.presend.say(said)
        self.show_sequence(step=step)

    def action_change(self) -> None:
        """Change what the cursor is on."""
        if not self.can_edit:
            return
        focused = self.focused
        if isinstance(focused, FindingRows):
            self._go_to(focused.current)
        elif isinstance(focused, FieldRows) and self.field:
            if may_write(self.presend):
                self.run_worker(changing.change(self, self.field), exit_on_error=False)
        else:
            self.query_one(FieldRows).focus()

    def _go_to(self, finding: Finding | None) -> None:
        if finding is None:
            return
        self.show_sequence(step=step_of(finding))
        kind, fields = kind_of(finding), self.query_one(FieldRows)
        self._show_fields(kind=kind)
        fields.focus()
        if kind and kind not in {each.kind for each in fields.fields} and may_write(self.presend):
            changing.mend(self, kind)

    def action_leave(self) -> None:
        """Go back to the steps."""
        self.query_one(StepRows).focus()

    def action_add(self) -> None:
        """Add a step, or make the first ones."""
        if self.campaign in self.drafts and not may_write(self.presend):
            return
        if self.can_edit:
            self.run_worker(making.add_step(self), exit_on_error=False)
        elif self.campaign in self.drafts and not self.draft.text.strip():
            if self.draft.bases:
                leads = self.studio.workspace.personas
                self.edit(*making.sequence_of_all(self.draft.bases, leads), step=0)
                self.query_one(StepRows).focus()
            else:
                self.run_worker(making.first_step(self), exit_on_error=False)

    def action_remove(self) -> None:
        """Remove the step, or what the field holds."""
        if not self.can_edit or not may_write(self.presend):
            return
        if isinstance(self.focused, FieldRows) and self.field:
            changing.clear(self, self.field)
        else:
            self.run_worker(making.remove_step(self), exit_on_error=False)

    def action_move_up(self) -> None:
        """Move the step before the one above."""
        self._move(-1)

    def action_move_down(self) -> None:
        """Move the step behind the one below."""
        self._move(1)

    def _move(self, by: int) -> None:
        if self.can_edit and may_write(self.presend):
            making.move_step(self, by)

    def action_open_message(self) -> None:
        """Open the message that the step sends."""
        step = self.step if self.can_edit else None
        if step is None:
            self.presend.say("Choose a step whose text to open.")
            return
        file = file_sent(self)
        if file:
            self.presend.open_message(file)
        else:
            self.presend.say("This step sends no text yet.")

    def action_external_editor(self) -> None:
        """Open sequence.toml in the person's own editor."""
        if self.campaign not in self.drafts:
            self.presend.say("Open the steps of a campaign first.")
        elif not may_write(self.presend):
            return
        elif self.draft.is_edited:
            self.presend.warn("Save your changes first: ^S.")
        else:
            open_outside(self.presend, self.draft.file)

    def action_undo(self) -> None:
        """Take the last change back."""
        self._step_back("undo", "There is nothing to take back.")

    def action_redo(self) -> None:
        """Make the change again that was taken back."""
        self._step_back("redo", "There is nothing to do again.")

    def _step_back(self, way: str, nothing: str) -> None:
        if self.campaign not in self.drafts:
            return
        before, at = self.draft.reading, self.index
        is_done = self.draft.undo() if way == "undo" else self.draft.redo()
        self.presend.say("" if is_done else nothing)
        self.show_sequence(step=step_to_show(before, self.draft.reading, at))

    def action_save(self) -> None:
        """Write the steps to sequence.toml."""
        if self.campaign not in self.drafts:
            return
        if self.draft.is_edited:
            self.run_worker(saving.save(self, self.draft), exit_on_error=False)
        elif may_write(self.presend):
            self.presend.say("There is nothing to save.")

    async def save(self) -> bool:
        """Write every sequence that has changes; tell whether all are in their files now."""
        return all([await saving.save(self, draft) for draft in self.unsaved])
