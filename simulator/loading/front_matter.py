"""A message file's two parts: the TOML between `+++` lines, and the body."""

import re
from typing import NamedTuple

from simulator.loading.fault import FaultError, fault
from simulator.model.finding import Fault
from simulator.model.place import Location

MARK = "+++"

_OTHER_MARK = "---"
_OTHER_KEY = re.compile(r"[ \t]*+(?:[A-Za-z_][A-Za-z0-9_-]*+[ \t]*+:|#|- )")
"""How a line of the front matter begins that other programs know."""


class Parts(NamedTuple):
    """The two parts of a text, and the lines, from 1, on which they begin."""

    front: str
    front_line: int
    body: str
    body_line: int


def split_front_matter(text: str, file: str) -> Parts:
    """Split a text whose line ends are line feeds; one without front matter is all body.

    Raises:
        FaultError: the front matter is not closed, or doesn't begin on the first line.
    """
    first, _, rest = text.partition("\n")
    if first.rstrip() != MARK:
        _check_start(text, file)
        return Parts("", 1, text, 1)
    end = _closing_line(rest)
    if end is None:
        _check_closing(rest, file)
        where = Location(file, 1, 1, 1, len(MARK) + 1)
        what = "The front matter that begins here is not closed."
        raise FaultError(fault(where, what, f"Put a line {MARK} between it and the text."))
    front, body_start = rest[: end[0]], end[1]
    return Parts(front, 2, rest[body_start:], front.count("\n") + 3)


def _closing_line(text: str) -> tuple[int, int] | None:
    """Return where the first `+++` line starts, and where the line after it does."""
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if text.startswith(MARK, start) and text[start:end].rstrip() == MARK:
            return start, min(end + 1, len(text))
        start = end + 1
    return None


def _check_closing(text: str, file: str) -> None:
    for number, line in enumerate(text.split("\n"), 2):
        if line.strip() == MARK:
            raise FaultError(_indented(file, number))


def _check_start(text: str, file: str) -> None:
    before = text[: len(text) - len(text.lstrip())]
    first = text[len(before) :].partition("\n")[0].rstrip()
    if before and first == MARK:
        if "\n" not in before:
            raise FaultError(_indented(file, 1))
        what = "Blank lines stand before the front matter, so it would be sent as text."
        raise FaultError(fault(Location(file), what, f"Begin the file with {MARK}."))
    if first == _OTHER_MARK and _has_other_front_matter(text[len(before) :]):
        what = f"The front matter stands between {_OTHER_MARK} lines, so it would be sent as text."
        remedy = f'Write {MARK} in their place, and key = "value" in place of key: value.'
        raise FaultError(fault(Location(file), what, remedy))


def _indented(file: str, line: int) -> Fault:
    what = f"White space stands before the {MARK} on this line."
    return fault(Location(file, line), what, f"Begin the line with {MARK}.")


def _has_other_front_matter(text: str) -> bool:
    """Tell whether a first line `---` is followed by keys with values, and another such line."""
    lines = text.split("\n")[1:]
    marks = (number for number, line in enumerate(lines) if line.rstrip() == _OTHER_MARK)
    keys = [line for line in lines[: next(marks, 0)] if line.strip()]
    return bool(keys) and all(map(_OTHER_KEY.match, keys))
