"""Reads the answer to an opt-out: does it say that all is over, and does it say too much?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simulator.analysis.opt_out.effects import STARTS, effect_at
from simulator.analysis.opt_out.lexicon import MESSAGES, read_copy
from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Sentence, Token, sentences
from simulator.data import confirmation_words as words

_ENDED, _SELLING, _HURDLES, _DELAYS = (
    PhraseBook(dict.fromkeys(phrases))
    for phrases in (words.ENDED, words.SELLING, words.HURDLES, words.DELAYS)
)
_FARTHEST, _NEAR = 7, 2
_MONEY = frozenset("$€£%")


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What an answer to an opt-out says: that messages end, and what it should not say.

    `ended`, `offer`, `hurdle` and `delay` are where the text says so, `None` where it does not.
    """

    ended: Span | None = None
    offer: Span | None = None
    hurdle: Span | None = None
    delay: Span | None = None


def read_confirmation(text: str, tokens: Sequence[Token]) -> Confirmation:
    """What `text` says as the one answer to an opt-out."""
    every = list(sentences(text, tokens))
    ended = _first(_ENDED, every) or _denied(every) or _spoken_of(tokens) or _said(text, tokens)
    return Confirmation(
        ended,
        _first(_SELLING, every) or _offer(text, every),
        _first(_HURDLES, every),
        _first(_DELAYS, every),
    )


def _first(book: PhraseBook[None], every: Iterable[Sentence]) -> Span | None:
    for sentence in every:
        if found := book.find(sentence.tokens):
            return sentence.tokens[found[0]].start, sentence.tokens[found[1] - 1].end
    return None


def _spoken_of(tokens: Iterable[Token]) -> Span | None:
    """A word of leaving, in whatever form."""
    return next((each.span for each in tokens if each.word.startswith(words.STEMS)), None)


def _said(text: str, tokens: Sequence[Token]) -> Span | None:
    """An end of messages in the words that texts offer one in, or a message that is the last."""
    copy = read_copy(text, tokens)
    last = -_FARTHEST
    for at, (token, sort) in enumerate(zip(tokens, copy.sorts, strict=True)):
        if token.word in words.LAST:
            last = at
        if sort & MESSAGES and at - last <= _NEAR:
            return copy.span(last, at + 1)
        effect = effect_at(copy, at, len(tokens)) if sort & STARTS else None
        if effect and effect.sense == "messages" and effect.is_sure:
            return copy.span(effect.start, effect.end)
    return None


def _denied(every: Iterable[Sentence]) -> Span | None:
    """A word that denies and, a few away, one that goes on: "won't send you any more"."""
    for sentence in every:
        before: tuple[int, bool] | None = None
        for index, token in enumerate(sentence.tokens):
            denies = token.word in words.NEGATIONS
            if not denies and token.word not in words.FURTHER:
                continue
            if before and before[1] != denies and index - before[0] <= _FARTHEST:
                return sentence.tokens[before[0]].start, token.end
            before = index, denies
    return None


def _offer(text: str, every: Iterable[Sentence]) -> Span | None:
    """Something for sale: a word that sells, or a price, apart from what is said to end."""
    for sentence in every:
        is_ending = bool(_ENDED.find(sentence.tokens) or _denied([sentence]))
        for token in sentence.tokens:
            is_word = token.word in words.OFFERS and not is_ending
            if is_word or _is_money(text, token):
                return token.span
    return None


def _is_money(text: str, token: Token) -> bool:
    if token.kind != "number":
        return False
    return text[token.start] in _MONEY or text[token.end : token.end + 1] in _MONEY - {""}
