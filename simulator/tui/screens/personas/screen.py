"""F4: what each lead gets of each message of a campaign."""

from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import Input

from simulator.model.counted import counted
from simulator.review.fallbacks import with_fallback
from simulator.review.matrix import Matrix
from simulator.review.matrix_filter import EVERYONE, Sort, Who
from simulator.review.reviewer import Reviewer
from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_personas import MATRIX
from simulator.tui.keys.shown import shown_key
from simulator.tui.keys.table import KEYS_BY_ID
from simulator.tui.literal import cut, literal
from simulator.tui.roles import Role
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.screens.personas.board import Board
from simulator.tui.screens.personas.lead_page import LeadPage
from simulator.tui.screens.personas.matrix_view import FEWER_FOOTER, FOOTER, PAGE, MatrixView
from simulator.tui.screens.personas.side import CellSide, CellStrip
from simulator.tui.screens.personas.told import ToldPane
from simulator.tui.screens.personas.who import FALLBACK, choices_of, who_words
from simulator.tui.screens.personas.words import WordsInput
from simulator.tui.widgets.pane import Pane
from simulator.tui.widgets.pick import Item, Pick


class PersonasScreen(FrameScreen):
    """The matrix of one campaign, and what its cursor stands on."""

    part: ClassVar[str] = "personas"
    tab: ClassVar[str] = "personas"
    footer: ClassVar[tuple[str, ...]] = FOOTER
    CSS_PATH = "personas.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings(MATRIX)

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
        self.view.show(matrix, self.board.leads(before), self._why_empty())
        told = self.query_one(ToldPane)
        if told.display:
            told.show(matrix.told if matrix else (), len(matrix.leads) if matrix else 0)
        self._show_head()

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
            return "No leads yet. Write one into personas/leads.toml: an id is enough."
        if self.board.who.words:
            return f"Nothing matches “{self.board.who.words}”. Esc clears it."
        return "No lead meets this now. Esc shows everyone."

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
        if self.board.matrix is None:
            return Content("")
        who = who_words(self.board.who, len(self.view.leads), len(self.board.matrix.leads))
        quiet = str(Role.QUIET)
        found = Content.assemble(("who: ", quiet), literal(cut(who, self.size.width // 2)))
        if found.cell_length > self.size.width // 3:
            return found
        return Content.assemble(found, ("  sort: ", quiet), self.board.sort.value)

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

    # Actions on the cell, the rows, the campaign

    def on_matrix_view_opened(self) -> None:
        """A second click is Enter."""
        self.action_open()

    def action_open(self) -> None:
        """Open the text at the cursor in the editor, as this lead gets it."""
        lead, matrix = self.view.lead, self.board.matrix
        if matrix is None or lead is None:
            return
        file = matrix.cell(lead.id, self.view.column).file
        if file:
            self.presend.open_message(file, lead=lead.id)
        else:
            self.presend.say("Not sent to this lead: there is nothing to open.")

    def action_fields(self) -> None:
        """Show the lead's page."""
        lead, reviewer = self.view.lead, self.studio.reviewer
        if lead and reviewer:
            self.app.push_screen(LeadPage(lead, self.board.got_by(lead), reviewer))

    def on_matrix_view_sorted(self, event: MatrixView.Sorted) -> None:
        """Sort by the head that is clicked."""
        self._sort_by(event.sort)

    def action_sort(self) -> None:
        """Sort by the next thing."""
        sorts = list(Sort)
        self._sort_by(sorts[(sorts.index(self.board.sort) + 1) % len(sorts)])

    def _sort_by(self, sort: Sort) -> None:
        self.board.sort = sort
        self.show_matrix(is_sorted_anew=True)

    def action_shades(self) -> None:
        """Show texts billed as shades, or as numbers again."""
        self.view.as_shade = not self.view.as_shade
        self.show_matrix()

    def action_next_page(self) -> None:
        """Turn on."""
        self.view.turn(1)

    def action_previous_page(self) -> None:
        """Turn back."""
        self.view.turn(-1)

    @work(exclusive=True, group="choosing", exit_on_error=False)
    async def action_campaign(self) -> None:
        """Pick a campaign."""
        items = [Item(each, each) for each in self.board.campaigns]
        picked = await self.app.push_screen_wait(Pick("Campaign", items))
        if picked:
            self.open_campaign(picked)

    def action_next_campaign(self) -> None:
        """Go on to the next campaign."""
        self._turn_campaign(1)

    def action_previous_campaign(self) -> None:
        """Go back to the campaign before."""
        self._turn_campaign(-1)

    def _turn_campaign(self, step: int) -> None:
        campaigns = self.board.campaigns
        if campaigns:
            at = campaigns.index(self.board.campaign) if self.board.campaign in campaigns else 0
            self.open_campaign(campaigns[(at + step) % len(campaigns)])

    # Whose rows

    def action_filter(self) -> None:
        """Ask for words."""
        words = self.query_one(WordsInput)
        words.add_class("-shown")
        words.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show whom the words fit."""
        event.stop()
        if event.value != self.board.who.words:
            self._show_only(replace(self.board.who, words=event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go on in the matrix, with the words in force."""
        event.stop()
        event.input.remove_class("-shown")
        self.view.focus()

    def action_everyone(self) -> None:
        """Show every lead again."""
        words = self.query_one(WordsInput)
        words.remove_class("-shown")
        self._show_only(EVERYONE)
        words.value = ""
        self.view.focus()

    def on_told_pane_chosen(self, event: ToldPane.Chosen) -> None:
        """Show only those who meet it."""
        self._show_only(Who(finding=(event.told.rule, event.told.what)))

    def on_told_pane_nothing(self) -> None:
        """Say why there is nothing to choose, and what to press."""
        matrix = self.board.matrix
        if matrix is None or not matrix.leads:
            self.presend.say(self._why_empty())
        elif matrix.told:  # The list is not shown in a small window.
            self.presend.say(f"{self._key('who')} picks a finding, and shows who meets it.")
        elif matrix.unreviewed:
            lacking = counted(matrix.unreviewed, "text")
            self.presend.say(f"Nothing is found yet; {lacking} to review.")
        else:
            told = f"Nothing is found here. {self._key('next-campaign')} goes to the next campaign."
            self.presend.say(told)

    def _key(self, name: str) -> str:
        key = KEYS_BY_ID[f"personas.{name}"]
        return shown_key(self.presend.keys_of(key)) or f"^P “{key.title.partition(': ')[2]}”"

    def action_with_this(self) -> None:
        """Show all who meet the highlighted finding, or the cell's worst; again: its next."""
        told = self.query_one(ToldPane).current
        matrix, lead = self.board.matrix, self.view.lead
        if told:
            self._show_only(Who(finding=(told.rule, told.what)))
            return
        found = matrix.findings(lead.id, self.view.column) if matrix and lead else ()
        if not found:
            self.presend.say("Nothing is found in this text, so there is nobody to show.")
            return
        keys = list(dict.fromkeys((each.rule, each.what) for each in found))
        known = self.board.who.finding
        at = keys.index(known) + 1 if known in keys else 0
        self._show_only(Who(finding=keys[at % len(keys)]))

    def _show_only(self, who: Who) -> None:
        """Show these rows, with the cursor on its lead if that is among them."""
        self.board.who = who
        self.view.footer = FOOTER if who.is_everyone else FEWER_FOOTER
        self.show_matrix()
        self.view.go_to(self.view.row, self.board.column_of(who, self.view.column))
        self.show_frame()
        self._show_keys()

    @work(exclusive=True, group="choosing", exit_on_error=False)
    async def action_who(self) -> None:
        """Pick whose rows are shown."""
        matrix = self.board.matrix
        if matrix is None:
            return
        choices = choices_of(matrix)
        picked = await self.app.push_screen_wait(Pick("Whose rows", choices.items))
        if picked == FALLBACK and self.studio.reviewer:
            seek = partial(self._seek_fallback, self.studio.reviewer, matrix)
            self.run_worker(seek, thread=True, group="fallback", exit_on_error=False)
        elif picked in choices.meanings:
            self._show_only(choices.meanings[picked])

    def _seek_fallback(self, reviewer: Reviewer, matrix: Matrix) -> None:
        copies = [copy for column in matrix.columns for copy in column.copies]
        ids = with_fallback(copies, reviewer.twin().desk)
        self.app.call_from_thread(self._show_only, Who(ids=ids))
