"""ENC01: typographic signs make a text cost more than plain ones that mean the same."""

from collections.abc import Iterator, Sequence
from itertools import filterfalse
from typing import ClassVar

from simulator.length import is_gsm7
from simulator.length.cheapest_edit import CheapestEdit, cheapest_edit
from simulator.length.substitutions import Substitution
from simulator.model.change import Change
from simulator.model.finding import Severity
from simulator.rules.encoding.costly_signs import costly_typography, is_composing
from simulator.rules.encoding.sign_words import (
    WHY,
    advice_of,
    what_they_cost,
    where_it_comes_from,
)
from simulator.rules.encoding.special_signs import signs_at
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule


class TypographicSigns(TextRule):
    """Typographic signs make the text cost more than plain ones would.

    Word processors and phones write curly quotes, long dashes, three dots in one sign and hard
    spaces. A text message in plain letters holds 160 characters; one such sign, and it holds 70.
    Nobody reads a straight ' otherwise than a curly one.

    Write the plain sign: a straight ' or ", a -, three dots, an ordinary space, and nothing for
    what shows nothing. `presend check --fix` does it, and leaves links, codes, e-mail addresses,
    your brand's name and leads' data alone. Where the signs cost nothing, nothing is said.
    """

    code: ClassVar[str] = "ENC01"
    name: ClassVar[str] = "typographic-signs"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "3GPP TS 23.038: the default alphabet; the Unicode Standard"
    bad: ClassVar[str] = (
        "Harbour Tea: it’s the first of the spring teas, and we kept a tin for you. "
        "Book a tasting: https://harbourtea.example/t Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: it's the first of the spring teas, and we kept a tin for you. "
        "Book a tasting: https://harbourtea.example/t Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit, at the first of the signs."""
        found = costly_typography(reading)
        if found is None or is_composing(found):
            return
        text = reading.text
        signs = tuple(signs_at(text, [each.start for each in found.chosen]))
        kept = _brand_names(reading)
        mendable = [each for each in found.chosen if _is_mendable(each, reading, kept)]
        mended = cheapest_edit(text, mendable, reading.measured_as)
        yield Hit(
            what=what_they_cost(text, signs, found.before, found.after),
            why=WHY,
            remedy=_remedy(reading, found, mendable, kept),
            span=(signs[0].start, signs[0].end),
            changes=_changes(mended),
            is_safe=True,
            saves=mended.texts if mended else 0,
        )


def _brand_names(reading: Reading) -> frozenset[int]:
    """The offsets of what stands in the brand's name, if that has special letters."""
    brand = reading.circumstances.brand
    if not brand or is_gsm7(brand):
        return frozenset()
    pieces = reading.text.split(brand)
    offsets: list[int] = []
    at = 0
    for piece in pieces[:-1]:
        at += len(piece) + len(brand)
        offsets += range(at - len(brand), at)
    return frozenset(offsets)


def _is_mendable(each: Substitution, reading: Reading, kept: frozenset[int]) -> bool:
    is_brand = not kept.isdisjoint(range(each.start, each.end))
    return not is_brand and reading.is_editable((each.start, each.end))


def _remedy(
    reading: Reading, found: CheapestEdit, mendable: Sequence[Substitution], kept: frozenset[int]
) -> str:
    """What to write, and where, if it is not in the template's own words."""
    advice = advice_of(found.chosen)
    left = next(filterfalse(set(mendable).__contains__, found.chosen), None)
    if left is None:
        return advice
    where = where_it_comes_from(reading, left.start)
    if not where and left.start in kept:
        where = "It stands in your brand's name, which is left to you."
    return f"{advice} {where}".strip()


def _changes(mended: CheapestEdit | None) -> tuple[Change, ...]:
    chosen = mended.chosen if mended else ()
    return tuple(Change(each.start, each.end, each.after) for each in chosen)
