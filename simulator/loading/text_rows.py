"""Literal texts handed in as JSON lines: each line is one text, or one fault."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from simulator.loading.fault import FaultError, fault, shown
from simulator.loading.files import decoded
from simulator.loading.json_lines import read_line
from simulator.model.finding import Fault
from simulator.model.message import Kind
from simulator.model.place import Location
from simulator.model.schema import COUNTRY, LANGUAGE, PATTERN_WORDS

LONGEST_LINE = 1_000_000
"""In bytes; a longer line is refused, for no text message is."""

_LINE = "line "
_EXAMPLE = '{"text": "Hi", "kind": "marketing"}'
_PATTERNS = {"country": re.compile(COUNTRY), "language": re.compile(LANGUAGE)}
_KINDS = tuple(kind.value for kind in Kind)


@dataclass(frozen=True, slots=True)
class TextRow:
    """One text to review.

    `name` is its `id`, as JSON writes it if it is no text, or `line N`; `line` counts from 1.
    `country` is ISO 3166-1 alpha-2, `language` BCP 47: `None` when the line does not say, a
    country of no length when it is not known. `template` is true when the text is to be filled
    for the leads first.
    """

    name: str
    text: str
    line: int
    kind: str = Kind.MARKETING.value
    country: str | None = None
    language: str | None = None
    brand: str | None = None
    template: bool = False


def read_text_rows(lines: Iterable[bytes]) -> Iterator[TextRow | Fault]:
    """Read JSON lines; lines end at LF alone, blank ones are passed over."""
    for number, line in enumerate(lines, 1):
        content = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        if content.strip():
            yield _read(content, number)


def _read(line: bytes, number: int) -> TextRow | Fault:
    file = _file(number)
    if len(line) > LONGEST_LINE:
        what = f"This line has {len(line):,} bytes; {LONGEST_LINE:,} is the most."
        return fault(Location(file), what, "Shorten the text.")
    try:
        row = read_line(decoded(line, file, number), file, number, _EXAMPLE)
    except FaultError as error:
        # The line is a file of its own, to which its number gives the name.
        return replace(error.fault, location=replace(error.fault.location, line=1))
    return _row(row, number)


def _row(row: dict[str, object], number: int) -> TextRow | Fault:
    if isinstance(country := row.get("country"), str):
        row["country"] = country.upper()
    problem = _problem(row)
    if problem:
        return fault(Location(_file(number)), *problem)
    name = row.get("id")
    return TextRow(
        name=_file(number) if name in (None, "") else _as_name(name),
        text=str(row["text"]),
        line=number,
        kind=str(row.get("kind") or Kind.MARKETING.value),
        country=_text(row, "country"),
        language=_text(row, "language") or None,
        brand=_text(row, "brand"),
        template=row.get("template") is True,
    )


def _problem(row: dict[str, object]) -> tuple[str, str] | None:
    """What is wrong with a line, and the remedy."""
    if not isinstance(row.get("text"), str):
        return ("This line has no text.", 'Give "text" a value between quotes.')
    if row.get("kind") not in (None, "", *_KINDS):
        return (f"There is no kind {shown(row['kind'])}.", f"Use one of {', '.join(_KINDS)}.")
    for key in ("country", "language", "brand"):
        if not isinstance(row.get(key), str | None):
            return (f'"{key}" is not text.', f'Give "{key}" a value between quotes.')
    for key, pattern in _PATTERNS.items():
        if row.get(key) and not pattern.fullmatch(str(row[key])):
            return (f"{key} is {shown(row[key])}.", f"Write {PATTERN_WORDS[pattern.pattern]}.")
    if not isinstance(row.get("template"), bool | None):
        return ('"template" is neither true nor false.', 'Write "template": true, or leave it out.')
    return None


def _text(row: dict[str, object], key: str) -> str | None:
    value = row.get(key)
    return value if isinstance(value, str) else None


def _as_name(given: object) -> str:
    return given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)


def _file(number: int) -> str:
    return f"{_LINE}{number}"


def line_of(told: Fault) -> int:
    """The number of the line that a fault of `read_text_rows` tells of."""
    return int(told.location.file.removeprefix(_LINE))
