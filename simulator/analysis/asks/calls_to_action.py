"""Counts what a text asks its reader to do: orders and their channels joined, asides left out.

Lines about opting out, help and small print are no goal of a text's; an order and the link that
serves it are one; a question that leads to an order is part of it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter

from simulator.analysis.asks.asks import read_asks
from simulator.analysis.asks.clarity import Clarity, clause_end
from simulator.analysis.asks.joining import joined, shares_goal
from simulator.analysis.asks.parts import CHANNELS, Around, Ask, tongue_in
from simulator.analysis.covered import Covered
from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import CallToAction, OptOut, Span
from simulator.analysis.tokens import Sentence, Token, sentences
from simulator.data.asking import words
from simulator.data.asking.deeds import DEEDS

_HELP = PhraseBook(dict.fromkeys(words.HELP_STARTS))
_HELP_INSIDE = PhraseBook(dict.fromkeys(words.HELP_INSIDE))
_OF_HELP = _HELP.telling | _HELP_INSIDE.telling
_LONGEST_HELP_QUESTION = 6
_TELLING_ENDS = frozenset(".!\n…|•")
_PAIR = 2
_ANSWERED = frozenset({"question", "reply"})
_start = attrgetter("start")
_end = attrgetter("end")


def read_calls_to_action(
    text: str,
    tokens: Sequence[Token],
    opt_outs: Sequence[OptOut],
    words_: AbstractSet[str] | None = None,
    *,
    language: str | None = None,
    kind: str = "marketing",
    named: Sequence[Span] = (),
) -> tuple[CallToAction, ...]:
    """The distinct things that the reader is asked to do or to answer, in the text's order.

    `words_` are those of the tokens, where they are at hand; `named` is where the text names its
    sender.
    """
    tongue = tongue_in(language, sells=kind == "marketing")
    has_deeds = tongue.orders.is_english and (words_ is None or not DEEDS.isdisjoint(words_))
    starts = tongue.orders.starts if words_ is None else tongue.orders.starts.intersection(words_)
    if not starts and not has_deeds and _asks_nothing(text, tokens):
        return ()
    own = _without(tokens, opt_outs)
    offers_none = words_ is not None and not _may_offer_help(words_)
    parts = sentences(text, own) if offers_none else _own_sentences(text, own)
    sender = Covered(named) if named else None
    asks = _read(parts, Around(text, tongue, sender, has_deeds, starts))
    if not asks:
        return ()
    asks = joined(asks)
    clarity = Clarity(tongue, sender)
    limits = [*(ask.start for ask in asks[1:]), None]
    return tuple(
        CallToAction(
            ask.kind,
            (ask.start, ask.end if ask.channel else clause_end(ask, limits[at])),
            ask.goal,
            ask.channel,
            clarity.why_unclear(ask),
            ask.answer if ask.kind in _ANSWERED else "",
            at > 0 and shares_goal(asks[at - 1], ask),
        )
        for at, ask in enumerate(asks)
    )


def is_clear(calls: Sequence[CallToAction]) -> bool:
    """Whether there is one goal, and the reader can tell what to do and where."""
    if not calls or len(calls) > _PAIR or calls[0].unclear:
        return False
    return len(calls) == 1 or (calls[1].is_other_way and not calls[1].unclear)


def _asks_nothing(text: str, tokens: Sequence[Token]) -> bool:
    """Whether no question and no channel is in the text: a cheap test, which a third pass."""
    if "?" in text or "？" in text:
        return False
    return not any(kind in CHANNELS for kind, _, _, _ in tokens)


def _may_offer_help(words_: AbstractSet[str]) -> bool:
    if _OF_HELP.isdisjoint(words_):
        return False
    return _HELP.may_be_in(words_) or _HELP_INSIDE.may_be_in(words_)


def _read(parts: Iterator[Sentence], around: Around) -> list[Ask]:
    asks: list[Ask] = []
    told = 0
    for sentence in parts:
        asks += read_asks(sentence, around, told)
        told = len(sentence.tokens) if sentence.end in _TELLING_ENDS else 0
    return asks


def _without(tokens: Sequence[Token], opt_outs: Sequence[OptOut]) -> Sequence[Token]:
    """The tokens outside the ways out, a mark in the place of each."""
    if not opt_outs:
        return tokens
    own: list[Token] = []
    at = 0
    for start, end in sorted(found.span for found in opt_outs):
        first = bisect_right(tokens, start, at, key=_end)
        own += tokens[at:first]
        at = bisect_left(tokens, end, first, key=_start)
        if at < len(tokens):
            own.append(Token("mark", ";", end, end))
    return [*own, *tokens[at:]]


def _own_sentences(text: str, tokens: Sequence[Token]) -> Iterator[Sentence]:
    """The sentences that are no help lines."""
    answers_help = False
    for sentence in sentences(text, tokens):
        if _offers_help(sentence):
            answers_help = sentence.end == "?"
        elif answers_help:
            answers_help = False
        else:
            yield sentence


def _offers_help(sentence: Sentence) -> bool:
    tokens = sentence.tokens
    at = 0
    while at < len(tokens) and tokens[at].kind != "word":
        at += 1
    if at == len(tokens):
        return False
    if sentence.end == "?" and len(tokens) > _LONGEST_HELP_QUESTION:
        return False
    return bool(_HELP.length_at(tokens, at)) or _HELP_INSIDE.find(tokens) is not None
