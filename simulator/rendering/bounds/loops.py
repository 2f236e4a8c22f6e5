"""Loops: every number of items that a list may hold, and what is known of each."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from jinja2 import nodes

from simulator.rendering.bounds import lists
from simulator.rendering.bounds.shapes import (
    Exact,
    Keyed,
    Listed,
    Loop,
    Many,
    Record,
    Shape,
    Span,
    Text,
    Unknown,
    Value,
)
from simulator.rendering.bounds.state import State, merged
from simulator.rendering.bounds.text_ops import keeps_count, lengths, loose
from simulator.rendering.bounds.unprovable import UnprovableError, no_longest
from simulator.rendering.bounds.ways import singles
from simulator.rendering.values import Absent

if TYPE_CHECKING:
    from simulator.rendering.bounds.evaluator import Way
    from simulator.rendering.bounds.walk import Walk

MOST_ITEMS = 100
MOST_KNOWN = 24
_EARLIER = frozenset({"index", "index0", "first", "depth", "depth0", "previtem"})

_BESIDE = frozenset({"previtem", "nextitem"})

States = list[State]


class Source(NamedTuple):
    """What a loop goes through: `low` to `high` items."""

    low: int
    high: int
    item: Callable[[State, int], "list[Way]"]
    counted: Callable[[State, int, int], State]


def loop(walk: "Walk", node: nodes.For, states: States) -> States:
    """All ways through a loop."""
    live = walk.live
    found: States = []
    of_parts = walk.reads.of_all([*node.body, *node.else_, *([node.test] if node.test else [])])
    for state in states:
        walk.live = live | of_parts
        ways = [
            single
            for after, value in walk.expressions.ways(node.iter, state)
            for single in singles(after, value, walk.world)
        ]
        walk.live = live
        for after, shape in ways:
            source = _source(walk, node, shape)
            if source is not None:
                found += _Loop(walk, node, live, source).run(after)
    return found


def _source(walk: "Walk", node: nodes.For, shape: Shape) -> Source | None:
    if isinstance(shape, Unknown):
        raise UnprovableError(shape.reason, shape.place or walk.place(node))
    if isinstance(shape, Exact):
        return _exact_source(shape.value)
    if isinstance(shape, Listed):
        return _fixed([*shape.items])
    if isinstance(shape, Keyed):
        return _fixed([Exact(key) for key in dict(shape.items)])
    if isinstance(shape, Many):
        return _many_source(walk, node, shape)
    if isinstance(shape, (Span, Text)):
        return _text_source(walk, node, shape)
    if isinstance(shape, Record):
        reason = "A table is gone through here: name its values one by one."
        raise UnprovableError(reason, walk.place(node))
    return None


def _exact_source(value: object) -> Source | None:
    if isinstance(value, Absent):
        return _fixed([])
    if not isinstance(value, (str, list, tuple, dict)):
        return None
    return _fixed([Exact(each) for each in value])


def _fixed(items: list[Value]) -> Source:
    return Source(
        len(items),
        len(items),
        lambda state, number: [(state, items[number])],
        lambda state, _low, _high: state,
    )


def _too_long(walk: "Walk", node: nodes.For, path: tuple[str | int, ...], high: int | None) -> int:
    if high is None:
        raise UnprovableError(no_longest(path).reason, walk.place(node))
    if high > MOST_ITEMS:
        reason = f"This goes through more than {MOST_ITEMS} items: give the list a smaller max."
        raise UnprovableError(reason, walk.place(node))
    return high


def _many_source(walk: "Walk", node: nodes.For, shape: Many) -> Source:
    high = _too_long(walk, node, shape.path, shape.high)
    return Source(
        shape.low,
        high,
        lambda state, number: lists.item_ways(walk.expressions, state, shape, number),
        lambda state, low, most: lists.with_count(state, shape, low, most),
    )


def _text_source(walk: "Walk", node: nodes.For, shape: Span | Text) -> Source:
    source = shape if isinstance(shape, Span) and keeps_count(shape) else loose(shape)
    low, high = lengths(source)
    one = replace(loose(source), low=1, high=1, is_list=False)
    return Source(
        low,
        _too_long(walk, node, source.path, high),
        lambda state, _number: [(state, one)],
        lambda state, _low, _high: state,
    )


class _Loop:
    def __init__(self, walk: "Walk", node: nodes.For, live: frozenset[str], source: Source) -> None:
        self.walk = walk
        self.node = node
        self.source = source
        self.live = live
        tests = [node.test] if node.test else []
        self.within = live | walk.reads.of_all([*node.body, *node.else_, *tests])
        self.names_loop = any(
            name.name == "loop" for part in node.body for name in part.find_all(nodes.Name)
        )
        self.looks_ahead = self.names_loop and _looks_ahead(node)
        self.looks_back = self.names_loop and _looks_back(node)

    def run(self, state: State) -> States:
        """All ways, from none of the items to all of them."""
        low, high = self.source.low, self.source.high
        if not self.looks_ahead:
            return self._counting(state, low, high, None)
        if high > MOST_KNOWN:
            reason = "This loop asks for its length: give the list a smaller max."
            raise UnprovableError(reason, self.walk.place(self.node))
        found: States = []
        for count in range(low, high + 1):
            kept = range(count + 1) if self.node.test else (count,)
            after = self.source.counted(state, count, count)
            for length in kept:
                found += self._counting(after, count, count, length)
        return found

    def _counting(self, state: State, low: int, high: int, length: int | None) -> States:
        """Go on item by item; by how many were kept of those so far."""
        going: dict[int, States] = {0: [state.within((*state.scopes, {}))]}
        found: States = []
        for number in range(high + 1):
            if number >= low:
                for kept, states in going.items():
                    if length is None or kept == length:
                        ended = states if low == high else self._at(states, number, number)
                        found += self._end(ended, kept)
            if number < high:
                if low != high:
                    least = max(low, number + 1)
                    going = {kept: self._at(each, least, high) for kept, each in going.items()}
                going = self._next(going, number, length)
        return merged(found, self.live, self.walk.most_states)

    def _at(self, states: States, low: int, high: int) -> States:
        return [self.source.counted(state, low, high) for state in states]

    def _end(self, states: States, kept: int) -> States:
        ended: States = []
        for state in states:
            self.walk.note_count(self.node, state, kept)
            ended.append(state.within(state.scopes[:-1]))
        if kept or not self.node.else_:
            return ended
        return self.walk.body(self.node.else_, ended, self.live)

    def _next(self, going: dict[int, States], number: int, length: int | None) -> dict[int, States]:
        found: dict[int, States] = {}
        for kept, states in going.items():
            yes, no = self._item(states, number)
            if no:
                found.setdefault(kept, []).extend(no)
            if yes and (length is None or kept < length):
                after = self._body(yes, kept, number, length)
                found.setdefault(kept + 1, []).extend(after)
        return {
            kept: merged(self._without_item(states), self.within, self.walk.most_states)
            for kept, states in found.items()
        }

    def _without_item(self, states: States) -> States:
        """What a loop's own names stand for is over, so what is known of the item may be too."""
        if self.looks_back:
            return states
        return [state.within((*state.scopes[:-1], {})) for state in states]

    def _item(self, states: States, number: int) -> tuple[States, States]:
        """The ways with the item in a scope of its own, and those where a test leaves it out."""
        yes: States = []
        no: States = []
        for state in states:
            fresh = state.within((*state.scopes[:-1], {}))
            ways = [
                way
                for before, whole in self.source.item(fresh, number)
                for way in self.walk.unpacked(before, self.node.target, whole)
            ]
            for after, value in ways:
                ready = self.walk.bound(after, self.node.target, value)
                if self.node.test is None:
                    yes.append(ready)
                    continue
                for tested, holds in self.walk.expressions.test(self.node.test, ready):
                    (yes if holds else no).append(tested)
        return yes, no

    def _body(self, states: States, kept: int, number: int, length: int | None) -> States:
        if self.names_loop:
            states = [self._with_loop(state, kept, number, length) for state in states]
        return self.walk.body(self.node.body, states, self.within)

    def _with_loop(self, state: State, kept: int, number: int, length: int | None) -> State:
        before, after = self._around(state, number, length)
        if self.node.test is not None:
            unknown = Unknown("The items before and behind are not known in a loop with if.")
            before = unknown if kept else None
            after = unknown if length is not None and kept < length - 1 else None
        return state.bind({"loop": Loop(kept, length, 1, before, after)})

    def _around(
        self, state: State, number: int, length: int | None
    ) -> tuple[Value | None, Value | None]:
        before = after = None
        if number:
            before = _only(self.source.item(state, number - 1))
        if length is not None and number < length - 1:
            after = _only(self.source.item(state, number + 1))
        return before, after


def _only(ways: "list[Way]") -> Value:
    if len(ways) == 1:
        return ways[0][1]
    return Unknown("What stands before or behind this item is not known.")


def _looks_ahead(node: nodes.For) -> bool:
    """Whether the body asks for what only the number of all items tells."""
    for part in node.body:
        if _hands_on(part):
            return True
        for name in _lookups(part):
            if isinstance(name.node, nodes.Name) and name.node.name == "loop":
                key = name.attr if isinstance(name, nodes.Getattr) else None
                if key not in _EARLIER:
                    return True
        if part.find(nodes.Include) is not None or isinstance(part, nodes.Include):
            return True
    return False


def _looks_back(node: nodes.For) -> bool:
    """Whether the body may ask for the item before or behind."""
    return any(
        _hands_on(part) or any(name.attr in _BESIDE for name in part.find_all(nodes.Getattr))
        for part in node.body
    )


def _hands_on(part: nodes.Node) -> bool:
    """Whether `loop` may get another name, by which anything may be asked."""
    names = sum(name.name == "loop" for name in _names(part))
    asked = [each.node for each in _lookups(part) if isinstance(each.node, nodes.Name)]
    return names > sum(name.name == "loop" for name in asked)


def _names(part: nodes.Node) -> Iterator[nodes.Name]:
    if isinstance(part, nodes.Name):
        yield part
    yield from part.find_all(nodes.Name)


def _lookups(part: nodes.Node) -> Iterator[nodes.Getattr | nodes.Getitem]:
    yield from part.find_all(nodes.Getattr)
    yield from part.find_all(nodes.Getitem)
