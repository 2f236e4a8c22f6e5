"""Finds what one sentence asks for: orders, keywords to send, links, numbers, a question."""

from collections.abc import Sequence

from simulator.analysis.asks.deeds import deed_at
from simulator.analysis.asks.parts import CHANNELS, Around, Ask, Tongue
from simulator.analysis.asks.questions import Questions, weigh
from simulator.analysis.asks.reader import Reader
from simulator.analysis.tokens import Sentence, Token

_ASKED = frozenset("?？")


def read_asks(sentence: Sentence, around: Around, told: int = 0) -> list[Ask]:
    """What the sentence asks for, in its order; a question only where it offers no other way.

    `told` is how many words the sentence before it says, if it is one that tells something.
    """
    tokens = sentence.tokens
    known = around.starts
    starts = [
        at for at, (kind, word, _, _) in enumerate(tokens) if word in known or kind in CHANNELS
    ]
    asks = Reader(tokens, around, told).read(starts) if starts else []
    if not asks and around.may_have_deeds and (at := deed_at(tokens)) is not None:
        return [_deed(tokens, at, around.tongue, told)]
    if sentence.end in _ASKED and not any(ask.channel for ask in asks):
        return _questions(tokens, around.tongue.questions)
    return asks


def _deed(tokens: Sequence[Token], at: int, tongue: Tongue, told: int) -> Ask:
    """An order that no list has; in a text that sells it may be praise: "love your lawn"."""
    token = tokens[at]
    ask = Ask("act", "" if tongue.sells else token.word, token.start, token.end, tokens=tokens)
    ask.at, ask.behind, ask.told = at, at + 1, told
    ask.strength, ask.is_deed = ("weak", False) if tongue.sells else ("order", True)
    return ask


def _questions(tokens: Sequence[Token], questions: Questions) -> list[Ask]:
    """A question; several, where a row of them stands in one sentence; none in a greeting."""
    size = sum(token.kind == "word" for token in tokens)
    if not size or questions.is_courtesy(tokens):
        return []
    parts = questions.parted(tokens)
    return [
        Ask(
            "question",
            "answer",
            part[0].start,
            part[-1].end,
            words=size,
            answer=weigh(part, questions),
            tokens=part,
        )
        for part in parts
    ]
