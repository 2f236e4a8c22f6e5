"""When a silent lead gets which texts who enters a campaign at any hour of a week."""

import datetime as dt
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from simulator.model.message import Kind, Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence as Steps
from simulator.model.sequence import StepChannel
from simulator.rules.times import TextTime
from simulator.timing.clocks.clock import clock_of
from simulator.timing.clocks.wall_clock import DAY
from simulator.timing.scheduling.compiled import Text
from simulator.timing.scheduling.happenings import whole_seconds
from simulator.timing.scheduling.scheduler import Scheduler

if TYPE_CHECKING:
    from simulator.timing.engine.engine import Engine
    from simulator.timing.engine.silent import Row

_WEEK_HOURS, _HOUR = 7 * 24, 3600
_LOOKED_AHEAD = dt.timedelta(days=300)


Week = Sequence[tuple[int, Sequence["Row"]]]
"""When leads enter, and what becomes of each of their steps."""


class Got(NamedTuple):
    """A text that a lead gets who enters at an instant; instants are seconds since 1970.

    `replied` is the reply that led to it, if one did.
    """

    enrolled: int
    due: int
    send: int
    step: int
    text: Text
    is_fallback: bool
    replied: int | None = None

    def sells(self) -> bool:
        """Whether it is marketing by text message."""
        return self.text.channel is StepChannel.SMS and self.text.kind is Kind.MARKETING

    def time(
        self, sequence: Steps, zone: dt.tzinfo | None, message: Message | None = None
    ) -> TextTime:
        """The same for rules, on a lead's clock; `message` is what it sends."""
        return TextTime(
            due=dt.datetime.fromtimestamp(self.due, zone),
            send=dt.datetime.fromtimestamp(self.send, zone),
            enrolled_at=dt.datetime.fromtimestamp(self.enrolled, zone),
            step=sequence.steps[self.step].id,
            expires=message.front.expires if message else None,
            replied_at=dt.datetime.fromtimestamp(self.replied, zone) if self.replied else None,
            may_lapse=not self.is_fallback,
        )


class Weeks:
    """The weeks of a sequence's leads, who enter from about an instant on.

    They come from the lists that simulations look into: to plan so many timelines with all their
    reasons would take a hundred times as long.
    """

    def __init__(self, scheduler: Scheduler, about: dt.datetime) -> None:
        self._scheduler = scheduler
        self._about = whole_seconds(about)

    @cached_property
    def _engine(self) -> "Engine":
        # Few texts hang on when a lead enters.
        from simulator.timing.engine.engine import Engine  # noqa: PLC0415

        # Clocks around the world show the same hour within two days.
        return Engine(self._scheduler, self._about - 2 * DAY, self._about + 11 * DAY)

    def of(self, lead: Persona, first: dt.datetime) -> Week:
        """What becomes of a lead who enters at any full hour in the week after an instant."""
        from simulator.timing.engine.engine import Entry  # noqa: PLC0415 - as above

        return [(at, self._engine.run(Entry(lead, at)).rows) for at in _hours(first)]

    def got(self, week: Week, lead: str, steps: Container[int]) -> Iterator[Got]:
        """The texts that some steps, by their index, send to a lead of that id in a week."""
        for at, rows in week:
            yield from self._got(rows, at, lead, steps)

    def replying(self, lead: Persona, first: dt.datetime, number: int) -> Iterator[Got]:
        """The text of a step that a reply leads to, for replies at any full hour of a week."""
        from simulator.timing.engine.step_sends import Outcome  # noqa: PLC0415 - as above

        step, lane = self._scheduler.compiled.steps[number], self._engine.lane(lead)
        text = step.text_for(lead.id)
        led = lane.text(step, text).led
        if led is None:
            return
        for at in filter(lane.holds, _hours(first)):
            row = led.rows[led.index(at)]
            if row.outcome is Outcome.SENT:
                due, send = row.due.of(at), row.send.of(at)
                yield Got(at, due, send, number, text, is_fallback=False, replied=at)

    def _got(
        self, rows: Iterable["Row"], enrolled: int, lead: str, steps: Container[int]
    ) -> Iterator[Got]:
        for number, _, due, send, is_fallback in rows:
            if number in steps and due is not None and send is not None:
                text = self._engine.text(number, lead, is_fallback=is_fallback)
                yield Got(enrolled, due, send, number, text, is_fallback)


def _hours(first: dt.datetime) -> Iterator[int]:
    start = whole_seconds(first.replace(minute=0, second=0, microsecond=0))
    return (start + hour * _HOUR for hour in range(1, _WEEK_HOURS + 1))


def runs_evenly(zone: str, start: dt.datetime, end: dt.datetime) -> bool:
    """Whether a clock is put neither forward nor back between two instants, for all we look."""
    if end - start > _LOOKED_AHEAD:
        return False
    return len(clock_of(zone).stretches(whole_seconds(start), whole_seconds(end))) == 1
