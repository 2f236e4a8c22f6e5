"""What the sequence editor shows: a campaign's steps, the fields of one, and what is wrong."""

from textual import events
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from simulator.errors import PresendError
from simulator.loading.saving import with_line_ends
from simulator.loading.sequence_draft import SequenceDraft, disk_text
from simulator.model.finding import Finding, Severity
from simulator.model.sequence import Sequence, Step
from simulator.reports.step_words import span_words, window_words
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.screens.library.broken_file import BrokenFile, Mistake
from simulator.tui.screens.sequence.empty import no_sequence, no_steps
from simulator.tui.screens.sequence.fields import (
    Field,
    FieldRows,
    fields_of_campaign,
    fields_of_step,
)
from simulator.tui.screens.sequence.findings import SequenceFindings, step_of
from simulator.tui.screens.sequence.keeping import Keeping
from simulator.tui.screens.sequence.preview import preview_of
from simulator.tui.screens.sequence.steps import CAMPAIGN, ColumnHeads, Row, StepRows
from simulator.tui.screens.sequence.understanding import date_fields
from simulator.tui.widgets.dialog import Choice
from simulator.tui.widgets.pane import Pane
from simulator.tui.widgets.phone import PhonePane
from simulator.tui.widgets.row_list import RowList

PAUSE = 0.06
"""Seconds that the cursor rests before the text of its step is filled."""


class SequenceView(FrameScreen):
    """The steps of one campaign, as they are in `drafts`, by campaign, until they are saved."""

    CSS_PATH = "sequence.tcss"

    def __init__(self) -> None:
        super().__init__()
        self.campaign = ""
        self.drafts: dict[str, SequenceDraft] = {}
        self.findings: tuple[Finding, ...] = ()
        self.keeping = Keeping(self)
        self._resting: Timer | None = None

    def compose_body(self) -> ComposeResult:
        """Yield the panes."""
        rows = StepRows()
        with Container(id="sequence"):
            yield Pane(
                "Steps", ColumnHeads(rows), rows, Static(id="empty"), BrokenFile(), id="table"
            )
            with Vertical(id="side"):
                yield Pane("Step", FieldRows(), id="about")
                phone = PhonePane(id="phone")
                phone.phone.can_focus = False
                yield phone
            yield SequenceFindings()

    def on_unmount(self) -> None:
        """Keep what is in no file: the app ends, or breaks."""
        self.keep_drafts()

    def keep_drafts(self) -> bool:
        """Keep the steps that are in no file."""
        return not self.keeping.drafting.end()[1]

    # What is open

    @property
    def draft(self) -> SequenceDraft:
        """The open sequence as it is being changed."""
        return self.drafts[self.campaign]

    @property
    def sequence(self) -> Sequence:
        """What it says."""
        sequence = self.draft.reading.sequence
        assert sequence  # noqa: S101 - nothing is asked of a broken one
        return sequence

    @property
    def index(self) -> int:
        """The number of the highlighted step, `CAMPAIGN` for the campaign itself."""
        return self.row.step

    @property
    def row(self) -> Row:
        """The highlighted row of the table."""
        return self.query_one(StepRows).current

    @property
    def field(self) -> Field | None:
        """The highlighted field."""
        return self.query_one(FieldRows).current

    @property
    def step(self) -> Step | None:
        """The highlighted step; `None` for the campaign itself."""
        return self.sequence.steps[self.index] if self.index != CAMPAIGN else None

    @property
    def dates(self) -> tuple[str, ...]:
        """The fields of leads that steps can count from."""
        return date_fields(self.studio.workspace)

    @property
    def is_edited(self) -> bool:
        """Whether a sequence has changes that are in no file."""
        return bool(self.unsaved)

    @property
    def unsaved(self) -> list[SequenceDraft]:
        """The sequences that have such changes."""
        return [draft for draft in self.drafts.values() if draft.is_edited]

    @property
    def can_edit(self) -> bool:
        """Whether the open sequence can be changed here."""
        return bool(self.campaign in self.drafts and not self.draft.reading.is_broken)

    def open(self, campaign: str) -> None:
        """Show the steps of a campaign."""
        is_new = campaign not in self.drafts
        if is_new:
            try:
                self.drafts[campaign] = SequenceDraft.of(self.studio.workspace.root, campaign)
            except PresendError as error:
                self.presend.warn(str(error))
                return
        is_same, self.campaign = self.campaign == campaign, campaign
        self.show_sequence(step=None if is_same else 0)
        self.set_focus(self.query_one(StepRows) if self.can_edit else None)
        if is_new:
            self.run_worker(self.keeping.offer(campaign), group="offer", exit_on_error=False)

    # What is shown

    def place(self) -> Content:
        """The campaign."""
        if not self.campaign:
            return Content("no sequence open")
        return Content.assemble(literal(self.campaign, Role.HEAD), " › steps")

    def standing(self) -> Content:
        """Whether its steps are saved."""
        if self.campaign not in self.drafts or not self.draft.is_edited:
            return Content("")
        kept = self.keeping.drafting.kept_at.get(self.draft.file)
        is_kept = kept and not self.keeping.drafting.is_broken
        return Content(f"edited  draft kept {kept:%H:%M}" if kept and is_kept else "edited")

    def show_studio(self) -> None:
        """The files have been read anew."""
        super().show_studio()
        for campaign in list(self.drafts):
            self._read_again(campaign)
        self.show_sequence()

    def _read_again(self, campaign: str) -> None:
        draft, root = self.drafts[campaign], self.studio.workspace.root
        source = disk_text(root, draft.file)
        draft.read_again(root, campaign)
        if source is None or source == draft.saved:
            return
        if draft.is_edited:
            if with_line_ends(source, "\n") == with_line_ends(draft.saved, "\n"):
                return  # A checkout has turned them: the file is saved as it is now.
            how = "was changed on disk. ^S asks which steps to keep"
            gone = "is gone from the disk. ^S writes it again"
            self.presend.warn(f"{draft.file} {how if source else gone}.")
        else:
            draft.take_theirs(source)

    def show_sequence(self, *, step: int | None = None) -> None:
        """Show the open sequence, with the cursor on `step` if it is given."""
        is_open = self.campaign in self.drafts
        is_shown = self.can_edit
        if is_open:
            self.keeping.changed(self.draft)
        for part in (ColumnHeads, StepRows, SequenceFindings):
            self.query_one(part).display = is_shown
        self.query_one("#side").display = is_shown
        broken = is_open and bool(self.draft.text.strip()) and not is_shown
        self.query_one(BrokenFile).display = broken
        self.query_one("#empty").display = not is_shown and not broken
        self._find()
        if is_shown:
            self._show_steps(step)
        elif broken:
            self._show_broken()
        else:
            empty = no_steps(self.campaign, self.draft.bases) if is_open else no_sequence()
            self.query_one("#empty", Static).update(empty)
        self.show_frame()

    def _find(self) -> None:
        from simulator.review.sequence_draft import review_draft  # noqa: PLC0415 - loaded when read

        reviewer = self.studio.reviewer
        is_open = self.campaign in self.drafts
        self.findings = (
            review_draft(self.draft, self.campaign, reviewer) if (reviewer and is_open) else ()
        )

    def _show_steps(self, step: int | None) -> None:
        rows, sequence = self.query_one(StepRows), self.sequence
        at = self.index if step is None else step
        at = min(at, len(sequence.steps) - 1)
        channels = {id_: base.channel.value for id_, base in self.draft.bases.items()}
        rows.show_sequence(sequence, self.campaign, self._worst(), channels, at)
        self.query_one(ColumnHeads).refresh()
        head = self.query_one("#table", Pane).head
        head.info = f"{span_words(sequence)} · {window_words(sequence.window)}"
        head.aside = "draft" if sequence.draft else ""
        self._show_fields()
        self.query_one(SequenceFindings).show(self.findings, self.draft.file)

    def _worst(self) -> dict[int, Severity]:
        """The worst severity of each step."""
        worst: dict[int, Severity] = {}
        for finding in self.findings:
            worst.setdefault(step_of(finding), finding.severity)
        return worst

    def _show_fields(self, *, kind: str = "") -> None:
        self._rest()
        step, fields = self.step, self.query_one(FieldRows)
        head = self.query_one("#about", Pane).head
        if step is None:
            head.name_, head.info = "Campaign", self.campaign
            fields.show_fields(fields_of_campaign(self.sequence), kind=kind)
            return
        channels = {id_: base.channel.value for id_, base in self.draft.bases.items()}
        head.name_, head.info = "Step", step.id
        fields.show_fields(fields_of_step(step, self.sequence, channels), kind=kind)

    def _rest(self) -> None:
        """Fill the text once the cursor rests."""
        if self._resting:
            self._resting.stop()
        self._resting = self.set_timer(PAUSE, self._show_phone)

    @property
    def is_resting(self) -> bool:
        """Whether the text of the highlighted step will be shown in a moment."""
        return self._resting is not None

    def _show_phone(self) -> None:
        """Show the text of the highlighted step as a lead gets it, where there is room."""
        self._resting = None
        pane = self.query_one(PhonePane)
        if pane.size.height and self.can_edit:
            preview = preview_of(self)
            pane.phone.show(preview, words="" if preview else "No text is sent here.")

    def _show_broken(self) -> None:
        also = "Nothing is lost. The steps come back when the file is saved."
        if self.findings:
            self.query_one(BrokenFile).show(
                Mistake.of(self.findings[0]),
                self.draft.text,
                also=also,
                choices=(Choice("f9", "open it in $EDITOR"),),
            )

    def on_resize(self, event: events.Resize) -> None:
        """There may be room for the text now."""
        super().on_resize(event)
        if self.can_edit:
            self._rest()

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        """Show the fields of the step that the cursor has come to."""
        if isinstance(event.rows, StepRows) and self.can_edit:
            self.query_one(FieldRows).cursor = 0
            self._show_fields(kind="fallback" if self.row.is_fallback else "")
        elif isinstance(event.rows, FieldRows):
            self._rest()
