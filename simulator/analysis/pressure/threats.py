"""Finds what is taken away from who does not obey: "decide today or we give your place away"."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from simulator.analysis.pressure.surroundings import CHANNELS, Surroundings
from simulator.analysis.spans import Span
from simulator.analysis.tokens import SENTENCE_ENDS
from simulator.data.pressure import facts
from simulator.data.pressure import threats as own

_REACH: Final = 6
_TAKER_WITHIN: Final = 2


def may_lose(words: AbstractSet[str]) -> bool:
    """Whether the words for it are there; most texts end here."""
    return not (own.TAKINGS.isdisjoint(words) or own.OR_ELSE.isdisjoint(words))


def read_losses(around: Surroundings) -> Iterator[Span]:
    """Each "or we cancel …" that no day or time makes a plain rule."""
    for index, (_, word, _, _) in enumerate(around.tokens):
        end = _loss_end(around, index) if word in own.OR_ELSE else 0
        if end and not around.has_fact(index, end):
            yield around.span(index, end)


def _loss_end(around: Surroundings, index: int) -> int:
    """Where the loss behind an "or" ends; 0 for none."""
    if around.word(index) in own.DUTCH_OR and around.word(index + 1) not in own.DUTCH_WHO:
        return 0
    taker = False
    for at in range(index + 1, min(len(around.tokens), index + 1 + _REACH)):
        kind, word, _, _ = around.tokens[at]
        if word in SENTENCE_ENDS or kind in CHANNELS or word in own.NO_TAKING | facts.AS_ASKED:
            return 0
        if word in own.TAKINGS and (
            taker or word in own.OWN_TAKINGS or around.word(at + 1) in own.WHOSE | own.WHO_TAKES
        ):
            return at + 2 if around.word(at + 1) in own.WHOSE else at + 1
        taker = taker or (word in own.WHO_TAKES and at - index <= _TAKER_WITHIN)
    return 0
