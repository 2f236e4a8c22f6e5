"""F4: what each lead gets of each message of a campaign, and what its keys do."""

from collections.abc import Coroutine
from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual import work
from textual.binding import BindingType
from textual.widgets import Input

from simulator.model.counted import counted
from simulator.review.fallbacks import with_fallback
from simulator.review.matrix import Matrix
from simulator.review.matrix_filter import EVERYONE, Sort, Who
from simulator.review.reviewer import Reviewer
from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_personas import MATRIX
from simulator.tui.screens.personas.adding import Adding
from simulator.tui.screens.personas.lead_page import LeadPage
from simulator.tui.screens.personas.matrix_view import MatrixView
from simulator.tui.screens.personas.told import ToldPane
from simulator.tui.screens.personas.view import PersonasView
from simulator.tui.screens.personas.who import FALLBACK, choices_of
from simulator.tui.screens.personas.words import WordsInput
from simulator.tui.widgets.pick import Item, Pick


class PersonasScreen(PersonasView):
    """The matrix of one campaign, and what its cursor stands on."""

    part: ClassVar[str] = "personas"
    BINDINGS: ClassVar[list[BindingType]] = bindings(MATRIX)

    # Actions on the cell, the rows, the campaign

    def on_matrix_view_opened(self) -> None:
        """A second click is Enter."""
        self.action_open()

    def action_open(self) -> None:
        """Open the text at the cursor in the editor, as this lead gets it."""
        lead = self.view.lead
        matrix = self.board.matrix_of(lead) if lead else None
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
            pack = self.board.packs.get(lead.id)
            self.app.push_screen(LeadPage(lead, self.board.got_by(lead), reviewer, pack))

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

    def action_by_file(self) -> None:
        """Show the leads of each file together, or all of them as one."""
        self.board.is_by_file = not self.board.is_by_file
        self.show_matrix(is_sorted_anew=True)

    def action_hostile(self) -> None:
        """Hide the hostile leads, or show them again."""
        if self.board.apart is None or not self.board.apart.leads:
            self.presend.say("There are no hostile leads here.")
            return
        self.board.hides_hostile = not self.board.hides_hostile
        self.show_matrix(is_sorted_anew=True)
        self.show_frame()

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
            self._show_only(replace(self.board.who, words=event.value), self.board.file)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go on in the matrix, with the words in force."""
        event.stop()
        event.input.remove_class("-shown")
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

    def action_with_this(self) -> None:
        """Show all who meet the highlighted finding, or the cell's worst; again: its next."""
        told = self.query_one(ToldPane).current
        lead = self.view.lead
        matrix = self.board.matrix_of(lead) if lead else None
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

    @work(exclusive=True, group="choosing", exit_on_error=False)
    async def action_who(self) -> None:
        """Pick whose rows are shown."""
        matrix = self.board.matrix
        if matrix is None:
            return
        choices = choices_of(matrix, self.studio.workspace.packs, self.board.told)
        picked = await self.app.push_screen_wait(Pick("Whose rows", choices.items))
        if picked == FALLBACK and self.studio.reviewer:
            seek = partial(self._seek_fallback, self.studio.reviewer, matrix)
            self.run_worker(seek, thread=True, group="fallback", exit_on_error=False)
        elif picked in choices.files:
            self._show_only(EVERYONE, choices.files[picked])
        elif picked in choices.meanings:
            self._show_only(choices.meanings[picked])

    def _seek_fallback(self, reviewer: Reviewer, matrix: Matrix) -> None:
        copies = [copy for column in matrix.columns for copy in column.copies]
        ids = with_fallback(copies, reviewer.twin().desk)
        self.app.call_from_thread(self._show_only, Who(ids=ids))

    # More leads

    def action_import(self) -> None:
        """Read leads from a list."""
        self._do(Adding(self.presend).read_list())

    def action_make(self) -> None:
        """Make leads up."""
        self._do(Adding(self.presend).make())

    def _do(self, deed: Coroutine[object, object, None]) -> None:
        """Do something that may take a while or ask; a fault of it is told."""
        self.run_worker(deed, group="adding", exclusive=True, exit_on_error=False)
