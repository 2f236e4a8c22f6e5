"""The hours and caps that a provider keeps by itself, from what is known of it."""

from dataclasses import dataclass
from functools import lru_cache

from simulator.data.providers import Cap, Hours, Profile, providers
from simulator.errors import UsageError
from simulator.model.schedule import END_OF_DAY, Weekday, Window
from simulator.model.sending import Sending
from simulator.timing.clocks.week import Week, of_window


@dataclass(frozen=True, slots=True)
class ProviderHours:
    """When a provider sends, in words too; a text that is due outside waits unless it `skips`.

    `keeps_states` where a state's own hours hold beside these, and `holidays_of` is the country on
    whose holidays nothing is sent.
    """

    name: str
    week: Week
    words: str
    skips: bool
    keeps_states: bool = False
    holidays_of: str | None = None


@dataclass(frozen=True, slots=True)
class ProviderCap:
    """How many texts a provider sends a lead in so many seconds; one more waits or is skipped."""

    count: int
    length: int
    words: str
    skips: bool


@dataclass(frozen=True, slots=True)
class ProviderLimits:
    """All that a provider keeps for one kind of text to one country."""

    hours: tuple[ProviderHours, ...] = ()
    caps: tuple[ProviderCap, ...] = ()


def profile_of(provider: str) -> Profile:
    """Return what is known of a provider; raises UsageError where it is none of those known."""
    try:
        return providers()[provider]
    except KeyError:
        known = ", ".join(providers())
        raise UsageError(
            f'There is no provider called "{provider}". The providers are {known}.'
        ) from None


@lru_cache(maxsize=512)
def provider_limits(
    provider: str, kind: str, country: str | None, sending: Sending
) -> ProviderLimits:
    """Return what holds for a text of this kind to a lead of this country."""
    profile = profile_of(provider)
    hours, caps = [], []
    for fact in profile.about("hours", "cap"):
        holds = fact.holds
        if (
            fact.use == "off"
            or (holds.kinds and kind not in holds.kinds)
            or (holds.sender_types and sending.sender not in holds.sender_types)
            or (holds.countries and country not in holds.countries)
            or holds.carriers  # of whom nothing is known
        ):
            continue
        if isinstance(fact.value, Hours):
            hours.append(_hours(profile.name, fact.value, country))
        elif isinstance(fact.value, Cap):
            caps.append(_cap(profile.name, fact.value))
    return ProviderLimits(tuple(hours), tuple(caps))


def _hours(name: str, hours: Hours, country: str | None) -> ProviderHours:
    start = hours.start.hour * 60 + hours.start.minute
    end = hours.end.hour * 60 + hours.end.minute or END_OF_DAY
    days = tuple(map(Weekday, hours.days)) or tuple(Weekday)
    window = Window.model_construct(start=start, end=end, days=days)
    words = f"{name} sends {hours.start:%H:%M}–{hours.end:%H:%M}"
    if hours.days:
        words += f", {days[0].capitalize()}–{days[-1].capitalize()}"
    return ProviderHours(
        name,
        of_window(window),
        words,
        hours.on_closed == "skip",
        hours.stricter_states,
        country if hours.closed_on_holidays else None,
    )


def _cap(name: str, cap: Cap) -> ProviderCap:
    texts = "one text" if cap.count == 1 else f"{cap.count} texts"
    words = f"{name} sends {texts} in {cap.hours} hours"
    return ProviderCap(cap.count, cap.hours * 3600, words, cap.on_more == "skip")
