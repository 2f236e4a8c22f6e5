"""How much of a text fits a number of parts."""

from collections.abc import Iterable

from simulator.length.alphabets import Alphabet
from simulator.length.split import Boundary, split


def fitting(
    text: str, limit: int, alphabets: Iterable[Alphabet], boundary: Boundary | None = None
) -> int:
    """The most characters that the start of `text` may have to fit `limit` parts, at least one.

    It is written in whichever of the alphabets holds most of it, and ends where `boundary` lets
    a part end.
    """
    end = max(_fitting(letters.written(text), limit, letters, boundary) for letters in alphabets)
    return boundary(text, 0, end) if boundary and end < len(text) else end


def _fitting(text: str, limit: int, letters: Alphabet, boundary: Boundary | None) -> int:
    if not text:
        return 0
    room = letters.single if limit == 1 else letters.each
    wide = [match.start() for match in letters.wide.finditer(text)]
    if not wide and boundary is None:
        return min(limit * room, len(text))
    return sum(map(len, split(text, wide, room, boundary).parts[:limit]))
