"""READ01: words that few readers know, and sentences too long for a phone."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from simulator.analysis.plain_language import Unplain, read_unplain
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule


class HardToRead(TextRule):
    """The text has words that few readers know, or a sentence that is read twice.

    A text is read in passing, on a small screen, by people who may hear it from a screen reader,
    or read it in a language that is not their first. Office words ("leverage", "synergies"),
    lawyers' words ("pursuant to", "aforementioned") and a trade's short forms ("CAC", "SLA") stop
    them; so does a sentence of 36 words and more.

    The US guidelines for plain language, and guides to texting too, ask for everyday words and
    short sentences: nobody looks a word up to answer an offer.

    Write the word that you would say aloud, spell a short form out, and make two sentences of a
    long one. Names are left alone: those of brands, people and places, and what stands in
    capitals beside them.
    """

    code: ClassVar[str] = "READ01"
    name: ClassVar[str] = "hard-to-read"
    severity: ClassVar[Severity] = Severity.INFO
    confidence: ClassVar = "medium"
    source: ClassVar[str] = (
        "Federal Plain Language Guidelines (2011); industry guides to text messages: plain language"
    )
    bad: ClassVar[str] = (
        "Harbour Tea: utilize your member card at checkout this week. See how: "
        "https://harbourtea.example/card Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: use your member card at checkout this week. See how: "
        "https://harbourtea.example/card Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield a hit at the first of each sort that the copy itself writes."""
        found = read_unplain(reading.text, reading.tokens, reading.words)
        if not found:
            return
        own = [each for each in found if _is_copys_own(reading, each)]
        for sort in ("jargon", "short_form", "sentence"):
            of_sort = [each for each in own if each.sort == sort]
            if of_sort:
                yield _hit(reading.text, of_sort)


def _is_copys_own(reading: Reading, found: Unplain) -> bool:
    return not reading.is_value(found.span) and not reading.stretch_at(found.span[0]).is_added


def _hit(text: str, found: Sequence[Unplain]) -> Hit:
    first = found[0]
    if first.sort == "sentence":
        return Hit(
            what=f"One sentence has {counted(first.size, 'word')}.",
            why="On a phone it is read twice, or not to its end.",
            remedy="Make two or three sentences of it.",
            span=first.span,
            unless=("LEN01",),
        )
    said = " ".join(text[slice(*first.span)].split())
    is_jargon = first.sort == "jargon"
    return Hit(
        what=f"“{said}” is {'office language' if is_jargon else 'known to few readers'}.",
        why="People stop at it, and many do not know it.",
        remedy=_remedy(first, len(found) - 1),
        span=first.span,
    )


def _remedy(first: Unplain, others: int) -> str:
    if first.plain:
        advice = f"Write “{first.plain}”"
    elif first.sort == "jargon":
        advice = "Say it as you would aloud"
    else:
        advice = "Spell it out"
    return f"{advice}, and mend {counted(others, 'more such word')}." if others else f"{advice}."
