"""The leads that get the message, those hit hardest first."""

from collections import Counter
from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, ClassVar, NamedTuple, cast

from textual import events
from textual.app import RenderResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from simulator.model.fields import FieldSpec
from simulator.model.finding import Finding, Severity
from simulator.model.persona import Persona
from simulator.model.persona import Role as LeadRole
from simulator.reports.lead_names import lead_name, lead_special
from simulator.reports.visible import wrapped
from simulator.review.result import MessageReview
from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_leads import LEADS
from simulator.tui.literal import cut, literal, padded
from simulator.tui.roles import Role
from simulator.tui.widgets.pane import Pane
from simulator.tui.widgets.row_list import RowList
from simulator.tui.widgets.severity import tally

if TYPE_CHECKING:
    from simulator.tui.screens.frame import FrameScreen


class _Lead(NamedTuple):
    """A row: whom, how many errors and warnings, how many texts billed."""

    persona: Persona
    errors: int
    warnings: int
    texts: int


_ROOMY = 8
"""From so many rows on the pane has a head."""


class LeadsPane(Pane):
    """A picker of who gets the message; `leads` are the ids in its order.

    So many of them at the end are `hostile`: those for whom the message breaks.
    """

    part: ClassVar[str] = "leads"
    footer: ClassVar[tuple[str, ...]] = (
        "app.help",
        "leads.choose",
        "message.next-lead",
        "leads.leave",
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(LEADS)

    DEFAULT_CSS = """
    LeadsPane RowList { height: 1fr; scrollbar-size-vertical: 0; }
    LeadsPane > PaneHead { display: none; }
    LeadsPane LeadSpecial { height: 1; }
    LeadsPane.-roomy RowList { scrollbar-size-vertical: 1; }
    LeadsPane.-roomy > PaneHead { display: block; }
    LeadsPane.-roomy LeadSpecial { height: 2; }
    """

    class Chosen(Message):
        """Show what this lead gets."""

        def __init__(self, lead: str) -> None:
            super().__init__()
            self.lead = lead

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        self._special = LeadSpecial()
        self._list = RowList(shows_cursor=False)
        super().__init__("Leads", self._special, self._list, id=id)
        self.leads: tuple[str, ...] = ()
        self.hostile = 0
        self._rows: list[_Lead] = []
        self._fields: Mapping[str, FieldSpec] = {}
        self._of: object = None
        self._current = self._none = ""
        self._texts_width = self._tally_width = 0

    def show(
        self,
        review: MessageReview | None,
        lead: str,
        findings: Sequence[Finding] | None = None,
        fields: Mapping[str, FieldSpec] | None = None,
    ) -> None:
        """Show the leads of a review; `lead` is the one whose phone is shown.

        `findings` are what is wrong with the message, `fields` those that the settings know.
        """
        found = tuple(findings if findings is not None else review.findings if review else ())
        browsed = self._browsed()
        if self._of != (id(review), found):
            self._of = (id(review), found)
            self._rows = _sorted(review, found)
            self.leads = tuple(row.persona.id for row in self._rows)
            self.hostile = sum(row.persona.role is LeadRole.HOSTILE for row in self._rows)
            self._measure()
        self._fields = fields or {}
        # Where nobody is chosen the phone shows the first one's.
        current = lead if lead in self.leads else "".join(self.leads[:1])
        is_browsed = browsed in self.leads and current == self._current
        self._current = current
        # Who gets a text is known once it is checked.
        self._none = "" if review is None else "  Nobody gets this."
        self._show_rows(browsed if is_browsed else current)

    def _browsed(self) -> str:
        """The lead that is highlighted while somebody looks through the list."""
        at = self._list.cursor
        return self.leads[at] if self._list.has_focus and 0 <= at < len(self.leads) else ""

    def _show_rows(self, highlighted: str) -> None:
        hostile = f" and {self.hostile} hostile" if self.hostile else ""
        count = len(self._rows) - self.hostile
        self.head.info, self.head.aside = "hardest hit first", f"{count:,}{hostile}"
        at = self.leads.index(highlighted) if highlighted else -1
        if self._rows:
            self._list.show(len(self._rows), self._row, at, self._name_of)
        else:
            self._list.show(1, self._none_row, -1)
        self._special.words = self._about(at)

    @property
    def special(self) -> tuple[str, ...]:
        """What is told of the highlighted lead."""
        return self._special.words

    def action_choose(self) -> None:
        """Show what the highlighted lead gets."""
        at = self._list.cursor
        if 0 <= at < len(self.leads):
            self.post_message(self.Chosen(self.leads[at]))

    def action_leave(self) -> None:
        """Go back to the text."""
        text = cast("FrameScreen", self.screen).part_named("text")
        if isinstance(text, Widget):
            text.focus()

    def on_resize(self, event: events.Resize) -> None:
        """Show the head where there is room."""
        self.set_class(event.size.height >= _ROOMY, "-roomy")

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        """Tell what makes the highlighted lead special."""
        event.stop()
        self._special.words = self._about(self._list.cursor)

    def on_row_list_opened(self, event: RowList.Opened) -> None:
        """Show what the lead gets that was clicked."""
        event.stop()
        self.action_choose()

    def _about(self, at: int) -> tuple[str, ...]:
        if not 0 <= at < len(self._rows):
            return ()
        return lead_special(self._rows[at].persona, self._fields)

    def _measure(self) -> None:
        """How wide the columns are: few widths differ, so that not every row has to be drawn."""
        texts = {row.texts for row in self._rows}
        self._texts_width = len(str(max(texts))) if any(texts) else 0
        counts = {(row.errors, row.warnings) for row in self._rows}
        self._tally_width = max((_tally(*each).cell_length for each in counts), default=0)

    def _row(self, index: int, width: int, is_lit: bool) -> Content:  # noqa: ARG002, FBT001 - a Draw
        persona, errors, warnings, texts = self._rows[index]
        is_current = persona.id == self._current
        mark = ("► ", str(Role.KEY)) if is_current else "  "
        right = f"{texts or '':>{self._texts_width}}"
        found = _tally(errors, warnings)
        room = width - 2 - len(right) - self._tally_width - 4
        return Content.assemble(
            mark,
            (padded(lead_name(persona), room), str(Role.HEAD) if is_current else ""),
            f" {right}  ",
            found,
        )

    def _none_row(self, index: int, width: int, is_lit: bool) -> Content:  # noqa: ARG002, FBT001 - a Draw
        return Content.styled(self._none, str(Role.QUIET))

    def _name_of(self, index: int) -> str:
        return lead_name(self._rows[index].persona)


class LeadSpecial(Widget):
    """What makes a lead special, in as many rows as there are."""

    words: reactive[tuple[str, ...]] = reactive(())

    def render(self) -> RenderResult:
        width, height = self.size
        about = "; ".join(self.words)
        if height <= 1:
            start = "hardest hit"
            if about:
                start += " · "
            return literal(cut(f"{start}{about}", width), Role.QUIET)
        rows = list(wrapped(about, width - 2))
        if len(rows) > height:
            rows[height - 1 :] = [cut(" ".join(rows[height - 1 :]), width - 2)]
        return Content("\n").join(Content.styled(f"  {row}", str(Role.QUIET)) for row in rows)


def _sorted(review: MessageReview | None, findings: Sequence[Finding]) -> list[_Lead]:
    """The leads of a review, those hit hardest first."""
    if review is None:
        return []
    hits: dict[Severity, Counter[str]] = {severity: Counter() for severity in Severity}
    for finding in findings:
        hits[finding.severity].update(finding.leads)
    errors, warnings = hits[Severity.ERROR], hits[Severity.WARNING]
    found: list[_Lead] = []
    hit = {lead for finding in findings if finding.is_of_hostile for lead in finding.leads}
    apart = [lead for lead in review.copy.hostile if lead.id in hit]
    for leads in (review.copy.leads, apart):  # those whom a message may break come last
        rows = (
            _Lead(each, errors[each.id], warnings[each.id], review.texts.get(each.id, 0))
            for each in leads
        )
        found += sorted(rows, key=itemgetter(slice(1, None)), reverse=True)
    return found


def _tally(errors: int, warnings: int) -> Content:
    return tally({Severity.ERROR: errors, Severity.WARNING: warnings})
