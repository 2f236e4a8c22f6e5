"""The sentence of a word of medicine, and what it tells of people and days."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from simulator.analysis.tokens import Token
from simulator.data import health_words as data
from simulator.data.broken.placeholders import GREETINGS

_ENDS = frozenset(".!?\n;…")
_APOSTROPHES = frozenset("'’")
_FURTHEST = 30
_NEAR = 2
_WHEN = frozenset({"time", "date"})
_CUES = data.DAYS | data.REMINDING
_SPOKEN_TO = (data.YOU | data.NAMED | data.POSSESSIVES | data.HEADING) - data.CLINICIANS


class Sentence(NamedTuple):
    """The words before a term and behind it, in its sentence, and what the text tells of people.

    `is_dated` where a day or time is told; `owner` is the place among those before of what tells
    whose something is, or -1. `is_firm` where an article says that both sides know of it.
    """

    before: Sequence[str]
    behind: Sequence[str]
    words: AbstractSet[str]
    is_dated: bool
    owner: int
    is_personal: bool
    is_firm: bool


def sentence_about(text: str, tokens: Sequence[Token], term: tuple[int, int]) -> Sentence:
    """The sentence of the term at these indices of `tokens`."""
    begin, end = _begin(tokens, term[0]), _end(tokens, term[1])
    inside = [*tokens[begin : term[0]], *tokens[term[1] : end]]
    before = [token.word for token in tokens[begin : term[0]]]
    words = {token.word for token in inside}
    kinds = {token.kind for token in inside}
    dated = not words.isdisjoint(_CUES) or not kinds.isdisjoint(_WHEN)
    first = text[tokens[term[0]].start : tokens[term[0]].end]
    return Sentence(
        before,
        [token.word for token in tokens[term[1] : end]],
        words,
        dated or ("number" in kinds and not data.BESIDE_NUMBERS.isdisjoint(words)),
        _last(before, text, tokens[begin : term[0]]),
        _is_personal(text, tokens, term, words),
        bool(before and before[-1] in data.FIRM) or first[1:2] in _APOSTROPHES,
    )


def _begin(tokens: Sequence[Token], at: int) -> int:
    last = max(0, at - _FURTHEST)
    while at > last and not _is_end(tokens, at - 1):
        at -= 1
    return at


def _end(tokens: Sequence[Token], at: int) -> int:
    last = min(len(tokens), at + _FURTHEST)
    while at < last and not _is_end(tokens, at):
        at += 1
    return at


def _is_end(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence ends at this token; "Dr." and "3.6." end none."""
    token = tokens[at]
    if token.kind != "mark" or token.word not in _ENDS:
        return False
    if token.word != "." or not at:
        return True
    before = tokens[at - 1]
    if before.kind in {"number", "date"} or before.word in data.NAMED:
        return False
    return before.end - before.start > 1


def _last(before: Sequence[str], text: str, tokens: Sequence[Token]) -> int:
    for at in range(len(before) - 1, -1, -1):
        if before[at] in data.POSSESSIVES or _is_of_somebody(text, tokens[at]):
            return at
    return -1


def _is_of_somebody(text: str, token: Token) -> bool:
    """Whether it is a name such as "Tom's", or a relative's."""
    word = token.word
    if not word.endswith("'s") or word in data.NO_KIN:
        return False
    return text[token.start].isupper() or word in data.KIN


def _is_personal(
    text: str, tokens: Sequence[Token], term: tuple[int, int], words: AbstractSet[str]
) -> bool:
    """Whether somebody is spoken to or named: by "you", a title, a greeting, "for Tom"."""
    if not words.isdisjoint(_SPOKEN_TO) or tokens[0].word in GREETINGS:
        return True
    begin, end = term
    behind = tokens[end : end + _NEAR]
    if len(behind) == _NEAR and behind[0].word in data.FOR and _is_titled(text, behind[1]):
        return True
    called = len(tokens) > 1 and tokens[1].word == "," and _is_titled(text, tokens[0])
    return (called and begin > 1) or _is_called_at_end(text, tokens, end)


def _is_called_at_end(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether a name closes the sentence: ", Bia."."""
    end = _end(tokens, at)
    return end - at > _NEAR and tokens[end - 2].word == "," and _is_titled(text, tokens[end - 1])


def _is_titled(text: str, token: Token) -> bool:
    return token.kind == "word" and text[token.start : token.end].istitle()
