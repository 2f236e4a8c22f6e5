"""What a compiled template calls while it is filled, plain or traced.

Values are looked up in tables only, never as attributes; every text and number that a template
makes is charged to the budget.
"""

import operator
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from typing import cast

from jinja2 import Environment
from jinja2.environment import Template
from jinja2.runtime import Context, LoopContext, Undefined

from simulator.model.place import Place
from simulator.rendering.budget import TEXT_LIMIT, check_number, too_long
from simulator.rendering.filling import Filling
from simulator.rendering.filters import metered_filters, metered_tests
from simulator.rendering.refusal import Refusal
from simulator.rendering.traced import join, join_all, literal, printed
from simulator.rendering.values import (
    Absent,
    Blank,
    Fields,
    Leaves,
    Macro,
    Notes,
    Spot,
    TracedLeaves,
    Value,
    as_text,
    show,
    wrap,
)

LOOP_FIELDS = frozenset(
    {
        "depth",
        "depth0",
        "first",
        "index",
        "index0",
        "last",
        "length",
        "nextitem",
        "previtem",
        "revindex",
        "revindex0",
    }
)

_BINARY = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
}


class PlainEnvironment(Environment):
    """Fills messages as plain text."""

    sandboxed = True
    intercepted_binops = frozenset(_BINARY)
    intercepted_unops: frozenset[str] = frozenset()

    def __init__(self, filling: Filling, links: Mapping[str, str]) -> None:
        super().__init__(keep_trailing_newline=True, undefined=Absent, optimized=False)
        self.globals.clear()
        self.filling = filling
        self.budget = filling.budget
        self.links = links
        self.leaf = self.make_leaves(filling.notes)
        self.filters.clear()
        self.filters.update(metered_filters(filling))
        self.tests.clear()
        self.tests.update(metered_tests(filling.budget))
        self.includes: dict[str, tuple[Template, int]] = {}

    # What differs where origins are kept.

    def make_leaves(self, notes: Notes) -> Leaves:
        """Return the maker of single values."""
        return Leaves(notes)

    def make_literal(self, text: str, place: Place, at: int | None) -> str:
        """Return the template's own text."""
        del place, at
        return text

    def make_printer(self, place: Place, field: str | None) -> Callable[[Value], str]:
        """Return what prints a value at a place; `field` is what shows there as it is."""
        del place, field
        return show

    def concat(self, parts: Sequence[str]) -> str:  # type: ignore[override]  # only lists come here
        """Join the texts of a block, or of `~`."""
        self.budget.take_characters(sum(map(len, parts)))
        return self.glue(parts)

    def glue(self, parts: Iterable[str]) -> str:
        """Join texts that are charged."""
        return "".join(parts)

    # What compiled templates call.

    def whole(self, parts: Iterable[str]) -> str:
        """Join the pieces of a whole message."""
        return "".join(parts)

    def collect(self, pieces: Iterator[str]) -> str:
        """Join the pieces of a whole message; one too many stops it at the tag it is at."""
        parts: list[str] = []
        room = TEXT_LIMIT
        for piece in pieces:
            room -= len(piece)
            if room < 0:
                cast("Generator[str]", pieces).throw(too_long())
            parts.append(piece)
        return self.whole(parts)

    def fetch(self, table: Value, key: Value, spot: Spot) -> Value:
        """Return `table.key`."""
        try:
            value = table[key]
        except (TypeError, LookupError):
            return self._not_found(table, key, spot)
        return value.at(spot.place) if value.__class__ is Blank else value

    def fetch_item(self, table: Value, key: Value, spot: Spot) -> Value:
        """Return `table[key]`, where the key may be any value."""
        self.budget.weigh(key)
        if isinstance(table, str):
            self.budget.take_characters(len(table))
        return self.fetch(table, key, spot)

    def _not_found(self, table: object, key: object, spot: Spot) -> object:
        if isinstance(table, LoopContext) and key in LOOP_FIELDS:
            return getattr(table, str(key))
        if isinstance(table, Undefined):
            return table
        path = f"{table.path}.{key}" if isinstance(table, Fields) else spot.path
        return Absent.field(path, spot.place, self.filling.notes)

    def unset(self, spot: Spot) -> Absent:
        """Return the hole of a name that nothing is known by."""
        return Absent.field(spot.path, spot.place, self.filling.notes)

    def cut(self, value: Value, start: Value, stop: Value, step: Value) -> Value:
        """Return `value[start:stop:step]`."""
        if isinstance(value, Undefined):
            return value
        if not isinstance(value, (str, list, tuple)):
            raise Refusal("Only a text or a list can be cut.", "Remove the [:].")
        self.budget.weigh(value)
        return value[start:stop:step]

    def link(self, name: str, spot: Spot) -> object:
        """Return the address of a link."""
        return self.links[name] if name in self.links else self.unset(spot)

    def macro(self, function: Callable[..., str], names: tuple[str, ...]) -> Macro:
        """Return a macro that the template defines."""
        return Macro(function, names)

    def call(self, size: int, macro: object, /, *given: object, **named: object) -> str:
        """Call a macro whose body has `size` parts."""
        if not isinstance(macro, Macro):
            message = "This macro is not defined when it is called here."
            raise Refusal(message, "Define it at the top of the message, outside of any block.")
        self.budget.take_steps(size)
        return macro(*given, **named)

    def include(
        self, name: str, variables: dict[str, Value], own: dict[str, Value]
    ) -> Iterator[str]:
        """Return the pieces of an include."""
        template, size = self.includes[name]
        self.budget.take_steps(size)
        return template.root_render_func(template.new_context(variables, shared=True, locals=own))

    def weighed(self, value: Value) -> Value:
        """Return a value that is about to be compared or searched."""
        self.budget.weigh(value)
        return value

    def searched(self, value: Value) -> Value:
        """Return a value that another is about to be looked for in."""
        self.budget.take_search(value)
        return value

    def listed(self, value: Value) -> Value:
        """Return a list, tuple or table that the template writes out."""
        self.budget.weigh_list(value)
        return value

    def call_binop(self, context: Context, operator: str, left: Value, right: Value) -> Value:
        """Return the result of arithmetic: on numbers, and `+` on texts."""
        del context
        if isinstance(left, Undefined):
            return left
        if isinstance(right, Undefined):
            return right
        if isinstance(left, (int, float)) and isinstance(right, (int, float)):
            check_number(left)
            check_number(right)
            result = _BINARY[operator](left, right)
            check_number(result)
            return result
        if operator == "+" and isinstance(left, str) and isinstance(right, str):
            self.budget.take_characters(len(left) + len(right))
            return left + right
        message = f"{operator} works with numbers only, and this is no number."
        raise Refusal(message, "Join texts with ~, or write |int or |float behind the value.")

    def lead(self, paths: Mapping[str, str] | None) -> Fields:
        """Return the lead's fields of these names, or all; `paths` has the path of each name."""
        lead, leaf = self.filling.lead, self.leaf
        fields = Fields("lead", {})
        if paths is None:
            paths = {name: f"lead.{name}" for name in lead}
        for name, path in paths.items():
            if name in lead:
                fields[name] = wrap(lead[name], path, leaf)
        return fields


class TracingEnvironment(PlainEnvironment):
    """Fills messages with texts that know where they came from."""

    def make_leaves(self, notes: Notes) -> Leaves:
        """Return the maker of values that know their fields."""
        return TracedLeaves(notes)

    def make_literal(self, text: str, place: Place, at: int | None) -> str:
        """Return the template's own text with its place."""
        return literal(text, place, at)

    def make_printer(self, place: Place, field: str | None) -> Callable[[Value], str]:
        """Return what prints a value and gives it its place."""
        return lambda value: printed(show(value), place, field)

    def glue(self, parts: Iterable[str]) -> str:
        """Join texts and their origins."""
        return join(parts)

    def whole(self, parts: Iterable[str]) -> str:
        """Join the pieces of a whole message and all their origins."""
        return join_all(parts)


def show_all(parts: Iterable[object]) -> list[str]:
    """The texts of what `~` joins."""
    return [as_text(part) for part in parts]
