"""Whether a lead's values are what `[fields]` says that any lead may hold."""

import datetime as dt
import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from simulator.data import gsm7
from simulator.loading.fault import shown
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
from simulator.model.schema import Problem

_DIGITS = "0123456789"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

CHARACTERS: Mapping[Alphabet, frozenset[str]] = {
    Alphabet.LETTERS: frozenset(_LETTERS),
    Alphabet.DIGITS: frozenset(_DIGITS),
    Alphabet.PLAIN: frozenset(gsm7.DEFAULT) - {"\n", "\r"},
    Alphabet.GSM: frozenset(gsm7.DEFAULT + gsm7.EXTENSION) - {"\n", "\r"},
    Alphabet.LATIN1: frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100)))),
}
"""What each alphabet holds; `any` is missing, as it is all but controls."""


def field_problems(
    fields: Mapping[str, FieldSpec], values: Mapping[str, object]
) -> Iterator[Problem]:
    """Yield what about a lead's values doesn't fit; fields without a type may hold anything."""
    for name, spec in fields.items():
        if name in values:
            reason = problem_with(spec, values[name])
            remedy = f"Change it, or what [fields.{name}] allows."
        else:
            reason = None if Gap.ABSENT in spec.missing else f"This lead has no {name}."
            remedy = f'Add it, or allow it under [fields.{name}]: missing = ["absent"].'
        if reason:
            yield Problem((name,), reason, remedy)


def problem_with(spec: FieldSpec, value: object) -> str | None:
    """Return why `value` is none that the type allows, as a sentence; `None` if it is one."""
    if value is None or value in ("", []):
        gap = Gap.NONE if value is None else Gap.EMPTY
        if gap in spec.missing:
            return None
    check = _CHECKS.get(type(spec))
    return check(spec, value) if check else None


def _text(spec: TextSpec, value: object) -> str | None:
    if not isinstance(value, str):
        return f"{shown(value)} is no text."
    outside = _outside(value, spec.alphabet)
    if outside:
        return f"{shown(value)} has {shown(outside)}, which {spec.alphabet} leaves out."
    return _count_problem(len(value), spec, lambda: f"{shown(value)} has {len(value)} characters")


def _outside(text: str, alphabet: Alphabet) -> str | None:
    allowed = CHARACTERS.get(alphabet)
    if allowed is None:
        return next((each for each in text if is_control(each)), None)
    return next((each for each in text if each not in allowed), None)


def is_control(character: str) -> bool:
    """Tell whether this is a control character: C0, DEL or C1."""
    return character < " " or "\x7f" <= character < "\xa0"


def _count_problem(count: int, spec: TextSpec | ListSpec, start: Callable[[], str]) -> str | None:
    if count < spec.min:
        return f"{start()}, fewer than {spec.min}."
    if spec.max is not None and count > spec.max:
        return f"{start()}, more than {spec.max}."
    return None


def _integer(spec: IntegerSpec, value: object) -> str | None:
    if not isinstance(value, int) or isinstance(value, bool):
        return f"{shown(value)} is no whole number."
    return _range_problem(value, spec)


def _number(spec: NumberSpec, value: object) -> str | None:
    if not isinstance(value, int | float) or isinstance(value, bool) or not _is_finite(value):
        return f"{shown(value)} is no number."
    return _range_problem(value, spec)


def _is_finite(value: float) -> bool:
    return isinstance(value, int) or math.isfinite(value)


def _range_problem(value: float, spec: IntegerSpec | NumberSpec) -> str | None:
    if spec.min is not None and value < spec.min:
        return f"{shown(value)} is less than {shown(spec.min)}."
    if spec.max is not None and value > spec.max:
        return f"{shown(value)} is more than {shown(spec.max)}."
    return None


def _boolean(_spec: BooleanSpec, value: object) -> str | None:
    return None if isinstance(value, bool) else f"{shown(value)} is neither true nor false."


def _choice(spec: ChoiceSpec, value: object) -> str | None:
    if value in spec.values:
        return None
    return f"{shown(value)} is none of {', '.join(map(shown, spec.values))}."


def _datetime(_spec: DatetimeSpec, value: object) -> str | None:
    return None if isinstance(value, dt.datetime) else f"{shown(value)} is no date with a time."


def _list(spec: ListSpec, value: object) -> str | None:
    if not isinstance(value, list | tuple):
        return f"{shown(value)} is no list."
    items = (problem_with(spec.of, item) for item in value)
    inner = next((reason for reason in items if reason), None)
    return inner or _count_problem(len(value), spec, lambda: f"This list has {len(value)} items")


def _record(spec: RecordSpec, value: object) -> str | None:
    if not isinstance(value, Mapping):
        return f"{shown(value)} is no table."
    unknown = next((name for name in value if name not in spec.fields), None)
    if unknown is not None:
        return f"This table may not hold {shown(unknown)}."
    problem = next(field_problems(spec.fields, value), None)
    return f"In {problem.path[0]}: {problem.what}" if problem else None


_CHECKS: Mapping[type, Callable[[Any, object], str | None]] = {
    TextSpec: _text,
    IntegerSpec: _integer,
    NumberSpec: _number,
    BooleanSpec: _boolean,
    ChoiceSpec: _choice,
    DatetimeSpec: _datetime,
    ListSpec: _list,
    RecordSpec: _record,
}
