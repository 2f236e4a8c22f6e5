"""Finds what programs write where they have no value: None, NaN, undefined, null."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token
from simulator.data.broken.nothings import (
    ADJECTIVE_BEHIND,
    BARE_NONE,
    BEFORE_NULL,
    DOUBLED,
    NO_ZERO_LANGUAGES,
    NOTHINGS,
    OF_NONE,
    OF_NULL,
    POSSESSED,
    SECOND,
    WHAT_IT_TELLS,
    ZERO_LANGUAGES,
)
from simulator.data.broken.placeholders import GREETINGS, SLOT_WORDS

_ALL = NOTHINGS | POSSESSED | DOUBLED
_NOTES = frozenset({"invalid", "translate", "translation"})
_TELLING = _ALL | _NOTES
_KINDS_BEHIND = frozenset({"mark", "number"})
_AMOUNT_SIGNS = frozenset("$€£#")
_PHRASES = re.compile(
    r"Invalid Date\b|(?<=[a-z] )Invalid date\b"
    r"|(?i:\btranslation missing\b:?|\bmissing translation\b:?|\bdo not translate\b)"
)
_IN_LINK = re.compile(r"(?<=[/=])(?:undefined|null|NaN|None)(?![\w.-])")
_NO_HOST = re.compile(
    r"(?:[:(>]|\b(?:at|via|on|visit|see|here|link|click|tap|track|book|to|it|now|hier|ici|aquí))[ ]"
    r"(?P<what>https?://)(?=[\s,;)]|\.?\Z|\.\s)"
)
_UNAVAILABLE = re.compile(
    r"\b(?:at|by|on|for|with|until|[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Yy]our[ ][a-z]{2,20}+[ ]is)[ ]"
    r"(?P<what>N/A|n/a)(?!\w)"
    r"|\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)[ ](?P<none>NA)(?=[,!])"
)
_NO_DATE = re.compile(
    r"(?<![\d/.-])(?:0000-00-00|00/00/0000|00\.00\.0000)(?!\d)"
    r"|\b(?:on|by|at|for|until|till|before|am|bis|le|el|il|em|den|op|dnia|dia)[ ]"
    r"(?P<what>(?:1970|0001)-01-01)(?!\d)"
    r"|\b(?:on|by|at|for|until|till|before|is)[ ](?P<day>0?1/0?1/1970)(?!\d)"
)
"""No day, or that on which the calendars of programs begin."""


def read_nothings(
    text: str, tokens: Sequence[Token], words: AbstractSet[str], language: str | None
) -> Iterable[Span]:
    """Each of them where a value should stand; `words` are those of the tokens."""
    if _TELLING.isdisjoint(words) and not _has_nothing(text):
        return ()
    return _nothings(text, tokens, words, language)


def _has_nothing(text: str) -> bool:
    if " NA," in text or " NA!" in text or "-01-01" in text or "00-00" in text or "0.0000" in text:
        return True
    return "/" in text and (
        "undefined" in text
        or "null" in text
        or "NaN" in text
        or "None" in text
        or "/A" in text
        or "n/a" in text
        or "/0000" in text
        or "/1970" in text
        or (":// " in text or "://." in text or "://," in text or text[-3:] == "://")
    )


def _nothings(
    text: str, tokens: Sequence[Token], words: AbstractSet[str], language: str | None
) -> Iterator[Span]:
    if not _ALL.isdisjoint(words):
        spoken = (language or "").partition("-")[0].lower()
        for index, token in enumerate(tokens):
            if token.word in _ALL and _is_empty(text, tokens, index, spoken):
                yield token.span
    if not _NOTES.isdisjoint(words):
        yield from (match.span() for match in _PHRASES.finditer(text))
    if "link" in {token.kind for token in tokens}:
        yield from _in_links(text, tokens)
    for pattern in (_UNAVAILABLE, _NO_DATE, _NO_HOST):
        for match in pattern.finditer(text):
            yield match.span(match.lastgroup or 0)


def _in_links(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    for token in tokens:
        if token.kind == "link":
            yield from (match.span() for match in _IN_LINK.finditer(text, *token.span))


def _is_empty(text: str, tokens: Sequence[Token], index: int, language: str) -> bool:
    token = tokens[index]
    word = token.word.removesuffix("'s")
    written = text[token.start : token.start + len(word)]
    before = tokens[index - 1] if index else None
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    if word in DOUBLED or written == "NaN":
        return True
    if token.word in POSSESSED:
        return written != "Null"
    if written == "undefined":
        return before is None or before.word not in ADJECTIVE_BEHIND | WHAT_IT_TELLS
    if written in {"null", "NULL"}:
        return _is_null(before, behind, language)
    if before is not None and before.word in GREETINGS and written in {"nil", "Undefined"}:
        return True
    return written == "None" and _is_name_for_nothing(text, tokens, index)


def _is_null(before: Token | None, behind: Token | None, language: str) -> bool:
    """Whether it is as in "Hi null,", unlike "null and void"."""
    if language in ZERO_LANGUAGES or (behind is not None and behind.word in OF_NULL):
        return False
    if before is None:
        return behind is None or behind.word == ","
    if before.word in _AMOUNT_SIGNS:
        return True
    if before.word in GREETINGS or before.word in NOTHINGS:
        return True
    if before.word in SLOT_WORDS and (behind is None or behind.kind in _KINDS_BEHIND):
        return True
    return language in NO_ZERO_LANGUAGES and before.word not in BEFORE_NULL


def _is_name_for_nothing(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether it is as in "Hi None,", unlike "None of these" or Ann None's surname."""
    before = tokens[index - 1] if index else None
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    if behind is not None and behind.word in OF_NONE:
        return False
    if before is None:
        return behind is not None and behind.word == ","
    if before.kind == "word":
        if before.word in BARE_NONE or (index > 1 and tokens[index - 2].word == SECOND):
            return False
        return before.word in SLOT_WORDS or text[before.start].islower() or before.word in NOTHINGS
    return before.kind in {"number", "time"} or before.word in _AMOUNT_SIGNS
