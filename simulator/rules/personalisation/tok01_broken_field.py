"""TOK01: the text shows a placeholder that nobody filled, or the gap of an empty one."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis import Span
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

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
    if any(character in written for character in "{}[]<>|%#$_"):
        return Hit(f"“{quote}” is not filled in.", why, _WRITE_FIELD, span)
    return Hit(f"A word is missing at “{quote}”.", why, _GIVE_FALLBACK, span)


_CHECK_DATA = 'Give the field a fallback: {{ lead.first_name | default("there", true) }}.'
_WRITE_FIELD = "Write it as {{ lead.first_name }}, or as plain words."
_GIVE_FALLBACK = "Write the word, or give the field there a fallback."
