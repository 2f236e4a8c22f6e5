"""A lead's page: who this is, what was consented to, and what each message says to this lead."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from textual.content import Content
from textual.widgets import Static
from textual.worker import get_current_worker

from simulator.errors import TemplateError
from simulator.model.pack import Pack
from simulator.model.persona import Persona
from simulator.reports.lead_facts import Fact, all_facts
from simulator.reports.lead_names import lead_name
from simulator.reports.visible import wrapped
from simulator.review.copies import Copy
from simulator.review.matrix import Cell
from simulator.review.matrix_columns import Column
from simulator.review.matrix_filter import fields_used
from simulator.review.reviewer import Reviewer
from simulator.tui.literal import literal, padded
from simulator.tui.roles import Role
from simulator.tui.screens.personas.groups import is_hostile, pack_words
from simulator.tui.screens.personas.matrix_cells import cell_pieces, hostile_pieces
from simulator.tui.widgets.page import Page

_LABEL = 14
_CELL = 5
_NAME = 30


class Got(NamedTuple):
    """A message, and what the lead gets of it; no `copy` where it is not sent to this lead."""

    column: Column
    cell: Cell
    copy: Copy | None


class LeadPage(Page):
    """Everything about one lead. The texts are filled in a thread: there may be hundreds."""

    def __init__(
        self,
        lead: Persona,
        got: Sequence[Got],
        reviewer: Reviewer,
        pack: Pack | None = None,
    ) -> None:
        super().__init__()
        self._lead = lead
        self._pack = pack
        self._got = got
        self._reviewer = reviewer
        self._texts: Mapping[str, str] = {}
        self._used: frozenset[str] = frozenset()

    def heading(self) -> str:
        return lead_name(self._lead)

    def on_mount(self) -> None:
        """Fill the texts."""
        self.run_worker(
            partial(self._fill, self._reviewer), thread=True, group="lead", exit_on_error=False
        )

    def _fill(self, reviewer: Reviewer) -> None:
        worker = get_current_worker()
        twin = reviewer.twin()
        texts: dict[str, str] = {}
        used: set[str] = set()
        for got in self._got:
            if worker.is_cancelled:
                return
            if got.copy:
                texts[got.cell.file] = _said(twin, got.copy, self._lead)
                try:
                    used |= fields_used(got.copy, twin.desk)
                except TemplateError:
                    continue  # its refusal stands in place of its text
        self.app.call_from_thread(self._take_in, texts, frozenset(used))

    def _take_in(self, texts: Mapping[str, str], used: frozenset[str]) -> None:
        self._texts, self._used = texts, used
        self.query_one(".facts", Static).update(Content("\n").join(self.lines(self._width)))

    def lines(self, width: int) -> Iterable[Content]:
        """What is known of the lead, then each message with its text."""
        yield from self._facts(width)
        for got in self._got:
            yield from self._message(got, width)

    def _facts(self, width: int) -> Iterator[Content]:
        for fact in (*_where_from(self._lead, self._pack), *all_facts(self._lead, self._used)):
            role = Role.WARNING if fact.is_lacking else ""
            for at, line in enumerate(wrapped(fact.text, width - _LABEL)):
                label = padded("" if at else fact.label, _LABEL - 1)
                yield Content.assemble((label, str(Role.QUIET)), " ", literal(line, role))

    def _message(self, got: Got, width: int) -> Iterator[Content]:
        name = f"{got.column.name} {got.column.message}".strip()
        pieces = hostile_pieces if is_hostile(self._lead) else cell_pieces
        cell = Content.assemble(*pieces(got.cell, _CELL))
        yield Content("")
        yield Content.assemble((padded(name, min(_NAME, width)), str(Role.HEAD)), " ", cell)
        if got.copy is None:
            yield Content.styled("Not sent to this lead.", str(Role.QUIET))
            return
        for paragraph in self._texts.get(got.cell.file, "…").split("\n"):
            lines = [literal(line) for line in wrapped(paragraph, width)]
            yield from lines or [Content("")]


def _where_from(lead: Persona, pack: Pack | None) -> Iterator[Fact]:
    """Which file a lead stands in, what is recorded of that, and what the lead is there for."""
    if is_hostile(lead):
        yield Fact("hostile", "Made to break texts: in no sum, and few rules look at what it gets.")
    if pack:
        yield Fact("file", ": ".join(filter(None, (pack.file, pack_words(pack)))))


def _said(reviewer: Reviewer, copy: Copy, lead: Persona) -> str:
    """The text as sent, or why there is none."""
    preview = reviewer.preview(copy, lead)
    refusal = preview.refusal
    return f"{refusal.what} {refusal.remedy}" if refusal else preview.text
