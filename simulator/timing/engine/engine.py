"""Many journeys through one sequence, as whole seconds and without words.

The scalar scheduler is the meaning. What it works out anew for each lead is compiled here once:
a lead who does nothing takes a look into a sorted list for each step, all others walk the
scheduler's own way with the same lists at hand.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from simulator.model.event import CONVERSION, OPT_OUT, REPLY, Event
from simulator.model.persona import Persona
from simulator.model.timeline import Reason
from simulator.timing.engine.bare_journey import BareRows, BareTurns, GrowingHappenings, Reaction
from simulator.timing.engine.caps_kept import Room, keeps_caps
from simulator.timing.engine.compiled_judge import CompiledJudge
from simulator.timing.engine.lanes import Lane, Lanes
from simulator.timing.engine.silent import NOTHING, Row, Stop, TurnsError
from simulator.timing.scheduling.compiled import Text
from simulator.timing.scheduling.happenings import NEVER, Happenings, LeadRun
from simulator.timing.scheduling.journey import Journey
from simulator.timing.scheduling.lead_limits import LeadLimits
from simulator.timing.scheduling.scheduler import Scheduler

_STOPPED: Final = {REPLY: Reason.REPLIED, CONVERSION: Reason.CONVERTED}


class Run(NamedTuple):
    """A lead's run. An event `ended` it, at the latest at the end of time; `by_hand` is slow."""

    rows: list[Row]
    ended: int
    by_hand: bool = False


class Entry(NamedTuple):
    """A lead who enters at an instant, does what `happened` says, and reacts to what comes.

    `happened` has the events after the enrolment with their instants, in order. `reacting` starts
    the reactions from the beginning: a way may be tried more than once. With `id` it is another
    lead with the same data, who may get other variants.
    """

    lead: Persona
    enrolled: int
    happened: tuple[tuple[int, Event], ...] = ()
    reacting: Callable[[], Reaction] | None = None
    id: str | None = None

    @classmethod
    def of(cls, lead: Persona, enrolled: int, events: Iterable[Event]) -> "Entry":
        """A lead who does this."""
        return cls(lead, enrolled, tuple(Happenings(events, enrolled).all))

    def reaction(self) -> Reaction | None:
        """The lead's reactions, from the beginning."""
        return self.reacting() if self.reacting else None


class Engine:
    """Runs leads who enter from `start` up to `end`, instants in seconds since 1970."""

    def __init__(self, scheduler: Scheduler, start: int, end: int) -> None:
        self._compiled = scheduler.compiled
        self._falls_back = any(step.fallback for step in self._compiled.steps)
        self._lanes = Lanes(scheduler, start, end)

    def lane(self, lead: Persona) -> Lane:
        """What is compiled for a lead."""
        return self._lanes.of(lead)

    def run(self, entry: Entry) -> Run:
        """Run one lead."""
        lane = self._lanes.of(entry.lead)
        try:
            run = self._silent(lane, entry)
        except TurnsError:
            run = self._walked(lane, entry)
        if lane.has_caps and not self._keeps_caps(lane, entry, run.rows):
            return self._walked(lane, entry, by_hand=True)
        return run

    def _keeps_caps(self, lane: Lane, entry: Entry, rows: Sequence[Row]) -> bool:
        # A cap may close the instant at which a condition was judged.
        spare = any(reason is Reason.CONDITION and due for _, reason, due, *_ in rows)
        waits = tuple(_waits(rows)) if lane.keeps_time else ()
        room = Room(int(spare), waits)
        return keeps_caps(lane, self._compiled, self._sends(entry, rows), room)

    def _silent(self, lane: Lane, entry: Entry) -> Run:
        silence = lane.silence
        if silence is None:
            raise TurnsError
        stop = self._stop(*entry.happened[0]) if entry.happened else NOTHING
        if entry.reacting is None:
            rows, ended = silence.rows(entry.enrolled, stop)
            return Run(rows, ended)
        react = entry.reacting()

        def answer(number: int, after: int) -> Stop | None:
            reaction = react(number, after)
            return self._stop(*reaction) if reaction else None

        return Run(*silence.rows(entry.enrolled, stop, answer))

    def _stop(self, at: int, event: Event) -> Stop:
        """An event that can do nothing but end the sequence; for others the way is walked."""
        if event.type == OPT_OUT:
            return Stop(at, Reason.OPTED_OUT)
        # A reply without words is none that a step waits for.
        if event.type in self._compiled.sequence.stop_on and not event.text:
            return Stop(at, _STOPPED.get(event.type, Reason.STOPPED))
        raise TurnsError

    def _walked(self, lane: Lane, entry: Entry, *, by_hand: bool = False) -> Run:
        compiled = self._compiled
        lead = entry.lead.model_copy(update={"id": entry.id}) if entry.id else entry.lead
        happenings = GrowingHappenings((), entry.enrolled)
        for at, event in entry.happened:
            happenings.add(at, event)
        run = LeadRun(lead, lane.clock, entry.enrolled, happenings)
        limits = LeadLimits(compiled, run, ())
        rows = BareRows(run, happenings, entry.reaction())
        turns = BareTurns(compiled, run, rows)
        journey = Journey(compiled, run, limits, turns, rows)
        if not by_hand:
            journey.judge = CompiledJudge(compiled, run, limits, lane)
        journey.walk()
        if self._falls_back and entry.reacting and happenings.all:
            # What a lead does later may spare a fallback that was settled with its step.
            known = entry._replace(happened=tuple(happenings.all), reacting=None)
            return self._walked(lane, known, by_hand=by_hand)
        return Run(rows.bare, turns.ended, by_hand)

    def _sends(self, entry: Entry, rows: Iterable[Row]) -> Iterator[tuple[int, Text]]:
        for number, _, _, send, is_fallback in rows:
            if send is not None:
                yield send, self.text(number, entry.id or entry.lead.id, is_fallback=is_fallback)

    def text(self, number: int, lead: str, *, is_fallback: bool = False) -> Text:
        """What a lead of that id gets with a step, by its index."""
        step = self._compiled.steps[number]
        sent = step.fallback if is_fallback and step.fallback else step
        return sent.text_for(lead)


def _waits(rows: Iterable[Row]) -> Iterator[tuple[int, int]]:
    """From when to when steps wait; how long one does that is not sent nobody knows."""
    for _, _, due, send, _ in rows:
        if due is not None and send != due:
            yield due, NEVER if send is None else send
