"""Finds what keeps a reader from understanding at once: jargon, short forms, long sentences."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, Literal, NamedTuple

from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.spans import Span
from simulator.analysis.tokens import SENTENCE_ENDS, Token, fold
from simulator.data.jargon_words import INSIDE_ABBREVIATIONS, JARGON
from simulator.data.trade_words import CODE_WORDS, REPLY_VERBS

_JARGON: Final = PhraseBook({as_read(word): plain for word, plain in JARGON.items()})
_SHORT_FORMS: Final = frozenset(map(fold, INSIDE_ABBREVIATIONS))
TOO_LONG: Final = 36
"""Words in one sentence: what is read twice, on a phone."""

_TELLING: Final = _JARGON.telling | _SHORT_FORMS
_LEAST: Final = 110
"""Characters that so many words take at the very least."""
_SHORT_STRETCHES: Final = re.compile(rf"(?:[^.!?:;|•…\n]{{0,{_LEAST - 1}}}+[.!?:;|•…\n])*+")

_LATIN_ENDS: Final = "\u0530"
"""Scripts behind it are cut into more than words."""

_BEFORE_CODES: Final = CODE_WORDS | REPLY_VERBS
_PARTING: Final = SENTENCE_ENDS | frozenset(":•·–—-|*/")
_CHANNELS: Final = frozenset({"link", "mail", "phone"})
_BRACKETS: Final = frozenset("()[]{}<>%_\"'“”«»#=")


class Unplain(NamedTuple):
    """A stretch that is hard to read; `plain` is what people say instead, `size` its words."""

    sort: Literal["jargon", "short_form", "sentence"]
    span: Span
    plain: str = ""
    size: int = 0


def read_unplain(
    text: str, tokens: Sequence[Token], words: AbstractSet[str]
) -> tuple[Unplain, ...]:
    """Jargon and short forms of a trade, and sentences of more than some words, by where."""
    found: list[Unplain] = []
    if not _TELLING.isdisjoint(words):
        found += _jargon(text, tokens)
        found += _short_forms(text, tokens)
    if len(tokens) >= TOO_LONG and _may_be_long(text):
        found += _long_sentences(text, tokens)
    return tuple(sorted(found, key=lambda each: each.span))


def _may_be_long(text: str) -> bool:
    """Whether some stretch without a mark is as long as a long sentence must be."""
    short = _SHORT_STRETCHES.match(text)
    return short is not None and len(text) - short.end() >= _LEAST


def _jargon(text: str, tokens: Sequence[Token]) -> Iterator[Unplain]:
    for index, token in enumerate(tokens):
        if token.word not in _JARGON.first_words:
            continue
        found = _JARGON.match(tokens, index)
        if found and not _is_name(text, tokens, index, index + found[0]):
            yield Unplain("jargon", (token.start, tokens[index + found[0] - 1].end), found[1])


def _is_name(text: str, tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether capitals make it a name: "Synergy Yoga"; a sentence's own first capital does not."""
    if not text[tokens[first].start].isupper():
        return False
    if first and tokens[first - 1].word not in SENTENCE_ENDS:
        return True
    behind = tokens[end] if end < len(tokens) else None
    return behind is None or behind.word == ":" or text[behind.start].isupper()


def _short_forms(text: str, tokens: Sequence[Token]) -> Iterator[Unplain]:
    """Those of a trade as it writes them, unless brackets explain them or make them a code."""
    for index, (kind, word, start, end) in enumerate(tokens):
        if kind != "word" or word not in _SHORT_FORMS:
            continue
        plain = INSIDE_ABBREVIATIONS.get(text[start:end])
        if plain is not None and not _is_explained(text, tokens, index):
            yield Unplain("short_form", (start, end), plain)


def _is_explained(text: str, tokens: Sequence[Token], index: int) -> bool:
    beside = (index - 1, index + 1)
    near = [tokens[at] for at in beside if 0 <= at < len(tokens)]
    if any(each.word in _BRACKETS for each in near):
        return True
    if index and tokens[index - 1].word in _BEFORE_CODES:
        return True
    return any(each.kind == "word" and text[each.start : each.end].isupper() for each in near)


def _long_sentences(text: str, tokens: Sequence[Token]) -> Iterator[Unplain]:
    first, count = 0, 0
    for index, (kind, word, start, _) in enumerate(tokens):
        if kind in _CHANNELS or (kind == "mark" and word in _PARTING):
            if count >= TOO_LONG:
                yield Unplain("sentence", (tokens[first].start, tokens[index - 1].end), "", count)
            first, count = index + 1, 0
        elif kind == "word" and word[:1] < _LATIN_ENDS and not text[start].isupper():
            count += 1
    if count >= TOO_LONG:
        yield Unplain("sentence", (tokens[first].start, tokens[-1].end), "", count)
