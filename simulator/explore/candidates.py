"""Values worth trying in a field, the most natural first."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any

from jinja2 import nodes

from simulator.loading.field_check import problem_with
from simulator.model.fields import (
    BooleanSpec,
    ChoiceSpec,
    DatetimeSpec,
    FieldSpec,
    Gap,
    IntegerSpec,
    ListSpec,
    NumberSpec,
    RecordSpec,
)
from simulator.model.message import Stage
from simulator.rendering.parser import parse
from simulator.rendering.scan import normalise, scan

ABSENT = object()
"""In place of a value: the lead has no such field."""

MOST_CONSTANTS = 24
_MOST_VALUES = 24
_MOST_KNOWN = 8
_MOST_LENGTH = 400
_LONG_NAME = "Maximiliana-Theodora von Hohenfels-Steinbach "
_ENDING = "ara"
_WORDS = ("Austin", "Dana", "one")
_NUMBERS = (0, 1, 2, 100)
_DAY = dt.datetime(2026, 12, 8, 10)  # noqa: DTZ001 - a lead's own wall clock
_STANDARD: dict[str, Sequence[object]] = {
    "country": ("US", "CA", "GB", "KR"),
    "language": ("en", "es", "en-US", "es-MX"),
    "phone": ("+18505550123",),
    "stage": tuple(each.value for each in Stage),
    "first_name": ("Dana", "Jo"),
    "last_name": ("Whitfield",),
    "city": ("Austin",),
}


@lru_cache(maxsize=64)
def constants_in(name: str, source: str) -> tuple[object, ...]:
    """The texts and numbers that a sound template writes in its tags: it may compare with them."""
    tree = parse(scan(name, normalise(source)))
    found = dict.fromkeys(
        each.value
        for each in tree.find_all(nodes.Const)
        if isinstance(each.value, str | int | float) and not isinstance(each.value, bool)
    )
    return tuple(found)[:MOST_CONSTANTS]


def values_for(
    name: str,
    spec: FieldSpec | None,
    *,
    known: Iterable[object],
    constants: Sequence[object],
    gaps_first: bool,
) -> list[Any]:
    """Values that the field `name` may hold, `ABSENT` among them.

    `known` are values that leads have there.
    """
    # Of many leads a few do: what the text itself names must have its turn.
    some = islice({repr(each): each for each in known}.values(), _MOST_KNOWN)
    filled = [*some, *_made(name, spec, constants)]
    if spec is not None:
        filled = [each for each in filled if problem_with(spec, each) is None]
    gaps = list(_gaps(spec))
    found = [*gaps, *filled] if gaps_first else [*filled, *gaps]
    distinct: dict[str, object] = {}
    for each in found:
        distinct.setdefault("absent" if each is ABSENT else repr(each), each)
    return list(distinct.values())[:_MOST_VALUES]


def _gaps(spec: FieldSpec | None) -> Iterator[object]:
    if spec is None or Gap.ABSENT in spec.missing:
        yield ABSENT
    if spec is not None and Gap.EMPTY in spec.missing:
        yield [] if isinstance(spec, ListSpec) else ""


def _made(name: str, spec: FieldSpec | None, constants: Sequence[object]) -> Iterator[object]:
    yield from _STANDARD.get(name, ())
    if isinstance(spec, ListSpec):
        yield from _lists(spec, constants)
    elif isinstance(spec, ChoiceSpec):
        yield from spec.values
    elif isinstance(spec, BooleanSpec):
        yield from (True, False)
    elif isinstance(spec, DatetimeSpec):
        yield _DAY
    elif isinstance(spec, RecordSpec):
        yield {
            key: next(iter(_made(key, inner, constants)), None)
            for key, inner in spec.fields.items()
        }
    elif isinstance(spec, IntegerSpec | NumberSpec):
        edges = [each for each in (spec.min, spec.max) if each is not None]
        yield from _near([*_numbers(constants), *edges])
        yield from _NUMBERS
    else:
        yield from _texts(constants)
        if spec is None and name not in _STANDARD:
            yield from _near(_numbers(constants))
            yield from (True, False, ["one"], ["one", "two"], [])


def _lists(spec: ListSpec, constants: Sequence[object]) -> Iterator[object]:
    items = [each for each in _made("", spec.of, constants) if problem_with(spec.of, each) is None]
    yield from (items[:count] for count in range(1, min(len(items), 4) + 1))
    yield from ([each] for each in items[1:4])
    yield from (items[:1] * count for count in (2, 3))
    yield []


def _texts(constants: Sequence[object]) -> Iterator[str]:
    texts = [each for each in constants if isinstance(each, str)]
    yield from texts
    yield from _WORDS
    for number in _numbers(constants):
        for length in (number + 1, number, number - 1):
            if 0 < length <= _MOST_LENGTH:
                times = int(length) // len(_LONG_NAME) + 1
                yield (_LONG_NAME * times)[: int(length)].replace(" ", "-")
    yield from (each + (_ENDING if len(each) <= len(_ENDING) else " and more") for each in texts)
    yield from ("", " ", "Zoë")


def _numbers(constants: Sequence[object]) -> list[float]:
    return [each for each in constants if isinstance(each, int | float)]


def _near(numbers: Iterable[float]) -> Iterator[float]:
    for number in numbers:
        yield from (number, number + 1, number - 1)
