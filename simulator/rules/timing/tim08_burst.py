"""TIM08: many texts that had to wait leave in the same minute when a window opens."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from typing import ClassVar, Final

from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.model.timeline import TimelineStep
from simulator.rules.example_files import HOURS, TO_LETTER, TO_OFFER, ZONE, campaign, people
from simulator.rules.instants import instant, stretch
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes

_IN_THE_EVENING: Final = TO_OFFER.replace("hours = 4", "hours = 9")
_ACCOUNT: Final = (
    people(*('phone = "+12125550123"\ncountry = "US"\nregion = "NY"',) * 4)
    + "presend.toml:\n[timing]\ntexts_per_second = 0.05\n"
)
_MINUTE: Final = 60
_SLOWEST: Final = 1.0
"""Texts a second that an ordinary US number sends, where nobody says what the account does."""
_VERY_MANY: Final = 1_000


class Burst(TimesRule):
    """Many texts wait for the same opening, and leave in one minute.

    Whoever enters the campaign between Friday evening and Monday morning waits for Monday at
    10:00:00, and then all go at once. An account sends so many texts a second and no more: the
    rest queues, in an order that nobody chose, and carriers look hard at bursts. Those who answer
    at once also meet people who can only answer one at a time.

    What counts are texts that were due earlier and had to wait. With `timing.texts_per_second` in
    the settings, a burst is more than the account sends in a minute; without it, only a thousand
    and more are worth a hint. `presend simulate` shows the queue for as many leads as you expect.

    Spread them: let steps fall due inside the window with different `at` times, enrol a large list
    in parts, or widen the window where the law allows. Keep the order of a lead's own texts.
    """

    code: ClassVar[str] = "TIM08"
    name: ClassVar[str] = "burst"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "carriers' limits on texts a second"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("timing.texts_per_second", "how many texts your account sends a second"),
    )
    bad: ClassVar[str] = campaign(ZONE, HOURS, steps=_IN_THE_EVENING + TO_LETTER) + _ACCOUNT
    good: ClassVar[str] = campaign(ZONE, HOURS) + _ACCOUNT

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield a hit for each step with its largest burst."""
        least = _VERY_MANY if times.throughput is None else times.throughput * _MINUTE
        largest: dict[str, _Group] = {}
        for group in _groups(times):
            known = largest.get(group[0].id)
            if len(group[1]) > least and (known is None or len(known[1]) < len(group[1])):
                largest[group[0].id] = group
        for step, leads in largest.values():
            yield _hit(times, step, leads)


_Group = tuple[TimelineStep, tuple[str, ...]]


def _groups(times: CampaignTimes) -> Iterator[_Group]:
    """The leads whose text of a step had to wait and leaves at one instant."""
    waiting: defaultdict[tuple[str, float], list[str]] = defaultdict(list)
    examples: dict[tuple[str, float], TimelineStep] = {}
    for each in times.classes:
        for step in each.declared.steps:
            if step.channel != "sms" or not (step.send and step.due and step.due < step.send):
                continue
            key = (step.id, step.send.timestamp() // _MINUTE)
            waiting[key] += each.leads
            examples.setdefault(key, step)
    for key, leads in waiting.items():
        yield examples[key], tuple(leads)


def _hit(times: CampaignTimes, step: TimelineStep, leads: tuple[str, ...]) -> TimeHit:
    assert step.send  # noqa: S101 - only what is sent is in a burst
    rate = times.throughput or _SLOWEST
    last = dt.timedelta(seconds=len(leads) / rate)
    says = f"At {rate:g} a second" if times.throughput else "At one a second, as many numbers send"
    return TimeHit(
        times.steps[step.id].key,
        what=f"{counted(len(leads), 'text')} of “{step.id}” had to wait, and leave together at "
        f"{instant(step.send)}.",
        why=f"{says}, the last one goes out {stretch(last)} later, in an order that nobody chose.",
        remedy='Spread them: write another time, such as at = "11:00", for some, or enrol a large '
        "list in parts.",
        leads=tuple(sorted(leads)),
        example=leads[0],
        severity=None if times.throughput else Severity.INFO,
        about=times.message_of(step),
    )
