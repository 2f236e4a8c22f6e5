"""Filters, and what stands in for a value that is missing."""

from jinja2 import nodes

from simulator.rendering.bounds import dates, formats, free_values, list_filters, lists
from simulator.rendering.bounds.arithmetic import Arithmetic
from simulator.rendering.bounds.conditions import is_true, tested
from simulator.rendering.bounds.evaluator import Way
from simulator.rendering.bounds.shapes import Cat, Exact, Listed, Many, Op, Ref, Value
from simulator.rendering.bounds.state import State
from simulator.rendering.bounds.ways import singles
from simulator.rendering.filters import CHARGE, DATE_FILTERS

_LISTY = frozenset(
    {"first", "join", "last", "list", "map", "max", "min", "reverse", "sort", "sum", "unique"}
)


class Filtering(Arithmetic):
    """Applies filters."""

    def filter(self, node: nodes.Filter, state: State) -> list[Way]:
        """A value through a filter, or what a filter block prints."""
        if node.node is None:
            return self.filtered(node, state, self.walk.block_value)
        if node.name == CHARGE:
            return self.ways(node.node, state)
        found: list[Way] = []
        for before, value in self.ways(node.node, state):
            found += self.filtered(node, before, value)
        return found

    def filtered(self, node: nodes.Filter, state: State, value: Value) -> list[Way]:
        """A value through a filter."""
        if node.name in DATE_FILTERS:
            return dates.dated(self, state, value, node.name)
        parts = [*node.args, *(word.value for word in node.kwargs)]
        names = [str(word.key) for word in node.kwargs]
        found: list[Way] = []
        for before, given in self.each(parts, state):
            split = len(node.args)
            words = dict(zip(names, given[split:], strict=True))
            found += self._with_values(node, before, value, given[:split], words)
        return found

    def _with_values(
        self,
        node: nodes.Filter,
        state: State,
        value: Value,
        given: tuple[Value, ...],
        named: dict[str, Value],
    ) -> list[Way]:
        if node.name in ("default", "d"):
            return self._default(node, state, value, given, named)
        if node.name == "format":
            return formats.formatted(self, state, value, given, named)
        found: list[Way] = []
        for after, known in self.known(state, (*given, *named.values())):
            exact = [each for each in known if isinstance(each, Exact)]
            if len(exact) < len(known):
                found += free_values.filtered(self, after, node.name, value, known)
                continue
            words = tuple(zip(named, exact[len(given) :], strict=True))
            op: Op = ("filter", node.name, tuple(exact[: len(given)]), words)
            found += self._apply(after, value, op)
        return found

    def _apply(self, state: State, value: Value, op: Op) -> list[Way]:
        if op[1] not in _LISTY or lists.is_free_of_lists(state, value):
            if op[1] in ("length", "count") and isinstance(value, Cat) and not value.ops:
                return list_filters.measured(self, state, value)
            return self.done(state, value, op)
        found: list[Way] = []
        for after, shape in singles(state, value, self.world):
            if isinstance(shape, (Many, Listed)):
                found += list_filters.filtered(self, after, shape, op)
            else:
                found += self.done(after, shape, op)
        return found

    def _default(
        self,
        node: nodes.Filter,
        state: State,
        value: Value,
        given: tuple[Value, ...],
        named: dict[str, Value],
    ) -> list[Way]:
        words = dict(zip(("default_value", "boolean"), given, strict=False)) | named
        other = words.get("default_value", Exact(""))
        flag = words.get("boolean", Exact(value=False))
        found: list[Way] = []
        for middle, is_wide in is_true(state, flag, self.world):
            answers = (
                is_true(middle, value, self.world)
                if is_wide
                else tested(middle, value, ("test", "defined", (), ()), self.world)
            )
            plain = isinstance(other, Exact) and isinstance(value, Ref)
            if plain:
                op: Op = ("filter", "default", (other, Exact(is_wide)), ())
                self.walk.note_fallback(node, answers)
                found.append((middle, Ref(value.path, (*value.ops, op))))  # type: ignore[union-attr]  # a ref
                continue
            self.walk.note_fallback(node, answers)
            found += [(after, value if holds else other) for after, holds in answers]
        return found
