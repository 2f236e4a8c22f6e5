"""A slow and obvious twin of `plan`, written from the rules of time alone.

It steps through time minute by minute and asks of each whether it is allowed. It knows no words
of reasons and no notes, and chooses no variants; the law is handed in as a callable.
"""

import datetime as dt
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final

from simulator.analysis.opt_out.inbound import read_reply
from simulator.model import event as events_of
from simulator.model.event import Event
from simulator.model.persona import Persona
from simulator.model.sequence import Reply, Step
from simulator.model.sequence import Sequence as Campaign
from simulator.rendering.engine import Condition, Engine
from tests.timing.slow_due import Due, Dues
from tests.timing.slow_limits import (
    Allowed,
    Clock,
    Limits,
    Texts,
    clock_of,
    first_allowed,
    keeping_time,
    last_allowed,
    on_other_dates,
)

BOUND_KINDS: Final = ("marketing", "opt_in_request")
POLITE: Final = {"please", "pls", "thanks", "thank", "you", "ok", "okay"}
STOPS: Final = {"reply": "replied", "opt_out": "opted_out", "conversion": "converted"}


@dataclass(frozen=True)
class Row:
    """What became of one step; instants are seconds since 1970."""

    id: str
    status: str
    reason: str | None = None
    due: int | None = None
    send: int | None = None
    fallback: int | None = None


@dataclass(frozen=True)
class Said:
    """What a message is: its kind and its channel."""

    kind: str = "marketing"
    channel: str = "sms"


@dataclass(frozen=True)
class Provider:
    """When it sends; and within how many hours of a text it drops the next, 0 where it does not."""

    allowed: Allowed | None = None
    drops_within: int = 0


@dataclass
class Judged:
    """A step as it would be, if no event came up to `horizon`."""

    row: Row
    horizon: int | None


@dataclass
class SlowPlan:
    """One lead's run."""

    campaign: Campaign
    persona: Persona
    enrolled: int
    events: list[tuple[int, Event]]
    law: Allowed | None
    provider: Provider
    messages: Mapping[str, Said]
    holidays: frozenset[dt.date]
    texts: Texts
    clock: Clock
    dues: Dues
    rows: list[Row] = field(default_factory=list)
    previous: int = 0  # rule 2's anchor of that name
    since: int = 0  # the enrolment, or the reply that led here: nothing goes out before it
    position: int = 0
    is_led: bool = False
    listening: list[tuple[int, Step]] = field(default_factory=list)

    def run(self) -> list[Row]:
        """Take steps and events in the order of time."""
        self.previous = self.since = self.enrolled
        steps = self.campaign.steps
        waiting = [pair for pair in self.events if pair[0] > self.enrolled]
        while True:
            index = self._next_step()
            judged = self._judge(steps[index]) if index < len(steps) else None
            if waiting and self._comes_first(waiting[0][0], judged):
                at, event = waiting.pop(0)
                if self._follow(at, event, index):
                    return self.rows
                continue
            self._pass_over(index)
            if judged is None:
                return self.rows
            self._take(steps[index], judged.row)
            if judged.row.status == "unschedulable":
                self._end_all("unschedulable", "earlier_step")
                return self.rows

    def _next_step(self) -> int:
        steps, index = self.campaign.steps, self.position
        if not self.is_led:
            while index < len(steps) and steps[index].entry == "reply":
                index += 1
        return index

    @staticmethod
    def _comes_first(at: int, judged: Judged | None) -> bool:
        return judged is None or (judged.horizon is not None and at <= judged.horizon)

    def _pass_over(self, index: int) -> None:
        passed = self.campaign.steps[self.position : index]
        self.rows += [Row(step.id, "skipped", "condition") for step in passed]
        self.position = index

    def _take(self, step: Step, row: Row) -> None:
        if row.send is not None:
            self._count(step, step.message, row.send)
            if step.replies:
                self.listening.append((row.send, step))
            row = replace(row, fallback=self._fall_back(step, row.send))
        self.rows.append(row)
        moment = row.due if row.send is None else row.send
        self.previous = self.previous if moment is None else moment
        self.position, self.is_led = self.position + 1, False

    def _count(self, step: Step, message: str | None, at: int) -> None:
        if step.channel.carries_text:
            self.texts.sent.append(at)
        if self._said(step, message).channel == "sms":
            self.texts.sms.append(at)

    # Events: rules 9 and 16.

    def _follow(self, at: int, event: Event, index: int) -> bool:
        """Do as an event says; true where it ends the run."""
        if event.type == events_of.OPT_OUT:
            return self._stop(index, "opted_out")
        if event.type == events_of.REPLY:
            if read_reply(event.text, country=self.persona.country or "US").opt_out:
                return self._stop(index, "opted_out")
            goal = self._goal(at, event.text)
            if goal in ("end", "person"):
                return self._stop(index, "replied")
            if goal is not None:
                self._lead_to(goal, at)
                return False
        if event.type in self.campaign.stop_on:
            return self._stop(index, STOPS.get(event.type, "stopped"))
        return False

    def _goal(self, at: int, text: str) -> str | None:
        """Where a reply leads: it answers the latest step that was sent and has answers."""
        asked = [pair for pair in self.listening if pair[0] < at]
        if not asked or not folded(text):
            return None
        _, step = max(reversed(asked), key=lambda pair: pair[0])  # of two at once, the later
        return next((reply.to for reply in step.replies if _matches(reply, text)), None)

    def _lead_to(self, goal: str, at: int) -> None:
        target = next(i for i, step in enumerate(self.campaign.steps) if step.id == goal)
        self._leave(self.campaign.steps[self.position : target], "skipped", "condition")
        self.position, self.is_led, self.previous, self.since = target, True, at, at

    def _stop(self, index: int, reason: str) -> bool:
        self._pass_over(index)
        self._end_all("cancelled", reason)
        return True

    def _end_all(self, status: str, reason: str) -> None:
        """Leave this step and all later ones."""
        self._leave(self.campaign.steps[self.position :], status, reason)

    def _leave(self, steps: Sequence[Step], status: str, reason: str) -> None:
        """Send none of these steps; each tells when it would have been due."""
        for step in steps:
            due = None if step.entry == "reply" and not self.is_led else self._due(step)
            self.previous = due.at if due else self.previous
            self.rows.append(Row(step.id, status, reason, due.at if due else None))
            self.is_led = False

    # One step: rules 2 to 8.

    def _judge(self, step: Step) -> Judged:
        due = self._due(step)
        if due is None:
            return Judged(Row(step.id, "skipped", "no_anchor"), None)
        limits = self._limits(step, step.message)
        send, lack = self._send_instant(step, due, limits)
        horizon = due.at if send is None else send
        latest = _latest(step, due.at)
        horizon = horizon if latest is None else min(horizon, latest)
        if not self._may_text(step) and lack != "too_late":
            lack = "no_consent"
        elif lack is None and send is not None and latest is not None and send > latest:
            lack = "expired"
        elif lack is None and send is not None and self._is_dropped(step, step.message, send):
            lack = "closed"
        elif lack is None and send is not None and not self._holds(step, send):
            lack = "condition"
        if lack is None:
            return Judged(Row(step.id, "sent", None, due.at, send), horizon)
        status = "unschedulable" if lack == "no_allowed_instant" else "skipped"
        return Judged(Row(step.id, status, lack, due.at), horizon)

    def _due(self, step: Step) -> Due | None:
        return self.dues.due(step, self.previous, is_led=self.is_led)

    def _limits(self, step: Step, message: str | None) -> Limits:
        said = self._said(step, message)
        bound = said.channel == "sms" and said.kind in BOUND_KINDS
        bound = bound or step.channel == "call"
        window = self.campaign.window_of(step)
        law = self.law if bound else None
        provider = self.provider.allowed if said.channel == "sms" else None
        others = tuple(other for other in (law, provider) if other)
        capped = step.channel.carries_text
        return Limits(self.campaign, self.clock, window, self.holidays, self.texts, capped, others)

    def _is_dropped(self, step: Step, message: str | None, send: int) -> bool:
        """Whether the provider leaves a text out, so soon after another."""
        hours = self.provider.drops_within * 3600
        is_sms = self._said(step, message).channel == "sms"
        return is_sms and any(sent <= send < sent + hours for sent in self.texts.sms)

    def _said(self, step: Step, message: str | None) -> Said:
        usual = Said(channel=step.channel.value)
        return usual if message is None else self.messages.get(message, usual)

    def _send_instant(self, step: Step, due: Due, limits: Limits) -> tuple[int | None, str | None]:
        """When it would be sent, or why never."""
        on_closed = self.campaign.on_closed_of(step)
        if due.at < self.since:
            return None, "too_late"
        if limits.is_open(due.at):
            return due.at, None
        if on_closed == "skip":
            return None, "closed"
        if on_closed == "earlier" and due.date_anchor is not None:
            return self._earlier(step, due.at, due.date_anchor, limits)
        return _or_never(self._later(step, due.at, limits))

    def _earlier(
        self, step: Step, due: int, anchor: int, limits: Limits
    ) -> tuple[int | None, str | None]:
        is_after = due > anchor
        floor = anchor if is_after else limits.earliest(due)
        if step.at is None:
            found = last_allowed(limits, due, floor)
        else:
            found = on_other_dates(limits, due, step.at, -1, floor)
        if found is None:
            return _or_never(self._later(step, due, limits) if is_after else None)
        return (found, None) if found >= self.since else (None, "too_late")

    def _later(self, step: Step, due: int, limits: Limits) -> int | None:
        if step.at is not None:
            return on_other_dates(limits, due, step.at, 1, due)
        roll = self.campaign.roll
        if roll == "earliest" or (roll == "auto" and limits.time_of_day_counts):
            return first_allowed(limits, due)
        return keeping_time(limits, due)

    def _may_text(self, step: Step) -> bool:
        named = self.persona.consent.channels if self.persona.consent else ()
        channel = self._said(step, step.message).channel
        return not named or channel == "task" or channel in named

    def _holds(self, step: Step, send: int) -> bool:
        if step.when is None:
            return True
        seen = {event.type for at, event in self.events if self.enrolled < at <= send}
        condition = _condition(step.when)
        replied, clicked = "reply" in seen, "click" in seen
        return condition.holds(self.persona.fields(), replied=replied, clicked=clicked)

    def _fall_back(self, step: Step, send: int) -> int | None:
        """When the other channel follows, unless the lead did something first."""
        if step.fallback is None:
            return None
        due = self.dues.delayed(step.fallback.after, send)
        channel = self._said(step, step.fallback.message).channel
        limits = self._limits(step, step.fallback.message)
        named = self.persona.consent.channels if self.persona.consent else ()
        found = self._later(step.model_copy(update={"at": None}), due, limits)
        answers = {"reply", "click", "conversion", "opt_out", *self.campaign.stop_on}
        if found is None or (named and channel not in named):
            return None
        if self._is_dropped(step, step.fallback.message, found):
            return None
        if any(send < at <= found and event.type in answers for at, event in self.events):
            return None
        self._count(step, step.fallback.message, found)
        return found


def _first_comes(pair: tuple[int, Event]) -> tuple[int, bool]:
    """Events in the order of time; of several at once an opt-out is the first."""
    at, event = pair
    return at, event.type != events_of.OPT_OUT


@cache
def _condition(when: str) -> Condition:
    return Engine().compile_condition("when", when)


def _latest(step: Step, due: int) -> int | None:
    hours = step.expires_after_hours
    return None if hours is None else due + int(hours * 3600)


def _or_never(found: int | None) -> tuple[int | None, str | None]:
    return (None, "no_allowed_instant") if found is None else (found, None)


def folded(text: str) -> tuple[str, ...]:
    """The words of a reply, without case, accents, marks and politeness."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(sign for sign in plain if not unicodedata.combining(sign))
    words = "".join(sign if sign.isalnum() else " " for sign in kept).split()
    return tuple(word for word in words if word not in POLITE)


def _matches(reply: Reply, text: str) -> bool:
    return any(folded(each) == folded(text) for each in reply.match)


def slow_plan(
    campaign: Campaign,
    persona: Persona,
    enrolled_at: dt.datetime,
    *,
    events: Sequence[Event] = (),
    allowed: Allowed | None = None,
    provider: Provider | None = None,
    messages: Mapping[str, Said] | None = None,
    sent: Iterable[dt.datetime] = (),
    holidays: Iterable[dt.date] = (),
) -> list[Row]:
    """The rows of `plan`, in its order.

    `allowed` is the law. `holidays` are the dates of the calendars that the file names, beside
    those that it writes out.
    """
    written = {day for day in campaign.holidays if isinstance(day, dt.date)}
    closed = frozenset(written | set(holidays))
    clock, enrolled = clock_of(persona, campaign), int(enrolled_at.timestamp())
    earlier = [int(each.timestamp()) for each in sent]
    run = SlowPlan(
        campaign,
        persona,
        enrolled,
        sorted(((int(e.at.timestamp()), e) for e in events), key=_first_comes),
        allowed,
        provider or Provider(),
        messages or {},
        closed,
        Texts([*earlier], [*earlier]),
        clock,
        Dues(campaign, persona, enrolled, closed, clock),
    )
    return run.run()
