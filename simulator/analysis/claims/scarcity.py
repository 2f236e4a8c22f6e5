"""Finds words that say how little is left without saying how much, or since when."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import pairwise
from typing import Final

from simulator.analysis.claims.claim import Claim, ClaimSort
from simulator.analysis.claims.dated import is_dated
from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.spans import Span
from simulator.analysis.tokens import SENTENCE_ENDS, Token
from simulator.data.claims import scarcity as own

_SCARCE: Final[PhraseBook[ClaimSort]] = PhraseBook(
    {
        **{as_read(phrase): "scarcity" for phrase in own.SCARCE},
        **{as_read(phrase): "time" for phrase in own.BRIEF},
    }
)
_MOMENTS: Final = PhraseBook({as_read(phrase): True for phrase in own.MOMENTS})
TELLING: Final = _SCARCE.telling | own.LEFTS | own.SAY_LEFT
"""A text without any of these says nothing of what is left."""

_NUMBERED: Final = own.LIMITERS & frozenset({"last", "final", "ultimas", "ultimos", "ultimi"})
_BESIDE_LIMITERS: Final = own.LEFTS | {"a", "the", "ne", "il", "las", "los", "die"}
_NOT_BETWEEN: Final = own.NOT_BETWEEN | own.OTHER_UNITS
_BEFORE: Final = 4
_BEHIND: Final = 5
_NEAR: Final = 14
_SIGNS: Final = frozenset("$€£%")
_MOST: Final = 999


def read(text: str, tokens: Sequence[Token], words: AbstractSet[str]) -> Iterator[Claim]:
    """What says that little is left: in words alone, or by a number that is written by hand."""
    row = _Row(text, tokens)
    if _SCARCE.may_be_in(words):
        yield from row.in_words()
    if not own.LITTLES.isdisjoint(words):
        yield from row.few_left()
    if not own.LIMITERS.isdisjoint(words):
        yield from row.counted()


class _Row:
    """The tokens of a text, and what to ask of them."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tokens = tokens

    def in_words(self) -> Iterator[Claim]:
        """Phrases such as "selling fast", where no count stands near, nor a day for a time."""
        for index, token in enumerate(self.tokens):
            if token.word not in _SCARCE.first_words:
                continue
            found = _SCARCE.match(self.tokens, index)
            if not found:
                continue
            end = index + found[0]
            if found[1] == "time":
                backed = self._is_dated
            else:
                backed = self._count_near(index, end) or self._is_denied(index, end)
            if not backed:
                yield self._claim(found[1], index, end)

    def few_left(self) -> Iterator[Claim]:
        """Words such as "a few places left", "just a handful remain"."""
        for index, token in enumerate(self.tokens):
            if token.word not in own.LITTLES:
                continue
            end = self._left_behind(index + 1)
            if end and not self._is_owned(index) and not self._count_near(index, end):
                yield self._claim("scarcity", self._from_limiter(index), end)

    def counted(self) -> Iterator[Claim]:
        """Such as "only 2 left", unless it is so many of so many, or somebody says when."""
        for index in range(1, len(self.tokens)):
            if not self._is_count(index):
                continue
            first = self._from_limiter(index)
            if first == index:
                continue
            end = self._left_behind(index + 1) or self._said_before(first, index)
            if end and not self._is_owned(first) and not self._has_moment(index):
                number = self.tokens[index].span
                yield self._claim("count", first, end, (number,))

    @cached_property
    def _is_dated(self) -> bool:
        return is_dated(self.text, self.tokens)

    def _claim(
        self, sort: ClaimSort, first: int, end: int, figures: tuple[Span, ...] = ()
    ) -> Claim:
        return Claim(sort, (self.tokens[first].start, self.tokens[end - 1].end), figures)

    def _is_count(self, index: int) -> bool:
        """Whether a small whole number of things stands there, no price, share, day or size."""
        kind, word, start, _ = self.tokens[index]
        if kind == "word":
            return word in own.SMALL_NUMBERS
        if kind != "number" or not word.isdecimal() or int(word[:5]) > _MOST:
            return False
        behind = self._word(index + 1)
        return (
            behind not in _SIGNS
            and behind not in own.OTHER_UNITS
            and self._word(index - 1) not in _SIGNS
            and self.text[start] not in _SIGNS
        )

    def _from_limiter(self, index: int) -> int:
        """Where the words before a number begin that make it small; the number itself for none."""
        first = index
        for at in range(index - 1, max(-1, index - _BEFORE), -1):
            word = self.tokens[at].word
            if word in own.LIMITERS:
                first = at
            elif word not in _BESIDE_LIMITERS:
                break
        return first

    def _left_behind(self, index: int) -> int:
        """Where "left" or its like ends that stands shortly behind; 0 for none."""
        for at in range(index, min(len(self.tokens), index + _BEHIND)):
            kind, word, _, _ = self.tokens[at]
            if word in _NOT_BETWEEN or (kind == "mark" and word not in "'’&/"):
                return 0
            if word in own.FREE_PLACES and self._word(at - 1) in own.THINGS and at > index:
                return at + 1
            if word in own.LEFTS:
                return 0 if self._word(at + 1) in own.VERB_LEFT else at + 1
        return 0

    def _said_before(self, first: int, index: int) -> int:
        """Where a count ends that is one of what is left by the words before it; 0 for none."""
        before = [token.word for token in self.tokens[max(0, first - 2) : index]]
        pairs = {f"{one} {other}" for one, other in pairwise(before)}
        last = self.tokens[index - 1].word in _NUMBERED
        says = not own.LEFTS.isdisjoint(before) or not own.THAT_REMAIN.isdisjoint(pairs)
        behind = self._word(index + 1)
        if behind in own.OTHER_UNITS:
            return 0
        if behind in own.MORE and self._word(index + 2) in own.THINGS:
            return index + 3
        if behind in own.THINGS and (says or (last and not self._word(index + 2)[:1].isalpha())):
            return index + 2
        return index + 1 if says and not behind[:1].isalpha() else 0

    def _is_owned(self, first: int) -> bool:
        before = self.tokens[max(0, first - _BEFORE) : first]
        return any(token.word in own.OWNERS for token in before)

    def _is_denied(self, index: int, end: int) -> bool:
        """Whether it is said not to be so, or of what stores a lead's own things."""
        before = self.tokens[max(0, index - _BEFORE) : index]
        is_own = any(token.word in own.STORED for token in before)
        is_other = is_own or self._word(end) in own.NOT_BEHIND_FAST
        return is_other or self._word(index - 1) in own.DENIALS

    def _count_near(self, first: int, end: int) -> bool:
        """Whether a count of things stands near: what is left, or what there is in all."""
        low, high = max(0, first - _NEAR), min(len(self.tokens), end + _NEAR)
        return any(
            self._is_count(at) and self._counts(at)
            for at in range(low, high)
            if not first <= at < end
        )

    def _counts(self, at: int) -> bool:
        around = [self._word(index) for index in (at - 2, at - 1)]
        behind = [self._word(index) for index in (at + 1, at + 2)]
        if not own.THINGS.isdisjoint(behind) or not own.LEFTS.isdisjoint((*around, *behind)):
            return True
        if not own.AT_MOST.isdisjoint((*around, *behind)):
            return True
        return behind[0] in own.TOTALS and at + 2 < len(self.tokens) and self._is_count(at + 2)

    def _has_moment(self, index: int) -> bool:
        """Whether it is a number out of another, or of a moment that the sentence names."""
        begin, end = self._sentence(index)
        row = self.tokens[begin:end]
        behind = self._word(index + 1), self._word(index - 1)
        if not own.TOTALS.isdisjoint(behind) and self._has_other_number(index):
            return True
        if _MOMENTS.find(row):
            return True
        told = any(token.word in own.PAST for token in row)
        return told and any(
            token.kind == "time" and row[at - 1].word in own.HOURS_BEFORE
            for at, token in enumerate(row)
            if at
        )

    def _has_other_number(self, index: int) -> bool:
        near = enumerate(self.tokens[max(0, index - 3) : index + 4], max(0, index - 3))
        return any(token.kind == "number" for at, token in near if at != index)

    def _sentence(self, index: int) -> tuple[int, int]:
        """The tokens about a place up to the marks that end sentences, not farther than near."""
        begin, end = index, index
        while begin > max(0, index - _NEAR) and self.tokens[begin - 1].word not in SENTENCE_ENDS:
            begin -= 1
        while (
            end < min(len(self.tokens), index + _NEAR)
            and self.tokens[end].word not in SENTENCE_ENDS
        ):
            end += 1
        return begin, end

    def _word(self, index: int) -> str:
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""
