"""How many texts of a simulation the law does not allow when they are sent, and which law."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from simulator.reports.columns import paragraph
from simulator.reports.instants import A_YEAR, far_words
from simulator.reports.simulation_words import named_steps
from simulator.reports.step_words import listed
from simulator.timing.simulating.simulation import Simulation

_A_YEAR: Final = A_YEAR // dt.timedelta(hours=1)


def law_lines(found: Simulation) -> Iterator[str]:
    """One line where all is lawful, else an error with its steps and what refuses most.

    A warning stands before it where something is sent so late that the law of then isn't known.
    """
    far = (name for name, step in named_steps(found) if max(step.hours, default=0) > _A_YEAR)
    if told := far_words(far):
        yield from paragraph(f"W  {told}", "   ")
    if not found.bound:
        if found.texts:
            yield from paragraph("The law sets no hours for these texts: they don't sell.")
        return
    law = f"the law ({found.judged_by})"
    refused = sum(found.refused.values())
    if not refused:
        yield from paragraph(f"ok {_sold(found)}: all within the hours of {law}.", "   ")
        return
    named = ((name, sum(step.refused.values())) for name, step in named_steps(found))
    steps = listed(f"{name} {number:,}" for name, number in named if number)
    limit, most = next(iter(found.refused.items()))
    why = f"{limit}." if most == refused else f"Mostly, for {most:,} of them: {limit}."
    are = "is" if refused == 1 else "are"
    told = f"E  {refused:,} of {_sold(found)} {are} against {law}: {steps}. {why}"
    yield from paragraph(told, "   ")


def _sold(found: Simulation) -> str:
    """What the law sets hours for: `1 text that sells`, `2,000 texts and calls that sell`."""
    if found.bound == 1:
        return "1 text that sells"
    calls = any(step.bound for step in found.rows() if step.channel == "call")
    return f"{found.bound:,} {'texts and calls' if calls else 'texts'} that sell"
