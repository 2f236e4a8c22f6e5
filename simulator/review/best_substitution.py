"""The one thing to write otherwise that would save a message's leads the most.

What one text alone needs to be billed less, be it many signs, is `length.cheapest_edit`'s question.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from simulator.length import is_gsm7
from simulator.length.substitutions import Substitution, substituted, substitutions
from simulator.model.cost import Saving
from simulator.review.billed import Billed, Prices


class _Kind(NamedTuple):
    """What is written for signs that give way to the same: all quotes go together, all spaces."""

    after: str
    is_safe: bool
    advice: str


@dataclass
class _Saved:
    """The signs of one kind with their names, and what writing them otherwise saves all leads."""

    names: dict[str, str] = field(default_factory=dict)
    texts: int = 0
    price: Decimal | None = None
    leads: int = 0

    def add(self, billed: Billed, fewer: int, prices: Prices) -> None:
        leads = len(billed.leads)
        self.texts += fewer * leads
        self.leads += leads
        each = prices.each(billed.country)
        if each is not None:
            self.price = (self.price or Decimal()) + fewer * leads * each


def best_substitution(texts: Sequence[Billed], prices: Prices) -> Saving | None:
    """The substitution, made wherever the message itself writes the sign, that saves most texts.

    `None` if none saves any. Between equals, the safe one counts.
    """
    found: dict[_Kind, _Saved] = {}
    for billed in texts:
        for kind, chosen, fewer in _fewer(billed):
            saved = found.setdefault(kind, _Saved())
            saved.names |= {each.before: each.name for each in chosen}
            saved.add(billed, fewer, prices)
    if not found:
        return None
    kind, saved = max(found.items(), key=lambda item: (item[1].texts, item[0].is_safe, item[0]))
    return Saving(
        before=tuple(sorted(saved.names)),
        after=kind.after,
        name=saved.names[min(saved.names)],
        is_safe=kind.is_safe,
        advice=kind.advice,
        texts=saved.texts,
        price=saved.price,
        leads=saved.leads,
    )


def _fewer(billed: Billed) -> Iterator[tuple[_Kind, Sequence[Substitution], int]]:
    """The signs of each kind in one text, and how many texts fewer it makes, where it does."""
    reading = billed.reading
    if billed.segments == 1 or not _writes_special(billed):
        return
    kinds: dict[_Kind, list[Substitution]] = {}
    for each in substitutions(billed.text, kept=reading.values):
        if reading.is_written((each.start, each.end)):
            kind = _Kind(each.after, each.is_safe, each.advice)
            kinds.setdefault(kind, []).append(each)
    for kind, chosen in kinds.items():
        text = substituted(billed.text, chosen)
        fewer = billed.segments - reading.measured_as(text).segments
        if fewer > 0:
            yield kind, chosen, fewer


def _writes_special(billed: Billed) -> bool:
    """Whether the message itself writes a special sign; one of the lead's own is no matter."""
    return bool(billed.measurement.not_gsm) and any(
        each.run.at is not None
        and not each.is_added
        and not is_gsm7(billed.text[each.start : each.end])
        for each in billed.reading.stretches
    )
