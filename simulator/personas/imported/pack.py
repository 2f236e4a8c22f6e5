"""Reads a list of leads into a file of personas: of its shape, or of its people if so wanted."""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from simulator import __version__
from simulator.loading.atomic import write_pieces_atomically
from simulator.loading.files import PACK_LIMIT
from simulator.model.fields import FieldSpec
from simulator.model.pack import Imported
from simulator.personas.imported.columns import Columns
from simulator.personas.imported.list_error import ListError, NoLeadError
from simulator.personas.imported.lists import LeadList
from simulator.personas.imported.people import Stranger
from simulator.personas.imported.persona_rows import LeftOut, PersonaRows
from simulator.personas.writing import LINES, MOST_IN_TOML, lines_text, toml_text

NOTE = {
    "made up": "Leads in the shape of those of {file}: the people are made up, the gaps are real.",
    "kept": "Leads of {file}. They are real people: keep this file out of a repository.",
}
"""What stands at the top of TOML, by whose people they are."""

Tell = Callable[[int], object]
"""Told how many leads are read; what it raises ends the reading, and nothing is written."""


@dataclass(frozen=True, slots=True)
class ImportedPack:
    """What came of a list."""

    count: int
    left_out: LeftOut


def import_pack(
    found: LeadList,
    path: Path,
    specs: Mapping[str, FieldSpec],
    *,
    keeps_people: bool = False,
    limit: int | None = None,
    tell: Tell = bool,
) -> ImportedPack:
    """Write the leads of a list to `path`, whole or not at all; at most `limit`, the first ones.

    Raises:
        UsageError: they are more than such a file holds.
        NothingToCheckError: no row became a lead.
        PresendError: the file can't be written.
    """
    stranger = None if keeps_people else Stranger(os.urandom(32), specs)
    rows = PersonaRows(found, specs, prefix_of(path), stranger)
    leads = _Counted(islice(rows.personas(), limit), tell)
    people = "kept" if keeps_people else "made up"
    header = Imported(by=f"presend {__version__}", file=found.name, people=people)
    _write(path, header, leads, found.columns)
    return ImportedPack(leads.count, rows.left_out)


def prefix_of(path: Path) -> str:
    """What the ids of a file's leads begin with."""
    return re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-") or "lead"


class _Counted:
    """Leads, counted while they are written."""

    def __init__(self, leads: Iterator[dict[str, object]], tell: Tell) -> None:
        self.count = 0
        self._leads = leads
        self._tell = tell

    def __iter__(self) -> Iterator[Mapping[str, object]]:
        for lead in self._leads:
            self.count += 1
            self._tell(self.count)
            yield lead


def _write(path: Path, header: Imported, leads: _Counted, columns: Columns) -> None:
    data = {"role": "lead", "imported": header.model_dump()}
    note = NOTE[header.people].format(file=header.file)
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix.lower() == LINES:
        write_pieces_atomically(path, _pieces(lines_text(data, leads), leads, columns))
        return
    few = list(islice(leads, MOST_IN_TOML + 1))
    if len(few) > MOST_IN_TOML:
        raise ListError(
            f"these are more than {MOST_IN_TOML} leads, too many for TOML",
            option=f"name the file {path.stem}{LINES}, or take fewer of them (--limit)",
            in_app="take fewer of them",
        )
    write_pieces_atomically(path, _pieces(toml_text(data, few, note=note), leads, columns))


def _pieces(pieces: Iterator[str], leads: _Counted, columns: Columns) -> Iterator[str]:
    """The file's text; a mistake that shows at its end alone leaves no file either."""
    size = 0
    for piece in pieces:
        size += len(piece.encode("utf-8", "replace"))
        if size > PACK_LIMIT:
            what = "these are more leads than presend reads"
            raise ListError(what, option="take fewer (--limit)", in_app="take fewer of them")
        yield piece
    columns.check_told()
    if not leads.count:
        raise NoLeadError
