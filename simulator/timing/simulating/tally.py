"""Counts of what happened to leads: the parts of a simulation add up in any order."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from simulator.model.decision import LawLimit
from simulator.model.sequence import StepChannel
from simulator.model.timeline import Reason
from simulator.timing.clocks.wall_clock import WallClock
from simulator.timing.scheduling.compiled import Text
from simulator.timing.simulating.simulation import HOURS_OF_WEEK, Billing

_HOUR: Final = 3600
_BEGINNING: Final = 3 * 24
"""The hour of the week in which 1970 began, a Thursday."""

Place = tuple[int, bool]
"""A step by its index, and whether its fallback is meant."""


class Sent(NamedTuple):
    """A send: of what, at which instant, due when, and billed how."""

    place: Place
    text: Text
    due: int | None
    send: int
    billing: Billing


class Answer(NamedTuple):
    """What a lead did after a step."""

    number: int
    at: int
    is_opt_out: bool


@dataclass(slots=True)
class StepTally:
    """Counts of one step, or of its fallback; see StepFigures."""

    reached: int = 0
    moved: int = 0
    reasons: Counter[Reason] = field(default_factory=Counter)
    replied: int = 0
    opted_out: int = 0
    bound: int = 0
    refused: Counter[LawLimit] = field(default_factory=Counter)
    week: Counter[int] = field(default_factory=Counter)
    days: Counter[int] = field(default_factory=Counter)
    hours: Counter[int] = field(default_factory=Counter)
    messages: Counter[str] = field(default_factory=Counter)

    def add(self, other: "StepTally") -> None:
        """Take in the counts of another part."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))


@dataclass(slots=True)
class Tally:
    """All counts.

    `by_hand` are leads whom the slow scheduler took. Dates are days since 1970 on the leads'
    clocks: `dates` counts all that carries text, `bills` text messages by what is billed.
    `minutes` counts text messages by the minute since 1970.
    """

    leads: int = 0
    by_hand: int = 0
    finished: int = 0
    stopped_by: Counter[Reason] = field(default_factory=Counter)
    steps: dict[Place, StepTally] = field(default_factory=dict)
    dates: Counter[int] = field(default_factory=Counter)
    bills: Counter[tuple[int, Billing]] = field(default_factory=Counter)
    minutes: Counter[int] = field(default_factory=Counter)

    def add(self, other: "Tally") -> None:
        """Take in the counts of another part."""
        for place, step in other.steps.items():
            self.step(place).add(step)
        for name in self.__slots__:
            if name != "steps":
                setattr(self, name, getattr(self, name) + getattr(other, name))

    def step(self, place: Place) -> StepTally:
        """The counts of a step."""
        found = self.steps.get(place)
        if found is None:
            found = self.steps[place] = StepTally()
        return found

    def note_send(self, sent: Sent, enrolled: int, clock: WallClock) -> None:
        """Count a send to a lead."""
        step = self.step(sent.place)
        hour = clock.wall(sent.send) // _HOUR
        date = hour // 24
        step.moved += sent.due != sent.send
        step.week[(hour + _BEGINNING) % HOURS_OF_WEEK] += 1
        step.days[date - clock.date(enrolled)] += 1
        step.hours[(sent.send - enrolled) // _HOUR] += 1
        if sent.text.message is not None:
            step.messages[sent.text.message] += 1
        if sent.text.channel.carries_text:
            self.dates[date] += 1
        if sent.text.channel is StepChannel.SMS:
            self.bills[date, sent.billing] += 1
            self.minutes[sent.send // 60] += 1

    def note_fate(self, place: Place, reason: Reason | None) -> None:
        """Count what became of a step for a lead in the end; without a reason it was sent."""
        step = self.step(place)
        if reason is None:
            step.reached += 1
        else:
            step.reasons[reason] += 1

    def note_bound(self, place: Place, limit: LawLimit | None) -> None:
        """Count a send that the law sets hours for, and what refuses it if anything does."""
        step = self.step(place)
        step.bound += 1
        if limit is not None:
            step.refused[limit] += 1

    def note_answer(self, answer: Answer) -> None:
        """Count an answer to a step."""
        step = self.step((answer.number, False))
        step.opted_out += answer.is_opt_out
        step.replied += not answer.is_opt_out
