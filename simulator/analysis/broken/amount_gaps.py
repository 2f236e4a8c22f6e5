"""Finds signs of money without their number: "you save $ now", "balance is $ and", "$/night"."""

import re
from collections.abc import Iterator

from simulator.analysis.spans import Span
from simulator.analysis.tokens import fold
from simulator.data.broken import gaps as gap_words

_NO_AMOUNT = re.compile(
    r"[$€£](?<=[^\W\d_][ ].)"
    r"(?P<behind>[ ][^\W\d_]{1,8}+(?!\w)|[.,!?](?!\d)|[ ][.,](?=\s|\Z)|\s*+\Z)"
)
_NO_PRICE = re.compile(
    rf"[$€£](?<= .)(?<!in .)(?:/(?:{'|'.join(sorted(gap_words.PERIODS))})(?!\w)|\.00(?!\d))"
)
_NO_SUM = re.compile(r":[ ][$€£](?![\w.,])(?![ ]?\d)")
_BEFORE_AMOUNT = re.compile(r"(?:(?P<who>[^\W\d_]+) )?(?P<word>[^\W\d_]+) \Z")
_PARTED = frozenset({" .", " ,", ".", "!", "?", ""})
_FARTHEST = 48


def read_lacking_amounts(text: str) -> Iterator[Span]:
    """Yield signs of money without their number."""
    yield from (match.span() for match in _NO_PRICE.finditer(text))
    for match in _NO_SUM.finditer(text):
        word = text[max(0, match.start() - _FARTHEST) : match.start()].rpartition(" ")[2]
        if fold(word) in gap_words.SUMS:
            yield match.start() - len(word), match.end()
    for match in _NO_AMOUNT.finditer(text):
        start = match.start()
        before = _BEFORE_AMOUNT.search(text, max(0, start - _FARTHEST), start)
        parted = (
            match["behind"] in _PARTED and before and fold(before["word"]) in gap_words.BEFORE_MONEY
        )
        if before and (parted or _lacks_amount(before, match["behind"].strip().lower())):
            yield before.start("word"), start + 1


def _lacks_amount(before: re.Match[str], behind: str) -> bool:
    """Whether a number belongs between; in "save $ on tea" the sign is a word for money."""
    word, who = before["word"].lower(), (before["who"] or "").lower()
    if word in gap_words.OWED and behind in gap_words.BEHIND_OWED:
        return True
    if behind in gap_words.AFTER_AMOUNT or word in gap_words.BEFORE_AMOUNT:
        return True
    return word in gap_words.SPARING and who in gap_words.WHO_SPARES
