"""JSON lines: an object a line, whatever is nested in it told by dotted names."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from simulator.loading.json_scan import read_json
from simulator.personas.imported.letters import Letters
from simulator.personas.imported.lines import Lines, LongLineError, opened
from simulator.personas.imported.rows import BATCH, CHARACTERS, Batch, Flaw, Malformed

_DEEPEST: Final = 4
_HEADER: Final = "format"
_MOST_NAMES: Final = 1_000
_PEOPLE: Final = "contacts"


@dataclass
class _Gathering:
    """A batch while it is read."""

    rows: list[tuple[int, Mapping[str, str]]] = field(default_factory=list)
    malformed: list[Malformed] = field(default_factory=list)
    several: list[int] = field(default_factory=list)
    blank: int = 0


class Objects:
    """The rows of a file of JSON lines, by the names of all their keys so far.

    Of a list the first item counts, and the rows with more contacts than one are told. The header
    of a pack of personas is no row. Keys beyond the first thousand names are data, and ignored.
    """

    def __init__(self, path: Path, letters: Letters) -> None:
        self._path = path
        self._letters = letters

    def batches(self) -> Iterator[Batch]:
        """Its rows, some thousands at a time."""
        with opened(self._path, self._letters) as file:
            lines = Lines(file)
            names: dict[str, None] = {}
            is_over = False
            while not is_over:
                gathering = _Gathering()
                is_over = self._gather(lines, gathering)
                for _, row in gathering.rows:
                    if len(names) < _MOST_NAMES:
                        names |= dict.fromkeys(row)
                yield _batch(tuple(names)[:_MOST_NAMES], gathering)

    def _gather(self, lines: Lines, gathering: _Gathering) -> bool:
        """Read rows until the batch is full; tell whether the file is over."""
        most, bad = lines.taken + CHARACTERS, gathering.malformed
        while len(gathering.rows) < BATCH and len(bad) < BATCH and lines.taken < most:
            lines.held.clear()
            try:
                line = next(lines).strip()
            except StopIteration:
                return True
            except LongLineError:
                bad.append(Malformed(lines.number, Flaw.TOO_LONG))
                continue
            row = self._row(line, lines.number, gathering) if line else {}
            if isinstance(row, Flaw):
                bad.append(Malformed(lines.number, row))
            elif lines.number == 1 and _HEADER in row:
                continue
            elif row:
                gathering.rows.append((lines.number, row))
            else:
                gathering.blank += 1
        return False

    def _row(self, line: str, number: int, gathering: _Gathering) -> Mapping[str, str] | Flaw:
        if "\0" in line:
            return Flaw.NUL
        if self._letters.is_damaged and "\ufffd" in line:
            return Flaw.BYTES
        try:
            data = read_json(line)
        except (ValueError, RecursionError):
            return Flaw.NO_JSON
        if not isinstance(data, dict):
            return Flaw.NO_OBJECT
        found = dict(_flat(data, "", _DEEPEST))
        if flaw := _odd(found):
            return flaw
        people = data.get(_PEOPLE)
        if isinstance(people, list) and len(people) > 1:
            gathering.several.append(number)
        return found


def _batch(names: tuple[str, ...], gathering: _Gathering) -> Batch:
    rows = [row for _, row in gathering.rows]
    columns = [[row.get(name, "") for row in rows] for name in names]
    lines = [line for line, _ in gathering.rows]
    return Batch(names, columns, lines, gathering.malformed, gathering.blank, gathering.several)


def _flat(data: Mapping[str, object], before: str, levels: int) -> Iterator[tuple[str, str]]:
    for key, value in data.items():
        name = before + key
        first = next(iter(value), None) if isinstance(value, list) else value
        if isinstance(first, dict):
            if levels:
                yield from _flat(first, f"{name}.", levels - 1)
        elif isinstance(value, list) and len(value) > 1:
            yield name, ";".join(map(_text, value))
        elif value != []:
            yield name, _text(first)


def _text(value: object) -> str:
    """A value as a sheet would hold it."""
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value)


def _odd(row: Mapping[str, str]) -> Flaw | None:
    """What makes a row's values unreadable."""
    text = "".join(row.values())
    if "\0" in text:
        return Flaw.NUL
    try:
        text.encode()
    except UnicodeEncodeError:
        return Flaw.BYTES
    return None
