"""How the cells of a sheet are set apart: what most of its first rows agree on."""

import csv
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from itertools import islice
from typing import Final, NamedTuple

from simulator.errors import UsageError

DELIMITERS: Final = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
_ROWS: Final = 50
_SEPARATOR: Final = "sep="


class Separation(NamedTuple):
    """What stands between cells, and whether a space may follow it."""

    delimiter: str
    has_spaces: bool = False
    is_announced: bool = False

    @property
    def name(self) -> str:
        """What people call the delimiter."""
        names = (name for name, sign in DELIMITERS.items() if sign == self.delimiter)
        return next(names, self.delimiter)


def told_delimiter(word: str) -> str:
    """The delimiter that somebody names, or gives as it is.

    Raises:
        UsageError: cells can't be set apart by this.
    """
    sign = DELIMITERS.get(word.lower(), word.replace("\\t", "\t"))
    if len(sign) != 1 or sign in '"\r\n':
        raise UsageError(f"cells are set apart by one sign: {', '.join(DELIMITERS)}, or the sign")
    return sign


def find_separation(lines: Sequence[str], delimiter: str | None = None) -> Separation:
    """Find out from a sheet's first lines; a first line such as `sep=;` says so itself."""
    first = lines[0].strip().strip('"') if lines else ""
    if first.lower().startswith(_SEPARATOR) and len(first) == len(_SEPARATOR) + 1:
        return Separation(delimiter or first[-1], is_announced=True)
    chosen = delimiter or max(DELIMITERS.values(), key=lambda sign: _fit(lines, sign))
    return Separation(chosen, has_spaces=any(f'{chosen} "' in line for line in lines[:_ROWS]))


def _fit(lines: Sequence[str], delimiter: str) -> tuple[float, int]:
    """How many rows have as many cells as the header, and how many that are; 0 for a single."""
    widths = _widths(lines, delimiter)
    if not widths or widths[0] == 1:
        return 0, 0
    same = Counter(widths)[widths[0]] / len(widths)
    return same, widths[0]


def _widths(lines: Sequence[str], delimiter: str) -> list[int]:
    rows = csv.reader(lines, delimiter=delimiter)
    found: list[int] = []
    with suppress(csv.Error):  # What could be read says enough.
        found += (len(row) for row in islice(rows, _ROWS) if row)
    return found
