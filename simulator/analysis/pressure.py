"""Finds what presses the reader: urging without a fact, threats, guilt, blame for silence."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
from typing import Final, Literal

from simulator.analysis.covered import apart
from simulator.analysis.moments import read_dates, read_days
from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import Span
from simulator.analysis.tokens import SENTENCE_ENDS, Token, fold_word
from simulator.data import asking_words as asks
from simulator.data import pressure_words as own

_Sort = Literal["command", "bare", "call", "warning", "threat", "blame", "at_once"]
_SORTS: Final[tuple[tuple[_Sort, Iterable[str]], ...]] = (
    ("at_once", own.AT_ONCE_PHRASES),
    ("command", own.COMMANDS),
    ("bare", own.BARE_COMMANDS),
    ("call", own.CALLS),
    ("warning", (*own.WARNINGS, *own.THREATS)),
    ("threat", own.HARD_THREATS),
    ("blame", own.BLAME),
)


def _as_read(phrase: str) -> str:
    """A phrase as the tokens of a text have it: French elisions are left out there."""
    return " ".join(map(fold_word, phrase.split()))


_PRESSURE: Final = PhraseBook({_as_read(phrase): sort for sort, all_ in _SORTS for phrase in all_})
_STRONG: Final = (*own.MORE_ORDERS, *asks.MEANS, *chain.from_iterable(asks.ORDERS.values()))
_ORDERS: Final = PhraseBook(
    {
        _as_read(phrase): is_strong
        for is_strong, all_ in ((False, asks.WEAK), (True, _STRONG))
        for phrase in all_
        if phrase not in own.NO_ORDERS
    }
)
"""Whether an order asks for something, and does not only praise it."""
_NO_ORDER_IN: Final = own.NO_CLAUSE | own.CONDITIONS
_NOWS: Final = own.NOWS | own.AT_ONCES
_BEFORE_ORDER: Final = asks.AFTER_WORDS | own.LEADS
_AT_ONCE_ENDS: Final = frozenset(phrase.split()[-1] for phrase in own.AT_ONCE_PHRASES)
_JOINTS: Final = frozenset("&'’/#@%*_")
_CHANNELS: Final = frozenset({"link", "mail", "phone"})
_OF_TIME: Final = frozenset({"time", "date"})
_NO_COMMAND: Final = frozenset("([{<")
_STOPS: Final = frozenset("!.,…\n:;-–—")
_NOT_URGED: Final = frozenset(
    [(",", "pay"), ("pay", "later"), ("and", "then"), ("and", "again"), ("et", "bien")]
)
"""Behind "now" and "vite": "buy now, pay later"."""
_YA: Final = frozenset({"ya", "ja"})
_AIMS: Final = frozenset({"to", "and", "para", "y", "pour", "et", "und", "um", "e"})
_REACH: Final = 7
_FACTS_NEAR: Final = 18
_CONDITION_NEAR: Final = 12
_COUNTED_NEAR: Final = 3


def read_pressure(text: str, tokens: Sequence[Token], words: AbstractSet[str]) -> tuple[Span, ...]:
    """Each stretch that presses, rising and apart; `words` are those of the tokens.

    A last chance or a threat is none beside a day, a time or a count of what is left.
    """
    has_phrase = _PRESSURE.may_be_in(words)
    has_order = not _NOWS.isdisjoint(words)
    if not has_phrase and not has_order and "urgent" not in words:
        return ()
    return tuple(apart(sorted(_Reader(text, tokens).read())))


class _Reader:
    """Goes once through the tokens of a text."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tokens = tokens

    def read(self) -> Iterator[Span]:
        """What presses, perhaps with parts of it again."""
        for index, (_, word, _, _) in enumerate(self.tokens):
            if word in _PRESSURE.first_words and (found := _PRESSURE.match(self.tokens, index)):
                yield from self._phrase(index, index + found[0], found[1])
            if word in _NOWS:
                yield from self._order_with(index, index + 1, own.AT_ONCES)
                if word in own.GERMAN_NOWS and (end := self._order_behind(index)):
                    yield self._span(index, end)
            elif word == "urgent" and self._begins_clause(index) and self._word(index + 1) == "!":
                yield self._span(index, index + 1)

    def _phrase(self, first: int, end: int, sort: _Sort) -> Iterator[Span]:
        if sort == "at_once":
            yield from self._order_with(first, end, _AT_ONCE_ENDS)
        elif self._presses(first, end, sort):
            yield self._span(first, end)

    def _presses(self, first: int, end: int, sort: _Sort) -> bool:
        if sort in {"command", "bare", "call"} and not self._begins_clause(first):
            return False
        if sort == "bare":
            return self._word(first - 1) not in _NO_COMMAND and self._stops(end)
        if sort == "blame":
            return not self._is_conditional(first)
        return sort not in {"warning", "call"} or not self._has_fact(first, end)

    def _order_with(self, now: int, end: int, at_onces: AbstractSet[str]) -> Iterator[Span]:
        """The order that ends in "now", from its first word on."""
        first = self._order_before(now)
        if first is None or not self._urges(first, now, end):
            return
        if self.tokens[end - 1].word in at_onces and not self._is_urgent(first, now, end):
            return
        yield self._span(first, end)

    def _is_urgent(self, first: int, now: int, end: int) -> bool:
        """Whether "at once" is said of the order itself: not of what it brings, nor for a case."""
        order = _ORDERS.match(self.tokens, first)
        between = {token.word for token in self.tokens[first:now]}
        serves = not between.isdisjoint(_AIMS)
        return bool(order and order[1]) and not serves and not self._has_condition(first, end)

    def _order_before(self, now: int) -> int | None:
        """Where the nearest order before "now" begins in the same clause."""
        if self._word(now - 1) in own.BEFORE_NOW and self._word(now - 2) != "for":
            return None
        for at in range(now - 1, max(-1, now - 1 - _REACH), -1):
            kind, word, _, _ = self.tokens[at]
            if (kind == "mark" and word not in _JOINTS) or word in _NO_ORDER_IN:
                return None
            size = _ORDERS.length_at(self.tokens, at)
            if size and at + size <= now and self._may_order(at, at + size == now):
                return at
        return None

    def _may_order(self, at: int, is_next: bool) -> bool:  # noqa: FBT001 - of one caller
        """Whether an order begins there; a capital begins one beside "now": "Sale Shop now"."""
        return self._begins_clause(at) or (is_next and self.text[self.tokens[at].start].isupper())

    def _urges(self, first: int, now: int, end: int) -> bool:
        """Whether "now" belongs to the order, and not to a thing that there is now."""
        behind, further = self._word(end), self._word(end + 1)
        if behind in own.BEHIND_NOW or (behind, further) in _NOT_URGED:
            return False
        between = self.tokens[first + _ORDERS.length_at(self.tokens, first) : now]
        is_close = all(self._is_light(token) for token in between)
        if self.tokens[now].word in _YA:
            return self._is_at_last(now, end, between)
        if self._is_keyword(first, now, end) or self._is_part_paid(first, between):
            return False
        return is_close or behind not in own.PLACE_WORDS or self._is_channel(end + 1)

    def _is_at_last(self, now: int, end: int, between: Sequence[Token]) -> bool:
        """Whether "ya" or "já" urges: it is no "already", nor the "ja" of an answer."""
        raw = self.text[self.tokens[now].start : self.tokens[now].end].lower()
        if raw == "ja":
            return False
        if between and between[0].word not in own.AFTER_YA | own.LIGHT_WORDS:
            return False
        return self._ends_clause(end) or (not between and self._word(end) in own.AFTER_YA)

    def _is_keyword(self, first: int, now: int, end: int) -> bool:
        """Whether the reader is to send the word itself: "Text NOW to 55555"."""
        order = self.text[self.tokens[first].start : self.tokens[first].end]
        raw = self.text[self.tokens[now].start : self.tokens[now].end]
        is_sent = now == first + 1 and self.tokens[first].word in own.KEYWORD_ORDERS
        return is_sent and raw.isupper() and not order.isupper() and self._word(end) == "to"

    def _is_part_paid(self, first: int, between: Iterable[Token]) -> bool:
        """Whether it says how much is due when: "Pay $50 now, the rest in May"."""
        return self._word(first) == "pay" and any(token.kind == "number" for token in between)

    def _order_behind(self, now: int) -> int:
        """Where the order behind a German "now" ends; 0 for none."""
        if not self._begins_clause(now) or self._word(now + 1) in own.BEHIND_NOW:
            return 0
        for at in range(now + 1, min(len(self.tokens), now + _REACH)):
            kind, word, _, _ = self.tokens[at]
            if (kind == "mark" and word not in _JOINTS) or word in own.NO_CLAUSE:
                return 0
            if size := _ORDERS.length_at(self.tokens, at):
                return at + size
        return 0

    def _has_condition(self, first: int, end: int) -> bool:
        """Whether an "if" stands in the sentence, outside these tokens."""
        behind = self.tokens[end : end + _CONDITION_NEAR]
        return self._is_conditional(first) or self._to_sentence_end(behind)

    def _is_conditional(self, first: int) -> bool:
        return self._to_sentence_end(reversed(self.tokens[max(0, first - _CONDITION_NEAR) : first]))

    @staticmethod
    def _to_sentence_end(tokens: Iterable[Token]) -> bool:
        for _, word, _, _ in tokens:
            if word in own.CONDITIONS:
                return True
            if word in SENTENCE_ENDS:
                return False
        return False

    def _has_fact(self, first: int, end: int) -> bool:
        """Whether a day, a time or a count of what is left stands near."""
        near = self.tokens[max(0, first - _FACTS_NEAR) : end + _FACTS_NEAR]
        if any(token.kind in _OF_TIME for token in near) or self._counts(near):
            return True
        if any(token.word in own.DEADLINE_DAYS for token in near) or read_dates(self.text, near):
            return True
        return self._ends_today(near) or any(
            self.text[said.span[0] : said.span[1]].lower() not in own.TODAYS
            for said in read_days(self.text, near)
        )

    @staticmethod
    def _ends_today(near: Sequence[Token]) -> bool:
        return any(
            second.word in own.TODAYS and not own.ENDING_WORDS.isdisjoint({first.word, third.word})
            for first, second, third in zip(near, near[1:], near[2:], strict=False)
        )

    @staticmethod
    def _counts(near: Sequence[Token]) -> bool:
        return any(
            token.kind == "number"
            and any(
                other.word in own.LEFT_WORDS
                for other in near[max(0, at - 2) : at + 1 + _COUNTED_NEAR]
            )
            for at, token in enumerate(near)
        )

    def _begins_clause(self, index: int) -> bool:
        if not index:
            return True
        kind, word, _, _ = self.tokens[index - 1]
        if kind == "word":
            needs = word == "to" and self._word(index - 2) in own.NEEDS
            return needs or word in _BEFORE_ORDER
        return kind in _CHANNELS or kind in _OF_TIME or (kind == "mark" and word not in "/'’#@")

    def _ends_clause(self, index: int) -> bool:
        if index >= len(self.tokens):
            return True
        return self.tokens[index].kind in {"mark", "link"}

    def _stops(self, index: int) -> bool:
        return index >= len(self.tokens) or self.tokens[index].word in _STOPS

    def _is_channel(self, index: int) -> bool:
        return index < len(self.tokens) and self.tokens[index].kind in _CHANNELS

    @staticmethod
    def _is_light(token: Token) -> bool:
        return token.kind != "word" or token.word in own.LIGHT_WORDS

    def _word(self, index: int) -> str:
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""

    def _span(self, first: int, end: int) -> Span:
        return self.tokens[first].start, self.tokens[end - 1].end
