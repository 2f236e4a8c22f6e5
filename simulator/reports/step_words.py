"""The steps of a sequence in words: when they are sent, to whom, and where replies lead.

What `step_when` and `window_words` write, `loading/time_words.py` reads.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from simulator.model.counted import counted
from simulator.model.schedule import END_OF_DAY, Before, Delay, Weekday, Window, clock
from simulator.model.sequence import Enrol, Reply, Sequence, Step

AT_ONCE = "at once"
ON_A_REPLY = "on a reply"
ALWAYS = "always"
ANY_TIME = "at any time"

CONDITIONS: Mapping[str, str] = {
    "no_reply": "no reply",
    "replied": "a reply came",
    "clicked": "a link was clicked",
}
"""The conditions that have a name, in words."""

_OPPOSITES: Mapping[str, str] = {
    "no_reply": "a reply came",
    "replied": "no reply",
    "clicked": "no link was clicked",
}
_NAMED = re.compile(
    r"(?P<quoted>\"[^\"]*\"|'[^']*')"
    rf"|(?<![\w.])(?P<no>not\s+)?(?P<name>{'|'.join(CONDITIONS)})(?![\w.(])"
)

GOALS: Mapping[str, str] = {"end": "the end", "person": "a person"}
"""Where a reply can lead that is no step."""

EVENTS: Mapping[str, str] = {"opt_out": "opt-out", "conversion": "conversion", "reply": "reply"}
"""What stops a sequence by default, in words."""

_ROLLED = "on a business day"
_HOUR = 60
_DAY = 24 * _HOUR
_WEEK_DAYS = 7
_WORKING_DAYS = 5


def step_when(step: Step, sequence: Sequence) -> str:
    """When a step is due: `at once`, `2 days later at 10:00`, `1 day before lead.appointment`."""
    at = f" at {clock(step.at)}" if step.at is not None else ""
    if step.before:
        length = length_words(step.before)
        anchor = sequence.anchor_of(step)
        return f"{length} before {anchor}{at}" if length else f"at {anchor}{at}"
    after = _after(step, sequence)
    if not after and at:
        return at.strip()
    return f"{after or AT_ONCE}{at}"


def _after(step: Step, sequence: Sequence) -> str:
    """How long after what; empty for the instant of the step before."""
    length = length_words(step.delay)
    if step.entry:
        return f"{length} after the reply" if length else ON_A_REPLY
    anchor = sequence.anchor_of(step)
    if anchor.startswith("lead."):
        return f"{length} after {anchor}" if length else f"at {anchor}"
    if not length:
        return length
    if anchor == "enrolment" or step.id == _first(sequence):
        return f"{length} after enrolment"
    return length if length == _ROLLED else f"{length} later"


def _first(sequence: Sequence) -> str | None:
    return next((step.id for step in sequence.steps if not step.entry), None)


def length_words(length: Delay | Before) -> str:
    """A stretch of time: `2 days`, `1 day and 3 hours`; nothing for none."""
    if isinstance(length, Delay) and length.business_days == 0:
        return _ROLLED
    if isinstance(length, Delay) and length.business_days is not None:
        return counted(length.business_days, "business day")
    weeks = length.weeks if isinstance(length, Delay) else 0
    parts = {"week": weeks, "day": length.days, "hour": length.hours, "minute": length.minutes}
    return listed([counted(number, unit) for unit, number in parts.items() if number])


def listed(words: Iterable[str], last: str = "and") -> str:
    """Words as a sentence lists them: `a, b and c`."""
    *others, final = [*words] or [""]
    return f"{', '.join(others)} {last} {final}" if others else final


def condition_words(when: str | None) -> str:
    """Who gets a step: `always`, `only if no reply`, `only if no reply and lead.email`.

    `loading/condition_words.py` reads it.
    """
    return f"only if {_NAMED.sub(_condition, when)}" if when else ALWAYS


def _condition(found: re.Match[str]) -> str:
    if found["quoted"]:
        return found["quoted"]
    return (_OPPOSITES if found["no"] else CONDITIONS)[found["name"]]


def enrol_words(enrol: Enrol | str) -> str:
    """`leads who consented to offers, within 90 days`."""
    if enrol == "everyone":
        return "every lead"
    words = "leads who consented"
    if isinstance(enrol, Enrol):
        words += f" to {listed(enrol.scopes, 'or')}" if enrol.scopes else ""
        words += f", within {counted(enrol.within_days, 'day')}" if enrol.within_days else ""
    return words


def reply_words(reply: Reply) -> str:
    """A reply and where it leads: `1, yes → book`."""
    return f"{', '.join(reply.match)} → {goal_words(reply.to)}"


def goal_words(goal: str) -> str:
    """Where a reply leads: a step's id, `the end`, `a person`."""
    return GOALS.get(goal, goal)


def window_words(window: Window | None) -> str:
    """When a step may be sent: `Mon–Fri 10–18`, `every day 8:30–20`, `at any time`."""
    if window is None:
        return ANY_TIME
    days = _days(window.days)
    if window.start == 0 and window.end == END_OF_DAY:
        return days or ANY_TIME
    return f"{days or 'every day'} {stretch_words(window.start, window.end)}"


def stretch_words(start: int, end: int) -> str:
    """A part of the day, in minutes after midnight: `8:30–20`."""
    return f"{_hour(start)}–{_hour(end)}"


def _days(days: Iterable[Weekday]) -> str:
    """Weekdays, three or more in a row as a stretch; nothing for all of them."""
    numbers = sorted({day.number for day in days})
    if len(numbers) == _WEEK_DAYS:
        return ""
    return ", ".join(_runs(numbers))


def _runs(numbers: list[int]) -> Iterator[str]:
    names = [day.capitalize() for day in Weekday]
    at = 0
    while at < len(numbers):
        end = at
        while end + 1 < len(numbers) and numbers[end + 1] == numbers[end] + 1:
            end += 1
        first, last = names[numbers[at]], names[numbers[end]]
        if end - at > 1:
            yield f"{first}–{last}"
        else:
            yield from (names[number] for number in numbers[at : end + 1])
        at = end + 1


def _hour(minutes: int) -> str:
    hour, minute = divmod(minutes, _HOUR)
    return f"{hour}:{minute:02}" if minute else str(hour)


def span_words(sequence: Sequence) -> str:
    """How many steps in how much time, those that only replies lead to left out.

    Such as `4 steps, 9 days`. What waits for its hour or for a working day may take longer.
    """
    steps = [step for step in sequence.steps if not step.entry]
    count = counted(len(steps), "step")
    minutes = _span(steps, sequence)
    if minutes >= _DAY:
        return f"{count}, {counted(minutes // _DAY, 'day')}"
    if minutes >= _HOUR:
        return f"{count}, {counted(minutes // _HOUR, 'hour')}"
    return f"{count}, {counted(minutes, 'minute')}" if minutes else count


def _span(steps: Iterable[Step], sequence: Sequence) -> int:
    """From the first step, or the enrolment, to the last one; 0 where only the lead's data tell."""
    dated: list[int] = []
    at, is_free = 0, False
    for step in steps:
        anchor = sequence.anchor_of(step)
        length = _minutes(step.before or step.delay)
        if anchor.startswith("lead."):
            dated.append(-length if step.before else length)
        else:
            is_free = True
            at = max(at, length) if anchor == "enrolment" else at + length
    if dated:
        return 0 if is_free else max(dated) - min(dated)
    return at


def _minutes(length: Delay | Before) -> int:
    days = length.days
    if isinstance(length, Delay):
        days += length.weeks * _WEEK_DAYS
        weeks, rest = divmod(length.business_days or 0, _WORKING_DAYS)
        days += weeks * _WEEK_DAYS + rest
    return days * _DAY + length.hours * _HOUR + length.minutes
