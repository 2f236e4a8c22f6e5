"""The findings of the message, worst first."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message

from simulator.model.counted import counted
from simulator.model.finding import Finding, Severity
from simulator.rules.registry import all_rules
from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_editor import FINDINGS
from simulator.tui.roles import Role
from simulator.tui.screens.editor.finding_detail import FindingDetail
from simulator.tui.widgets.finding_rows import UNREACHED, finding_row
from simulator.tui.widgets.pane import Pane
from simulator.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

_NAMES: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "hint",
}


_ROOMY = 16
"""From so many rows on the detail has room of its own beside the list."""


class FindingsPane(Pane):
    """The list of findings and the detail of the highlighted one.

    `source` is what the file with the message would hold if it were saved now, `includes` the
    texts of other files: the fix is shown as a change of them.
    """

    part: ClassVar[str] = "findings"
    footer: ClassVar[tuple[str, ...]] = (
        "app.help",
        "findings.go-there",
        "findings.mend",
        "findings.mend-all",
        "findings.who",
        "findings.page",
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(FINDINGS)

    DEFAULT_CSS = """
    FindingsPane RowList { height: 1fr; }
    FindingsPane FindingDetail { height: 1; }
    FindingsPane.-roomy FindingDetail { height: 11; }
    """

    class About(Message):
        """Something is asked for about a finding."""

        def __init__(self, finding: Finding) -> None:
            super().__init__()
            self.finding = finding

    class Chosen(About):
        """Go where a finding stands."""

    class Mend(About):
        """Make its fix."""

    class MendAll(About):
        """Make the fixes of all findings of its kind."""

    class Who(About):
        """Show whom it hits."""

    class Shrink(About):
        """Find the smallest lead who meets it."""

    class Complete(About):
        """Write the lead who gets words that nobody gets."""

    class Page(About):
        """Show the page of its rule."""

    class Leave(Message):
        """Go back to the text."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        self._list = RowList()
        self._detail = FindingDetail()
        super().__init__("Findings", self._list, self._detail, id=id)
        self.findings: tuple[Finding, ...] = ()
        self.source = ""
        self.includes: Mapping[str, str] = {}
        self._shared: Mapping[Finding, str] = {}
        self._reach = 0
        self._file = ""
        self._is_checking = False
        self._rules = 0
        self._none = Content("")

    @property
    def current(self) -> Finding | None:
        """The highlighted finding."""
        at = self._list.cursor
        return self.findings[at] if 0 <= at < len(self.findings) else None

    def show(
        self,
        findings: Sequence[Finding],
        reach: int,
        *,
        is_checking: bool = False,
        file: str = "",
        rules: int = 0,
    ) -> None:
        """Show findings of the message in `file`, that `reach` leads get.

        While a check goes on, they are those of the check before. `rules` are how many were
        asked, all if 0. The highlighted finding stays so as long as it is there.
        """
        before, at = self.current, self._list.cursor
        self.findings = tuple(findings)
        of_leads = (each.reach for each in findings if not each.is_of_hostile)
        self._reach = max(of_leads, default=reach)
        self._file, self._is_checking, self._rules = file, is_checking, rules
        self._show_head(reach)
        if self.findings:
            cursor = self._index_of(before) if before else 0
            cursor = max(min(at, len(self.findings) - 1), 0) if cursor is None else cursor
            self._list.show(len(self.findings), self._row, cursor, self._words_of)
        else:
            self._list.show(1, self._none_row, -1)
        self._show_detail()

    def show_shared(self, shared: Mapping[Finding, str]) -> None:
        """Say from now on what the leads of these findings have in common."""
        if shared != self._shared:
            self._shared = shared
            self._show_detail()

    def select(self, finding: Finding) -> None:
        """Highlight a finding."""
        at = self._index_of(finding)
        if at is not None:
            self._list.cursor = at

    def focus_list(self) -> None:
        """Put the focus on the list."""
        self._list.focus()

    def on_resize(self, event: events.Resize) -> None:
        """Tell more of the highlighted finding where there is room."""
        self.set_class(event.size.height >= _ROOMY, "-roomy")

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        """Show the detail of the highlighted finding."""
        event.stop()
        self._show_detail()

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """Go there."""
        event.stop()
        self.action_go_there()

    def on_finding_detail_asked(self, event: FindingDetail.Asked) -> None:
        """Show the rule's page."""
        event.stop()
        self.action_page()

    def action_go_there(self) -> None:
        """Go where the highlighted finding stands."""
        self._ask(self.Chosen)

    def action_mend(self) -> None:
        """Make its fix; where a lead is missing, that is to write one."""
        is_unseen = self.current is not None and self.current.rule == UNREACHED
        self._ask(self.Complete if is_unseen else self.Mend)

    def action_shrink(self) -> None:
        """Find the smallest lead who meets it."""
        self._ask(self.Shrink)

    def action_complete(self) -> None:
        """Write the lead who gets words that nobody gets."""
        self._ask(self.Complete)

    def action_mend_all(self) -> None:
        """Make the fixes of all of its kind."""
        self._ask(self.MendAll)

    def action_who(self) -> None:
        """Show whom it hits."""
        self._ask(self.Who)

    def action_page(self) -> None:
        """Show the page of its rule."""
        self._ask(self.Page)

    def action_leave(self) -> None:
        """Go back to the text."""
        self.post_message(self.Leave())

    def _ask(self, message: type[About]) -> None:
        if self.current:
            self.post_message(message(self.current))
        else:
            told = "Still checking." if self._is_checking else "Nothing is found here."
            cast("PresendApp", self.app).say(told)

    def _show_head(self, reach: int) -> None:
        counts = Counter(each.severity for each in self.findings)
        told = [counted(counts[each], name) for each, name in _NAMES.items() if counts[each]]
        self.head.info = " ".join(told)
        self.head.aside = "checking" if self._is_checking else "worst first" if told else ""
        self._none = _nothing(reach, self._rules) if not told else Content("")
        if self._is_checking and not told:
            self._none = Content("")

    def _show_detail(self) -> None:
        at, current = self._list.cursor, self.current
        if current is None:
            self._detail.clear()
            return
        sources = {**self.includes, self._file: self.source}
        place = (at + 1, len(self.findings))
        shared = self._shared.get(current, "")
        self._detail.show(
            current, place, sources, reach=self._reach, file=self._file, shared=shared
        )

    def _index_of(self, finding: Finding) -> int | None:
        """Where a finding stands in the list, after edits too that moved or mended others."""
        alike = (
            lambda each: each == finding,
            lambda each: (each.rule, each.place) == (finding.rule, finding.place),
            lambda each: (each.rule, each.what) == (finding.rule, finding.what),
        )
        found = (
            at for is_alike in alike for at, each in enumerate(self.findings) if is_alike(each)
        )
        return next(found, None)

    def _row(self, index: int, width: int, is_current: bool) -> Content:  # noqa: FBT001 - a Draw
        finding = self.findings[index]
        return finding_row(finding, width, self._reach, file=self._file, is_current=is_current)

    def _none_row(self, index: int, width: int, is_current: bool) -> Content:  # noqa: ARG002, FBT001 - a Draw
        return self._none

    def _words_of(self, index: int) -> str:
        return self.findings[index].message


def _nothing(reach: int, rules: int) -> Content:
    if not reach:
        return Content.styled("  –   Nothing is checked yet.", str(Role.QUIET))
    asked = counted(rules or len(all_rules()), "rule")
    told = f"  {asked}, {counted(reach, 'lead')}, nothing found."
    return Content.assemble("  ", ("ok", str(Role.OK)), told)
