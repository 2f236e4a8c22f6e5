"""The leads of a message who cost more than the cheapest, gathered by cause."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from simulator.model.cost import Cause, Extra
from simulator.model.persona import Persona
from simulator.review.billed import Billed
from simulator.review.cost_causes import Cheapest, Why, why


def extras_of(texts: Sequence[Billed]) -> tuple[Extra, ...]:
    """The leads who cost more than the cheapest, the dearest first.

    Only texts that cost more are traced, and a few to compare them with.
    """
    least = min(each.segments for each in texts)
    cheapest = Cheapest([each for each in texts if each.segments == least])
    groups: dict[tuple[object, ...], _Group] = {}
    for each in texts:
        if each.segments > least:
            reason = why(each, cheapest)
            group = groups.setdefault(_key(reason, each.segments), _Group(each.segments, reason))
            group.add(reason, each.leads)
    found = [group.extra() for group in groups.values()]
    return tuple(sorted(found, key=lambda each: (-each.texts, -len(each.leads), each.leads)))


def _key(reason: Why, segments: int) -> tuple[object, ...]:
    """What makes two texts' reasons one; long data of two fields are two."""
    named = reason.field if reason.cause is Cause.LENGTH else ""
    return (reason.cause, segments, reason.without, named)


@dataclass
class _Group:
    """The leads of one cause, and the one of them that shows it best."""

    texts: int
    reason: Why
    example: str = ""
    leads: list[str] = field(default_factory=list)
    letters: Counter[str] = field(default_factory=Counter)

    def add(self, reason: Why, leads: Sequence[Persona]) -> None:
        if not self.leads or _shows_better(reason, self.reason):
            self.reason, self.example = reason, leads[0].id
        self.leads += [lead.id for lead in leads]
        for letter in reason.letters:
            self.letters[letter] += len(leads)

    def extra(self) -> Extra:
        return Extra(
            cause=self.reason.cause,
            texts=self.texts,
            without=self.reason.without,
            leads=tuple(sorted(self.leads)),
            example=self.example,
            field=self.reason.field,
            shown=self.reason.shown,
            letters=tuple(letter for letter, _ in self.letters.most_common()),
        )


def _shows_better(one: Why, other: Why) -> bool:
    """Whether a reader sees the cause better by `one`: a longer value, or a plainer one."""
    if one.cause is Cause.LENGTH:
        return len(one.shown) > len(other.shown)
    return (len(one.letters), len(one.shown)) < (len(other.letters), len(other.shown))
