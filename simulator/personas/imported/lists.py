"""A list of leads from elsewhere, opened: what is in its file, and what its columns hold."""

import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from simulator.errors import NothingToCheckError, UsageError
from simulator.personas.imported.columns import Columns
from simulator.personas.imported.delimiters import told_delimiter
from simulator.personas.imported.letters import Letters, find_letters
from simulator.personas.imported.lines import opened
from simulator.personas.imported.list_error import ListError
from simulator.personas.imported.objects import Objects
from simulator.personas.imported.rows import Batch, Rows
from simulator.personas.imported.sheet import Sheet

_OBJECT: Final = "{"
_SIGNATURES: Final = {
    b"PK\x03\x04": "a spreadsheet or an archive",
    b"\xd0\xcf\x11\xe0": "a spreadsheet",
    b"\x1f\x8b": "an archive",
    b"%PDF": "a PDF",
    b"SQLite": "a database",
}


@dataclass(frozen=True)
class Told:
    """What somebody says of a list, beside what can be found out.

    `country` is where numbers without + are from and addresses without a country are.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    country: str = ""
    charset: str | None = None
    delimiter: str | None = None


@dataclass(frozen=True)
class LeadList:
    """A list that can be read, from its start, as often as needed."""

    name: str
    letters: Letters
    rows: Rows
    columns: Columns
    country: str = ""

    @property
    def kind(self) -> str:
        """What the file is, in words."""
        if isinstance(self.rows, Sheet):
            return f"a sheet, cells set apart by {self.rows.separation.name}"
        return "JSON lines"

    def batches(self) -> Iterator[tuple[Batch, Mapping[str, Sequence[Sequence[str]]]]]:
        """The rows, some thousands at a time, and the columns among them by what they hold.

        Raises:
            UsageError: no column is known, or the file can't be read any further.
        """
        try:
            for batch in self.rows.batches():
                yield batch, self.columns.arranged(batch)
        except UnicodeError:
            raise ListError(
                "this file is not written in the charset that was said",
                option="leave out --charset",
                in_app="save it as UTF-8",
            ) from None


def open_list(path: Path, told: Told, fields: Iterable[str] = ()) -> LeadList:
    """Open a list of leads; `fields` are the workspace's own.

    Raises:
        UsageError: there is no such file, it is none that can be read twice, or what was said of
            it can't be.
        NothingToCheckError: it is empty.
    """
    if str(path) == "-":
        raise UsageError("a list is read twice: save it to a file first, and name that")
    columns = Columns(fields, told.columns)
    delimiter = told_delimiter(told.delimiter) if told.delimiter else None
    try:
        is_file = stat.S_ISREG(path.stat().st_mode)
        size = path.stat().st_size
    except OSError as error:
        raise UsageError(f"{path} can't be read: {error.strerror}") from None
    if not is_file:
        raise UsageError(f"{path} is no file; save the list to one first")
    if not size:
        raise NothingToCheckError(f"{path} is empty")
    try:
        _check_kind(path)
        letters = find_letters(path, told.charset)
        rows: Rows = (
            Objects(path, letters)
            if _holds_objects(path, letters)
            else Sheet(path, letters, delimiter)
        )
    except OSError as error:
        raise UsageError(f"{path} can't be read: {error.strerror}") from None
    return LeadList(path.name, letters, rows, columns, told.country)


def _check_kind(path: Path) -> None:
    """Let pass what may be text.

    Raises:
        UsageError: it is a file of a program's own.
    """
    with path.open("rb") as file:
        start = file.read(8)
    for signature, kind in _SIGNATURES.items():
        if start.startswith(signature):
            raise UsageError(f"{path} is {kind}; save the list as CSV first")


def _holds_objects(path: Path, letters: Letters) -> bool:
    with opened(path, letters) as file:
        start = file.read(4096).lstrip("\ufeff \t\r\n")
    if start.startswith("["):
        raise UsageError(f"{path} is one long JSON list; write it as JSON lines, one object a line")
    return start.startswith(_OBJECT)
