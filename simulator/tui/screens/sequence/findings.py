"""What is wrong with the sequence as it stands in the app, worst first."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from simulator.model.finding import Finding
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.screens.sequence.steps import CAMPAIGN
from simulator.tui.widgets.finding_rows import finding_row
from simulator.tui.widgets.pane import Pane
from simulator.tui.widgets.row_list import RowList


class FindingRows(RowList):
    """The list."""

    footer: ClassVar[tuple[str, ...]] = (
        "app.help",
        "app.palette",
        "sequence.change",
        "sequence.leave",
        "sequence.undo",
        "sequence.save",
    )

    def __init__(self) -> None:
        super().__init__(id="sequence-findings", shows_cursor=False)
        self.findings: tuple[Finding, ...] = ()

    @property
    def current(self) -> Finding | None:
        """The one that the cursor is on."""
        return self.findings[self.cursor] if 0 <= self.cursor < len(self.findings) else None


class SequenceFindings(Pane):
    """The list, and below it what to do about the highlighted one."""

    def __init__(self) -> None:
        self.rows = FindingRows()
        super().__init__("Findings", self.rows, id="findings")

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield Static(id="remedy")

    def show(self, findings: tuple[Finding, ...], file: str) -> None:
        """Show findings of a sequence in `file`."""
        rows = self.rows
        rows.findings = findings
        self.head.info = "" if findings else "ok"
        self.head.aside = "worst first" if len(findings) > 1 else ""
        rows.show(
            len(findings),
            lambda index, width, is_lit: finding_row(
                findings[index], width, 0, file=file, is_current=is_lit
            ),
            max(rows.cursor, 0),
            lambda index: findings[index].message,
        )
        rows.can_focus = bool(findings)
        self.show_remedy()

    def show_remedy(self) -> None:
        """Say what mends the highlighted one."""
        finding = self.rows.current
        if finding is None:
            text = Content.styled("ok  Nothing is wrong with the steps.", str(Role.OK))
        else:
            text = literal(" ".join(filter(None, (finding.why, finding.remedy))))
        remedy = self.query_one("#remedy", Static)
        remedy.set_class(finding is not None, "-indented")
        remedy.update(text)

    def on_row_list_moved(self) -> None:
        """Say what mends the one that the cursor has come to."""
        self.show_remedy()


def step_of(finding: Finding) -> int:
    """The number of the step that a finding stands in."""
    parts = finding.place.key.split(".")
    is_step = parts[0] == "steps" and len(parts) > 1 and parts[1].isdecimal()
    return int(parts[1]) if is_step else CAMPAIGN


def kind_of(finding: Finding) -> str:
    """The kind of the field that a finding concerns."""
    parts = [each for each in finding.place.key.split(".") if not each.isdecimal()]
    if parts[:1] == ["steps"]:
        kinds = {"delay": "when", "before": "when", "anchor": "when", "at": "when"}
        kinds |= {"when": "condition", "replies": "reply", "message": "text"}
        kinds |= {"variants": "variant", "channel": "text", "expires_after_hours": "expires"}
        name = parts[1] if len(parts) > 1 else "text"
        return kinds.get(name, name)
    return parts[-1] if parts[:1] == ["audience"] else "".join(parts[:1])
