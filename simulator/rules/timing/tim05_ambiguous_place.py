"""TIM05: leads who may be in several zones or states, where that narrows the hours."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.model.schedule import Window
from simulator.places.whereabouts import Whereabouts
from simulator.places.words import country_words, listed, state_words, zone_words
from simulator.rules.example_files import (
    HOURS,
    TO_LETTER,
    TO_OFFER,
    ZONE,
    campaign,
    people,
)
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes, LeadTimes
from simulator.rules.timing.narrowed import limit_of
from simulator.timing.law.policy import Policy, policy_of_settings

_WIDE: Final = HOURS.replace("10:00", "08:00").replace("18:00", "20:00")
_BEFORE_SIX: Final = TO_OFFER.replace("hours = 4 }", 'days = 1 }\nat = "17:30"')
_LEAD: Final = people('phone = "+18505550123"\ncountry = "US"')


class AmbiguousPlace(TimesRule):
    """Leads may be in several time zones or states, and the strictest of them limits the hours.

    The area code 850 lies in two time zones, a phone from Texas and an address in Florida are two
    states, and a lead of whom only "US" is known may be anywhere from New York to Hawaii. Then a
    text is allowed only where it is in all of these places: any of them may be the right one, and
    courts have presumed that people are where their number is from.

    A hint says so where it matters: where the hours of the campaign's own window are not all
    allowed, though they would be in one of the places alone. The place that limits is named. Where
    the window keeps within the hours of all of them, nothing is lost by not knowing.

    Record what is missing: a `timezone`, a `region`, a `postal_code`. `default_timezone` does not
    help here; it tells by which clock the file is read, and not where a lead is.
    """

    code: ClassVar[str] = "TIM05"
    name: ClassVar[str] = "ambiguous-place"
    severity: ClassVar[Severity] = Severity.INFO
    source: ClassVar[str] = "Fla. Stat. 501.059, Okla. 775C: residence presumed from the area code"
    bad: ClassVar[str] = campaign(ZONE, _WIDE, steps=_BEFORE_SIX + TO_LETTER) + _LEAD
    good: ClassVar[str] = campaign(ZONE, HOURS) + _LEAD

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield at most one hit, for all leads whose place is not clear and who are limited."""
        windows = {
            times.campaign.sequence.window_of(sent.step)
            for sent in times.campaign.steps
            if any(message.sells and message.channel == "sms" for message in sent.messages)
        }
        policy = policy_of_settings(times.timing)
        limited: list[tuple[LeadTimes, str]] = []
        for each in times.classes:
            found = (_limit(each, window, policy, times.now.year) for window in windows)
            words = next(filter(None, found), "") if _is_unclear(each.where) else ""
            if words:
                limited.append((each, words))
        if limited:
            yield _hit(limited)


def _is_unclear(where: Whereabouts) -> bool:
    return len(where.zones) > 1 or len(where.jurisdictions) > 1


def _limit(each: LeadTimes, window: Window | None, policy: Policy, year: int) -> str:
    """What closes a part of a window that one of a lead's places alone would leave open."""
    return limit_of(each.where, each.zone, window or Window(), policy, year)


def _hit(limited: Sequence[tuple[LeadTimes, str]]) -> TimeHit:
    leads = tuple(sorted(lead for each, _ in limited for lead in each.leads))
    first, words = max(limited, key=lambda pair: len(pair[0].leads))
    verb = "is" if len(leads) == 1 else "are"
    example = first.leads[0]
    return TimeHit(
        "window",
        what=f"It is not clear where {counted(len(leads), 'lead')} {verb}: {example} may be in "
        f"{_places(first.where)}.",
        why=f"A text must be allowed in all of these places. The limit here: {words}.",
        remedy="Record a time zone, a state or a postal code for them.",
        leads=leads,
        example=example,
    )


def _places(where: Whereabouts) -> str:
    """`Eastern or Central time`, `Florida or Texas`."""
    parts = []
    if len(where.jurisdictions) > 1:
        parts.append(listed([_place(place) for place in where.jurisdictions], "or"))
    if len(where.zones) > 1:
        parts.append(zone_words(where.zones, "or"))
    return ", ".join(parts)


def _place(place: str) -> str:
    country, _, state = place.partition("-")
    return state_words(country, (state,)) if state else country_words(country)
