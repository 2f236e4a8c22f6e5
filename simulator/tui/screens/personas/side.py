"""What the cursor's lead gets: beside the matrix where there is room, else in a strip below."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from simulator.length.cost import money
from simulator.model.counted import counted
from simulator.model.finding import Finding
from simulator.model.persona import Persona
from simulator.reports.lead_facts import Fact, facts_of, short_words
from simulator.reports.lead_names import lead_name
from simulator.reports.visible import wrapped
from simulator.review.matrix import Cell
from simulator.review.matrix_columns import Column
from simulator.review.preview import Preview
from simulator.tui.literal import cut, literal, padded
from simulator.tui.roles import Role
from simulator.tui.screens.personas.groups import is_hostile
from simulator.tui.widgets.pane import PaneHead
from simulator.tui.widgets.phone import Phone
from simulator.tui.widgets.severity import letter

_LABEL = 9
_HINTS = 24
_STRIP_FINDINGS = 2


class Shown(NamedTuple):
    """All there is to show of one cell.

    `used` are the fields that the campaign's texts read; `alike` is how many leads meet the worst
    finding.
    """

    lead: Persona
    column: Column
    cell: Cell
    findings: tuple[Finding, ...]
    preview: Preview | None
    used: frozenset[str] = frozenset()
    alike: int = 0
    currency: str = ""

    @property
    def why_nothing(self) -> str:
        """Why there is no text to show; empty where there is one."""
        if not self.cell.file:
            return "Not sent to this lead."
        refusal = self.preview.refusal if self.preview else None
        if refusal:
            return f"{refusal.what} {refusal.remedy}"
        return ""


class CellSide(Vertical):
    """The phone, the findings and the lead, one below the other."""

    def compose(self) -> ComposeResult:
        yield PaneHead("")
        yield Phone()
        yield Static(id="counter", markup=False)
        yield PaneHead("Findings")
        yield Static(id="cell-findings", markup=False)
        yield PaneHead("Lead", aside="p fields")
        yield Static(id="lead-facts", markup=False)

    def show(self, shown: Shown | None) -> None:
        """Show a cell, or nothing."""
        heads = list(self.query(PaneHead))
        heads[0].name_ = _title(shown.column) if shown else ""
        heads[0].info = lead_name(shown.lead) if shown else ""
        heads[0].aside = _version(shown) if shown else ""
        heads[1].info = str(len(shown.findings)) if shown else ""
        heads[2].aside = "p fields" if shown else ""
        self.query_one(Phone).show(shown.preview if shown else None)
        width = max(self.size.width - 2, 1)
        counter = _counter(shown, width) if shown else Content("")
        self.query_one("#counter", Static).update(counter)
        findings = _findings(shown.findings, width) if shown else Content("")
        self.query_one("#cell-findings", Static).update(findings)
        facts = _facts(shown, width) if shown else Content("")
        self.query_one("#lead-facts", Static).update(facts)


class CellStrip(Vertical):
    """The lead in one line, the text as sent in one, the worst findings."""

    def compose(self) -> ComposeResult:
        yield PaneHead("", aside="p fields")
        yield Static(id="strip-text", markup=False)
        yield Static(id="strip-findings", markup=False)

    def show(self, shown: Shown | None) -> None:
        """Show a cell, or nothing."""
        head = self.query_one(PaneHead)
        head.name_ = lead_name_cut(shown.lead) if shown else ""
        head.info = _in_short(shown.lead) if shown else ""
        head.aside = "p fields" if shown else ""
        width = max(self.size.width - 2, 1)
        text, findings = Content(""), Content("")
        if shown:
            sent = shown.preview.text if shown.preview else ""
            words = shown.why_nothing or " ".join(sent.split())
            role = Role.QUIET if shown.why_nothing else ""
            text = Content.assemble(" ", literal(cut(words, width), role))
            findings = Content("\n").join(_strip_findings(shown, width))
        self.query_one("#strip-text", Static).update(text)
        self.query_one("#strip-findings", Static).update(findings)


def lead_name_cut(lead: Persona) -> str:
    """A name that leaves room beside it."""
    return cut(lead_name(lead), _HINTS)


def _in_short(lead: Persona) -> str:
    """Where a lead is and what was consented to, or what a hostile one is for."""
    return lead.about or "" if is_hostile(lead) else short_words(lead)


def _title(column: Column) -> str:
    return cut(f"{column.name} {column.message}".strip(), _HINTS)


def _version(shown: Shown) -> str:
    preview = shown.preview
    if preview is None:
        return shown.column.channel.value
    message = preview.copy.message
    return f"{message.channel.value} {message.language or ''}".strip()


def _counter(shown: Shown, width: int) -> Content:
    preview = shown.preview
    found = preview.measurement if preview else None
    parts = []
    if found and preview:
        parts += [
            counted(found.characters, "character"),
            f"{counted(found.segments, 'text')} billed",
        ]
        parts += [money(preview.price, shown.currency)] if preview.price is not None else []
    lines = wrapped(shown.why_nothing or ", ".join(parts), width)
    role = Role.QUIET if shown.why_nothing else ""
    return Content("\n").join(Content.assemble(" ", literal(line, role)) for line in lines)


def _findings(findings: Sequence[Finding], width: int) -> Content:
    if not findings:
        return Content.styled(" ok  nothing found for this lead", str(Role.OK))
    rows = []
    for finding in findings:
        lines = list(wrapped(finding.what, max(width - 4, 1)))
        rows.append(Content.assemble(" ", letter(finding.severity), "  ", literal(lines[0])))
        rows += [Content.assemble("    ", literal(line)) for line in lines[1:]]
    return Content("\n").join(rows)


def _facts(shown: Shown, width: int) -> Content:
    rows = []
    about = Fact("for", shown.lead.about or "")
    told = [about] if is_hostile(shown.lead) and about.text else []
    for fact in (*told, *facts_of(shown.lead, shown.used)):
        role = Role.WARNING if fact.is_lacking else ""
        lines = list(wrapped(fact.text, max(width - _LABEL, 1)))
        for at, line in enumerate(lines):
            label = padded("" if at else fact.label, _LABEL)
            rows.append(Content.assemble(" ", (label, str(Role.QUIET)), literal(line, role)))
    return Content("\n").join(rows)


def _strip_findings(shown: Shown, width: int) -> Iterator[Content]:
    hints = ["Enter open" if shown.cell.file else ""]
    if shown.findings:
        hints.append(f"= all {shown.alike:,} with this")
    if shown.cell.is_reviewed and not shown.findings:
        words = f" ok  {'nothing found for this lead':{max(width - _HINTS - 4, 0)}}"
        yield Content.assemble((words, str(Role.OK)), (hints[0], str(Role.QUIET)))
        return
    for at in range(max(len(hints), min(len(shown.findings), _STRIP_FINDINGS))):
        row = Content(" ")
        used = 0
        if at < len(shown.findings):
            finding = shown.findings[at]
            row = Content.assemble(" ", letter(finding.severity), "  ")
            used = 3
        words = shown.findings[at].what if at < len(shown.findings) else ""
        hint = hints[at] if at < len(hints) else ""
        row += Content(padded(words, max(width - _HINTS - used, 0)))
        yield Content.assemble(row, (hint, str(Role.QUIET)))
