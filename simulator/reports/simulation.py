"""A simulation of many leads for people: how far they get, when texts arrive, what it costs."""

from collections.abc import Iterator, Mapping
from typing import Final

from simulator.model.counted import counted
from simulator.model.timeline import Reason
from simulator.reports.columns import WIDTH, paragraph, row, width_of
from simulator.reports.heat_map import heat_rows
from simulator.reports.instants import DAYS, HALF_A_YEAR, day_and_time
from simulator.reports.simulation_days import day_rows
from simulator.reports.simulation_ends import answer_rows, end_lines
from simulator.reports.simulation_law import law_lines
from simulator.reports.simulation_words import named_steps, share_words, with_channel
from simulator.reports.step_words import listed
from simulator.timing.simulating.simulation import Simulation, StepFigures

_HEADS: Final = ("Step", "Reached", "", "Over", "Passed", "Half by", "Busiest hour")
_MOST_NAME: Final = 20
_LEFT_OUT: Final = {
    Reason.NO_CONSENT: "who agreed to other channels",
    Reason.CLOSED: "as it was due at a closed time or over a cap",
    Reason.EXPIRED: "as it had expired",
    Reason.TOO_LATE: "as it was due before they enrolled",
    Reason.NO_ANCHOR: "without the date that it counts from",
}
_TWO_DAYS: Final = 48


def simulation_lines(found: Simulation, campaign: str, currency: str = "") -> Iterator[str]:
    """The figures, in lines of at most 80 columns."""
    yield from paragraph(_about(found, campaign))
    yield from paragraph(assumptions(found))
    yield from paragraph(left_out_words(found.enrolment.left_out))
    if not found.leads:
        return
    yield ""
    yield from _steps(found)
    yield from paragraph(
        "Over: the texts had ended for so many leads before it. Passed: it was left out for them. "
        "Half by: so long after enrolling half of those who get it have it."
    )
    for name, step in named_steps(found):
        yield from paragraph(_passed(name, step), "  ")
    yield from answer_rows(found)
    yield from end_lines(found)
    yield from law_lines(found)
    yield ""
    yield "Texts by the leads' own clocks"
    yield from heat_rows(found.heat)
    yield ""
    yield from day_rows(found, currency)
    yield from paragraph(_throughput(found))
    for note in found.notes:
        if note.step is None:  # what is to know of a step stands below the steps
            yield from paragraph(f"W  {note.what}", "   ")
    yield f"Seed {found.seed}. Zone data {found.tzdata}."


def assumptions(found: Simulation) -> str:
    """Under which numbers of the file the figures hold."""
    given = found.assumed
    if not given.is_given:
        return (
            "The file assumes no replies, so nobody answers here: write [assume] in sequence.toml. "
            "This is no forecast."
        )
    told = (
        f"As [assume] in sequence.toml says: of those who get a step {share_words(given.reply)} "
        f"reply, half of them within {given.median_hours:g} h, and {share_words(given.opt_out)} "
        "opt out. These are your numbers, and this is no forecast."
    )
    if not given.answers:
        return told
    return (
        f"{told} Where a step waits for answers, each of them is taken to be as likely as the "
        "others and as something else."
    )


def left_out_words(counts: Mapping[str, int]) -> str:
    """Who is not enrolled, in figures; empty where all are."""
    others = [f"{number:,} {why}" for why, number in counts.items()]
    return f"Left out: {', '.join(others)}." if others else ""


def _about(found: Simulation, campaign: str) -> str:
    leads = counted(found.leads, "lead")
    asked = f", stopped before all {found.asked:,} were done" if found.is_partial else ""
    first, last = found.enrolled_from, found.enrolled_to
    when = day_and_time(first, with_month=True, with_year=True)
    if last > first:
        when = f"between {when} and {day_and_time(last, with_month=True, with_year=True)}"
    clock = ", on their own clocks" if found.is_local else ""
    law = f", with the law ({found.policy}) applied" if found.policy else ""
    like = counted(found.enrolment.enrolled, "persona")
    return f"{campaign}: {leads} like your {like}{asked}, enrolling {when}{clock}{law}."


def _steps(found: Simulation) -> Iterator[str]:
    rows = [_step(name, each) for name, each in named_steps(found)]
    widths = [max(map(width_of, column)) for column in zip(_HEADS, *rows, strict=True)]
    widths[0] = min(widths[0], _MOST_NAME)
    widths[-1] = WIDTH - sum(widths[:-1]) - 2 * len(widths)
    for name, *figures, busiest in (_HEADS, *rows):
        told = (each.rjust(width) for each, width in zip(figures, widths[1:], strict=False))
        yield from row((name, *told, busiest), widths)


def _step(name: str, step: StepFigures) -> tuple[str, ...]:
    passed = sum(step.skipped.values()) + step.unscheduled
    return (
        with_channel(name, step),
        f"{step.reached:,}",
        share_words(step.share_reached),
        share_words(step.share_stopped),
        share_words(passed / step.leads if step.leads else 0),
        _after(step),
        _busiest(step),
    )


def _passed(name: str, step: StepFigures) -> str:
    """Why a step was left out, unless its own condition says so."""
    told = [
        f"{number:,} {_LEFT_OUT[reason]}"
        for reason, number in step.skipped.items()
        if reason in _LEFT_OUT and number
    ]
    if step.unscheduled:
        told.append(f"{step.unscheduled:,} for want of any open time")
    return f"{name} was left out for {listed(told)}." if told else ""


def _after(step: StepFigures) -> str:
    """After what time half of those who get a step had it: `3 h`, `12 d`."""
    hours = step.median_hours
    if hours is None:
        return "–"
    if not hours:
        return "<1 h"
    return f"{hours:,} h" if hours < _TWO_DAYS else f"{hours // 24:,} d"


def _busiest(step: StepFigures) -> str:
    """The hour of the week in which most arrive: `Mon 12–13 31 %`."""
    most = max(step.week)
    if not most:
        return "–"
    day, hour = divmod(step.week.index(most), 24)
    return f"{DAYS[day]} {hour}–{hour + 1} {share_words(most / sum(step.week))}"


def _throughput(found: Simulation) -> str:
    through = found.throughput
    if through.hour is None or through.minute is None:
        return ""
    at = through.minute.start
    is_far = at.date() - found.enrolled_from.date() > HALF_A_YEAR
    start = day_and_time(at, with_month=True, with_year=is_far)
    told = (
        f"Busiest minute: {counted(through.minute.texts, 'text')} at {start} UTC; busiest hour: "
        f"{counted(through.hour.texts, 'text')}."
    )
    if not through.texts_per_second or through.longest_wait is None:
        return told
    each = through.texts_per_second
    rate = f"{each:g} {'text' if each == 1 else 'texts'} a second"
    if through.longest_wait < 1:
        return f"{told} At {rate} no text waits."
    return f"{told} At {rate} the last of the longest queue waits {_wait(through.longest_wait)}."


def _wait(seconds: int) -> str:
    for unit, size in (("hour", 3600), ("minute", 60)):
        if seconds >= 2 * size:
            return counted(round(seconds / size), unit)
    return counted(seconds, "second")
