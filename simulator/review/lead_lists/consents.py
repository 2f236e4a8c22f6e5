"""What a list says of consent: who agreed, when and to what, and who has left."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from simulator.model.persona import Consent
from simulator.personas.imported.columns import merged
from simulator.personas.imported.leads import Held
from simulator.personas.imported.lists import LeadList
from simulator.personas.imported.persona_rows import gone_rows
from simulator.personas.imported.sheet import Sheet
from simulator.personas.imported.values import (
    DateOrder,
    date_order,
    has_joined,
    is_nothing,
    read_instant,
)

_TELLING: Final = frozenset({"consent_at", "consent_source", "consent_given", "subscription"})

UNDATED: Final = dt.datetime(1, 1, 1, tzinfo=dt.UTC)
"""When a lead agreed of whom a list says only that this was so."""


class Consents(NamedTuple):
    """Of some rows: each one's record of consent, and the rows of those who have left."""

    records: Sequence[Consent | None] = ()
    left: frozenset[int] = frozenset()


def tells_of_consent(found: LeadList) -> bool:
    """Whether any column of a list says who agreed; where none does, none is asked for."""
    for _, held in found.batches():
        if not _TELLING.isdisjoint(held):
            return True
        if isinstance(found.rows, Sheet):
            return False  # all of its rows have the columns of the first
    return False


class ConsentReader:
    """Reads what rows say of consent; `country` tells how dates are meant."""

    def __init__(self, country: str = "") -> None:
        self._country = country
        self._order: DateOrder | None = None

    def read(self, held: Held, count: int) -> Consents:
        """Read `count` rows, by what their columns hold."""
        found = {name: merged(held[name]) for name in (*_TELLING, "consent_scope") if name in held}
        order = self._dates_in(found)
        records = [self._record(found, row, order) for row in range(count)]
        return Consents(records, frozenset(gone_rows(held)))

    def _dates_in(self, found: Mapping[str, Sequence[str]]) -> DateOrder:
        if self._order is None and "consent_at" in found:
            self._order = date_order(found["consent_at"], self._country)
        return self._order or DateOrder.MONTH_FIRST

    def _record(
        self, found: Mapping[str, Sequence[str]], row: int, order: DateOrder
    ) -> Consent | None:
        cells = {name: column[row] for name, column in found.items()}
        at = read_instant(cells["consent_at"], order) if cells.get("consent_at") else None
        if at is None and not _is_told(cells):
            return None
        scope = cells.get("consent_scope", "")
        return Consent.model_construct(
            at=at or UNDATED, scope=None if is_nothing(scope) else scope, source=None, channels=()
        )


def _is_told(cells: Mapping[str, str]) -> bool:
    """Whether a row says that the lead agreed, though not when."""
    flags = (cells.get(name, "") for name in ("consent_given", "subscription"))
    return any(map(has_joined, flags)) or not is_nothing(cells.get("consent_source", ""))
