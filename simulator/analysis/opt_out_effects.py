"""Reads what a keyword, a link or a number is said to do: end the messages, or something else."""

from collections.abc import Sequence
from typing import NamedTuple

from simulator.analysis.phrases import PhraseBook
from simulator.analysis.tokens import SENTENCE_ENDS, Token
from simulator.data import opt_out_words as words
from simulator.data.word_lists import words as word_set

EFFECTS = PhraseBook(dict.fromkeys(words.EFFECTS))
SIGNS = frozenset("=:,\"'“”‘’«»()*-–—/&>→+")
"""Marks that do not part a keyword from the words about it."""

PURPOSE = word_set("to 2 for para por pour zum um per om")
"""Words that lead to what a keyword does."""

_AMBIGUOUS = word_set("cancel cancelar annuler annullare finish finalizar remove leave exit")
_OF = word_set("of from the your de del du des von vom do da")
_BEHIND, _BEFORE, _OBJECT = 8, 9, 5
_LAST_LOOKED_AT = EFFECTS.first_words | words.PLAIN_EFFECTS | SENTENCE_ENDS
"""Where an effect that is named before its keyword may begin, and where the look for it ends."""


class Effect(NamedTuple):
    """What is said: that messages end, that another thing happens, or nothing at all.

    `end` is the index behind the words.
    """

    end: int
    ends_messages: bool = False
    is_other: bool = False


def effect_behind(tokens: Sequence[Token], index: int, *, plain_keyword: bool = False) -> Effect:
    """What the words from `index` on say.

    A `plain_keyword` such as STOP lets even "to cancel" mean the messages.
    """
    purpose = False
    for at in range(index, min(index + _BEHIND, len(tokens))):
        token = tokens[at]
        if token.kind == "mark" and token.word not in SIGNS:
            break
        if length := EFFECTS.length_at(tokens, at):
            return _unless_product(tokens, at + length, len(tokens))
        if token.word in words.PLAIN_EFFECTS and (purpose or tokens[at - 1].word == "="):
            return _plain_effect(tokens, at, plain_keyword=plain_keyword)
        if token.kind in {"number", "phone"}:
            purpose = token.word in PURPOSE
        elif token.word in PURPOSE:
            purpose = True
        elif not _may_stand_behind(token):
            return Effect(index, is_other=purpose or token.word in words.PRODUCTS)
    return Effect(index)


def effect_before(tokens: Sequence[Token], index: int) -> int | None:
    """The index where an effect begins that is named before `index`: "Opt out: reply STOP"."""
    for at in range(index - 1, max(0, index - _BEFORE) - 1, -1):
        if tokens[at].word not in _LAST_LOOKED_AT:
            continue
        length = EFFECTS.length_at(tokens, at)
        if length and at + length <= index:
            return None if _unless_product(tokens, at + length, index).is_other else at
        if _ends_messages_before(tokens, at, index):
            return at
        if tokens[at].word in SENTENCE_ENDS - {"?"}:
            break
    return None


def _may_stand_behind(token: Token) -> bool:
    return (
        token.kind in {"mark", "number", "phone"}
        or token.word in words.AFTER_KEYWORD
        or token.word in words.KEYWORDS
        or token.word in words.HELP_WORDS
    )


def _unless_product(tokens: Sequence[Token], end: int, limit: int) -> Effect:
    """The end of messages, unless the words go on to name a product."""
    if end < limit and tokens[end].word not in _OF:
        return Effect(end, ends_messages=True)
    for token in tokens[end : min(end + _OBJECT, limit)]:
        if token.kind == "mark" or token.word in words.MESSAGES:
            break
        if token.word in words.PRODUCTS:
            return Effect(end, is_other=True)
    return Effect(end, ends_messages=True)


def _plain_effect(tokens: Sequence[Token], verb: int, *, plain_keyword: bool) -> Effect:
    """A verb such as "end" means messages when they, or nothing, follow."""
    index = verb + 1
    alone = plain_keyword or tokens[verb].word not in _AMBIGUOUS
    for at in range(index, min(index + _OBJECT, len(tokens))):
        token = tokens[at]
        if token.word in words.MESSAGES:
            return Effect(at + 1, ends_messages=True)
        if token.kind in {"mark", "link"} or token.word in words.HELP_WORDS:
            return Effect(at, ends_messages=alone, is_other=not alone)
        if token.word not in words.BEFORE_MESSAGES:
            return Effect(at, is_other=True)
    return Effect(index, ends_messages=alone, is_other=not alone)


def _ends_messages_before(tokens: Sequence[Token], at: int, index: int) -> bool:
    """Whether "to end these texts" begins at `at`, or "to stop", before `index`."""
    if not at or tokens[at].word not in words.PLAIN_EFFECTS or tokens[at - 1].word not in PURPOSE:
        return False
    effect = _plain_effect(tokens, at, plain_keyword=False)
    named = tokens[effect.end - 1].word in words.MESSAGES or tokens[at].word == "stop"
    return effect.ends_messages and named and effect.end <= index
