"""Fields of tables, items of lists, and parts of both."""

from jinja2 import nodes

from simulator.rendering.bounds import lists
from simulator.rendering.bounds.evaluator import Evaluator, Way
from simulator.rendering.bounds.shapes import (
    Exact,
    Keyed,
    Listed,
    Loop,
    Many,
    Op,
    Record,
    Ref,
    Shape,
    Unknown,
    Value,
)
from simulator.rendering.bounds.state import State
from simulator.rendering.bounds.text_filters import NOTHING
from simulator.rendering.bounds.ways import singles
from simulator.rendering.values import Absent

LEAD = Ref(())


class Lookups(Evaluator):
    """Looks values up."""

    def attribute(self, node: nodes.Getattr, state: State) -> list[Way]:
        """`table.name`."""
        return [
            way
            for before, table in self.ways(node.node, state)
            for way in self.fetched(before, table, Exact(node.attr), "attr")
        ]

    def item(self, node: nodes.Getitem, state: State) -> list[Way]:
        """`table[key]`."""
        if isinstance(node.arg, nodes.Slice):
            return self.cut(node, node.arg, state)
        found: list[Way] = []
        for before, table in self.ways(node.node, state):
            for middle, key in self.ways(node.arg, before):
                for after, known in singles(middle, key, self.world):
                    found += self._with_key(after, table, known)
        return found

    def _with_key(self, state: State, table: Value, key: Shape) -> list[Way]:
        if isinstance(key, Exact):
            if isinstance(key.value, Absent):
                return [(state, key)]
            return self.fetched(state, table, key, "item")
        if isinstance(table, Listed):
            return [(state, each) for each in (*table.items, NOTHING)]
        return [(state, Unknown("What is looked up here depends on the lead: name it."))]

    def fetched(self, state: State, table: Value, key: Exact, kind: str) -> list[Way]:
        """`table.key`, or `table[key]`."""
        if table == LEAD:
            if isinstance(key.value, str):
                return [(state, Ref((key.value,)))]
            return [(state, NOTHING)]
        if isinstance(table, Ref) and not table.ops:
            return self._of_field(state, table, key, kind)
        found: list[Way] = []
        for after, shape in singles(state, table, self.world):
            found += self._of_shape(after, shape, key, kind)
        return found

    def _of_field(self, state: State, table: Ref, key: Exact, kind: str) -> list[Way]:
        shapes = state.shapes(table.path)
        if not any(isinstance(shape, (Many, Record)) for shape in shapes):
            return [(state, Ref(table.path, ((kind, key),)))]
        found: list[Way] = []
        for after, shape in singles(state, table, self.world):
            found += self._of_shape(after, shape, key, kind)
        return found

    def _of_shape(self, state: State, shape: Shape, key: Exact, kind: str) -> list[Way]:
        if isinstance(shape, Record):
            is_named = isinstance(key.value, str) and (
                shape.names is None or key.value in shape.names
            )
            return [(state, Ref((*shape.path, str(key.value))) if is_named else NOTHING)]
        if isinstance(shape, (Many, Listed)):
            return lists.item(self, state, shape, key)
        if isinstance(shape, Keyed):
            return [(state, dict(shape.items).get(key.value, NOTHING))]
        if isinstance(shape, Loop):
            return lists.of_loop(state, shape, key)
        op: Op = (kind, key)
        return self.done(state, shape, op)

    def cut(self, node: nodes.Getitem, part: nodes.Slice, state: State) -> list[Way]:
        """`value[start:stop]`."""
        edges = [edge or nodes.Const(None) for edge in (part.start, part.stop, part.step)]
        found: list[Way] = []
        for before, value in self.ways(node.node, state):
            for middle, given in self.each(edges, before):
                for after, known in self.known(middle, given):
                    found += self._cut_known(after, value, known)
        return found

    def _cut_known(self, state: State, value: Value, edges: tuple[Shape, ...]) -> list[Way]:
        if not all(isinstance(edge, Exact) for edge in edges):
            return [(state, Unknown("Where this is cut depends on the lead: write a number."))]
        op: Op = ("cut", *edges)
        if lists.is_free_of_lists(state, value):
            return self.done(state, value, op)
        found: list[Way] = []
        for after, shape in singles(state, value, self.world):
            if isinstance(shape, (Many, Listed)):
                found += lists.cut(after, shape, edges)  # type: ignore[arg-type]  # exact ones
            else:
                found += self.done(after, shape, op)
        return found
