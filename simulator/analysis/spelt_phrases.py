"""Finds phrases as their writer spells them: whole words, with accents, hyphens and marks.

A `PhraseBook` is for readings that know the words of a language whatever their spelling; here
e-mail is another word than email, and the *free* of toll-free is none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate
from typing import Final, Generic, NamedTuple, TypeVar
from unicodedata import normalize

from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token, fold, tokenize
from simulator.data.emoji_signs import IN_COLOUR

Meaning = TypeVar("Meaning")

_STAR = re.compile(r"(?<=[^\W\d_]{3})\*(?!\w)")
_LINE: Final = "\n"
_HYPHENS: Final = "-\u2010\u2011"
_OWNED: Final = "'s"
_OPENS: Final = 3
"""A word of which only the beginning is told is looked up by so many of its letters."""


class Match(NamedTuple):
    """Where a phrase stands, and how it is told."""

    start: int
    end: int
    phrase: str


class _Part(NamedTuple):
    """A thing of a phrase: its `word` folded and as it is `written`.

    `gap` is what parts it from the thing before. Of a mark there are at least `least`; of a word
    `is_open` more letters may follow.
    """

    word: str
    written: str
    gap: str
    least: int
    is_open: bool


class SpeltPhrases:
    """Phrases to find; with `case`, capitals count. A word that ends in * is open there."""

    __slots__ = ("_by_first", "_by_start", "_case", "_parts")

    def __init__(self, phrases: Iterable[str], *, case: bool = False) -> None:
        self._case = case
        parts = {phrase: tuple(_parts(phrase, case=case)) for phrase in phrases}
        self._parts = {phrase: own for phrase, own in parts.items() if own}
        self._by_first: dict[str, list[str]] = {}
        self._by_start: dict[str, list[str]] = {}
        for phrase, (first, *_) in self._parts.items():
            if first.is_open:
                self._by_start.setdefault(first.word[:_OPENS], []).append(phrase)
            else:
                self._by_first.setdefault(first.word, []).append(phrase)

    def needed(self) -> Iterator[tuple[str, frozenset[str]]]:
        """Of each phrase the word that tells most of it, and the others that it takes."""
        for parts in self._parts.values():
            closed = [part.word for part in parts if not part.is_open]
            telling = max(reversed(closed), key=_tells, default="")
            others = frozenset(closed) - {telling}
            if telling:
                yield telling, others
                if telling[-1].isalpha():
                    yield telling + _OWNED, others

    def starts(self) -> Iterator[str]:
        """How words begin of which nothing else is told."""
        for parts in self._parts.values():
            if all(part.is_open for part in parts):
                yield parts[0].word[:_OPENS]

    def find(self, text: str, tokens: Sequence[Token]) -> list[Match]:
        """Where they stand in `text`: the first that do not overlap, of several there the longest.

        A line may end within a phrase.
        """
        if _LINE in text:
            tokens = [token for token in tokens if token.word != _LINE]
        found: list[Match] = []
        end = 0
        for index, token in enumerate(tokens):
            longest = None
            for phrase in self._beginning_with(token.word):
                span = self._span(phrase, text, tokens, index)
                if span and span[0] >= end and (longest is None or span[1] > longest.end):
                    longest = Match(*span, phrase)
            if longest:
                found.append(longest)
                end = longest.end
        return found

    def _beginning_with(self, word: str) -> Sequence[str]:
        found = self._by_first.get(word, ())
        if word.endswith(_OWNED):
            found = (*found, *self._by_first.get(word.removesuffix(_OWNED), ()))
        if self._by_start:
            found = (*found, *self._by_start.get(word[:_OPENS], ()))
        return found

    def _span(self, phrase: str, text: str, tokens: Sequence[Token], index: int) -> Span | None:
        """Where a phrase stands that may begin with the token at `index`."""
        parts = self._parts[phrase]
        if index + len(parts) > len(tokens):
            return None
        start, end, before = -1, 0, 0
        for part, token in zip(parts, tokens[index : index + len(parts)], strict=True):
            span = _written_at(part, token, text, case=self._case)
            if span is None or (start >= 0 and not _is_gap(part.gap, text[before : token.start])):
                return None
            start = span[0] if start < 0 else start
            end, before = span[1], token.end
        return None if _is_in_compound(text, start, end) else (start, end)


class PhraseIndex(Generic[Meaning]):
    """Tells by the words of a text which of many lists of phrases to look for in it."""

    __slots__ = ("_by_start", "_by_telling", "_telling")

    def __init__(self, lists: Iterable[tuple[SpeltPhrases, Meaning]]) -> None:
        self._by_telling: dict[str, dict[frozenset[str], list[Meaning]]] = {}
        self._by_start: dict[str, list[Meaning]] = {}
        for phrases, meaning in lists:
            for telling, others in phrases.needed():
                self._by_telling.setdefault(telling, {}).setdefault(others, []).append(meaning)
            for start in phrases.starts():
                self._by_start.setdefault(start, []).append(meaning)
        self._telling = frozenset(self._by_telling)

    def may_be_in(self, words: AbstractSet[str]) -> list[Meaning]:
        """What of a text of these words may be said, at times twice; for most texts nothing."""
        found: list[Meaning] = []
        if not self._telling.isdisjoint(words):
            plain = words | {word.removesuffix(_OWNED) for word in words}
            for word in self._telling & words:
                for others, meanings in self._by_telling[word].items():
                    if others <= plain:
                        found += meanings
        if self._by_start:
            for start in self._by_start.keys() & {word[:_OPENS] for word in words}:
                found += self._by_start[start]
        return found


def _parts(phrase: str, *, case: bool) -> Iterator[_Part]:
    pieces = _STAR.split(phrase.replace(IN_COLOUR, ""))
    text = "".join(pieces)
    open_ends = {*accumulate(map(len, pieces[:-1]))}
    before = 0
    for kind, word, start, end in tokenize(text):
        least = end - start if kind == "mark" else 0
        written = text[start:end]
        written = _plain(written if case else written.lower())
        yield _Part(word, written, text[before:start], least, end in open_ends)
        before = end


def _tells(word: str) -> tuple[bool, int]:
    """The more a word tells of a phrase, the fewer texts have it: marks tell least."""
    return word[0].isalnum(), len(word)


def _plain(written: str) -> str:
    """The spelling with straight apostrophes, and each accent with its letter in one sign."""
    return written if written.isascii() else normalize("NFC", written.replace("’", "'"))


def _written_at(part: _Part, token: Token, text: str, *, case: bool) -> Span | None:
    """Where in a token the part stands, if it is spelt so; an 's behind it is none of it."""
    kind, word, start, end = token
    if part.least:
        is_run = kind == "mark" and word == part.word and end - start >= part.least
        return (start, end) if is_run else None
    own = text[start:end]
    own = _plain(own if case else own.lower())
    if own == part.written or (part.is_open and own.startswith(part.written)):
        return start, end
    if own == part.written + _OWNED:
        return start, end - len(_OWNED)
    if own.endswith(f"'{part.written}") and word == fold(part.written):
        article = max(text.rfind("'", start, end), text.rfind("’", start, end))
        return article + 1, end  # French
    return None


def _is_gap(wanted: str, found: str) -> bool:
    """Whether what stands between two things is what the phrase has there; one line may end."""
    if wanted.isspace():
        return found.isspace() and found.count(_LINE) <= 1
    return found == wanted or (wanted in _HYPHENS and found != "" and found in _HYPHENS)


def _is_in_compound(text: str, start: int, end: int) -> bool:
    """Whether a hyphen makes the phrase a part of a longer word."""
    before, behind = text[max(start - 2, 0) : start], text[end : end + 2]
    return (before[-1:] in _HYPHENS and before[:1].isalnum() and text[start].isalnum()) or (
        behind[:1] in _HYPHENS and behind[1:].isalnum() and text[end - 1].isalnum()
    )
