"""Which steps no lead gets both of, as far as their conditions show it."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from simulator.model.sequence import Step
from simulator.rules.campaign import SentStep

_AND: Final = re.compile(r"\band\b")
_NAMES: Final = re.compile(r"\b(?:lead\.\w{1,60}|replied|clicked|no_reply)")
_FIRST = 20


def are_exclusive(one: Step, other: Step) -> bool:
    """Whether two conditions test the same thing in different ways: one city and another.

    It may be that both hold for some lead after all ("over 100", "over 200"): who is sent what is
    then for the writer to know.
    """
    if not (one.when and other.when):
        return False
    tests, others = _tests(one.when), _tests(other.when)
    return any(names in others and others[names] != test for names, test in tests.items())


def most_for_one(steps: Sequence[SentStep], enough: int) -> Sequence[SentStep]:
    """The most of `steps` that one lead may get; the first `enough` of them will do."""
    best: list[SentStep] = []
    for at, first in enumerate(steps[:_FIRST]):
        chosen = [first]
        for each in steps[at + 1 :]:
            if len(chosen) == enough:
                return chosen
            if not any(are_exclusive(each.step, known.step) for known in chosen):
                chosen.append(each)
        best = max(best, chosen, key=len)
    return best


@lru_cache(maxsize=256)
def _tests(when: str) -> Mapping[frozenset[str], str]:
    """Each test of a condition by what it tests."""
    parts = (" ".join(part.split()) for part in _AND.split(when))
    return {frozenset(_NAMES.findall(part)): part for part in parts if _NAMES.search(part)}
