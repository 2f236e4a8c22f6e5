"""What an operation with exact values makes of a shape."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from simulator.rendering.bounds import cutting, numbers
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
    Op,
    Piece,
    Record,
    Shape,
    Span,
    Text,
    Unknown,
)
from simulator.rendering.bounds.text_filters import FILTERS, NOTHING
from simulator.rendering.bounds.text_ops import Way
from simulator.rendering.bounds.world import World
from simulator.rendering.filters import DATE_FILTERS
from simulator.rendering.values import Absent

_MOST_PLACES = 6
_MOMENT_WIDTHS = (19, 42)
_PARTLY = "What stands here is too much to follow."


def apply(op: Op, shape: Shape, world: World) -> list[Way]:
    """Each way that the operation may go, with what it takes of the value; none where it fails."""
    if isinstance(shape, Exact):
        done = world.done(op, shape)
        return [] if done is None else [(None, done)]
    if isinstance(shape, Unknown):
        return [(None, shape)]
    kind, *given = op
    return _KINDS[str(kind)](shape, given, world)


def text_of(shape: Shape, world: World) -> Span | Text | None:
    """The shape as it prints; nothing where it cannot be printed."""
    if isinstance(shape, (Span, Text)):
        return None if isinstance(shape, Span) and shape.is_list else shape
    if isinstance(shape, Exact):
        done = world.done(("text",), shape)
        return None if done is None else Text((str(done.value),) if done.value else ())
    if isinstance(shape, Num):
        return numbers.number_text(shape)
    if isinstance(shape, Moment):
        return Span(shape.path, numbers.MOMENT_SIGNS, *_MOMENT_WIDTHS, (), is_whole=False)
    if isinstance(shape, Unknown):
        return Text((shape,))
    return None


def _as_text(shape: Shape, given: list[Any], world: World) -> list[Way]:
    del given
    text = text_of(shape, world)
    return [] if text is None else [(None, text)]


def _filter(shape: Shape, given: list[Any], world: World) -> list[Way]:  # noqa: PLR0911 - one a kind
    name, args, named, *_ = given
    if name in DATE_FILTERS:
        return [(None, Unknown(_PARTLY))]
    if name in ("default", "d") and not isinstance(shape, (Span, Text)):
        return _default(shape, args, named)
    if isinstance(shape, Num) and name in _NUMBER_FILTERS:
        return _NUMBER_FILTERS[str(name)](shape, _python(args), _words(named))
    if name in ("int", "float") and not isinstance(shape, (Span, Text)):
        default = 0 if name == "int" else 0.0
        words = dict(zip(("default",), _python(args), strict=False)) | _words(named)
        return [(None, Exact(words.get("default", default)))]
    if isinstance(shape, (Many, Listed, Keyed, Record)):
        return _of_list(shape, str(name))
    if not isinstance(shape, (Span, Text)):
        if name not in _TEXT_FILTERS:
            return []
        text = text_of(shape, world)
        return [] if text is None else FILTERS[str(name)](text, *_python(args), **_words(named))
    if isinstance(shape, Span) and shape.is_list and name in _TEXT_FILTERS:
        return []
    function = FILTERS.get(str(name))
    if function is None:
        return [(None, Unknown(_PARTLY))]
    return function(shape, *_python(args), **_words(named))


_TEXT_FILTERS = frozenset(
    {
        "capitalize",
        "format",
        "lower",
        "replace",
        "string",
        "title",
        "trim",
        "truncate",
        "upper",
        "wordcount",
    }
)


def _python(args: tuple[Exact, ...]) -> list[object]:
    return [each.value for each in args]


def _words(named: tuple[tuple[str, Exact], ...]) -> dict[str, object]:
    return {key: each.value for key, each in named}


def _default(
    shape: Shape, args: tuple[Exact, ...], named: tuple[tuple[str, Exact], ...]
) -> list[Way]:
    words = dict(zip(("default_value", "boolean"), _python(args), strict=False)) | _words(named)
    if not words.get("boolean") or isinstance(shape, (Moment, Loop, Made)):
        return [(None, shape)]
    other = Exact(words.get("default_value", ""))
    ways: list[Way] = []
    yes, no = truth_of(shape)
    if yes is not None:
        ways.append((yes, shape))
    if no is not None:
        ways.append((no, other))
    return ways


def truth_of(shape: Shape) -> tuple[Limit | None, Limit | None]:
    """What holds of a value that is no text where it counts as true, and where it does not."""
    if isinstance(shape, Many):
        if shape.high == 0:
            return None, Limit()
        tied = shape.is_whole
        no = (Limit(high=0) if tied else Limit()) if shape.low == 0 else None
        return Limit(low=1) if tied else Limit(), no
    if isinstance(shape, Num):
        return _number_truth(shape)
    if isinstance(shape, (Listed, Keyed, Record)):
        return _table_truth(shape)
    if isinstance(shape, (Moment, Loop, Made)):
        return Limit(), None
    return Limit(), Limit()


def _table_truth(shape: Listed | Keyed | Record) -> tuple[Limit | None, Limit | None]:
    if isinstance(shape, Record):
        may_be_full = shape.names is None or bool(shape.names)
        return (Limit() if may_be_full else None), (None if shape.is_full else Limit())
    return (Limit(), None) if shape.items else (None, Limit())


def _number_truth(number: Num) -> tuple[Limit | None, Limit | None]:
    if number.low > 0 or number.high < 0:
        return Limit(), None
    if number.low == number.high == 0:
        return None, Limit()
    no = number.tied(0, 0) or Limit()
    whole = number.is_source and not number.may_be_float and not number.shift
    if whole and number.low == 0:
        return Limit(low=1), no
    if whole and number.high == 0:
        return Limit(high=-1), no
    return Limit(), no


def _of_list(shape: Many | Listed | Keyed | Record, name: str) -> list[Way]:
    if name not in ("length", "count"):
        return [] if name in _TEXT_FILTERS | {"round", "abs"} else [(None, Unknown(_PARTLY))]
    if isinstance(shape, (Listed, Keyed)):
        return [(None, Exact(len(shape.items)))]
    if isinstance(shape, Record):
        most = float("inf") if shape.names is None else len(shape.names)
        return [(None, Num(0, most))]
    if shape.low == shape.high:
        return [(None, Exact(shape.low))]
    high = float("inf") if shape.high is None else shape.high
    return [(None, Num(shape.low, high, is_source=shape.is_whole))]


def _calc(shape: Shape, given: list[Any], world: World) -> list[Way]:
    sign, other, is_left = given
    left, right = (other, shape) if is_left else (shape, other)
    ways = calculated(str(sign), left, right, world)
    is_tied = isinstance(shape, Num) and shape.is_source and not shape.may_be_float
    if isinstance(shape, Num) and is_tied and sign in ("+", "-"):
        return [
            (limit, _shifted(shape, found, str(sign), other, is_left=bool(is_left)))
            for limit, found in ways
        ]
    return ways


def _shifted(number: Num, found: Shape, sign: str, other: Exact, *, is_left: bool) -> Shape:
    """A sum is still tied to the field's number, but not the other way round."""
    step = other.value
    if not isinstance(found, Num) or not isinstance(step, int) or (is_left and sign == "-"):
        return found
    shift = number.shift + (step if sign == "+" else -step)
    return replace(found, is_source=True, shift=shift)


def calculated(sign: str, left: Shape, right: Shape, world: World) -> list[Way]:
    """What arithmetic makes of two values, one of them at least not exact."""
    for side in (left, right):
        if isinstance(side, Exact) and isinstance(side.value, Absent):
            return [(None, side)]
        if isinstance(side, Unknown):
            return [(None, side)]
    one, other = as_number(left), as_number(right)
    if one is not None and other is not None:
        found = numbers.calculated(sign, one, other)
        return [] if found is None else [(None, found)]
    if sign == "+" and is_text(left) and is_text(right):
        return [(None, joined([left, right], world))]
    return []


def is_text(shape: Shape) -> bool:
    """Whether it is a text."""
    return isinstance(shape, (Span, Text)) or (
        isinstance(shape, Exact) and isinstance(shape.value, str)
    )


def joined(shapes: list[Shape], world: World) -> Text:
    """Texts behind each other."""
    pieces: list[Piece] = []
    for shape in shapes:
        text = text_of(shape, world)
        pieces += text.pieces if isinstance(text, Text) else [text] if text else []
    return Text(tuple(pieces))


def as_number(shape: Shape) -> Num | None:
    """The range of a number."""
    if isinstance(shape, Num):
        return shape
    if isinstance(shape, Exact) and isinstance(shape.value, (int, float)):
        value = shape.value
        is_float = isinstance(value, float)
        return Num(value, value, not is_float, is_float)
    return None


def range_of(shapes: list[Shape]) -> Num | None:
    """The range of several numbers; nothing if one of them is none."""
    found = [as_number(shape) for shape in shapes]
    numbers_found = [number for number in found if number is not None]
    if len(numbers_found) < len(found):
        return None
    return Num(
        min(number.low for number in numbers_found),
        max(number.high for number in numbers_found),
        any(number.may_be_whole for number in numbers_found),
        any(number.may_be_float for number in numbers_found),
    )


def _signed(shape: Shape, given: list[Any], world: World) -> list[Way]:
    del world
    if not isinstance(shape, Num):
        return []
    if given[0] == "+":
        return [
            (None, Num(shape.low, shape.high, shape.may_be_whole, shape.may_be_float, shape.places))
        ]
    return [
        (None, Num(-shape.high, -shape.low, shape.may_be_whole, shape.may_be_float, shape.places))
    ]


def _cut(shape: Shape, given: list[Any], world: World) -> list[Way]:
    del world
    if isinstance(shape, (Span, Text)):
        return cutting.cut(shape, tuple(given))
    return [(None, Unknown(_PARTLY))] if isinstance(shape, (Many, Listed)) else []


def _item(shape: Shape, given: list[Any], world: World) -> list[Way]:
    del world
    if isinstance(shape, (Span, Text)):
        return cutting.item(shape, given[0])
    if isinstance(shape, (Many, Listed, Record, Loop)):
        return [(None, Unknown(_PARTLY))]
    return [(None, NOTHING)]


def _one(found: Num | None) -> list[Way]:
    return [] if found is None else [(None, found)]


def _round(number: Num, args: list[object], named: dict[str, object]) -> list[Way]:
    words = dict(zip(("precision", "method"), args, strict=False)) | named
    places, method = words.get("precision", 0), words.get("method", "common")
    if not isinstance(places, int) or not 0 <= places <= _MOST_PLACES:
        return []
    return (
        _one(numbers.rounded(number, places, method))
        if method in ("common", "ceil", "floor")
        else []
    )


_NUMBER_FILTERS: Mapping[str, Callable[[Num, list[object], dict[str, object]], list[Way]]] = {
    "abs": lambda number, _args, _named: _one(numbers.absolute(number)),
    "float": lambda number, _args, _named: _one(numbers.as_float(number)),
    "int": lambda number, _args, _named: _one(numbers.as_whole(number)),
    "round": _round,
}

_KINDS: Mapping[str, Callable[[Shape, list[Any], World], list[Way]]] = {
    "filter": _filter,
    "calc": _calc,
    "signed": _signed,
    "cut": _cut,
    "attr": _item,
    "item": _item,
    "text": _as_text,
}
