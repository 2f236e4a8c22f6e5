"""What to write in the place of a word that names the wrong day."""

from dataclasses import dataclass
from typing import Final

from simulator.analysis.spans import Span
from simulator.data.deadline_words import AT_TIME, BEFORE_DATE, BEFORE_WEEKDAY, MONTH
from simulator.model.change import Change
from simulator.rules.reading import Reading
from simulator.rules.timing.named_days import DEADLINE, Wrong

_PLAIN_TIME: Final = (", ", "")


@dataclass(frozen=True)
class Instead:
    """What a template has in the place of `span` of a text; nothing for words to leave out."""

    span: Span
    words: str

    def said(self, text: str) -> str:
        """The same as a remedy."""
        old = text[slice(*self.span)].strip(" ,")
        return f"Write “{self.words}” in place of “{old}”." if self.words else f"Leave out “{old}”."

    def changes(self, reading: Reading) -> tuple[Change, ...]:
        """The same as a change, where the template itself writes these words."""
        return (Change(*self.span, self.words),) if reading.is_editable(self.span) else ()


def instead(reading: Reading, wrong: Wrong) -> Instead | None:
    """What to write, if the date that is meant has a name and the sentence can stay as it is."""
    named = wrong.named
    if not wrong.source:
        return None
    if named.beside:
        return Instead(_up_to(named.span, named.beside), "")
    span = named.span if named.weekday or named.dates else named.whole
    if span is None:
        return None
    words = _before(reading, wrong) + written(reading, wrong)
    if reading.text[span[0]].isupper():
        words = words[0].upper() + words[1:]
    return Instead(span, words)


def written(reading: Reading, wrong: Wrong, source: str = DEADLINE) -> str:
    """The date that is meant as a template has it, with its hour where one is told."""
    named, source = wrong.named, wrong.source or source
    date = f"{{{{ {source}|date }}}}"
    if _is_dated(wrong):
        return date
    words = f"{{{{ {source}|weekday }}}}"
    if wrong.with_date or named.dates:
        words += f", {date}"
    if named.wait is not None and wrong.has_time:
        before, behind = AT_TIME.get(_language(reading), _PLAIN_TIME)
        words += f"{before}{{{{ {source}|time }}}}{behind}"
    return words


def _is_dated(wrong: Wrong) -> bool:
    """Whether the date alone says it: "this month", "May 14"."""
    return wrong.named.near == MONTH or bool(wrong.named.dates and not wrong.named.weekday)


def _before(reading: Reading, wrong: Wrong) -> str:
    named = wrong.named
    if not (named.near or named.wait is not None) or not named.takes_preposition:
        return ""
    own = BEFORE_DATE if _is_dated(wrong) else BEFORE_WEEKDAY
    return own.get(_language(reading), "")


def _language(reading: Reading) -> str:
    return (reading.analysis.language or "").partition("-")[0].lower()


def _up_to(word: Span, beside: Span) -> Span:
    """A word with all that parts it from the day beside it."""
    if word[0] < beside[0]:
        return word[0], beside[0]
    return beside[1], word[1]
