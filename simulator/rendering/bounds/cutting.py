"""Parts of a text: `[:5]`, `[0]`, and what a text has no name for."""

from dataclasses import replace
from typing import Any

from simulator.rendering.bounds.grounds import exact_text
from simulator.rendering.bounds.shapes import Exact, Limit, Span, Text
from simulator.rendering.bounds.text_filters import NOTHING
from simulator.rendering.bounds.text_ops import Way, is_single, keeps_count, lengths, loose

_MOST_LENGTHS = 1_000


def cut(shape: Span | Text, edges: tuple[Exact, ...]) -> list[Way]:
    """What `[start:stop:step]` leaves of a text."""
    start, stop, step = (edge.value for edge in edges)
    if step == 0 or not all(isinstance(edge.value, int | None) for edge in edges):
        return []
    low, high = lengths(shape)
    if high is None:
        high = low + _MOST_LENGTHS if _is_bounded(start, stop, step) else None
    if high is None or high - low > _MOST_LENGTHS:
        return [(None, replace(loose(shape), low=0))]
    part: slice[Any, Any, Any] = slice(start, stop, step)
    counts = [len(range(length)[part]) for length in range(low, high + 1)]
    source = _source(shape, start, step)
    return [(None, replace(source, low=min(counts), high=max(counts), is_whole=False))]


def _is_bounded(start: object, stop: object, step: object) -> bool:
    """Whether the length of what is left does not grow with the text."""
    if isinstance(step, int) and step < 0:
        return False
    if any(isinstance(edge, int) and abs(edge) > _MOST_LENGTHS for edge in (start, stop)):
        return False
    from_start = isinstance(stop, int) and stop >= 0
    from_end = isinstance(start, int) and start < 0 and (stop is None or from_start)
    return (from_start and not (isinstance(start, int) and start < 0)) or from_end


def _source(shape: Span | Text, start: object, step: object) -> Span:
    is_first = start in (None, 0) and step in (None, 1)
    if isinstance(shape, Span) and (is_single(shape) or (is_first and keeps_count(shape))):
        return shape
    return loose(shape)


def item(shape: Span | Text, key: Exact) -> list[Way]:
    """What `[key]` is of a text; one of spaces alone is itself where there is none."""
    low, high = lengths(shape)
    index = key.value
    is_tied = isinstance(shape, Span) and shape.is_whole and keeps_count(shape)
    ways: list[Way] = []
    if not isinstance(index, int):
        return _without(shape, low, high, is_tied=is_tied)
    needed = index + 1 if index >= 0 else -index
    if high is None or high >= needed:
        source = shape if isinstance(shape, Span) and is_single(shape) else loose(shape)
        one = replace(source, low=1, high=1, is_whole=False, is_list=False)
        ways.append((Limit(low=needed) if is_tied else None, one))
    if low < needed:
        short = _without(shape, low, needed - 1, is_tied=is_tied)
        ways += (
            (_least_of(limit, needed - 1) if is_tied else None, found) for limit, found in short
        )
    return ways


def _least_of(limit: Limit | None, high: int) -> Limit:
    return Limit(high=high) if limit is None else replace(limit, high=min(limit.high, high))


def _without(shape: Span | Text, low: int, high: int | None, *, is_tied: bool) -> list[Way]:
    """Nothing; a field's text of spaces alone is still itself."""
    if isinstance(shape, Text):
        return [(None, NOTHING)]
    ways: list[Way] = [(None, NOTHING)]
    spaces = frozenset(sign for sign in loose(shape).signs if sign.isspace())
    if low == 0:
        ways.append((Limit(high=0) if is_tied else None, exact_text("", ())))
    if spaces and high != 0:
        ways.append((None, Span(shape.path, spaces, low, high, (), is_whole=False)))
    return ways
