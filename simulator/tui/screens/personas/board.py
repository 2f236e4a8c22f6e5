"""What the screen shows of the workspace: one campaign's matrix, whose rows, in which order."""

from collections.abc import Callable, Sequence

from simulator.errors import TemplateError
from simulator.model.persona import Persona
from simulator.reports.lead_names import lead_name
from simulator.review.copies import Copy
from simulator.review.matrix import Matrix
from simulator.review.matrix_columns import columns_of
from simulator.review.matrix_filter import (
    EVERYONE,
    Sort,
    Who,
    chosen,
    fields_used,
    in_order,
)
from simulator.review.reviewer import Reviewer
from simulator.tui.screens.personas.lead_page import Got
from simulator.tui.screens.personas.side import Shown
from simulator.tui.studio import Studio


class Board:
    """The matrix of one campaign of the open workspace; `None` where there is nothing to show."""

    def __init__(self, studio: Callable[[], Studio]) -> None:
        self._studio = studio
        self._made_by: Reviewer | None = None
        self._used: dict[tuple[str, str], frozenset[str]] = {}
        self.campaign = ""
        self.who: Who = EVERYONE
        self.sort = Sort.TROUBLE
        self.matrix: Matrix | None = None

    @property
    def studio(self) -> Studio:
        """What is open."""
        return self._studio()

    @property
    def campaigns(self) -> tuple[str, ...]:
        """Those that have messages."""
        return tuple(sorted({each.campaign for each in self.studio.workspace.messages}))

    def make(self) -> None:
        """Make the matrix of the campaign, or of the first one if that is gone."""
        studio, reviewer = self.studio, self.studio.reviewer
        campaigns = self.campaigns
        if self.campaign not in campaigns:
            self.campaign = next(iter(campaigns), "")
        self._made_by, self.matrix = reviewer, None
        self._used.clear()
        if reviewer and self.campaign:
            copies = [each for each in reviewer.copies if each.message.campaign == self.campaign]
            columns = columns_of(copies, studio.workspace.sequences.get(self.campaign))
            personas, prices = studio.workspace.personas, reviewer.costs.prices
            self.matrix = Matrix(columns, personas, studio.reviews, prices)

    def renew(self) -> None:
        """Take in new reviews: only the columns that they are of are made anew."""
        if self.matrix is None or self._made_by is not self.studio.reviewer:
            self.make()
        else:
            self.matrix = self.matrix.renewed(self.studio.reviews)

    def has_one_of(self, files: frozenset[str]) -> bool:
        """Whether one of the files is in the matrix."""
        columns = self.matrix.columns if self.matrix else ()
        return any(file in files for column in columns for file in column.files)

    def campaign_of(self, lead: str) -> str:
        """A campaign that sends something to a lead, this one if it does; else empty."""
        if self.matrix and lead in self.matrix.leads_by_id:
            return self.campaign
        copies = self.studio.reviewer.copies if self.studio.reviewer else ()
        found = (
            copy.message.campaign
            for copy in copies
            if not copy.is_for_others and any(each.id == lead for each in copy.leads)
        )
        return next(found, "")

    def leads(self, before: Sequence[Persona] = ()) -> Sequence[Persona]:
        """The rows; as far as they are among those `before`, in that order if it is given."""
        if self.matrix is None:
            return ()
        leads = chosen(self.matrix, self.who)
        if before:
            order = {lead.id: at for at, lead in enumerate(before)}
            return sorted(leads, key=lambda lead: order.get(lead.id, len(order)))
        return in_order(self.matrix, leads, self.sort, lead_name)

    def column_of(self, who: Who, column: int) -> int:
        """The column if what is looked for is found in it, else the first one where it is."""
        told = {(each.rule, each.what): each for each in self.matrix.told} if self.matrix else {}
        found = told.get(who.finding) if who.finding else None
        return column if found is None or column in found.columns else found.columns[0]

    def shown(self, lead: Persona | None, column: int) -> Shown | None:
        """All there is to show of a cell."""
        matrix, reviewer = self.matrix, self.studio.reviewer
        if matrix is None or reviewer is None or lead is None or not matrix.columns:
            return None
        findings = matrix.findings(lead.id, column)
        copy = self._copy(lead, column)
        told = {(each.rule, each.what): len(each.leads) for each in matrix.told}
        return Shown(
            lead,
            matrix.columns[column],
            matrix.cell(lead.id, column),
            findings,
            reviewer.preview(copy, lead) if copy else None,
            self._fields(copy, reviewer) if copy else frozenset(),
            told.get((findings[0].rule, findings[0].what), 0) if findings else 0,
            matrix.prices.currency,
        )

    def got_by(self, lead: Persona) -> tuple[Got, ...]:
        """What a lead gets of each message."""
        if self.matrix is None:
            return ()
        return tuple(
            Got(column, self.matrix.cell(lead.id, at), self._copy(lead, at))
            for at, column in enumerate(self.matrix.columns)
        )

    def _copy(self, lead: Persona, column: int) -> Copy | None:
        """The file that a lead gets, as it was reviewed last: with what is typed in it."""
        if self.matrix is None:
            return None
        review = self.matrix.review(lead.id, column)
        if review:
            return review.copy
        file = self.matrix.cell(lead.id, column).file
        reviewer = self.studio.reviewer
        return reviewer.copies_by_file.get(file) if reviewer else None

    def _fields(self, copy: Copy, reviewer: Reviewer) -> frozenset[str]:
        key = (copy.message.file, copy.message.body)
        if key not in self._used:
            self._used[key] = _fields_used(copy, reviewer)
        return self._used[key]


def _fields_used(copy: Copy, reviewer: Reviewer) -> frozenset[str]:
    try:
        return fields_used(copy, reviewer.desk)
    except TemplateError:
        return frozenset()  # nobody gets anything of it
