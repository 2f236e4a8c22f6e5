"""A simulation as data, for JSON."""

from collections.abc import Mapping
from decimal import Decimal

from simulator.model.decision import LawLimit
from simulator.model.timeline import Reason
from simulator.timing.simulating.simulation import Burst, DayFigures, Simulation, StepFigures


def simulation_as_data(found: Simulation, currency: str) -> Mapping[str, object]:
    """All figures, with the assumptions that they hold under."""
    through = found.throughput
    return {
        "asked": found.asked,
        "leads": found.leads,
        "is_partial": found.is_partial,
        "seed": found.seed,
        "tzdata": found.tzdata,
        "policy": found.policy,
        "provider": found.provider,
        "enrolled_from": found.enrolled_from.isoformat(),
        "enrolled_to": found.enrolled_to.isoformat(),
        "by_own_clock": found.is_local,
        "assumed": {
            "given": found.assumed.is_given,
            "reply": found.assumed.reply,
            "opt_out": found.assumed.opt_out,
            "median_hours": found.assumed.median_hours,
            "answers": [each._asdict() for each in found.assumed.answers],
        },
        "personas": found.enrolment.enrolled,
        "left_out": dict(found.enrolment.left_out),
        "finished": found.finished,
        "stopped_by": _counts(found.stopped_by),
        "replied": found.replied,
        "opted_out": found.opted_out,
        "law": {
            "policy": found.judged_by,
            "bound": found.bound,
            "refused": sum(found.refused.values()),
            "by": [_refused(limit, number) for limit, number in found.refused.items()],
        },
        "steps": [_step(each) for each in found.steps],
        "heat": [list(row) for row in found.heat],
        "days": [_day(each) for each in found.days],
        "texts": found.texts,
        "billed": found.billed,
        "currency": currency,
        "price": _price(found.price),
        "unpriced": found.unpriced,
        "throughput": {
            "minute": _burst(through.minute),
            "hour": _burst(through.hour),
            "texts_per_second": through.texts_per_second,
            "queue": through.queue,
            "longest_wait": through.longest_wait,
            "drained": through.drained.isoformat() if through.drained else None,
        },
        "notes": [{"step": note.step, "what": note.what} for note in found.notes],
    }


def _step(step: StepFigures) -> Mapping[str, object]:
    return {
        "step": step.id,
        "channel": step.channel,
        "reached": step.reached,
        "share_reached": step.share_reached,
        "share_stopped": step.share_stopped,
        "sent": step.sent,
        "moved": step.moved,
        "skipped": _counts(step.skipped),
        "stopped": _counts(step.stopped),
        "unschedulable": step.unscheduled,
        "replied": step.replied,
        "opted_out": step.opted_out,
        "bound": step.bound,
        "refused": sum(step.refused.values()),
        "median_hours": step.median_hours,
        "heat": [list(row) for row in step.heat],
        "days": {str(day): number for day, number in sorted(step.days.items())},
        "messages": dict(step.messages),
        "fallback": _step(step.fallback) if step.fallback else None,
    }


def _refused(limit: LawLimit, number: int) -> Mapping[str, object]:
    return {
        "number": number,
        "about": limit.about,
        "limit": limit.words,
        "jurisdiction": limit.jurisdiction,
        "zone": limit.zone,
        "source": limit.source,
        "confidence": limit.confidence,
    }


def _counts(counts: Mapping[Reason, int]) -> Mapping[str, int]:
    return {reason.value: number for reason, number in counts.items()}


def _day(day: DayFigures) -> Mapping[str, object]:
    return {
        "day": day.day.isoformat(),
        "messages": day.messages,
        "texts": day.texts,
        "billed": day.billed,
        "price": _price(day.price),
        "unpriced": day.unpriced,
    }


def _price(price: Decimal | None) -> str | None:
    """An amount as text, to be exact."""
    return None if price is None else str(price)


def _burst(burst: Burst | None) -> Mapping[str, object] | None:
    return {"start": burst.start.isoformat(), "texts": burst.texts} if burst else None
