"""What each field of made-up leads is drawn from: values that fit, with gaps among them."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from simulator.data.people import people
from simulator.loading.field_check import problem_with
from simulator.model.fields import ChoiceSpec, FieldSpec, Gap
from simulator.model.persona import STANDARD_FIELDS
from simulator.personas.chances import GAP, drawer, stream, weighed, with_gaps
from simulator.personas.fitting import Maker, fitting, no_value
from simulator.personas.pools import pool

Draw = Callable[[], Any]

_KNOWN_ONLY = ("phone", "country", "language", "stage", "timezone", "region")
"""Fields in which a word that was made to fit would be nonsense."""
_WITH_PATTERN = ("phone", "country", "language", "stage")
"""Fields that an empty text can't stand in."""
_BLANK_SHARE = 2.0
"""How many in a hundred hold nothing, where `[fields]` lets them: an empty text, or `None`."""
_CONSENTS = 1000
_DAY = 86_400
_TABLES = 1024


class Columns:
    """The columns of one pack; `locale` names whose words texts are made of."""

    def __init__(
        self,
        fields: Mapping[str, FieldSpec],
        seed: int,
        at: dt.datetime,
        locale: str,
        *,
        with_none: bool = False,
    ) -> None:
        self.fields = fields
        self.seed = seed
        self._at = at
        self._locale = locale
        self._with_none = with_none

    def drawer(self, name: str, values: Sequence[object], among: str = "") -> Draw:
        """What draws a standard field from those of the values that fit, and from gaps.

        `among` tells apart several drawers of one field.

        Raises:
            UsageError: neither a value fits nor may the field be missing.
        """
        return drawer(self.ready(name, values), self.seed, f"{name}/{among}")

    def weighed(self, name: str, shares: Mapping[str, float]) -> Draw:
        """What draws a standard field from values of different shares."""
        values: list[str] = weighed(shares)
        return self.drawer(name, values)

    def ready(self, name: str, values: Sequence[object]) -> list[Any]:
        """The values that fit with their gaps, each as often as it is to be drawn."""
        spec = self.fields.get(name)
        found = fitting(values, spec)
        gaps = self.gaps(name)
        if not found and spec is not None and GAP not in gaps and _can_be_made(name, spec):
            found = [each for each in self._made(name, spec) if isinstance(each, str)]
        return _gapped(name, found, gaps)

    def gaps(self, name: str) -> dict[Any, float]:
        """In which ways a field may be missing, each with its share in a hundred."""
        spec, shares = self.fields.get(name), people().absent
        absent = shares.get(name, shares["custom"])
        if spec is None:
            return {GAP: absent}
        shown = {Gap.ABSENT: GAP, Gap.EMPTY: "", Gap.NONE: None}
        found = {shown[gap]: _BLANK_SHARE for gap in spec.missing if self._can_be(name, gap)}
        return found | ({GAP: absent} if GAP in found else {})

    def _can_be(self, name: str, gap: Gap) -> bool:
        if gap is Gap.NONE:
            return self._with_none
        return gap is Gap.ABSENT or name not in _WITH_PATTERN

    def tables(self, draws: Mapping[str, Draw], name: str) -> Callable[[], dict[str, Any]]:
        """What draws several fields at once, those that are there, from a few thousand tables."""
        ready = [_drawn(draws) for _ in range(_TABLES)]
        return drawer(ready, self.seed, f"tables/{name}")

    def only_gaps(self, name: str, values: Sequence[object]) -> Draw:
        """What draws from values that are checked later, or from gaps."""
        return drawer(with_gaps(values, self.gaps(name)), self.seed, name)

    def made(self, name: str, spec: FieldSpec) -> Draw:
        """What draws a field of the workspace's own.

        Raises:
            UsageError: as `drawer`.
        """
        ready = _gapped(name, self._made(name, spec), self._own_gaps(name, spec))
        return drawer(ready, self.seed, f"custom/{name}")

    def _own_gaps(self, name: str, spec: FieldSpec) -> dict[Any, float]:
        gaps = self.gaps(name)
        # An empty list is what a list without items looks like.
        if spec.type == "list" and "" in gaps:
            del gaps[""]
        return gaps

    def _made(self, name: str, spec: FieldSpec) -> list[Any]:
        words = pool(self._locale, "word", self.seed)
        return Maker(words, self._at, stream(self.seed, f"values/{name}")).values(spec)

    def fits(self, name: str, value: object) -> bool:
        """Whether a lead may have this value."""
        spec = self.fields.get(name)
        return spec is None or problem_with(spec, value) is None

    def own_names(self) -> list[str]:
        """The fields of the workspace's own."""
        return [name for name in self.fields if name not in STANDARD_FIELDS]

    def consents(self) -> Draw:
        """What draws a record of consent, or its lack."""
        shares = people().consent
        chance = stream(self.seed, "consent").random
        ages = weighed({each: each.share for each in shares.ages})
        lists = [weighed(each) for each in (shares.sources, shares.scopes, shares.channels)]

        def one() -> dict[str, object]:
            age = ages[int(chance() * len(ages))]
            days = age.least + chance() * (age.most - age.least)
            at = self._at - dt.timedelta(seconds=int(days * _DAY))
            source, scope, channels = (each[int(chance() * len(each))] for each in lists)
            return {"at": at, "source": source, "scope": scope, "channels": channels.split()}

        ready = with_gaps([one() for _ in range(_CONSENTS)], {GAP: people().absent["consent"]})
        return drawer(ready, self.seed, "consents")


def _gapped(name: str, values: Sequence[Any], gaps: Mapping[Any, float]) -> list[Any]:
    if not values and not gaps:
        raise no_value(name)
    return with_gaps(values, gaps) if values else list(gaps)


def _can_be_made(name: str, spec: FieldSpec) -> bool:
    if isinstance(spec, ChoiceSpec):
        return name not in _WITH_PATTERN
    return name not in _KNOWN_ONLY


def _drawn(draws: Mapping[str, Draw]) -> dict[str, Any]:
    return {name: value for name, draw in draws.items() if (value := draw()) is not GAP}
