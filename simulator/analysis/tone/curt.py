"""Tells whether a text is an answer of a word or two."""

from collections.abc import Iterable, Sequence
from typing import Final

from simulator.analysis.covered import Covered
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token

_ENOUGH: Final = 3
_LONGEST: Final = 200
_MOST_TOKENS: Final = 24
_UNSPACED: Final = "\u0e00"
"""From here on most scripts part no words by spaces, or are not read at all."""


def is_curt(text: str, tokens: Sequence[Token], brand_named: Iterable[Span] = ()) -> bool:
    """Whether `text` has fewer than three words beside the brand's name, and no other fact.

    A number, a time, an address or a link says something even alone.
    """
    if not text.strip() or len(text) > _LONGEST or len(tokens) > _MOST_TOKENS:
        return False
    if any(kind not in {"word", "mark"} for kind, _, _, _ in tokens):
        return False
    if any(token.word[:1] >= _UNSPACED for token in tokens if token.kind == "word"):
        return False
    named = Covered(brand_named)
    words = [token for token in tokens if token.kind == "word" and token.start not in named]
    return len(words) < _ENOUGH and not any(map(_holds_digit, words))


def _holds_digit(token: Token) -> bool:
    return any(map(str.isdigit, token.word))
