"""A TOML text becomes plain data with places; what `tomllib` says of a slip, in plain words."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from simulator.loading.fault import FaultError, fault, printable
from simulator.loading.toml_scan import (
    ExcessError,
    LineIndex,
    Positions,
    Repeat,
    Span,
    open_brackets,
    scan,
)
from simulator.model.finding import Fault
from simulator.model.place import Location

_PLACE = re.compile(r"line ([0-9]+), column ([0-9]+)\)$")

_WORDS = {
    "Expected '='": ("A key stands here without a value.", 'Write it as key = "value".'),
    "Invalid value": (
        "No value can be read here.",
        "Put text between quotes; write yes and no as true and false.",
    ),
    "Unterminated string": ("A text is not closed.", "Add the closing quote."),
    "Expected \"'": ("A text is not closed.", "Add the closing quote."),
    "Illegal character": (
        "A character stands here that may not.",
        "Add the closing quote of the text, or remove the character.",
    ),
    "Unescaped": (
        "A backslash stands here that means nothing.",
        "Write two backslashes, or put the text between single quotes.",
    ),
    "Cannot overwrite": ("This key was already given a value.", "Keep one of the two."),
    "Cannot declare": ("This table was already written.", "Put its keys into the first one."),
    "Cannot mutate": ("This table is already complete.", "Put the key where the table stands."),
    "Cannot redefine": ("This table was already written.", "Put its keys into the first one."),
    "Duplicate inline": ("This key stands twice in one table.", "Keep one of the two."),
    "Expected newline": ("Something follows the value on its line.", "Start a new line."),
    "Unclosed array": ("A comma is missing here.", "Put commas between the items of a list."),
    "Unclosed inline": ("A comma is missing here.", "Put commas between the keys of a table."),
    "Found invalid": ("A text or its line ends too early.", "Add the closing quote."),
    "Invalid hex": (
        "A backslash stands here that means nothing.",
        "Write two backslashes, or put the text between single quotes.",
    ),
    "Escaped character": ("This code stands for no character.", "Write the character itself."),
    "Invalid statement": ("No key can be read here.", 'Write key = "value", or quote the key.'),
    "Invalid initial": ("No key can be read here.", 'Write key = "value", or quote the key.'),
    "Expected ']": ("The name of a table is not closed.", "Add the closing bracket."),
    "Invalid date": ("There is no such date or time.", "Write it as 2026-11-02 or 10:00:00."),
}
_OTHER = ("This can't be read.", "Compare the line with one that works.")
_NOT_CLOSED = {
    "[": ("A list is not closed.", "Add ] at its end, and commas between its items."),
    "{": ("A table is not closed.", "Add } on the same line, and commas between its keys."),
}
_IN_BRACKETS = ("Unclosed", "Invalid value", "Expected '='", "Invalid initial")
_TWICE = ("Cannot overwrite", "Cannot declare", "Duplicate inline")
_STATEMENT = re.compile(
    r"[ \t]*+(?:\[\[?[ \t]*+[A-Za-z_][A-Za-z0-9_.-]*+[ \t]*+\]|[A-Za-z0-9_.-]++[ \t]*+=)"
)
"""How a line begins that is plainly none of a list's."""


@dataclass(frozen=True, slots=True)
class Document:
    """A TOML text: its data, and where each key of it stands."""

    file: str
    data: Mapping[str, object]
    positions: Positions
    first_line: int = 1

    @property
    def start(self) -> Location:
        """Where it begins, for what concerns it as a whole."""
        return Location(self.file, self.first_line)


def read_toml(text: str, file: str, first_line: int = 1) -> Document:
    """Read a TOML text that begins on `first_line` of its file.

    Raises:
        FaultError: it is not well formed, or absurd.
    """
    try:
        # First, as it keeps from tomllib what would exhaust it.
        positions = scan(text, file, first_line)
    except ExcessError as error:
        where = LineIndex(text, file, first_line).location(Span(error.offset, error.offset))
        raise FaultError(fault(where, error.what, "Write it in a simpler way.")) from None
    try:
        return Document(file, tomllib.loads(text), positions, first_line)
    except tomllib.TOMLDecodeError as error:
        raise FaultError(_syntax_fault(str(error), text, positions, (file, first_line))) from None
    except ValueError:
        # Python converts no number of more than 4,300 digits.
        what = "A number in this file is too long."
        raise FaultError(fault(Location(file, first_line), what, "Shorten it.")) from None


def _syntax_fault(message: str, text: str, positions: Positions, start: tuple[str, int]) -> Fault:
    repeat = positions.repeat
    if repeat and message.startswith(_TWICE):
        return _repeated(repeat)
    lines = LineIndex(text, *start)
    found = _PLACE.search(message)
    # At the end of the text tomllib tells no place; what is not closed began before it.
    at = lines.offset(int(found[1]), int(found[2])) if found else len(text)
    bracket = _unclosed(text, at) if message.startswith(_IN_BRACKETS) else None
    if bracket is not None:
        where = lines.location(Span(bracket, bracket + 1))
        return fault(where, *_NOT_CLOSED[text[bracket]])
    words = (words for start, words in _WORDS.items() if message.startswith(start))
    what, remedy = next(words, _OTHER)
    where = lines.location(Span(at, at))
    return fault(replace(where, end_line=0, end_column=0) if found else positions.end, what, remedy)


def _repeated(repeat: Repeat) -> Fault:
    word, line = printable(repeat.second_text, 60), repeat.first.line
    if not word.startswith("["):
        what = f"The key {word} already stands on line {line}."
        return fault(repeat.second, what, "Keep one of the two.")
    what = f"The table {word} already stands on line {line}."
    first = printable(repeat.first_text, 60)
    if first.startswith("[["):
        return fault(repeat.second, what, f"Write {first}.")
    if first.startswith("[") and word.startswith("[["):
        return fault(repeat.second, what, f"Write {word} on line {line} too.")
    return fault(repeat.second, what, "Put its keys into the first one.")


def _unclosed(text: str, at: int) -> int | None:
    """Return the bracket that is open at a slip for want of its partner, if that is the slip."""
    brackets = open_brackets(text, at)
    if brackets and not text[text.rfind("\n", 0, brackets[0]) + 1 : brackets[0]].strip():
        return None  # It is the header of a table.
    if text[at : at + 1] in ("", "\n"):
        return brackets[-1] if brackets else None
    line = text.rfind("\n", 0, at) + 1
    before = [bracket for bracket in brackets if bracket < line]
    return before[-1] if before and _STATEMENT.match(text, line) else None
