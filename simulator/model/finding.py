"""What the review says: findings, and the faults of files that become findings."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from simulator.model.place import Location

Confidence = Literal["high", "medium", "low"]
"""How sure a rule is of what it says: `low` where a person must judge."""


class Severity(StrEnum):
    """How much a finding matters: an error blocks, a warning needs a reason, info is a hint."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Fault:
    """A mistake in a file, met while it was read; `code` is the rule that reports it."""

    code: str
    location: Location
    what: str
    remedy: str
    why: str = ""
    leads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace what stands at `location` by `text`; an empty location is an insertion."""

    location: Location
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """What mends a finding: edits that do not overlap.

    A safe one leaves the meaning as it is, so that `presend check --fix` may make it unasked.
    `saves` is how many texts billed the example costs less for it.
    """

    edits: tuple[Edit, ...]
    is_safe: bool = False
    saves: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of the copy, told once however many leads meet it.

    `what` says what the lead meets, `why` why it matters, `remedy` what to write. `leads` are
    the ids of the personas it holds for, sorted, out of `reach` who get the message; `example` is
    the one with the shortest text, `evidence` the words of that text which show it. What only
    hostile leads meet `is_of_hostile`: all of `leads` and of `reach` are such.
    """

    rule: str
    severity: Severity
    place: Location
    what: str
    why: str = ""
    remedy: str = ""
    leads: tuple[str, ...] = ()
    reach: int = 0
    example: str = ""
    evidence: str = ""
    fix: Fix | None = None
    draft: bool = False
    is_of_hostile: bool = False
    confidence: Confidence = "high"

    @property
    def message(self) -> str:
        """The three parts as one text."""
        return " ".join(part for part in (self.what, self.why, self.remedy) if part)
