"""Why a step that was judged is sent when it is, or not at all, in one line."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from simulator.model.timeline import Reason, Shift
from simulator.timing.clocks.clock import Clock
from simulator.timing.scheduling.compiled import CompiledStep
from simulator.timing.scheduling.judging import Judged
from simulator.timing.scheduling.why import (
    change_words,
    closed_words,
    moment_words,
    one_line,
    shift_words,
)


class Told(NamedTuple):
    """What there is to tell of a step; `led` says what reply led to it."""

    step: CompiledStep
    judged: Judged
    shifts: Sequence[Shift]
    led: str
    clock: Clock


def why_of(told: Told) -> str:
    """Return the line."""
    reason = told.judged.reason
    if reason is not None:
        return _UNSENT[reason](told)
    return "; ".join(filter(None, (told.led, _sent(told))))


def _sent(told: Told) -> str:
    step, judged, clock = told.step, told.judged, told.clock
    due, send = judged.due, judged.send
    if due is None or send is None or judged.anchor is None:
        return step.words
    if due != send:
        words = shift_words(told.shifts, clock.moment(due), clock.moment(send))
    else:
        words = step.delay_words if told.led else step.words
        if judged.is_held:
            words = f"{words}; waits for the step before"
    changed = change_words(judged.anchor, due, step.due, clock)
    return f"{words}; {changed}" if changed else words


def _closed(told: Told) -> str:
    return f"{told.judged.skipped_by or closed_words(told.shifts)}, so left out"


def _expired(told: Told) -> str:
    hours = told.step.step.expires_after_hours or 0
    unit = "hour" if hours == 1 else "hours"
    return f"{closed_words(told.shifts)}, and it expires after {hours:g} {unit}"


def _condition(told: Told) -> str:
    return told.judged.skipped_by or f"only if {one_line(told.step.step.when or '')}"


def _too_late(told: Told) -> str:
    due, since = told.judged.due, told.judged.skipped_by
    if due is None:
        return f"due long before {since}"
    if told.shifts:
        return f"{closed_words(told.shifts)}, and nothing is open between {since} and then"
    return f"due {moment_words(told.clock.moment(due))}, before {since}"


def _never(told: Told) -> str:
    if told.judged.due is None:
        return "due later than any calendar reaches"
    return f"{closed_words(told.shifts)}, and nothing is open within 400 days"


_UNSENT: Final[Mapping[Reason, Callable[[Told], str]]] = {
    Reason.CLOSED: _closed,
    Reason.EXPIRED: _expired,
    Reason.CONDITION: _condition,
    Reason.NO_CONSENT: lambda told: f"agreed to other channels than {told.judged.text.channel}",
    Reason.NO_ANCHOR: lambda told: f"lead.{told.step.field} holds no date",
    Reason.TOO_LATE: _too_late,
    Reason.NO_ALLOWED_INSTANT: _never,
    # Only a fallback is judged before something makes it needless.
    Reason.OPTED_OUT: lambda told: told.judged.skipped_by,
    Reason.STOPPED: lambda told: told.judged.skipped_by,
}
