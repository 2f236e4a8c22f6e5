"""The steps of a sequence, a row each, under one for the campaign itself."""

from collections.abc import Iterable, Mapping
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from simulator.model.finding import Severity
from simulator.model.sequence import Sequence, Step, StepChannel
from simulator.reports.step_words import condition_words, length_words, step_when
from simulator.tui.literal import padded
from simulator.tui.roles import Role
from simulator.tui.widgets.row_list import RowList
from simulator.tui.widgets.severity import LETTERS, ROLES

CAMPAIGN = -1
"""Stands for the number of a step in the row of the campaign."""


FALLBACK = "└ fallback"
HEADS = ("Step", "When", "", "Sends", "If, replies")
CHANNEL = 5
GAPS = 12
"""Columns for the letter, the number, and between the columns."""
LEAST = {"rest": 15, "sends": 11, "name": 11, "when": 16}
"""No column gets narrower than this; those named first make room for the others."""


class Row(NamedTuple):
    """A row: of the campaign, of a step, or of the fallback of a step."""

    step: int
    is_fallback: bool = False


class Columns(NamedTuple):
    """How wide the columns are; the last one takes what is left."""

    name: int
    when: int
    channel: int
    sends: int
    rest: int


class ColumnHeads(Widget):
    """The names over the columns."""

    DEFAULT_CSS = "ColumnHeads { height: 1; }"

    def __init__(self, rows: "StepRows") -> None:
        super().__init__()
        self._rows = rows

    def render(self) -> RenderResult:
        columns = self._rows.columns(self._rows.size.width)
        cells = "  ".join(padded(word, width) for word, width in zip(HEADS, columns, strict=True))
        return Content.styled(f"    {cells}", str(Role.QUIET))


class StepRows(RowList):
    """The table; its cursor tells of which step the fields are shown."""

    footer: ClassVar[tuple[str, ...]] = (
        "app.help",
        "sequence.change",
        "sequence.add",
        "sequence.remove",
        "sequence.move-up",
        "sequence.save",
    )

    def __init__(self) -> None:
        super().__init__(id="steps")
        self.rows: tuple[Row, ...] = ()
        self._sequence: Sequence | None = None
        self._columns: dict[int, Columns] = {}

    def columns(self, width: int) -> Columns:
        """The columns in rows of that width."""
        if width not in self._columns:
            steps = self._sequence.steps if self._sequence else ()
            texts = [_step(each, self._sequence) for each in steps] if self._sequence else []
            texts += [_fallback(each, {}) for each in steps if each.fallback]
            self._columns[width] = columns_for([HEADS, *texts], width - 1)
        return self._columns[width]

    @property
    def current(self) -> Row:
        """The row that the cursor is on."""
        at = self.cursor
        return self.rows[at] if 0 <= at < len(self.rows) else Row(CAMPAIGN)

    def show_sequence(
        self,
        sequence: Sequence,
        name: str,
        worst: Mapping[int, Severity],
        channels: Mapping[str, str],
        step: int,
    ) -> None:
        """Show the steps, with the worst severity of each, and the cursor on one.

        `channels` are those of the campaign's messages.
        """
        is_fallback = self.current.is_fallback and self.current.step == step
        self.rows = tuple(rows_of(sequence))
        self._sequence = sequence
        self._columns.clear()
        wanted = Row(step, is_fallback)
        cursor = self.rows.index(wanted if wanted in self.rows else Row(step))

        def draw(index: int, width: int, is_lit: bool) -> Content:  # noqa: FBT001 - as RowList asks
            row = self.rows[index]
            quiet = "" if is_lit else str(Role.QUIET)
            mark = _mark(worst.get(row.step)) if not row.is_fallback else Content("  ")
            if row.step == CAMPAIGN:
                return Content.assemble(mark, *_campaign(sequence, name, width - 2, quiet))
            found = sequence.steps[row.step]
            cells = _fallback(found, channels) if row.is_fallback else _step(found, sequence)
            number = "" if row.is_fallback else _number(row.step, sequence)
            texts = [
                padded(text, size) for text, size in zip(cells, self.columns(width), strict=True)
            ]
            return Content.assemble(
                mark,
                (f"{number:>1} ", quiet),
                (texts[0], quiet if row.is_fallback else ""),
                "  ",
                texts[1],
                "  ",
                (f"{texts[2]}  ", quiet),
                texts[3],
                "  ",
                (texts[4], quiet),
            )

        self.show(len(self.rows), draw, cursor, lambda index: draw(index, 200, True).plain.strip())  # noqa: FBT003


def rows_of(sequence: Sequence) -> list[Row]:
    """The rows of a sequence, the campaign's first."""
    rows = [Row(CAMPAIGN)]
    for index, step in enumerate(sequence.steps):
        rows.append(Row(index))
        if step.fallback:
            rows.append(Row(index, is_fallback=True))
    return rows


def columns_for(texts: Iterable[tuple[str, ...]], width: int) -> Columns:
    """The columns of rows in so many of the screen's: as wide as their texts where these fit."""
    name, when, _, sends, rest = (max(map(cell_len, each)) for each in zip(*texts, strict=True))
    room = width - GAPS - CHANNEL
    wanted = {"name": name, "when": when, "sends": sends, "rest": rest}
    for key, least in LEAST.items():
        over = max(sum(wanted.values()) - room, 0)
        wanted[key] = min(wanted[key], max(wanted[key] - over, least))
    wanted["rest"] += max(room - sum(wanted.values()), 0)
    return Columns(wanted["name"], wanted["when"], CHANNEL, wanted["sends"], wanted["rest"])


def _mark(severity: Severity | None) -> Content:
    if severity is None:
        return Content("  ")
    return Content.assemble(Content.styled(LETTERS[severity], str(ROLES[severity])), " ")


def _number(index: int, sequence: Sequence) -> str:
    """The step's number among those that all leads come to; a dot for the others."""
    if sequence.steps[index].entry:
        return "·"
    return str(sum(not step.entry for step in sequence.steps[: index + 1]))


def _campaign(
    sequence: Sequence, name: str, width: int, quiet: str
) -> tuple[str | tuple[str, str], ...]:
    facts = [sequence.objective or "no objective yet", sequence.stage or ""]
    facts += [", ".join(sequence.audience.countries), ", ".join(sequence.audience.languages)]
    words = " · ".join(filter(None, facts))
    label = padded(name, min(len(name), 24))
    return (label, str(Role.HEAD)), "  ", (padded(words, max(width - len(label) - 3, 0)), quiet)


def _step(step: Step, sequence: Sequence) -> tuple[str, str, str, str, str]:
    conditions = [condition_words(step.when).removeprefix("only ")] if step.when else []
    replies = [_replies(len(step.replies))] if step.replies else []
    rest = ", ".join((*conditions, *replies))
    return step.id, step_when(step, sequence), step.channel.value, _sends(step), rest


def _replies(number: int) -> str:
    return "1 reply" if number == 1 else f"{number} replies"


def _sends(step: Step) -> str:
    if step.variants:
        return " / ".join(each.message for each in step.variants)
    if step.message:
        return step.message
    return "nothing yet" if step.channel.carries_text else f"a {step.channel}"


def _fallback(step: Step, channels: Mapping[str, str]) -> tuple[str, str, str, str, str]:
    fallback = step.fallback
    assert fallback  # noqa: S101 - only such rows are made
    after = length_words(fallback.after)
    when = f"{after} later" if after else "at once"
    channel = channels.get(fallback.message, StepChannel.SMS)
    return FALLBACK, when, channel, fallback.message, "if it brought nothing"
