"""Reads phrases that say with many words what a few say as well."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import NamedTuple

from simulator.data.wordy_phrases import WORDY_PHRASES
from simulator.length import is_gsm7

_WORD = re.compile(r"\w+")
_GAP = re.compile(",? *")
_SHORT_FORMS = {
    phrase: short for phrases in WORDY_PHRASES.values() for phrase, short in phrases.items()
}


class WordyPhrase(NamedTuple):
    """The characters from `start` up to `end` may give way to `text`.

    `phrase` and `short` are what to tell the writer; where the sentence needs nothing in the place
    of the phrase, `short` is empty, and `text` is the capital that the sentence then begins with.
    """

    start: int
    end: int
    text: str
    phrase: str
    short: str


def read_wordy(text: str) -> tuple[WordyPhrase, ...]:
    """The wordy phrases of `text`, in any of the languages known, rising and apart."""
    lowered = _lowered(text)
    if _RARE_WORDS.isdisjoint(_WORD.findall(lowered)):
        return ()
    return tuple(_found(text, match) for match in _phrases().finditer(lowered))


def _found(text: str, match: re.Match[str]) -> WordyPhrase:
    start, end = match.span()
    phrase = " ".join(text[start:end].split())
    short = _SHORT_FORMS[" ".join(match[0].replace("’", "'").split())]
    if short:
        short = in_case_of(phrase, short)
        return WordyPhrase(start, end, short, phrase, short)
    return left_out(text, start, end, phrase)


def left_out(text: str, start: int, end: int, phrase: str) -> WordyPhrase:
    """A phrase with the room behind it; the next word takes over its capital."""
    gap = _GAP.match(text, end)
    end = gap.end() if gap else end
    first = text[end : end + 1]
    capital = _capital(first) if phrase[0].isupper() else first
    return WordyPhrase(start, end + (capital != first), capital * (capital != first), phrase, "")


def _capital(letter: str) -> str:
    """The letter as a sentence begins with it, unless only the small one is plain, as à."""
    capital = letter.upper()
    return letter if is_gsm7(letter) and not is_gsm7(capital) else capital


def in_case_of(phrase: str, short: str) -> str:
    """`short` with capitals where the phrase that it stands for has them."""
    if phrase.isupper():
        return short.upper()
    return short[0].upper() + short[1:] if phrase[0].isupper() else short


def _lowered(text: str) -> str:
    """`text` in small letters, each where it was."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(letter.lower()[:1] for letter in text)


def _rarest(phrase: str) -> str:
    words: list[str] = _WORD.findall(phrase)
    return max(words, key=len)


@cache
def _phrases() -> re.Pattern[str]:
    """One expression for all: by their first words, so that few are tried at each word."""
    groups = groupby(sorted(_SHORT_FORMS), lambda phrase: phrase.partition(" ")[0])
    return re.compile(rf"(?<!\w)(?:{'|'.join(_alternatives(groups))})(?!\w)")


def _alternatives(groups: Iterable[tuple[str, Iterator[str]]]) -> Iterator[str]:
    for first, phrases in groups:
        rests = (phrase.removeprefix(first).strip() for phrase in sorted(phrases, reverse=True))
        yield rf"{_spelt(first)}\s+(?:{'|'.join(map(_spelt, rests))})"


def _spelt(words: str) -> str:
    return re.escape(words).replace("\\ ", r"\s+").replace("'", "['’]")


_RARE_WORDS = frozenset(map(_rarest, _SHORT_FORMS))
