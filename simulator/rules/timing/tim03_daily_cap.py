"""TIM03: a lead gets more texts that sell in 24 hours than the law allows."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from simulator.model.finding import Severity
from simulator.rules.example_files import HOURS, LETTER, TO_LETTER, ZONE, campaign, people
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import Broken, CampaignTimes
from simulator.rules.timing.broken_law import told
from simulator.timing.law.law import Law
from simulator.timing.law.policy import policy_of_settings

_CAP: Final = frozenset({"cap"})
_ALWAYS: Final = 3
_IN_FLORIDA: Final = people('phone = "+13055550123"\ncountry = "US"\nregion = "FL"')
_IDS: Final = ("one", "two", "three", "four")


def _steps(wait: str) -> str:
    every = (f'[[steps]]\nid = "{id_}"\nmessage = "{id_}"\ndelay = {{ {wait} }}\n' for id_ in _IDS)
    first, second, *others = every
    return "".join((first, second, TO_LETTER.replace("days = 3", wait), *others))


def _texts() -> str:
    asks = (
        "the first green teas are in. Shall we put a tin aside for you?",
        "green tea turns bitter in boiling water. Would you like to taste it at 70 degrees?",
        "31 of the 80 tins from April are left this morning. Is one yours?",
        "the oolongs came by ship today and smell of peach. May I keep you 50 grams?",
    )
    texts = (
        f"{id_}.sms.j2:\nHarbour Tea: {ask} Reply STOP to opt out.\n"
        for id_, ask in zip(_IDS, asks, strict=True)
    )
    return "".join((*texts, LETTER))


class DailyCap(TimesRule):
    """A lead gets more texts that sell within 24 hours than the law allows.

    Florida, Maryland, Oklahoma and Oregon allow three in 24 hours, counted from each text on and
    not by the calendar: four texts between Monday 20:00 and Tuesday 12:00 are one too many, though
    each date has but two. Each text beyond the cap can be sued for.

    All that sell count, whichever step sends them: the steps of the file, the answers to replies
    where they sell, and the fallback. Every way is tried on which replies lead from step to step,
    each reply right after a text, also back to a step that was sent. `delay` keys in minutes and
    hours, and a window that opens on what has waited all night, are where it happens.

    Put days between texts that sell. A cap in the file is a safety net: `cap = { count = 3,
    per_hours = 24 }` makes the next one wait.
    """

    code: ClassVar[str] = "TIM03"
    name: ClassVar[str] = "daily-cap"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "Fla. Stat. 501.616, Md. SB 90, Okla. 775C, Or. HB 3865"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("cap", "at most so many texts in a day or in some hours, in sequence.toml"),
        ("timing.law", "limits of your own, with a cap"),
    )
    bad: ClassVar[str] = (
        campaign(ZONE, HOURS, steps=_steps("hours = 1"), texts=_texts()) + _IN_FLORIDA
    )
    good: ClassVar[str] = (
        campaign(ZONE, HOURS, steps=_steps("days = 3"), texts=_texts()) + _IN_FLORIDA
    )

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield a hit for the first text that is one too many."""
        yield from told(times, _CAP, _cap_key, _cap)


def _cap_key(times: CampaignTimes, step: str) -> str:
    del times, step
    return "cap"


def _cap(times: CampaignTimes, refused: Sequence[Broken]) -> str:
    """The cap to write."""
    leads = frozenset(lead for each in refused for lead in each.leads)
    policy, at = policy_of_settings(times.timing), int(refused[0].send.timestamp())
    caps = [
        Law.for_places(each.where.jurisdictions, each.where.zones, policy).cap(at)
        for each in times.classes
        if not leads.isdisjoint(each.leads)
    ]
    count = min((cap for cap in caps if cap is not None), default=_ALWAYS)
    return f"Put days between the texts, or write cap = {{ count = {count}, per_hours = 24 }}."
