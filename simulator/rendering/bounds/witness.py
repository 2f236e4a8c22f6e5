"""The costliest lead, built from the choices that a proof made, and rendered as evidence."""

import datetime as dt
import math
import random
from collections.abc import Iterator, Mapping
from typing import Any

from simulator.model.fields import FieldSpec
from simulator.model.persona import STANDARD_FIELDS
from simulator.rendering.bounds.grounds import Grounds
from simulator.rendering.bounds.lists import ANY
from simulator.rendering.bounds.shapes import Exact, Many, Moment, Num, Path, Record, Shape, Span
from simulator.rendering.bounds.state import EVERY, FACTS, Fields
from simulator.rendering.bounds.tally import Log
from simulator.rendering.values import Absent

_WIDEST_MOMENT = dt.datetime(
    2026,
    11,
    30,
    12,
    30,
    15,
    123456,
    tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=30, seconds=15, microseconds=123456)),
)
_PRICES = (0.07, 0.29, 0.57, 0.58, 1.15, 2.01, 4.35, 8.2, 9.95, 16.08, 19.99, 64.1, 1001.15)
"""Numbers of two places, of which sums and products show many."""
_PLAIN_MOMENT = dt.datetime(2026, 9, 30, 12, 30)  # noqa: DTZ001 - the lead's own clock
_LAWFUL: Mapping[Path, str] = {
    ("phone",): "+" + 15 * "1",
    ("language",): "nnn" + 8 * "-nnnnnnnn",
    ("country",): "ZZ",
}
"""The longest texts of the fields that take few."""
MISSING = object()

Choices = dict[Path, list[object]]
Lead = dict[str, Any]


def choices_of(log: Log | None, fields: Fields) -> tuple[Choices, Fields]:
    """What was chosen for each field, last choice first; and what was known of the fields."""
    chosen: Choices = {}
    known: Fields = dict(fields)
    while log is not None:
        if log.path == FACTS:
            for path, shapes in dict(log.choice).items():  # type: ignore[call-overload]  # fields
                known.setdefault(path, shapes)
        elif log.path and log.choice not in (found := chosen.setdefault(log.path, [])):
            found.append(log.choice)
        log = log.before
    return chosen, known


class Builder:
    """Makes leads, as plain data."""

    def __init__(self, grounds: Grounds, specs: Mapping[str, FieldSpec]) -> None:
        self.grounds = grounds
        self.specs = specs

    def lead(self, chosen: Choices, known: Fields) -> Lead:
        """The lead that was chosen."""
        names = {*self.specs, *(str(path[0]) for path in (*chosen, *known) if path)} - {
            "#",
            "#facts",
        }
        found = {name: self._value((name,), chosen, known) for name in sorted(names)}
        return {name: value for name, value in found.items() if value is not MISSING}

    def _value(self, path: Path, chosen: Choices, known: Fields) -> object:
        wanted = chosen.get(path, []) or chosen.get(_any_item(path), [])
        shapes = known.get(path) or known.get((*path[:-1], EVERY)) or self.grounds.shapes(path)
        bases = [each for each in wanted if not isinstance(each, (str, int))]
        shape = next((each for each in bases if each in shapes), None)
        texts = [each for each in wanted if isinstance(each, str)]
        if shape is None:
            shape = _first(shapes, is_shown=bool(texts))
        if shape is None:
            return MISSING
        return self._of(shape, path, texts, chosen, known)  # type: ignore[arg-type]  # a shape

    def _of(  # noqa: PLR0911 - one value a kind
        self, shape: Shape, path: Path, texts: list[str], chosen: Choices, known: Fields
    ) -> object:
        if isinstance(shape, Exact):
            return MISSING if isinstance(shape.value, Absent) else plain(shape.value)
        if isinstance(shape, Span):
            return text_for(shape, texts)
        if isinstance(shape, Num):
            return number_for(shape)
        if isinstance(shape, Moment):
            return _WIDEST_MOMENT if texts else _PLAIN_MOMENT
        if isinstance(shape, Many):
            counts = [each for each in chosen.get((*path, "#"), []) if isinstance(each, int)]
            high = shape.low + 3 if shape.high is None else shape.high
            count = max(shape.low, min(counts[0], high)) if counts else high
            items = (self._value((*path, number), chosen, known) for number in range(count))
            return [item for item in items if item is not MISSING]
        if isinstance(shape, Record):
            inner = {
                name: self._value((*path, name), chosen, known)
                for name in sorted(shape.names or ())
            }
            return {name: value for name, value in inner.items() if value is not MISSING}
        return "x"


def _any_item(path: Path) -> Path:
    return tuple(ANY if isinstance(step, int) else step for step in path)


def _first(shapes: tuple[Shape, ...], *, is_shown: bool) -> Shape | None:
    """A value that shows something, where it is wanted; else whatever is easiest to give."""
    free = [shape for shape in shapes if not isinstance(shape, Exact)]
    if free and (is_shown or len(free) == len(shapes)):
        return free[0]
    full = [shape for shape in shapes if isinstance(shape, Exact) and shape.value]
    return next(iter((*full, *free, *shapes)), None)


def plain(value: object) -> object:
    """A value of a class of its own as plain data."""
    if isinstance(value, str):
        return str.__str__(value)[:] if type(value) is str else "".join(str.__str__(value))
    return value


def text_for(shape: Span, texts: list[str]) -> str:
    """A text of this shape, of the signs wanted."""
    high = shape.low + 20 if shape.high is None else shape.high
    if shape.path in _LAWFUL and (lawful := _LAWFUL[shape.path][:high].rstrip("-")):
        return lawful
    wanted = "".join(sign for sign in (texts[0] if texts else "") if sign in shape.signs)
    if not wanted and shape.hint and shape.low <= len(shape.hint) <= high:
        return shape.hint
    if not wanted:
        usual = [sign for sign in "naZ0" if sign in shape.signs] or sorted(shape.signs)
        wanted = usual[0] if usual else ""
    if shape.is_trimmed:
        wanted = wanted.strip()
    if len(wanted) < high:
        wanted += wanted[-1:] * (high - len(wanted))
    return wanted[:high]


def number_for(shape: Num) -> float:
    """The number of this range that prints widest, as far as a few tries tell."""
    low = shape.low if math.isfinite(shape.low) else min(-1e6, shape.high)
    high = shape.high if math.isfinite(shape.high) else max(1e6, low)
    tries: list[float] = []
    if shape.may_be_float and low <= 0 <= high:
        tries.append(-0.0)
    if shape.may_be_whole and math.ceil(low) <= math.floor(high):
        tries += [math.ceil(low), math.floor(high)]
    if shape.may_be_float:
        tries += _floats(low, high)
    return max(tries, key=lambda each: len(str(each)), default=low)


def _floats(low: float, high: float) -> Iterator[float]:
    dice = random.Random(1)  # noqa: S311 - no secret, and the same each time
    edges = [edge for edge in (-1e-4, -1e-100, 1e-100, 1e-5, 2e-4) if low <= edge <= high]
    for edge in edges:
        for _ in range(20):
            number = edge * (1 + dice.random() / 8)
            if low <= number <= high:
                yield number
    for number in _PRICES:
        if low <= number <= high:
            yield number
    for _ in range(40):
        number = low + (high - low) * dice.random()
        if low <= number <= high:
            yield number
    yield from (float(low), float(high))


def as_data(lead: Lead) -> dict[str, Any]:
    """The lead as a persona's file has it."""
    own = {name: value for name, value in lead.items() if name in STANDARD_FIELDS}
    custom = {name: value for name, value in lead.items() if name not in STANDARD_FIELDS}
    return {"id": "worst", **own, **({"custom": custom} if custom else {})}
