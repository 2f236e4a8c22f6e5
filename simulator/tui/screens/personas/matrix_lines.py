"""The lines of one page of the matrix: a row each, and the headings that stand between."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageLines:
    """The rows from `start` to before `end`; `headed` are those that a heading stands before."""

    start: int
    end: int
    headed: Sequence[int]

    @property
    def count(self) -> int:
        """How many lines there are."""
        return self.end - self.start + self._headings_before(self.end - 1)

    def line_of(self, row: int) -> int:
        """The line of a row."""
        return row - self.start + self._headings_before(row)

    def row_at(self, line: int) -> int:
        """The row on a line, or that which the heading there stands before."""
        return bisect_left(range(self.start, self.end), line, key=self.line_of) + self.start

    def row_on(self, line: int) -> int | None:
        """The row on a line; `None` for a heading."""
        row = self.row_at(line)
        return row if self.line_of(row) == line else None

    def _headings_before(self, row: int) -> int:
        """How many headings of the page stand above a row of it."""
        return bisect_right(self.headed, row) - bisect_left(self.headed, self.start)
