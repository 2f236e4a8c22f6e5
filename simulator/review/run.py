"""How a campaign runs for one lead: while silent, after replies, and whenever the lead enters."""

import datetime as dt
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from simulator.model.event import REPLY, Event
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.timeline import Reason, Status, Timeline, TimelineStep
from simulator.review.weeks import Got, runs_evenly
from simulator.rules.times import TextTime

if TYPE_CHECKING:
    from simulator.review.timings import Runs

ANSWERED_AFTER = dt.timedelta(hours=1)
"""When a lead answers who does."""

ANCHOR = "lead."
"""Begins the anchor of a step that counts from a date in the lead's data."""

_TWO_WEEKS = dt.timedelta(days=14)
_ALWAYS = frozenset((Reason.CONDITION, Reason.NO_CONSENT))
"""Why a lead does not get a text at any hour."""


class Sending(NamedTuple):
    """When a message is sent, on the lead's clock, and by which step, counted from 1."""

    at: dt.datetime
    step: str
    number: int


@dataclass(frozen=True)
class Run:
    """How a campaign runs for one lead, and all who are alike in time."""

    runs: "Runs"
    lead: Persona

    @cached_property
    def declared(self) -> Timeline:
        """What the file and the provider do while the lead is silent."""
        return self.runs.line(self.lead)

    @cached_property
    def answered(self) -> Mapping[str, Timeline]:
        """The same for each reply that leads to another step, by that step's id."""
        return {goal: line for goal, (line, _) in self._turns.items()}

    @cached_property
    def _turns(self) -> Mapping[str, tuple[Timeline, tuple[Event, ...]]]:
        """Those with the replies that lead there."""
        found: dict[str, tuple[Timeline, tuple[Event, ...]]] = {}
        waiting: list[tuple[Timeline, tuple[Event, ...]]] = [(self.declared, ())]
        while waiting:
            timeline, events = waiting.pop(0)
            for goal, event in self._answers(timeline, events):
                if goal not in found:
                    more = (*events, event)
                    found[goal] = self.runs.line(self.lead, more), more
                    waiting.append(found[goal])
        return found

    def sending(self, message: Message) -> "Sending | None":
        """When a lead gets a message first, or else would; by which step."""
        if message.id not in self._sendings:
            self._sendings[message.id] = self._sending(message)
        return self._sendings[message.id]

    def _sending(self, message: Message) -> "Sending | None":
        for lines in ((self.declared,), self.answered.values()):
            for line in lines:
                for step in _sent(line):
                    if step.message == message.id and step.send:
                        return self._by(step.id, step.send)
        steps = self.runs.sequence.steps
        own = next((step.id for step in steps if message.id in step.message_ids), None)
        if own is None:
            return None
        due = next((each.due for each in self.declared.steps if each.id == own), None)
        return self._by(own, due or self.declared.enrolled_at)

    def _by(self, step: str, at: dt.datetime) -> "Sending":
        ids = [each.id for each in self.runs.sequence.steps]
        return Sending(at, step, ids.index(step) + 1)

    @cached_property
    def _sendings(self) -> dict[str, "Sending | None"]:
        return {}

    def times_of(self, message: Message) -> tuple[TextTime, ...]:
        """When a lead gets a message: while silent, or after a reply that leads to a step."""
        if message.id not in self._times:
            found = (
                _time_of(step, line, message, self)
                for line in self._lines()
                for step in _sent(line)
                if step.message == message.id
            )
            self._times[message.id] = tuple(dict.fromkeys(filter(None, found)))
        return self._times[message.id]

    @cached_property
    def _times(self) -> dict[str, tuple[TextTime, ...]]:
        return {}

    def may_get(self, message: Message) -> bool:
        """Whether a lead may get a message, whenever the lead enters or answers."""
        if message.id not in self._getting:
            lines = self._lines()
            self._getting[message.id] = any(self._may_send(line, message) for line in lines)
        return self._getting[message.id]

    @cached_property
    def _getting(self) -> dict[str, bool]:
        return {}

    def _lines(self) -> Iterator[Timeline]:
        yield self.declared
        yield from self.answered.values()

    def _may_send(self, line: Timeline, message: Message) -> bool:
        steps = {each.id for each in self.runs.sequence.steps if message.id in each.message_ids}
        return any(each.id in steps and each.reason not in _ALWAYS for each in line.steps)

    @cached_property
    def entering(self) -> tuple[Hashable, ...]:
        """Leads with the same answer live through a week alike, each by their own clock.

        Of which zone the clock is counts where it is put forward or back on the way.
        """
        declared, (_, *others) = self.declared, self.runs.declared_key(self.lead)
        dues = (step.due for step in declared.steps if step.due)
        end = max(dues, default=declared.enrolled_at) + _TWO_WEEKS
        is_even = runs_evenly(declared.timezone, declared.enrolled_at, end)
        return None if is_even else declared.timezone, *others

    def entering_for(self, message: Message) -> Hashable:
        """The same for leads who live alike up to a message, whatever comes later."""
        sequence, rows = self.runs.sequence, self.declared.steps
        own = {step.id for step in sequence.steps if message.id in step.message_ids}
        last = max((at for at, row in enumerate(rows) if row.id in own), default=0)
        before = rows[: last + 1]
        is_dated = any(sequence.anchor_of(step).startswith(ANCHOR) for step in sequence.steps)
        if is_dated or not all(row.reason is None or row.reason in _ALWAYS for row in before):
            return self.entering
        zone, *_ = self.entering
        return zone, tuple((row.id, row.reason, row.channel, row.kind) for row in before)

    def week_of(self, message: Message) -> Iterator[TextTime]:
        """When a lead gets a message who enters at any hour of a week.

        One that comes only after a reply comes for replies at any hour.
        """
        if message.id not in self._week_times:
            got = [*self._week(message)] or [*self._after_replies(message)]
            times = (self._at(each, message) for each in got if each.text.message == message.id)
            self._week_times[message.id] = tuple(times)
        yield from self._week_times[message.id]

    @cached_property
    def _week_times(self) -> dict[str, tuple[TextTime, ...]]:
        return {}

    def _week(self, message: Message) -> Iterator[Got]:
        if self._may_send(self.declared, message):
            yield from self.runs.week(self.lead, self._numbers(message))

    def _after_replies(self, message: Message) -> Iterator[Got]:
        ids = [step.id for step in self.runs.sequence.steps]
        for number in self._numbers(message):
            line, replies = self._turns.get(ids[number], (self.declared, ()))
            if replies and self._may_send(line, message):
                yield from self.runs.replying(self.lead, replies[-1].at, number)

    def _numbers(self, message: Message) -> frozenset[int]:
        """The places of the steps that may send a message."""
        every = enumerate(self.runs.sequence.steps)
        return frozenset(number for number, step in every if message.id in step.message_ids)

    def selling_week(self) -> tuple[TextTime, ...]:
        """When a silent lead gets the texts that sell who enters at any hour of a week."""
        week = self.runs.week(self.lead, range(len(self.runs.sequence.steps)))
        return tuple(self._at(each) for each in week if each.sells())

    def _at(self, got: Got, message: Message | None = None) -> TextTime:
        return got.time(self.runs.sequence, self.declared.enrolled_at.tzinfo, message)

    def _answers(
        self, timeline: Timeline, events: tuple[Event, ...]
    ) -> Iterable[tuple[str, Event]]:
        """The replies, after those events, that lead from a step that is sent to another step."""
        since = max((event.at for event in events), default=timeline.enrolled_at)
        steps = {step.id: step for step in self.runs.sequence.steps}
        for sent in timeline.steps:
            if sent.send is None or sent.send < since:
                continue
            for reply in steps[sent.id].replies:
                if reply.to in steps:
                    at = sent.send + ANSWERED_AFTER
                    yield reply.to, Event(REPLY, at, reply.match[0])


def _sent(timeline: Timeline) -> Iterator[TimelineStep]:
    """What a lead gets, fallbacks too."""
    for step in timeline.steps:
        for each in (step, step.fallback):
            if each is not None and each.status is Status.SENT:
                yield each


def _time_of(step: TimelineStep, timeline: Timeline, message: Message, run: Run) -> TextTime | None:
    if step.due is None or step.send is None:
        return None
    sequence = run.runs.sequence
    own = next((each for each in sequence.steps if each.id == step.id), None)
    anchor = sequence.anchor_of(own) if own else ""
    dated = anchor.removeprefix(ANCHOR) if anchor.startswith(ANCHOR) else ""
    replies = [reply.at for reply in timeline.replies if reply.at <= step.send]
    return TextTime(
        due=step.due,
        send=step.send,
        enrolled_at=timeline.enrolled_at,
        step=step.id,
        anchor=step.anchor if dated else None,
        expires=message.front.expires,
        replied_at=max(replies, default=None),
        anchor_field=dated,
        may_lapse=not (own and own.fallback and own.fallback.message == message.id),
        make_week=lambda: [each for each in run.week_of(message) if each.step == step.id],
    )
