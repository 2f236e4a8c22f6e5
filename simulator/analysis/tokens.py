"""Cuts a text into what a reader of text messages sees: words, links, numbers, times, marks.

The trade's known things are found here once, so that no other reading takes a link's dot for the
end of a sentence or a code for a shout.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from simulator.analysis.spans import Span
from simulator.length.links import HOST, LINK, MAIL, first_word_end, link_end

MOST_READ: Final = 39_015
"""What lies behind is not read: no phone is sent more, 255 parts of 153 characters."""

SENTENCE_ENDS = frozenset(".!?…\n;。！？¿¡|•।")
_LINKS = frozenset({"link", "mail", "phone"})

_TOKEN = re.compile(
    rf"""
    [^\S\n]*+(?:
    (?P<word>[^\W\d_]++(?![\w@'’\u0300-\u036f-]|\.\w|://))
  | {LINK} | {MAIL} | {HOST}
  | (?P<date>\d{{4}}-\d\d-\d\d(?!\d)|\d{{1,2}}[./]\d{{1,2}}[./](?:\d{{4}}|\d\d)(?!\d))
  | (?P<time>\d{{1,2}}(?:[:.]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b|uhr\b|hrs\b|h(?:\d\d)?\b))
  | (?P<phone>\+?\(?\d(?:[ .()/\u00a0-]{{0,2}}+\d){{6,14}}(?!\w))
  | (?P<number>[$€£]?\d+(?:[.,:]\d+)*(?!\w))
  | (?P<longword>[\w\u0300-\u036f]++(?:['’][\w\u0300-\u036f]++)*+)
  | (?P<mark>\n|(?P<one>[^\w\s])(?P=one)*+)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""White space, which no token begins with, is stepped over first: half of a text is words."""

_TEXTS_AT_HAND: Final = 4
_LONGEST_REMEMBERED: Final = 24
_IS_WORD: Final = _TOKEN.groupindex["word"]
_IS_MARK: Final = _TOKEN.groupindex["mark"]
_HYPHENS: Final = frozenset("-\u2010\u2011")
_ELISION = re.compile(r"(?:qu|[ldsnjtmc])'(?=\w{3})")


class Token(NamedTuple):
    """One thing of a text.

    `kind` is word, link, mail, phone, time, date, number or mark. `word` is the thing in small
    letters without accents; for a run of one mark it is that mark once.
    """

    kind: str
    word: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


_new: Final = tuple.__new__  # half of what calling the type takes


class Sentence(NamedTuple):
    """Tokens up to a mark that ends a sentence; `end` is that mark, empty at the text's end."""

    tokens: Sequence[Token]
    end: str


def fold(word: str) -> str:
    """Small letters, straight apostrophes, no accents."""
    if word.isascii():
        return word.lower()
    return _folded(word) if len(word) <= _LONGEST_REMEMBERED else _without_accents(word)


def _without_accents(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.replace("’", "'")).lower()
    return "".join(character for character in plain if not unicodedata.combining(character))


_folded: Final = lru_cache(maxsize=4096)(_without_accents)
"""The texts of a campaign have the same few words."""


def fold_word(word: str) -> str:
    """A word folded, without the elided article or pronoun that French puts before it."""
    folded = fold(word)
    if "'" in folded and (match := _ELISION.match(folded)):
        return folded[match.end() :]
    return folded


@lru_cache(maxsize=_TEXTS_AT_HAND)
def tokenize(text: str) -> Sequence[Token]:
    """The things of the text's first `MOST_READ` characters, in order.

    A hyphen inside a word parts it into words and is itself left out. Several readings of one
    text ask for the same.
    """
    tokens: list[Token] = []
    lowered = text.lower() if text.isascii() else None
    at, end = 0, min(len(text), MOST_READ)
    while end and text[end - 1] != "\n" and text[end - 1].isspace():
        end -= 1  # else each blank at the end is tried anew
    while at < end:
        at = _read_on(text, lowered, at, end, tokens)
    return tokens


def _read_on(text: str, lowered: str | None, at: int, end: int, tokens: list[Token]) -> int:
    """Add tokens from `at` on, up to one that takes less than was matched; where to go on.

    `lowered` is what is known to be the text folded. Words and marks, most of all tokens, are made
    here at once, with no call for each: every text of every lead comes through.
    """
    for match in _TOKEN.finditer(text, at, end):
        if match.lastindex == _IS_WORD:
            start, stop = match.span(_IS_WORD)
            word = text[start:stop].lower() if lowered is None else lowered[start:stop]
            if lowered is None and not word.isascii():
                word = fold(text[start:stop])
            tokens.append(_new(Token, ("word", word, start, stop)))
            continue
        if match.lastindex == _IS_MARK:
            start, stop = match.span(_IS_MARK)
            mark = text[start]
            if mark not in _HYPHENS or not _joins_letters(text, start, stop):
                tokens.append(_new(Token, ("mark", mark, start, stop)))
            continue
        token = _token(match)
        if token.word not in _HYPHENS or not _joins_letters(text, token.start, token.end):
            tokens.append(token)
        if token.end != match.end():
            return token.end
    return end


def sentences(text: str, tokens: Sequence[Token]) -> Iterator[Sentence]:
    """Part the tokens at the marks that end sentences.

    A link or number ends one too where a capital follows: people leave out the full stop there.
    """
    stops = [
        index
        for index, (kind, word, _, _) in enumerate(tokens)
        if kind in _LINKS or (word in SENTENCE_ENDS and kind == "mark")
    ]
    begin = 0
    for index in stops:
        kind, word, _, _ = tokens[index]
        if kind == "mark":
            if index > begin:
                yield Sentence(tokens[begin:index], word)
            begin = index + 1
        elif index + 1 < len(tokens) and _begins_sentence(text, tokens[index + 1]):
            yield Sentence(tokens[begin : index + 1], "")
            begin = index + 1
    if begin < len(tokens):
        yield Sentence(tokens[begin:], "")


def _begins_sentence(text: str, token: Token) -> bool:
    """Whether it is written with a capital; a mark in a capital's place ends the one before."""
    is_end = token.kind == "mark" and token.word in SENTENCE_ENDS
    return not is_end and text[token.start : token.end][:1].isupper()


def _token(match: re.Match[str]) -> Token:
    kind = match.lastgroup or ""
    start, end = match.span(kind)
    if kind == "longword":
        return _new(Token, ("word", fold_word(match[kind]), start, end))
    if kind in {"link", "host"} and (own := _TOKEN.match(match.string, start, match.endpos)):
        return _link(own, link_end(own)) if kind == "link" else _host(own)
    return _new(Token, (kind, match[kind].lower(), start, end))


def _link(match: re.Match[str], end: int) -> Token:
    return Token("link", match.string[match.start() : end].lower(), match.start(), end)


def _host(match: re.Match[str]) -> Token:
    """An address without a scheme, or its first word when it is none ("here.Order")."""
    if end := link_end(match):
        return _link(match, end)
    start, end = match.start(), first_word_end(match)
    word = match.string[start:end]
    return Token("word" if word[0].isalnum() else "mark", fold_word(word), start, end)


def _joins_letters(text: str, start: int, end: int) -> bool:
    """Whether a hyphen, or several, stands in a word."""
    return text[start - 1 : start].isalpha() and text[end : end + 1].isalpha()
