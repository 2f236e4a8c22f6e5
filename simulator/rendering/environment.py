"""What a compiled template calls while it is filled, plain or traced.

Values are looked up in tables only, never as attributes; every text and number that a template
makes is charged to the budget.
"""

import operator
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from typing import cast

from jinja2 import Environment
from jinja2.environment import Template
from jinja2.runtime import LoopContext, Undefined

from simulator.model.place import Place
from simulator.rendering.budget import TEXT_LIMIT, check_number, too_long
from simulator.rendering.filling import Filling
from simulator.rendering.filters import metered_filters, metered_tests
from simulator.rendering.nearest import LONGEST
from simulator.rendering.refusal import Refusal
from simulator.rendering.traced import Span, join, join_all, literal, printed
from simulator.rendering.traced_values import Source, made_of, sourced
from simulator.rendering.values import (
    Absent,
    Blank,
    Fields,
    Macro,
    Spot,
    Value,
    as_text,
    show,
    still_blank,
)
from simulator.rendering.wrapping import LeadFields, TracedWrapping, Wrapping

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

_EDGES = (int, type(None))
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
    intercepted_binops: frozenset[str] = frozenset()
    intercepted_unops: frozenset[str] = frozenset()

    def __init__(self, filling: Filling, links: Mapping[str, str]) -> None:
        super().__init__(keep_trailing_newline=True, undefined=Absent, optimized=False)
        self.globals.clear()
        self.filling = filling
        self.budget = filling.budget
        self.links = links
        self.wrapping = self.make_wrapping()
        self.filters.clear()
        self.filters.update(metered_filters(filling))
        self.tests.clear()
        self.tests.update(metered_tests(filling.budget))
        self.includes: dict[str, tuple[Template, int]] = {}

    # What differs where origins are kept.

    def make_wrapping(self) -> Wrapping:
        """Return the maker of values."""
        return Wrapping(self.filling.notes, self.budget)

    def make_literal(self, text: str, place: Place, spans: tuple[Span, ...]) -> str:
        """Return the template's own text."""
        del place, spans
        return text

    def make_number(self, number: float, place: Place, at: int | None) -> float:
        """Return a number that the template writes."""
        del place, at
        return number

    def placed(self, value: Value, place: Place) -> Value:
        """Return the result of arithmetic at a place."""
        del place
        return value

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
        if isinstance(key, Undefined):
            return key
        if isinstance(table, str):
            self.budget.take_characters(len(table))
        return self.fetch(table, key, spot)

    def _not_found(self, table: object, key: object, spot: Spot) -> object:
        if isinstance(table, LoopContext) and key in LOOP_FIELDS:
            return getattr(table, str(key))
        if isinstance(table, Undefined):
            return table
        if isinstance(table, Blank):
            return table.here(spot.place)
        is_name = isinstance(key, str) and 0 < len(key) <= LONGEST
        path = f"{table.path}.{key}" if isinstance(table, Fields) and is_name else spot.path
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
        if step == 0 or not all(isinstance(edge, _EDGES) for edge in (start, stop, step)):
            raise Refusal("A text or list is cut at whole numbers.", "Write [:5], for example.")
        self.budget.weigh(value)
        part = value[start:stop:step]
        return still_blank(value, part) if isinstance(part, str) else part

    def picked(self, value: Value, place: Place) -> Value:
        """Return what a filter picked from the items of what stands at `place`."""
        return value.here(place) if value.__class__ is Blank else value

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
        self.budget.take_steps(size + len(variables) + len(own))
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

    def calculate(self, sign: str, left: Value, right: Value, place: Place) -> Value:
        """Return the result of arithmetic: on numbers, and `+` on texts."""
        if isinstance(left, Undefined):
            return left
        if isinstance(right, Undefined):
            return right
        if isinstance(left, (int, float)) and isinstance(right, (int, float)):
            check_number(left)
            check_number(right)
            result = _BINARY[sign](left, right)
            check_number(result)
            return self.placed(result, place)
        if sign == "+" and isinstance(left, str) and isinstance(right, str):
            self.budget.take_characters(len(left) + len(right))
            return left + right
        message = f"{sign} works with numbers only, and this is no number."
        raise Refusal(message, "Join texts with ~, or write |int or |float behind the value.")

    def signed(self, sign: str, value: Value) -> Value:
        """Return a number with a sign before it."""
        if isinstance(value, Undefined):
            return value
        if not isinstance(value, (int, float)):
            message = f"{sign} before a value works with numbers only, and this is no number."
            raise Refusal(message, "Remove it, or write |int or |float behind the value.")
        return made_of(value, -value if sign == "-" else +value)

    def lead(self, *, is_whole: bool) -> Fields:
        """Return the lead's fields: all at once where a template may read any of them."""
        if is_whole:
            return self.wrapping.table(self.filling.lead, "lead")
        return LeadFields(self.filling.lead, self.wrapping)


class TracingEnvironment(PlainEnvironment):
    """Fills messages with texts that know where they came from."""

    def make_wrapping(self) -> Wrapping:
        """Return the maker of values that know their fields."""
        return TracedWrapping(self.filling.notes, self.budget)

    def make_literal(self, text: str, place: Place, spans: tuple[Span, ...]) -> str:
        """Return the template's own text with its place."""
        return literal(text, place, spans)

    def make_number(self, number: float, place: Place, at: int | None) -> Value:
        """Return a number with its place."""
        return sourced(number, Source(place, at))

    def placed(self, value: Value, place: Place) -> Value:
        """Return a number with its place."""
        return sourced(value, Source(place))

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
