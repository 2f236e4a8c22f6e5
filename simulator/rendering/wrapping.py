"""From a lead's plain data to the values that a template works with.

Only plain data comes in: other objects could do anything when they are read or printed.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from simulator.rendering.budget import NUMBER_LIMIT, TEXT_LIMIT, Budget
from simulator.rendering.nearest import short
from simulator.rendering.refusal import Refusal
from simulator.rendering.traced_values import Source, sourced
from simulator.rendering.values import Blank, Fields, Notes

_EXACT = frozenset({int, float, bool, type(None), dt.date, dt.datetime, dt.time, dt.timedelta})
_NAMES = (str, int, float, type(None))
_SOME_DAY = dt.date(2000, 1, 1)


class Wrapping:
    """Makes a template's values, each with its path: `lead.cars.model` for that of every car."""

    def __init__(self, notes: Notes, budget: Budget) -> None:
        self._notes = notes
        self._budget = budget

    def leaf(self, value: object, path: str) -> object:
        """Make a value that holds no others."""
        del path
        return value

    def wrap(self, value: object, path: str) -> object:
        """Make a value with all that it holds; raises `Refusal` for what is no plain data."""
        if type(value) is str:
            return self._text(value, path)
        if value.__class__ in _EXACT:
            return self.leaf(value, path)
        if isinstance(value, (dict, MappingProxyType)):
            return self.table(value, path)
        if isinstance(value, (list, tuple, set, frozenset)):
            return self._items(value, path)
        plain = _plain(value, path)
        return self._text(plain, path) if isinstance(plain, str) else self.leaf(plain, path)

    def table(self, values: Mapping[Any, object], path: str) -> Fields:
        """Make a table of values by name."""
        self._budget.take_values(len(values) + 1, path)
        inner = {
            name: self.wrap(value, f"{path}.{name}")
            for name, value in ((_name(key, path), value) for key, value in values.items())
        }
        return Fields(path, inner)

    def _text(self, text: str, path: str) -> object:
        if not text or text.isspace():
            return Blank(text, path, self._notes)
        if len(text) > TEXT_LIMIT:
            message = f"{short(path)} holds a text of more than {TEXT_LIMIT:,} characters."
            raise Refusal(message, "Shorten the field.")
        return self.leaf(text, path)

    def _items(
        self,
        values: list[object] | tuple[object, ...] | set[object] | frozenset[object],
        path: str,
    ) -> object:
        self._budget.take_values(len(values) + 1, path)
        items = [self.wrap(value, path) for value in values]
        if isinstance(values, (set, frozenset)):
            return sorted(items, key=repr)  # a set's own order changes from run to run
        return tuple(items) if isinstance(values, tuple) else items


class TracedWrapping(Wrapping):
    """The same, with values that know the field that they come from."""

    def leaf(self, value: object, path: str) -> object:
        """Make a value that holds no others."""
        return sourced(value, Source(field=path))


class LeadFields(Fields):
    """A lead's fields, each made when it is first read."""

    __slots__ = ("_lead", "_wrapping")

    def __init__(self, lead: Mapping[str, object], wrapping: Wrapping) -> None:
        super().__init__("lead", {})
        self._lead = lead
        self._wrapping = wrapping

    def __missing__(self, name: str) -> object:
        if name not in self._lead:
            raise KeyError(name)
        value = self[name] = self._wrapping.wrap(self._lead[name], f"lead.{name}")
        return value


def _name(key: object, path: str) -> str:
    """The name of a value in a table."""
    if isinstance(key, str):
        return str.__str__(key)
    if isinstance(key, _NAMES):
        return str(_plain(key, path))
    message = f"{short(path)} has a name in it that is no text."
    raise Refusal(message, "Write its names as texts.")


def _plain(value: object, path: str) -> object:
    """The plain value that an object of a kind of its own, such as a choice, stands for."""
    if value is None or isinstance(value, bool):
        return value
    for kind, plain in _BASES:
        if isinstance(value, kind):
            return plain(value)
    if isinstance(value, Decimal):
        return _number(value, path)
    message = f"{short(path)} holds a kind of value that no message can show."
    raise Refusal(message, "Give it a text, a number, a date, or a list of these.")


def _number(value: Decimal, path: str) -> float:
    if not value.is_finite() or value.adjusted() >= len(str(NUMBER_LIMIT)):
        message = f"{short(path)} holds a number that is too large, or no number at all."
        raise Refusal(message, "Keep numbers below a thousand million million.")
    return float(value)


def _day(value: dt.date) -> dt.date:
    return dt.date.fromordinal(dt.date.toordinal(value))


_BASES: tuple[tuple[type, Callable[[Any], object]], ...] = (
    (str, str.__str__),
    (int, int.__int__),
    (float, float.__float__),
    (dt.datetime, lambda value: dt.datetime.combine(_day(value), dt.datetime.timetz(value))),
    (dt.date, _day),
    (dt.time, lambda value: dt.datetime.combine(_SOME_DAY, value).timetz()),
    (dt.timedelta, dt.timedelta.__pos__),
)
