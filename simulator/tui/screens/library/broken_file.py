"""A file that cannot be read, or be used as it is: what is wrong, where, and what to do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from simulator.errors import PresendError
from simulator.model.place import Location
from simulator.reports.visible import wrapped
from simulator.tui.keys.shown import shown_key
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.widgets.dialog import Choice

if TYPE_CHECKING:
    from simulator.model.finding import Finding

MOST_LINES = 4
"""So many lines of the source are shown."""


BRIEF = 5
"""So many rows there are where it is told in brief."""


@dataclass(frozen=True)
class Mistake:
    """What is wrong with a file: a sentence, what to do, and where, if that is known."""

    what: str
    remedy: str = ""
    where: Location | None = None

    @classmethod
    def of(cls, finding: "Finding") -> "Mistake":
        """The mistake that a finding tells."""
        return cls(finding.what, finding.remedy, finding.place)

    @classmethod
    def of_error(cls, error: PresendError) -> "Mistake":
        """The mistake that ended the reading of a file."""
        return cls(error.message, "", error.location)


class BrokenFile(Widget):
    """Shows a mistake in the place of what cannot be shown, with its lines of the source.

    With the ids of keys for the last row, `footer`, it takes the focus.
    """

    DEFAULT_CSS = "BrokenFile { height: 1fr; }"

    def __init__(self, footer: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.footer = footer
        self.can_focus = bool(footer)
        self._told = Told()

    def show(
        self,
        mistake: Mistake,
        source: str = "",
        *,
        also: str = "",
        choices: Sequence[Choice] = (),
    ) -> None:
        """Show a mistake in a file that holds `source`.

        `also` says what it means for the rest, `choices` are the keys that help.
        """
        self._told = Told(mistake, source, also, tuple(choices))
        self.refresh(layout=True)

    def render(self) -> RenderResult:
        return Content("\n").join(broken(self._told, self.size.width))


class Told(NamedTuple):
    """A mistake, the file's text, and what else there is to say."""

    mistake: Mistake | None = None
    source: str = ""
    also: str = ""
    choices: tuple[Choice, ...] = ()


def broken(told: Told, width: int) -> Iterator[Content]:
    """The rows that tell a mistake, in so many columns."""
    if told.mistake is None:
        return
    yield from _head(told.mistake, width)
    where = told.mistake.where
    if where and told.source and _is_exact(where):
        yield Content("")
        yield from around(told.source, where, width - 8)
    for text, role in ((told.mistake.remedy, ""), (told.also, str(Role.QUIET))):
        if text:
            yield Content("")
            yield from (Content.styled(f" {line}", role) for line in wrapped(text, width - 2))
    if told.choices:
        yield Content("")
    for choice in told.choices:
        yield Content.assemble(
            (f"{shown_key(choice.key):>6}", str(Role.KEY)), "   ", literal(choice.word)
        )


def brief(told: Told, width: int) -> Iterator[Content]:
    """The same in five rows: the sentence, the line it is about, what to do."""
    mistake = told.mistake
    if mistake is None:
        return
    rows = list(islice(_head(mistake, width), 2))
    if mistake.where and told.source and _is_exact(mistake.where):
        rows += around(told.source, mistake.where, width - 8, most=1)
    rows += (Content(f" {line}") for line in wrapped(mistake.remedy, width - 2))
    yield from rows[:BRIEF]


def _head(mistake: Mistake, width: int) -> Iterator[Content]:
    where = mistake.where
    place = ""
    if where:
        place = f"{where.file} line {where.line}: " if _is_exact(where) else f"{where.file}: "
    first, *others = [*wrapped(f"{place}{mistake.what}", width - 7)] or [""]
    yield Content.assemble(" ", (" E ", str(Role.ERROR)), "  ", first)
    yield from (Content(f"      {line}") for line in others)


def around(source: str, where: Location, width: int, most: int = MOST_LINES) -> Iterator[Content]:
    """The lines around a place, numbered, with `^^^^` under what stands there."""
    lines = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = max(min(where.line - 2, len(lines) - most + 1), 1) if most > 1 else where.line
    for number, line in enumerate(lines[first - 1 : first - 1 + most], first):
        if number != where.line:
            row = Content(_source(line)).truncate(width, ellipsis=True)
            yield Content.assemble((f"{number:>5}  ", str(Role.QUIET)), row)
            continue
        start, end = where.column - 1, _end(line, where)
        before = Content(_source(line[:start]))
        there = Content.styled(_source(line[start:end]), str(Role.ERROR_TEXT))
        row = Content.assemble(before, there, _source(line[end:])).truncate(width, ellipsis=True)
        yield Content.assemble((f"{number:>5}  ", str(Role.QUIET)), row)
        if before.cell_length < width:
            carets = "^" * max(min(there.cell_length, width - before.cell_length), 1)
            yield Content.assemble(" " * (7 + before.cell_length), (carets, str(Role.ERROR_TEXT)))


def _source(text: str) -> str:
    """A stretch of a line as it stands, without control characters."""
    return "".join(wrapped(f"{text}|", len(text) * 12 + 12)).removesuffix("|")


def _end(line: str, where: Location) -> int:
    return where.end_column - 1 if where.end_line == where.line else len(line)


def _is_exact(where: Location) -> bool:
    """Whether a place is more than the file as a whole."""
    return bool(where.end_line) or (where.line, where.column) != (1, 1)
