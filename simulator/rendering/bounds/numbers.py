"""Numbers within a range: how wide they print, and what arithmetic makes of the range."""

import math
import operator
from collections.abc import Callable, Mapping
from itertools import product

from simulator.rendering.bounds.shapes import Num, Span
from simulator.rendering.budget import NUMBER_LIMIT

DIGITS = frozenset("0123456789")
FLOAT_SIGNS = DIGITS | frozenset("-+.e")
MOMENT_SIGNS = DIGITS | frozenset("-+.: ")
_MOST_DIGITS = 17
"""Of a float's shortest form."""
_FIRST_LARGE = 1e16
_WIDEST = 24
_HUGE = 10**9
_MOST_PLACES = 6
_OUTSIDE = 2 * NUMBER_LIMIT

_Whole = tuple[int, int]


def number_text(number: Num) -> Span:
    """The number as it prints: signs of one unit, as many as it may have."""
    low, high = widths(number)
    whole_signs = DIGITS | {"-"} if number.low < 0 else DIGITS
    signs = FLOAT_SIGNS if number.may_be_float else whole_signs
    return Span((), signs, low, high, (), is_whole=False)


def widths(number: Num) -> tuple[int, int | None]:
    """The fewest and the most signs that the number prints as; nothing where there is no most."""
    least, most = [], []
    if number.may_be_whole:
        edges = _whole_edges(number)
        if edges:
            low, high = edges
            if math.isinf(low) or math.isinf(high):
                return 1, None
            least.append(1 if low <= 0 <= high else min(len(str(low)), len(str(high))))
            most.append(max(len(str(low)), len(str(high))))
    if number.may_be_float:
        least.append(_least_float(number))
        most.append(_most_float(number))
    return min(least, default=1), max(most, default=_WIDEST)


def _whole_edges(number: Num) -> tuple[float, float] | None:
    low = number.low if math.isinf(number.low) else math.ceil(number.low)
    high = number.high if math.isinf(number.high) else math.floor(number.high)
    return (low, high) if low <= high else None


def _least_float(number: Num) -> int:
    """`0.0` at the least; what has no short form may be told shorter than it is."""
    if number.low > 0 and math.floor(number.high) >= math.ceil(number.low):
        return min(len(str(math.floor(number.low))) + 2, 5)
    return 3


def _most_float(number: Num) -> int:
    if number.low == number.high:
        return len(repr(float(number.low))) + (number.low == 0)
    sizes = []
    if number.high >= 0:
        sizes.append(_size(max(number.low, 0.0), number.high, number.places))
    if number.low < 0 or (number.low == 0 and number.places is not None):
        most = max(-number.low, 0.0)
        sizes.append(1 + _size(max(-number.high, 0.0), most, number.places))
    return max(sizes, default=_WIDEST)


def _size(low: float, high: float, places: int | None) -> int:
    """The widest form of a float from `low` to `high`, neither below 0."""
    if places is not None and high < _FIRST_LARGE:
        return _decimal_size(high, max(places, 1))
    return max(
        width
        for width, start, end in (
            (23, 0.0, 1e-99),
            (22, 1e-99, 1e-3),
            (21, 1e-3, 1e-2),
            (20, 1e-2, 1e-1),
            (19, 1e-1, 1.0),
            (18, 1.0, _FIRST_LARGE),
            (22, _FIRST_LARGE, 1e100),
            (23, 1e100, math.inf),
        )
        if (low < end and high >= start) or (start == low == high)
    )


def _decimal_size(high: float, places: int) -> int:
    """The widest form up to an edge; a whole number has no places but a zero."""
    whole = math.floor(high)
    if whole != high or whole < 1:
        return len(str(whole)) + 1 + places
    return max(len(str(whole)) + 2, len(str(whole - 1)) + 1 + places)


def limited(number: Num) -> Num | None:
    """The part of a range that a filter or arithmetic lets pass."""
    low, high = max(number.low, -NUMBER_LIMIT), min(number.high, NUMBER_LIMIT)
    if low > high:
        return None
    return Num(low, high, number.may_be_whole, number.may_be_float, number.places)


_BINARY: Mapping[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
}


def calculated(sign: str, left: Num, right: Num) -> Num | None:
    """What arithmetic may make of two numbers; nothing where it always fails."""
    one, other = limited(left), limited(right)
    if one is None or other is None:
        return None
    whole = one.may_be_whole and other.may_be_whole
    floats = one.may_be_float or other.may_be_float
    if sign in _BINARY:
        low, high = _corners(_BINARY[sign], one, other)
        return limited(Num(low, high, whole, floats))
    if sign == "/":
        low, high = _quotient(one, other)
        places = _places_of(one, other)
        return limited(Num(low, high, may_be_whole=False, may_be_float=True, places=places))
    if sign == "//":
        low, high = _quotient(one, other)
        places = 1 if floats else None
        low, high = max(low, -_OUTSIDE), min(high, _OUTSIDE)
        # 1.0 // 0.1 is 9.0, though 1.0 / 0.1 is 10.0.
        return limited(Num(math.floor(low) - floats, math.floor(high), whole, floats, places))
    return limited(_rest(one, other, whole=whole, floats=floats))


def _corners(
    function: Callable[[float, float], float], one: Num, other: Num
) -> tuple[float, float]:
    found = [
        function(left, right)
        for left, right in product((one.low, one.high), (other.low, other.high))
    ]
    return min(found), max(found)


def _places_of(one: Num, other: Num) -> int | None:
    """How many places a whole number has through 2, 5, 10, 100 and the like, if it is not huge."""
    divisor = other.low
    is_whole = not one.may_be_float and not other.may_be_float and divisor == other.high
    if not is_whole or not 0 < divisor < _HUGE or max(abs(one.low), abs(one.high)) >= _HUGE:
        return None
    left, counts = int(divisor), []
    for prime in (2, 5):
        count = 0
        while left % prime == 0:
            left, count = left // prime, count + 1
        counts.append(count)
    return max(*counts, 1) if left == 1 and max(counts) <= _MOST_PLACES else None


def _quotient(one: Num, other: Num) -> tuple[float, float]:
    """A divisor near zero makes numbers of any size, zero itself none at all."""
    if other.low <= 0 <= other.high and other.may_be_float:
        return -NUMBER_LIMIT, NUMBER_LIMIT
    edges = {
        edge
        for edge in (other.low, other.high, -1.0, 1.0)
        if edge and other.low <= edge <= other.high
    }
    if not edges:
        return -NUMBER_LIMIT, NUMBER_LIMIT
    found = [left / right for left in (one.low, one.high) for right in edges]
    return min(found), max(found)


def _rest(one: Num, other: Num, *, whole: bool, floats: bool) -> Num:
    short = 0 if floats else 1
    low = min(other.low + short, 0)
    high = max(other.high - short, 0)
    if one.low >= 0 and other.low > 0:
        high = min(high, one.high)
    return Num(low, high, whole, floats)


def rounded(number: Num, places: int, method: str) -> Num | None:
    """The range after rounding."""
    near = limited(number) or number
    low, high = (_turned(each, places, method) for each in (near.low, near.high))
    stays_whole = method == "common" and number.may_be_whole
    floats = number.may_be_float or method != "common"
    return limited(Num(low, high, stays_whole, floats, places))


def _turned(number: float, places: int, method: str) -> float:
    if method == "common":
        return round(number, places)
    turn = math.ceil if method == "ceil" else math.floor
    return float(turn(number * 10**places) / 10**places)


def as_whole(number: Num) -> Num | None:
    """The range of `int`, which cuts towards zero."""
    near = limited(number)
    if near is None:
        return None
    return Num(math.trunc(near.low), math.trunc(near.high))


def as_float(number: Num) -> Num | None:
    """The range of `float`."""
    near = limited(number)
    if near is None:
        return None
    places = 1 if not number.may_be_float else number.places
    return Num(near.low, near.high, may_be_whole=False, may_be_float=True, places=places)


def absolute(number: Num) -> Num | None:
    """The range without signs."""
    low = 0.0 if number.low <= 0 <= number.high else min(abs(number.low), abs(number.high))
    high = max(abs(number.low), abs(number.high))
    return limited(Num(low, high, number.may_be_whole, number.may_be_float, number.places))
