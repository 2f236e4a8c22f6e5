"""Rows of a list as they come from a file, whatever its kind: in batches, column by column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple, Protocol

BATCH: Final = 4096
"""Rows that are looked at together."""

CHARACTERS: Final = 2_000_000
"""And how much text at most, so that wide rows fill no memory either."""


class Flaw(StrEnum):
    """What makes a row unreadable, in words for its reader."""

    TOO_FEW = "fewer cells than the header"
    TOO_MANY = "more cells than the header"
    QUOTES = "quotes that do not match"
    TOO_LONG = "a line or cell too long to be one"
    NUL = "a byte 0, which belongs to no text"
    BYTES = "bytes that are no letters"
    NO_JSON = "no JSON, or not the whole of it on one line"
    NO_OBJECT = "JSON, but no object"


class Malformed(NamedTuple):
    """A row that can't be read, and the line of the file where it starts."""

    line: int
    flaw: Flaw


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows that could be read: where each starts, and the cells of each column from the top.

    `names` are the columns', from the left. `malformed` are the rows among them that can't be
    read; `blank` counts those without anything in them; `several` are the lines of rows that hold
    several people, of whom the first is read.
    """

    names: Sequence[str]
    columns: Sequence[Sequence[str]]
    lines: Sequence[int]
    malformed: Sequence[Malformed] = ()
    blank: int = 0
    several: Sequence[int] = ()


class Rows(Protocol):
    """A file's rows; each way through begins at its start."""

    def batches(self) -> Iterator[Batch]:
        """Its rows, some thousands at a time."""
