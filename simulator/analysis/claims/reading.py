"""Finds claims that need proof: little left, promises, fees beside "free", prices of before."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from simulator.analysis.claims import former_prices, hidden_fees, promises, scarcity
from simulator.analysis.claims.claim import Claim
from simulator.analysis.covered import apart
from simulator.analysis.tokens import Token

_READERS: Final = (scarcity, hidden_fees, promises, former_prices)
_TELLING: Final = frozenset().union(*(each.TELLING for each in _READERS))


def read_claims(text: str, tokens: Sequence[Token], words: AbstractSet[str]) -> tuple[Claim, ...]:
    """Each claim that the text itself leaves without proof, rising and apart."""
    if _TELLING.isdisjoint(words):
        return ()
    told = _TELLING.intersection(words)
    found = {
        claim.span: claim
        for each in _READERS
        if not each.TELLING.isdisjoint(told)
        for claim in each.read(text, tokens, words)
    }
    return tuple(found[span] for span in apart(sorted(found)))
