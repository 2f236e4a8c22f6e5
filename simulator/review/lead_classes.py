"""Leads who bring the same to a message, but for names in fields that it only shows.

Their texts read alike, and cost the same: one of them is filled and judged for all.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from simulator.analysis.ordinary import likeness, rest_of
from simulator.model.persona import Persona
from simulator.review.copies import Copy
from simulator.review.lead_values import AllValues

_MOST_REMEMBERED = 64

Told = tuple[Hashable, ...]
"""What tells the texts of two leads apart, a value for each field."""


@dataclass
class LeadClass:
    """Leads of one country whose texts read alike; `members` by what they bring.

    `places` are the indexes of what differs: names.
    """

    country: str
    places: tuple[int, ...] = ()
    members: dict[Told, list[Persona]] = field(default_factory=dict)

    def least(self, text: str, told: Told, apart: Collection[Told]) -> Told:
        """The member with the least text, to judge by that of the member told so.

        Of texts that are wrong alike the least is the one that people are shown.
        """
        stands = {place: text.find(str(told[place])) for place in self.places}
        places = tuple(sorted(self.places, key=lambda place: (stands[place] < 0, stands[place])))
        if apart:
            return min((each for each in self.members if each not in apart), key=_at(places))
        if places not in self._least:
            self._least[places] = min(self.members, key=_at(places))
        return self._least[places]

    def led_by(self, told: Told, apart: Collection[Told]) -> list[Persona]:
        """All without those apart, beginning with the members told so."""
        return [*self.members[told], *_flat(self.members, {*apart, told})]

    @cached_property
    def names(self) -> frozenset[str]:
        """What is shown of any of them."""
        return frozenset(chain.from_iterable(map(self.names_of, self.members)))

    def apart(self, tried: Mapping[Told, str]) -> set[Told] | None:
        """Members whose texts do not read as the others', to judge by those of two members.

        A text is read by itself where the template writes a name too that stands in it. `None`
        where all are, as names stand in them otherwise than names do.
        """
        rests = {rest_of(text, self.names_of(told)) for told, text in tried.items()}
        rest = rests.pop()
        if rests or rest is None:
            return None
        if not any(map(rest.__contains__, self.names)):
            return set()
        return {told for told in self.members if any(map(rest.__contains__, self.names_of(told)))}

    @cached_property
    def _least(self) -> dict[tuple[int, ...], Told]:
        return {}

    def names_of(self, told: Told) -> tuple[str, ...]:
        """The names that a member brings."""
        return tuple(str(told[place]) for place in self.places)


def _at(places: tuple[int, ...]) -> Callable[[Told], tuple[str, ...]]:
    return lambda told: tuple(str(told[place]) for place in places)


def _flat(members: Mapping[Told, list[Persona]], apart: Collection[Told]) -> Sequence[Persona]:
    return [lead for told, leads in members.items() if told not in apart for lead in leads]


class LeadClasses:
    """The classes of leads, made once for all messages that show and weigh the same fields."""

    def __init__(self, values: AllValues) -> None:
        self._values = values
        self._known: dict[tuple[object, ...], tuple[Sequence[Persona], list[LeadClass]]] = {}

    def of(
        self, copy: Copy, names: Sequence[str] | None, shown: frozenset[str]
    ) -> Sequence[LeadClass]:
        """The classes of those who get a message.

        `names` are the fields that it reads, `None` for all; `shown` are those of which it shows
        the text as it is.
        """
        key = (id(copy.leads), copy.country, names, shown)
        known = self._known.get(key)
        if known is None:
            if len(self._known) == _MOST_REMEMBERED:
                self._known.clear()
            # The leads are kept too, so that their place in memory stays their own.
            known = self._known[key] = (copy.leads, self._made(copy, names, shown))
        return known[1]

    def _made(
        self, copy: Copy, names: Sequence[str] | None, shown: frozenset[str]
    ) -> list[LeadClass]:
        classes: dict[tuple[str, Told], LeadClass] = {}
        alike: dict[tuple[str, Told], list[Persona]] = {}
        for lead in copy.leads:
            told = self._values.of(lead).of(names)
            alike.setdefault((copy.country_for(lead), told), []).append(lead)
        places = [name in shown for name in names or ()]
        for (country, told), leads in alike.items():
            like = _like(told, places) if names is not None else told
            found = classes.get((country, like))
            if found is None:
                found = classes[country, like] = LeadClass(country, _differing(told, like))
            found.members[told] = leads
        return list(classes.values())


def _like(told: Told, places: Iterable[bool]) -> Told:
    """What is told with the likeness of each name in the place of it, where it is only shown."""
    return tuple(
        likeness(value) if is_shown and isinstance(value, str) else value
        for value, is_shown in zip(told, places, strict=True)
    )


def _differing(told: Told, like: Told) -> tuple[int, ...]:
    return tuple(
        place
        for place, (value, common) in enumerate(zip(told, like, strict=True))
        if value != common
    )
