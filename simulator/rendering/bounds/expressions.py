"""Values of expressions, on every way that they may go."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from jinja2 import nodes

from simulator.rendering.bounds.arithmetic import SIGNS
from simulator.rendering.bounds.conditions import compare, is_true, tested
from simulator.rendering.bounds.evaluator import Way
from simulator.rendering.bounds.filtering import Filtering
from simulator.rendering.bounds.lookups import LEAD
from simulator.rendering.bounds.shapes import (
    Exact,
    Keyed,
    Listed,
    Made,
    Op,
    Unknown,
    Value,
)
from simulator.rendering.bounds.state import State
from simulator.rendering.bounds.text_filters import NOTHING

if TYPE_CHECKING:
    from simulator.rendering.bounds.walk import Walk


class Expressions(Filtering):
    """Evaluates expressions for a walk through a template."""

    def __init__(self, walk: "Walk") -> None:
        super().__init__(walk)
        self._kinds: Mapping[type[nodes.Node], Callable[..., list[Way]]] = {
            nodes.Const: self._const,
            nodes.TemplateData: lambda node, state: [(state, Exact(node.data))],
            nodes.Name: self._name,
            nodes.Getattr: self.attribute,
            nodes.Getitem: self.item,
            nodes.Filter: self.filter,
            nodes.Test: self._condition,
            nodes.Compare: self._condition,
            nodes.Not: self._condition,
            nodes.And: self._and,
            nodes.Or: self._or,
            nodes.CondExpr: self._choice,
            nodes.Concat: self.concat,
            nodes.Neg: lambda node, state: self.signed(node, state, "-"),
            nodes.Pos: lambda node, state: self.signed(node, state, "+"),
            nodes.Call: self._call,
            nodes.List: self._list,
            nodes.Tuple: self._list,
            nodes.Dict: self._dict,
            nodes.InternalName: lambda _node, state: [(state, NOTHING)],
            **dict.fromkeys(SIGNS, self.calculation),
        }

    def ways(self, node: nodes.Node, state: State) -> list[Way]:
        """The values of an expression."""
        self.walk.worked(1)
        return self._kinds[type(node)](node, state)

    def test(self, node: nodes.Node, state: State) -> list[tuple[State, bool]]:
        """Whether a condition holds."""
        if isinstance(node, nodes.Not):
            return [(after, not holds) for after, holds in self.test(node.node, state)]
        if isinstance(node, nodes.And):
            return self._and_or(node, state, stops=False)
        if isinstance(node, nodes.Or):
            return self._and_or(node, state, stops=True)
        if isinstance(node, nodes.Compare):
            return self._compare(node, state)
        if isinstance(node, nodes.Test):
            return self._test(node, state)
        return [
            answer
            for after, value in self.ways(node, state)
            for answer in is_true(after, value, self.world)
        ]

    def _and_or(
        self, node: nodes.And | nodes.Or, state: State, *, stops: bool
    ) -> list[tuple[State, bool]]:
        found: list[tuple[State, bool]] = []
        for after, holds in self.test(node.left, state):
            if holds is stops:
                found.append((after, holds))
            else:
                found += self.test(node.right, after)
        return found

    def _compare(self, node: nodes.Compare, state: State) -> list[tuple[State, bool]]:
        found: list[tuple[State, bool]] = []
        going = self.ways(node.expr, state)
        for index, operand in enumerate(node.ops):
            is_last = index == len(node.ops) - 1
            waiting: list[Way] = []
            for before, left in going:
                for middle, right in self.ways(operand.expr, before):
                    for after, holds in compare(middle, operand.op, left, right, self.world):
                        if holds and not is_last:
                            waiting.append((after, right))
                        else:
                            found.append((after, holds))
            going = waiting
        return found

    def _test(self, node: nodes.Test, state: State) -> list[tuple[State, bool]]:
        found: list[tuple[State, bool]] = []
        parts = [*node.args, *(word.value for word in node.kwargs)]
        for before, value in self.ways(node.node, state):
            for middle, given in self.each(parts, before):
                found += self._tested(node, middle, value, given)
        return found

    def _tested(
        self, node: nodes.Test, state: State, value: Value, given: tuple[Value, ...]
    ) -> list[tuple[State, bool]]:
        if given and node.name in _OF_TWO:
            return compare(state, _OF_TWO[node.name], value, given[0], self.world)
        found = []
        for after, known in self.known(state, given):
            op: Op = ("test", node.name, known, ())
            if any(not isinstance(each, Exact) for each in known):
                found += [(after, True), (after, False)]
            else:
                found += tested(after, value, op, self.world)
        return found

    # Values

    def _const(self, node: nodes.Const, state: State) -> list[Way]:
        return [(state, Exact(node.value))]

    def _name(self, node: nodes.Name, state: State) -> list[Way]:
        if node.name == "lead":
            return [(state, LEAD)]
        value = state.look_up(node.name)
        if value is None:
            value = self.world.names.get(node.name, NOTHING)
        return [(state, value)]

    # Filters

    # Conditions as values

    def _condition(self, node: nodes.Node, state: State) -> list[Way]:
        return [(after, Exact(holds)) for after, holds in self.test(node, state)]

    def _and(self, node: nodes.And, state: State) -> list[Way]:
        return self._picked(node, state, stops=False)

    def _or(self, node: nodes.Or, state: State) -> list[Way]:
        return self._picked(node, state, stops=True)

    def _picked(self, node: nodes.And | nodes.Or, state: State, *, stops: bool) -> list[Way]:
        found: list[Way] = []
        for before, value in self.ways(node.left, state):
            answers = is_true(before, value, self.world)
            if stops:
                self.walk.note_fallback(node, answers)
            for after, holds in answers:
                if holds is stops:
                    found.append((after, value))
                else:
                    found += self.ways(node.right, after)
        return found

    def _choice(self, node: nodes.CondExpr, state: State) -> list[Way]:
        found: list[Way] = []
        for after, holds in self.test(node.test, state):
            self.walk.note_test(node, after, holds=holds)
            if holds:
                found += self.ways(node.expr1, after)
            elif node.expr2 is not None:
                found += self.ways(node.expr2, after)
            else:
                found.append((after, NOTHING))
        return found

    # Texts and numbers

    def _call(self, node: nodes.Call, state: State) -> list[Way]:
        name = node.node.name  # type: ignore[attr-defined]  # the guard lets names through
        if name == "link":
            return [(state, self.world.link(node.args[0].value))]  # type: ignore[attr-defined]  # as above
        made = state.look_up(name)
        if not isinstance(made, Made):
            return []
        return self.walk.call(made, node, state)

    def _list(self, node: nodes.List | nodes.Tuple, state: State) -> list[Way]:
        return [
            (after, listed(values, is_tuple=isinstance(node, nodes.Tuple)))
            for after, values in self.each(list(node.items), state)
        ]

    def _dict(self, node: nodes.Dict, state: State) -> list[Way]:
        parts = [part for pair in node.items for part in (pair.key, pair.value)]
        found: list[Way] = []
        for after, values in self.each(parts, state):
            if all(isinstance(value, Exact) for value in values):
                raw = [value.value for value in values]  # type: ignore[union-attr]  # exact ones
                found.append((after, Exact(dict(zip(raw[::2], raw[1::2], strict=True)))))
            elif all(isinstance(key, Exact) for key in values[::2]):
                keys = [key.value for key in values[::2]]  # type: ignore[union-attr]  # exact ones
                found.append((after, Keyed(tuple(zip(keys, values[1::2], strict=True)))))
            else:
                found.append((after, Unknown("A table is written here: write its values apart.")))
        return found


_OF_TWO = {
    "eq": "eq",
    "equalto": "eq",
    "ne": "ne",
    "lt": "lt",
    "lessthan": "lt",
    "le": "lteq",
    "gt": "gt",
    "greaterthan": "gt",
    "ge": "gteq",
    "in": "in",
}


def listed(values: tuple[Value, ...], *, is_tuple: bool) -> Value:
    """A list that the template writes out."""
    if all(isinstance(value, Exact) for value in values):
        raw = [value.value for value in values]  # type: ignore[union-attr]  # exact ones
        return Exact(tuple(raw) if is_tuple else raw)
    return Listed(values)
