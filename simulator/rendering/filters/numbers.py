"""Filters that make and round numbers; results are those of the language's own filters."""

import math

from simulator.rendering.refusal import Refusal
from simulator.rendering.traced_values import made_of
from simulator.rendering.values import Absent, Value

_MOST_PLACES = 6


def whole(value: Value, default: int = 0, base: int = 10) -> int:
    """As a whole number, or `default` where it is none."""
    if isinstance(value, Absent):
        value.note()
        return default
    try:
        return made_of(value, int(value, base) if isinstance(value, str) else int(value))
    except (TypeError, ValueError):
        return _cut_down(value, default)


def _cut_down(value: Value, default: int) -> int:
    try:
        return made_of(value, int(float(value)))
    except (TypeError, ValueError, OverflowError):
        return default


def decimal(value: Value, default: float = 0.0) -> float:
    """As a number with decimals, or `default` where it is none."""
    if isinstance(value, Absent):
        value.note()
        return default
    try:
        return made_of(value, float(value))
    except (TypeError, ValueError):
        return default


def rounded(value: Value, precision: Value = 0, method: str = "common") -> Value:
    """Rounded to 0 to 6 places: common, ceil or floor."""
    if isinstance(value, Absent):
        return value
    if not isinstance(precision, int) or not 0 <= precision <= _MOST_PLACES:
        message = f"A number can be rounded to 0 to {_MOST_PLACES} places."
        raise Refusal(message, "Write round(2), for example.")
    if method not in ("common", "ceil", "floor"):
        raise Refusal("There is no such way to round.", "Write common, ceil or floor.")
    return made_of(value, _turned(value, precision, method))


def _turned(value: Value, precision: int, method: str) -> Value:
    if method == "common":
        return round(value, precision)
    turn = math.ceil if method == "ceil" else math.floor
    return turn(value * 10**precision) / 10**precision


def absolute(value: Value) -> Value:
    """Without its sign."""
    return value if isinstance(value, Absent) else made_of(value, abs(value))
