"""What the doctor looks for in a list of leads, how much each matters, and what it found."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from simulator.model.finding import Severity
from simulator.personas.duplicates import NOT_REPEATED, Repeated
from simulator.personas.imported.phone_kinds import PhoneKind
from simulator.personas.imported.rows import Flaw

FIRST_LINES: Final = 5
LINES_TO_MEND: Final = 1_000
"""Of rows that can't be read: whoever mends them needs every line."""


class Sign(StrEnum):
    """What is wrong with a row, by the key that programs know it by."""

    MALFORMED = "malformed_rows"
    OPTED_OUT = "opted_out"
    OPTED_OUT_OF_CALLS = "opted_out_of_calls"
    OPTED_OUT_OF_EMAIL = "opted_out_of_email"
    CONSENT_IN_FUTURE = "consent_in_future"
    CONSENT_UNREADABLE = "consent_unreadable"
    NO_CONSENT = "no_consent"
    MORE_PEOPLE = "more_contacts"
    NO_PHONE = "no_phone"
    BAD_PHONE = "bad_phone"
    NOT_MOBILE = "phone_gets_no_texts"
    PHONE_ELSEWHERE = "phone_of_another_country"
    DUPLICATE_PHONE = "duplicate_phones"
    DUPLICATE_EMAIL = "duplicate_emails"
    BAD_EMAIL = "bad_email"
    BAD_COUNTRY = "unknown_country"
    BAD_ZONE = "unusable_zone"
    NO_ZONE = "no_zone"
    BAD_LANGUAGE = "unknown_language"
    NO_VERSION = "language_without_version"
    FORMULA = "formula_cells"
    TEST = "test_rows"
    NOTHING_WORD = "words_for_nothing"
    BLANK_NAME = "blank_names"
    NO_FIRST_NAME = "no_first_name"
    CAPITALS = "names_in_capitals"
    GARBLED = "garbled_names"
    MISFIT = "outside_fields"


SEVERITIES: Final[Mapping[Sign, Severity]] = {
    **dict.fromkeys(Sign, Severity.WARNING),
    Sign.MALFORMED: Severity.ERROR,
    Sign.OPTED_OUT: Severity.ERROR,
    Sign.OPTED_OUT_OF_CALLS: Severity.ERROR,
    **dict.fromkeys(
        (
            Sign.OPTED_OUT_OF_EMAIL,
            Sign.NO_ZONE,
            Sign.NO_VERSION,
            Sign.NO_FIRST_NAME,
            Sign.CAPITALS,
        ),
        Severity.INFO,
    ),
}
"""How much each matters: to text somebody who left, or to lose a row, is what blocks."""


@dataclass(slots=True)
class Tally:
    """How many rows show a sign, and the lines where the first of them start, `most` at most."""

    rows: int = 0
    lines: list[int] = field(default_factory=list)
    most: int = FIRST_LINES

    def add(self, lines: Sequence[int]) -> None:
        """Note rows, by their lines."""
        self.rows += len(lines)
        if len(self.lines) < self.most:
            self.lines += lines[: self.most - len(self.lines)]


@dataclass(slots=True)
class Health:
    """What was found in a list: counts and lines, and nothing of what any row says.

    `rows` are those that could be read and hold something. `filled` counts, for each field, the
    rows that have it; a field that no column holds is missing there. `lacking` are signs that
    hold for all rows, for want of a column.
    """

    rows: int = 0
    blank: int = 0
    filled: dict[str, int] = field(default_factory=dict)
    tallies: dict[Sign, Tally] = field(default_factory=dict)
    flaws: dict[Flaw, Tally] = field(default_factory=dict)
    phones: Counter[PhoneKind] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    without_version: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    misfits: Counter[str] = field(default_factory=Counter)
    nothing_words: Counter[str] = field(default_factory=Counter)
    lacking: frozenset[Sign] = frozenset()
    phones_twice: Repeated = NOT_REPEATED
    emails_twice: Repeated = NOT_REPEATED

    def note(self, sign: Sign, lines: Sequence[int]) -> None:
        """Note rows that show a sign, by their lines."""
        if lines:
            self.tallies.setdefault(sign, Tally()).add(lines)

    def count(self, sign: Sign) -> int:
        """How many rows show a sign."""
        tally = self.tallies.get(sign)
        return tally.rows if tally else 0

    def fails(self, level: Severity) -> bool:
        """Whether there is anything as bad as this."""
        return any(
            tally.rows and SEVERITIES[sign].rank <= level.rank
            for sign, tally in self.tallies.items()
        )


def lines_of(rows: Iterable[int], lines: Sequence[int]) -> list[int]:
    """The lines of rows of a batch."""
    return [lines[row] for row in rows]
