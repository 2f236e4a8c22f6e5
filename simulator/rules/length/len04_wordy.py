"""LEN04: phrases that say with many words what a few say as well, where they cost."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from simulator.analysis.wordy import WordyPhrase, read_wordy
from simulator.model.change import Change
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule


class Wordy(TextRule):
    """The text uses many words where a few say the same.

    "In order to", "at this point in time", "please do not hesitate to": such phrases fill a text
    and say little. In a text that is billed as several, their characters are paid for, and often
    a few of them make one text more.

    Write the short form. A text that is billed once is left alone: there the words cost nothing.
    """

    code: ClassVar[str] = "LEN04"
    name: ClassVar[str] = "wordy"
    severity: ClassVar[Severity] = Severity.INFO
    source: ClassVar[str] = "plain-language guidelines: say it with fewer words"
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: at this point in time your order is ready for you at the front desk. "
        "Please bring the number of your order in order to pick it up, and come by before six on "
        "any day of the week."
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: your order is ready at the front desk. Please bring the number of your "
        "order to pick it up, and come by before six on any day of the week."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit, at the first phrase that the copy writes."""
        if reading.measurement.segments == 1:
            return
        found = [each for each in read_wordy(reading.text) if _is_copys_own(reading, each)]
        if found:
            yield _hit(reading, found)


def _is_copys_own(reading: Reading, phrase: WordyPhrase) -> bool:
    stretch = reading.stretch_at(phrase.start)
    return not stretch.is_added and not reading.is_value((phrase.start, phrase.end))


def _hit(reading: Reading, found: Sequence[WordyPhrase]) -> Hit:
    first = found[0]
    written = [each for each in found if reading.is_editable((each.start, each.end))]
    fix = _changes(written)
    return Hit(
        what=f"“{first.phrase}” says no more than “{first.short}”."
        if first.short
        else f"The text says the same without “{first.phrase}”.",
        why=f"This message costs {reading.measurement.segments:,} texts, "
        "and every character takes room.",
        remedy=_remedy(reading, found),
        span=(first.start, first.start + len(first.phrase)),
        changes=fix,
        saves=reading.saved_by(fix),
    )


def _remedy(reading: Reading, found: Sequence[WordyPhrase]) -> str:
    first, *others = found
    action = f"Write “{first.short}”" if first.short else "Leave it out"
    if others:
        action += f", and shorten {counted(len(others), 'more such phrase')}"
    fewer = sum(each.end - each.start - len(each.text) for each in found)
    saved = reading.saved_by(_changes(found))
    less = f", and {counted(saved, 'text')} less" if saved else ""
    return f"{action}: {counted(fewer, 'character')} fewer{less}."


def _changes(found: Sequence[WordyPhrase]) -> tuple[Change, ...]:
    return tuple(Change(each.start, each.end, each.text) for each in found)
