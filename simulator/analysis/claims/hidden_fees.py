"""Finds what is called free though a fee for it stands in the same text."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from simulator.analysis.claims.claim import Claim
from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.spans import Span
from simulator.analysis.sums import sum_within
from simulator.analysis.tokens import SENTENCE_ENDS, Token
from simulator.data.claims import prices as own

_JUST_PAY: Final = PhraseBook({as_read(phrase): True for phrase in own.JUST_PAY})
TELLING: Final = own.FREES
_FEES: Final = own.PLAIN_FEES | own.POSTAGE | own.DEPOSITS
_CHARGED: Final = _FEES | _JUST_PAY.telling | {"p"}
_IS: Final = frozenset({"is", "are"})
_REACH: Final = 30
_SUM_NEAR: Final = 4
_TIED_WITHIN: Final = 7
_STANDS_FREE: Final = frozenset({"-", "\u2010", "\u2011"})


def read(text: str, tokens: Sequence[Token], words: AbstractSet[str]) -> Iterator[Claim]:
    """The first thing that is called free and that a fee stands near."""
    if _CHARGED.isdisjoint(words):
        return
    row = _Row(text, tokens)
    for index, token in enumerate(tokens):
        if token.word in own.FREES and row.is_offer(index) and (fee := row.fee_near(index)):
            yield Claim("fee", token.span, other=fee)
            return


class _Row:
    """The tokens of a text, and what to ask of them."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tokens = tokens

    def is_offer(self, index: int) -> bool:
        """Whether it says that a thing costs nothing, and nothing is to be bought for it."""
        start = self.tokens[index].start
        if start and self.text[start - 1] in _STANDS_FREE:
            return False
        before = self._word(index - 1)
        if before in own.NOT_BEFORE_FREE:
            return False
        if before in _IS and self._word(index - 2) not in own.FREE_THINGS:
            return False
        if self._word(index + 1) in own.NOT_BEHIND_FREE or before in _FEES:
            return False
        return not self._is_tied(index)

    def fee_near(self, index: int) -> Span | None:
        """The fee that stands nearest behind it, or else before it in the sentence."""
        ends = 0
        for at in range(index + 1, min(len(self.tokens), index + _REACH)):
            word = self.tokens[at].word
            if word in own.LATER:
                return None
            if word in SENTENCE_ENDS:
                ends += self._word(at - 1) not in own.SHORTENED
                continue
            if (span := self._fee_at(at, index)) and (not ends or self._is_of_it(at, ends)):
                return span
        for at in range(index - 2, max(-1, index - _REACH), -1):
            if self.tokens[at].word in SENTENCE_ENDS:
                return None
            if span := self._fee_at(at, index):
                return span
        return None

    def _is_of_it(self, at: int, ends: int) -> bool:
        """Whether a fee of the sentence behind is one of the free thing: "a fee of $6 applies"."""
        if self.tokens[at].word in _JUST_PAY.first_words and _JUST_PAY.length_at(self.tokens, at):
            return True
        behind = self.tokens[at + 1 : at + _REACH // 4]
        return ends == 1 and any(token.word in own.APPLIES for token in behind)

    def _is_tied(self, index: int) -> bool:
        """Whether the text says for which purchase it is free."""
        for at in range(index + 1, min(len(self.tokens), index + _TIED_WITHIN)):
            word = self.tokens[at].word
            if word in SENTENCE_ENDS:
                return False
            if word in own.TIED and not self._is_fee_soon(at):
                return True
            if word in own.TIED_TO_SUMS and sum_within(self.text, self.tokens, at + 1, 2):
                return True
        return False

    def _is_fee_soon(self, index: int) -> bool:
        """Whether it is a fee that comes "with" it."""
        return any(token.word in own.PLAIN_FEES for token in self.tokens[index + 1 : index + 4])

    def _fee_at(self, at: int, free: int) -> Span | None:
        word = self.tokens[at].word
        if word in _JUST_PAY.first_words and (size := _JUST_PAY.length_at(self.tokens, at)):
            return self._paid(at, at + size)
        is_postage = word in own.POSTAGE or (word == "p" and self._word(at + 1) == "&")
        if not is_postage and word not in _FEES:
            return None
        if self._is_none(at, free) or abs(at - free) == 1:
            return None
        if word in own.DEPOSITS and at > free + _REACH // 2:
            return None
        return self._with_sum(at)

    def _paid(self, first: int, end: int) -> Span | None:
        """What is "just" to be paid: a sum, or a fee that is not told."""
        for at in range(end, min(len(self.tokens), end + _SUM_NEAR)):
            word = self.tokens[at].word
            if word in SENTENCE_ENDS:
                return None
            if word in _FEES or (word == "p" and self._word(at + 1) == "&"):
                return self.tokens[first].start, self.tokens[at].end
            if sum_within(self.text, self.tokens, at, 1) and self._begins(first):
                behind = self._word(at + 1) in _FEES
                return self.tokens[first].start, self.tokens[at + behind].end
        return None

    def _begins(self, first: int) -> bool:
        """Whether the reader is told to pay, and not who else does: "adults pay just $5"."""
        before = self._word(first - 1)
        return self._word(first) == "you" or not before[:1].isalpha() or before in own.JOINTS

    def _with_sum(self, at: int) -> Span | None:
        """The fee with the sum that it comes to, which stands right beside it."""
        for behind in range(at + 1, min(len(self.tokens), at + _SUM_NEAR)):
            if sum_within(self.text, self.tokens, behind, 1):
                return self.tokens[at].start, self.tokens[behind].end
            if self._word(behind) not in own.TO_SUM:
                break
        for before in range(at - 1, max(-1, at - 1 - _SUM_NEAR), -1):
            if self.tokens[before].word in SENTENCE_ENDS:
                return None
            if sum_within(self.text, self.tokens, before, 1):
                return self.tokens[before].start, self.tokens[at].end
        return None

    def _is_none(self, at: int, free: int) -> bool:
        """Whether there is no such fee, or only in a case."""
        before = {self._word(index) for index in range(at - 4, at) if index != free}
        behind = {self._word(index) for index in range(at + 1, at + 5) if index != free}
        if any(self._word(index) in own.WAIVED for index in range(at - 6, at)):
            return True
        return not own.NO_FEE.isdisjoint(before) or not own.NO_FEE_BEHIND.isdisjoint(behind)

    def _word(self, index: int) -> str:
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""
