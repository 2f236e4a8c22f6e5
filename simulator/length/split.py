"""Cutting a text into parts, hop by hop: nothing that takes two units is cut in two."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple

Boundary = Callable[[str, int, int], int]
"""Given a text, where a part starts and where it could end: where it ends."""

BoundaryName = Literal["code_point", "grapheme"]


class Pieces(NamedTuple):
    """A text in parts, and how many units the last one takes."""

    parts: tuple[str, ...]
    last_units: int


def split(text: str, wide: Sequence[int], each: int, boundary: Boundary | None = None) -> Pieces:
    """Cut `text`, which is not empty, into parts of at most `each` units.

    `wide` are the offsets of the characters of two units, rising. A part with one unit left
    before such a character stays one short (3GPP TS 23.040, 9.2.3.24.1).
    """
    if not wide and boundary is None:
        parts = tuple(text[at : at + each] for at in range(0, len(text), each))
        return Pieces(parts, len(parts[-1]))
    starts = [at + before for before, at in enumerate(wide)]
    total = len(text) + len(wide)
    cuts = [0]
    at = 0
    while total - at > each:
        end = _fitting(starts, wide, at + each)
        if boundary:
            end = boundary(text, cuts[-1], end)
        cuts.append(end)
        at = end + bisect_left(wide, end)
    ends = [*cuts[1:], len(text)]
    return Pieces(tuple(text[a:b] for a, b in zip(cuts, ends, strict=True)), total - at)


def _fitting(starts: Sequence[int], wide: Sequence[int], limit: int) -> int:
    """The furthest offset that at most `limit` units stand before; `starts` are those of `wide`."""
    inside = bisect_right(starts, limit - 2)
    cut_in_two = inside < len(starts) and starts[inside] == limit - 1
    return wide[inside] if cut_in_two else limit - inside


def _whole_graphemes(text: str, start: int, end: int) -> int:
    """`end`, or where the grapheme cluster begins that it would cut, if the part holds more."""
    from wcwidth import iter_graphemes  # noqa: PLC0415 - loaded only for this policy

    if text[end - 1 : end + 1] == "\r\n":  # a pair to Unicode, two characters to platforms
        return end
    *_, last = iter_graphemes(text[start : end + 1])
    before = end + 1 - len(last)
    return before if start < before else end


BOUNDARIES: Mapping[BoundaryName, Boundary | None] = MappingProxyType(
    {"code_point": None, "grapheme": _whole_graphemes}
)
"""What keeps together more than a character, by the name of the policy."""
