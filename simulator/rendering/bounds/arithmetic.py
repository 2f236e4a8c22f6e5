"""Arithmetic, and texts behind each other."""

from jinja2 import nodes

from simulator.rendering.bounds.conditions import MANY
from simulator.rendering.bounds.evaluator import Way
from simulator.rendering.bounds.lookups import Lookups
from simulator.rendering.bounds.operations import calculated, range_of, text_of
from simulator.rendering.bounds.shapes import (
    Cat,
    Exact,
    Num,
    Op,
    Ref,
    Shape,
    Value,
    narrowed,
)
from simulator.rendering.bounds.state import State
from simulator.rendering.bounds.text_ops import lengths
from simulator.rendering.bounds.ways import singles

SIGNS: dict[type[nodes.Node], str] = {
    nodes.Add: "+",
    nodes.Sub: "-",
    nodes.Mul: "*",
    nodes.Div: "/",
    nodes.FloorDiv: "//",
    nodes.Mod: "%",
}
_MOST_APART = 64


class Arithmetic(Lookups):
    """Calculates."""

    def concat(self, node: nodes.Concat, state: State) -> list[Way]:
        """Texts behind each other, as `~` puts them."""
        return [(after, joined(values)) for after, values in self.each(list(node.nodes), state)]

    def calculation(self, node: nodes.BinExpr, state: State) -> list[Way]:
        """Two values and a sign between."""
        sign = SIGNS[type(node)]
        found: list[Way] = []
        for before, left in self.ways(node.left, state):
            for middle, right in self.ways(node.right, before):
                found += self._calculated(middle, sign, left, right)
        return found

    def _calculated(self, state: State, sign: str, left: Value, right: Value) -> list[Way]:
        if isinstance(left, Exact):
            return self.done(state, right, ("calc", sign, left, True))
        if isinstance(right, Exact):
            return self.done(state, left, ("calc", sign, right, False))
        loose = self._loosely(state, sign, left, right)
        if loose is not None:
            return loose
        found: list[Way] = []
        for after, (one, other) in self.known(state, (left, right)):
            tied = self._tied(after, sign, (left, right), (one, other))
            if tied:
                found += tied
                continue
            if isinstance(one, Exact) and isinstance(other, Exact):
                found += self.done(after, one, ("calc", sign, other, False))
            else:
                ways = calculated(sign, one, other, self.world)
                found += [(after, shape) for _, shape in ways]
        return found

    def _loosely(self, state: State, sign: str, left: Value, right: Value) -> list[Way] | None:
        """With many numbers on both sides their ranges are all that counts."""
        sides = [[shape for _, shape in singles(state, each, self.world)] for each in (left, right)]
        if min(map(len, sides)) <= MANY or left == right:
            return None
        one, other = range_of(sides[0]), range_of(sides[1])
        if one is None or other is None:
            return None
        return [(state, shape) for _, shape in calculated(sign, one, other, self.world)]

    def _tied(
        self, state: State, sign: str, values: tuple[Value, Value], shapes: tuple[Shape, Shape]
    ) -> list[Way]:
        """A sum of two fields' numbers: fork by one of them, so that it stays tied to the other."""
        kept, other = values if sign == "-" else values[::-1]
        given = shapes[0] if kept is values[1] else shapes[1]
        if sign not in ("+", "-") or not isinstance(kept, Ref) or not isinstance(other, Ref):
            return []
        if not all(isinstance(each, Num) and each.is_source for each in shapes):
            return []
        if not isinstance(given, Num) or given.may_be_float or given.high - given.low > _MOST_APART:
            return []
        found: list[Way] = []
        for number in range(int(given.low), int(given.high) + 1):
            limit = given.tied(number, number)
            bases = [narrowed(base, limit) for base in state.shapes(other.path)]
            known = state.put(other.path, [base for base in bases if base is not None])
            op: Op = ("calc", sign, Exact(number), False)
            found.append((known, Ref(kept.path, (*kept.ops, op))))
        return found

    def added(self, state: State, left: Value, right: Value) -> list[Way]:
        """The sum of two values."""
        return self._calculated(state, "+", left, right)

    def text_length(self, shape: Shape) -> int | None:
        """How many signs a shape prints as, where it is always the same."""
        text = text_of(shape, self.world)
        if text is None:
            return None
        low, high = lengths(text)
        return low if low == high else None

    def signed(self, node: nodes.UnaryExpr, state: State, sign: str) -> list[Way]:
        """A value with a sign before it."""
        return [
            way
            for after, value in self.ways(node.node, state)
            for way in self.done(after, value, ("signed", sign))
        ]


def joined(values: tuple[Value, ...]) -> Value:
    """Values printed behind each other."""
    known = [value for value in values if isinstance(value, Exact) and isinstance(value.value, str)]
    if len(known) == len(values):
        return Exact("".join(str(value.value) for value in known))
    return Cat(values)
