"""Looks over a list of leads, column by column, and counts what would go wrong with it."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Final, Self

from simulator.model.fields import FieldSpec
from simulator.personas.doctor_cells import formula_rows
from simulator.personas.doctor_consent import ConsentLook
from simulator.personas.doctor_names import NAMES, NameLook
from simulator.personas.doctor_signs import LINES_TO_MEND, Health, Sign, Tally, lines_of
from simulator.personas.duplicates import Repeats
from simulator.personas.imported.columns import merged
from simulator.personas.imported.leads import Held, LeadMaker, read_phones
from simulator.personas.imported.phone_kinds import REACHED, READ, Phone, PhoneKind
from simulator.personas.imported.phones import is_elsewhere
from simulator.personas.imported.rows import Batch
from simulator.personas.imported.values import (
    Remembered,
    is_nothing,
    read_country,
    read_language,
)
from simulator.places.zones import zone_keys

_ADDRESS: Final = ("country", "region", "postal_code")


@dataclass(frozen=True)
class Norms:
    """What a list is held against: the present, and what the workspace says.

    `languages` are those that messages are written in; `None` where there is no workspace.
    """

    now: dt.datetime
    country: str = ""
    fields: Mapping[str, FieldSpec] = field(default_factory=dict)
    languages: frozenset[str] | None = None


class Doctor:
    """Takes in a list batch by batch; use it as a context manager, and ask for its `health`."""

    def __init__(self, norms: Norms) -> None:
        self._norms = norms
        self._health = Health()
        self._held: set[str] = set()
        self._maker = LeadMaker(norms.fields, norms.country)
        self._phones = Repeats()
        self._emails = Repeats()
        self._names = NameLook(self._health)
        self._consent = ConsentLook(self._health, norms.now, norms.country)
        self._countries = Remembered(read_country)
        self._languages = Remembered(read_language)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._phones.__exit__(kind, error, traceback)
        self._emails.__exit__(kind, error, traceback)

    def add(self, batch: Batch, held: Held) -> None:
        """Take in some rows; `held` are their columns by what they hold."""
        health, lines = self._health, batch.lines
        self._malformed(batch)
        health.note(Sign.MORE_PEOPLE, batch.several)
        health.rows += len(lines)
        health.blank += batch.blank
        self._held |= held.keys()
        if not lines:
            return
        found = {holds: merged(columns) for holds, columns in held.items()}
        phones = self._phone(held, lines)
        self._filled(found)
        self._names.add(found, lines)
        self._consent.add(found, held, lines)
        emails = (cell.strip().lower() for cell in found.get("email", ()))
        self._emails.add([each for each in emails if "@" in each])
        self._placed(found, phones, lines)
        self._spoken(found, lines)
        rows, _ = formula_rows(batch.columns)
        health.note(Sign.FORMULA, lines_of(sorted(rows), lines))
        if self._norms.fields:
            misfits = self._maker.misfits(held, len(lines))
            health.note(Sign.MISFIT, lines_of(sorted(misfits), lines))
            health.misfits.update(misfits.values())

    def health(self) -> Health:
        """What was found, at the end of the list."""
        health = self._health
        health.phones_twice, health.emails_twice = self._phones.result(), self._emails.result()
        for sign, twice in (
            (Sign.DUPLICATE_PHONE, health.phones_twice),
            (Sign.DUPLICATE_EMAIL, health.emails_twice),
        ):
            if twice.rows:
                health.tallies[sign] = Tally(twice.rows)
        held, lacking = self._held, set[Sign]()
        if not held & {"phone", "mobile"}:
            lacking.add(Sign.NO_PHONE)
        if not held & {"consent_at", "consent_source", "consent_given", "subscription"}:
            lacking.add(Sign.NO_CONSENT)
        if not held & {"first_name", "name"}:
            lacking.add(Sign.NO_FIRST_NAME)
        for sign in lacking if health.rows else ():
            health.tallies[sign] = Tally(health.rows)
        health.lacking = frozenset(lacking)
        return health

    def _malformed(self, batch: Batch) -> None:
        self._health.note(Sign.MALFORMED, [each.line for each in batch.malformed])
        for each in batch.malformed:
            tally = self._health.flaws.setdefault(each.flaw, Tally(most=LINES_TO_MEND))
            tally.add([each.line])

    def _filled(self, found: Mapping[str, Sequence[str]]) -> None:
        filled = self._health.filled
        for holds, cells in found.items():
            some = len(cells) - cells.count("")
            if holds not in NAMES:
                # Only names are looked at for spaces, where they matter most.
                some -= sum(map(str.isspace, cells)) if " " in cells else 0
            filled[holds] = filled.get(holds, 0) + some

    def _phone(self, held: Held, lines: Sequence[int]) -> Sequence[Phone]:
        columns = (*held.get("mobile", ()), *held.get("phone", ()))
        if not columns:
            return ()
        countries = self._maker.countries(held, len(lines))
        phones = read_phones(merged(columns), countries)
        kinds = Counter(phone.kind for phone in phones)
        self._health.phones.update(kinds)
        self._phones.add([phone.number for phone in phones if phone.number])
        if not kinds.keys() <= REACHED:
            for sign, of in _SIGNS_OF_PHONES:
                rows = [row for row, phone in enumerate(phones) if phone.kind in of]
                self._health.note(sign, lines_of(rows, lines))
        elsewhere = [
            row
            for row, (phone, country) in enumerate(zip(phones, countries, strict=True))
            if phone.country != country and "country" in held and is_elsewhere(phone, country)
        ]
        self._health.note(Sign.PHONE_ELSEWHERE, lines_of(elsewhere, lines))
        return phones

    def _placed(
        self, found: Mapping[str, Sequence[str]], phones: Sequence[Phone], lines: Sequence[int]
    ) -> None:
        health = self._health
        if "country" in found:
            codes = self._countries.each(found["country"])
            health.countries.update(filter(None, codes))
            bad = [
                row for row, code in enumerate(codes) if not code and found["country"][row].strip()
            ]
            health.note(Sign.BAD_COUNTRY, lines_of(bad, lines))
        lost = set(range(len(lines)))
        if "timezone" in found:
            cells = found["timezone"]
            known = zone_keys()
            lost -= {row for row, cell in enumerate(cells) if cell.strip() in known}
            bad = [row for row in lost if not is_nothing(cells[row])]
            health.note(Sign.BAD_ZONE, lines_of(sorted(bad), lines))
        if self._norms.country or not lost:
            return
        lost -= {row for row, phone in enumerate(phones) if phone.country}
        for holds in _ADDRESS if lost else ():
            if holds in found:
                lost -= {row for row in lost if not is_nothing(found[holds][row])}
        health.note(Sign.NO_ZONE, lines_of(sorted(lost), lines))

    def _spoken(self, found: Mapping[str, Sequence[str]], lines: Sequence[int]) -> None:
        if "language" not in found:
            return
        cells, health = found["language"], self._health
        tags = self._languages.each(cells)
        counts = Counter(filter(None, tags))
        health.languages.update(counts)
        bad = [row for row, tag in enumerate(tags) if not tag and not is_nothing(cells[row])]
        health.note(Sign.BAD_LANGUAGE, lines_of(bad, lines))
        known = self._norms.languages
        if known is None:
            return
        without = {tag for tag in counts if not _has_version(tag, known)}
        health.without_version.update({tag: counts[tag] for tag in without})
        rows = [row for row, tag in enumerate(tags) if tag in without]
        health.note(Sign.NO_VERSION, lines_of(rows, lines))


_SIGNS_OF_PHONES: Final = (
    (Sign.NO_PHONE, frozenset({PhoneKind.BLANK})),
    (Sign.BAD_PHONE, frozenset(PhoneKind) - READ - {PhoneKind.BLANK}),
    (Sign.NOT_MOBILE, READ - REACHED),
)


def _has_version(tag: str, known: Iterable[str]) -> bool:
    """Whether a message in one of these languages is one for a lead with this tag."""
    tag = tag.lower()
    return any(tag == each.lower() or tag.startswith(f"{each.lower()}-") for each in known)
