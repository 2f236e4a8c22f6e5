"""What the names, words and addresses of a list's leads show."""

from collections.abc import Mapping, Sequence
from typing import Final

from simulator.personas.doctor_cells import Seen, is_address, is_test_address, see_name
from simulator.personas.doctor_signs import Health, Sign, lines_of
from simulator.personas.imported.values import Remembered, is_nothing

NAMES: Final = ("first_name", "last_name", "name")
_WORDS: Final = ("company", "job_title", "city", "region", "postal_code")
_SIGNS_OF_NAMES: Final = (
    (Seen.SPACES, Sign.BLANK_NAME),
    (Seen.NOTHING, Sign.NOTHING_WORD),
    (Seen.TEST, Sign.TEST),
    (Seen.CAPITALS, Sign.CAPITALS),
    (Seen.GARBLED, Sign.GARBLED),
)


class NameLook:
    """Looks at names, at words that stand for nothing, and at e-mail addresses."""

    def __init__(self, health: Health) -> None:
        self._health = health
        self._see = Remembered(see_name)
        self._nothing = {name: Remembered(is_nothing) for name in _WORDS}

    def add(self, found: Mapping[str, Sequence[str]], lines: Sequence[int]) -> None:
        """Look at some rows, by what their columns hold."""
        self._named(found, lines)
        self._mailed(found, lines)

    def _named(self, found: Mapping[str, Sequence[str]], lines: Sequence[int]) -> None:
        rows: dict[Sign, set[int]] = {}
        lacking = [
            {row for row, seen in enumerate(self._see.each(found[holds])) if seen == Seen.EMPTY}
            for holds in ("first_name", "name")
            if holds in found
        ]
        if lacking and (without := set.intersection(*lacking)):
            rows[Sign.NO_FIRST_NAME] = without
        for holds in NAMES:
            if holds not in found:
                continue
            for row, seen in enumerate(self._see.each(found[holds])):
                if seen > Seen.EMPTY:
                    self._note_name(holds, row, seen, rows)
        for holds, reader in self._nothing.items():
            if holds in found:
                marks = reader.each(found[holds])
                self._nothing_words(holds, found[holds], marks, rows)
        if "email" in found:
            marks = ["@" not in cell and is_nothing(cell) for cell in found["email"]]
            self._nothing_words("email", found["email"], marks, rows)
        for sign, some in rows.items():
            self._health.note(sign, lines_of(sorted(some), lines))

    def _note_name(self, holds: str, row: int, seen: int, rows: dict[Sign, set[int]]) -> None:
        for each, sign in _SIGNS_OF_NAMES:
            if seen & each:
                rows.setdefault(sign, set()).add(row)
        if seen & Seen.NOTHING:
            self._health.nothing_words[holds] += 1

    def _nothing_words(
        self, holds: str, cells: Sequence[str], marks: Sequence[bool], rows: dict[Sign, set[int]]
    ) -> None:
        if sum(marks) == cells.count(""):
            return
        some = [row for row, mark in enumerate(marks) if mark and cells[row].strip()]
        if some:
            rows.setdefault(Sign.NOTHING_WORD, set()).update(some)
            self._health.nothing_words[holds] += len(some)

    def _mailed(self, found: Mapping[str, Sequence[str]], lines: Sequence[int]) -> None:
        if "email" not in found:
            return
        emails = [cell.strip().lower() for cell in found["email"]]
        bad = [row for row, each in enumerate(emails) if each and not is_address(each)]
        bad = [row for row in bad if not is_nothing(emails[row])]
        self._health.note(Sign.BAD_EMAIL, lines_of(bad, lines))
        tests = [row for row, each in enumerate(emails) if each and is_test_address(each)]
        named = self._tests(found)
        self._health.note(Sign.TEST, lines_of(sorted({*tests} - named), lines))

    def _tests(self, found: Mapping[str, Sequence[str]]) -> set[int]:
        """The rows whose names have told already that they are tests."""
        return {
            row
            for holds in NAMES
            if holds in found
            for row, seen in enumerate(self._see.each(found[holds]))
            if seen & Seen.TEST
        }
