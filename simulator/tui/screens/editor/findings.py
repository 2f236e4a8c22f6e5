"""The findings of the message, worst first."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList

from simulator.model.finding import Finding
from simulator.tui.literal import literal
from simulator.tui.widgets.pane import Pane
from simulator.tui.widgets.severity import letter


class FindingsPane(Pane):
    """The list of findings and the detail of the highlighted one."""

    part = "findings"
    footer = ("app.help", "findings.go-there", "findings.mend", "findings.who", "findings.page")

    class Chosen(Message):
        """Go where a finding stands."""

        def __init__(self, finding: Finding) -> None:
            super().__init__()
            self.finding = finding

    def __init__(self) -> None:
        super().__init__("Findings")
        self.findings: tuple[Finding, ...] = ()

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield OptionList()

    def show(self, findings: Sequence[Finding], reach: int, *, is_checking: bool = False) -> None:
        """Show findings of a message that `reach` leads get; a check may still go on."""
        self.findings = tuple(findings)
        self.head.info = "checking" if is_checking else f"{len(findings)} of {reach}"
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options(
            Content.assemble(" ", letter(each.severity), "  ", literal(each.what))
            for each in findings
        )

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go there."""
        event.stop()
        self.post_message(self.Chosen(self.findings[event.option_index]))
