"""Times the scheduler, and races the fast engine against SimPy on the same leads and replies.

The case: four steps, leads in eight zones, weekdays from 9 to 20, an answer stops the sequence.
SimPy runs a process a lead, which looks its instants up in the very lists that the engine has.
"""

import datetime as dt
import hashlib
import sys
import time
from collections.abc import Generator, Iterable, Sequence
from random import Random
from typing import Any, NamedTuple

import simpy

from simulator.model.event import REPLY, Event
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence as Steps
from simulator.places.clocks import instant, seconds
from simulator.timing.engine.engine import Engine, Entry
from simulator.timing.engine.lanes import Lane
from simulator.timing.scheduling.scheduler import Scheduler

LEADS = 20_000
PLANNED = 2_000
ROUNDS = 7
RATIO = 8.0
PLANS_A_CPU_SECOND = 5_000
SHARE_OF_REPLIES = 0.12
MEDIAN_HOURS = 20

ZONES = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "Europe/London",
)
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"]
SEQUENCE = Steps.model_validate(
    {
        "window": {"start": "09:00", "end": "20:00", "days": WEEKDAYS},
        "steps": [
            {"id": "welcome", "delay": {"minutes": 10}},
            {"id": "story", "delay": {"days": 1}},
            {"id": "nudge", "delay": {"days": 2, "hours": 3}},
            {"id": "last-call", "delay": {"days": 4}, "at": "10:00"},
        ],
    }
)
START = seconds(dt.datetime(2026, 10, 19, tzinfo=dt.UTC))
WEEKS = 8
"""Of enrolments, a change of clocks among them."""
NEVER = 1 << 60

Journey = tuple[int, ...]


class Drawn(NamedTuple):
    """A lead with its enrolment, and the instant of a reply that comes if the lead is still in."""

    lead: Persona
    enrolled: int
    reply: int


def main() -> None:
    """Time and race; exit 1 where a bound is missed or two engines disagree."""
    drawn = _drawn(LEADS)
    scheduler = Scheduler(SEQUENCE)
    engine = Engine(scheduler, START, START + WEEKS * 7 * 86_400)
    rate = _plan_rate(scheduler, drawn[:PLANNED])
    print(f"plan, with reasons: {rate:,.0f} timelines a CPU second ({PLANS_A_CPU_SECOND:,} asked)")
    fast, slow = _raced(engine, drawn)
    ratio = fast / slow
    print(
        f"plain engine {fast:,.0f} journeys, SimPy {slow:,.0f}: {ratio:.1f} times ({RATIO} asked)"
    )
    digests = {
        "engine": _digest(_by_engine(engine, _entries(drawn))),
        "SimPy": _digest(_by_simpy(engine, drawn)),
    }
    head = _digest(_by_engine(engine, _entries(drawn[:PLANNED])))
    planned = _digest(_by_plan(scheduler, drawn[:PLANNED]))
    print(f"digests: {digests['engine'][:12]} and {digests['SimPy'][:12]}; ", end="")
    print(f"of {PLANNED:,} leads {head[:12]} and plan's {planned[:12]}")
    agrees = len(set(digests.values())) == 1 and head == planned
    sys.exit(not (agrees and ratio >= RATIO and rate >= PLANS_A_CPU_SECOND))


def _drawn(count: int) -> list[Drawn]:
    dice = Random(8)  # noqa: S311 - made-up leads, no secrets
    leads = [
        Persona.model_validate({"id": f"lead-{at}", "timezone": zone})
        for at, zone in enumerate(ZONES)
    ]
    found = []
    for number in range(count):
        enrolled = START + dice.randrange(WEEKS * 7 * 86_400)
        waits = round(dice.expovariate(0.693 / MEDIAN_HOURS) * 3600) + 1
        replies = dice.random() < 1 - (1 - SHARE_OF_REPLIES) ** len(SEQUENCE.steps)
        found.append(
            Drawn(leads[number % len(leads)], enrolled, enrolled + waits if replies else NEVER)
        )
    return found


def _plan_rate(scheduler: Scheduler, drawn: Sequence[Drawn]) -> float:
    best = 0.0
    for _ in range(ROUNDS):
        started = time.process_time()
        for each in drawn:
            scheduler.plan(each.lead, instant(each.enrolled))
        best = max(best, len(drawn) / (time.process_time() - started))
    return best


def _raced(engine: Engine, drawn: Sequence[Drawn]) -> tuple[float, float]:
    """The best rates of both, in turns."""
    fast = slow = 0.0
    entries = _entries(drawn)
    for _ in range(ROUNDS):
        started = time.process_time()
        _by_engine(engine, entries)
        between = time.process_time()
        _by_simpy(engine, drawn)
        fast = max(fast, len(drawn) / (between - started))
        slow = max(slow, len(drawn) / (time.process_time() - between))
    return fast, slow


def _by_engine(engine: Engine, entries: Iterable[Entry]) -> list[Journey]:
    return [
        tuple([send for _, _, _, send, _ in engine.run(entry).rows if send is not None])
        for entry in entries
    ]


def _by_plan(scheduler: Scheduler, drawn: Iterable[Drawn]) -> list[Journey]:
    return [
        tuple(
            seconds(step.send)
            for step in scheduler.plan(lead, instant(enrolled), _events(reply)).steps
            if step.send
        )
        for lead, enrolled, reply in drawn
    ]


def _entries(drawn: Iterable[Drawn]) -> list[Entry]:
    return [Entry.of(lead, enrolled, _events(reply)) for lead, enrolled, reply in drawn]


def _events(reply: int) -> tuple[Event, ...]:
    return () if reply == NEVER else (Event(REPLY, instant(reply)),)


def _by_simpy(engine: Engine, drawn: Sequence[Drawn]) -> list[Journey]:
    environment = simpy.Environment(START)
    journeys: list[list[int]] = []
    for lead, enrolled, reply in drawn:
        sent: list[int] = []
        journeys.append(sent)
        lane = engine.lane(lead)
        process = environment.process(_journey(environment, lane, enrolled, sent))
        if reply != NEVER:
            environment.process(_reply(environment, reply, process))
    environment.run()
    return list(map(tuple, journeys))


def _journey(
    environment: simpy.Environment, lane: Lane, enrolled: int, sent: list[int]
) -> Generator[simpy.Event, Any, None]:
    at = enrolled
    try:
        for step in lane.path or ():
            sends = step.sends
            if sends is None:
                continue
            at = sends.rows[sends.index(at)].send.of(at)
            yield environment.timeout(at - environment.now)
            sent.append(at)
    except simpy.Interrupt:
        pass


def _reply(
    environment: simpy.Environment, at: int, process: simpy.Process
) -> Generator[simpy.Event, Any, None]:
    yield environment.timeout(at - environment.now)
    if process.is_alive:
        process.interrupt()


def _digest(journeys: Iterable[Journey]) -> str:
    return hashlib.sha256(repr(list(journeys)).encode()).hexdigest()


if __name__ == "__main__":
    main()
