"""`simulate`: many leads through a sequence, under the numbers that its file assumes."""

import datetime as dt
from collections.abc import Callable, Generator, Iterable, Mapping
from concurrent.futures import BrokenExecutor, Executor, Future
from typing import Final

from simulator.errors import UsageError
from simulator.model.message import Message
from simulator.model.persona import Persona, Role
from simulator.model.sequence import Assume, Sequence
from simulator.model.settings import Settings
from simulator.places.clocks import seconds
from simulator.timing.clocks.clock import EARLIEST, LATEST
from simulator.timing.enrolment import enrolled
from simulator.timing.law.policy import Policy, policy_of, policy_of_settings
from simulator.timing.limits.hours import LONGEST_WAIT
from simulator.timing.simulating.block import SimulationPlan, count_block
from simulator.timing.simulating.figures import simulation_of
from simulator.timing.simulating.simulation import Assumed, Billing, Simulation
from simulator.timing.simulating.tally import Tally

WEEK: Final = dt.timedelta(days=7)
MOST_LEADS: Final = 100_000_000
_LONGEST_SPREAD: Final = dt.timedelta(days=3660)

GoOn = Callable[[int, int], object]
"""Called with the leads done and those asked for."""


def simulate(
    sequence: Sequence,
    personas: Iterable[Persona],
    *,
    leads: int = 1000,
    seed: int = 0,
    enrolled_at: dt.datetime | None = None,
    spread: dt.timedelta = WEEK,
    policy: str | Policy | None = None,
    provider: str = "generic",
    messages: Iterable[Message] = (),
    billed: Mapping[str, Mapping[str, Billing]] | None = None,
    settings: Settings | None = None,
    executor: Executor | None = None,
    go_on: GoOn | None = None,
) -> Simulation:
    """Return what becomes of many leads; it is no forecast, for the file's shares are guesses.

    `leads` are made of `personas` in turn, of those whom audience and consent let in; hostile
    ones are left out. They enter by chance within `spread` from `enrolled_at` on: an aware
    instant, or a naive time on each lead's own clock; without it, from next Monday 00:00 on.
    Each who gets a step answers it with the shares under `[assume]`: with one of the answers that
    it waits for, by whichever of their words, or with something else, each as likely. `policy`,
    `provider` and `messages` are those of `plan`; what the law refuses is judged by `policy`, else
    by that of the settings. `billed` says what is billed of a message to a lead, by both ids; else
    it is one text. `settings` give the brand, the account, its rates, each from its day on, and
    how many texts a second it sends.

    The same seed gives the same figures, with any `executor` or none. `go_on` is called after each
    block of leads; an interrupt keeps the blocks that are done, see `Simulation.is_partial`.

    Raises:
        UsageError: a number or a time makes no sense, or there is no such policy or provider.
        TemplateError: a step's `when` can't be read.
    """
    _check(leads, spread)
    settings = settings or Settings()
    begin = enrolled_at or _next_monday()
    is_local = begin.utcoffset() is None
    start = seconds(aware := begin.replace(tzinfo=dt.UTC) if is_local else begin)
    if not EARLIEST + LONGEST_WAIT <= start <= LATEST - 10 * LONGEST_WAIT:
        raise UsageError(f"Nobody can be enrolled in the year {begin.year}.")
    who = enrolled(sequence, (each for each in personas if each.role is Role.LEAD), aware)
    applied = None if policy is None else policy_of(policy)
    plan = SimulationPlan(
        sequence=sequence,
        personas=who.leads,
        leads=leads if who.leads else 0,
        start=start,
        is_local=is_local,
        spread=spread // dt.timedelta(seconds=1),
        policy=applied,
        judged_by=applied or policy_of_settings(settings.timing),
        provider=provider,
        messages=tuple(messages),
        settings=settings,
        assumed=_assumed(sequence.assume),
        billed=billed or {},
    )
    return simulation_of(plan, seed, _counted(plan, seed, executor, go_on), who)


def _check(leads: int, spread: dt.timedelta) -> None:
    if not 1 <= leads <= MOST_LEADS:
        raise UsageError(f"{leads} leads can't be simulated. Ask for 1 to {MOST_LEADS:,}.")
    if not dt.timedelta(0) <= spread <= _LONGEST_SPREAD:
        raise UsageError("Leads can enter over 0 days to about ten years.")


def _next_monday() -> dt.datetime:
    today = dt.datetime.now(dt.UTC).date()
    monday = today + dt.timedelta(days=7 - today.weekday())
    return dt.datetime.combine(monday, dt.time())


def _assumed(assume: Assume) -> Assumed:
    return Assumed(
        reply=assume.reply or 0.0,
        opt_out=assume.opt_out or 0.0,
        median_hours=assume.reply_after.median_hours if assume.reply_after else 1.0,
        is_given=bool(assume.reply or assume.opt_out),
    )


def _counted(
    plan: SimulationPlan, seed: int, executor: Executor | None, go_on: GoOn | None
) -> Tally:
    tally = Tally()
    parts = _here(plan, seed) if executor is None else _elsewhere(plan, seed, executor)
    try:
        for part in parts:
            tally.add(part)
            if go_on:
                go_on(tally.leads, plan.leads)
    except KeyboardInterrupt:
        pass  # what is done is worth keeping, and the result says that it is not all
    finally:
        parts.close()
    return tally


def _here(plan: SimulationPlan, seed: int) -> Generator[Tally, None, None]:
    plan.scheduler()  # mistakes in the sequence show even where nobody is enrolled
    for block in plan.blocks:
        yield count_block(plan, seed, block)


def _elsewhere(plan: SimulationPlan, seed: int, executor: Executor) -> Generator[Tally, None, None]:
    plan.scheduler()
    futures = [executor.submit(count_block, plan, seed, block) for block in plan.blocks]
    try:
        for block, future in enumerate(futures):
            yield _result(future, plan, seed, block)
    finally:
        for future in futures:
            future.cancel()


def _result(future: "Future[Tally]", plan: SimulationPlan, seed: int, block: int) -> Tally:
    try:
        return future.result()
    except BrokenExecutor:
        # A worker was killed; the block is the same wherever it is counted.
        return count_block(plan, seed, block)
