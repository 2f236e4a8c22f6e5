"""From the rows of a list to personas as plain data, with what was left out counted."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pydantic import ValidationError

from simulator.loading.field_check import field_problems
from simulator.model.fields import FieldSpec
from simulator.model.persona import STANDARD_FIELDS, Persona
from simulator.personas.doctor_signs import Tally
from simulator.personas.imported.columns import merged
from simulator.personas.imported.leads import Held, LeadMaker
from simulator.personas.imported.lists import LeadList
from simulator.personas.imported.people import Stranger
from simulator.personas.imported.values import (
    DateOrder,
    date_order,
    has_left,
    has_unsubscribed,
    is_nothing,
    read_instant,
)

_LEFT = ("opted_out", "do_not_call")


@dataclass
class LeftOut:
    """The rows that became no persona, and why."""

    malformed: Tally = field(default_factory=Tally)
    opted_out: Tally = field(default_factory=Tally)
    misfit: Tally = field(default_factory=Tally)


@dataclass
class PersonaRows:
    """Makes personas of a list's rows.

    Their ids are `prefix` and the line where each row starts. Without a `stranger` they are the
    people of the list.
    """

    found: LeadList
    specs: Mapping[str, FieldSpec]
    prefix: str
    stranger: Stranger | None
    left_out: LeftOut = field(default_factory=LeftOut)
    order: DateOrder | None = None

    def personas(self) -> Iterator[dict[str, object]]:
        """The personas, as files hold them; `left_out` grows on the way."""
        maker = LeadMaker(self.specs, self.found.country)
        for batch, held in self.found.batches():
            self.left_out.malformed.add([each.line for each in batch.malformed])
            if batch.lines:
                yield from self._of_batch(maker, held, batch.lines)

    def _of_batch(
        self, maker: LeadMaker, held: Held, lines: Sequence[int]
    ) -> Iterator[dict[str, object]]:
        made = maker.fields(held, len(lines))
        gone, consents = gone_rows(held), self._consents(held, len(lines))
        for row, fields in enumerate(made.rows()):
            line = lines[row]
            if row in gone:
                self.left_out.opted_out.add([line])
                continue
            persona = (
                self._persona(line, fields, consents[row]) if row not in made.misfits else None
            )
            if persona is None:
                self.left_out.misfit.add([line])
            else:
                yield persona

    def _persona(
        self, line: int, fields: Mapping[str, object], consent: Mapping[str, object] | None
    ) -> dict[str, object] | None:
        """One persona; `None` for one that no file of this workspace may hold."""
        if self.stranger:
            fields = self.stranger.like(fields)
        own = {name: value for name, value in fields.items() if name not in STANDARD_FIELDS}
        data: dict[str, object] = {"id": f"{self.prefix}-{line}"}
        data |= {name: fields[name] for name in STANDARD_FIELDS if name in fields}
        if consent:
            data["consent"] = consent
        if own:
            data["custom"] = own
        try:
            Persona.model_validate(data)
        except ValidationError:
            return None
        return None if any(field_problems(self.specs, fields)) else data

    def _consents(self, held: Held, count: int) -> Sequence[Mapping[str, object] | None]:
        if "consent_at" not in held:
            return (None,) * count
        cells = merged(held["consent_at"])
        if self.order is None:
            self.order = date_order(cells, self.found.country)
        blank = ("",) * count
        others = [merged(held[name]) if name in held else blank for name in _OTHERS]
        rows = zip(cells, *others, strict=True)
        return [self._consent(at, *more) for at, *more in rows]

    def _consent(self, cell: str, source: str, scope: str) -> Mapping[str, object] | None:
        at = read_instant(cell, self.order or DateOrder.MONTH_FIRST) if cell else None
        if at is None:
            return None
        if self.stranger:
            # To the second it would tell who somebody is to whoever has the list.
            at = dt.datetime.combine(at.date(), dt.time(), dt.UTC)
            source, scope = self.stranger.kept(source), self.stranger.kept(scope)
        told = {"at": at, "source": source, "scope": scope}
        return {
            name: each for name, each in told.items() if name == "at" or not is_nothing(str(each))
        }


_OTHERS = ("consent_source", "consent_scope")


def gone_rows(held: Held) -> set[int]:
    """The rows of leads who opted out of texts or calls."""
    gone = {
        row
        for name in _LEFT
        for column in held.get(name, ())
        for row, cell in enumerate(column)
        if cell and has_left(cell)
    }
    return gone | {
        row
        for name in ("subscription", "consent_given", "stage")
        for column in held.get(name, ())
        for row, cell in enumerate(column)
        if cell and has_unsubscribed(cell)
    }
