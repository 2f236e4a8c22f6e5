"""All there is to say of one finding: why, what to write, and its fix as a change of the text."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, cast

from textual import events
from textual.content import Content
from textual.message import Message

from simulator.model.finding import Finding
from simulator.reports.fix_diff import DiffLine, fix_diff
from simulator.reports.visible import cells, rows, wrapped
from simulator.reports.wording import who
from simulator.rules.registry import find_rule
from simulator.tui.keys.shown import shown_key
from simulator.tui.keys.table import KEYS_BY_ID
from simulator.tui.literal import cut
from simulator.tui.roles import Role
from simulator.tui.widgets.finding_rows import is_cut
from simulator.tui.widgets.lines import Lines

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

COMMAND = "Run presend personas complete"
"""How findings of words that no lead gets say what writes the lead."""

_INDENT = 2
_UNDER_SENTENCE = 5
_SIGNS = {"-": Role.ERROR_TEXT, "+": Role.OK, " ": Role.QUIET}
_CHANGED = {"-": Role.REMOVED_WORDS, "+": Role.ADDED_WORDS, " ": Role.QUIET}


class FindingDetail(Lines, can_focus=False):
    """The detail of a finding: its remedy where there is one row, all of it where there are more.

    The wheel scrolls it.
    """

    class Asked(Message):
        """The words that lead to the rule's page were clicked."""

    def __init__(self) -> None:
        super().__init__()
        self._finding: Finding | None = None
        self._at = (0, 0)
        self._reach = 0
        self._sources: Mapping[str, str] = {}
        self._file = self._shared = ""
        self._rows: list[Content] = []

    def show(
        self,
        finding: Finding,
        at: tuple[int, int],
        sources: Mapping[str, str],
        *,
        reach: int,
        file: str,
        shared: str = "",
    ) -> None:
        """Show a finding of `file`; `at` is its number, and that of all.

        `shared` is what its leads have in common.
        """
        if finding is not self._finding:
            self.scroll_to(y=0, animate=False, force=True)
        self._finding, self._at = finding, at
        self._sources, self._reach, self._file, self._shared = sources, reach, file, shared
        self._draw()

    def clear(self) -> None:
        """Show nothing."""
        self._finding = None
        self._draw()

    def line(self, index: int) -> Content:
        return self._rows[index]

    def on_resize(self) -> None:
        """Wrap anew."""
        self._draw()

    def on_click(self, event: events.Click) -> None:
        """Ask for the rule's page by a click on the words at the right."""
        words = f"{self._why_key} why"
        if self._finding and event.y == 0 and event.x >= self.size.width - len(words) - 1:
            event.stop()
            self.post_message(self.Asked())

    @property
    def _why_key(self) -> str:
        keys = cast("PresendApp", self.app).keys_of(KEYS_BY_ID["findings.page"])
        return shown_key(keys)

    def _remedy(self, finding: Finding) -> str:
        """What to write; where a command would write it, the key that does so here."""
        keys = cast("PresendApp", self.app).keys_of(KEYS_BY_ID["findings.complete"])
        key = shown_key(keys)
        return finding.remedy.replace(COMMAND, f"Press {key} here") if key else finding.remedy

    def _draw(self) -> None:
        width = self.outer_size.width - 1
        self._rows = []
        if self._finding and width > 0:
            is_short = self.outer_size.height <= 1
            drawn = self._short(self._finding, width) if is_short else self._tall(width)
            self._rows = list(drawn)
        self.count = len(self._rows)
        self.redraw()

    def _short(self, finding: Finding, width: int) -> Iterator[Content]:
        end = f"{self._why_key} why"
        room = width - _UNDER_SENTENCE - len(end) - 2
        words = cut(self._remedy(finding) or finding.why or finding.what, room)
        blank = " " * (room - Content(words).cell_length + 2)
        yield Content.assemble(
            (f"{' ' * _UNDER_SENTENCE}{words}", str(Role.QUIET)), blank, (end, str(Role.QUIET))
        )

    def _tall(self, width: int) -> Iterator[Content]:
        finding = self._finding
        if finding is None:
            return
        yield self._head(finding, width)
        if is_cut(finding, width + 1, self._reach, file=self._file):
            yield from _told(finding.what, width, Role.HEAD)
        yield from _told(self._remedy(finding), width, "")
        yield from _told(finding.why, width, Role.QUIET)
        leads = who(finding, self._shared)
        if leads and finding.evidence and finding.evidence not in finding.what:
            leads += f": “{finding.evidence}”"
        yield from _told(leads, width, Role.QUIET)
        if finding.place.file != self._file:
            yield from _told(f"It stands in {finding.place}.", width, Role.QUIET)
        if finding.fix:
            yield Content("")
            for line in fix_diff(finding.fix, self._sources, self._file):
                yield from _diff_rows(line, width)

    def _head(self, finding: Finding, width: int) -> Content:
        rule = find_rule(finding.rule)
        number = " {} of {}".format(*self._at)
        name = f"   {finding.rule}{f'  {rule.name}' if rule else ''} "
        end = f" {self._why_key} why"
        line = "─" * (width - len(number) - len(name) - len(end))
        return Content.assemble((number, str(Role.HEAD)), (f"{name}{line}{end}", str(Role.QUIET)))


def _told(words: str, width: int, role: Role | str) -> Iterator[Content]:
    for line in wrapped(words, width - _INDENT):
        yield Content.styled(f"{' ' * _INDENT}{line}", str(role))


def _diff_rows(line: DiffLine, width: int) -> Iterator[Content]:
    """A line of a change, wrapped under its sign."""
    is_changed = [piece.is_changed for piece in line.pieces for _ in piece.text]
    whole = "".join(piece.text for piece in line.pieces)
    plain = str(Role.QUIET) if line.sign == " " else ""
    sign, at = Content.styled(f"{' ' * _INDENT}{line.sign} ", str(_SIGNS[line.sign])), 0
    for row in list(rows(cells(whole), width - sign.cell_length)) or [[]]:
        pieces = []
        for cell in row:
            style = str(_CHANGED[line.sign]) if is_changed[at] else plain
            pieces.append((cell.shown, style))
            at += len(cell.text)
        yield Content.assemble(sign, *_joined(pieces))
        sign = Content(" " * sign.cell_length)


def _joined(pieces: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Neighbours of one look as one."""
    for style, alike in groupby(pieces, key=itemgetter(1)):
        yield "".join(text for text, _ in alike), style
