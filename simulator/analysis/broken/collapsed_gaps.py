"""Finds gaps that one space hides: "see you at on Monday", "order Nr. ist da", "use code: at"."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from simulator.analysis.spans import Span
from simulator.analysis.tokens import fold
from simulator.data.broken import gaps as gap_words
from simulator.data.word_lists import words as word_set

_BY_WORD: Final[dict[str, tuple[str, ...]]] = {
    "at": (" at on ", " at to ", " at or ", " on at ", " at for "),
    "code": ("code: ",),
    "nr": ("r. ", "r "),
    "no": ("o. is ", "o. has ", "o. was ", "o. will "),
    "n": (" n. ",),
    "points": (" have points ",),
    "off": ("et off w", "ve off w", "oy off w", "et off y", "ve off y", "oy off y"),
}
"""What must stand in a text, beside the word, for it to be searched."""

_CURRENCIES: Final = word_set("eur usd gbp chf sek nok dkk pln brl mxn")
_KNOWN: Final = frozenset(_BY_WORD) | _CURRENCIES
_PEOPLE: Final = r"\b(?:us|you|me|him|her|them)"
_COLLAPSED: Final = re.compile(
    rf"{_PEOPLE} (?P<at>at (?:on|to|or|for)|on at) (?!home\b)"
    rf"|\b(?:{'|'.join(sorted(gap_words.APPOINTED))}) is (?P<set>on at|at on|with on|with at) "
    r"|\b(?:[Uu]se|[Ee]nter|[Ww]ith) (?P<code>code: (?:at|when|for|before|by|until|on) )"
    r"|(?<!still )(?P<points>\bhave points (?:left|remaining))(?=[.!]| at\b| on your\b)"
    r"|\b(?P<off>(?:[Gg]et|[Ee]njoy|[Ss]ave) off) "
    r"(?:with code|when you|your (?:next|first|order))\b"
)
_UNNUMBERED: Final = re.compile(
    rf"\b(?P<thing>[^\W\d_]{{2,20}}+) (?P<sign>(?:[Nn]r|[Nn]o|[Nn])\.?) "
    rf"(?:{'|'.join(sorted(gap_words.BEHIND_NUMBERS))})(?!\w)(?! \W?\w{{0,12}}\d)"
)
_NO_SUM: Final = re.compile(
    r"\b(?:[Oo]we|[Bb]alance is|[Tt]otal is|[Tt]otal of|[Ss]aldo de|[Bb]etrag von) "
    r"(?P<what>EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|BRL|MXN)(?! ?\d)(?!\w)"
)
_CLOSING: Final = re.compile(r"(?P<word>[^\W\d_]{2,12}+)[ ]?:\s*+\Z")
_FROM_END = 24


def has_collapsed(text: str, words: AbstractSet[str]) -> bool:
    """Whether such a gap may be there; `words` are those of the text."""
    if not _KNOWN.isdisjoint(words):
        if not _CURRENCIES.isdisjoint(words):
            return True
        for word in _KNOWN & words:
            for mark in _BY_WORD[word]:
                if mark in text:
                    return True
    return text[-1:] in ": \n" and text.rstrip()[-1:] == ":"


def read_collapsed(text: str) -> Iterator[Span]:
    """Each of them."""
    for match in _COLLAPSED.finditer(text):
        yield match.span(match.lastgroup or 0)
    for match in _UNNUMBERED.finditer(text):
        if fold(match["thing"]) in gap_words.NUMBERED:
            yield match.start(), match.end("sign")
    for match in _NO_SUM.finditer(text):
        yield match.span("what")
    closing = _CLOSING.search(text, max(0, len(text.rstrip()) - _FROM_END))
    if closing and fold(closing["word"]) in gap_words.ANNOUNCING:
        yield closing.start(), closing.end("word") + 1
