"""A message file's two parts: the TOML between `+++` lines, and the body."""

from typing import NamedTuple

from simulator.loading.fault import FaultError, fault
from simulator.model.place import Location

MARK = "+++"


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


def _check_start(text: str, file: str) -> None:
    blank = len(text) - len(text.lstrip())
    if blank and text[blank:].partition("\n")[0].rstrip() == MARK:
        what = "Blank lines stand before the front matter, so it would be sent as text."
        raise FaultError(fault(Location(file), what, f"Begin the file with {MARK}."))
