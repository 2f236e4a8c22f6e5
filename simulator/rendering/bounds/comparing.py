"""What a comparison makes known of both of its sides, one shape each."""

import math
import operator
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from simulator.rendering.bounds.grounds import exact_text
from simulator.rendering.bounds.operations import as_number, is_text
from simulator.rendering.bounds.shapes import (
    Exact,
    Keyed,
    Limit,
    Listed,
    Loop,
    Made,
    Many,
    Moment,
    Num,
    Record,
    Shape,
    Span,
    Text,
    Unknown,
)
from simulator.rendering.bounds.text_filters import truth
from simulator.rendering.bounds.text_ops import lengths, table, written_signs
from simulator.rendering.values import Absent


class Outcome(NamedTuple):
    """An answer, and what holds of each side where it is given."""

    holds: bool
    left: Limit | None = None
    right: Limit | None = None


def _yes(left: Limit | None = None, right: Limit | None = None) -> Outcome:
    return Outcome(True, left, right)  # noqa: FBT003 - the answer


def _no(left: Limit | None = None, right: Limit | None = None) -> Outcome:
    return Outcome(False, left, right)  # noqa: FBT003 - the answer


_EITHER = [Outcome(holds=True), Outcome(holds=False)]
_ORDERS = frozenset({"lt", "lteq", "gt", "gteq"})
_MIRRORED = {"lt": "gt", "lteq": "gteq", "gt": "lt", "gteq": "lteq", "eq": "eq", "ne": "ne"}
_NEGATED = {"ne": "eq", "notin": "in"}
_PYTHON: Mapping[str, Callable[[Any, Any], object]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "lteq": operator.le,
    "gt": operator.gt,
    "gteq": operator.ge,
    "in": lambda left, right: left in right,
    "notin": lambda left, right: left not in right,
}


def compared(sign: str, left: Shape, right: Shape) -> list[Outcome]:
    """Every answer that a comparison may have; none where it fails."""
    if isinstance(left, Exact) and isinstance(right, Exact):
        return _exactly(sign, left.value, right.value)
    if sign in _NEGATED:
        return [replace_answer(each) for each in compared(_NEGATED[sign], left, right)]
    if sign == "in":
        return _found_in(left, right)
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return _EITHER
    if sign == "eq":
        return _equal(left, right)
    return _ordered(sign, left, right)


def replace_answer(outcome: Outcome) -> Outcome:
    """The same with the other answer."""
    return outcome._replace(holds=not outcome.holds)


def _exactly(sign: str, left: object, right: object) -> list[Outcome]:
    try:
        return [Outcome(bool(_PYTHON[sign](left, right)))]
    except Exception:  # noqa: BLE001 - whatever goes wrong, the lead gets no text
        return []


def _is_absent(shape: Shape) -> bool:
    return isinstance(shape, Exact) and isinstance(shape.value, Absent)


def _equal(left: Shape, right: Shape) -> list[Outcome]:
    one, other = as_number(left), as_number(right)
    if one is not None and other is not None:
        return _equal_numbers(one, other)
    if is_text(left) and is_text(right):
        return _equal_texts(left, right)
    if _kind(left) != _kind(right):
        return [Outcome(holds=False)]
    return _EITHER


def _kind(shape: Shape) -> object:
    """Values of different kinds are never equal."""
    if is_text(shape):
        return list if isinstance(shape, Span) and shape.is_list else str
    if as_number(shape) is not None:
        return float
    if isinstance(shape, Exact):
        value = shape.value
        return (
            list
            if isinstance(value, (list, tuple))
            else dict
            if isinstance(value, dict)
            else value.__class__
        )
    return {Many: list, Listed: list, Record: dict, Keyed: dict}.get(type(shape), type(shape))


def _equal_numbers(one: Num, other: Num) -> list[Outcome]:
    low, high = max(one.low, other.low), min(one.high, other.high)
    found = []
    if low <= high:
        found.append(_yes(one.tied(low, high), other.tied(low, high)))
    if not one.low == one.high == other.low == other.high:
        found.append(_no(_without(one, other), _without(other, one)))
    return found


def _without(number: Num, other: Num) -> Limit | None:
    """What is left of a range where it is not one number at its edge."""
    if not number.is_source or other.low != other.high or number.may_be_float:
        return None
    if other.low == number.low:
        return number.tied(low=number.low + 1)
    return number.tied(high=number.high - 1) if other.low == number.high else None


def _equal_texts(left: Shape, right: Shape) -> list[Outcome]:
    if isinstance(left, Exact):
        return [Outcome(each.holds, each.right, each.left) for each in _equal_texts(right, left)]
    if isinstance(right, Exact):
        return _equal_to(left, str(right.value))
    yes_left, yes_right = _common(left, right), _common(right, left)
    return (
        [Outcome(holds=False)]
        if yes_left is None or yes_right is None
        else [
            _yes(yes_left, yes_right),
            Outcome(holds=False),
        ]
    )


def _common(left: Shape, right: Shape) -> Limit | None:
    """What of `left` may be equal to some of `right`."""
    if not isinstance(left, (Span, Text)) or not isinstance(right, (Span, Text)):
        return Limit()
    low, high = lengths(right)
    own_low, own_high = lengths(left)
    if (high is not None and own_low > high) or (own_high is not None and low > own_high):
        return None
    if isinstance(left, Span) and left.is_whole and not left.changes:
        return Limit(low, math.inf if high is None else high, written_signs(right))
    return Limit()


def _equal_to(shape: Shape, text: str) -> list[Outcome]:
    """A text of free signs against one that is known."""
    if not isinstance(shape, (Span, Text)):
        return _EITHER
    low, high = lengths(shape)
    fits = low <= len(text) and (high is None or len(text) <= high)
    if not fits or not set(text) <= written_signs(shape):
        return [Outcome(holds=False)]
    if not text:
        yes, no = truth(shape)
        return [_no(yes)] * (yes is not None) + [_yes(no)] * (no is not None)
    return [_yes(_equal_limit(shape, text)), Outcome(holds=False)]


def _equal_limit(shape: Span | Text, text: str) -> Limit | None:
    if not isinstance(shape, Span) or not shape.is_whole:
        return None
    if not shape.changes:
        return Limit(only=exact_text(text, shape.path))
    if any(change[0] == "replace" and len(str(change[1])) > 1 for change in shape.changes):
        return None
    signs = frozenset(sign for sign in shape.signs if _may_write(sign, shape, text))
    if not signs:
        return Limit()
    left = table(replace(shape, signs=signs))
    low = -(-len(text) // left.longest) if left.longest and not left.has_ends else 0
    high = len(text) // left.shortest if left.shortest else math.inf
    return Limit(low, high, signs, hint=text)


def _may_write(sign: str, span: Span, text: str) -> bool:
    written = table_written(sign, span)
    return not written or bool(written & set(text))


def table_written(sign: str, span: Span) -> frozenset[str]:
    """What one sign becomes."""
    return table(replace(span, signs=frozenset((sign,)))).written


def _ordered(sign: str, left: Shape, right: Shape) -> list[Outcome]:
    if _is_absent(left) or _is_absent(right):
        return [Outcome(holds=False)]
    one, other = as_number(left), as_number(right)
    if one is not None and other is not None:
        if sign in ("gt", "gteq"):
            mirrored = _ordered(_MIRRORED[sign], right, left)
            return [Outcome(each.holds, each.right, each.left) for each in mirrored]
        return _less(one, other, is_strict=sign == "lt")
    if is_text(left) and is_text(right):
        return _EITHER
    if isinstance(left, Moment) and isinstance(right, Moment):
        return _EITHER
    lists = (Many, Listed)
    is_list = isinstance(left, lists) or isinstance(right, lists)
    return _EITHER if is_list and _kind(left) == _kind(right) else []


def _less(one: Num, other: Num, *, is_strict: bool) -> list[Outcome]:
    """`one < other`, or `one <= other`."""
    found = []
    if one.low < other.high or (not is_strict and one.low == other.high):
        gap = int(is_strict)
        left = one.tied(high=_down(one, other.high, gap))
        right = other.tied(low=_up(other, one.low, gap))
        found.append(_yes(left, right))
    if one.high > other.low or (is_strict and one.high == other.low):
        gap = int(not is_strict)
        left = one.tied(low=_up(one, other.low, gap))
        right = other.tied(high=_down(other, one.high, gap))
        found.append(_no(left, right))
    return found


def _down(number: Num, edge: float, gap: int) -> float:
    """The largest number of this kind below an edge, or at it."""
    if number.may_be_float or math.isinf(edge):
        return edge
    return math.ceil(edge) - 1 if gap else math.floor(edge)


def _up(number: Num, edge: float, gap: int) -> float:
    if number.may_be_float or math.isinf(edge):
        return edge
    return math.floor(edge) + 1 if gap else math.ceil(edge)


def _found_in(left: Shape, right: Shape) -> list[Outcome]:  # noqa: PLR0911 - one answer a kind
    if isinstance(right, Exact) and isinstance(right.value, (list, tuple, dict)):
        return _one_of(left, [Exact(each) for each in right.value])
    if isinstance(right, Listed) and all(isinstance(item, Exact) for item in right.items):
        return _one_of(left, list(right.items))  # type: ignore[arg-type]  # exact ones
    if is_text(right) and not isinstance(right, Exact):
        return _part_of(left, right)
    if isinstance(right, Exact) and is_text(right):
        return _in_known(left, str(right.value))
    if _is_absent(right):
        return [Outcome(holds=False)]
    if isinstance(right, Many):
        return [_yes(None, Limit(low=1) if right.is_whole else None), Outcome(holds=False)]
    if isinstance(right, (Listed, Record, Keyed, Unknown, Loop, Made)):
        return _EITHER
    return []


def _one_of(left: Shape, values: list[Exact]) -> list[Outcome]:
    """One answer a value: each says what the left side is then."""
    found: list[Outcome] = []
    is_other = True
    for value in values:
        outcomes = compared("eq", left, value)
        found += [each for each in outcomes if each.holds]
        is_other = is_other and any(not each.holds for each in outcomes)
    if is_other:
        found.append(_no(_other_than(left, values)))
    return found


def _other_than(left: Shape, values: list[Exact]) -> Limit | None:
    for value in values:
        for outcome in compared("eq", left, value):
            if not outcome.holds and outcome.left is not None:
                return outcome.left
    return None


def _part_of(left: Shape, right: Shape) -> list[Outcome]:  # noqa: PLR0911 - one answer a kind
    """A text within one of free signs."""
    if isinstance(left, Unknown) or (isinstance(right, Span) and right.is_list):
        return _EITHER
    if not is_text(left):
        return []
    if not isinstance(left, Exact) or not isinstance(right, (Span, Text)):
        return _EITHER
    text = str(left.value)
    high = lengths(right)[1]
    if not set(text) <= written_signs(right) or (high is not None and len(text) > high):
        return [Outcome(holds=False)]
    if not text:
        return [Outcome(holds=True)]
    if not isinstance(right, Span) or not right.is_whole or right.changes:
        return _EITHER
    no = Limit(signs=right.signs - {text}) if len(text) == 1 else None
    return [_yes(None, Limit(low=len(text))), _no(None, no)]


def _in_known(left: Shape, text: str) -> list[Outcome]:
    """A text of free signs within one that is known."""
    if isinstance(left, Unknown):
        return _EITHER
    if not isinstance(left, (Span, Text)):
        return []
    if isinstance(left, Span) and left.is_whole and not left.changes:
        limit = Limit(high=len(text), signs=frozenset(text), hint=text)
        return [_yes(limit), Outcome(holds=False)]
    return _EITHER
