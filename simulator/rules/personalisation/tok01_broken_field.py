"""TOK01: the text shows a placeholder that nobody filled, or the gap of an empty one."""

import re
from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis import Span
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_PLACEHOLDER_MARKS = frozenset("{}[]<>|%#$_")
_NO_NUMBER = re.compile(r"\w++ [$€£]|%\s?(?:off|discount)")
_TWO_ROOMS = re.compile(r"\w\s{2}")
_NOTHINGS = frozenset({"None", "NaN", "undefined", "null"})


class BrokenField(TextRule):
    """The lead sees a broken field.

    "Hi {name}", "Hi None," or "Hi ," tells a lead that nobody wrote to them. It comes from a
    placeholder in another platform's style, which is not filled here, or from data that is empty.

    Write fields as {{ lead.first_name }}, and give each a fallback that fits the sentence:
    {{ lead.first_name | default("there", true) }}. Where a field itself is missing or empty for
    some leads, TOK04 says so instead.
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
            yield _hit(reading, span)


def _hit(reading: Reading, span: Span) -> Hit:
    written = reading.text[span[0] : span[1]]
    quote = shortened(written)
    why = "It tells the lead that nobody wrote to them."
    if written in _NOTHINGS or reading.is_value(span):
        return Hit(f"The lead reads “{quote}” here.", why, _CHECK_DATA, span)
    if _NO_NUMBER.fullmatch(written):
        return Hit(f"A number is missing at “{quote}”.", why, _GIVE_NUMBER, span)
    if _is_gap(written):
        return Hit(f"A word is missing at “{quote}”.", why, _GIVE_FALLBACK, span)
    return Hit(f"“{quote}” is not filled in.", why, _WRITE_FIELD, span)


def _is_gap(written: str) -> bool:
    """Whether it is an empty place between the text's own words, and no placeholder."""
    if not _PLACEHOLDER_MARKS.isdisjoint(written):
        return False
    inside = written.strip("()")
    return not inside[-1:].isalnum() or bool(_TWO_ROOMS.search(inside))


_CHECK_DATA = 'Give the field a fallback: {{ lead.first_name | default("there", true) }}.'
_WRITE_FIELD = "Write it as a field, such as {{ lead.first_name }}, or as plain words."
_GIVE_FALLBACK = "Write the word, or give the field there a fallback."
_GIVE_NUMBER = "Write the number, or give the field there a fallback."
