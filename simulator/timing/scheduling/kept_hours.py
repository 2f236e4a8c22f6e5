"""What a provider keeps for one lead: its caps, and its hours where it takes the lead to be."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial, reduce
from typing import Final

from simulator.data.law.holidays import law_holidays
from simulator.data.law.rows import law_rows
from simulator.model.persona import Persona
from simulator.model.timeline import Keeper
from simulator.places.resolve import of_lead
from simulator.places.zones import zone_keys
from simulator.timing.clocks.clock import Clock, as_date, clock_of, weekday
from simulator.timing.clocks.week import Minutes
from simulator.timing.law.law import Law
from simulator.timing.law.law_words import clock_words, place_words
from simulator.timing.law.policy import policy_of
from simulator.timing.limits.hours import LONGEST_WAIT, Hours
from simulator.timing.limits.open_stretches import OpenStretches, Stretches, common
from simulator.timing.limits.own_hours import OpenDates, OwnHours
from simulator.timing.limits.provider_limits import ProviderCap, ProviderHours, ProviderLimits

_WITH_STATES: Final = "US"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a provider takes a lead to be: its country, its clocks, and the law of what states.

    Where it goes by area codes, the clocks are the lead's own zone alone, if it names a place, else
    all that phone and address allow, else the one that the file is read by; where nobody knows what
    it goes by, that one. The states are those of the area code that have hours of their own.
    """

    country: str | None
    zones: tuple[str, ...]
    states: tuple[str, ...]
    is_by_file: bool
    own: str

    @classmethod
    def of(cls, lead: Persona, clock: Clock) -> "Standing":
        """Where it takes a lead to be, whose file is read by a clock."""
        where = of_lead(lead)
        own = (clock.key,)
        is_told = lead.timezone in zone_keys() and not where.placeless_zone
        allowed = tuple(zone for zone in where.zones if zone != where.placeless_zone)
        zones = own if is_told else allowed or own
        at_home = where.phone_states if where.phone_country == _WITH_STATES else ()
        named = (f"{_WITH_STATES}-{state}" for state in at_home)
        states = tuple(state for state in named if state in law_rows())
        return cls(where.country, zones, states, zones == own, clock.key)


@dataclass(frozen=True, slots=True)
class Kept:
    """All that a provider keeps for one kind of text to a lead.

    A text that is due outside of hours that `wait` waits; those that `skip` drop it.
    """

    waits: tuple[Hours, ...] = ()
    skips: tuple[Hours, ...] = ()
    caps: tuple[ProviderCap, ...] = ()


NOTHING: Final = Kept()


def kept_for(limits: ProviderLimits, standing: Standing) -> Kept:
    """Return what a provider's limits come to for a lead; alike leads share the hours."""
    hours = [(_kept_hours(each, _as_far(standing, each)), each.skips) for each in limits.hours]
    return Kept(
        tuple(each for each, skips in hours if not skips),
        tuple(each for each, skips in hours if skips),
        limits.caps,
    )


def hours_words(limits: ProviderLimits, standing: Standing) -> tuple[str, ...]:
    """Say which hours a provider keeps for a lead: `Acme sends 09:00–20:00`, and what it adds."""
    return tuple(f"{each.words}{_added(each, standing)}" for each in limits.hours)


def _added(hours: ProviderHours, standing: Standing) -> str:
    states = " and ".join(map(place_words, _as_far(standing, hours).states))
    added = ", but not on holidays" if hours.holidays_of else ""
    return f"{added} and keeps the law of {states}" if states else added


def _as_far(standing: Standing, hours: ProviderHours) -> Standing:
    """Where a lead is as far as it matters to these hours."""
    if hours.keeps_states:
        return replace(standing, country=None)
    return Standing(None, (standing.own,), (), is_by_file=True, own=standing.own)


@lru_cache(maxsize=1024)
def _kept_hours(hours: ProviderHours, standing: Standing) -> Hours:
    return _KeptHours(hours.name, tuple(_parts(hours, standing)))


def _parts(hours: ProviderHours, standing: Standing) -> Iterator[OwnHours | Law]:
    if standing.states:  # told first, being the narrower
        yield Law.for_places(standing.states, standing.zones, policy_of("strict"))
    for zone in standing.zones:
        by = "" if standing.is_by_file else f", {clock_words(zone)}"
        dates = OpenDates("provider", partial(_open_on, hours), partial(_said, hours, by))
        yield OwnHours(dates, clock_of(zone))


def _open_on(hours: ProviderHours, date: int) -> Minutes:
    return () if _holiday(hours, date) else hours.week[weekday(date)]


def _said(hours: ProviderHours, by: str, date: int, _: int) -> str:
    holiday = _holiday(hours, date)
    return f"{hours.name} sends nothing on {holiday}{by}" if holiday else f"{hours.words}{by}"


def _holiday(hours: ProviderHours, date: int) -> str | None:
    if hours.holidays_of is None:
        return None
    return law_holidays().of[hours.holidays_of].get(as_date(date))


class _KeptHours(OpenStretches):
    """Open where all parts are; see `Hours`."""

    __slots__ = ("_name", "_parts")

    keeper: Keeper = "provider"

    def __init__(self, name: str, parts: tuple[OwnHours | Law, ...]) -> None:
        super().__init__(self._open_within)
        self._name = name
        self._parts = parts

    def words(self, ts: int) -> str:
        """Return why `ts` is closed, by what closes it for longest; nothing where it is open."""
        closed = [part for part in self._parts if part.open_until(ts) is None]
        if not closed:
            return ""
        never = ts + LONGEST_WAIT + 1
        longest = max(closed, key=lambda part: part.next_open(ts) or never)
        said = longest.words(ts)
        return said if longest.keeper == "provider" else f"{self._name} keeps the law of {said}"

    def _open_within(self, start: int, end: int) -> Stretches:
        return reduce(common, (part.within(start, end) for part in self._parts))
