"""Sheets: files of rows whose cells are set apart by a delimiter, the first row their header."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress, islice
from pathlib import Path
from typing import Final

from simulator.errors import NothingToCheckError
from simulator.personas.imported.delimiters import Separation, find_separation
from simulator.personas.imported.letters import Letters
from simulator.personas.imported.lines import Lines, LongLineError, opened
from simulator.personas.imported.rows import BATCH, CHARACTERS, Batch, Flaw, Malformed

_FIRST_LINES: Final = 200
_LONGEST_FIRST: Final = 20_000


@dataclass
class _Gathering:
    """A batch while it is read."""

    rows: list[list[str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    malformed: list[Malformed] = field(default_factory=list)
    blank: int = 0

    @property
    def is_full(self) -> bool:
        return len(self.rows) >= BATCH or len(self.malformed) >= BATCH


class Sheet:
    """The rows of a sheet, by its header's names."""

    def __init__(self, path: Path, letters: Letters, delimiter: str | None = None) -> None:
        self.separation = self._separation(path, letters, delimiter)
        self._path = path
        self._letters = letters

    @staticmethod
    def _separation(path: Path, letters: Letters, delimiter: str | None) -> Separation:
        with opened(path, letters) as file:
            lines = list(islice(iter(lambda: file.readline(_LONGEST_FIRST), ""), _FIRST_LINES))
        return find_separation([line for line in lines if line.strip()], delimiter)

    def batches(self) -> Iterator[Batch]:
        """Its rows, some thousands at a time.

        Raises:
            NothingToCheckError: the file holds no header.
        """
        with opened(self._path, self._letters) as file:
            lines = Lines(file)
            reader = csv.reader(
                lines,
                delimiter=self.separation.delimiter,
                skipinitialspace=self.separation.has_spaces,
                strict=True,
            )
            names = self._header(reader, lines)
            while True:
                gathering = _Gathering()
                is_over = self._gather(reader, lines, len(names), gathering)
                yield self._batch(names, gathering)
                if is_over:
                    return

    def _header(self, reader: Iterator[list[str]], lines: Lines) -> Sequence[str]:
        try:
            if self.separation.is_announced:
                next(reader)
            row = next((cells for cells in reader if any(map(str.strip, cells))), None)
        except (csv.Error, LongLineError):
            row = None
        lines.held.clear()
        if row is None:
            raise NothingToCheckError(
                "this file has no first line that names its columns, such as first_name,phone"
            )
        return tuple(cell.strip().lstrip("\ufeff") for cell in row)

    def _gather(
        self, reader: Iterator[list[str]], lines: Lines, width: int, gathering: _Gathering
    ) -> bool:
        """Read rows until the batch is full; tell whether the file is over."""
        held, rows, starts = lines.held, gathering.rows, gathering.lines
        is_odd = self._letters.has_nul or self._letters.is_damaged
        most = lines.taken + CHARACTERS
        # Short cells cost more than their letters.
        many = max(CHARACTERS // 4 // width, 1)
        while not gathering.is_full and lines.taken < most and len(rows) < many:
            held.clear()
            start = lines.number + 1
            flaw: Flaw | None
            try:
                cells = next(reader)
            except StopIteration:
                return True
            except (csv.Error, LongLineError) as error:
                flaw = _flaw_of(error, len(held))
            else:
                flaw = None if len(cells) == width else _misfit(cells, width)
                if flaw is None and is_odd and (odd := _odd(cells)):
                    gathering.malformed.append(Malformed(start, odd))
                elif flaw is None and len(cells) == width:
                    rows.append(cells)
                    starts.append(start)
                elif flaw is None:
                    gathering.blank += bool(cells)
            if flaw is None:
                continue
            gathering.malformed.append(Malformed(start, flaw))
            # A stray quote takes in the rows behind it: these are read again by themselves.
            lines.give_back()
        return False

    @staticmethod
    def _batch(names: Sequence[str], gathering: _Gathering) -> Batch:
        rows, lines = gathering.rows, gathering.lines
        filled = [any(map(str.strip, row)) for row in rows]
        if not all(filled):
            gathering.blank += len(rows) - sum(filled)
            rows, lines = [*compress(rows, filled)], [*compress(lines, filled)]
        columns: Sequence[Sequence[str]] = tuple(zip(*rows, strict=True)) or ((),) * len(names)
        return Batch(names, columns, lines, gathering.malformed, gathering.blank)


def _flaw_of(error: Exception, lines: int) -> Flaw:
    """What made reading fail; a row without end over many lines is one with a stray quote."""
    is_long = isinstance(error, LongLineError) or "limit" in str(error)
    return Flaw.TOO_LONG if is_long and lines == 1 else Flaw.QUOTES


def _misfit(cells: list[str], width: int) -> Flaw | None:
    """What is wrong with the number of cells; blank ones too many are cut off."""
    if not any(map(str.strip, cells)):
        return None
    if len(cells) < width:
        return Flaw.TOO_FEW
    if any(map(str.strip, cells[width:])):
        return Flaw.TOO_MANY
    del cells[width:]
    return None


def _odd(cells: list[str]) -> Flaw | None:
    if any("\0" in cell for cell in cells):
        return Flaw.NUL
    return Flaw.BYTES if any("\ufffd" in cell for cell in cells) else None
