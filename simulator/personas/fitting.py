"""Values that fit what `[fields]` says, whatever it says."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

from simulator.errors import UsageError
from simulator.loading.field_check import CHARACTERS, problem_with
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

_TRIES = 300
"""Values of a field that are made ready."""

_ROOM = 12
"""How far beyond `min` a text or a list goes that has no `max`."""
_ITEMS = 3
_MOST_CHARACTERS, _MOST_ITEMS = 2000, 100
"""What a field may ask for at least: more would be no lead, and fill the memory."""
_WIDE = 1000
_WIDE_FROM = 10
_DAYS_BEFORE, _DAYS_AFTER = 7, 42
_FIRST_HOUR, _HOURS = 8, 10
_LATIN = "abcdefghijklmnopqrstuvwxyz"


class Maker:
    """Makes values of any type; `words` are what texts are made of, `day` what dates lie around."""

    def __init__(self, words: Sequence[str], day: dt.datetime, chance: Random) -> None:
        self._words = words
        self._day = day
        self._draw = chance.random

    def values(self, spec: FieldSpec) -> list[object]:
        """Values of a type, all of which fit; none where none was found."""
        if _is_endless(spec):
            return []
        return fitting([self.value(spec) for _ in range(_TRIES)], spec)

    def value(self, spec: FieldSpec) -> object:
        """A value of a type."""
        make = _MAKERS.get(type(spec))
        return make(self, spec) if make else self._word()

    def whole(self, least: int, most: int) -> int:
        """A whole number, both ends included, each as likely."""
        return least + int(self._draw() * (most - least + 1))

    def part(self, least: float, most: float) -> float:
        """How far into a range a number lies: of a wide one rather near to its beginning."""
        drawn = self._draw()
        # Bills and prices crowd where they are small. No power: it differs between machines.
        return drawn * drawn * drawn if 0 < _WIDE_FROM * least < most else drawn

    def text(self, spec: TextSpec) -> str:
        """A word or a few of the right length and letters, else letters alone."""
        size = self._size(spec, _ROOM)
        said = self._word()
        while len(said) < spec.min:
            said = f"{said} {self._word()}"
        said = said[: spec.max].strip().capitalize()
        if problem_with(spec, said) is None:
            return said
        letters = _letters(spec.alphabet)
        return "".join(letters[self.whole(0, len(letters) - 1)] for _ in range(size))

    def integer(self, spec: IntegerSpec) -> int:
        """A whole number of the range."""
        least: int
        least, most = _range(spec.min, spec.max)
        return least + int(self.part(least, most) * (most - least + 1))

    def number(self, spec: NumberSpec) -> float:
        """A number of the range with two decimals, where such lie in it."""
        least, most = _range(spec.min, spec.max)
        exact: float = least + self.part(least, most) * (most - least)
        told = round(exact, 2)
        return told if least <= told <= most else exact

    def boolean(self, _spec: BooleanSpec) -> bool:
        """Yes or no."""
        return self._draw() < 0.5  # noqa: PLR2004 - a coin

    def choice(self, spec: ChoiceSpec) -> str:
        """One of the texts."""
        return spec.values[self.whole(0, len(spec.values) - 1)]

    def datetime(self, _spec: DatetimeSpec) -> dt.datetime:
        """A quarter of an hour while offices are open, by the lead's own clock."""
        day = self._day.date() + dt.timedelta(days=self.whole(-_DAYS_BEFORE, _DAYS_AFTER))
        quarters = self.whole(0, 4 * _HOURS - 1)
        opening = dt.datetime.combine(day, dt.time(_FIRST_HOUR))
        return opening + dt.timedelta(minutes=15 * quarters)

    def list(self, spec: ListSpec) -> list[object]:
        """Items without repeats where there are enough of them."""
        count = self._size(spec, _ITEMS)
        items: list[object] = []
        for _ in range(4 * count):
            item = self.value(spec.of)
            if item not in items and len(items) < count:
                items.append(item)
        while len(items) < spec.min:
            items.append(self.value(spec.of))
        return items

    def record(self, spec: RecordSpec) -> dict[str, object]:
        """A table; fields that may be absent are at times."""
        return {
            name: self.value(inner)
            for name, inner in spec.fields.items()
            if Gap.ABSENT not in inner.missing or self.boolean(BooleanSpec(type="boolean"))
        }

    def _word(self) -> str:
        return self._words[self.whole(0, len(self._words) - 1)]

    def _size(self, spec: TextSpec | ListSpec, room: int) -> int:
        most = spec.min + room if spec.max is None else min(spec.max, spec.min + room)
        return self.whole(min(max(spec.min, 1), most), most)


def fitting(values: Sequence[Any], spec: FieldSpec | None) -> list[Any]:
    """Those of the values that a field of this type may hold."""
    if spec is None:
        return list(values)
    if all(isinstance(each, str) for each in values):
        # Names stand many times in a list, and to check one is slow.
        fit = {each: problem_with(spec, each) is None for each in dict.fromkeys(values)}
        return [each for each in values if fit[each]]
    return [each for each in values if problem_with(spec, each) is None]


def no_value(name: str) -> UsageError:
    """The error that no lead can be made up, for what `[fields]` asks of one field."""
    return UsageError(
        f"[fields.{name}] lets in no {name} that a made-up lead can have; allow more there, "
        f'or write missing = ["absent"]'
    )


def _is_endless(spec: FieldSpec) -> bool:
    if isinstance(spec, RecordSpec):
        return any(map(_is_endless, spec.fields.values()))
    if isinstance(spec, ListSpec):
        return spec.min > _MOST_ITEMS or _is_endless(spec.of)
    return isinstance(spec, TextSpec) and spec.min > _MOST_CHARACTERS


def _letters(alphabet: Alphabet) -> str:
    if alphabet is Alphabet.DIGITS:
        return "".join(sorted(CHARACTERS[alphabet]))
    return _LATIN


def _range(least: float | None, most: float | None) -> tuple[Any, Any]:
    if least is None:
        least = 0 if most is None or most >= 0 else most - _WIDE
    return least, least + _WIDE if most is None else most


_MAKERS: Mapping[type, Callable[[Maker, Any], object]] = {
    TextSpec: Maker.text,
    IntegerSpec: Maker.integer,
    NumberSpec: Maker.number,
    BooleanSpec: Maker.boolean,
    ChoiceSpec: Maker.choice,
    DatetimeSpec: Maker.datetime,
    ListSpec: Maker.list,
    RecordSpec: Maker.record,
}
