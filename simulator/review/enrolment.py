"""Who gets into which campaign of a workspace, and when."""

import datetime as dt
from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Final

from pydantic_core import PydanticCustomError

from simulator.errors import UsageError
from simulator.model.persona import Persona, Role
from simulator.model.schedule import week_time
from simulator.model.sequence import Sequence
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.places.clocks import zone
from simulator.places.zones import zone_keys
from simulator.timing.enrolment import Enrolled, enrolled, is_in

DEFAULT: Final = "tue 10:00"

_FIRST: Final = dt.datetime(1900, 1, 1)  # noqa: DTZ001 - on any clock
_LAST: Final = dt.datetime(9000, 1, 1)  # noqa: DTZ001 - on any clock
"""Before and after these no timeline can be made, whatever day counts as today."""


def clock_of(lead: Persona, sequence: Sequence | None) -> dt.tzinfo:
    """The clock that a campaign's file is read by for a lead."""
    keys = (lead.timezone, sequence.default_timezone if sequence else None)
    key = next((key for key in keys if key in zone_keys()), None)
    return (key and zone(key)) or dt.UTC


@dataclass(frozen=True)
class EnrolsAt:
    """When leads enter a campaign in a review: at one `instant`, or each by their own clock.

    An `instant` without a time zone is what each lead's own clock shows.
    `words` such as `tue 10:00` mean the first such day and time that the clock of `now` has yet to
    show; all leads enter when their own clock shows it.
    """

    now: dt.datetime
    words: str = DEFAULT
    instant: dt.datetime | None = None

    def on(self, clock: dt.tzinfo) -> dt.datetime:
        """The instant for leads with this clock, in whole seconds."""
        if self.instant is not None and self.instant.tzinfo is not None:
            return self.instant.replace(microsecond=0).astimezone(clock)
        # To UTC and back: a time that the clock leaves out is read by the offset before.
        return self.wall.replace(tzinfo=clock).astimezone(dt.UTC).astimezone(clock)

    @classmethod
    def after(
        cls, now: dt.datetime, settings: Settings, at: "dt.datetime | str | EnrolsAt | None" = None
    ) -> "EnrolsAt":
        """When leads enter: `at` an instant, or a day and time, or by the word of the settings.

        Raises:
            UsageError: the instant has no time zone, or the words mean no day and time.
        """
        if isinstance(at, EnrolsAt):
            return at
        if isinstance(at, dt.datetime):
            if at.tzinfo is None:
                raise UsageError(f"{at.isoformat()} has no time zone, so it is no instant.")
            return cls(now, instant=at)
        try:
            week_time(at or DEFAULT)
        except PydanticCustomError as error:
            raise UsageError(f'"{at}" is no day and time such as "{DEFAULT}".') from error
        return cls(now, at or settings.timing.enrolled_at or DEFAULT)

    @cached_property
    def wall(self) -> dt.datetime:
        """The date and time that each lead's clock shows."""
        if self.instant is not None:
            return self.instant.replace(tzinfo=None, microsecond=0)
        weekday, minutes = week_time(self.words)
        here = min(max(self.now.replace(tzinfo=None, microsecond=0), _FIRST), _LAST)
        day = here.date() + dt.timedelta(days=(weekday.number - here.weekday()) % 7)
        wall = dt.datetime.combine(day, dt.time(*divmod(minutes, 60)))
        return wall if wall > here else wall + dt.timedelta(days=7)


@dataclass(frozen=True)
class Enrolments:
    """Who gets into each campaign of a workspace; made once for all that ask for the same.

    Hostile leads are there to try messages on, and nobody asks for their consent. `known` holds
    who gets in by the terms of campaigns, as far as that has been found out.
    """

    personas: tuple[Persona, ...]
    enrols_at: EnrolsAt
    known: dict[Hashable, Enrolled] = field(default_factory=dict, repr=False)

    @classmethod
    def in_(cls, workspace: Workspace, now: dt.datetime | None = None) -> "Enrolments":
        """Those of a workspace's leads; `now` is at present where nobody says it."""
        now = now or dt.datetime.now(dt.UTC)
        return cls(workspace.personas, EnrolsAt.after(now, workspace.settings))

    def of(self, sequence: Sequence) -> Enrolled:
        """The leads that a campaign lets in, and the others by why."""
        key = terms_of(sequence)
        if key not in self.known:
            self.known[key] = enrolled(sequence, self.leads, lambda lead: self.at(lead, sequence))
        return self.known[key]

    def takes(self, lead: Persona, sequence: Sequence | None) -> bool:
        """Whether a campaign lets a lead in, one of the workspace's or one that may join them."""
        if sequence is None:
            return True
        if lead.role is not Role.LEAD:
            return is_in(sequence.audience, lead)
        # Whether consent is asked for at all hangs on the others.
        others = (each for each in self.leads if each.consent)
        beside = (lead, *islice(others, 1))
        return lead in enrolled(sequence, beside, lambda each: self.at(each, sequence)).leads

    def at(self, lead: Persona, sequence: Sequence | None) -> dt.datetime:
        """When a lead enters a campaign."""
        return self.enrols_at.on(clock_of(lead, sequence))

    @cached_property
    def leads(self) -> tuple[Persona, ...]:
        """All but the hostile ones."""
        return tuple(lead for lead in self.personas if lead.role is Role.LEAD)


def terms_of(sequence: Sequence) -> Hashable:
    """What decides on who gets into a campaign."""
    return sequence.audience, sequence.enrol, sequence.default_timezone


def agrees_to(lead: Persona, channel: str) -> bool:
    """Whether a lead's record of consent allows a channel; one that names none allows all."""
    return not lead.consent or not lead.consent.channels or channel in lead.consent.channels
