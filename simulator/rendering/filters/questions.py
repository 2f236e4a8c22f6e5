"""The tests that may follow `is`; answers are those of the language's own tests."""

import operator
from collections.abc import Callable, Mapping

from jinja2.runtime import Undefined

from simulator.rendering.values import Value, as_text


def _odd(value: Value) -> bool:
    return not isinstance(value, str) and bool(value % 2 == 1)


def _even(value: Value) -> bool:
    return not isinstance(value, str) and bool(value % 2 == 0)


def _divisible(value: Value, num: Value) -> bool:
    return not isinstance(value, str) and bool(value % num == 0)


def _defined(value: object) -> bool:
    return not isinstance(value, Undefined)


def _undefined(value: object) -> bool:
    return isinstance(value, Undefined)


def _none(value: object) -> bool:
    return value is None


def _boolean(value: object) -> bool:
    return value is True or value is False


def _true(value: object) -> bool:
    return value is True


def _false(value: object) -> bool:
    return value is False


def _integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _float(value: object) -> bool:
    return isinstance(value, float)


def _number(value: object) -> bool:
    return isinstance(value, (int, float))


def _string(value: object) -> bool:
    return isinstance(value, str)


def _mapping(value: object) -> bool:
    return isinstance(value, Mapping)


def _sequence(value: object) -> bool:
    return isinstance(value, (str, list, tuple, Mapping))


def _iterable(value: object) -> bool:
    return isinstance(value, (str, list, tuple, Mapping, Undefined))


def _lower(value: object) -> bool:
    return as_text(value).islower()


def _upper(value: object) -> bool:
    return as_text(value).isupper()


def _in(value: Value, seq: Value) -> bool:
    return value in seq


TESTS: Mapping[str, Callable[..., bool]] = {
    "boolean": _boolean,
    "defined": _defined,
    "divisibleby": _divisible,
    "eq": operator.eq,
    "equalto": operator.eq,
    "even": _even,
    "false": _false,
    "float": _float,
    "ge": operator.ge,
    "greaterthan": operator.gt,
    "gt": operator.gt,
    "in": _in,
    "integer": _integer,
    "iterable": _iterable,
    "le": operator.le,
    "lessthan": operator.lt,
    "lower": _lower,
    "lt": operator.lt,
    "mapping": _mapping,
    "ne": operator.ne,
    "none": _none,
    "number": _number,
    "odd": _odd,
    "sequence": _sequence,
    "string": _string,
    "true": _true,
    "undefined": _undefined,
    "upper": _upper,
}
