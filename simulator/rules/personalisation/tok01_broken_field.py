"""TOK01: the text shows a placeholder that nobody filled, or the gap of an empty one."""

import re
from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis import Span
from simulator.data.broken.gaps import EMPTY_RANGES
from simulator.data.broken.nothings import PRINTED
from simulator.data.broken.placeholders import FORMS
from simulator.model.finding import Confidence, Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_PLACEHOLDER_MARKS = frozenset("{}[]<>|%#$_@~^«»")
_NO_NUMBER = re.compile(r"\w++ [$€£]|%\s?(?:off|discount|de \w++|[Rr]abatt)|\w++ #")
_TWO_ROOMS = re.compile(r"[\w.]\s{2}")
_PAIRS = frozenset(("()", '""', "“”", "„“", "'s", "’s", *(empty.strip() for empty in EMPTY_RANGES)))


class BrokenField(TextRule):
    """The lead sees a broken field.

    "Hi {name}", "Hi None," or "Hi ," tells a lead that nobody wrote to them. It comes from a
    placeholder in another platform's style, which is not filled here, or from data that is empty.
    Known are the marks of mail, text, form and translation platforms; None, NaN, undefined and
    null where a value should stand; words that stand in for one (XXXX, FNAME, TBD); and gaps.

    Lists are never complete, and a text goes to thousands before anyone sees the one without a
    name. Guides on texting ask to check every field, and what it shows where the data is empty.

    Write fields as {{ lead.first_name }}, and give each a fallback that fits the sentence:
    {{ lead.first_name | default("there", true) }}. Where a field itself is missing or empty for
    some leads, TOK04 says so instead. A day or a place that is still to be told (TBD, DD/MM) is a
    warning, and so is a gap of two spaces in an e-mail, where people line things up with them.
    Braces that set off a word, "None of these" and a lead called Null are left alone.
    """

    code: ClassVar[str] = "TOK01"
    name: ClassVar[str] = "broken-field"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "industry SMS guides: check every field and its fallback before sending"
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\nHarbour Tea: hi [First Name], your order is ready.'
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        'Harbour Tea: hi {{ lead.first_name | default("there", true) }}, your order is ready.'
    )
    channels: ClassVar[frozenset[str]] = frozenset(
        {"sms", "push", "email", "subject", "preheader", "title"}
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield a hit for each broken field."""
        for span in reading.analysis.broken_tokens:
            yield _hit(reading, _of_lead(reading, span))


def _of_lead(reading: Reading, span: Span) -> Span:
    """What the lead brings to it, if anything to be seen: a name that is a dot."""
    start, end = span
    return next(
        (
            value
            for value in reading.values
            if start <= value[0] and value[1] <= end and reading.text[slice(*value)].strip()
        ),
        span,
    )


def _hit(reading: Reading, span: Span) -> Hit:
    written = reading.text[span[0] : span[1]]
    quote = shortened(written)
    why = "It tells the lead that nobody wrote to them."
    if written.lower() in PRINTED or reading.is_value(span):
        return Hit(f"The lead reads “{quote}” here.", why, _CHECK_DATA, span)
    if written.lower() in FORMS:
        what = f"“{quote}” stands where the lead looks for a fact."
        return Hit(what, why, _WRITE_FACT, span, severity=Severity.WARNING, confidence="medium")
    if _NO_NUMBER.fullmatch(written):
        what = f"A number is missing at “{quote}”."
        return Hit(what, why, _GIVE_NUMBER, span, confidence=_GAPS)
    if _is_gap(written):
        what = f"A word is missing at “{quote}”."
        severity = _severity_of_gap(written, reading.circumstances.channel)
        return Hit(what, why, _GIVE_FALLBACK, span, severity=severity, confidence=_GAPS)
    return Hit(f"“{quote}” is not filled in.", why, _WRITE_FIELD, span)


def _is_gap(written: str) -> bool:
    """Whether it is an empty place between the text's own words, and no placeholder."""
    if written in _PAIRS or _TWO_ROOMS.search(written):
        return True
    if not _PLACEHOLDER_MARKS.isdisjoint(written):
        return False
    return not written.strip("()")[-1:].isalnum()


def _severity_of_gap(written: str, channel: str) -> Severity | None:
    is_room = channel == "email" and _TWO_ROOMS.search(written)
    return Severity.WARNING if is_room else None


_GAPS: Confidence = "medium"
_CHECK_DATA = 'Give the field a fallback: {{ lead.first_name | default("there", true) }}.'
_WRITE_FIELD = "Write it as a field, such as {{ lead.first_name }}, or as plain words."
_WRITE_FACT = "Write the day, place or number itself, or leave the sentence out."
_GIVE_FALLBACK = "Write the word, or give the field there a fallback."
_GIVE_NUMBER = "Write the number, or give the field there a fallback."
