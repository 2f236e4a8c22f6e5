"""Finds what asks for a sale: prices to pay, discounts, last calls; and words to strangers."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final, Literal

from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.spans import Span
from simulator.analysis.sums import sum_within
from simulator.analysis.tokens import SENTENCE_ENDS, Token
from simulator.data import stage_words as own

SalesSort = Literal["price", "discount", "last_call", "introduction"]
_PHRASES: Final[PhraseBook[SalesSort]] = PhraseBook(
    {
        **{as_read(each): "discount" for each in (*own.DISCOUNTS, *own.DISCOUNT_PHRASES)},
        **{as_read(each): "last_call" for each in own.LAST_CALLS},
        **{as_read(each): "introduction" for each in own.STRANGERS},
    }
)
_SIGNS: Final = frozenset("$€£")
_BEFORE: Final = 3
_BEHIND: Final = 3
_MINUS: Final = frozenset("-–−")


def read_sales_talk(
    text: str, tokens: Sequence[Token], words: AbstractSet[str]
) -> tuple[tuple[SalesSort, Span], ...]:
    """Each of them with its sort, rising."""
    found = list(_sums_and_shares(text, tokens))
    if _PHRASES.may_be_in(words):
        found += _phrases(tokens)
    return tuple(sorted(found, key=lambda each: each[1]))


def _phrases(tokens: Sequence[Token]) -> Iterator[tuple[SalesSort, Span]]:
    for index, token in enumerate(tokens):
        if token.word in _PHRASES.first_words and (found := _PHRASES.match(tokens, index)):
            yield found[1], (token.start, tokens[index + found[0] - 1].end)


def _sums_and_shares(text: str, tokens: Sequence[Token]) -> Iterator[tuple[SalesSort, Span]]:
    for index, (kind, _, start, end) in enumerate(tokens):
        if kind != "number":
            continue
        if _word(tokens, index + 1) == "%":
            if off := _off_behind(tokens, index + 2):
                yield "discount", (start, off)
            elif _word(tokens, index - 1) in _MINUS:
                yield "discount", (tokens[index - 1].start, tokens[index + 1].end)
        elif sum_within(text, tokens, index, 1):
            if off := _off_behind(tokens, index + 1):
                yield "discount", (start, off)
            elif _is_price(tokens, index):
                yield "price", (start, end)


def _off_behind(tokens: Sequence[Token], index: int) -> int:
    """Where "off" or its like ends that takes a share or sum off a price; 0 for none."""
    for _, word, _, end in tokens[index : index + _BEHIND]:
        if word in own.OFFS or word in own.DISCOUNTS:
            return end
        if word in SENTENCE_ENDS:
            return 0
    return 0


def _is_price(tokens: Sequence[Token], index: int) -> bool:
    """Whether a sum is to be paid, and is not only told of."""
    words = [token.word for token in tokens[max(0, index - _BEFORE) : index]]
    before = [word for word in words if word not in _SIGNS and word not in {"r", "us"}]
    if not own.NO_PRICE.isdisjoint(before):
        return False
    if before and before[-1] in own.PRICE_LEADS:
        return True
    behind = [token.word for token in tokens[index + 1 : index + 1 + _BEHIND]]
    return any(one in own.PERS and other in own.PER for one, other in pairwise(behind))


def _word(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].word if 0 <= index < len(tokens) else ""
