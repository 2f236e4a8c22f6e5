"""The leads of a list by what time, law and enrolment depend on: few kinds stand for many leads.

Of each kind one lead is kept, without a name, and of the others the lines of the list alone.
"""

import datetime as dt
import re
from array import array
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

from simulator.analysis.tokens import fold
from simulator.data.consent_scopes import MARKETING, SERVICE
from simulator.data.zone_abbreviations import FIXED, KEYS_MEANT
from simulator.model.message import Stage
from simulator.model.persona import STANDARD_FIELDS, Consent, Persona
from simulator.model.sequence import Enrol
from simulator.model.sequence import Sequence as Steps
from simulator.personas.imported.leads import ABSENT, LeadColumns
from simulator.places.address import telling_postal_code
from simulator.places.clocks import zone
from simulator.places.phone import telling_start
from simulator.review.desk import Desk
from simulator.review.lead_lists.answers import Answers
from simulator.review.lead_lists.consents import UNDATED, Consents
from simulator.review.lead_lists.gate import Gate, Whys
from simulator.timing.scheduling.compiled import CompiledStep
from simulator.timing.scheduling.scheduler import Scheduler

_ANCHOR: Final = "lead."
_AT_WORK: Final = ("company", "job_title")
_STALE_DAYS: Final = 91
_WORD: Final = re.compile(r"[^\W\d_]+")
_LINE: Final = "line-"
_HIDDEN: Final = "…"
"""Stands for a time zone that is none, and could be anything that stood in a cell."""


def id_of(line: int) -> str:
    """The id of the lead whose row starts at a line."""
    return f"{_LINE}{line}"


def line_of(lead: str) -> int:
    """The line of the lead with this id."""
    return int(lead.removeprefix(_LINE))


@dataclass(slots=True)
class Kind:
    """Leads alike: `lead` stands for them, `whys` tell why campaigns do not take them."""

    lead: Persona
    whys: Whys
    has_left: bool = False
    lines: "array[int]" = field(default_factory=lambda: array("L"))


class Sorted(NamedTuple):
    """The rows of a batch by the numbers of their kinds.

    `of_time` are the columns that decide when leads get what; a value stands for all that the
    campaigns ask alike.
    """

    kinds: Sequence[int]
    of_time: Mapping[str, Sequence[object]]


class ListLeads:
    """Sorts a list's leads into kinds, batch by batch."""

    def __init__(self, desk: Desk, *, asks_consent: bool) -> None:
        self.gate = Gate(desk.workspace, desk.enrols_at, asks=asks_consent)
        self.kinds: list[Kind] = []
        self._desk = desk
        self._answers = Answers(desk)
        self._numbers: dict[Hashable, int] = {}
        self._now = desk.enrols_at.now.astimezone(dt.UTC)

    def add(self, leads: LeadColumns, consents: Consents, lines: Sequence[int]) -> "Sorted":
        """Sort in the leads whose rows start at `lines`."""
        columns = self._columns(leads, len(lines))
        records = consents.records or (None,) * len(lines)
        answers = self._answers.of(leads, len(lines))
        found = []
        for row, line in enumerate(lines):
            values = tuple([column[row] for column in columns.values()])
            told = dict(zip(columns, values, strict=True))
            whys = self.gate.of_left
            if row not in consents.left:
                zone_ = _text(told["timezone"])
                of = (_text(told["country"]), _text(told["language"]), zone_)
                whys = self.gate.whys(*of, records[row])
            consent = self._kept(records[row], told)
            key = (
                *map(_told_apart, values),
                whys,
                consent and (consent.at, consent.scope),
                row in consents.left,
                answers[row],
                self._chosen(line),
            )
            number = self._numbers.get(key)
            if number is None:
                number = self._numbers[key] = len(self.kinds)
                asked = {**self._answers.read_by(leads, row), "timezone": told["timezone"]}
                lead = _lead(line, {**told, **asked}, consent)
                self.kinds.append(Kind(lead, whys, row in consents.left))
            self.kinds[number].lines.append(line)
            found.append(number)
        dates = {name: columns[name] for name in self._dates}
        return Sorted(found, {**self._answers.stand_ins(leads, answers), **dates})

    def _columns(self, leads: LeadColumns, count: int) -> dict[str, Sequence[object]]:
        """What counts of each row, as far as it counts."""
        blank = (ABSENT,) * count
        given = leads.fields
        columns = {name: given.get(name, blank) for name in ("country", "language", "region")}
        columns["timezone"] = [*map(_zone_shown, given.get("timezone", blank))]
        columns["postal_code"] = [*map(_postal_told, given.get("postal_code", blank))]
        columns["phone"] = [*map(self._alike, given.get("phone", blank))]
        columns["stage"] = given.get("stage", blank)
        for name in _AT_WORK:
            columns[name] = [_if_filled(each) for each in given.get(name, blank)]
        return columns | {name: given.get(name, blank) for name in self._dates}

    def _alike(self, phone: object) -> object:
        """The first number of the list that tells the same."""
        if not isinstance(phone, str):
            return ABSENT
        return self._phones.setdefault((telling_start(phone), len(phone)), phone)

    @cached_property
    def _phones(self) -> dict[tuple[str, int], str]:
        return {}

    @cached_property
    def _dates(self) -> tuple[str, ...]:
        """The fields with dates that steps count from."""
        sequences = self._desk.workspace.sequences.values()
        anchors = {each.anchor_of(step) for each in sequences for step in each.steps}
        found = {each.removeprefix(_ANCHOR) for each in anchors if each.startswith(_ANCHOR)}
        return tuple(sorted(found))

    @cached_property
    def _varied(self) -> tuple[CompiledStep, ...]:
        """The steps of which a lead gets one variant, by who it is."""
        varied = [
            runs
            for runs in self._desk.runs.values()
            if any(step.variants for step in runs.sequence.steps)
        ]
        return tuple(
            step
            for runs in varied
            for step in Scheduler(_unasked(runs.sequence), messages=runs.messages).compiled.steps
            if len(step.texts) > 1
        )

    def _chosen(self, line: int) -> Hashable:
        lead = id_of(line) if self._varied else ""
        return tuple([step.text_for(lead).message for step in self._varied])

    def _kept(self, consent: Consent | None, told: Mapping[str, object]) -> Consent | None:
        """A record as far as rules ask for it: how old it is only of leads gone dormant."""
        if consent is None:
            return None
        age = 0
        if consent.at != UNDATED and (told["stage"] == Stage.DORMANT or self._has_dormant):
            age = min((self._now - consent.at).days, _STALE_DAYS)
        scope = scope_shown(consent.scope, self._scopes)
        key = (age, scope)
        if key not in self._consents:
            at = self._now - dt.timedelta(days=age)
            self._consents[key] = Consent.model_construct(
                at=at, scope=scope, source=None, channels=()
            )
        return self._consents[key]

    @cached_property
    def _consents(self) -> dict[Hashable, Consent]:
        return {}

    @cached_property
    def _has_dormant(self) -> bool:
        sequences = self._desk.workspace.sequences.values()
        return any(each.stage is Stage.DORMANT for each in sequences)

    @cached_property
    def _scopes(self) -> frozenset[str]:
        """The scopes that campaigns name."""
        enrols = (each.enrol for each in self._desk.workspace.sequences.values())
        named = (scope for each in enrols if isinstance(each, Enrol) for scope in each.scopes)
        return frozenset(scope.strip().casefold() for scope in named)


def scope_shown(scope: str | None, named: Collection[str]) -> str | None:
    """A scope of consent without what may be somebody's own words.

    One that campaigns name stays, and of the others the words for service or for what sells.
    """
    if scope is None or scope.strip().casefold() in named:
        return scope
    words = _WORD.findall(scope)
    if all(fold(word) in SERVICE | MARKETING | _LINKING for word in words):
        return scope
    if any(fold(word) in MARKETING for word in words):
        return None
    return " ".join(word for word in words if fold(word) in SERVICE) or None


_LINKING: Final = frozenset({"and", "or", "only", "by", "text", "sms", "y", "et", "und", "e"})


def _unasked(sequence: Steps) -> Steps:
    """The sequence without its conditions, of which some may be wrong."""
    steps = tuple(step.model_copy(update={"when": None}) for step in sequence.steps)
    return sequence.model_copy(update={"steps": steps})


def _zone_shown(written: object) -> object:
    if not isinstance(written, str) or not written.strip():
        return ABSENT
    name = "_".join(written.upper().split())
    is_known = zone(written) is not None or name in KEYS_MEANT or name in FIXED
    return written if is_known else _HIDDEN


def _postal_told(code: object) -> object:
    return telling_postal_code(code) if isinstance(code, str) else ABSENT


def _if_filled(value: object) -> object:
    return "x" if isinstance(value, str) and value.strip() else ABSENT


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _told_apart(value: object) -> Hashable:
    return value if isinstance(value, str) or value is ABSENT else (type(value), repr(value))


def _lead(line: int, told: Mapping[str, object], consent: Consent | None) -> Persona:
    given = {name: value for name, value in told.items() if value is not ABSENT}
    own = {name: given.pop(name) for name in [*given] if name not in STANDARD_FIELDS}
    if isinstance(stage := given.get("stage"), str):
        given["stage"] = Stage(stage)
    # Its values have been read already, and a postal code is no whole one any more.
    return Persona.model_construct(
        {"id", "consent", "custom", *given},
        id=id_of(line),
        consent=consent,
        custom=own,
        **given,  # type: ignore[arg-type]
    )
