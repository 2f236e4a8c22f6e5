"""Finds a price of before beside today's, where no day says how long either holds."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

from simulator.analysis.claims.claim import Claim
from simulator.analysis.claims.dated import is_dated
from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.spans import Span
from simulator.analysis.sums import sum_within
from simulator.analysis.tokens import SENTENCE_ENDS, Token
from simulator.data.claims import prices as own
from simulator.data.offer_words import CURRENCIES

_INSTEAD: Final = PhraseBook({as_read(phrase): True for phrase in own.INSTEAD})
_CUT: Final = PhraseBook({as_read(phrase): True for phrase in own.CUT})
_CUT_FIRSTS: Final = frozenset(phrase.split()[0] for phrase in map(as_read, own.CUT))
_SECONDS: Final = frozenset(second for _, second in own.CUT_PAIRS) - {"a"}
TELLING: Final = (own.WERE | _INSTEAD.telling | _CUT_FIRSTS | _SECONDS) - {"from"} | {"down"}
_SIGNS: Final = frozenset("$€£")
_APART: Final = 9
_BEFORE: Final = 4
_AMOUNTS: Final = frozenset({"number"})


def read(text: str, tokens: Sequence[Token], words: AbstractSet[str]) -> Iterator[Claim]:
    """Pairs of prices, the former and today's; none in a text that names a day."""
    if not _may_hold_sums(text, words) or not own.BILLS.isdisjoint(words):
        return
    row = _Row(text, tokens)
    found = list(row.pairs())
    if found and not is_dated(text, tokens):
        yield from found


def _may_hold_sums(text: str, words: AbstractSet[str]) -> bool:
    return not CURRENCIES.isdisjoint(words) or any(sign in text for sign in _SIGNS)


class _Row:
    """The tokens of a text, and what to ask of them."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tokens = tokens

    def pairs(self) -> Iterator[Claim]:
        """Neighbouring sums of which one is said to be the former price."""
        sums = list(self._sums())
        for one, other in pairwise(sums):
            first = self._first_word(one, other)
            if first is not None:
                span = self.tokens[first].start, self.tokens[other[1] - 1].end
                yield Claim("former_price", span, (self._span(one), self._span(other)))

    def _sums(self) -> Iterator[tuple[int, int]]:
        at = 0
        while at < len(self.tokens):
            if self.tokens[at].kind in _AMOUNTS and sum_within(self.text, self.tokens, at, 1):
                end = at + 1
                while end < len(self.tokens) and self.tokens[end].kind in _AMOUNTS:
                    end += 1
                if end < len(self.tokens) and self.tokens[end].word in CURRENCIES - {"r"}:
                    end += 1
                yield at, end
                at = end
            else:
                at += 1

    def _first_word(self, one: tuple[int, int], other: tuple[int, int]) -> int | None:
        """Where the words of a pair begin, if the words about it make it one of before and now."""
        between = self.tokens[one[1] : other[0]]
        if len(between) > _APART:
            return None
        if _INSTEAD.find(between) or self._ends_in_was(between):
            return one[0]
        low = max(0, one[0] - _BEFORE)
        before = self.tokens[low : one[0]]
        cut = _CUT.find(before)
        if cut:
            return low + cut[0]
        pair = self._cut_pair(before, between)
        if pair is not None:
            return low + pair
        was = self._was(before)
        is_now = any(token.word in own.NOW_AT for token in between)
        return low + was if was is not None and is_now else None

    @staticmethod
    def _ends_in_was(between: Sequence[Token]) -> bool:
        """Whether the second sum is called the former one: "60 €, antes 120 €"."""
        words = [token.word for token in between if token.word not in _SIGNS | {"r"}]
        return bool(words) and words[-1] in own.WERE and SENTENCE_ENDS.isdisjoint(words)

    @staticmethod
    def _was(before: Sequence[Token]) -> int | None:
        """Where "was" or its like stands in the same sentence before a sum."""
        for at in range(len(before) - 1, -1, -1):
            is_short_form = at > 0 and before[at - 1].word in own.SHORTENED
            if before[at].word in SENTENCE_ENDS and not is_short_form:
                return None
            if before[at].word in own.WERE:
                return at
        return None

    @staticmethod
    def _cut_pair(before: Sequence[Token], between: Sequence[Token]) -> int | None:
        """The words right before each of the two prices: "de R$ 80 por R$ 40"."""
        firsts = [(at, t.word) for at, t in enumerate(before) if t.word not in _SIGNS | {"r"}]
        seconds = [token.word for token in between if token.word not in _SIGNS | {"r"}]
        if not firsts or len(seconds) != 1:
            return None
        at, word = firsts[-1]
        return at if (word, seconds[0]) in own.CUT_PAIRS else None

    def _span(self, amount: tuple[int, int]) -> Span:
        return self.tokens[amount[0]].span
