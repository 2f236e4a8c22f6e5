"""Finds words that stand in for a value nobody wrote: FNAME, XXXX, "Hi Customer Name,", TBD."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token
from simulator.data.placeholder_words import (
    CODES_IN_CAPITALS,
    FIELD_WORDS,
    GREETINGS,
    NAME_WORDS,
    SLOT_WORDS,
)

_AMOUNT = re.compile(r"[$€£]X{1,5}+(?:[.,]X{2})?(?!\w)|(?<![\w$€£])X{2,3}+%")
_BLANK = re.compile(r"_{2,40}+|X{4,40}+")
_BLANK_NAME = re.compile(r"_{2,40}+|X{3,40}+")
_KNOWN = FIELD_WORDS | NAME_WORDS
_MOST_NAME_WORDS = 3


def read_stand_ins(text: str, tokens: Sequence[Token], words: AbstractSet[str]) -> Iterator[Span]:
    """Each of them; what may be the writer's own word only where a value should stand.

    `words` are those of the tokens.
    """
    if not CODES_IN_CAPITALS.isdisjoint(words):
        yield from _codes(text, tokens)
    if not GREETINGS.isdisjoint(words):
        yield from _greeted(text, tokens)
    if "__" in text or "XX" in text:
        yield from _blanks(text, tokens)
    if "X" in text:
        yield from (match.span() for match in _AMOUNT.finditer(text))
    if "lorem" in words:
        yield from _filler(tokens)


def _codes(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    for token in tokens:
        if token.word in CODES_IN_CAPITALS and text[token.start : token.end].isupper():
            yield token.span


def _blanks(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield "_____" and "XXXX" behind words that a value follows."""
    for index in range(1, len(tokens)):
        token = tokens[index]
        if tokens[index - 1].word in SLOT_WORDS and _BLANK.fullmatch(text, *token.span):
            yield token.span


def _filler(tokens: Sequence[Token]) -> Iterator[Span]:
    for index in range(1, len(tokens)):
        if (tokens[index - 1].word, tokens[index].word) == ("lorem", "ipsum"):
            yield tokens[index - 1].start, tokens[index].end


def _greeted(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield what stands for a name behind a greeting."""
    for index, token in enumerate(tokens):
        if token.word in GREETINGS and (end := _name_end(text, tokens, index + 1)):
            yield tokens[index + 1].start, tokens[end - 1].end


def _name_end(text: str, tokens: Sequence[Token], index: int) -> int | None:
    """The index behind a name's stand-in that begins at `index`, if there is one."""
    bracketed = tokens[index : index + 1] and tokens[index].word == "("
    begin = index + 1 if bracketed else index
    end = begin
    while end < min(len(tokens), begin + _MOST_NAME_WORDS) and tokens[end].kind == "word":
        end += 1
    closing = tokens[end].word if end < len(tokens) else ""
    if end == begin or (closing != ")" if bracketed else end < len(tokens) and closing.isalnum()):
        return None
    names = [token.word for token in tokens[begin:end]]
    blank = end == begin + 1 and _BLANK_NAME.fullmatch(text, *tokens[begin].span)
    if blank or (names[-1] in NAME_WORDS and _KNOWN.issuperset(names)):
        return end + 1 if bracketed else end
    return None
