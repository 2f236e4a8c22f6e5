"""TON01: words in capitals, rows of exclamation or question marks."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import ClassVar

from simulator.analysis import Span
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_WORD = re.compile(r"\w+")


class Shouting(TextRule):
    """The text shouts.

    Two or more words in capitals in a row, a doubled "!" or "?", or three "!" in one text read
    as shouting. People asked for texts like those of a person, and filters for unwanted messages
    look for the same signs.

    Write the words in small letters and end the sentence once. Abbreviations, codes, words to
    send such as STOP, the line that carriers ask for, and your brand's own name may stand in
    capitals; so may a lead's name, if that is how it was entered.
    """

    code: ClassVar[str] = "TON01"
    name: ClassVar[str] = "shouting"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "CTIA Messaging Principles; guides on when to text: no special offers!!"
    bad: ClassVar[str] = (
        "Harbour Tea: BIG SPRING OFFER!! Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit for the words and one for the marks."""
        own = [_copys_own(reading, span) for span in reading.analysis.shouting]
        words = [span for span in own if span and reading.text[span[0]].isalpha()]
        marks = [span for span in own if span and span not in words]
        if words:
            yield _loud_words(reading.text, words[0])
        if marks:
            yield _loud_marks(reading.text, marks[0])


def _copys_own(reading: Reading, span: Span) -> Span | None:
    """The part of a shouting span that the copy shouts, and not the lead's own data."""
    if not reading.values:
        return span
    if not reading.text[span[0]].isalpha():
        return None if reading.is_value(span) else span
    words = [match.span() for match in _WORD.finditer(reading.text, *span)]
    for is_value, row in groupby(words, reading.is_value):
        first, *others = row
        if others and not is_value:
            return first[0], others[-1][1]
    return None


def _loud_words(text: str, span: Span) -> Hit:
    return Hit(
        what=f"“{shortened(text, span)}” reads as shouting.",
        why="Capitals in a row put people off, and filters look for them.",
        remedy="Write it in small letters.",
        span=span,
    )


def _loud_marks(text: str, span: Span) -> Hit:
    mark = text[span[0]]
    if span[1] - span[0] > 1:
        what, remedy = f"“{shortened(text, span)}” reads as shouting.", f"One {mark} is enough."
    else:
        what, remedy = "Three exclamation marks read as shouting.", "Keep one, or none."
    why = "Rows of marks put people off, and filters look for them."
    return Hit(what=what, why=why, remedy=remedy, span=span)
