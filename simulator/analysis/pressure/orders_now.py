"""Finds orders that are to be obeyed at once: "order now", "reply immediately", "jetzt buchen"."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import chain
from typing import Final

from simulator.analysis.phrases import PhraseBook
from simulator.analysis.pressure.phrases import plain
from simulator.analysis.pressure.surroundings import Surroundings
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token
from simulator.data.asking import words as asks
from simulator.data.pressure import now as own

AT_ONCE_ENDS: Final = frozenset(phrase.split()[-1] for phrase in own.AT_ONCE_PHRASES)
NOWS: Final = own.NOWS | own.AT_ONCES
_NO_ORDER_IN: Final = own.NO_CLAUSE | own.CONDITIONS
_JOINTS: Final = frozenset("&'’/#@%*_")
_NOT_URGED: Final = frozenset(
    [(",", "pay"), ("pay", "later"), ("and", "then"), ("and", "again"), ("et", "bien")]
)
"""Behind "now" and "vite": "buy now, pay later"."""
_YA: Final = frozenset({"ya", "ja"})
_OTHER_WORDS: Final = {"na": "nå", "ja": "já", "juz": "już"}
"""Without its accent "now" is another word there: the Portuguese "in", the German "yes"."""
_AIMS: Final = frozenset({"to", "and", "para", "y", "pour", "et", "und", "um", "e"})
_REACH: Final = 7


@cache
def _orders() -> PhraseBook[bool]:
    """The orders, and whether each asks for something and does not only praise it."""
    strong = chain(
        own.MORE_ORDERS, own.ORDERS_ELSEWHERE, asks.MEANS, chain.from_iterable(asks.ORDERS.values())
    )
    return PhraseBook(
        {
            plain(phrase): is_strong
            for is_strong, all_ in ((False, asks.WEAK), (True, strong))
            for phrase in all_
            if phrase not in own.NO_ORDERS
        }
    )


class OrdersNow:
    """Looks about a "now" for the order that it belongs to."""

    __slots__ = ("_around", "_tokens")

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._tokens = around.tokens

    def at(self, now: int) -> Iterator[Span]:
        """The orders with the "now" of one word that stands there."""
        if not self._is_now(now):
            return
        yield from self.before(now, now + 1, own.AT_ONCES)
        if self._tokens[now].word in own.LEADING_NOWS and (end := self._order_behind(now)):
            yield self._around.span(now, end)

    def before(self, now: int, end: int, at_onces: AbstractSet[str]) -> Iterator[Span]:
        """The order that ends in "now", from its first word on."""
        first = self._order_before(now)
        if first is None or not self._urges(first, now, end):
            return
        if self._around.is_in_name(first, end) or self._around.is_for_safety(first):
            return
        if self._tokens[end - 1].word in at_onces and not self._is_urgent(first, now, end):
            return
        yield self._around.span(first, end)

    def _is_now(self, now: int) -> bool:
        word = self._tokens[now].word
        return word not in _OTHER_WORDS or self._around.raw(now) == _OTHER_WORDS[word]

    def _is_urgent(self, first: int, now: int, end: int) -> bool:
        """Whether "at once" is said of the order itself: not of what it brings, nor for a case."""
        order = _orders().match(self._tokens, first)
        between = {token.word for token in self._tokens[first:now]}
        serves = not between.isdisjoint(_AIMS)
        return (
            bool(order and order[1]) and not serves and not self._around.has_condition(first, end)
        )

    def _order_before(self, now: int) -> int | None:
        """Where the nearest order before "now" begins in the same clause."""
        if self._around.word(now - 1) in own.BEFORE_NOW and self._around.word(now - 2) != "for":
            return None
        for at in range(now - 1, max(-1, now - 1 - _REACH), -1):
            kind, word, _, _ = self._tokens[at]
            if (kind == "mark" and word not in _JOINTS) or word in _NO_ORDER_IN:
                return None
            size = _orders().length_at(self._tokens, at)
            if size and at + size <= now and self._may_order(at, at + size == now):
                return at
        return None

    def _may_order(self, at: int, is_next: bool) -> bool:  # noqa: FBT001 - of one caller
        """Whether an order begins there; a capital begins one beside "now": "Sale Shop now"."""
        if self._around.begins_clause(at):
            return True
        return is_next and self._around.text[self._tokens[at].start].isupper()

    def _urges(self, first: int, now: int, end: int) -> bool:
        """Whether "now" belongs to the order, and not to a thing that there is now."""
        behind, further = self._around.word(end), self._around.word(end + 1)
        if behind in own.BEHIND_NOW or (behind, further) in _NOT_URGED:
            return False
        between = self._tokens[first + _orders().length_at(self._tokens, first) : now]
        is_close = all(map(_is_light, between))
        if end == now + 1 and self._tokens[now].word in _YA:
            return self._is_at_last(end, between)
        if self._is_keyword(first, now, end) or self._is_part_paid(first, between):
            return False
        return is_close or behind not in own.PLACE_WORDS or self._around.is_channel(end + 1)

    def _is_at_last(self, end: int, between: Sequence[Token]) -> bool:
        """Whether "ya" or "já" urges, and is no "already"."""
        if between and between[0].word not in own.AFTER_YA | own.LIGHT_WORDS:
            return False
        return self._around.ends_clause(end) or (
            not between and self._around.word(end) in own.AFTER_YA
        )

    def _is_keyword(self, first: int, now: int, end: int) -> bool:
        """Whether the reader is to send the word itself: "Text NOW to 55555"."""
        text = self._around.text
        order = text[self._tokens[first].start : self._tokens[first].end]
        raw = text[self._tokens[now].start : self._tokens[now].end]
        is_sent = now == first + 1 and self._tokens[first].word in own.KEYWORD_ORDERS
        is_loud = raw.isupper() and not order.isupper()
        return is_sent and is_loud and self._around.word(end) == "to"

    def _is_part_paid(self, first: int, between: Iterable[Token]) -> bool:
        """Whether it says how much is due when: "Pay $50 now, the rest in May"."""
        is_pay = self._around.word(first) == "pay"
        return is_pay and any(token.kind == "number" for token in between)

    def _order_behind(self, now: int) -> int:
        """Where the order behind a "now" that leads ends; 0 for none."""
        if not self._around.begins_clause(now) or self._around.word(now + 1) in own.BEHIND_NOW:
            return 0
        for at in range(now + 1, min(len(self._tokens), now + _REACH)):
            kind, word, _, _ = self._tokens[at]
            if (kind == "mark" and word not in _JOINTS) or word in own.NO_CLAUSE:
                return 0
            if size := _orders().length_at(self._tokens, at):
                return at + size
        return 0


def _is_light(token: Token) -> bool:
    return token.kind != "word" or token.word in own.LIGHT_WORDS
