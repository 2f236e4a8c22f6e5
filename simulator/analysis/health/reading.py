"""Finds details of somebody's health: a condition, a test, a result, a drug, a procedure.

A word of medicine alone is none: something must tie it to a person. What stands in the name of a
house tells nothing here, nor does what is about animals.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from simulator.analysis.brand.houses import is_titled, sender_end
from simulator.analysis.health.sentences import sentence_about
from simulator.analysis.health.ties import Sort, is_tied
from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token, fold
from simulator.data import health_terms
from simulator.data.health_words import (
    ANIMALS,
    CARE,
    NAME_TAILS,
    OUTCOMES,
    PETS,
    POSSESSIVES,
    REMINDING,
    TOWARDS,
)

_COMPOUNDS: Final = tuple(
    stem + head for stem in health_terms.GERMAN_STEMS for head in health_terms.GERMAN_HEADS
)
_SORTS: Final[dict[Sort, Sequence[str]]] = {
    "prevention": health_terms.PREVENTION,
    "outcome": tuple(OUTCOMES),
    "specialty": health_terms.SPECIALTIES,
    "drug": health_terms.DRUGS,
    "condition": health_terms.CONDITIONS,
    "procedure": (*health_terms.PROCEDURES, *_COMPOUNDS),
    "elective": tuple(health_terms.ELECTIVE),
    "ambiguous": tuple(health_terms.AMBIGUOUS),
}
_TERMS: Final = PhraseBook[Sort](
    {fold(term): sort for sort, terms in _SORTS.items() for term in terms}
)
_FIRST_WORDS = _TERMS.first_words
_EVERYDAY: Final = frozenset((*health_terms.PREVENTION, *health_terms.ELECTIVE))
_NEAR = 2
_LEADING = POSSESSIVES | REMINDING | CARE


def read_health(
    text: str, tokens: Sequence[Token], words: AbstractSet[str], *, brand: str | None = None
) -> tuple[Span, ...]:
    """Each detail that the text ties to a person; `words` are those of the tokens.

    What stands in the brand's own name tells nothing, whatever its trade.
    """
    if _TERMS.telling.isdisjoint(words) or not words.isdisjoint(ANIMALS):
        return ()
    if "scan" not in words and not words.isdisjoint(PETS):
        return ()
    return tuple(_details(text, tokens, frozenset(fold(brand or "").split())))


def is_everyday(detail: str) -> bool:
    """Whether most people have it now and then, so that it tells little: a vaccination."""
    return fold(detail) in _EVERYDAY


def _details(text: str, tokens: Sequence[Token], brand: AbstractSet[str]) -> Iterator[Span]:
    at = 0
    sender = sender_end(text, tokens)
    while at < len(tokens):
        found = _TERMS.match(tokens, at) if tokens[at].word in _FIRST_WORDS else None
        if found is None:
            at += 1
            continue
        end = at + found[0]
        is_name = _is_name(text, tokens, (at, end), brand) or at < sender
        if not is_name and is_tied(sentence_about(text, tokens, (at, end)), found[1]):
            yield tokens[at].start, tokens[end - 1].end
        at = end


def _is_name(
    text: str, tokens: Sequence[Token], term: tuple[int, int], brand: AbstractSet[str]
) -> bool:
    """Whether the term is a part of a house's name: "Lakeside Oncology", "Fertility Center"."""
    begin, end = term
    if not is_titled(text, tokens[begin]):
        return False
    if {token.word for token in tokens[begin:end]} <= brand:
        return True
    if end < len(tokens) and tokens[end].word in NAME_TAILS and is_titled(text, tokens[end]):
        return True
    before = tokens[begin - 1] if begin else None
    if before is None or before.word in _LEADING:
        return False
    if before.word in TOWARDS:
        houses = tokens[max(0, begin - _NEAR) : begin - 1]
        return any(token.word in NAME_TAILS for token in houses)
    opens = begin == 1 or tokens[begin - 2].word in ".!?\n:"
    return not opens and before.kind == "word" and is_titled(text, before)
