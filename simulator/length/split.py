"""Cutting a text into parts, hop by hop: nothing that takes two units is cut in two."""

from itertools import accumulate


def split(text: str, wide: frozenset[str] | None, single: int, each: int) -> tuple[str, ...]:
    """Cut `text` into parts of at most `each` units, or leave it whole up to `single`.

    `wide` are the characters of two units; `None` means those beyond U+FFFF, as in UTF-16.
    A part that has one unit left before a two-unit character stays one short
    (3GPP TS 23.040, 9.2.3.24.1).
    """
    ends = list(accumulate(_widths(text, wide), initial=0))
    if ends[-1] <= single:
        return (text,) if text else ()
    parts = []
    start = 0
    while start < len(text):
        end = _last_fitting(ends, start, each)
        parts.append(text[start:end])
        start = end
    return tuple(parts)


def _widths(text: str, wide: frozenset[str] | None) -> list[int]:
    if wide is None:
        return [2 if character > "\uffff" else 1 for character in text]
    return [2 if character in wide else 1 for character in text]


def _last_fitting(ends: list[int], start: int, each: int) -> int:
    """The furthest offset whose units, counted from `start`, are at most `each`."""
    limit = ends[start] + each
    end = min(start + each, len(ends) - 1)
    while ends[end] > limit:
        end -= 1
    return end
