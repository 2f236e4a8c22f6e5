"""What the screen shows of the workspace: one campaign's matrix, whose rows, in which order."""

from collections.abc import Callable, Sequence

from simulator.errors import TemplateError
from simulator.model.pack import Pack
from simulator.model.persona import Persona
from simulator.reports.lead_names import lead_name
from simulator.review.copies import Copy
from simulator.review.matrix import Matrix, Told
from simulator.review.matrix_apart import Parted
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
from simulator.tui.screens.personas.groups import Group, in_groups, is_hostile
from simulator.tui.screens.personas.lead_page import Got
from simulator.tui.screens.personas.side import Shown
from simulator.tui.studio import Studio


class Board:
    """The matrix of one campaign of the open workspace; `None` where there is nothing to show.

    `apart` is that of its hostile leads. `file` is the pack whose leads alone are shown, empty for
    all; `packs` are those of each lead. `lent` is said where the starter's leads stand in.
    """

    def __init__(self, studio: Callable[[], Studio]) -> None:
        self._studio = studio
        self._made_by: Reviewer | None = None
        self._used: dict[tuple[str, str], frozenset[str]] = {}
        self.campaign = ""
        self.who: Who = EVERYONE
        self.file = ""
        self.sort = Sort.TROUBLE
        self.is_by_file = self.hides_hostile = False
        self.packs: dict[str, Pack] = {}
        self.lent = ""
        self._parted: Parted | None = None

    @property
    def studio(self) -> Studio:
        """What is open."""
        return self._studio()

    @property
    def matrix(self) -> Matrix | None:
        """The leads of the campaign and what they get."""
        return self._parted.leads if self._parted else None

    @property
    def apart(self) -> Matrix | None:
        """The same for hostile leads."""
        return self._parted.hostile if self._parted else None

    def matrix_of(self, lead: Persona) -> Matrix | None:
        """The one of the two that a lead stands in."""
        return self._parted.of(lead) if self._parted else None

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
        self._made_by, self._parted = reviewer, None
        self._used.clear()
        self.packs = {id_: pack for pack in studio.workspace.packs for id_ in pack.leads}
        if reviewer and self.campaign:
            copies = [each for each in reviewer.copies if each.message.campaign == self.campaign]
            columns = columns_of(copies, studio.workspace.sequences.get(self.campaign))
            personas, prices = studio.workspace.personas, reviewer.costs.prices
            self._parted = Parted(columns, personas, studio.reviews, prices)

    def renew(self) -> None:
        """Take in new reviews: only the columns that they are of are made anew."""
        if self._parted is None or self._made_by is not self.studio.reviewer:
            self.make()
        else:
            self._parted.renew(self.studio.reviews)

    def has_one_of(self, files: frozenset[str]) -> bool:
        """Whether one of the files is in the matrix."""
        columns = self.matrix.columns if self.matrix else ()
        return any(file in files for column in columns for file in column.files)

    def campaign_of(self, lead: str) -> str:
        """A campaign that sends something to a lead, this one if it does; else empty."""
        if any(each and lead in each.leads_by_id for each in (self.matrix, self.apart)):
            return self.campaign
        copies = self.studio.reviewer.copies if self.studio.reviewer else ()
        found = (copy.message.campaign for copy in copies if _gets(copy, lead))
        return next(found, "")

    def leads(self, before: Sequence[Persona] = ()) -> Sequence[Persona]:
        """The rows; as far as they are among those `before`, in that order if it is given."""
        found: list[Persona] = []
        for matrix in (self.matrix, self.apart):
            if matrix:
                leads = tuple(each for each in chosen(matrix, self.who) if self._is_shown(each))
                found += leads if before else in_order(matrix, leads, self.sort, lead_name)
        if before:
            order = {lead.id: at for at, lead in enumerate(before)}
            found.sort(key=lambda lead: order.get(lead.id, len(order)))
        return found

    @property
    def shows_all(self) -> bool:
        """Whether no row is left out that could be shown."""
        return self.who.is_everyone and not self.file

    def _is_shown(self, lead: Persona) -> bool:
        if self.file:
            pack = self.packs.get(lead.id)
            return bool(pack and pack.file == self.file)
        return not (self.hides_hostile and is_hostile(lead))

    def groups(self, leads: Sequence[Persona]) -> tuple[Group, ...]:
        """The rows as they stand below one another."""
        lent = self.lent if self.studio.workspace.leads_stand_in else ""
        by_file = self.is_by_file and not lent
        return in_groups(leads, self.packs, by_file=by_file, lent=lent)

    def column_of(self, who: Who, column: int) -> int:
        """The column if what is looked for is found in it, else the first one where it is."""
        told = {(each.rule, each.what): each for each in self.told}
        found = told.get(who.finding) if who.finding else None
        return column if found is None or column in found.columns else found.columns[0]

    @property
    def told(self) -> tuple[Told, ...]:
        """What is found in the campaign; what only hostile leads meet comes last."""
        if self._parted is None:
            return ()
        return (*self._parted.leads.told, *self._parted.hostile.told)

    def shown(self, lead: Persona | None, column: int) -> Shown | None:
        """All there is to show of a cell."""
        matrix, reviewer = self.matrix_of(lead) if lead else None, self.studio.reviewer
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
        matrix = self.matrix_of(lead)
        if matrix is None:
            return ()
        return tuple(
            Got(column, matrix.cell(lead.id, at), self._copy(lead, at))
            for at, column in enumerate(matrix.columns)
        )

    def _copy(self, lead: Persona, column: int) -> Copy | None:
        """The file that a lead gets, as it was reviewed last: with what is typed in it."""
        matrix = self.matrix_of(lead)
        if matrix is None:
            return None
        review = matrix.review(lead.id, column)
        if review:
            return review.copy
        file = matrix.cell(lead.id, column).file
        reviewer = self.studio.reviewer
        return reviewer.copies_by_file.get(file) if reviewer else None

    def _fields(self, copy: Copy, reviewer: Reviewer) -> frozenset[str]:
        key = (copy.message.file, copy.message.body)
        if key not in self._used:
            self._used[key] = _fields_used(copy, reviewer)
        return self._used[key]


def _gets(copy: Copy, lead: str) -> bool:
    leads = copy.hostile if copy.is_for_others else (*copy.leads, *copy.hostile)
    return any(each.id == lead for each in leads)


def _fields_used(copy: Copy, reviewer: Reviewer) -> frozenset[str]:
    try:
        return fields_used(copy, reviewer.desk)
    except TemplateError:
        return frozenset()  # nobody gets anything of it
