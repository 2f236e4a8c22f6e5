"""The library: every campaign, step and message file, what each costs and what is wrong there."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.app import ComposeResult, RenderResult
from textual.binding import BindingType
from textual.containers import Container
from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from simulator.loading.unsaved import SCRATCH
from simulator.model.counted import counted
from simulator.model.persona import Role as LeadRole
from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_library import LIBRARY
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.screens.library.broken_file import BrokenFile, Mistake
from simulator.tui.screens.library.columns import Shown, heads
from simulator.tui.screens.library.detail import Detail
from simulator.tui.screens.library.empty import nothing_found, nothing_here, reading
from simulator.tui.screens.library.filling import fill, source_of, text_of
from simulator.tui.screens.library.filter_line import FilterLine
from simulator.tui.screens.library.matching import matches
from simulator.tui.screens.library.outline import Kind, Node, outline
from simulator.tui.screens.library.rows import LibraryRows
from simulator.tui.screens.library.sums import Sums
from simulator.tui.widgets.dialog import Choice
from simulator.tui.widgets.frame import PlaceLine
from simulator.tui.widgets.pane import Pane

if TYPE_CHECKING:
    from simulator.tui.screens.library.changing import Changing

PAUSE = 0.06
"""Seconds that the cursor rests on a row before its text is filled."""

SCROLLBAR = " "
"""What the rows leave free at the right."""

ON_REFUSAL = ("app.help", "app.palette", "library.external-editor", "app.quit")
"""The keys of the last row while the workspace cannot be read."""

SCRATCH_ROW = Node(
    "scratch", Kind.SCRATCH, "Scratch text", "paste, read, fix, copy back", file=SCRATCH
)


class ColumnHeads(Widget):
    """The names over the columns."""

    DEFAULT_CSS = "ColumnHeads { height: 1; }"

    def render(self) -> RenderResult:
        return heads(self.size.width - len(SCROLLBAR))


class LibraryScreen(FrameScreen):
    """The workspace as a tree with columns, and what is to be said of the row under the cursor."""

    part: ClassVar[str] = "library"
    tab: ClassVar[str] = "library"
    CSS_PATH = "library.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = bindings(LIBRARY)

    def __init__(self) -> None:
        super().__init__()
        self._outline: tuple[Node, ...] = ()
        self._sums = Sums()
        self._by_trouble = False
        self._was_opened = False
        self._resting: Timer | None = None
        self._wanted = ""
        self.made: set[str] = set()

    def compose_body(self) -> ComposeResult:
        """Yield the panes."""
        with Container(id="library"):
            self._rows = LibraryRows(self._describe)
            yield Pane(
                "Library",
                FilterLine(),
                ColumnHeads(),
                self._rows,
                Static(reading(), id="empty"),
                BrokenFile(ON_REFUSAL),
                id="list",
            )
            yield Detail()

    def on_mount(self) -> None:
        """Begin with the rows."""
        super().on_mount()
        # Once the pane around them is there, which lights its head.
        self.call_after_refresh(self._rows.focus)

    # What is shown

    def place(self) -> Content:
        """The workspace in short."""
        studio = self.studio
        workspace = studio.workspace
        name = workspace.settings.brand_name or workspace.root.name
        if not studio.is_loaded or studio.refusal:
            return literal(workspace.root.name, Role.HEAD)
        campaigns = sum(node.kind is Kind.CAMPAIGN for node in self._outline)
        facts = (
            counted(campaigns, "campaign"),
            counted(len(workspace.messages), "message file"),
            counted(sum(lead.role is LeadRole.LEAD for lead in workspace.personas), "lead"),
        )
        return Content.assemble(literal(name, Role.HEAD), "  ", ("  ".join(facts), str(Role.QUIET)))

    def show_frame(self) -> None:
        """Show the first two rows anew; where nothing has happened, say when all was reviewed."""
        super().show_frame()
        at = self.studio.reviewed_at
        is_quiet = not self.presend.news.plain and not self.presend.progress
        if at and is_quiet and not self.studio.refusal:
            text = f"reviewed {at:%H:%M}"
            self.query_one(PlaceLine).news = Content.styled(text, str(Role.QUIET))

    def show_studio(self) -> None:
        """Show the workspace anew: it has been read."""
        studio = self.studio
        self._show_refusal()
        if studio.is_loaded and not studio.refusal:
            self._outline = outline(studio.workspace, studio.faults)
            if not self._was_opened and self._outline:
                self._rows.opened.add(self._outline[0].key)
                self._was_opened = True
            self._show_rows()
            self._go_to_wanted()
        super().show_studio()

    def show_reviewed(self, files: frozenset[str]) -> None:
        """Show the rows of these message files anew, and those that sum them up."""
        super().show_reviewed(files)
        if not self.is_current:
            return
        self._rows.show_again(files)
        current = self._rows.current
        if current and not files.isdisjoint(current.files):
            self._show_detail()
        if self._by_trouble and not self.presend.progress:
            self._show_rows()

    def on_screen_resume(self) -> None:
        """Show what was typed elsewhere meanwhile."""
        super().on_screen_resume()
        self._rows.redraw()
        if self._by_trouble:
            self._show_rows()
        self._show_detail()

    def _show_refusal(self) -> None:
        """Show why the workspace cannot be read in the place of its rows."""
        refusal = self.studio.refusal
        broken = self.query_one(BrokenFile)
        broken.display = refusal is not None
        for part in (self._rows, self.query_one(ColumnHeads), self.query_one(Detail)):
            part.display = refusal is None
        if refusal:
            self.query_one("#empty").display = False
            broken.focus()
            mistake = Mistake.of_error(refusal)
            file = mistake.where.file if mistake.where else ""
            broken.show(
                mistake,
                source_of(self.studio, file) if file else "",
                also="Nothing is lost. All comes back when the file is saved.",
                choices=(Choice("f9", "open it in $EDITOR"),) if file else (),
            )

    def _show_rows(self) -> None:
        words = self.query_one(FilterLine).words
        empty = self.query_one("#empty", Static)
        nodes = self._sorted(self._outline) if self._by_trouble else self._outline
        found = matches(nodes, words) if words.strip() else None
        self._list.head.aside = f"{found.found} of {found.total}" if found else "/ filter"
        empty.display = not self._outline or bool(found and not found.hits)
        if empty.display:
            root = self.studio.workspace.root
            empty.update(nothing_found(words.strip()) if found else nothing_here(root))
        self._rows.display = not found or bool(found.hits)
        self._rows.set_class(empty.display, "-few")
        if found:
            self._rows.show(nodes, found.hits)
        else:
            self._rows.show((SCRATCH_ROW, *nodes))

    @property
    def aside(self) -> str:
        """What the head of the rows says at its right: how many fit the filter."""
        return self._list.head.aside

    @property
    def _list(self) -> Pane:
        return self.query_one("#list", Pane)

    def _sorted(self, nodes: Iterable[Node]) -> tuple[Node, ...]:
        """Campaigns with most trouble first, and their messages likewise."""

        def trouble(node: Node) -> tuple[object, ...]:
            found = () if node.is_draft else self._sums.of(node, self.studio).trouble
            return node.kind is not Kind.SEQUENCE, node.is_draft, found

        found = sorted(nodes, key=trouble)
        return tuple(
            replace(node, below=self._sorted(node.below)) if node.kind is Kind.CAMPAIGN else node
            for node in found
        )

    def _describe(self, node: Node, depth: int, is_open: bool | None) -> Shown:  # noqa: FBT001 - see Describe
        buffer = self.studio.buffers.get(node.file)
        state = "draft" if node.is_draft else ""
        if node.is_broken:
            state = "cannot be read"
        elif buffer and buffer.is_edited:
            state = "edited"
        elif node.file in self.made:
            state = "new"
        return Shown(node, depth, is_open, self._sums.of(node, self.studio), state)

    def on_library_rows_highlighted(self) -> None:
        """Say more of the row once the cursor rests there."""
        if self._resting:
            self._resting.stop()
        self._resting = self.set_timer(PAUSE, self._show_detail)

    @property
    def is_resting(self) -> bool:
        """Whether more will be said of the row in a moment."""
        return self._resting is not None

    def _show_detail(self) -> None:
        self._resting = None
        if self.is_mounted:
            if self._rows.current and self.is_current:
                self.presend.remembering.work_in(self._rows.current.campaign)
            fill(self.query_one(Detail), self._rows.current, self.studio)

    def on_resize(self, event: events.Resize) -> None:
        """Fill the rows beside or below, which are as wide as there is room."""
        super().on_resize(event)
        self.call_after_refresh(self._show_detail)

    # Filter

    def on_filter_line_typed(self) -> None:
        """Show what fits."""
        self._show_rows()

    def on_filter_line_left(self) -> None:
        """Go to what was found."""
        self._rows.focus()

    def action_filter(self) -> None:
        """Narrow the rows to what is typed."""
        self.query_one(FilterLine).begin()

    def action_clear_filter(self) -> None:
        """Show all rows again."""
        self.query_one(FilterLine).clear()
        self._show_rows()
        self._rows.focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave Esc to others where there is no filter."""
        if action == "clear_filter" and self.is_mounted:
            return self.query_one(FilterLine).display
        return super().check_action(action, parameters)

    # Opening and going about

    def on_library_rows_chosen(self) -> None:
        """Open the row."""
        self.action_open()

    def action_open(self) -> None:
        """Open the message in the editor, or the campaign's steps."""
        node = self._rows.current
        if self.studio.refusal:
            self.action_external_editor()
        if node is None or self.studio.refusal:
            return
        file = text_of(node)
        if node.kind is Kind.SCRATCH:
            self.presend.open_message(SCRATCH)
        elif file:
            found = self.studio.findings_of(file) if node.is_broken else ()
            self.presend.open_message(file, location=found[0].place if found else None)
        elif node.campaign:
            self.presend.open_sequence(node.campaign)
        elif node.below:
            self._rows.unfold()

    def action_external_editor(self) -> None:
        """Open the row's file in the person's own editor."""
        from simulator.tui.external_editor import open_outside  # noqa: PLC0415 - not at the start

        node, refusal = self._rows.current, self.studio.refusal
        if refusal and refusal.location:
            open_outside(self.presend, refusal.location.file)
            return
        file = (text_of(node) or node.file) if node else ""
        if not file or file == SCRATCH:
            self.presend.say("Go to a message or a sequence to open its file in $EDITOR.")
        elif self._may_write():
            open_outside(self.presend, file)

    def action_fold(self) -> None:
        """Close the branch, or go to the one around it."""
        self._rows.fold()

    def action_unfold(self) -> None:
        """Open the branch."""
        self._rows.unfold()

    def action_sort(self) -> None:
        """Sort by trouble, or by name again."""
        self._by_trouble = not self._by_trouble
        self._list.head.info = "worst first" if self._by_trouble else ""
        self._show_rows()

    # Changing

    @work(exit_on_error=False)
    async def action_new(self) -> None:
        """Make a message, a language, a variant or a campaign, and open it."""
        made = await self._changing().new(self._rows.current)
        if made:
            self.made.add(made)
            self._show_change(made)
            self.presend.open_message(made)

    @work(exit_on_error=False)
    async def action_duplicate(self) -> None:
        """Copy the message or campaign."""
        node = self._rows.current
        self._show_change(await self._changing().duplicate(node) if node else "")

    @work(exit_on_error=False)
    async def action_rename(self) -> None:
        """Rename the message or campaign."""
        node = self._rows.current
        self._show_change(await self._changing().rename(node) if node else "")

    @work(exit_on_error=False)
    async def action_trash(self) -> None:
        """Move the row's files to the trash."""
        node = self._rows.current
        self._show_change(await self._changing().trash(node) if node else "")

    @work(exit_on_error=False)
    async def action_put_back(self) -> None:
        """Put back what was deleted last."""
        self._show_change(await self._changing().put_back())

    def _may_write(self) -> bool:
        from simulator.tui.screens.library.new_message import may_write  # noqa: PLC0415 - as above

        return may_write(self.presend)

    def _changing(self) -> "Changing":
        # What writes files is not needed before the first paint.
        from simulator.tui.screens.library.changing import Changing  # noqa: PLC0415

        return Changing(self.presend)

    def _show_change(self, made: str) -> None:
        """Read the files again, and go to the row of a file or campaign."""
        if made:
            self._wanted = made
            self.presend.reload()

    def _go_to_wanted(self) -> None:
        nodes = [node for each in self._outline for node in each.walk()]
        found = [node for node in nodes if self._wanted in (node.file, node.key)]
        if found and self._wanted:
            self._rows.go_to(found[0].key)
        self._wanted = ""
