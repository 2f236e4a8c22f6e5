"""Beside or below the library: the message as its first lead gets it, and what is wrong with it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult, RenderResult
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget

from simulator.model.finding import Finding
from simulator.reports.visible import wrapped
from simulator.tui.literal import cut
from simulator.tui.roles import Role
from simulator.tui.screens.library.broken_file import Mistake, Told, brief, broken
from simulator.tui.widgets.pane import PaneHead
from simulator.tui.widgets.severity import LETTERS, ROLES

if TYPE_CHECKING:
    from simulator.review.preview import Preview
    from simulator.tui.widgets.phone import Phone

BRIEF_TEXT = 2
"""Lines of the text that the strip below the rows shows."""


class Rows(Widget):
    """Rows of content, as wide as there is room, cut and never wrapped."""

    DEFAULT_CSS = "Rows { height: auto; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self._rows: tuple[Content, ...] = ()

    def show(self, rows: Iterable[Content]) -> None:
        """Show these rows."""
        self._rows = tuple(rows)
        self.refresh(layout=True)

    def render(self) -> RenderResult:
        width = self.size.width
        return Content("\n").join(row.truncate(width, ellipsis=True) for row in self._rows)


class Detail(Vertical):
    """What is to be said of the row that the cursor stands on."""

    part: ClassVar[str] = "detail"

    def __init__(self) -> None:
        super().__init__(id="detail")
        self._phone: Phone | None = None

    def compose(self) -> ComposeResult:
        yield PaneHead("Phone")
        yield Rows(id="brief")
        with VerticalScroll(id="full", can_focus=False):
            yield Container(id="phone")
            yield Rows(id="facts")
            with Vertical(id="findings"):
                yield PaneHead("Findings")
                yield Rows()
            with Vertical(id="about"):
                yield PaneHead("About")
                yield Rows()

    def show_text(
        self,
        preview: "Preview | None",
        lead: str,
        reach: str,
        findings: Sequence[Finding],
        about: Iterable[tuple[str, str]],
        *,
        is_asked: bool = True,
    ) -> None:
        """Show a message as one lead gets it; `reach` says how many get it."""
        self._head("Phone", lead, reach)
        self._show_phone(preview)
        width = self._width
        text = preview_text(preview)
        lines = [f" {line}" for line in wrapped(text, width - 3)]
        if len(lines) > BRIEF_TEXT:
            lines[BRIEF_TEXT - 1 :] = [f"{lines[BRIEF_TEXT - 1]}…"]
        facts = preview_facts(preview)
        counts = Content.styled(f" {'  '.join(facts)}", str(Role.QUIET))
        worst = list(finding_rows(findings[:2], width)) or _verdict(is_asked=is_asked)
        self.query_one("#brief", Rows).show([*map(Content, lines), counts, *worst])
        gap = Content("")
        self.query_one("#facts", Rows).show([gap, *(Content(f" {each}") for each in facts), gap])
        self._show_findings(findings, is_asked=is_asked)
        self._show_about(about)

    def show_rows(
        self,
        name: str,
        info: str,
        rows: Sequence[Content],
        findings: Sequence[Finding],
        about: Sequence[tuple[str, str]],
        *,
        is_asked: bool = True,
    ) -> None:
        """Show what is to be said of something that is no message."""
        self._head(name, info, "")
        self._show_phone(None)
        width = self._width
        worst = list(finding_rows(findings[:2], width)) or _verdict(is_asked=is_asked)
        self.query_one("#brief", Rows).show([*rows, *worst])
        # Beside the rows, what is said of it stands further down already.
        self.query_one("#facts", Rows).show([*(rows[-1:] if about else rows), Content("")])
        self._show_findings(findings, is_asked=is_asked)
        self._show_about(about)

    def in_rows(self, text: str) -> list[Content]:
        """A sentence in as many rows as it takes."""
        return [Content(f" {line}") for line in wrapped(text, self._width - 2)]

    def show_broken(self, mistake: Mistake, source: str, name: str = "Cannot be read") -> None:
        """Show what is wrong with a file."""
        self.show_rows(name, "", [], [], [], is_asked=False)
        told = Told(mistake, source)
        self.query_one("#brief", Rows).show(brief(told, self._width))
        self.query_one("#facts", Rows).show([Content(""), *broken(told, self._width)])

    @property
    def _width(self) -> int:
        return max(self.size.width, 20)

    def _head(self, name: str, info: str, aside: str) -> None:
        head = self.query(PaneHead).first()
        head.name_, head.info, head.aside = name, info, aside

    def _show_phone(self, preview: "Preview | None") -> None:
        holder = self.query_one("#phone")
        holder.display = preview is not None
        if preview is None or not self._is_beside:
            # Below the rows there is no room for a bubble: the strip says it in brief.
            return
        if self._phone is None:
            # Its imports are heavy, and the first paint has no need of it.
            from simulator.tui.widgets.phone import Phone  # noqa: PLC0415

            self._phone = Phone()
            self._phone.can_focus = False
            holder.mount(self._phone)
        self._phone.show(preview)
        self._fit_phone()
        self.call_after_refresh(self._fit_phone)

    def _fit_phone(self) -> None:
        """Make the phone as high as what it shows, so that the counts stand right below it."""
        if self._phone:
            self._phone.styles.height = max(self._phone.count, 1)

    @property
    def _is_beside(self) -> bool:
        return self.screen.has_class("-wide") or self.screen.has_class("-widest")

    def _show_findings(self, findings: Sequence[Finding], *, is_asked: bool) -> None:
        rows = list(finding_rows(findings, self._width)) or _verdict(is_asked=is_asked)
        pane = self.query_one("#findings")
        pane.display = bool(rows)
        pane.query_one(PaneHead).info = str(len(findings)) if findings else ""
        pane.query_one(Rows).show([*rows, Content("")])

    def _show_about(self, about: Iterable[tuple[str, str]]) -> None:
        width = self._width
        rows = [row for name, value in about if value for row in _about_rows(name, value, width)]
        pane = self.query_one("#about")
        pane.display = bool(rows)
        pane.query_one(Rows).show(rows)


def _about_rows(name: str, value: str, width: int) -> Iterator[Content]:
    """A name and its value, which goes on in the rows below."""
    for line in wrapped(value, width - 11):
        yield Content.assemble((f" {name:<9}", str(Role.QUIET)), line)
        name = ""


def preview_text(preview: "Preview | None") -> str:
    """What a lead reads of a message, on one line, or why there is nothing to read."""
    if preview is None:
        return "–"
    if preview.refusal:
        return f"{preview.refusal.what} {preview.refusal.remedy}"
    heads = [value for value in preview.heads.values() if value]
    return " ".join(" · ".join([*heads, preview.text]).split())


def preview_facts(preview: "Preview | None") -> tuple[str, ...]:
    """How long a text is, what it costs, and how much room is left."""
    if preview is None or preview.rendering is None:
        return ()
    found = preview.measurement
    if found is None:
        return (f"{len(preview.text):,} characters",)
    letters = "" if found.encoding == "GSM-7" else "special letters  "
    billed = "1 text billed" if found.segments == 1 else f"{found.segments} texts billed"
    return (f"{letters}{found.characters} characters", f"{billed}  {found.room} to spare")


def finding_rows(findings: Iterable[Finding], width: int) -> Iterator[Content]:
    """Findings, one a row: the letter and the sentence."""
    for each in findings:
        letter = Content.styled(f" {LETTERS[each.severity]} ", str(ROLES[each.severity]))
        yield Content.assemble(" ", letter, "  ", cut(each.what, max(width - 7, 10)))


def _verdict(*, is_asked: bool) -> list[Content]:
    """What to say where nothing is found: nothing where nobody has looked yet."""
    return [Content.assemble("  ", ("ok", str(Role.OK)), "  nothing found")] if is_asked else []
