"""Finds placeholders that nobody filled, and what empty ones leave behind.

Four signs: a placeholder's own marks, a programmer's word for nothing in the place of a value, a
word that stands in for one, and a gap.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from simulator.analysis.broken.gaps import read_gaps
from simulator.analysis.broken.nothings import read_nothings
from simulator.analysis.broken.placeholders import read_placeholders
from simulator.analysis.broken.stand_ins import read_stand_ins
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token


def read_broken_tokens(
    text: str,
    tokens: Sequence[Token],
    words: AbstractSet[str] | None = None,
    *,
    language: str | None,
    brand: str | None,
) -> tuple[Span, ...]:
    """Each place of the text that shows a placeholder or its lack, in order, without overlap.

    `words` are those of the tokens, where they are at hand.
    """
    if words is None:
        words = {token.word for token in tokens}
    found = [
        *read_placeholders(text, tokens, brand),
        *read_nothings(text, tokens, words, language),
        *read_stand_ins(text, tokens, words),
        *read_gaps(text, words, language),
    ]
    return tuple(_apart(sorted(found, key=_first_and_longest))) if found else ()


def _first_and_longest(span: Span) -> Span:
    return span[0], -span[1]


def _apart(spans: Sequence[Span]) -> Iterator[Span]:
    end = -1
    for span in spans:
        if span[0] >= end:
            yield span
            end = span[1]
