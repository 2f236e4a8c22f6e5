"""A text in the rows of a bubble on a phone: every sign of it, where parts begin, what is cut."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from simulator.reports.visible import Cell, cells, rows

Look = tuple[str, str, bool, bool]
"""Characters of a text that look alike, as `review.preview.Stretch` has them; by its shape, so
that who shows no message need not load what fills one."""

_LINE_END = Cell("\n", "", 0)
"""In a bubble a line end is seen by what it does."""

_RIGHT_TO_LEFT = {"R", "AL"}


class Run(NamedTuple):
    """Cells of a row that look alike: their characters as `shown`.

    `part` is the number, from 1, of the part that they are billed in, 0 where nothing is billed.
    With `begins` it is one cell, with which this part begins, or among whose accents it does.
    `is_cut` says that phones do not show it.
    """

    text: str
    shown: str
    part: int = 0
    begins: bool = False
    field: str = ""
    is_added: bool = False
    is_link: bool = False
    is_cut: bool = False


class BubbleRow(NamedTuple):
    """What stands on one row, in how many columns, and the numbers of the parts that begin there.

    A space at its end does not count among the columns.
    """

    runs: tuple[Run, ...]
    width: int = 0
    parts: tuple[int, ...] = ()


def bubble_rows(
    stretches: Iterable[Look],
    width: int,
    *,
    parts: Sequence[str] = (),
    cut_at: int | None = None,
) -> list[BubbleRow]:
    """The rows of a text; their cells joined are the text.

    A space that ends a row may stand one column beyond `width`. From the offset `cut_at` on
    the phone shows nothing.
    """
    text = _Text(list(stretches), parts, cut_at)
    found = []
    for row in rows(map(_in_bubble, cells(text.whole)), width, hanging=True):
        before = text.part
        runs = tuple(text.runs(row))
        columns = sum(cell.width for cell in row) - (row[-1].shown == " ")
        found.append(BubbleRow(runs, columns, tuple(range(before + 1, text.part + 1))))
    if not text.whole or text.whole.endswith("\n"):
        found.append(BubbleRow((), parts=tuple(range(text.part + 1, len(parts) + 1))))
    return found


def plain_rows(text: str, width: int, *, cut_at: int | None = None) -> list[BubbleRow]:
    """The rows of a text of which nothing is added, filled in or billed."""
    return bubble_rows([(text, "", False, False)], width, cut_at=cut_at)


def is_right_to_left(text: str) -> bool:
    """Whether most letters of `text` are of a script that runs from right to left."""
    if text.isascii():
        return False
    found = Counter(unicodedata.bidirectional(sign) for sign in text)
    return sum(found[each] for each in _RIGHT_TO_LEFT) > found["L"]


def _in_bubble(cell: Cell) -> Cell:
    return _LINE_END if cell.text == "\n" else cell


class _Text:
    """A text, read from its start cell by cell; `part` is the part that was met last."""

    def __init__(self, looks: Sequence[Look], parts: Sequence[str], cut_at: int | None) -> None:
        self.whole = "".join(words for words, *_ in looks)
        self.part = 0
        self._looks = looks
        self._look = 0
        self._ends = list(accumulate(len(words) for words, *_ in looks))
        self._starts = list(accumulate(map(len, parts[:-1]), initial=0)) if parts else []
        self._cut_at = len(self.whole) if cut_at is None else cut_at
        self._at = 0
        self._edge = 0

    def runs(self, row: Iterable[Cell]) -> Iterator[Run]:
        """The next row's cells, joined where they look alike."""
        begun: list[Cell] = []
        run: Run | None = None
        for cell in row:
            if run is None or self._edge < self._at + len(cell.text):
                if run:
                    yield _joined(run, begun)
                begun = []
                run = self._run_at(cell)
            begun.append(cell)
            self._at += len(cell.text)
        if run:
            yield _joined(run, begun)

    def _run_at(self, cell: Cell) -> Run:
        """How the cell at hand looks; `_edge` becomes the first character that may look else."""
        end = self._at + len(cell.text)
        while self._ends[self._look] <= self._at:
            self._look += 1
        before = self.part
        while self.part < len(self._starts) and self._starts[self.part] < end:
            self.part += 1
        begins = self.part > before
        ahead = [self._ends[self._look], *self._starts[self.part : self.part + 1]]
        ahead += [self._cut_at] if self._cut_at > self._at else []
        self._edge = end if begins else max(min(ahead), end)
        _, field, is_added, is_link = self._looks[self._look]
        return Run("", "", self.part, begins, field, is_added, is_link, self._at >= self._cut_at)


def _joined(run: Run, row: Iterable[Cell]) -> Run:
    texts, shown, _ = zip(*row, strict=True)
    return run._replace(text="".join(texts), shown="".join(shown))
