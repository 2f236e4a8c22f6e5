"""Packs as files: TOML for a few hundred leads, JSON lines for more."""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import chain
from pathlib import Path

import tomli_w

from simulator.errors import PresendError, UsageError
from simulator.loading.atomic import write_pieces_atomically
from simulator.model.schema import FORMAT

Plain = Mapping[str, object]
"""A lead, or a header, as plain data."""

MOST_IN_TOML = 500
"""Leads; a person still reads that many, and TOML of more is slow to load."""

TOML, LINES = ".toml", ".jsonl"

_UTC = ("+00:00", "Z")
"""An instant is written as people write it."""

_LAST_SHORT = 0xFFFF
"""The last sign that four digits can name."""


def check_name(path: Path, count: int) -> None:
    """Let pass the name of a file that can hold so many leads.

    Raises:
        UsageError: its ending is another, or TOML for too many, or nobody would read it.
    """
    if path.name.startswith("."):
        raise UsageError(f"{path} would be hidden, and leads are not read from there; name it else")
    ending = path.suffix.lower()
    if ending not in (TOML, LINES):
        fitting = TOML if count <= MOST_IN_TOML else LINES
        raise UsageError(f"{path} can't hold leads; name a file that ends in {fitting}")
    if ending == TOML and count > MOST_IN_TOML:
        raise UsageError(
            f"{path} would hold {count:,} leads, and TOML is for at most {MOST_IN_TOML}; "
            f"name it {path.stem}{LINES}"
        )


def holds_none(path: Path) -> bool:
    """Whether a field can be there and hold nothing in a file of that name."""
    return path.suffix.lower() == LINES


def write_pack(path: Path, header: Plain, leads: Iterable[Plain], *, note: str = "") -> None:
    """Write a pack whole or not at all, its folder too; `note` is a comment at the top of TOML.

    `header` is what stands beside `format`. A lead that holds `None` needs JSON lines.

    Raises:
        PresendError: the file can't be written.
    """
    write = lines_text if holds_none(path) else toml_text
    new = [folder for folder in path.parents if not folder.exists()]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_pieces_atomically(path, write(header, leads, note=note))
    except FileExistsError as error:
        raise PresendError(f"{path} can't be written: {path.parent} is no folder") from error
    except OSError as error:
        raise PresendError(f"{path} can't be written: {error.strerror}") from error
    finally:
        for folder in new:
            with suppress(OSError):
                folder.rmdir()  # Only what is empty goes: the folder of a pack that failed.


def lines_text(header: Plain, leads: Iterable[Plain], *, note: str = "") -> Iterator[str]:
    """A pack as JSON lines, the header first; JSON has no place for a note."""
    del note
    encode = json.JSONEncoder(ensure_ascii=False, default=_iso).encode
    for each in chain([{"format": FORMAT, **header}], leads):
        line = encode(each)
        yield (line if line.isprintable() else _visible(line, _in_json)) + "\n"


def toml_text(header: Plain, leads: Iterable[Plain], *, note: str = "") -> Iterator[str]:
    """A pack as TOML, a line for each key of a lead."""
    for line in note.splitlines():
        yield f"# {line}\n"
    yield from _table({"format": FORMAT, **header})
    for lead in leads:
        yield "\n[[personas]]\n"
        yield from _table(lead)


def _table(table: Plain) -> Iterator[str]:
    for key, value in table.items():
        yield _visible(f"{_key(key)} = {_value(value)}", _in_toml) + "\n"


def _key(key: str) -> str:
    return tomli_w.dumps({key: 0}).rpartition(" = ")[0]


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{_key(key)} = {_value(each)}" for key, each in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, dt.date | dt.time):
        return _iso(value)
    return tomli_w.dumps({"_": value}).removeprefix("_ = ").removesuffix("\n")


def _iso(value: object) -> str:
    if isinstance(value, dt.date | dt.time):
        return value.isoformat().replace(*_UTC)
    raise TypeError(f"a {type(value).__name__} is nothing that JSON can hold")


def _visible(line: str, escaped: Callable[[str], str]) -> str:
    """The line with signs that nobody sees written as escapes, so that a reader finds them."""
    return "".join(each if each.isprintable() else escaped(each) for each in line)


def _in_json(sign: str) -> str:
    return json.dumps(sign)[1:-1]


def _in_toml(sign: str) -> str:
    return f"\\U{ord(sign):08x}" if ord(sign) > _LAST_SHORT else f"\\u{ord(sign):04x}"
