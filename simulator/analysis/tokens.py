"""Cuts a text into what a reader of text messages sees: words, links, numbers, times, marks.

The trade's known things are found here once, so that no other reading takes a link's dot for the
end of a sentence or a code for a shout.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from simulator.analysis.spans import Span
from simulator.length.links import HOST, LINK, MAIL, first_word_end, link_end

MOST_READ: Final = 39_015
"""What lies behind is not read: no phone is sent more, 255 parts of 153 characters."""

SENTENCE_ENDS = frozenset(".!?…\n;。！？¿¡|•।")

_TOKEN = re.compile(
    rf"""
    (?P<word>[^\W\d_]++(?![\w@'’\u0300-\u036f-]|\.\w|://))
  | {LINK} | {MAIL} | {HOST}
  | (?P<date>\d{{4}}-\d\d-\d\d(?!\d)|\d{{1,2}}[./]\d{{1,2}}[./](?:\d{{4}}|\d\d)(?!\d))
  | (?P<time>\d{{1,2}}(?:[:.]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b|uhr\b|hrs\b|h(?:\d\d)?\b))
  | (?P<phone>\+?\(?\d(?:[ .()/\u00a0-]{{0,2}}+\d){{6,14}}(?!\w))
  | (?P<number>[$€£]?\d+(?:[.,:]\d+)*(?!\w))
  | (?P<longword>[\w\u0300-\u036f]++(?:['’][\w\u0300-\u036f]++)*+)
  | (?P<mark>\n|(?P<one>[^\w\s])(?P=one)*+)
    """,
    re.VERBOSE | re.IGNORECASE,
)
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


class Sentence(NamedTuple):
    """Tokens up to a mark that ends a sentence; `end` is that mark, empty at the text's end."""

    tokens: Sequence[Token]
    end: str


def fold(word: str) -> str:
    """Small letters, straight apostrophes, no accents."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.replace("’", "'")).lower()
    return "".join(character for character in plain if not unicodedata.combining(character))


def fold_word(word: str) -> str:
    """A word folded, without the elided article or pronoun that French puts before it."""
    folded = fold(word)
    if "'" in folded and (match := _ELISION.match(folded)):
        return folded[match.end() :]
    return folded


def tokenize(text: str) -> list[Token]:
    """The things of the text's first `MOST_READ` characters, in order.

    A hyphen inside a word parts it into words and is itself left out.
    """
    tokens = []
    at, end = 0, min(len(text), MOST_READ)
    match_at = _TOKEN.search
    while match := match_at(text, at, end):
        token = _token(match)
        at = token.end
        if token.word != "-" or not _joins_letters(text, token):
            tokens.append(token)
    return tokens


def sentences(text: str, tokens: Sequence[Token]) -> Iterator[Sentence]:
    """Part the tokens at the marks that end sentences.

    A link or number ends one too where a capital follows: people leave out the full stop there.
    """
    begin = 0
    for index, token in enumerate(tokens):
        if token.kind == "mark" and token.word in SENTENCE_ENDS:
            if index > begin:
                yield Sentence(tokens[begin:index], token.word)
            begin = index + 1
        elif begin < index and _follows_link(tokens[index - 1], text[token.start : token.end]):
            yield Sentence(tokens[begin:index], "")
            begin = index
    if begin < len(tokens):
        yield Sentence(tokens[begin:], "")


def _follows_link(before: Token, written: str) -> bool:
    return before.kind in {"link", "mail", "phone"} and written[:1].isupper()


def _token(match: re.Match[str]) -> Token:
    kind, start, end = match.lastgroup or "", match.start(), match.end()
    if kind == "word":
        return Token("word", fold(match[0]), start, end)
    if kind == "mark":
        return Token("mark", match[0][0], start, end)
    if kind == "longword":
        return Token("word", fold_word(match[0]), start, end)
    if kind == "link":
        return _link(match, link_end(match))
    if kind == "host":
        return _host(match)
    return Token(kind, match[0].lower(), start, end)


def _link(match: re.Match[str], end: int) -> Token:
    return Token("link", match.string[match.start() : end].lower(), match.start(), end)


def _host(match: re.Match[str]) -> Token:
    """An address without a scheme, or its first word when it is none ("here.Order")."""
    if end := link_end(match):
        return _link(match, end)
    start, end = match.start(), first_word_end(match)
    word = match.string[start:end]
    return Token("word" if word[0].isalnum() else "mark", fold_word(word), start, end)


def _joins_letters(text: str, hyphen: Token) -> bool:
    before, behind = text[hyphen.start - 1 : hyphen.start], text[hyphen.end : hyphen.end + 1]
    return before.isalpha() and behind.isalpha()
