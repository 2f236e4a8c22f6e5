"""What each field of a lead may hold: from `[fields]`, and from what every lead's file allows."""

import re
from collections.abc import Collection, Mapping
from copy import copy
from dataclasses import replace
from string import ascii_letters, ascii_uppercase, digits

from simulator.model.fields import (
    Alphabet,
    BooleanSpec,
    ChoiceSpec,
    DatetimeSpec,
    FieldSpec,
    Gap,
    IntegerSpec,
    ListSpec,
    NumberSpec,
    RecordSpec,
    TextSpec,
)
from simulator.model.message import Stage
from simulator.model.persona import STANDARD_FIELDS
from simulator.model.schema import COUNTRY, LANGUAGE, PHONE
from simulator.rendering.bounds.shapes import (
    Exact,
    Many,
    Moment,
    Num,
    Path,
    Record,
    Shape,
    Span,
    Unknown,
)
from simulator.rendering.bounds.signs import ALPHABETS, CONTROLS, PLAIN, Signs
from simulator.rendering.bounds.unprovable import written
from simulator.rendering.values import Absent, Blank, Notes

ABSENT = Exact(Absent())
NONE = Exact(None)
MOST_EXACT = 256
"""Whole numbers that are each followed for themselves."""

_NOTES = Notes()

_LAWS: Mapping[str, tuple[str, Signs, int, int]] = {
    "country": (COUNTRY, frozenset(ascii_uppercase), 2, 2),
    "language": (LANGUAGE, frozenset(ascii_letters + digits + "-"), 2, 75),
    "phone": (PHONE, frozenset("+" + digits), 3, 16),
}
"""What a lead's file takes for some fields: a pattern; its signs, and how many there are."""


def exact_text(text: str, path: Path) -> Exact:
    """A field's own text, which is a blank one if it is empty or all spaces."""
    if text and not text.isspace():
        return Exact(text)
    return Exact(Blank(text, written(path), _NOTES))


class Grounds:
    """The shapes of the lead's fields; those of a list's items are found behind any number."""

    def __init__(
        self,
        fields: Mapping[str, FieldSpec],
        extra: Collection[str],
        *,
        is_plain: bool,
        trimmed: Collection[str] = (),
    ) -> None:
        self._fields = fields
        self._trimmed = trimmed
        self._signs = dict(PLAIN if is_plain else ALPHABETS)
        if not is_plain:
            self._signs[Alphabet.ANY] = self._signs[Alphabet.ANY] | frozenset(extra)
        self._controls = frozenset() if is_plain else CONTROLS
        self._known: dict[Path, tuple[Shape, ...]] = {}

    def within(self, path: Path, shapes: tuple[Shape, ...]) -> "Grounds":
        """The same where the value at a path is one of fewer."""
        part = copy(self)
        part._known = {**self._known, path: shapes}  # noqa: SLF001 - its own class
        return part

    def shapes(self, path: Path) -> tuple[Shape, ...]:
        """All that the value at a path may be where what holds it is there."""
        known = self._known.get(path)
        if known is None:
            known = self._known[path] = self._shapes(path)
        return known

    def _shapes(self, path: Path) -> tuple[Shape, ...]:
        name = str(path[0])
        spec = self._fields.get(name)
        if spec is None:
            return self._unnamed(name)
        for step in path[1:]:
            spec = _inner(spec, step)
            if spec is None:
                return (Unknown("Nothing is known of this value."),)
        shapes = self._of_spec(spec, path)
        if name in self._trimmed and len(path) == 1:
            shapes = tuple(_trimmed(shape) for shape in shapes)
        return _lawful(shapes, name, path) if name in _LAWS and len(path) == 1 else shapes

    def _unnamed(self, name: str) -> tuple[Shape, ...]:
        gaps = (ABSENT, NONE)
        if name == "stage":
            return (*gaps, *(Exact(stage.value) for stage in Stage))
        if name in _LAWS:
            _, signs, low, high = _LAWS[name]
            return (*gaps, Span((name,), signs, low, high))
        if name in STANDARD_FIELDS:
            return (*gaps, Span((name,), self._signs[Alphabet.ANY] | self._controls, 0, None))
        reason = f"Nothing is known of lead.{name}: say under [fields] what it may hold."
        return (*gaps, Unknown(reason))

    def _of_spec(self, spec: FieldSpec, path: Path) -> tuple[Shape, ...]:
        gaps: list[Shape] = []
        if Gap.ABSENT in spec.missing and not isinstance(path[-1], int):
            gaps.append(ABSENT)
        if Gap.NONE in spec.missing:
            gaps.append(NONE)
        if Gap.EMPTY in spec.missing:
            gaps.append(exact_text("", path))
            if len(path) > 1 or path[0] not in STANDARD_FIELDS:
                gaps.append(Exact([]))
        found = self._values(spec, path)
        return (*(gap for gap in gaps if gap not in found), *found)

    def _values(self, spec: FieldSpec, path: Path) -> tuple[Shape, ...]:  # noqa: PLR0911 - one a type
        if isinstance(spec, TextSpec):
            return self._text(spec, path)
        if isinstance(spec, ChoiceSpec):
            return tuple(dict.fromkeys(exact_text(value, path) for value in spec.values))
        if isinstance(spec, BooleanSpec):
            return (Exact(value=True), Exact(value=False))
        if isinstance(spec, (IntegerSpec, NumberSpec)):
            return _numbers(spec)
        if isinstance(spec, DatetimeSpec):
            return (Moment(path),)
        if isinstance(spec, ListSpec):
            return (Many(path, spec.min, spec.max),)
        if isinstance(spec, RecordSpec):
            is_full = any(Gap.ABSENT not in each.missing for each in spec.fields.values())
            return (Record(path, frozenset(spec.fields), is_full),)
        reason = f"{written(path)} may be anything: give it another type under [fields]."
        return (Unknown(reason),)

    def _text(self, spec: TextSpec, path: Path) -> tuple[Shape, ...]:
        signs = self._signs[spec.alphabet]
        if spec.max == 0 or not signs:
            return (exact_text("", path),)
        return (Span(path, signs, spec.min, spec.max),)


def _numbers(spec: IntegerSpec | NumberSpec) -> tuple[Shape, ...]:
    low = float("-inf") if spec.min is None else spec.min
    high = float("inf") if spec.max is None else spec.max
    if isinstance(spec, NumberSpec):
        return (Num(low, high, may_be_float=True, is_source=True),)
    if high - low < MOST_EXACT:
        return tuple(Exact(number) for number in range(int(low), int(high) + 1))
    return (Num(low, high, is_source=True),)


def _inner(spec: FieldSpec, step: str | int) -> FieldSpec | None:
    if isinstance(spec, RecordSpec) and isinstance(step, str):
        return spec.fields.get(step)
    if isinstance(spec, ListSpec) and isinstance(step, int):
        return spec.of
    return None


def _lawful(shapes: tuple[Shape, ...], name: str, path: Path) -> tuple[Shape, ...]:
    """Leave out what no lead's file may hold; where nothing is left, nothing is left out."""
    pattern, signs, low, high = _LAWS[name]
    found: list[Shape] = []
    for shape in shapes:
        if isinstance(shape, Span):
            most = high if shape.high is None else min(shape.high, high)
            if shape.signs & signs and max(low, shape.low) <= most:
                found.append(Span(path, shape.signs & signs, max(low, shape.low), most))
        elif not _is_unlawful(shape, pattern):
            found.append(shape)
    return tuple(found) or shapes


def _trimmed(shape: Shape) -> Shape:
    """A field of which only the trimmed text is ever read is known by that."""
    if not isinstance(shape, Span):
        return shape
    low = 0 if any(sign.isspace() for sign in shape.signs) else shape.low
    return replace(shape, low=low, is_trimmed=True)


def _is_unlawful(shape: Shape, pattern: str) -> bool:
    is_text = isinstance(shape, Exact) and isinstance(shape.value, str)
    return is_text and not re.fullmatch(pattern, str(shape.value))  # type: ignore[union-attr]  # exact
