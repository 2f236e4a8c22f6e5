"""The filter `format`: values put into `%s`, `%d` and `%.2f`."""

import re
from typing import TYPE_CHECKING

from simulator.rendering.bounds.numbers import FLOAT_SIGNS
from simulator.rendering.bounds.operations import as_number, text_of
from simulator.rendering.bounds.shapes import (
    Cat,
    Exact,
    Num,
    Shape,
    Span,
    Text,
    Unknown,
    Value,
)
from simulator.rendering.bounds.state import State
from simulator.rendering.bounds.text_ops import lengths, written_signs
from simulator.rendering.bounds.ways import singles
from simulator.rendering.bounds.world import filter_op
from simulator.rendering.values import Absent

if TYPE_CHECKING:
    from simulator.rendering.bounds.evaluator import Way
    from simulator.rendering.bounds.filtering import Filtering

_SLOT = re.compile(r"%(?:\((\w+)\))?([-+ 0#]*)(\d{0,3})(?:\.(\d{0,3}))?([sdif%])?")
_WIDEST = 100
_MOST_DIGITS = 20
_UNKNOWN = "This format depends on the lead: write it out."


def formatted(
    expressions: "Filtering",
    state: State,
    value: Value,
    given: tuple[Value, ...],
    named: dict[str, Value],
) -> list["Way"]:
    """A format with values in it."""
    world = expressions.world
    values = (*given, *named.values())
    if isinstance(value, Exact) and all(isinstance(each, Exact) for each in values):
        words = list(named.items())
        op = filter_op("format", given, words)  # type: ignore[arg-type]  # exact values
        done = world.done(op, value)
        return [] if done is None else [(state, done)]
    found: list[Way] = []
    for after, shape in singles(state, value, world):
        if isinstance(shape, Exact) and isinstance(shape.value, str):
            found += _filled(expressions, after, shape.value, given, named)
        else:
            found.append((after, Unknown(_UNKNOWN)))
    return found


def _filled(
    expressions: "Filtering",
    state: State,
    text: str,
    given: tuple[Value, ...],
    named: dict[str, Value],
) -> list["Way"]:
    if text == "%s" and len(given) == 1 and not named:
        return [(state, Cat(given))]
    if given and named:
        return []
    waiting = list(given)
    ways: list[tuple[State, tuple[Value, ...]]] = [(state, ())]
    at = 0
    for slot in _SLOT.finditer(text):
        plain = Exact(text[at : slot.start()])
        at = slot.end()
        slots = _slot_value(slot, waiting, named)
        if slots is None:
            return []
        ways = [
            (after, (*parts, plain, part))
            for before, parts in ways
            for after, part in _parts(expressions, before, slot, slots)
        ]
    if waiting:
        return []
    return [(after, Cat((*parts, Exact(text[at:])))) for after, parts in ways]


def _slot_value(slot: re.Match[str], waiting: list[Value], named: dict[str, Value]) -> Value | None:
    """What a slot takes; nothing where the format is refused."""
    name, _, width, places, kind = slot.groups()
    if kind is None or int(width or 0) > _WIDEST or int(places or 0) > _MOST_DIGITS:
        return None
    if kind == "%":
        return Exact("%")
    if name is not None:
        return named.get(name)
    return waiting.pop(0) if waiting else None


def _parts(
    expressions: "Filtering", state: State, slot: re.Match[str], value: Value
) -> list[tuple[State, Value]]:
    if slot[5] == "%" or slot[0] == "%s":
        return [(state, value)]
    found: list[tuple[State, Value]] = []
    for after, shape in singles(state, value, expressions.world):
        part = _part(slot, shape, expressions)
        if part is not None:
            found.append((after, part))
    return found


def _part(slot: re.Match[str], shape: Shape, expressions: "Filtering") -> Value | None:
    pattern = "%" + slot[2] + slot[3] + ("" if slot[4] is None else f".{slot[4]}") + slot[5]
    if isinstance(shape, Exact):
        return _exactly(pattern, shape, expressions)
    if isinstance(shape, Unknown):
        return shape
    if slot[5] == "s":
        text = text_of(shape, expressions.world)
        return None if text is None else _padded(slot, text)
    number = as_number(shape)
    return None if number is None else _number(pattern, number)


def _exactly(pattern: str, shape: Exact, expressions: "Filtering") -> Exact | None:
    value = Exact(0) if isinstance(shape.value, Absent) and pattern[-1] != "s" else shape
    return expressions.world.done(filter_op("format", (value,)), Exact(pattern))


def _padded(slot: re.Match[str], text: Span | Text) -> Value:
    """A text cut and padded to its width; whether it is padded depends on its length."""
    low, high = lengths(text)
    width = int(slot[3] or 0)
    most = None if slot[4] is None else int(slot[4] or 0)
    if most is not None and (high is None or high > most):
        text, low, high = _cut(text, most), min(low, most), most
    if low >= width:
        return text
    pieces = text.pieces if isinstance(text, Text) else (text,)
    if high == low:
        pad = " " * (width - low)
        return Text((*pieces, pad) if "-" in slot[2] else (pad, *pieces))
    signs = written_signs(text) | {" "}
    most_wide = None if high is None else max(high, width)
    return Span((), signs, width, most_wide, (), is_whole=False)


def _cut(text: Span | Text, most: int) -> Span:
    return Span((), written_signs(text), min(lengths(text)[0], most), most, (), is_whole=False)


def _number(pattern: str, number: Num) -> Value | None:
    """As wide as at the edges of the range, and anything between."""
    try:
        edges = [number.low, number.high]
        if number.low <= 0 <= number.high:
            edges += [0.0, -0.0] if number.may_be_float else [0]
        widths = [len(pattern % edge) for edge in edges]
    except (OverflowError, ValueError, TypeError):
        return Unknown("This number has no limits: give it min and max under [fields].")
    return Span((), FLOAT_SIGNS | {" "}, min(widths), max(widths), (), is_whole=False)
