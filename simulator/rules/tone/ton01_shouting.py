"""TON01: words in capitals, rows of exclamation or question marks."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import ClassVar

from simulator.analysis import Span
from simulator.analysis.covered import Covered
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_WORD = re.compile(r"\w+")
_MOST_ROWS = 3
_MANY_MARKS = 3


class Shouting(TextRule):
    """The text shouts.

    Two or more words in capitals in a row, a word letter by letter ("S A L E"), a doubled "!" or
    "?", or three "!" in one text read as shouting.

    People asked for texts like those of a person. Guides to texting name loud offers as what
    readers mind most, and the filters of carriers look for the same signs.

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
        """Yield one hit for each different row of words and each different mark."""
        if not reading.analysis.shouting:
            return
        rows: dict[str, Span] = {}
        marks: dict[str, Span] = {}
        told = Covered(reading.values)
        for span in reading.analysis.shouting:
            for start, end in _copys_own(reading, span, told):
                if reading.text[start].isalpha():
                    rows.setdefault(reading.text[start:end], (start, end))
                else:
                    marks.setdefault(reading.text[start], (start, end))
        if rows:
            yield from _loud_words(reading.text, list(rows.values()))
        yield from (_loud_mark(reading.text, span) for span in marks.values())


def _copys_own(reading: Reading, span: Span, told: Covered) -> Iterator[Span]:
    """The parts of a shouting span that the copy shouts, and not the lead's own data."""
    if not reading.values:
        yield span
    elif not reading.text[span[0]].isalpha():
        if not any(offset in told for offset in range(*span)) and _is_loud_alone(reading, span):
            yield span
    else:
        words = [match.span() for match in _WORD.finditer(reading.text, *span)]
        for is_value, row in groupby(words, reading.is_value):
            first, *others = row
            if others and not is_value:
                yield first[0], others[-1][1]


def _is_loud_alone(reading: Reading, span: Span) -> bool:
    """Whether it is a row of marks, or the third that the copy itself writes."""
    if span[1] - span[0] > 1:
        return True
    mark = reading.text[span[0]]
    told = sum(reading.text.count(mark, start, end) for start, end in reading.values)
    return reading.text.count(mark, 0, span[1]) - told >= _MANY_MARKS


def _loud_words(text: str, rows: Sequence[Span]) -> Iterator[Hit]:
    """Yield a hit for each row, or only one where most of the text is in capitals."""
    why = "Capitals in a row put people off, and filters look for them."
    if len(rows) > _MOST_ROWS:
        what = f"“{shortened(text, rows[0])}” and {len(rows) - 1} more rows of capitals shout."
        yield Hit(what, why, "Write the text in small letters.", span=rows[0])
        return
    for span in rows:
        what = f"“{shortened(text, span)}” reads as shouting."
        yield Hit(what, why, "Write it in small letters.", span=span)


def _loud_mark(text: str, span: Span) -> Hit:
    mark = text[span[0]]
    if span[1] - span[0] > 1:
        what, remedy = f"“{shortened(text, span)}” reads as shouting.", f"One {mark} is enough."
    else:
        what, remedy = f"The third {mark} in one text reads as shouting.", "Keep one, or none."
    why = "Rows of marks put people off, and filters look for them."
    return Hit(what=what, why=why, remedy=remedy, span=span)
