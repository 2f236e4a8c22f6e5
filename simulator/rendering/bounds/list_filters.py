"""Filters that go through lists, and the length of texts behind each other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, permutations, product
from typing import TYPE_CHECKING

from simulator.rendering.bounds import numbers
from simulator.rendering.bounds.lists import ANY, UNKNOWN, item, item_ways, rearranged, with_count
from simulator.rendering.bounds.operations import as_number
from simulator.rendering.bounds.shapes import (
    Alt,
    Cat,
    Exact,
    Listed,
    Many,
    Num,
    Op,
    Option,
    Ref,
    Rep,
    Shape,
    Span,
    Text,
    Unknown,
    Value,
)
from simulator.rendering.bounds.state import State
from simulator.rendering.bounds.text_filters import NOTHING
from simulator.rendering.bounds.text_ops import keeps_count
from simulator.rendering.bounds.ways import printed, singles

if TYPE_CHECKING:
    from simulator.rendering.bounds.evaluator import Way
    from simulator.rendering.bounds.filtering import Filtering

_MOST_ORDERS = 4
_MOST_TEXTS = 400
_MOST_LENGTHS = 64
_ROUNDING = 1e-9


def filtered(expressions: "Filtering", state: State, shape: Many | Listed, op: Op) -> list["Way"]:
    """A list through a filter."""
    _, name, given, named = op
    words = dict(named)
    arguments = [each.value for each in given]
    options = {key: each.value for key, each in words.items()}
    function = _FILTERS[str(name)]
    try:
        return function(expressions, state, shape, *arguments, **options)
    except TypeError:
        return [(state, Unknown(UNKNOWN))]


def _first(expressions: "Filtering", state: State, shape: Many | Listed) -> list["Way"]:
    return item(expressions, state, shape, Exact(0))


def _last(expressions: "Filtering", state: State, shape: Many | Listed) -> list["Way"]:
    return item(expressions, state, shape, Exact(-1))


def _same(expressions: "Filtering", state: State, shape: Many | Listed) -> list["Way"]:
    del expressions
    return [(state, shape)]


def _reverse(expressions: "Filtering", state: State, shape: Many | Listed) -> list["Way"]:
    del expressions
    if isinstance(shape, Listed):
        return [(state, Listed(shape.items[::-1]))]
    return [(state, rearranged(shape, "reverse"))]


def _sort(
    expressions: "Filtering", state: State, shape: Many | Listed, *given: object, **named: object
) -> list["Way"]:
    del expressions
    if isinstance(shape, Many):
        return [(state, rearranged(shape, "sort", given, named))]
    if len(shape.items) > _MOST_ORDERS:
        return [(state, Unknown(UNKNOWN))]
    return [(state, Listed(items)) for items in permutations(shape.items)]


def _unique(
    expressions: "Filtering", state: State, shape: Many | Listed, *_: object, **__: object
) -> list["Way"]:
    if isinstance(shape, Many):
        high = shape.high
        every = item_ways(expressions, state, shape, ANY)
        shapes = [
            found for after, value in every for _, found in singles(after, value, expressions.world)
        ]
        groups = _alike(shapes, *_, **__)
        if groups is not None:
            high = len(groups) if high is None else min(high, len(groups))
        low = min(shape.low, 1)
        alike = rearranged(shape, "unique", _, __)
        few = replace(alike, low=low, high=high, is_whole=False, groups=groups)
        return [(state, few)]
    if len(shape.items) > _MOST_ORDERS:
        return [(state, Unknown(UNKNOWN))]
    first, rest = shape.items[:1], shape.items[1:]
    return [
        (state, Listed((*first, *kept)))
        for size in range(len(rest) + 1)
        for kept in combinations(rest, size)
    ]


def _alike(
    shapes: list[Shape],
    case_sensitive: object = False,  # noqa: FBT002 - the filter's own
    attribute: object = None,
) -> tuple[tuple[Exact, ...], ...] | None:
    """Known values in groups of which `unique` leaves one each."""
    if attribute is not None:
        return None
    groups: dict[object, list[Exact]] = {}
    for shape in shapes:
        if not isinstance(shape, Exact):
            return None
        value = shape.value
        if isinstance(value, str):
            value = str.__str__(value) if case_sensitive else value.lower()
        groups.setdefault(value, []).append(shape)
    return tuple(tuple(group) for group in groups.values())


def _map(
    expressions: "Filtering",
    state: State,
    shape: Many | Listed,
    *,
    attribute: object,
    default: object = None,
) -> list["Way"]:
    names = str(attribute).split(".") if isinstance(attribute, str) else [attribute]
    is_usual = all(isinstance(name, str) and not name.isdigit() for name in names)
    if not is_usual or (isinstance(shape, Many) and shape.other is not None):
        return [(state, Unknown(UNKNOWN))]
    if isinstance(shape, Many):
        other = None if default is None else Exact(default)
        fields = (*shape.fields, *map(str, names))
        return [(state, replace(shape, fields=fields, other=other, groups=None))]
    if default is not None:
        return [(state, Unknown(UNKNOWN))]
    ways: list[tuple[State, tuple[Value, ...]]] = [(state, ())]
    for each in shape.items:
        ways = [
            (after, (*values, value))
            for before, values in ways
            for after, value in _looked_up(expressions, before, each, names)
        ]
    return [(after, Listed(values)) for after, values in ways]


def _looked_up(
    expressions: "Filtering", state: State, value: Value, names: Sequence[object]
) -> list["Way"]:
    ways: list[Way] = [(state, value)]
    for name in names:
        ways = [
            way
            for before, each in ways
            for way in expressions.fetched(before, each, Exact(name), "item")
        ]
    return ways


def _join(
    expressions: "Filtering",
    state: State,
    shape: Many | Listed,
    d: object = "",
    attribute: object = None,
) -> list["Way"]:
    if attribute is not None:
        ways = _map(expressions, state, shape, attribute=attribute)
        return [way for after, each in ways for way in _join(expressions, after, each, d)]  # type: ignore[arg-type]  # lists
    between = str(d)
    if isinstance(shape, Unknown):
        return [(state, shape)]
    if isinstance(shape, Listed):
        parts: list[Value] = []
        for each in shape.items:
            parts += [Exact(between)] * bool(parts) + [each]
        return [(state, Cat(tuple(parts)))]
    if shape.groups is not None and (few := _few_joined(shape, between)) is not None:
        return [(state, few)]
    text = _item_text(expressions, state, shape)
    if text is None:
        return [(with_count(state, shape, 0, 0), Exact(""))] if shape.low == 0 else []
    rep = Rep(text, between, shape.low, shape.high, shape.path if shape.is_whole else ())
    return [(state, Text((rep,)))]


def _few_joined(shape: Many, between: str) -> Text | None:
    """Each way to put together different values, where these are few."""
    groups = shape.groups or ()
    texts: dict[str, None] = {"": None} if shape.low == 0 else {}
    for size in range(max(shape.low, 1), (shape.high or 0) + 1):
        for chosen in permutations(groups, size):
            for values in product(*chosen):
                if not all(isinstance(value.value, str) for value in values):
                    return None
                texts[between.join(str(value.value) for value in values)] = None
                if len(texts) > _MOST_TEXTS:
                    return None
    return Text((Alt(tuple(Option(Text((text,))) for text in texts)),))


def _item_text(expressions: "Filtering", state: State, shape: Many) -> Text | None:
    texts = []
    for after, value in item_ways(expressions, state, shape, ANY):
        found = printed(after, value, expressions.world)
        if found is not None:
            texts.append(found.text)
    if len(texts) == 1:
        return texts[0]
    return Text((Alt(tuple(Option(text) for text in texts)),)) if texts else None


def _numbers_in(expressions: "Filtering", state: State, shape: Many) -> list[Num] | None:
    """The ranges that an item may have; nothing where one is unknown."""
    found = []
    for after, value in item_ways(expressions, state, shape, ANY):
        for _, each in singles(after, value, expressions.world):
            number = as_number(each)
            if isinstance(each, Unknown):
                return None
            if number is not None:
                found.append(number)
    return found


def _sum(
    expressions: "Filtering",
    state: State,
    shape: Many | Listed,
    attribute: object = None,
    start: object = 0,
) -> list["Way"]:
    if attribute is not None:
        ways = _map(expressions, state, shape, attribute=attribute)
        return [way for after, each in ways for way in _sum(expressions, after, each, None, start)]  # type: ignore[arg-type]  # lists
    if isinstance(shape, Listed):
        return _added(expressions, state, shape, start)
    if shape.high is None or not isinstance(start, (int, float)):
        return [(state, Unknown(UNKNOWN))]
    ranges = _numbers_in(expressions, state, shape)
    if ranges is None:
        return [(state, Unknown(UNKNOWN))]
    if not ranges:
        return [(with_count(state, shape, 0, 0), Exact(start))] if shape.low == 0 else []
    low, high = min(each.low for each in ranges), max(each.high for each in ranges)
    least = min(low * shape.low, low * shape.high) + start
    most = max(high * shape.low, high * shape.high) + start
    is_float = any(each.may_be_float for each in ranges) or isinstance(start, float)
    if is_float:  # each addition is rounded
        slack = _ROUNDING * max(abs(least), abs(most))
        least, most = least - slack, most + slack
    total = numbers.limited(Num(least, most, may_be_float=is_float))
    return [] if total is None else [(state, total)]


def _added(expressions: "Filtering", state: State, shape: Listed, start: object) -> list["Way"]:
    ways: list[Way] = [(state, Exact(start))]
    for each in shape.items:
        ways = [way for before, total in ways for way in expressions.added(before, total, each)]
    return ways


def _extreme(name: str) -> Callable[..., list["Way"]]:
    """One of them, whichever."""

    def pick(
        expressions: "Filtering", state: State, shape: Many | Listed, *_: object, **__: object
    ) -> list["Way"]:
        if _ or __:
            return [(state, Unknown(UNKNOWN))]
        if isinstance(shape, Listed):
            return [(state, each) for each in shape.items]
        found: list[Way] = []
        if shape.low == 0:
            found.append((with_count(state, shape, 0, 0), NOTHING))
        if shape.high != 0:
            after = with_count(state, shape, max(shape.low, 1), shape.high)
            found += item_ways(expressions, after, rearranged(shape, name), 0)
        return found

    return pick


_FILTERS: Mapping[str, Callable[..., list["Way"]]] = {
    "first": _first,
    "join": _join,
    "last": _last,
    "list": _same,
    "map": _map,
    "max": _extreme("max"),
    "min": _extreme("min"),
    "reverse": _reverse,
    "sort": _sort,
    "sum": _sum,
    "unique": _unique,
}


def measured(expressions: "Filtering", state: State, value: Cat) -> list["Way"]:
    """The length of texts behind each other, tied to the last of them."""
    length: Op = ("filter", "length", (), ())
    ways: list[tuple[State, int, Ref | None]] = [(state, 0, None)]
    for part in value.parts:
        after_part: list[tuple[State, int, Ref | None]] = []
        for before, size, tied in ways:
            found = _with_part(before, size, tied, part, expressions)
            if found is None:
                return expressions.done(state, value, length)
            after_part += found
        ways = after_part
        if len(ways) > _MOST_LENGTHS:
            return expressions.done(state, value, length)
    return [
        (
            after,
            Exact(size)
            if tied is None
            else Ref(tied.path, (length, ("calc", "+", Exact(size), False))),
        )
        for after, size, tied in ways
    ]


def _with_part(
    state: State, size: int, tied: Ref | None, part: Value, expressions: "Filtering"
) -> list[tuple[State, int, Ref | None]] | None:
    found: list[tuple[State, int, Ref | None]] = []
    for after, shape in singles(state, part, expressions.world):
        if isinstance(shape, Span) and isinstance(part, Ref) and _is_followed(shape):
            for before, more in _settled(after, tied):
                found.append((before, size + more, Ref(part.path)))
            continue
        text = expressions.text_length(shape)
        if text is None:
            return None
        found.append((after, size + text, tied))
    return found


def _is_followed(span: Span) -> bool:
    is_short = span.high is not None and span.high - span.low < _MOST_LENGTHS
    return span.is_whole and is_short and keeps_count(span)


def _settled(state: State, tied: Ref | None) -> list[tuple[State, int]]:
    """Fork by the length of the text before, so that the next one may be tied."""
    if tied is None:
        return [(state, 0)]
    found: list[tuple[State, int]] = []
    for base in state.shapes(tied.path):
        if isinstance(base, Span) and base.high is not None:
            found += (
                (state.put(tied.path, [replace(base, low=size, high=size)]), size)
                for size in range(base.low, base.high + 1)
            )
    return found
