"""Finds words that end messages elsewhere and here mean something else: "pit stop", "dead end"."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from simulator.analysis.opt_out.lexicon import EFFECTS
from simulator.analysis.spans import OptOut, Span
from simulator.analysis.tokens import Token
from simulator.data.opt_out import words

_LOUD_ONLY: Final = words.EVERYDAY
"""In small letters these are taken for what they mostly are."""

_KEYWORDS: Final = words.KEYWORDS - {"td"}
_FIRST: Final = _KEYWORDS | {first for first, _ in words.TWO_WORDS}


def read_decoys(
    text: str, tokens: Sequence[Token], words_: AbstractSet[str], opt_outs: Sequence[OptOut]
) -> tuple[Span, ...]:
    """Each such word outside the ways out: in capitals, or one that hardly means another thing."""
    if _FIRST.isdisjoint(words_):
        return ()
    taken = [found.span for found in opt_outs]
    return tuple(
        span
        for at, token in enumerate(tokens)
        if token.word in _FIRST
        and (span := _span(text, tokens, at))
        and not any(start <= span[0] < end for start, end in taken[:_MOST])
    )


_FARTHEST = 3
_MOST = 20  # ways out looked at; more of them would change no judgement


def _span(text: str, tokens: Sequence[Token], at: int) -> Span | None:
    word, start, end = tokens[at].word, tokens[at].start, tokens[at].end
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following and (word, following.word) in words.TWO_WORDS:
        return start, following.end
    if word not in _KEYWORDS:
        return None
    if word not in _LOUD_ONLY or text[start:end].isupper():
        return start, end
    return _right(tokens, at)


def _right(tokens: Sequence[Token], at: int) -> Span | None:
    """The phrase of ending messages that an everyday word is part of: "darte de baja"."""
    for first in range(max(0, at - _FARTHEST), at + 1):
        size = EFFECTS.length_at(tokens, first)
        if size > 1 and first + size > at:
            return tokens[first].start, tokens[first + size - 1].end
    return None
