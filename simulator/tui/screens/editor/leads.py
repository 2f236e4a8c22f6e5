"""The leads that get the message, those hit hardest first."""

from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import OptionList

from simulator.review.result import MessageReview
from simulator.tui.literal import literal
from simulator.tui.widgets.pane import Pane


class LeadsPane(Pane):
    """A picker of who gets the message."""

    part = "leads"

    class Chosen(Message):
        """Show what this lead gets."""

        def __init__(self, lead: str) -> None:
            super().__init__()
            self.lead = lead

    def __init__(self) -> None:
        super().__init__("Leads")
        self.leads: tuple[str, ...] = ()

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield OptionList()

    def show(self, review: MessageReview | None, lead: str) -> None:
        """Show the leads of a review; `lead` is the current one."""
        self.leads = tuple(each.id for each in review.copy.leads) if review else ()
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options(literal(each) for each in self.leads)
        if lead in self.leads:
            options.highlighted = self.leads.index(lead)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Show that lead's."""
        event.stop()
        self.post_message(self.Chosen(self.leads[event.option_index]))
