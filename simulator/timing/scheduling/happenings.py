"""What a lead did since the enrolment, in the order in which it counts."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from simulator.errors import UsageError
from simulator.model.event import CLICK, OPT_OUT, REPLY, Event
from simulator.model.persona import Persona
from simulator.places.clocks import seconds
from simulator.timing.clocks.clock import Clock

NEVER: Final = 1 << 62


def whole_seconds(at: object) -> int:
    """Return an aware instant as whole seconds since 1970 UTC; raises UsageError for others."""
    if not isinstance(at, dt.datetime) or at.utcoffset() is None:
        raise UsageError(f"{str(at)[:40]!r} is no instant with a time zone, such as +00:00.")
    return seconds(at)


@dataclass(frozen=True, slots=True)
class LeadRun:
    """A lead, the clock that the file is read by, and what happened from the enrolment on."""

    persona: Persona
    clock: Clock
    enrolled: int
    happenings: "Happenings"


class Happenings:
    """The events after an enrolment, the earliest first; of those at one instant an opt-out."""

    __slots__ = ("_clicked", "_replied", "all")

    def __init__(self, events: Iterable[Event], enrolled: int) -> None:
        later = ((whole_seconds(event.at), event) for event in events)
        self.all = sorted(
            (each for each in later if each[0] > enrolled),
            key=lambda each: (each[0], each[1].type != OPT_OUT),
        )
        self._replied = self._first(REPLY)
        self._clicked = self._first(CLICK)

    def has_replied(self, ts: int) -> bool:
        """Whether there is a reply up to an instant."""
        return self._replied <= ts

    def has_clicked(self, ts: int) -> bool:
        """Whether there is a click up to an instant."""
        return self._clicked <= ts

    def _first(self, type_: str) -> int:
        return next((at for at, event in self.all if event.type == type_), NEVER)
