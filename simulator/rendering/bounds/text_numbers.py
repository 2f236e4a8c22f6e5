"""Numbers read from texts of free signs."""

from simulator.rendering.bounds.numbers import DIGITS
from simulator.rendering.bounds.shapes import Exact, Num, Span, Text, Unknown
from simulator.rendering.bounds.text_ops import Way, lengths, written_signs
from simulator.rendering.budget import NUMBER_LIMIT

_MOST_DIGITS = 16
_USUAL_BASE = 10
_AS_POWER = {0: 0, 1: 9, 2: 99, 3: 9 * 10**9}


def as_whole(shape: Span | Text, default: object = 0, base: object = 10) -> list[Way]:
    """The number that a text may be read as, or the default."""
    signs = written_signs(shape)
    fits = isinstance(default, int) and isinstance(base, int)
    usual = base == _USUAL_BASE
    if not fits or not usual:
        return [(None, Unknown("A number is read from a text here in an unusual way."))]
    ways: list[Way] = [(None, Exact(default))]
    digits = any(sign.isdecimal() for sign in signs)
    if not digits:
        return ways
    high = lengths(shape)[1]
    most = _largest(signs, high)
    if signs <= DIGITS:
        low = lengths(shape)[0]
        if low:
            ways = []
    has_minus = "-" in signs
    ways.append((None, Num(-most if has_minus else 0, most)))
    return ways


def _largest(signs: frozenset[str], high: int | None) -> int:
    if high is None or high >= _MOST_DIGITS:
        return NUMBER_LIMIT
    if signs & {"e", "E"}:
        return _AS_POWER.get(high, NUMBER_LIMIT)
    return int(10**high) - 1


def as_float(shape: Span | Text, default: object = 0.0) -> list[Way]:
    """As `as_whole`, with decimals."""
    if not isinstance(default, (int, float)):
        return [(None, Unknown("A number is read from a text here in an unusual way."))]
    ways: list[Way] = [(None, Exact(default))]
    signs = written_signs(shape)
    if not any(sign.isdecimal() for sign in signs):
        return ways
    low, high = lengths(shape)
    if signs <= DIGITS:
        ways = ways if low == 0 else []
        largest = _largest(signs, high)
        ways.append((None, Num(0, largest, may_be_whole=False, may_be_float=True, places=1)))
        return ways
    most = NUMBER_LIMIT
    number = Num(-most if "-" in signs else 0, most, may_be_whole=False, may_be_float=True)
    return [*ways, (None, number)]
