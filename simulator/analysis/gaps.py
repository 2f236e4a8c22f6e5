"""Finds the gaps that empty values leave: "Hi ,", "see you at .", "with  on", "you save $ now"."""

import re
from collections.abc import Iterator

from simulator.analysis.spans import Span
from simulator.analysis.tokens import fold
from simulator.data import gap_words as words
from simulator.data.placeholder_words import GREETINGS

_GAP = re.compile(
    r"(?P<gap>[ \t\u00a0](?<=[^\W\d_].)[ \t\u00a0]*+)"
    r"(?P<mark>[,.!;:](?=\s|\Z)(?![ \t]{1,3}\.)|[-–—][ \t])"
)
_OPENING = re.compile(r"\A[ \t]*+[,;]")
_EMPTY = re.compile(
    r",[ \t]++[,.!](?![ \t]*+[,.!])|\([ \t]*+\)|%(?<=[^\W\d][ \t].)[ \t]?(?:off|discount)\b"
)
_TWO_ROOMS = re.compile(r"[ ](?<=[^\W\d_].)[ ]++(?P<behind>[^\W\d_]{1,4}+)(?![\w'’])")
_NO_AMOUNT = re.compile(
    r"[$€£](?<=[^\W\d_][ ].)(?P<behind>[ ][^\W\d_]{1,8}+(?!\w)|[.,!?](?!\d)|\s*+\Z)"
)
_BEFORE_GAP = re.compile(r"[^\W\d_]+\Z")
_BEFORE_AMOUNT = re.compile(r"(?:(?P<who>[^\W\d_]+) )?(?P<word>[^\W\d_]+) \Z")
_LONGEST_WORD = 24


def read_gaps(text: str, *, french: bool) -> Iterator[Span]:
    """Each gap with the word before it; French sets a space before some marks."""
    if match := _OPENING.match(text):
        yield match.span()
    for match in _GAP.finditer(text):
        before = _word_before(text, match.start())
        if before and _leaves_hole(fold(before[0]), match, french=french):
            yield before.start(), match.start("mark") + 1
    for match in _EMPTY.finditer(text):
        yield match.span()
    if "  " in text:
        yield from _between_words(text)
    if " $" in text or " €" in text or " £" in text:
        yield from _amounts(text)


def _word_before(text: str, end: int) -> re.Match[str] | None:
    return _BEFORE_GAP.search(text, max(0, end - _LONGEST_WORD), end)


def _leaves_hole(word: str, gap: re.Match[str], *, french: bool) -> bool:
    mark = gap["mark"][0]
    if mark in "-–—":
        return word in GREETINGS and len(gap["gap"]) > 1
    if mark in ",.":
        return word in GREETINGS or word in words.OPEN_WORDS
    return word in GREETINGS and not french


def _between_words(text: str) -> Iterator[Span]:
    """Yield two words with too much room between that cannot follow each other: "with  on"."""
    for match in _TWO_ROOMS.finditer(text):
        before = _word_before(text, match.start())
        if before and _cannot_follow(fold(before[0]), fold(match["behind"])):
            yield before.start(), match.end()


def _cannot_follow(before: str, behind: str) -> bool:
    if before in words.NO_VERB_BEHIND and behind in words.VERBS:
        return True
    return before in words.NO_PLACE_BEHIND and behind in words.PLACES


def _amounts(text: str) -> Iterator[Span]:
    """Yield signs of money without their number."""
    for match in _NO_AMOUNT.finditer(text):
        start = match.start()
        before = _BEFORE_AMOUNT.search(text, max(0, start - 2 * _LONGEST_WORD), start)
        if before and _lacks_amount(before, match["behind"].strip().lower()):
            yield before.start("word"), start + 1


def _lacks_amount(before: re.Match[str], behind: str) -> bool:
    """Whether a number belongs between; in "save $ on tea" the sign is a word for money."""
    word, who = before["word"].lower(), (before["who"] or "").lower()
    if behind in words.AFTER_AMOUNT or word in words.BEFORE_AMOUNT:
        return True
    return word in words.SPARING and who in words.WHO_SPARES
