"""How much of a message a lead gets on average: one of several variants, or the whole of it."""

from collections.abc import Mapping
from fractions import Fraction

from simulator.model.sequence import Sequence, Step


def shares(sequence: Sequence) -> Mapping[str, Fraction]:
    """The share of leads that get each message, by its id; those sent whole are left out.

    A message that is a variant has its share of the step's weights; one that any step sends to
    all counts once.
    """
    found: dict[str, Fraction] = {}
    for step in sequence.steps:
        for message, share in _of_step(step):
            found[message] = min(found.get(message, Fraction()) + share, Fraction(1))
    return {message: share for message, share in found.items() if share < 1}


def _of_step(step: Step) -> list[tuple[str, Fraction]]:
    weights = [(each.message, Fraction(each.weight)) for each in step.variants or ()]
    total = sum(weight for _, weight in weights)
    whole = [step.message, step.fallback.message if step.fallback else None]
    shares = [(message, weight / total) for message, weight in weights]
    return shares + [(message, Fraction(1)) for message in whole if message]
