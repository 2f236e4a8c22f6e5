"""Which of a list's leads agreed to be texted, and which of them left."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final

from simulator.personas.doctor_signs import Health, Sign, lines_of
from simulator.personas.imported.leads import Held
from simulator.personas.imported.values import (
    DateOrder,
    date_order,
    has_joined,
    has_left,
    has_unsubscribed,
    is_nothing,
    read_instant,
)

_LEFT: Final = {
    "opted_out": Sign.OPTED_OUT,
    "do_not_call": Sign.OPTED_OUT_OF_CALLS,
    "email_opted_out": Sign.OPTED_OUT_OF_EMAIL,
}


class ConsentLook:
    """Looks at records of consent and at marks of leaving; `now` is the present."""

    def __init__(self, health: Health, now: dt.datetime, country: str) -> None:
        self._health = health
        self._now = now
        self._country = country
        self._order: DateOrder | None = None

    def add(self, found: Mapping[str, Sequence[str]], held: Held, lines: Sequence[int]) -> None:
        """Look at some rows, by what their columns hold."""
        self._consented(found, lines)
        self._left(held, lines)

    def _consented(self, found: Mapping[str, Sequence[str]], lines: Sequence[int]) -> None:
        known: set[int] = set()
        if "consent_at" in found:
            cells = found["consent_at"]
            if self._order is None:
                self._order = date_order(cells, self._country)
            known |= self._dated(cells, lines, self._order)
        for holds in ("consent_given", "subscription"):
            if holds in found:
                known |= {row for row, cell in enumerate(found[holds]) if has_joined(cell)}
        if "consent_source" in found:
            cells = found["consent_source"]
            known |= {row for row, cell in enumerate(cells) if cell and not is_nothing(cell)}
        if len(known) < len(lines):
            self._health.note(
                Sign.NO_CONSENT, [line for row, line in enumerate(lines) if row not in known]
            )

    def _dated(self, cells: Sequence[str], lines: Sequence[int], order: DateOrder) -> set[int]:
        """Tell of dates of consent; return the rows that have one, in the past or not."""
        future, bad, known, now = [], [], set[int](), self._now
        for row, cell in enumerate(cells):
            if not cell:
                continue
            at = read_instant(cell, order)
            if at is None:
                if not is_nothing(cell):
                    bad.append(row)
                continue
            known.add(row)
            if at > now:
                future.append(row)
        self._health.note(Sign.CONSENT_IN_FUTURE, lines_of(future, lines))
        self._health.note(Sign.CONSENT_UNREADABLE, lines_of(bad, lines))
        return known

    def _left(self, held: Held, lines: Sequence[int]) -> None:
        for holds, sign in _LEFT.items():
            rows = {
                row
                for column in held.get(holds, ())
                if any(column)
                for row, cell in enumerate(column)
                if cell and has_left(cell)
            }
            if sign is Sign.OPTED_OUT:
                rows |= {
                    row
                    for name in ("subscription", "consent_given", "stage")
                    for column in held.get(name, ())
                    for row, cell in enumerate(column)
                    if cell and has_unsubscribed(cell)
                }
            self._health.note(sign, lines_of(sorted(rows), lines))
