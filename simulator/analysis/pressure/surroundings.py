"""What stands about a place of a text: where clauses begin, conditions, deadlines and counts."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from simulator.analysis.moments import read_dates, read_days
from simulator.analysis.spans import Span
from simulator.analysis.tokens import SENTENCE_ENDS, Token, fold
from simulator.data.asking import words as asks
from simulator.data.pressure import facts
from simulator.data.pressure import now as own
from simulator.data.trade_words import MONTHS

CHANNELS: Final = frozenset({"link", "mail", "phone"})
OF_TIME: Final = frozenset({"time", "date"})
_BEFORE_ORDER: Final = asks.AFTER_WORDS | own.LEADS
_STOPS: Final = frozenset("!.,…\n:;-–—")
_FACTS_NEAR: Final = 18
_LONGEST_NAME: Final = 6
_CONDITION_NEAR: Final = 12
_COUNTED_NEAR: Final = 3
_SHORTEST_MONTH: Final = 4
_MONTHS: Final = frozenset(
    month for month in MONTHS if len(month) >= _SHORTEST_MONTH and month not in {"march", "mars"}
)
"""The others are words too, in one language or another."""
_ASKED_NEAR: Final = 4
_DANGER_NEAR: Final = 200
_CALM_NEAR: Final = 200


class Surroundings:
    """The tokens of a text, asked about by their number."""

    __slots__ = ("text", "tokens")

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tokens = tokens

    def word(self, index: int) -> str:
        """The word there, empty before the first and behind the last."""
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""

    def raw(self, index: int) -> str:
        """The word there as it is written, in small letters."""
        token = self.tokens[index]
        return self.text[token.start : token.end].lower()

    def span(self, first: int, end: int) -> Span:
        """Where these tokens stand."""
        return self.tokens[first].start, self.tokens[end - 1].end

    def begins_clause(self, index: int) -> bool:
        """Whether an order may begin there."""
        if not index:
            return True
        kind, word, _, _ = self.tokens[index - 1]
        if kind == "word":
            needs = word == "to" and self.word(index - 2) in own.NEEDS
            return needs or word in _BEFORE_ORDER
        return kind in CHANNELS or kind in OF_TIME or (kind == "mark" and word not in "/'’#@")

    def ends_clause(self, index: int) -> bool:
        """Whether nothing, a mark or a link stands there."""
        return index >= len(self.tokens) or self.tokens[index].kind in {"mark", "link"}

    def stops(self, index: int) -> bool:
        """Whether nothing or a mark that ends a remark stands there."""
        return index >= len(self.tokens) or self.tokens[index].word in _STOPS

    def is_channel(self, index: int) -> bool:
        """Whether a link, an address or a number stands there."""
        return index < len(self.tokens) and self.tokens[index].kind in CHANNELS

    def is_in_name(self, first: int, end: int) -> bool:
        """Whether a name of more words, all with a capital, begins there: "Act Now Theatre: …".

        It stands at the text's start before a colon, or alone as the signature at its end, or
        inside a sentence in small letters.
        """
        if self._is_named_inside(first, end):
            return True
        if first and self.word(first - 1) not in SENTENCE_ENDS:
            return False
        behind = first
        while behind < len(self.tokens) and behind - first < _LONGEST_NAME:
            token = self.tokens[behind]
            if token.kind != "word" or not self.text[token.start : token.end].istitle():
                break
            behind += 1
        closes = behind == len(self.tokens) if first else self.word(behind) == ":"
        return behind > end and closes

    def _is_named_inside(self, first: int, end: int) -> bool:
        """Whether it is part of a thing's name: "our new candle, Last Chance Saloon, …"."""
        if not first or end >= len(self.tokens) or self.word(end) in facts.SALES:
            return False
        written = [self.text[token.start : token.end] for token in self.tokens[first : end + 1]]
        before = self.tokens[first - 2 if self.word(first - 1) == "," else first - 1]
        is_small = self.text[before.start : before.end].islower()
        return is_small and before.kind == "word" and all(map(str.istitle, written))

    def has_condition(self, first: int, end: int) -> bool:
        """Whether an "if" stands in the sentence, outside these tokens."""
        behind = self.tokens[end : end + _CONDITION_NEAR]
        return self.is_conditional(first) or _to_sentence_end(behind)

    def is_conditional(self, first: int) -> bool:
        """Whether an "if" stands before in the sentence."""
        return _to_sentence_end(reversed(self.tokens[max(0, first - _CONDITION_NEAR) : first]))

    def is_for_safety(self, first: int) -> bool:
        """Whether the order that begins there is advice in a danger: "Leave the building now"."""
        return self.word(first) in facts.SAFE_DEEDS and any(
            token.word in facts.HAZARDS for token in self.tokens[:_DANGER_NEAR]
        )

    def is_calm(self) -> bool:
        """Whether it says that there is no hurry."""
        near = self.tokens[:_CALM_NEAR]
        return any(
            second.word in facts.CALMING and first.word in facts.NOES
            for first, second in pairwise(near)
        )

    def is_asked_for(self, end: int) -> bool:
        """Whether it says behind that the reader wanted it: "will be closed as you asked"."""
        return any(token.word in facts.AS_ASKED for token in self.tokens[end : end + _ASKED_NEAR])

    def has_fact(self, first: int, end: int) -> bool:
        """Whether a day, a time or a count of what is left stands near."""
        near = self.tokens[max(0, first - _FACTS_NEAR) : end + _FACTS_NEAR]
        if any(_is_moment(token) for token in near) or _counts(near):
            return True
        return (
            bool(read_dates(self.text, near))
            or _ends_today(near)
            or any(
                fold(self.text[said.span[0] : said.span[1]]) not in facts.TODAYS
                for said in read_days(self.text, near)
            )
        )


def _is_moment(token: Token) -> bool:
    """Whether it is a time, also one as 14:25, a day that is a deadline, or a month."""
    kind, word, _, _ = token
    if kind == "number":
        return ":" in word
    return kind in OF_TIME or word in facts.DEADLINE_DAYS or word in _MONTHS


def _to_sentence_end(tokens: Iterable[Token]) -> bool:
    for _, word, _, _ in tokens:
        if word in own.CONDITIONS:
            return True
        if word in SENTENCE_ENDS:
            return False
    return False


def _ends_today(near: Sequence[Token]) -> bool:
    return any(
        second.word in facts.TODAYS and not facts.ENDING_WORDS.isdisjoint({first.word, third.word})
        for first, second, third in zip(near, near[1:], near[2:], strict=False)
    )


def _counts(near: Sequence[Token]) -> bool:
    return any(
        token.kind == "number"
        and any(
            other.word in facts.LEFT_WORDS
            for other in near[max(0, at - 2) : at + 1 + _COUNTED_NEAR]
        )
        for at, token in enumerate(near)
    )
