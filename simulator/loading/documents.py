"""A TOML text becomes plain data with places; what `tomllib` says of a slip, in plain words."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from simulator.loading.fault import FaultError, fault
from simulator.loading.toml_scan import ExcessError, LineIndex, Positions, Span, scan
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
    "Unclosed array": ("A list is not closed.", "Add ] at its end, and commas between its items."),
    "Unclosed inline": ("A table is not closed.", "Add } at its end, and commas between its keys."),
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
        raise FaultError(_syntax_fault(str(error), positions.end, file, first_line)) from None
    except ValueError:
        # Python converts no number of more than 4,300 digits.
        what = "A number in this file is too long."
        raise FaultError(fault(Location(file, first_line), what, "Shorten it.")) from None


def _syntax_fault(message: str, end: Location, file: str, first_line: int) -> Fault:
    words = (words for start, words in _WORDS.items() if message.startswith(start))
    what, remedy = next(words, _OTHER)
    found = _PLACE.search(message)
    if found:
        return fault(Location(file, int(found[1]) + first_line - 1, int(found[2])), what, remedy)
    # At the end of the text tomllib tells no place; what is not closed began before it.
    return fault(end, what, remedy)
