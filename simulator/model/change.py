"""A change to a text: some of its characters give way to others."""

from collections.abc import Iterable
from typing import NamedTuple

from simulator.model.place import Place


class Change(NamedTuple):
    """The characters from `start` up to `end`, in code points, become `text`.

    `origin` is where the new characters come from; without one they count as what they replace.
    """

    start: int
    end: int
    text: str
    origin: Place | None = None


def changed(text: str, changes: Iterable[Change]) -> str:
    """`text` after `changes`, which rise and do not overlap."""
    pieces = []
    at = 0
    for start, end, new, _ in changes:
        pieces += [text[at:start], new]
        at = end
    return "".join((*pieces, text[at:]))
