"""The one line that tells why a step is sent when it is, or not at all."""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from simulator.model.schedule import Before, Delay, clock
from simulator.model.sequence import Sequence as Steps
from simulator.model.sequence import Step
from simulator.model.timeline import Shift
from simulator.timing.clocks.clock import Clock
from simulator.timing.scheduling.due import Due

_CLEAR: Final = dt.timedelta(days=6)
_LONGEST_SAID: Final = 32
AT_ONCE: Final = "at once"
BUSINESS_DAY: Final = "on a business day"


def moment_words(at: dt.datetime, near: dt.datetime | None = None) -> str:
    """`Mon 10:00`, with its date where that is more than six days from `near`."""
    if near is None or abs(at - near) > _CLEAR:
        return f"{at:%a} {at.day} {at:%b %H:%M}"
    return f"{at:%a %H:%M}"


def due_words(steps: Steps, step: Step, due: Due) -> str:
    """How the step's time counts: `+3 days at 10:30`, `at once`, `1 day before appointment`."""
    anchor = steps.anchor_of(step)
    field = anchor.removeprefix("lead.") if anchor.startswith("lead.") else ""
    length = length_words(step.before or step.delay)
    if due.is_before:
        words = f"{length} before {field}" if length else f"at {field}"
    elif due.business == 0:
        words = BUSINESS_DAY + (f" from {field} on" if field else "")
    elif length:
        words = f"+{length}" + (f" after {field}" if field else "")
    else:
        words = f"at {field}" if field else AT_ONCE
    if step.at is not None:
        words = f"at {clock(step.at)}" if words == AT_ONCE else f"{words} at {clock(step.at)}"
    return f"{words} after enrolment" if anchor == "enrolment" and length else words


def delay_words(step: Step) -> str:
    """How long after a reply a step that it leads to is due; nothing for one that is so at once."""
    length = f"+{length_words(step.delay)}" if length_words(step.delay) else ""
    if step.delay.business_days == 0:
        length = BUSINESS_DAY
    at = "" if step.at is None else f"at {clock(step.at)}"
    return " ".join(filter(None, (length, at)))


def length_words(length: Delay | Before) -> str:
    """`2 weeks 3 hours`; nothing for no time at all."""
    counts = ((unit, getattr(length, name, None)) for name, unit in _UNITS.items())
    return " ".join(f"{count} {unit}{'s' * (count != 1)}" for unit, count in counts if count)


_UNITS: Final = {
    "weeks": "week",
    "days": "day",
    "business_days": "business day",
    "hours": "hour",
    "minutes": "minute",
}


def shift_words(shifts: Sequence[Shift], due: dt.datetime, send: dt.datetime) -> str:
    """`Sat, Sun closed → Mon 10:00`."""
    told = list(shifts)
    # That the day of sending is not open all day needs no words.
    if len(told) > 1 and send > due and told[-1].what.startswith("before "):
        told.pop()
    elif len(told) > 1 and send < due and told[0].what.startswith("after "):
        del told[0]
    words = ", ".join(dict.fromkeys(shift.what for shift in told))
    return f"{words} → {moment_words(send, due)}"


def closed_words(shifts: Sequence[Shift]) -> str:
    """What closed it, without where it went."""
    return ", ".join(dict.fromkeys(shift.what for shift in shifts))


def reply_words(text: str, at: dt.datetime) -> str:
    """`replied “1” Sat 09:12`."""
    said = one_line(text)
    quoted = f"replied “{said}”" if said else "replied"
    return f"{quoted} {at:%a %H:%M}"


def one_line(text: str) -> str:
    """The start of a text of somebody else's, without line ends and what nobody sees."""
    said = "".join(each if each.isprintable() else " " for each in text[: 4 * _LONGEST_SAID])
    said = " ".join(said.split())
    return said if len(said) <= _LONGEST_SAID else f"{said[: _LONGEST_SAID - 1]}…"


def change_words(anchor: int, due: int, rule: Due, clock_: Clock) -> str:
    """`clocks go back Sun 02:00`, where the clock that a step counts by changes on its way.

    Days keep the time of day whatever the clock does; hours don't, and a time may not exist.
    """
    is_counted = bool(rule.seconds or (rule.is_elapsed and rule.days)) and rule.at is None
    is_missing = rule.at is not None and clock_.local(due)[1] != rule.at
    if not (is_missing or (is_counted and clock_.ahead(anchor) != clock_.ahead(due))):
        return ""
    around = (due - 86_400, due) if is_missing else (min(anchor, due), max(anchor, due))
    if is_counted and rule.days and not rule.is_elapsed:
        around = (due - rule.seconds, due) if due > anchor else (due, due + rule.seconds)
    stretches = clock_.stretches(around[0], around[1] + 1)
    for (_, change, before), (_, _, after) in pairwise(stretches):
        shown = clock_.moment(change - 1) + dt.timedelta(seconds=1)
        way = "forward" if after > before else "back"
        return f"clocks go {way} {shown:%a %H:%M}"
    return ""
