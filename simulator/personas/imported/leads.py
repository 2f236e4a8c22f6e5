"""From the columns of a list to leads: values cleaned as far as a persona's types ask, no more."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

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
    TextSpec,
)
from simulator.model.persona import STANDARD_FIELDS
from simulator.personas.imported.columns import CUSTOM, merged
from simulator.personas.imported.phone_kinds import Phone
from simulator.personas.imported.phones import read_phone
from simulator.personas.imported.values import (
    MOST_REMEMBERED,
    Remembered,
    read_country,
    read_flag,
    read_instant,
    read_language,
    read_stage,
)


class Lacking(Enum):
    """The value of a field that a lead does not have."""

    ABSENT = "absent"


ABSENT: Final = Lacking.ABSENT
Held = Mapping[str, Sequence[Sequence[str]]]
"""The columns of a batch by what they hold."""

_READ_AS: Final[Mapping[str, Callable[[str], str]]] = {
    "country": read_country,
    "language": read_language,
    "stage": read_stage,
    "email": str.strip,
}
_PHONES: Final = ("mobile", "phone")
_TEXTS: Final = tuple(name for name in STANDARD_FIELDS if name not in (*_READ_AS, "phone"))


@dataclass(slots=True)
class LeadColumns:
    """The fields of a batch's leads, a column each; `misfits` are rows that `[fields]` forbids.

    A lead without a field has `ABSENT` there. A misfit is told by its row and the field.
    """

    fields: dict[str, Sequence[object]]
    misfits: dict[int, str] = field(default_factory=dict)

    def rows(self) -> Iterator[dict[str, object]]:
        """The leads' fields, those without absent ones."""
        names = tuple(self.fields)
        for values in zip(*self.fields.values(), strict=True):
            pairs = zip(names, values, strict=True)
            yield {name: value for name, value in pairs if value is not ABSENT}


class LeadMaker:
    """Makes leads' fields; `specs` are those of the workspace, `country` is for rows without."""

    def __init__(self, specs: Mapping[str, FieldSpec], country: str = "") -> None:
        self._specs = specs
        self._country = country
        self._readers: dict[str, Remembered[object]] = {}
        self._checks: dict[str, Remembered[bool]] = {}

    def misfits(self, held: Held, count: int) -> dict[int, str]:
        """Which of `count` leads have what `[fields]` forbids; as `fields` has it, and quicker."""
        if "phone" not in self._specs:
            held = {holds: each for holds, each in held.items() if holds not in _PHONES}
        return self.fields(held, count).misfits

    def fields(self, held: Held, count: int) -> LeadColumns:
        """The fields of `count` leads."""
        made = dict(self._standard(held, count))
        for holds, columns in held.items():
            if holds.startswith(CUSTOM):
                name = holds.removeprefix(CUSTOM)
                made[name] = self._read(name, merged(columns), self._typed(name))
        leads = LeadColumns(made)
        for name, spec in self._specs.items():
            self._check(name, spec, leads, count)
        return leads

    def _standard(self, held: Held, count: int) -> Iterator[tuple[str, Sequence[object]]]:
        for name in _TEXTS:
            if name in held:
                yield name, [cell or ABSENT for cell in merged(held[name])]
        yield from _names(held)
        for name, read in _READ_AS.items():
            if name in held:
                yield name, self._read(name, merged(held[name]), read)
        if "country" not in held and self._country:
            yield "country", (self._country,) * count
        phones = [column for holds in _PHONES for column in held.get(holds, ())]
        if phones:
            yield "phone", self._phones(merged(phones), held, count)

    def _phones(self, cells: Sequence[str], held: Held, count: int) -> Sequence[object]:
        return [phone.number or ABSENT for phone in read_phones(cells, self.countries(held, count))]

    def countries(self, held: Held, count: int) -> Sequence[str]:
        """The country of each row, as its code; empty where nobody knows."""
        if "country" not in held:
            return (self._country,) * count
        found = self._read("country", merged(held["country"]), read_country)
        return [each if isinstance(each, str) else self._country for each in found]

    def _read(self, name: str, cells: Sequence[str], read: Callable[[str], object]) -> list[object]:
        reader = self._readers.get(name)
        if reader is None:
            reader = self._readers[name] = Remembered(lambda cell: _or_absent(read(cell)))
        return reader.each(cells)

    def _typed(self, name: str) -> Callable[[str], object]:
        spec = self._specs[name]
        return lambda cell: typed(spec, cell)

    def _check(self, name: str, spec: FieldSpec, leads: LeadColumns, count: int) -> None:
        values = leads.fields.get(name)
        stand_in = _stand_in(spec)
        if values is None:
            if stand_in is not ABSENT:
                leads.fields[name] = (stand_in,) * count
            elif Gap.ABSENT not in spec.missing:
                leads.misfits.update((row, name) for row in range(count))
            return
        if stand_in is not ABSENT and ABSENT in values:
            values = [stand_in if value is ABSENT else value for value in values]
            leads.fields[name] = values
        fits = self._fits(name, spec)
        for row, value in enumerate(values):
            if not fits(value):
                leads.misfits.setdefault(row, name)

    def _fits(self, name: str, spec: FieldSpec) -> Callable[[object], bool]:
        known = self._checks.setdefault(name, Remembered(lambda text: not problem_with(spec, text)))
        may_lack = Gap.ABSENT in spec.missing

        def fits(value: object) -> bool:
            if value is ABSENT:
                return may_lack
            return known[value] if isinstance(value, str) else not problem_with(spec, value)

        if len(known) > MOST_REMEMBERED:
            known.clear()
        return fits


def read_phones(cells: Sequence[str], countries: Sequence[str]) -> list[Phone]:
    """The phone of each row."""
    return [read_phone(cell, country) for cell, country in zip(cells, countries, strict=True)]


def _names(held: Held) -> Iterator[tuple[str, Sequence[object]]]:
    """First and last names of rows that tell only whole ones: the first word, and the rest."""
    if "name" not in held:
        return
    whole = merged(held["name"])
    blank = ("",) * len(whole)
    firsts, lasts = (
        merged(held[name]) if name in held else blank for name in ("first_name", "last_name")
    )
    parts = [
        (first, last) if first.strip() or not name.strip() else _parted(name, last)
        for name, first, last in zip(whole, firsts, lasts, strict=True)
    ]
    yield "first_name", [first or ABSENT for first, _ in parts]
    yield "last_name", [last or ABSENT for _, last in parts]


def _parted(name: str, last: str) -> tuple[str, str]:
    """The parts of a whole name; a last name that is told by itself counts."""
    first, rest = split_name(name)
    return first, last if last.strip() else rest


def split_name(name: str) -> tuple[str, str]:
    """The first word of a whole name, and the rest; the other way round where a comma says so."""
    last, comma, first = name.partition(",")
    if comma and first.strip() and " " not in first.strip():
        return first.strip(), last.strip()
    first, _, last = name.strip().partition(" ")
    return first or name, last.strip()


def typed(spec: FieldSpec, cell: str) -> object:
    """What a cell holds for a field of this type; the cell itself where it holds nothing such."""
    text = cell.strip()
    if isinstance(spec, TextSpec):
        return cell
    if not text:
        return ""
    read = _TYPED.get(type(spec))
    try:
        found = read(spec, text) if read else cell
    except ValueError:
        return cell
    return cell if found is None else found


def _choice(spec: ChoiceSpec, text: str) -> object:
    word = text.casefold()
    return next((value for value in spec.values if value.casefold() == word), None)


def _integer(_spec: IntegerSpec, text: str) -> object:
    return int(text.removesuffix(".0").replace(",", ""))


def _number(_spec: NumberSpec, text: str) -> object:
    return float(text.replace(",", ""))


def _items(spec: ListSpec, text: str) -> object:
    sign = ";" if ";" in text else ","
    return tuple(typed(spec.of, each.strip()) for each in text.split(sign) if each.strip())


_TYPED: Final[Mapping[type, Callable[..., object]]] = {
    BooleanSpec: lambda _spec, text: read_flag(text),
    ChoiceSpec: _choice,
    DatetimeSpec: lambda _spec, text: read_instant(text),
    IntegerSpec: _integer,
    ListSpec: _items,
    NumberSpec: _number,
}


def _stand_in(spec: FieldSpec) -> object:
    """What a lead without this field has instead, where it must have something."""
    if Gap.ABSENT in spec.missing:
        return ABSENT
    if Gap.NONE in spec.missing:
        return None
    return "" if Gap.EMPTY in spec.missing else ABSENT


def _or_absent(value: object) -> object:
    return ABSENT if value == "" else value
