"""F4, what is shown: the matrix of a campaign, whose rows, and what its cursor stands on."""

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content

from simulator.model.counted import counted
from simulator.review.matrix import Matrix
from simulator.review.matrix_filter import EVERYONE, Who
from simulator.tui.keys.shown import shown_key
from simulator.tui.keys.table import KEYS_BY_ID
from simulator.tui.literal import cut, literal
from simulator.tui.roles import Role
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.screens.personas.adding import COUNT
from simulator.tui.screens.personas.board import Board
from simulator.tui.screens.personas.groups import flat, headings
from simulator.tui.screens.personas.matrix_view import (
    FEWER_FOOTER,
    FOOTER,
    LENT_FOOTER,
    PAGE,
    MatrixView,
)
from simulator.tui.screens.personas.side import CellSide, CellStrip
from simulator.tui.screens.personas.told import ToldPane
from simulator.tui.screens.personas.who import who_words
from simulator.tui.screens.personas.words import WordsInput
from simulator.tui.widgets.pane import Pane


class PersonasView(FrameScreen):
    """The matrix of one campaign, and what its cursor stands on.

    `PersonasScreen` says what its keys do.
    """

    tab: ClassVar[str] = "personas"
    footer: ClassVar[tuple[str, ...]] = FOOTER
    CSS_PATH = "personas.tcss"

    def __init__(self) -> None:
        super().__init__()
        self.board = Board(lambda: self.studio)
        self._is_cell_due = False
        self._followed = ""

    def compose_body(self) -> ComposeResult:
        """Yield the matrix, what is found below it, and what its cursor stands on."""
        with Container(id="personas"):
            with Vertical(id="main"):
                yield Pane("Leads × messages", WordsInput(), MatrixView(), id="matrix")
                yield ToldPane()
                yield CellStrip()
            yield CellSide()

    @property
    def view(self) -> MatrixView:
        """The matrix on the screen."""
        return self.query_one(MatrixView)

    def on_mount(self) -> None:
        """Begin in the matrix."""
        super().on_mount()
        self.view.focus()

    # What is shown

    def show_studio(self) -> None:
        """The workspace has been read anew."""
        if self.is_current:
            self.board.make()
            self.show_matrix()
            self._show_keys()
        super().show_studio()

    def show_reviewed(self, files: frozenset[str]) -> None:
        """Show new reviews, and once all are there the order that they make."""
        is_done = self.presend.progress is None
        if self.is_current and (is_done or self.board.has_one_of(files)):
            self.board.renew()
            self.show_matrix()
        super().show_reviewed(files)

    def on_screen_resume(self) -> None:
        """Show what has changed while another screen was shown."""
        self._follow()
        self.board.renew()
        self.show_matrix()
        super().on_screen_resume()

    def _follow(self) -> None:
        """Go along where another campaign has been worked in meanwhile."""
        worked_in = self.presend.remembering.campaign
        is_other = worked_in not in (self._followed, self.board.campaign)
        self._followed = worked_in
        if is_other and worked_in in self.board.campaigns:
            self.open_campaign(worked_in)

    def open_campaign(self, campaign: str) -> None:
        """Show another campaign, with every lead."""
        self.board.campaign = campaign
        self.view.begin_anew()
        self.board.make()
        self.action_everyone()

    def filter_by(self, campaign: str, rule: str, what: str) -> None:
        """Show the leads of a campaign who meet this finding, with the cursor upon it."""
        self.open_campaign(campaign)
        self._show_only(Who(finding=(rule, what)))

    def show_lead(self, lead: str) -> None:
        """Put the cursor on a lead, in another campaign where this one sends nothing to it."""
        campaign = self.board.campaign_of(lead)
        if not campaign:
            self.presend.say("This lead gets none of the messages.")
            return
        if campaign != self.board.campaign:
            self.open_campaign(campaign)
        self.action_everyone()
        rows = [each.id for each in self.view.leads]
        if lead in rows:
            self.view.go_to(rows.index(lead), self.view.column)

    def show_matrix(self, *, is_sorted_anew: bool = False) -> None:
        """Show the rows that are wanted, in the order that is wanted."""
        matrix = self.board.matrix
        # Rows would jump about while reviews arrive.
        before = self.view.leads if self.presend.progress and not is_sorted_anew else ()
        self.board.lent = f"the starter's stand in: {self._ways_to_leads}"
        groups = self.board.groups(self.board.leads(before))
        self.view.footer = self._footer_now
        self.view.show(matrix, flat(groups), self._why_empty(), headings(groups), self.board.apart)
        told = self.query_one(ToldPane)
        if told.display:
            apart = self.board.apart
            count = len(matrix.leads) if matrix else 0
            told.show(self.board.told, count, len(apart.told) if apart else 0)
        self._show_head()

    @property
    def _footer_now(self) -> tuple[str, ...]:
        if not self.board.shows_all:
            return FEWER_FOOTER
        return LENT_FOOTER if self.studio.workspace.leads_stand_in else FOOTER

    def _show_head(self) -> None:
        head, view, matrix = self.query_one("#matrix", Pane).head, self.view, self.board.matrix
        first, last = view.shown_rows
        count = len(view.leads)
        head.aside = f"{first + 1:,}–{last:,} of {count:,}" if count else ""
        if count > PAGE:
            head.aside += f", page {view.row // PAGE + 1} of {-(-count // PAGE)}"
        columns = len(matrix.columns) if matrix else 0
        left, right = view.shown_columns
        lacking = matrix.unreviewed if matrix else 0
        if lacking:
            head.info = f"{counted(lacking, 'text')} to review"
        else:
            head.info = f"messages {left + 1}–{right} of {columns}" * (right - left < columns)

    def _why_empty(self) -> str:
        matrix = self.board.matrix
        if self.studio.refusal:
            return str(self.studio.refusal)
        if not self.studio.is_loaded:
            return "Reading the workspace…"
        if matrix is None:
            return "No messages yet. F2 goes to the library, n makes one there."
        if not matrix.leads:
            return f"No leads yet. {self._ways_to_leads}."
        if self.board.who.words:
            return f"Nothing matches “{self.board.who.words}”. Esc clears it."
        return "No lead meets this now. Esc shows everyone."

    @property
    def _ways_to_leads(self) -> str:
        return f"{self._key('import')} imports a CSV, {self._key('make')} makes {COUNT}"

    def place(self) -> Content:
        """The campaign and the message at the cursor."""
        matrix = self.board.matrix
        campaign = literal(self.board.campaign, Role.HEAD)
        if matrix is None or not matrix.columns:
            return campaign
        quiet = str(Role.QUIET)
        left = Content.assemble(campaign, (" › ", quiet), literal(self._message_words(matrix)))
        leads, columns = len(matrix.leads), len(matrix.columns)
        size = f" {counted(leads, 'lead')} × {counted(columns, 'message')}"
        room = self.size.width - 4 - self.standing().cell_length - left.cell_length
        return Content.assemble(left, (size * (len(size) <= room), quiet))

    def standing(self) -> Content:
        """Whose rows are shown, in which order."""
        board, matrix = self.board, self.board.matrix
        if matrix is None:
            return Content("")
        apart = board.apart.leads if board.apart else ()
        hides = board.hides_hostile and not board.file and bool(apart)
        shown, of = len(self.view.leads), len(matrix.leads) + len(apart)
        who = who_words(board.who, shown, of, board.file, without_hostile=hides)
        quiet = str(Role.QUIET)
        found = Content.assemble(("who: ", quiet), literal(cut(who, self.size.width // 2)))
        if found.cell_length > self.size.width // 3:
            return found
        return Content.assemble(found, ("  sort: ", quiet), board.sort.value)

    def _message_words(self, matrix: Matrix) -> str:
        column = matrix.columns[self.view.column]
        words = [f"{column.name} {column.message}".strip()]
        if column.is_for_others:
            words.append("for no lead here")
        elif not matrix.is_counted(self.view.column):
            words.append("draft")
        if column.is_by_reply:
            words.append("on a reply")
        if column.is_fallback:
            words.append("if the step brings nothing")
        return ", ".join(words)

    def on_matrix_view_moved(self) -> None:
        """Show the cell at the cursor, once the matrix itself has been drawn."""
        self._show_head()
        self.show_frame()
        if not self._is_cell_due:
            self._is_cell_due = True
            self.call_after_refresh(self._show_cell)

    def _show_cell(self) -> None:
        self._is_cell_due = False
        shown = self.board.shown(self.view.lead, self.view.column)
        side = self.query_one(CellSide)
        (side if side.display else self.query_one(CellStrip)).show(shown)

    def on_resize(self, event: events.Resize) -> None:
        """Another part may be shown now, or less of it."""
        super().on_resize(event)
        self.call_after_refresh(self.show_matrix)

    # Whose rows

    def action_everyone(self) -> None:
        """Show every lead again."""
        words = self.query_one(WordsInput)
        words.remove_class("-shown")
        self._show_only(EVERYONE)
        words.value = ""
        self.view.focus()

    def _show_only(self, who: Who, file: str = "") -> None:
        """Show these rows, of one file if it is named; the cursor stays on a lead among them."""
        self.board.who, self.board.file = who, file
        self.show_matrix()
        self.view.go_to(self.view.row, self.board.column_of(who, self.view.column))
        self.show_frame()
        self._show_keys()

    def _key(self, name: str) -> str:
        key = KEYS_BY_ID[f"personas.{name}"]
        return shown_key(self.presend.keys_of(key)) or f"^P “{key.title.partition(': ')[2]}”"
