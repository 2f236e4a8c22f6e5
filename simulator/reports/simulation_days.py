"""What a simulation sends over time: texts, texts billed and their price by day, week or month."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from typing import Final, NamedTuple

from simulator.length.cost import money
from simulator.model.counted import counted
from simulator.reports.columns import paragraph, row, width_of
from simulator.reports.instants import HALF_A_YEAR, MONTHS, day_words
from simulator.timing.simulating.simulation import DayFigures, Simulation

_MOST_ROWS: Final = 14
_BAR: Final = 20

_UNITS: Final[Mapping[str, Callable[[dt.date], dt.date]]] = {
    "Day": lambda day: day,
    "Week of": lambda day: day - dt.timedelta(days=day.weekday()),
    "Month": lambda day: day.replace(day=1),
    "Year": lambda day: day.replace(month=1, day=1),
}
"""The first day of the stretch that a day is in."""


class Spell(NamedTuple):
    """What is sent on a day, in a week, or in a month."""

    label: str
    texts: int
    billed: int
    price: Decimal | None


def day_rows(found: Simulation, currency: str) -> Iterator[str]:
    """The lines of the table, and its sum; none where no text is sent."""
    days = [day for day in found.days if day.texts]
    if not days:
        return
    # Far from the enrolment the same day and month may come to mean another year.
    with_year = days[-1].day - found.enrolled_from.date() > HALF_A_YEAR
    head, spells = _folded(days, with_year=with_year)
    most = max(spell.texts for spell in spells)
    heads = (head, "texts", "billed", "cost" if found.price is not None else "", "")
    rows = [_cells(spell, most, currency) for spell in spells]
    widths = [max(map(width_of, column)) for column in zip(heads, *rows, strict=True)]
    for label, *figures, bar in (heads, *rows):
        told = (each.rjust(width) for each, width in zip(figures, widths[1:], strict=False))
        yield from row((label, *told, bar), widths)
    price = "" if found.price is None else f", {money(found.price, currency)}"
    sums = f"In all {counted(found.texts, 'text')}, {found.billed:,} billed{price}."
    if price and found.unpriced:
        sums += f" There is no rate for {found.unpriced:,} of them."
    yield from paragraph(sums)


def _cells(spell: Spell, most: int, currency: str) -> tuple[str, ...]:
    price = "" if spell.price is None else money(spell.price, currency)
    bar = "█" * max(1, round(spell.texts / most * _BAR))
    return spell.label, f"{spell.texts:,}", f"{spell.billed:,}", price, bar


def _folded(days: Sequence[DayFigures], *, with_year: bool) -> tuple[str, list[Spell]]:
    """By days, or by the shortest longer stretch that takes few rows, else by years."""
    found = [(head, _spells(head, days, with_year=with_year)) for head in _UNITS]
    return next((each for each in found if len(each[1]) <= _MOST_ROWS), found[-1])


def _spells(head: str, days: Sequence[DayFigures], *, with_year: bool) -> list[Spell]:
    stretches = groupby(days, lambda day: _UNITS[head](day.day))
    return [_sum(_label(head, first, with_year=with_year), list(all_)) for first, all_ in stretches]


def _label(head: str, first: dt.date, *, with_year: bool) -> str:
    match head:
        case "Year":
            return str(first.year)
        case "Month":
            return f"{MONTHS[first.month - 1]} {first.year}"
        case _:
            return day_words(first) + (f" {first.year}" if with_year else "")


def _sum(label: str, days: Sequence[DayFigures]) -> Spell:
    prices = [day.price for day in days if day.price is not None]
    return Spell(
        label=label,
        texts=sum(day.texts for day in days),
        billed=sum(day.billed for day in days),
        price=sum(prices, Decimal()) if prices else None,
    )
