"""Values of a field that are worth trying: the longest, in signs that are dear one way or other."""

import datetime as dt
from collections.abc import Iterable, Iterator

from simulator.rendering.bounds.grounds import Grounds
from simulator.rendering.bounds.shapes import (
    Exact,
    Many,
    Moment,
    Num,
    Path,
    Record,
    Shape,
    Span,
)
from simulator.rendering.bounds.signs import ODD_CASES
from simulator.rendering.bounds.witness import MISSING, number_for, plain
from simulator.rendering.values import Absent

_LINKS = ("a.co,", "a.co«", "a.co ", " a.co")
_STRONG = ("ΐ", "😀", "ł", "á", "€", "ß", "W", "9", "a ", "€ ", *_LINKS, "-1e15", "1e15", "10")
_FOREIGN = "😀łá"
_DAYS = tuple(
    dt.datetime(2026, month, day, 22, 30)  # noqa: DTZ001 - the lead's own clock
    for month in range(1, 13)
    for day in (1, *range(22, 31))
    if (month, day) < (2, 29) or month > 2  # noqa: PLR2004 - February
)
_MOST_ITEMS = 20
_FEW = 6


def values_of(grounds: Grounds, path: Path, known: Iterable[Shape] = ()) -> list[object]:
    """A few values that may stand at a path, the costliest among them; first those `known`."""
    shapes = dict.fromkeys([*known, *grounds.shapes(path)])
    return [value for shape in shapes for value in _values(shape, grounds)]


def _values(shape: Shape, grounds: Grounds) -> Iterator[object]:
    if isinstance(shape, Exact):
        yield MISSING if isinstance(shape.value, Absent) else plain(shape.value)
    elif isinstance(shape, Span) and shape.high is not None:
        yield from dict.fromkeys(_texts(shape, shape.high))
    elif isinstance(shape, Num):
        yield from _numbers(shape)
    elif isinstance(shape, Moment):
        yield from _DAYS
    elif isinstance(shape, Many):
        yield from _lists(shape, grounds)
    elif isinstance(shape, Record):
        yield from _tables(shape, grounds)


def _texts(span: Span, high: int) -> Iterator[str]:
    if span.hint:
        yield from _like(span.hint, span, high)
    strong = [word for word in _STRONG if span.signs.issuperset(word)]
    yield from ((word * high)[:high] for word in strong)
    foreign = next((sign for sign in _FOREIGN if sign in span.signs), "")
    if foreign and high > 1:
        others = [word for word in ("ß", "€", *_LINKS[:3:2]) if span.signs.issuperset(word)]
        yield from ((word * high)[: high - 1] + foreign for word in others)
        yield foreign * (high - 2) + " " + foreign
    if span.signs.issuperset("a.co ") and high > 1:
        mark = next((sign for sign in "«😀" if sign in span.signs), "")
        yield mark + ("a.co " * high)[: high - len(mark)]
    if span.low < high:
        yield ((strong or sorted(span.signs)[:1] or [""])[0] * high)[: span.low]


def _like(hint: str, span: Span, high: int) -> Iterator[str]:
    """A text that is known to do, with spaces around, and in signs of the other case."""
    yield hint[:high]
    if " " in span.signs:
        yield from (hint.ljust(high)[:high], hint.rjust(high)[-high:])
    for change in (str.lower, str.upper, str.title):
        yield change(hint)[:high]
    for at, sign in enumerate(hint):
        for odd in ODD_CASES:
            if odd in span.signs and sign.casefold() == odd.casefold() != odd:
                yield (hint[:at] + odd + hint[at + 1 :])[:high]


def _numbers(number: Num) -> Iterator[float]:
    yield number_for(number)
    if number.may_be_whole:
        edges = [number.low, number.high, *(10.0**size for size in range(16))]
        near = (int(edge) - less for edge in edges if abs(edge) < 1e300 for less in (0, 1))  # noqa: PLR2004 - no infinity
        yield from dict.fromkeys(each for each in near if number.low <= each <= number.high)


def _lists(many: Many, grounds: Grounds) -> Iterator[list[object]]:
    high = min(_MOST_ITEMS if many.high is None else many.high, _MOST_ITEMS)
    items = [item for item in values_of(grounds, (*many.path, 0)) if item is not MISSING]
    if high < many.low or not items:
        return
    yield from ([item] * high for item in items[:_FEW])
    yield from ([one] + [other] * (high - 1) for one in items[:_FEW] for other in items[:_FEW])
    yield from (((items[at:] + items[:at]) * high)[:high] for at in range(min(len(items), _FEW)))
    yield items[:1] * many.low


def _tables(record: Record, grounds: Grounds) -> Iterator[dict[str, object]]:
    pools = {name: values_of(grounds, (*record.path, name)) for name in sorted(record.names or ())}
    for at in range(_FEW):
        picked = {name: pool[at % len(pool)] for name, pool in pools.items() if pool}
        yield {name: value for name, value in picked.items() if value is not MISSING}
