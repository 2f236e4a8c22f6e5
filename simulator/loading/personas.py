"""Personas: hand-written TOML files, and packs of JSON lines with a header."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from simulator.loading.documents import Document, read_toml
from simulator.loading.fault import FaultError, fault, shown
from simulator.loading.field_check import field_problems
from simulator.loading.files import (
    PACK_LIMIT,
    TOML_LIMIT,
    check_folder,
    decoded,
    entries,
    is_utf16,
    read_bytes,
    read_text,
    shown_name,
    with_line_feeds,
)
from simulator.loading.json_lines import in_line, read_line
from simulator.loading.pack_names import stray_faults
from simulator.loading.salvage import salvaged
from simulator.loading.toml_scan import KeyPath
from simulator.loading.validation import MOST_FAULTS, Locate, in_document, left_out, validated
from simulator.model.fields import DatetimeSpec, FieldSpec, ListSpec, RecordSpec
from simulator.model.finding import Fault
from simulator.model.pack import Generated, Imported, Pack
from simulator.model.persona import STANDARD_FIELDS, Persona, Role
from simulator.model.place import Location
from simulator.model.schema import Format, Schema

FOLDER = "personas"
Fields = Mapping[str, FieldSpec]


class _Header(Schema):
    """What a file says about all of its personas: the first line of a pack."""

    format: Format = 1
    role: Role = Role.LEAD
    generated: Generated | None = None
    imported: Imported | None = None


class _PersonaFile(_Header):
    personas: tuple[Mapping[str, object] | object, ...] = ()


H = TypeVar("H", bound=_Header)


@dataclass(slots=True)
class Cast:
    """The personas of a workspace, each id once, and where the keys of TOML files stand.

    `packs` tells which file each stands in.
    """

    personas: list[Persona] = field(default_factory=list)
    packs: list[Pack] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    places: dict[str, Mapping[str, Location]] = field(default_factory=dict)
    first: dict[str, Location] = field(default_factory=dict)
    headers: dict[str, _Header] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Record:
    """A persona as its file holds it, and where: its id in TOML, its line in a pack of lines.

    To find a key's place in a line is slow, and `locate` does it for who asks.
    """

    data: Mapping[str, object]
    role: Role
    locate: Locate
    where: Location


def read_personas(root: Path, fields: Fields) -> Cast:
    """Read the files of `personas/`, sorted; what leads hold must fit `fields`.

    Hostile ones need not: they are there to break things.

    Raises:
        FaultError: something else is in the folder's place.
        OSError: the folder can't be listed.
    """
    cast = Cast()
    folder = root / FOLDER
    check_folder(root, folder)
    for path in entries(folder):
        reader = _READERS.get(path.suffix.lower())
        if reader:
            _add_file(cast, root, path, fields, reader)
        else:
            cast.faults += stray_faults(root, path)
    return cast


def _add_file(cast: Cast, root: Path, path: Path, fields: Fields, read: "_Reader") -> None:
    faults: list[Fault] = []
    file, known = shown_name(root, path), len(cast.personas)
    try:
        for record in read(cast, root, path, faults):
            _add(cast, record, fields, faults)
    except FaultError as error:
        faults.append(error.fault)
    if header := cast.headers.get(file):
        ids = tuple(each.id for each in cast.personas[known:])
        places = tuple(cast.first[each] for each in ids)
        cast.packs.append(Pack(file, header.role, ids, header.generated, header.imported, places))
    cast.faults += islice(faults, MOST_FAULTS)
    cast.faults += left_out(len(faults) - MOST_FAULTS, Location(file))


def _toml_records(cast: Cast, root: Path, path: Path, faults: list[Fault]) -> Iterator[_Record]:
    document = read_toml(read_text(root, path, TOML_LIMIT), shown_name(root, path))
    cast.places[document.file] = document.positions.values
    file = _sound(_PersonaFile, document.data, in_document(document), faults)
    if file is None:
        return
    cast.headers[document.file] = file
    for index, data in enumerate(file.personas):
        locate = _in_persona(document, index)
        if isinstance(data, Mapping):
            yield _Record(data, file.role, locate, locate(("id",)))
        else:
            what = f"This is {shown(data)}."
            faults.append(fault(locate(()), what, "Write a table below [[personas]]."))


def _in_persona(document: Document, index: int) -> Locate:
    return in_document(document, ("personas", index))


def _sound(
    model: type[H], data: Mapping[str, object], locate: Locate, faults: list[Fault]
) -> H | None:
    """Return what of a header is sound; a role that can't be read counts as hostile."""
    header, header_faults = validated(model, data, locate)
    faults += header_faults
    sound = None if header else salvaged(model, data, stand_in=_stand_in)
    return sound.model if sound else header


def _stand_in(path: KeyPath, holder: Any) -> object | None:  # noqa: ANN401 - what a file holds.
    if path == ("role",):
        return Role.HOSTILE
    if path == ("personas",) and isinstance(holder["personas"], dict):
        return [holder["personas"]]
    return None


def _line_records(cast: Cast, root: Path, path: Path, faults: list[Fault]) -> Iterator[_Record]:
    file = shown_name(root, path)
    data = read_bytes(root, path, PACK_LIMIT)
    # Each line is decoded by itself, so that a bad byte costs that line alone.
    whole = decoded(data, file).encode() if is_utf16(data) else with_line_feeds(data)
    lines = enumerate(whole.split(b"\n"), 1)
    filled = ((number, line) for number, line in lines if line.strip())
    header = _read_header(next(filled, (1, b"")), file, faults)
    if header is None:
        return
    cast.headers[file] = header
    for number, line in filled:
        try:
            text = decoded(line, file, number)
            record = read_line(text, file, number)
        except FaultError as error:
            faults.append(error.fault)
        else:
            yield _Record(record, header.role, in_line(text, file, number), Location(file, number))


_Reader = Callable[[Cast, Path, Path, list[Fault]], Iterator[_Record]]
_READERS: Mapping[str, _Reader] = {".toml": _toml_records, ".jsonl": _line_records}


def _read_header(numbered: tuple[int, bytes], file: str, faults: list[Fault]) -> _Header | None:
    number, content = numbered
    line = decoded(content, file, number)
    data = read_line(line, file, number) if line else {}
    if "format" not in data:
        what = "The first line is no header."
        faults.append(fault(Location(file, number), what, 'Begin with {"format": 1}.'))
        return None
    return _sound(_Header, data, in_line(line, file, number), faults)


def _add(cast: Cast, record: _Record, fields: Fields, faults: list[Fault]) -> None:
    if "role" in record.data:
        where = record.locate(("role",), of_key=True)
        what = "A single persona has no role."
        faults.append(fault(where, what, "Set role at the top of the file, for all of them."))
        return
    data = {**record.data, "role": record.role}
    data["custom"] = _with_instants(data.get("custom", {}), fields)
    persona, persona_faults = validated(Persona, data, record.locate)
    faults += persona_faults
    if persona is None:
        return
    misfits = _misfits(persona, fields, record.locate) if record.role is Role.LEAD else []
    if persona.id in cast.first:
        where = record.locate(("id",))
        faults.append(_same_id(persona.id, where, cast.first[persona.id]))
        return
    cast.first[persona.id] = record.where
    faults += misfits
    cast.personas += [] if misfits else [persona]


def _with_instants(custom: object, fields: Fields) -> object:
    """Return custom fields in which texts that `fields` calls dates are dates: JSON has none."""
    if not isinstance(custom, Mapping):
        return custom
    return {name: _as_dated(fields.get(name), value) for name, value in custom.items()}


def _as_dated(spec: FieldSpec | None, value: object) -> object:
    if isinstance(spec, DatetimeSpec):
        return _instant(value)
    if isinstance(spec, ListSpec) and isinstance(value, list):
        return [_as_dated(spec.of, each) for each in value]
    if isinstance(spec, RecordSpec):
        return _with_instants(value, spec.fields)
    return value


def _instant(value: object) -> object:
    try:
        return dt.datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return value


def _misfits(persona: Persona, fields: Fields, locate: Locate) -> list[Fault]:
    given = persona.fields()
    problems = field_problems(fields, given)
    return [fault(locate(_path_of(each.path, given)), each.what, each.remedy) for each in problems]


def _path_of(field_path: KeyPath, given: Mapping[str, object]) -> KeyPath:
    if field_path[0] not in given:
        return ("id",)
    return field_path if field_path[0] in STANDARD_FIELDS else ("custom", *field_path)


def _same_id(id_: str, where: Location, first: Location) -> Fault:
    what = f"{first.file}, line {first.line}, already has a persona {id_}."
    return fault(where, what, "Give one of the two another id.")
