"""From counts to what a simulation says."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from simulator.length.cost import price_of, rate_for
from simulator.model.counted import counted
from simulator.model.settings import Settings
from simulator.model.timeline import Reason, TimelineNote
from simulator.places.clocks import instant, tzdata_version
from simulator.timing.clocks.clock import as_date
from simulator.timing.engine.silent import status_of
from simulator.timing.enrolment import Enrolled
from simulator.timing.scheduling.compiled import CompiledStep
from simulator.timing.simulating.answers import answer_shares
from simulator.timing.simulating.block import SimulationPlan
from simulator.timing.simulating.simulation import (
    HOURS_OF_WEEK,
    AnswerShare,
    Billing,
    DayFigures,
    LeftOut,
    Simulation,
    StepFigures,
    most_first,
)
from simulator.timing.simulating.tally import StepTally, Tally
from simulator.timing.simulating.throughput import throughput_of


def simulation_of(plan: SimulationPlan, seed: int, tally: Tally, who: Enrolled) -> Simulation:
    """Return what was found of those who are enrolled."""
    scheduler = plan.scheduler()
    steps = tuple(_step(step, tally) for step in scheduler.compiled.steps)
    zones = (note for lead in plan.personas for note in scheduler.zone_of(lead)[1])
    return Simulation(
        asked=plan.leads,
        leads=tally.leads,
        seed=seed,
        enrolled_from=_entry(plan, 0),
        enrolled_to=_entry(plan, plan.spread),
        is_local=plan.is_local,
        policy=plan.policy.name if plan.policy else None,
        provider=plan.provider,
        assumed=replace(plan.assumed, answers=_answers(plan, scheduler.compiled.steps)),
        enrolment=LeftOut(len(who.leads), who.counts),
        steps=steps,
        finished=tally.finished,
        stopped_by=_ordered(tally.stopped_by),
        days=tuple(_days(tally, plan.settings)),
        throughput=throughput_of(tally.minutes, plan.settings.timing.texts_per_second),
        notes=(*dict.fromkeys(zones), *_notes(steps)),
        by_hand=tally.by_hand,
        judged_by=plan.judged_by.name,
        tzdata=tzdata_version(),
    )


def _answers(plan: SimulationPlan, steps: Iterable[CompiledStep]) -> tuple[AnswerShare, ...]:
    """How replies part, if the file assumes any."""
    if not plan.assumed.reply:
        return ()
    return tuple(share for step in steps for share in answer_shares(step.step))


def _entry(plan: SimulationPlan, after: int) -> dt.datetime:
    at = instant(plan.start + after)
    return at.replace(tzinfo=None) if plan.is_local else at


def _step(step: CompiledStep, tally: Tally) -> StepFigures:
    fallback = None
    if step.fallback:
        counts = tally.steps.get((step.index, True), StepTally())
        fallback = _figures(step.fallback, counts, tally.leads, None)
    counts = tally.steps.get((step.index, False), StepTally())
    return _figures(step, counts, tally.leads, fallback)


def _figures(
    step: CompiledStep, counts: StepTally, leads: int, fallback: StepFigures | None
) -> StepFigures:
    fates = {reason: status_of(reason) for reason in counts.reasons}

    def of(status: str) -> Mapping[Reason, int]:
        return _ordered({why: counts.reasons[why] for why in fates if fates[why] == status})

    return StepFigures(
        id=step.id,
        channel=step.texts[0][1].channel.value,
        leads=leads,
        reached=counts.reached,
        sent=sum(counts.week.values()),
        moved=counts.moved,
        skipped=of("skipped"),
        stopped=of("cancelled"),
        unscheduled=sum(of("unschedulable").values()),
        replied=counts.replied,
        opted_out=counts.opted_out,
        bound=counts.bound,
        refused=most_first(counts.refused),
        week=tuple(counts.week[hour] for hour in range(HOURS_OF_WEEK)),
        days=dict(sorted(counts.days.items())),
        hours=dict(sorted(counts.hours.items())),
        messages=dict(sorted(counts.messages.items())),
        fallback=fallback,
    )


def _ordered(counts: Mapping[Reason, int]) -> Mapping[Reason, int]:
    """The most frequent first; of two alike the first of the list of reasons."""
    order = list(Reason)
    return dict(sorted(counts.items(), key=lambda each: (-each[1], order.index(each[0]))))


def _days(tally: Tally, settings: Settings) -> Iterator[DayFigures]:
    bills: dict[int, Counter[Billing]] = {}
    for (date, billing), count in tally.bills.items():
        bills.setdefault(date, Counter())[billing] += count
    for date in sorted(tally.dates):
        day, of_date = as_date(date), bills.get(date, Counter())
        billed: Counter[str] = Counter()
        for (texts, country), count in of_date.items():
            billed[country] += texts * count
        prices = _prices(billed, settings, day)
        yield DayFigures(
            day=day,
            messages=tally.dates[date],
            texts=of_date.total(),
            billed=billed.total(),
            price=sum(prices.values(), Decimal()) if prices else None,
            unpriced=sum(texts for country, texts in billed.items() if country not in prices),
        )


def _prices(billed: Mapping[str, int], settings: Settings, on: dt.date) -> Mapping[str, Decimal]:
    """What texts billed in these countries cost at the rates of the day on which they are sent."""
    sender = settings.sending.sender
    return {
        country: price_of(texts, rate)
        for country, texts in billed.items()
        if (rate := rate_for(settings.rates, country=country, sender_type=sender, on=on))
    }


def _notes(steps: tuple[StepFigures, ...]) -> Iterator[TimelineNote]:
    for step in steps:
        if lacking := step.skipped.get(Reason.NO_ANCHOR):
            what = f"{counted(lacking, 'lead')} without the date that “{step.id}” counts from."
            yield TimelineNote("no_anchor", what, step.id)
    never = next((step.id for step in steps if step.unscheduled), None)
    if never is not None:
        what = f"No instant is open for “{never}” within 400 days."
        yield TimelineNote("no_allowed_instant", what, never)
