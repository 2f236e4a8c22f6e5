"""Lists: their items, parts of them, and what a loop tells."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from simulator.rendering.bounds.shapes import (
    Exact,
    Listed,
    Loop,
    Many,
    Op,
    Record,
    Ref,
    Unknown,
    Value,
)
from simulator.rendering.bounds.state import State
from simulator.rendering.bounds.text_filters import NOTHING

if TYPE_CHECKING:
    from simulator.rendering.bounds.evaluator import Way
    from simulator.rendering.bounds.lookups import Lookups

_LONGEST = 1_000
ANY = -_LONGEST
"""Stands for the number of an item that may be any of its list."""

UNKNOWN = "What is done with this list is too much to follow."


def is_free_of_lists(state: State, value: Value) -> bool:
    """Whether the value is no list, but for one that is known in full."""
    if isinstance(value, Ref):
        return not any(isinstance(base, (Many, Record)) for base in state.shapes(value.path))
    return not isinstance(value, (Many, Listed, Record))


def with_count(state: State, shape: Many, low: int, high: int | None) -> State:
    """The state where a list has so many items."""
    if not shape.is_whole:
        return state
    base = replace(shape, low=low, high=high, fields=(), ordered=True, order=())
    return state.put(shape.path, [base])


def rearranged(shape: Many, *done: object) -> Many:
    """The items of a list after something that may put others at their numbers."""
    return replace(
        shape, ordered=False, order=(*shape.order, repr((done, shape.fields, shape.other)))
    )


def item_ways(expressions: "Lookups", state: State, shape: Many, index: int) -> list["Way"]:
    """The item of that number."""
    is_own = index == ANY or (index >= 0 and shape.ordered) or not shape.order
    number = index if is_own else expressions.walk.item_number(shape.order, index)
    ways: list[Way] = [(state, Ref((*shape.path, number)))]
    for name in shape.fields:
        ways = [
            way
            for before, value in ways
            for way in expressions.fetched(before, value, Exact(name), "item")
        ]
    if shape.other is None:
        return ways
    op: Op = ("filter", "default", (shape.other,), ())
    return [way for before, value in ways for way in expressions.done(before, value, op)]


def item(expressions: "Lookups", state: State, shape: Many | Listed, key: Exact) -> list["Way"]:
    """`list[key]`."""
    index = key.value
    if not isinstance(index, int):
        return [(state, NOTHING)]
    if isinstance(shape, Listed):
        size = len(shape.items)
        return [(state, shape.items[index] if -size <= index < size else NOTHING)]
    needed = index + 1 if index >= 0 else -index
    found: list[Way] = []
    if shape.low < needed:
        least = needed - 1 if shape.high is None else min(needed - 1, shape.high)
        found.append((with_count(state, shape, shape.low, least), NOTHING))
    if shape.high is None or shape.high >= needed:
        after = with_count(state, shape, max(shape.low, needed), shape.high)
        number = index if index >= 0 or shape.low != shape.high else shape.low + index
        found += item_ways(expressions, after, shape, number)
    return found


def of_loop(state: State, loop: Loop, key: Exact) -> list["Way"]:
    """What `loop` tells."""
    length = loop.length
    known: dict[object, Value] = {
        "index": Exact(loop.index + 1),
        "index0": Exact(loop.index),
        "first": Exact(loop.index == 0),
        "depth": Exact(1),
        "depth0": Exact(0),
        "previtem": loop.before or NOTHING,
    }
    if length is not None:
        known["length"] = Exact(length)
        known["last"] = Exact(loop.index == length - 1)
        known["revindex"] = Exact(length - loop.index)
        known["revindex0"] = Exact(length - loop.index - 1)
        known["nextitem"] = loop.after or NOTHING
    return [(state, known.get(key.value, NOTHING))]


def cut(state: State, shape: Many | Listed, edges: tuple[Exact, ...]) -> list["Way"]:
    """`list[start:stop:step]`."""
    start, stop, step = (edge.value for edge in edges)
    if step == 0 or not all(edge is None or isinstance(edge, int) for edge in (start, stop, step)):
        return []
    part: slice[Any, Any, Any] = slice(start, stop, step)
    if isinstance(shape, Listed):
        return [(state, Listed(shape.items[part]))]
    if shape.high is None or shape.high > _LONGEST:
        return [(state, Unknown(UNKNOWN))]
    counts = [len(range(size)[part]) for size in range(shape.low, shape.high + 1)]
    is_start = start in (None, 0) and step in (None, 1)
    ordered = shape.ordered and is_start
    return [
        (
            state,
            replace(
                rearranged(shape, "cut", start, stop, step),
                low=min(counts),
                high=max(counts),
                ordered=ordered,
                is_whole=False,
            ),
        )
    ]
