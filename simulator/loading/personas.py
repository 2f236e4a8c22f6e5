"""Personas: hand-written TOML files, and packs of JSON lines with a header."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from simulator.loading.documents import Document, read_toml
from simulator.loading.fault import FaultError, fault
from simulator.loading.field_check import field_problems
from simulator.loading.files import PACK_LIMIT, TOML_LIMIT, entries, read_text, shown_name
from simulator.loading.json_lines import in_line, read_line
from simulator.loading.toml_scan import KeyPath
from simulator.loading.validation import MOST_FAULTS, Locate, in_document, left_out, validated
from simulator.model.fields import DatetimeSpec, FieldSpec
from simulator.model.finding import Fault
from simulator.model.persona import STANDARD_FIELDS, Persona, Role
from simulator.model.place import Location
from simulator.model.schema import Format, Schema

Fields = Mapping[str, FieldSpec]


class _Header(Schema):
    """What a file says about all of its personas: the first line of a pack."""

    format: Format = 1
    role: Role = Role.LEAD


class _PersonaFile(_Header):
    personas: tuple[Mapping[str, object], ...] = ()


@dataclass(slots=True)
class Cast:
    """The personas of a workspace, each id once, and where the keys of TOML files stand."""

    personas: list[Persona] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    places: dict[str, Mapping[str, Location]] = field(default_factory=dict)
    first: dict[str, Location] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Record:
    """A persona as its file holds it."""

    data: Mapping[str, object]
    role: Role
    locate: Locate


def read_personas(root: Path, fields: Fields) -> Cast:
    """Read the files of `personas/`, sorted; what leads hold must fit `fields`.

    Hostile ones need not: they are there to break things.

    Raises:
        OSError: the folder can't be listed.
    """
    cast = Cast()
    for path in entries(root / "personas"):
        reader = _READERS.get(path.suffix.lower())
        if reader:
            _add_file(cast, root, path, fields, reader)
    return cast


def _add_file(cast: Cast, root: Path, path: Path, fields: Fields, read: "_Reader") -> None:
    faults: list[Fault] = []
    try:
        for record in read(cast, root, path, faults):
            _add(cast, record, fields, faults)
    except FaultError as error:
        faults.append(error.fault)
    cast.faults += islice(faults, MOST_FAULTS)
    cast.faults += left_out(len(faults) - MOST_FAULTS, Location(shown_name(root, path)))


def _toml_records(cast: Cast, root: Path, path: Path, faults: list[Fault]) -> Iterator[_Record]:
    document = read_toml(read_text(root, path, TOML_LIMIT), shown_name(root, path))
    cast.places[document.file] = document.positions.values
    file, header_faults = validated(_PersonaFile, document.data, in_document(document))
    faults += header_faults
    if file is not None:
        for index, data in enumerate(file.personas):
            yield _Record(data, file.role, _in_persona(document, index))


def _in_persona(document: Document, index: int) -> Locate:
    return in_document(document, ("personas", index))


def _line_records(_cast: Cast, root: Path, path: Path, faults: list[Fault]) -> Iterator[_Record]:
    file = shown_name(root, path)
    lines = enumerate(read_text(root, path, PACK_LIMIT).split("\n"), 1)
    filled = ((number, line) for number, line in lines if line.strip())
    header = _read_header(next(filled, (1, "")), file, faults)
    if header is None:
        return
    for number, line in filled:
        try:
            data = read_line(line, file, number)
        except FaultError as error:
            faults.append(error.fault)
        else:
            yield _Record(data, header.role, in_line(line, file, number))


_Reader = Callable[[Cast, Path, Path, list[Fault]], Iterator[_Record]]
_READERS: Mapping[str, _Reader] = {".toml": _toml_records, ".jsonl": _line_records}


def _read_header(numbered: tuple[int, str], file: str, faults: list[Fault]) -> _Header | None:
    number, line = numbered
    data = read_line(line, file, number) if line else {}
    if "format" not in data:
        what = "The first line is no header."
        faults.append(fault(Location(file, number), what, 'Begin with {"format": 1}.'))
        return None
    header, header_faults = validated(_Header, data, in_line(line, file, number))
    faults += header_faults
    return header


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
    where = record.locate(("id",))
    if persona.id in cast.first:
        faults.append(_same_id(persona.id, where, cast.first[persona.id]))
        return
    cast.first[persona.id] = where
    faults += misfits
    cast.personas += [] if misfits else [persona]


def _with_instants(custom: object, fields: Fields) -> object:
    """Return custom fields in which texts that `fields` calls dates are dates: JSON has none."""
    if not isinstance(custom, Mapping):
        return custom
    dates = [name for name, spec in fields.items() if isinstance(spec, DatetimeSpec)]
    return {**custom, **{name: _instant(custom[name]) for name in dates if name in custom}}


def _instant(value: object) -> object:
    try:
        return dt.datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return value


def _misfits(persona: Persona, fields: Fields, locate: Locate) -> list[Fault]:
    problems = field_problems(fields, persona.fields())
    return [fault(locate(_path_of(each.path)), each.what, each.remedy) for each in problems]


def _path_of(field_path: KeyPath) -> KeyPath:
    return field_path if field_path[0] in STANDARD_FIELDS else ("custom", *field_path)


def _same_id(id_: str, where: Location, first: Location) -> Fault:
    what = f"{first.file}, line {first.line}, already has a persona {id_}."
    return fault(where, what, "Give one of the two another id.")
