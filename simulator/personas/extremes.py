"""The longest and the shortest value that a type lets in."""

from collections.abc import Callable, Mapping
from typing import Any

from simulator.data.hostile_leads import hostile_leads
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

_MOST_CHARACTERS, _MOST_ITEMS = 10_000, 100
"""Beyond these a limit is none, and what is as long as it would fill the memory."""


def longest(spec: FieldSpec, sign: str, name: str = "own") -> Any:  # noqa: ANN401 - of any type
    """The longest value, of the sign that `sign` names; `name` is the field's."""
    make = _LONGEST.get(type(spec))
    return make(spec, sign, name) if make else hostile_leads().signs[sign]["any"]


def shortest(spec: FieldSpec, sign: str, name: str = "own") -> Any:  # noqa: ANN401 - of any type
    """The shortest value; a text has at least one character."""
    make = _SHORTEST.get(type(spec))
    return make(spec, sign, name) if make else hostile_leads().signs[sign]["any"]


def _long_text(spec: TextSpec, sign: str, name: str) -> str:
    known = hostile_leads().longest
    most = spec.max
    if most is None:
        usual = known.get(name, known["own"])
        if isinstance(usual, str):
            return usual
        most = max(usual, spec.min)
    return _sign(spec.alphabet, sign) * min(most, _MOST_CHARACTERS)


def _short_text(spec: TextSpec, sign: str, _name: str) -> str:
    least = max(spec.min, 1 if spec.max != 0 else 0)
    return _sign(spec.alphabet, sign) * min(least, _MOST_CHARACTERS)


def _sign(alphabet: Alphabet, sign: str) -> str:
    return hostile_leads().signs[sign][alphabet.value]


def _most(spec: IntegerSpec | NumberSpec, _sign: str, _name: str) -> float:
    known: int = hostile_leads().longest["number"]
    return spec.max if spec.max is not None else max(known, spec.min or 0)


def _least(spec: IntegerSpec | NumberSpec, _sign: str, _name: str) -> float:
    known: int = hostile_leads().shortest["number"]
    if spec.min is not None:
        return spec.min
    return known if spec.max is None else min(known, spec.max)


def _long_list(spec: ListSpec, sign: str, name: str) -> list[Any]:
    usual = max(hostile_leads().longest["list"], spec.min)
    most = spec.max if spec.max is not None else usual
    return [longest(spec.of, sign, name)] * min(most, _MOST_ITEMS)


def _short_list(spec: ListSpec, sign: str, name: str) -> list[Any]:
    return [shortest(spec.of, sign, name)] * min(spec.min, _MOST_ITEMS)


def _full(spec: RecordSpec, sign: str, _name: str) -> dict[str, Any]:
    return {name: longest(inner, sign, name) for name, inner in spec.fields.items()}


def _bare(spec: RecordSpec, sign: str, _name: str) -> dict[str, Any]:
    return {
        name: shortest(inner, sign, name)
        for name, inner in spec.fields.items()
        if Gap.ABSENT not in inner.missing
    }


_Make = Callable[[Any, str, str], Any]

_LONGEST: Mapping[type, _Make] = {
    TextSpec: _long_text,
    IntegerSpec: _most,
    NumberSpec: _most,
    BooleanSpec: lambda _spec, _sign, _name: False,
    ChoiceSpec: lambda spec, _sign, _name: max(spec.values, key=len),
    DatetimeSpec: lambda _spec, _sign, _name: hostile_leads().longest["datetime"],
    ListSpec: _long_list,
    RecordSpec: _full,
}
_SHORTEST: Mapping[type, _Make] = {
    TextSpec: _short_text,
    IntegerSpec: _least,
    NumberSpec: _least,
    BooleanSpec: lambda _spec, _sign, _name: True,
    ChoiceSpec: lambda spec, _sign, _name: min(spec.values, key=len),
    DatetimeSpec: lambda _spec, _sign, _name: hostile_leads().shortest["datetime"],
    ListSpec: _short_list,
    RecordSpec: _bare,
}
