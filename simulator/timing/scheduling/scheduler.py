"""A sequence made ready for many leads, and the timeline of each."""

import datetime as dt
from collections.abc import Callable, Iterable

from simulator.errors import UsageError
from simulator.model.event import Event
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.sending import Sending
from simulator.model.sequence import Sequence
from simulator.model.timeline import Timeline, TimelineNote
from simulator.places.clocks import tzdata_version
from simulator.places.zones import key_meant, zone_keys
from simulator.rendering.engine import Engine
from simulator.timing.clocks.clock import EARLIEST, LATEST, clock_of
from simulator.timing.law.policy import Policy, policy_of
from simulator.timing.limits.hours import LONGEST_WAIT
from simulator.timing.scheduling.compiled import CompiledSequence
from simulator.timing.scheduling.happenings import Happenings, LeadRun, whole_seconds
from simulator.timing.scheduling.journey import Journey
from simulator.timing.scheduling.kept_hours import Standing
from simulator.timing.scheduling.lead_limits import LeadLimits
from simulator.timing.scheduling.rows import Rows
from simulator.timing.scheduling.turns import Turns
from simulator.timing.scheduling.why import one_line

UTC = "UTC"


class Scheduler:
    """Plans one sequence for any lead. What it takes is that of `plan`."""

    def __init__(
        self,
        sequence: Sequence,
        *,
        policy: str | Policy | None = None,
        provider: str = "generic",
        messages: Iterable[Message] = (),
        sending: Sending | None = None,
        engine: Engine | None = None,
    ) -> None:
        self.policy = None if policy is None else policy_of(policy)
        self.compiled = CompiledSequence(
            sequence,
            self.policy,
            provider,
            messages=messages,
            sending=sending or Sending(),
            engine=_kept(engine),
        )
        self._default = sequence.default_timezone
        self._tzdata = tzdata_version()

    def plan(
        self,
        persona: Persona,
        enrolled_at: dt.datetime,
        events: Iterable[Event] = (),
        sent: Iterable[dt.datetime] = (),
    ) -> Timeline:
        """Return the timeline of one lead; see `plan`."""
        enrolled = whole_seconds(enrolled_at)
        if not EARLIEST + LONGEST_WAIT <= enrolled <= LATEST - LONGEST_WAIT:
            raise UsageError(f"Nobody can be enrolled in the year {enrolled_at.year}.")
        zone, notes = self.zone_of(persona)
        clock = clock_of(zone)
        run = LeadRun(persona, clock, enrolled, Happenings(events, enrolled))
        limits = LeadLimits(self.compiled, run, map(whole_seconds, sent))
        rows = Rows(clock, persona.id)
        turns = Turns(self.compiled, run, rows)
        Journey(self.compiled, run, limits, turns, rows).walk()
        return Timeline(
            timezone=zone,
            enrolled_at=clock.moment(enrolled),
            steps=tuple(rows.all),
            replies=tuple(turns.replies),
            notes=(*notes, *rows.notes),
            policy=self.policy.name if self.policy else None,
            tzdata=self._tzdata,
        )

    def standing(self, persona: Persona) -> Standing | None:
        """Return where the provider takes a lead to be; nothing where that plays no part."""
        if not self.compiled.keeps:
            return None
        zone, _ = self.zone_of(persona)
        return Standing.of(persona, clock_of(zone))

    def zone_of(self, persona: Persona) -> tuple[str, tuple[TimelineNote, ...]]:
        """Return the key of the clock that the file is read by, and what to know of it."""
        own, default, keys = persona.timezone, self._default, zone_keys()
        if own in keys:
            return own, ()
        notes = [_unusable("The lead's", own)] if own else []
        if default in keys:
            return default, tuple(notes)
        notes += [_unusable("The sequence's default", default)] if default else []
        what = "No time zone is known, so times are read in UTC."
        return UTC, (*notes, TimelineNote("no_zone", what))


def _unusable(whose: str, zone: str) -> TimelineNote:
    meant = key_meant(zone)
    remedy = f"Write {meant}, if that is meant." if meant else "Write one such as America/New_York."
    what = f"{whose} time zone “{one_line(zone)}” is none. {remedy}"
    return TimelineNote("unusable_zone", what)


def _kept(engine: Engine | None) -> Callable[[], Engine]:
    """What makes an engine when a condition first asks for one, or the one given."""
    made: list[Engine] = [engine] if engine else []

    def get() -> Engine:
        if not made:
            made.append(Engine())
        return made[0]

    return get
