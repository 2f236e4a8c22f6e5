"""SEQ08: a lead who is in two sequences gets both at once, or two offers that don't agree."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final, NamedTuple

from simulator.analysis.price_cuts import read_price_cuts
from simulator.model.finding import Severity
from simulator.model.timeline import TimelineStep
from simulator.places.words import listed
from simulator.rules.campaign import SentMessage
from simulator.rules.example_files import HEAD, HOURS, ZONE
from simulator.rules.instants import instant, stretch
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes, LeadTimes
from simulator.rules.together import sent_texts, together

_REMEMBERED: Final = dt.timedelta(days=30)
"""For so long a lead knows an offer."""

_FEW: Final = 3
"""So many campaigns are named."""

_WHIPLASH: Final = "Two stories on one phone in one day read as whiplash, and bring opt-outs."
_CHEATED: Final = "Who took the first offer feels cheated by the second."


class SequencesClash(TimesRule):
    """A lead who is in two sequences gets a text of each on one day, or offers that don't agree.

    Each sequence is written as if it were alone. But a lead has one phone: two texts that sell,
    hours apart and each with its own story, read as whiplash, and "20% off" behind last week's
    "10% off" makes fools of those who took the first. Campaigns are compared as they run for leads
    who enter both at the same instant and answer neither.

    Two texts clash on one day of the lead's, or less than the hours apart that your budget asks
    for (`timing.budget` in presend.toml; with two a day in it, only the hours count). Price cuts
    clash within 30 days; "up to 30% off" clashes with nothing. Each two campaigns are told of once,
    in the one whose name comes later in the alphabet, with all others that it clashes with.

    Where your platform never holds a lead in both, say so in either file: `apart_from =
    ["left-basket"]`, or `["all"]`. Else move one of them to other days, enrol other leads by their
    `scopes`, or make one sequence of the two. Campaigns for different stages are taken to be apart.
    """

    code: ClassVar[str] = "SEQ08"
    name: ClassVar[str] = "sequences-clash"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "nurture automation and SMS guides: joined channels, no whiplash"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("apart_from", "campaigns that never hold the same lead at once, in sequence.toml"),
        ("timing.budget.gap_hours", "the hours that lie between two texts at least"),
        ("timing.budget.day", "how many texts that sell a lead may get a day"),
    )
    bad: ClassVar[str] = (
        "spring/sequence.toml:\n"
        f"{HEAD}{ZONE}{HOURS}"
        '[[steps]]\nid = "offer"\nmessage = "offer"\n'
        '[[steps]]\nid = "letter"\nmessage = "letter"\nchannel = "email"\ndelay = { days = 3 }\n'
        "spring/offer.sms.j2:\n"
        "Harbour Tea: the first green teas are in. Shall we put a tin aside for you? "
        "Reply STOP to opt out.\n"
        "spring/letter.email.j2:\n"
        "+++\n"
        'subject = "How to steep a green tea"\n'
        "+++\n"
        "Water at 70 degrees, two minutes, and a cup that is warm.\n"
        "tasting/sequence.toml:\n"
        f'format = 1\nobjective = "fill the tastings"\nstage = "customer"\n{ZONE}{HOURS}'
        '[[steps]]\nid = "invite"\nmessage = "invite"\ndelay = { hours = 1 }\n'
        '[[steps]]\nid = "menu"\nmessage = "menu"\nchannel = "email"\ndelay = { days = 4 }\n'
        "tasting/invite.sms.j2:\n"
        "Harbour Tea: five teas, one table, and the man who picked them. Shall we keep you a "
        "chair? Reply STOP to opt out.\n"
        "tasting/menu.email.j2:\n"
        "+++\n"
        'subject = "Five teas on one table"\n'
        "+++\n"
        "We begin with the palest and end with the darkest.\n"
    )
    good: ClassVar[str] = bad.replace(
        '[[steps]]\nid = "invite"', 'apart_from = ["spring"]\n[[steps]]\nid = "invite"'
    )

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield a hit for each other campaign, of time or else of offers; a pair is told once."""
        close: list[_Meeting] = []
        torn: list[_Meeting] = []
        for other in times.beside:
            if other.campaign.name > times.campaign.name:
                continue
            met = list(_meetings(times, other))
            near = [each for each in met if each.is_close]
            close += near
            torn += [each for each in met if each.is_torn] if not near else []
        if close:
            yield _hit(close, close[0].of_time, _WHIPLASH, "time")
        if torn:
            yield _hit(torn, torn[0].of_offers, _CHEATED, "offers")


class _Text(NamedTuple):
    """A text that sells, and when it is sent."""

    send: dt.datetime
    step: TimelineStep
    message: SentMessage | None

    @property
    def cuts(self) -> frozenset[str]:
        """By how much it cuts prices."""
        return read_price_cuts(self.message.tokens) if self.message else frozenset()


def _selling(times: CampaignTimes, held: LeadTimes) -> Iterator[_Text]:
    for step in sent_texts(held.declared):
        if times.sells(step) and step.send:
            yield _Text(step.send, step, times.message_of(step))


@dataclass(frozen=True)
class _Meeting:
    """A text of one campaign and a text of another that the same leads get."""

    own: _Text
    its: _Text
    leads: tuple[str, ...]
    times: CampaignTimes
    other: CampaignTimes

    @property
    def gap(self) -> dt.timedelta:
        """The time between the two."""
        return abs(self.own.send - self.its.send)

    @property
    def is_close(self) -> bool:
        """Whether the second comes too soon after the first."""
        budget = self.times.timing.budget
        if self.gap < dt.timedelta(hours=budget.gap_hours):
            return True
        its_day = self.its.send.astimezone(self.own.send.tzinfo).date()
        return budget.day == 1 and self.own.send.date() == its_day

    @property
    def is_torn(self) -> bool:
        """Whether both cut prices, by other figures, while a lead remembers the first."""
        ours, theirs = self.own.cuts, self.its.cuts
        return self.gap <= _REMEMBERED and bool(ours and theirs) and ours.isdisjoint(theirs)

    @property
    def of_time(self) -> str:
        """What a lead meets of two texts that come close together."""
        (first, of_first), (second, of_second) = self._in_order()
        when = instant(first.send.astimezone(self.own.send.tzinfo))
        then = f"{stretch(self.gap)} later" if self.gap else "at the same moment"
        return (
            f"Leads in both get “{first.step.id}” of {of_first} on {when} and "
            f"“{second.step.id}” of {of_second} {then}."
        )

    @property
    def of_offers(self) -> str:
        """What a lead meets of two offers."""
        first, second = (
            f"{' and '.join(sorted(text.cuts))} off by “{text.step.id}” of {campaign}"
            for text, campaign in self._in_order()
        )
        return f"Leads in both are offered {first}, then {second}."

    def _in_order(self) -> list[tuple[_Text, str]]:
        pairs = [(self.its, self.other.campaign.name), (self.own, self.times.campaign.name)]
        return sorted(pairs, key=lambda pair: pair[0].send)


def _meetings(times: CampaignTimes, other: CampaignTimes) -> Iterator[_Meeting]:
    """Each text of both with each of the other that the same leads get."""
    for leads, (ours, theirs) in together((times, other)):
        for own in _selling(times, ours):
            for its in _selling(other, theirs):
                yield _Meeting(own, its, leads, times, other)


def _hit(met: Sequence[_Meeting], what: str, why: str, apart: str) -> TimeHit:
    """What to tell of the first of these meetings, for the leads and the campaigns of all."""
    first = met[0]
    others = list(dict.fromkeys(each.other.campaign.name for each in met))
    more = f" It clashes with {listed(_few(others[1:]))} too." if others[1:] else ""
    names = ", ".join(f'"{name}"' for name in others) if len(others) <= _FEW else '"all"'
    return TimeHit(
        first.times.steps[first.own.step.id].key,
        what=f"{what}{more}",
        why=why,
        remedy=f"If no lead is ever in both, write apart_from = [{names}]; else send one of "
        "them on other days.",
        leads=tuple(sorted({lead for each in met for lead in each.leads})),
        example=first.leads[0],
        about=first.own.message,
        apart=apart,
    )


def _few(names: Sequence[str]) -> Sequence[str]:
    """The first of many names, and how many more there are."""
    rest = len(names) - _FEW
    return [*names[:_FEW], f"{rest} more"] if rest > 1 else names
