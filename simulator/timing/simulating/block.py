"""One block of a simulation: a pure function of what is simulated, a seed and a number.

It runs anywhere, in any order, and the counts add up.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from threading import get_ident
from typing import Final
from uuid import uuid4

from simulator.model.event import OPT_OUT, REPLY, Event
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence, StepChannel
from simulator.model.settings import Settings
from simulator.model.timeline import Reason
from simulator.places.clocks import instant
from simulator.rendering.engine import Engine as Renderer
from simulator.timing.clocks.clock import LATEST
from simulator.timing.clocks.wall_clock import DAY
from simulator.timing.engine.bare_journey import Reaction
from simulator.timing.engine.engine import Engine, Entry, Run
from simulator.timing.engine.silent import CANCELLED
from simulator.timing.law.policy import Policy
from simulator.timing.limits.hours import LONGEST_WAIT
from simulator.timing.scheduling.compiled import CompiledStep, Text
from simulator.timing.scheduling.scheduler import Scheduler
from simulator.timing.simulating.answers import ends_all, said
from simulator.timing.simulating.chance import BLOCK, LeadChance, stream, waited
from simulator.timing.simulating.refusals import Refusals
from simulator.timing.simulating.simulation import Assumed, Billing
from simulator.timing.simulating.tally import Answer, Place, Sent, Tally

MOST_ANSWERS: Final = 40
"""Of one lead: replies may lead in a circle."""
_ANSWERED: Final = (StepChannel.SMS, StepChannel.EMAIL)
_LAST: Final = LATEST - 10 * LONGEST_WAIT
"""What is sent later is not answered before the calendar ends."""


@dataclass(frozen=True, eq=False)
class SimulationPlan:
    """What is simulated; it can be pickled.

    `judged_by` is the law that says what may not be sent, `policy` one that moves it, if any does.
    Leads enter by chance within `spread` seconds from `start` on, an instant or, where it
    `is_local`, a wall-clock time, in seconds since 1970. The others are those of `simulate`.
    """

    sequence: Sequence
    personas: tuple[Persona, ...]
    leads: int
    start: int
    is_local: bool
    spread: int
    policy: Policy | None
    judged_by: Policy
    provider: str
    messages: tuple[Message, ...]
    settings: Settings
    assumed: Assumed
    billed: Mapping[str, Mapping[str, Billing]]
    key: str = field(default_factory=lambda: uuid4().hex)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SimulationPlan) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    @property
    def blocks(self) -> range:
        """The numbers of its blocks."""
        return range(-(-self.leads // BLOCK))

    def scheduler(self) -> Scheduler:
        """What plans one lead."""
        settings = self.settings
        return Scheduler(
            self.sequence,
            policy=self.policy,
            provider=self.provider,
            messages=self.messages,
            sending=settings.sending,
            engine=Renderer(brand=settings.brand, sender=settings.sender, links=settings.links),
        )


def count_block(plan: SimulationPlan, seed: int, block: int) -> Tally:
    """Count what happens to the leads of one block."""
    return _runner(plan, get_ident()).count(seed, block)


@lru_cache(maxsize=16)
def _runner(plan: SimulationPlan, thread: int) -> "_Runner":
    """What runs a plan, one for each thread: it compiles as it goes."""
    del thread
    return _Runner(plan)


class _Runner:
    """Runs the leads of a plan; what it compiled for one block serves the next."""

    def __init__(self, plan: SimulationPlan) -> None:
        self._plan = plan
        self._scheduler = plan.scheduler()
        self._steps = self._scheduler.compiled.steps
        # No clock is a day ahead of another, or nearly.
        start, end = plan.start - DAY, plan.start + plan.spread + DAY
        self._engine = Engine(self._scheduler, start, end)
        self._refusals = Refusals(plan.judged_by)

    def count(self, seed: int, block: int) -> Tally:
        draw = stream(seed, block)
        tally = Tally()
        for number in range(block * BLOCK, min((block + 1) * BLOCK, self._plan.leads)):
            self._follow(number, LeadChance(draw), tally)
        return tally

    def _follow(self, number: int, chance: LeadChance, tally: Tally) -> None:
        plan = self._plan
        again, which = divmod(number, len(plan.personas))
        lead = plan.personas[which]
        id_ = f"{lead.id}~{again}" if again else lead.id
        clock = self._engine.lane(lead).wall
        at = plan.start + int(chance.number(0) * plan.spread)
        enrolled = clock.instant(at) if plan.is_local else at
        answers: list[Answer] = []
        reacting = self._reacting(lead, chance, answers) if plan.assumed.is_given else None
        run = self._engine.run(Entry(lead, enrolled, (), reacting, id_ if again else None))
        fates: dict[Place, Reason | None] = {}
        bound: list[tuple[int, Place, Text]] = []
        for step, reason, due, send, is_fallback in run.rows:
            place = step, is_fallback
            if send is None:
                fates.setdefault(place, reason)
                continue
            fates[place] = None
            text = self._engine.text(step, id_, is_fallback=is_fallback)
            billing = plan.billed.get(text.message or "", {}).get(lead.id)
            billing = billing or Billing(1, lead.country or "")
            tally.note_send(Sent(place, text, due, send, billing), enrolled, clock)
            if text.is_bound:
                bound.append((send, place, text))
        for place, limit in self._refusals.of(lead, bound):
            tally.note_bound(place, limit)
        for place, reason in fates.items():
            tally.note_fate(place, reason)
        for answer in sorted(answers, key=_when):
            if answer.at > run.ended:
                break
            tally.note_answer(answer)
            if answer.is_opt_out:  # whatever comes after it is not said any more
                break
        _note_end(run, tally)

    def _reacting(
        self, lead: Persona, chance: LeadChance, answers: list[Answer]
    ) -> Callable[[], Reaction]:
        assumed = self._plan.assumed
        country = self._engine.lane(lead).country

        def start() -> Reaction:
            answers.clear()
            asked = 0

            def react(number: int, after: int) -> tuple[int, Event] | None:
                nonlocal asked
                step = self._steps[number]
                if not _can_be_answered(step) or len(answers) == MOST_ANSWERS or after > _LAST:
                    return None
                share, word = chance.number(2 * asked + 1), 2 * asked + 2
                asked += 1
                if share < assumed.opt_out:
                    at = after + waited(share / assumed.opt_out, assumed.median_hours)
                    answers.append(Answer(number, at, is_opt_out=True))
                    return at, Event(OPT_OUT, instant(at))
                share -= assumed.opt_out
                if share >= assumed.reply:
                    return None
                at = after + waited(share / assumed.reply, assumed.median_hours)
                text = said(step.step, chance.number(word))
                answers.append(Answer(number, at, ends_all(text, country()) if text else False))
                return at, Event(REPLY, instant(at), text)

            return react

        return start


def _can_be_answered(step: CompiledStep) -> bool:
    return any(text.channel in _ANSWERED for _, text in step.texts)


def _when(answer: Answer) -> int:
    return answer.at


def _note_end(run: Run, tally: Tally) -> None:
    tally.leads += 1
    tally.by_hand += run.by_hand
    stopped = next((reason for _, reason, *_ in run.rows if reason in CANCELLED), None)
    if stopped is None:
        tally.finished += 1
    else:
        tally.stopped_by[stopped] += 1
