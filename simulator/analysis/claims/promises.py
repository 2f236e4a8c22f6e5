"""Finds promises that nobody can be sure of, where no terms of theirs are told."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from simulator.analysis.claims.claim import Claim
from simulator.analysis.moments import read_dates, read_days
from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.tokens import SENTENCE_ENDS, Token
from simulator.data.claims import promises as own

_SORTS: Final = (
    ("flat", own.FLAT),
    ("vow", own.VOWS),
    ("riskless", own.RISKLESS),
    ("guaranteed", own.GUARANTEED),
    ("french", own.FRENCH_GUARANTEED),
)
_PROMISES: Final = PhraseBook({as_read(phrase): sort for sort, all_ in _SORTS for phrase in all_})
_BACK: Final = PhraseBook({as_read(phrase): True for phrase in own.MONEY_BACK})
TELLING: Final = _PROMISES.telling | own.WEIGHTS
_BEFORE: Final = 4
_REACH: Final = 24
_TIMES: Final = frozenset({"time", "date"})
_HUNDRED: Final = "100"
_INSIDE: Final = frozenset("%'’")


def read(text: str, tokens: Sequence[Token], words: AbstractSet[str]) -> Iterator[Claim]:
    """Promises to everybody, and guarantees that do not say what they are good for."""
    if _PROMISES.may_be_in(words):
        yield from _Row(text, tokens).promises()
    if not own.LOSING.isdisjoint(words) and not own.WEIGHTS.isdisjoint(words):
        yield from _Row(text, tokens).weight_lost()


class _Row:
    """The tokens of a text, and what to ask of them."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tokens = tokens

    def promises(self) -> Iterator[Claim]:
        """Each of them, with the thing that is promised where it stands beside."""
        for index, token in enumerate(self.tokens):
            if token.word not in _PROMISES.first_words:
                continue
            found = _PROMISES.match(self.tokens, index)
            if not found or self._is_denied(index):
                continue
            size, sort = found
            first, end = self._widened(index, index + size, sort)
            if self._is_kept(index, index + size, sort):
                continue
            yield Claim("promise", (self.tokens[first].start, self.tokens[end - 1].end))

    def weight_lost(self) -> Iterator[Claim]:
        """Such as "lose 10 kg": how much of the reader there will be less."""
        for index, token in enumerate(self.tokens):
            if token.word in own.LOSING and not self._is_denied(index):
                for at in range(index + 1, min(len(self.tokens) - 1, index + _BEFORE)):
                    is_weight = self._word(at + 1) in own.WEIGHTS
                    if self.tokens[at].kind == "number" and is_weight:
                        yield Claim("promise", (token.start, self.tokens[at + 1].end))

    def _is_kept(self, index: int, end: int, sort: str) -> bool:
        """Whether it is no promise, or says by its terms what it is good for."""
        if sort == "flat":
            return self._word(index - 1) in own.ASKED
        if sort == "french" and not self._is_french_promise(index):
            return True
        if sort == "riskless" and self._word(end) in {"of", "to", "for", "de", "von", "van"}:
            return True
        sentence = self._sentence(index)
        if self._has_refund(index):
            return True
        if self._is_outcome(index - 1) or self._is_outcome(end):
            return False
        return self._has_terms(sentence)

    def _widened(self, index: int, end: int, sort: str) -> tuple[int, int]:
        """With the outcome, or "100%", that it is said of."""
        if sort in {"guaranteed", "french"}:
            if self._is_outcome(end):
                end += 1
            elif self._is_outcome(index - 1) or self._is_whole(index):
                index -= 1
        return index, end

    def _is_outcome(self, index: int) -> bool:
        return self._word(index) in own.OUTCOMES

    def _is_french_promise(self, index: int) -> bool:
        """Whether it is said of an outcome, of 100%, or stands alone: "Ravis, garanti !"."""
        before, behind = self._word(index - 1), self._word(index + 1)
        is_alone = before == "," and not behind[:1].isalpha()
        return is_alone or self._is_outcome(index - 1) or self._is_whole(index)

    def _is_whole(self, index: int) -> bool:
        return self._word(index - 1) == "%" and self._word(index - 2) == _HUNDRED

    def _is_denied(self, index: int) -> bool:
        for at in range(index - 1, max(-1, index - 1 - _BEFORE), -1):
            if self.tokens[at].kind == "mark" and self.tokens[at].word not in _INSIDE:
                return False
            if self.tokens[at].word in own.NO_PROMISE:
                return True
        return False

    def _has_refund(self, index: int) -> bool:
        """Whether it says what happens where the promise fails, soon before or behind."""
        near = self.tokens[max(0, index - _REACH) : index + _REACH]
        return any(token.word in own.REFUNDS for token in near) or bool(_BACK.find(near))

    def _has_terms(self, sentence: Sequence[Token]) -> bool:
        """Whether a time, a day or a span of time stands in the sentence."""
        if any(token.kind in _TIMES for token in sentence):
            return True
        if any(self._is_term(sentence, at) for at in range(len(sentence))):
            return True
        return bool(read_days(self.text, sentence) or read_dates(self.text, sentence))

    @staticmethod
    def _is_term(sentence: Sequence[Token], at: int) -> bool:
        """Whether a number there is an hour, a span of time, or what it is good until."""
        if sentence[at].kind != "number":
            return False
        behind = {token.word for token in sentence[at + 1 : at + 3]}
        is_limit = at > 0 and sentence[at - 1].word in own.TERM_WORDS
        return is_limit or ":" in sentence[at].word or not own.DURATIONS.isdisjoint(behind)

    def _sentence(self, index: int) -> Sequence[Token]:
        begin, end = index, index
        low, high = max(0, index - _REACH), min(len(self.tokens), index + _REACH)
        while begin > low and self.tokens[begin - 1].word not in SENTENCE_ENDS:
            begin -= 1
        while end < high and self.tokens[end].word not in SENTENCE_ENDS:
            end += 1
        return self.tokens[begin:end]

    def _word(self, index: int) -> str:
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""
