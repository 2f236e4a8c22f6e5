"""What leads with the same data get of one message: texts billed, findings, fallbacks."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from simulator.errors import TemplateError
from simulator.model.finding import Finding, Severity
from simulator.model.message import Channel
from simulator.model.persona import STANDARD_FIELDS, Persona
from simulator.model.place import Location
from simulator.model.sending import as_limit
from simulator.personas.imported.leads import ABSENT, LeadColumns
from simulator.rendering.engine import Template
from simulator.rendering.references import fields_read
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.fillings import FOR_ADDITIONS, FOR_DATES
from simulator.review.given import Given, given
from simulator.review.messages import parts_of, review_copy
from simulator.review.timed_texts import timed_by
from simulator.rules.reading import Reading

_FILLED = "x"
Key = tuple[object, ...]


class Telling(NamedTuple):
    """What a rule says of a place, whatever the words."""

    rule: str
    place: Location
    severity: Severity
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one lead gets: the texts billed, 0 for none, and what is to be told of it."""

    country: str
    texts: int = 0
    tellings: tuple[Telling, ...] = ()
    fallbacks: tuple[str, ...] = ()
    is_refused: bool = False


class Outcomes:
    """The outcomes of one message file by what leads have in the fields that it reads."""

    def __init__(self, copy: Copy, desk: Desk, most: int) -> None:
        settings = desk.workspace.settings
        self.limit = as_limit(copy.message.front.limit_segments or settings.limit_segments).plain
        self._copy = replace(copy, hostile=())  # those of the list alone count
        self._desk = desk
        self._most = most
        self._known: dict[Key, Outcome] = {}
        self._read = self._fields_read()
        self._is_timed = bool(timed_by(copy, desk))
        self._names: tuple[str, ...] = ()

    def without_leads(self) -> Iterator[Finding]:
        """What is wrong with the message whoever gets it."""
        return review_copy(self._copy, self._desk)

    def keys(
        self, leads: LeadColumns, rows: Sequence[int], of_time: Mapping[str, Sequence[object]]
    ) -> list[Key]:
        """What each of these rows has in the fields that count.

        `of_time` are the columns that decide when leads get what; they count where the instant
        of the text does.
        """
        read = leads.fields.keys() if self._read is None else self._read
        # Beside what the message reads, what dates, the provider and the rules go by.
        own = tuple(sorted({*read, *FOR_DATES, *FOR_ADDITIONS} & leads.fields.keys()))
        more = tuple(sorted(of_time.keys() - {*own})) if self._is_timed else ()
        if (*own, *more) != self._names:
            self._names, self._known = (*own, *more), {}
        columns = [*(leads.fields[name] for name in own), *(of_time[name] for name in more)]
        if not columns:
            return [()] * len(rows)
        if len(rows) == len(columns[0]):
            return [*zip(*columns, strict=True)]
        return [*zip(*([column[row] for row in rows] for column in columns), strict=True)]

    def of(self, keys: Collection[Key]) -> Mapping[Key, Outcome]:
        """The outcome of each key."""
        if len(self._known) > self._most:
            self._known = {}
        new = [key for key in keys if key not in self._known]
        if new:
            self._known.update(zip(new, self._made(new), strict=True))
        return self._known

    def _made(self, keys: Sequence[Key]) -> list[Outcome]:
        leads = tuple(self._lead(str(number), key) for number, key in enumerate(keys))
        texts: dict[str, int] = {}
        got: set[str] = set()
        is_billed = self._copy.message.channel is Channel.SMS

        def note(reading: Reading, some: Sequence[Persona]) -> None:
            got.update(lead.id for lead in some)
            if is_billed:
                segments = reading.measurement.segments
                texts.update((lead.id, segments) for lead in some)

        tellings: dict[str, dict[Telling, None]] = {}
        # What a desk knows of leads it keeps; these are forgotten.
        desk = replace(self._desk)
        for each in review_copy(replace(self._copy, leads=leads), desk, note):
            telling = Telling(each.rule, each.place, each.severity, each.draft)
            for lead_id in each.leads:
                tellings.setdefault(lead_id, {})[telling] = None
        return [
            Outcome(
                lead.country or "",
                texts.get(lead.id, 0),
                tuple(tellings.get(lead.id, ())),
                tuple(dict.fromkeys(self._fallbacks(lead))),
                is_refused=lead.id not in got,
            )
            for lead in leads
        ]

    def _lead(self, lead_id: str, key: Key) -> Persona:
        given = {
            name: value for name, value in zip(self._names, key, strict=True) if value is not ABSENT
        }
        own = {name: given.pop(name) for name in [*given] if name not in STANDARD_FIELDS}
        return Persona.model_validate({"id": lead_id, **given, "custom": own})

    def _fallbacks(self, lead: Persona) -> Iterator[str]:
        """The fields whose lack makes the message say something else, and leaves no gap."""
        fields = lead.fields()
        read = self._read or ()
        empty = [name for name in read if _is_empty(fields.get(name))]
        if not empty:
            return
        for part in parts_of(self._copy.message):
            try:
                template = self._desk.engine.compile(part.name, part.source.text)
                told = given(template.read_of_send, self._copy.message, lead, self._desk)
                now = template.fill(fields, told)
            except TemplateError:
                continue
            holes = {each.field.partition(".")[2].partition(".")[0] for each in now.missing}
            for name in empty:
                if name not in holes and _differs(
                    template, {**fields, name: _FILLED}, told, now.text
                ):
                    yield name

    def _fields_read(self) -> tuple[str, ...] | None:
        """The lead's fields that the message may show or test; `None` for any at all."""
        names: set[str] = set()
        for part in parts_of(self._copy.message):
            try:
                template = self._desk.engine.compile(part.name, part.source.text)
            except TemplateError:
                continue
            read = fields_read(template.references)
            if read is None:
                return None
            names |= read
        return tuple(sorted(names))


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _differs(template: Template, fields: Mapping[str, object], told: Given, text: str) -> bool:
    try:
        return template.fill(fields, told).text != text
    except TemplateError:
        return True  # It is used as something else than a text.
