"""The dearest and the cheapest lead that can be found for a case: a search, not a proof."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from random import Random

from simulator.errors import TemplateError
from simulator.loading.field_check import CHARACTERS, problem_with
from simulator.model.fields import Alphabet
from tests.rendering.bounds.case import Case, Lead, Score
from tests.rendering.bounds.values import ABSENT, Hints, choices_for, hints_in, narrowed

Height = Callable[[Score], tuple[float, ...]]
Indices = dict[str, int]


@dataclass(frozen=True)
class Found:
    """The dearest and the cheapest lead, and what their texts cost; no lead where none fills."""

    most: int
    least: int
    dearest: Lead
    cheapest: Lead
    tried: int
    dearest_score: Score


def search(case: Case, leads: int = 200, seed: int = 0, names: str = "any") -> Found | None:
    """Look for the dearest and the cheapest among about `leads` leads; `None` if none fills it.

    With `names="plain"` the texts of fields are in plain letters.
    """
    try:
        return _Search(case, leads, seed, names).run()
    except TemplateError:
        return None


class _Search:
    def __init__(self, case: Case, leads: int, seed: int, letters: str) -> None:
        self.case = case
        self.room = leads
        self.chance = Random(f"{case.name} {seed}")  # noqa: S311 - the same leads each time
        hints = hints_in("\n".join((case.source, *case.includes.values())))
        read = case.fields_read
        names = [*case.specs, *(name for name in sorted(read) if name not in case.specs)]
        self.pools = {name: self._pool(name, letters, hints, seed) for name in names}
        self.rest = {
            name: pool[0] for name, pool in self.pools.items() if pool and name not in read
        }
        self.pools = {name: pool for name, pool in self.pools.items() if name in read}
        self.tried: dict[tuple[int, ...], Score | None] = {}

    def _pool(self, name: str, letters: str, hints: Hints, seed: int) -> list[object]:
        spec = self.case.specs.get(name)
        if letters != "plain":
            return choices_for(name, spec, hints, seed)
        if spec is None:
            return [each for each in choices_for(name, None, hints, seed) if _is_plain(each)]
        values = choices_for(name, narrowed(spec), hints, seed)
        return [value for value in values if value is ABSENT or problem_with(spec, value) is None]

    def lead(self, at: Indices) -> dict[str, object]:
        values = {name: pool[at[name]] for name, pool in self.pools.items()}
        return {name: value for name, value in (self.rest | values).items() if value is not ABSENT}

    def score(self, at: Indices) -> Score | None:
        key = tuple(at[name] for name in self.pools)
        if key not in self.tried:
            self.tried[key] = self.case.score(self.lead(at))
        return self.tried[key]

    def run(self) -> Found | None:
        sizes = [len(pool) for pool in self.pools.values()]
        if not all(sizes):
            return None
        if math.prod(sizes) <= self.room:
            for picks in product(*map(range, sizes)):
                self.score(dict(zip(self.pools, picks, strict=True)))
        else:
            self._sample()
        return self._found()

    def _sample(self) -> None:
        for at in self._starts():
            if len(self.tried) >= self.room * 2 // 3:
                break
            self.score(at)
        for height in _HEIGHTS:
            self._climb(height, self.room // (3 * len(_HEIGHTS)))

    def _starts(self) -> Iterator[Indices]:
        """Every field at a like place of its values, one field apart, and any mixture."""
        longest = max(map(len, self.pools.values()))
        order = list(range(longest))
        self.chance.shuffle(order)
        for index in (*range(min(longest, 12)), *order):
            yield {name: index % len(pool) for name, pool in self.pools.items()}
            yield {name: self.chance.randrange(len(pool)) for name, pool in self.pools.items()}
        while True:
            yield {name: self.chance.randrange(len(pool)) for name, pool in self.pools.items()}

    def _climb(self, height: Height, steps: int) -> None:
        """Change one field after the other while that leads higher."""
        best, top = self._best(height)
        names = list(self.pools)
        for _ in range(steps):
            if best is None:
                return
            at = dict(best)
            for name in self.chance.sample(names, min(len(names), self.chance.choice((1, 1, 2)))):
                at[name] = self.chance.randrange(len(self.pools[name]))
            score = self.score(at)
            if score and height(score) >= top:
                best, top = at, height(score)

    def _best(self, height: Height) -> tuple[Indices | None, tuple[float, ...]]:
        scored = [(height(score), key) for key, score in self.tried.items() if score]
        if not scored:
            return None, ()
        top, key = max(scored)
        return dict(zip(self.pools, key, strict=True)), top

    def _found(self) -> Found | None:
        dear, _ = self._best(_dear)
        cheap, _ = self._best(_cheap)
        if dear is None or cheap is None:
            return None
        high, low = self.score(dear), self.score(cheap)
        assert high
        assert low
        return Found(
            high.texts, low.texts, self.lead(dear), self.lead(cheap), len(self.tried), high
        )


def _is_plain(value: object) -> bool:
    return not isinstance(value, str) or CHARACTERS[Alphabet.PLAIN].issuperset(value)


def _dear(score: Score) -> tuple[float, ...]:
    return score.height


def _dear_in_plain_letters(score: Score) -> tuple[float, ...]:
    return (score.is_plain, *score.height)


def _dear_in_special_letters(score: Score) -> tuple[float, ...]:
    return (not score.is_plain, *score.height)


def _cheap(score: Score) -> tuple[float, ...]:
    return (-score.texts, -score.filled)


_HEIGHTS: tuple[Height, ...] = (_dear, _dear_in_plain_letters, _dear_in_special_letters, _cheap)
