"""Counts what a text asks its reader to do: orders and their channels joined, asides left out.

Lines about opting out, help and small print are no goal of a text's; an order and the link that
serves it are one; a question that leads to an order is part of it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter

from simulator.analysis.asks import Ask, read_asks
from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import CallToAction, OptOut
from simulator.analysis.tokens import Sentence, Token, sentences
from simulator.data import asking_words as words

_HELP = PhraseBook(dict.fromkeys(words.HELP_STARTS))
_HELP_INSIDE = PhraseBook(dict.fromkeys(words.HELP_INSIDE))
_HELP_WORDS = _HELP.first_words | _HELP_INSIDE.first_words
_VAGUE = PhraseBook(dict.fromkeys(words.VAGUE))
_ANY_GOAL = frozenset({"", "call", "reply"})
_TALKS = frozenset({"call", "reply"})
_LONGEST_HELP_QUESTION = 6
_TAG_QUESTION = 3
_start = attrgetter("start")
_end = attrgetter("end")


def read_calls_to_action(
    text: str,
    tokens: Sequence[Token],
    opt_outs: Sequence[OptOut],
    words_: AbstractSet[str] | None = None,
) -> tuple[CallToAction, ...]:
    """The distinct things that the reader is asked to do or to answer, in the text's order.

    `words_` are those of the tokens, where they are at hand.
    """
    own = _without(tokens, opt_outs)
    offers_none = words_ is not None and _HELP_WORDS.isdisjoint(words_)
    parts = sentences(text, own) if offers_none else _own_sentences(text, own)
    asks = [ask for sentence in parts for ask in read_asks(sentence, text)]
    return tuple(
        CallToAction(ask.kind, (ask.start, ask.end), ask.goal, ask.channel)
        for ask in _combine(_told_apart(asks))
    )


def is_clear(tokens: Sequence[Token], calls: Sequence[CallToAction]) -> bool:
    """Whether there is one goal, and the reader can tell what to do and where."""
    if len(calls) != 1:
        return False
    call = calls[0]
    if call.kind in {"question", "reply", "visit"}:
        return True
    own = [token for token in tokens if call.span[0] <= token.start < call.span[1]]
    introduced = any(token.kind == "word" for token in own)
    return bool(call.channel) and introduced and (bool(call.goal) or _VAGUE.find(own) is None)


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


def _told_apart(asks: Sequence[Ask]) -> list[Ask]:
    """Without praise that only looks like an order, where there is a real one."""
    real = [ask for ask in asks if ask.strength != "weak"]
    return real or list(asks[:1])


def _combine(asks: Sequence[Ask]) -> list[Ask]:
    """Asks that are one thing put together."""
    combined: list[Ask] = []
    known: dict[str, Ask] = {}
    for ask in asks:
        same = known.get(ask.channel) or known.get(ask.goal)
        if combined and _is_same(combined[-1], ask):
            _join(combined[-1], ask)
        elif same and not (same.channel and ask.channel and same.channel != ask.channel):
            _join(same, ask)
            continue
        else:
            combined.append(ask)
        last = combined[-1]
        known.update({key: last for key in (last.goal, last.channel) if key not in _ANY_GOAL})
    return combined


def _is_same(before: Ask, ask: Ask) -> bool:
    """Whether two asks in a row are one thing to do."""
    if ask.joint == "or" and _is_choice(before, ask):
        return True
    if before.kind == "question":
        return True
    if ask.kind == "question":
        return before.kind == "reply" or ask.words <= _TAG_QUESTION
    if before.channel and ask.channel:
        return before.channel == ask.channel
    if "means" in {before.strength, ask.strength}:
        return True
    is_further = ask.joint == "and" and ask.kind in _TALKS and before.channel not in {"", "reply"}
    return not is_further and _has_one_goal(before, ask)


def _is_choice(before: Ask, ask: Ask) -> bool:
    """Whether "or" offers another way to the same goal; a link or a number are two asks."""
    if {before.kind, ask.kind} == {"link", "call"}:
        return False
    return _has_one_goal(before, ask)


def _has_one_goal(before: Ask, ask: Ask) -> bool:
    return before.goal == ask.goal or not {before.goal, ask.goal}.isdisjoint(_ANY_GOAL)


def _join(before: Ask, ask: Ask) -> None:
    if ask.channel and not before.channel:
        before.channel, before.kind = ask.channel, ask.kind
    elif before.kind == "question":
        before.kind = ask.kind
    if before.goal in {"", "answer"} and ask.goal:
        before.goal = ask.goal
    before.start, before.end = min(before.start, ask.start), max(before.end, ask.end)
    if ask.strength == "order":
        before.strength = "order"
