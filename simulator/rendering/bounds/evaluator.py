"""What evaluates expressions has in common: values one after the other, and one shape each."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING

from jinja2 import nodes

from simulator.rendering.bounds.shapes import Cat, Either, Op, Ref, Shape, Value
from simulator.rendering.bounds.state import State
from simulator.rendering.bounds.ways import singles

if TYPE_CHECKING:
    from simulator.rendering.bounds.walk import Walk

Way = tuple[State, Value]


class Evaluator(ABC):
    """Evaluates expressions for a walk through a template."""

    def __init__(self, walk: "Walk") -> None:
        self.walk = walk
        self.world = walk.world

    @abstractmethod
    def ways(self, node: nodes.Node, state: State) -> list[Way]:
        """The values of an expression."""

    def each(
        self, parts: Sequence[nodes.Node], state: State
    ) -> list[tuple[State, tuple[Value, ...]]]:
        """The values of several expressions, one after the other."""
        found: list[tuple[State, tuple[Value, ...]]] = [(state, ())]
        for part in parts:
            found = [
                (after, (*values, value))
                for before, values in found
                for after, value in self.ways(part, before)
            ]
        return found

    def known(
        self, state: State, values: tuple[Value, ...]
    ) -> list[tuple[State, tuple[Shape, ...]]]:
        """Fork, so that each value has one shape."""
        found: list[tuple[State, tuple[Shape, ...]]] = [(state, ())]
        for value in values:
            found = [
                (after, (*shapes, shape))
                for before, shapes in found
                for after, shape in singles(before, value, self.world)
            ]
        return found

    def done(self, state: State, value: Value, op: Op) -> list[Way]:
        """The value with one operation more."""
        if isinstance(value, Ref):
            return [(state, Ref(value.path, (*value.ops, op)))]
        if isinstance(value, Either):
            return [(state, Cat((value,), (op,)))]
        if isinstance(value, Cat):
            return [(state, Cat(value.parts, (*value.ops, op)))]
        return [(state, shape) for _, shape in self.walk.apply(op, value)]
