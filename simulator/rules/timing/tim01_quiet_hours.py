"""TIM01: a text that sells goes out at an hour at which the law wants quiet."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from simulator.model.finding import Severity
from simulator.rules.example_files import HOURS, ZONE, campaign
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import Broken, CampaignTimes
from simulator.rules.timing.broken_law import told
from simulator.rules.timing.keepers import window_key
from simulator.rules.timing.window_to_write import window_to_write

_HOURS: Final = frozenset({"hours"})
_UNKNOWN: Final = frozenset({"unknown_country"})


class QuietHours(TimesRule):
    """A text that sells may go out at night, or before people are up.

    The law keeps hours for texts that sell: 8 to 21 in most of the US, shorter in a dozen states,
    others abroad, and always by the reader's own clock. In the US each text outside them can cost
    500 dollars and more in court, and it wakes people up besides. Whoever enters the campaign at
    23:00 gets a text with `delay = { hours = 1 }` at midnight.

    What counts is what your file and your provider do by themselves: every instant of a year at
    which a lead may enter, or give a reply that leads to a step, is tried, for each lead's clock,
    in every zone and state that phone and address allow. The finding says who keeps the hours: the
    provider, the window of the sequence, or nobody. Texts that confirm, remind or answer are not
    bound.

    Write a window, on the clock of `default_timezone` or of the leads' own zones. The one that is
    proposed keeps within the law for all leads, of hours and of days; where none does, their zones
    lie too far apart, and they need to be told more exactly. A lead whose country nothing tells
    may get no text that sells at any hour. A law that you read otherwise is a setting:
    `timing.policy`, and rows of your own under `timing.law`.
    """

    code: ClassVar[str] = "TIM01"
    name: ClassVar[str] = "quiet-hours"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "47 CFR 64.1200(c)(1), state laws and those of other countries"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("window", "when the sequence may send, in sequence.toml"),
        ("timing.policy", "whose limits count: strict, statutory or vendor"),
        ("timing.policy_date", "the day as of which the law counts"),
        ("timing.law", "limits of your own for a country or a state"),
    )
    bad: ClassVar[str] = campaign(ZONE, HOURS.replace("18:00", "22:00"))
    good: ClassVar[str] = campaign(ZONE, HOURS)

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield a hit for each window that lets a text through at a closed hour."""
        yield from told(times, _HOURS, window_key, _window)
        yield from _of_nowhere(times)


def _window(times: CampaignTimes, refused: Sequence[Broken]) -> str:
    return (
        window_to_write(times, refused[0].step)
        or "No one window suits all of these leads: record their time zones."
    )


def _of_nowhere(times: CampaignTimes) -> Iterator[TimeHit]:
    """A hit for the leads of whom no country is known."""
    refused = [each for each in times.broken if each.about in _UNKNOWN]
    leads = tuple(sorted({lead for each in refused for lead in each.leads}))
    if leads:
        yield TimeHit(
            "audience",
            what="Nothing tells in which country some leads are.",
            why="So no hour is known at which they may get a text that sells.",
            remedy="Record their country, or a phone number with its +.",
            leads=leads,
            example=leads[0],
            apart="country",
        )
