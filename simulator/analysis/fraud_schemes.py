"""Finds the tales by which frauds get at money: a toll, a refund, a job, a child in trouble."""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from simulator.analysis.links import Link
from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Sentence, Token, sentences
from simulator.data import fraud_tales as tales
from simulator.data import fraud_words as lists

_CHANNELS = frozenset({"link", "mail", "phone"})
_VOCATIVE = 3
_NEAR = 5
_NOT = 2
"""So many words is a "not" in French: "pour ne pas"."""
_CLOSING = frozenset(",.!:;-–—\n")


class FraudText(NamedTuple):
    """A text with its tokens, their words and its links.

    Each of `foreign` leads elsewhere than to the sender's own site.
    """

    text: str
    tokens: Sequence[Token]
    words: AbstractSet[str]
    links: Sequence[Link] = ()
    foreign: Callable[[], Sequence[Link]] = tuple

    @property
    def sentences(self) -> Iterator[Sentence]:
        """Its sentences."""
        return sentences(self.text, self.tokens)

    @property
    def has_channel(self) -> bool:
        """Whether the reader is told where to."""
        return any(token.kind in _CHANNELS for token in self.tokens)

    @property
    def can_answer(self) -> bool:
        """Whether the reader is told where to, or is to reply."""
        return self.has_channel or not self.words.isdisjoint(lists.BY_REPLY)


class _Tale(NamedTuple):
    """Words of each of `needed` stand in the text, those of the first two in one sentence.

    It leads elsewhere than to the sender's own site; by a link, but where `by_any_channel`.
    """

    needed: tuple[AbstractSet[str], ...]
    by_any_channel: bool = False


GIFT_CARDS = PhraseBook(dict.fromkeys(lists.GIFT_CARDS))
_ODD_WAYS = tales.ODD_WAYS | GIFT_CARDS.first_words
_PAYING = lists.PAYING | tales.LENDING
_COSTS = lists.FEES | tales.JOB_COSTS
_TALES = (
    _Tale((tales.PARCELS, tales.STUCK, lists.PAYING)),
    _Tale((tales.TOLLS, tales.UNPAID, lists.PAYING)),
    _Tale((tales.REFUNDS, tales.TAXES, tales.CLAIMING)),
    _Tale((_COSTS, _PAYING, tales.JOBS), by_any_channel=True),
    _Tale((tales.INVESTING, tales.CRYPTO, tales.GAINS), by_any_channel=True),
)
FIRST_WORDS = (
    frozenset.union(tales.PARCELS, tales.TOLLS, tales.REFUNDS, tales.JOBS, tales.CRYPTO)
    | tales.FAMILY
    | tales.CODES
    | _ODD_WAYS
)
"""A text without any of these tells none of the tales."""


def denies(own: Sequence[str]) -> bool:
    """Whether a sentence warns of requests, or tells that there are none.

    What happens else, and what an order is for, may well have a "not".
    """
    if own[0] in lists.CONDITIONS or lists.DENIALS.isdisjoint(own):
        return False
    is_ordered, behind = False, 0
    for at, word in enumerate(own):
        if is_ordered and word in tales.OR_ELSE and not _lists_more(own, at):
            return False
        is_ordered = is_ordered or word in lists.ASKING or word in lists.PAYING
        if at and own[at - 1] in tales.PURPOSES:
            behind = at + _NOT
        if word in lists.DENIALS and at >= behind:
            return True
    return False


def _lists_more(own: Sequence[str], at: int) -> bool:
    """Whether an "or" only goes on with what is asked: "your PIN or password"."""
    return at + 1 < len(own) and own[at + 1] in _SECRET_WORDS


_SECRET_WORDS = frozenset(word for phrase in lists.SECRETS for word in phrase.split()[:1])


def tales_in(read: FraudText) -> Iterator[Span]:
    """Yield where each tale is told."""
    if FIRST_WORDS.isdisjoint(read.words):
        return
    for tale in _TALES:
        if any(map(read.words.isdisjoint, tale.needed)):
            continue
        by_other = tale.by_any_channel and not read.links and read.can_answer
        if by_other or read.foreign():
            yield from _told(read, *tale.needed[:2])
    for reader in (_troubled, _code, _odd_payments):
        yield from reader(read)


def _told(read: FraudText, first: AbstractSet[str], second: AbstractSet[str]) -> Iterator[Span]:
    for sentence in read.sentences:
        own = [token.word for token in sentence.tokens]
        if first.isdisjoint(own) or second.isdisjoint(own) or denies(own):
            continue
        ends = [next(at for at, word in enumerate(own) if word in each) for each in (first, second)]
        yield sentence.tokens[min(ends)].start, sentence.tokens[max(ends)].end


def _troubled(read: FraudText) -> Iterator[Span]:
    """Yield the money that a child with a new number, or in trouble, asks its mother for."""
    opening = [token.word for token in read.tokens[:_VOCATIVE]]
    at = next((at for at, word in enumerate(opening) if word in tales.FAMILY), -1)
    if at < 0 or tales.LENDING.isdisjoint(read.words):
        return
    behind = read.tokens[at + 1] if at + 1 < len(read.tokens) else None
    is_new = not (tales.TROUBLED.isdisjoint(read.words) or tales.PHONES.isdisjoint(read.words))
    is_called = behind is not None and behind.word in _CLOSING
    if not (is_called and (is_new or not tales.PLIGHTS.isdisjoint(read.words))):
        return
    lent = next(token for token in read.tokens if token.word in tales.LENDING)
    if any(token.kind == "number" for token in read.tokens):
        yield lent.span


def _code(read: FraudText) -> Iterator[Span]:
    """Yield each order to tell the sender a code that just came."""
    if tales.CODES.isdisjoint(read.words) or tales.ONE_TIME.isdisjoint(read.words):
        return
    for sentence in read.sentences:
        own = [token.word for token in sentence.tokens]
        code = next((at for at, word in enumerate(own) if word in tales.CODES), 0)
        given = next((at for at in range(code) if _is_given(own, at, code)), -1)
        is_shown = not tales.SHOWN_AT.isdisjoint(own) or tales.ONE_TIME.isdisjoint(own)
        if given >= 0 and not is_shown and not denies(own):
            yield sentence.tokens[given].start, sentence.tokens[code].end


def _is_given(own: Sequence[str], at: int, code: int) -> bool:
    """Whether an order stands there to tell the sender what follows."""
    if at and own[at - 1] in lists.NO_ORDER_BEFORE:
        return False
    if own[at] in tales.REPLYING and code - at <= _NEAR:
        return True
    return own[at] in tales.GIVING and not tales.TO_US.isdisjoint(own[at : at + _NEAR])


def _odd_payments(read: FraudText) -> Iterator[Span]:
    """Yield each bill to be paid in gift cards or crypto."""
    if any(map(read.words.isdisjoint, (_ODD_WAYS, tales.BILLS, _PAYING | tales.PAID))):
        return
    for sentence in read.sentences:
        own = [token.word for token in sentence.tokens]
        ways = [at for at, word in enumerate(own) if at and word in _ODD_WAYS]
        way = next((at for at in ways if _is_way(sentence.tokens, at)), 0)
        bill = next((at for at, word in enumerate(own) if word in tales.BILLS), -1)
        if way and bill >= 0 and not denies(own):
            first, last = sorted((way, bill))
            yield sentence.tokens[first].start, sentence.tokens[last].end


def _is_way(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands there is what to pay by: "by gift card"."""
    if tokens[at - 1].word not in tales.BY_MEANS_OF:
        return False
    return tokens[at].word in tales.ODD_WAYS or GIFT_CARDS.length_at(tokens, at) > 0
