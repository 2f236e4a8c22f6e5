"""What a simulation found: counts over many leads, under the numbers that a file assumes.

All of it is counts and sums of counts, so that the parts of a simulation add up in any order.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from simulator.model.decision import LawLimit
from simulator.model.timeline import Reason, TimelineNote

HOURS_OF_WEEK = 7 * 24

Heat = tuple[tuple[int, ...], ...]
"""Seven rows, Monday first, of 24 hours by the lead's clock."""


class Billing(NamedTuple):
    """What one text is to one lead: so many texts billed, in a country if it is known."""

    texts: int
    country: str = ""


class AnswerShare(NamedTuple):
    """Of those who reply to a step, the share who give this answer.

    `match` are the words of an answer that the step waits for; none stand for anything else.
    """

    step: str
    match: tuple[str, ...]
    share: float


@dataclass(frozen=True, slots=True)
class Assumed:
    """What the file assumes of those who get a step, as shares from 0 to 1.

    What it leaves out is 0, and an hour: `is_given` says whether it gives any number. `answers`
    are no numbers of the file's: how replies are taken to part where a step waits for some.
    """

    reply: float = 0.0
    opt_out: float = 0.0
    median_hours: float = 1.0
    is_given: bool = False
    answers: tuple[AnswerShare, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Who is enrolled, of the personas handed in; `left_out` counts the others by why."""

    enrolled: int
    left_out: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StepFigures:
    """What became of one step.

    `reached` are the leads who got it, `sent` how often it was sent: more, where a reply leads
    back to it. `moved` of these were sent at another instant than due. `skipped` counts leads who
    were passed by, by the reason; `stopped` those for whom an event had ended the sequence,
    `unscheduled` those for whom no instant is open. `replied` and `opted_out` are the answers to
    it; nobody opts out twice. Of what was sent `bound` are those that the law sets hours for, and
    `refused` counts those that it does not allow then, by what refuses them. `week` counts sends by
    the hour of the week on the lead's clock, Monday 00:00 first; `days` by the days since the
    lead's enrolment date; `hours` by the whole hours since the enrolment. `fallback` is what
    followed on another channel.
    """

    id: str
    channel: str
    leads: int
    reached: int = 0
    sent: int = 0
    moved: int = 0
    skipped: Mapping[Reason, int] = field(default_factory=dict)
    stopped: Mapping[Reason, int] = field(default_factory=dict)
    unscheduled: int = 0
    replied: int = 0
    opted_out: int = 0
    bound: int = 0
    refused: Mapping[LawLimit, int] = field(default_factory=dict)
    week: tuple[int, ...] = (0,) * HOURS_OF_WEEK
    days: Mapping[int, int] = field(default_factory=dict)
    hours: Mapping[int, int] = field(default_factory=dict)
    messages: Mapping[str, int] = field(default_factory=dict)
    fallback: "StepFigures | None" = None

    @property
    def share_reached(self) -> float:
        """Of all leads, those who got it."""
        return self.reached / self.leads if self.leads else 0.0

    @property
    def share_stopped(self) -> float:
        """Of all leads, those for whom an event had ended the sequence."""
        return sum(self.stopped.values()) / self.leads if self.leads else 0.0

    @property
    def median_hours(self) -> int | None:
        """The whole hours from the enrolment after which half of the sends were out."""
        return _middle(self.hours)

    @property
    def heat(self) -> Heat:
        """When it arrives, by weekday and hour."""
        return _rows(self.week)


@dataclass(frozen=True, slots=True)
class DayFigures:
    """What is sent on one date of the leads' calendars.

    `messages` counts all that carries text, `texts` text messages, `billed` the texts billed for
    these. `price` is for those that a rate holds for, `None` where there is none; `unpriced` are
    the others of those billed.
    """

    day: dt.date
    messages: int
    texts: int
    billed: int
    price: Decimal | None = None
    unpriced: int = 0


@dataclass(frozen=True, slots=True)
class Burst:
    """The most texts in one stretch of time; `start` is in UTC."""

    start: dt.datetime
    texts: int


@dataclass(frozen=True, slots=True)
class Throughput:
    """Text messages against what the account sends.

    `queue` is the most texts that wait at once, `drained` when the longest queue has been sent,
    `longest_wait` how long its last text waits, in seconds; all `None` where nobody said how many
    `texts_per_second` the account sends. Sending times in the other figures do not depend on it.
    """

    minute: Burst | None = None
    hour: Burst | None = None
    texts_per_second: float | None = None
    queue: int | None = None
    longest_wait: int | None = None
    drained: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Simulation:
    """Many leads' runs through a sequence, under what its file assumes: no forecast.

    `leads` of those `asked` for have been simulated; they are fewer where somebody stopped it.
    They enter between `enrolled_from` and `enrolled_to`: instants where `is_local` is false, and
    else times on each lead's own clock. `stopped_by` counts leads by the event that ended their
    run, `finished` the others. `steps` come in the order of the file. `policy` names the law
    applied, `None` for what the file and the provider do by themselves; `judged_by` names the one
    that says what is refused. `by_hand` are leads that
    the slower scheduler took. The same sequence, personas and seed give the same figures,
    whatever machine they are made on.
    """

    asked: int
    leads: int
    seed: int
    enrolled_from: dt.datetime
    enrolled_to: dt.datetime
    is_local: bool
    policy: str | None
    provider: str
    assumed: Assumed
    enrolment: LeftOut
    steps: tuple[StepFigures, ...]
    finished: int = 0
    stopped_by: Mapping[Reason, int] = field(default_factory=dict)
    days: tuple[DayFigures, ...] = ()
    throughput: Throughput = Throughput()
    notes: tuple[TimelineNote, ...] = ()
    by_hand: int = 0
    judged_by: str = "strict"
    tzdata: str = ""

    @property
    def is_partial(self) -> bool:
        """Whether it was stopped before all leads were simulated."""
        return self.leads < self.asked

    @property
    def texts(self) -> int:
        """All text messages."""
        return sum(each.texts for each in self.days)

    @property
    def billed(self) -> int:
        """All texts billed."""
        return sum(each.billed for each in self.days)

    @property
    def price(self) -> Decimal | None:
        """What the texts cost for which a rate holds."""
        prices = [each.price for each in self.days if each.price is not None]
        return sum(prices, Decimal()) if prices else None

    @property
    def unpriced(self) -> int:
        """All texts billed for which no rate holds."""
        return sum(each.unpriced for each in self.days)

    @property
    def replied(self) -> int:
        """All replies but those that end all texts."""
        return sum(each.replied for each in self.steps)

    @property
    def opted_out(self) -> int:
        """All leads who opted out, after their last text too."""
        return sum(each.opted_out for each in self.steps)

    @property
    def bound(self) -> int:
        """All texts and calls that the law sets hours for."""
        return sum(each.bound for each in self.rows())

    @property
    def refused(self) -> Mapping[LawLimit, int]:
        """Those of them that it does not allow, by what refuses them, the most frequent first."""
        counts: Counter[LawLimit] = Counter()
        for each in self.rows():
            counts.update(each.refused)
        return most_first(counts)

    @property
    def heat(self) -> Heat:
        """When text messages arrive, by weekday and hour of the leads' clocks."""
        return self.heat_of("sms")

    def heat_of(self, *channels: str) -> Heat:
        """The same for other channels."""
        weeks = [each.week for each in self.rows() if each.channel in channels]
        return _rows(tuple(map(sum, zip(*weeks, strict=True))) or (0,) * HOURS_OF_WEEK)

    def rows(self) -> Iterator[StepFigures]:
        """Every step, each followed by its fallback."""
        for step in self.steps:
            yield step
            if step.fallback:
                yield step.fallback


def most_first(counts: Mapping[LawLimit, int]) -> Mapping[LawLimit, int]:
    """Limits by how often they refuse something; of two alike the first by their words."""
    order = sorted(counts, key=lambda each: (-counts[each], each.words, each.jurisdiction))
    return {limit: counts[limit] for limit in order}


def _rows(week: tuple[int, ...]) -> Heat:
    return tuple(week[start : start + 24] for start in range(0, HOURS_OF_WEEK, 24))


def _middle(counts: Mapping[int, int]) -> int | None:
    left = Counter(counts).total()
    half = (left + 1) // 2
    for value in sorted(counts):
        half -= counts[value]
        if half <= 0:
            return value
    return None
