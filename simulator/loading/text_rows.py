"""Literal texts handed in as JSON lines: each line is one text, or one fault."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.loading.fault import shown
from simulator.model.finding import Fault
from simulator.model.message import Kind
from simulator.model.place import Location

LONGEST_LINE = 1_000_000
"""In bytes; a longer line is refused, for no text message is."""

_EXAMPLE = 'Write {"text": "Hi", "kind": "marketing"}.'
_KINDS = tuple(kind.value for kind in Kind)


@dataclass(frozen=True, slots=True)
class TextRow:
    """One text to review.

    `name` is its `id`, or `line N`. `country` is `None` when the line does not say; `template`
    is true when the text is to be filled for the leads first.
    """

    name: str
    text: str
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
    if len(line) > LONGEST_LINE:
        what = f"This line has {len(line):,} bytes; {LONGEST_LINE:,} is the most."
        return _fault(number, what, "Shorten the text.")
    try:
        row = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _fault(number, f"Byte {error.start + 1} is not UTF-8.", "Save the file as UTF-8.")
    except RecursionError:
        return _fault(number, "This line nests too deeply.", _EXAMPLE)
    except ValueError as error:
        column = getattr(error, "colno", 1)
        return _fault(number, "This line is not a JSON object.", _EXAMPLE, column)
    if not isinstance(row, dict):
        return _fault(number, "This line is not a JSON object.", _EXAMPLE)
    return _row(row, number)


def _row(row: dict[str, object], number: int) -> TextRow | Fault:
    problem = _problem(row)
    if problem:
        return _fault(number, *problem)
    name = row.get("id")
    return TextRow(
        name=str(name) if name not in (None, "") else f"line {number}",
        text=str(row["text"]),
        kind=str(row.get("kind") or Kind.MARKETING.value),
        country=_text(row, "country"),
        language=_text(row, "language"),
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
    if not isinstance(row.get("template"), bool | None):
        return ('"template" is neither true nor false.', 'Write "template": true, or leave it out.')
    return None


def _text(row: dict[str, object], key: str) -> str | None:
    value = row.get(key)
    return value if isinstance(value, str) else None


def _fault(number: int, what: str, remedy: str, column: int = 1) -> Fault:
    return Fault("FIL01", Location(f"line {number}", 1, column), what, remedy)
