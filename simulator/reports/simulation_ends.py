"""What leads answer to each step of a simulation, and what ended the texts for them."""

from collections.abc import Iterator
from typing import Final

from simulator.model.counted import counted
from simulator.model.timeline import Reason
from simulator.reports.columns import WIDTH, paragraph, row, width_of
from simulator.reports.simulation_words import share_words, with_channel
from simulator.timing.simulating.simulation import Simulation, StepFigures

_HEADS: Final = ("Answers to", "Replies", "", "Opt-outs", "")
_IN_ALL: Final = "in all"
_MOST_NAME: Final = 20
_BY: Final = {
    Reason.REPLIED: "a reply",
    Reason.OPTED_OUT: "an opt-out",
    Reason.CONVERTED: "a conversion",
    Reason.STOPPED: "another event",
}


def answer_rows(found: Simulation) -> Iterator[str]:
    """How many answer each step, and in all; nothing where nobody does."""
    answered = [step for step in found.steps if step.replied or step.opted_out]
    if not answered:
        return
    rows = [_row(step) for step in answered]
    if len(rows) > 1:
        rows.append((_IN_ALL, f"{found.replied:,}", "", f"{found.opted_out:,}", ""))
    widths = [max(map(width_of, column)) for column in zip(_HEADS, *rows, strict=True)]
    widths[0] = min(widths[0], _MOST_NAME)
    widths[-1] = WIDTH - sum(widths[:-1]) - 2 * len(widths)
    share = max(width_of(last) for *_, last in rows)
    yield ""
    for name, *figures, last in (_HEADS, *rows):
        told = (each.rjust(width) for each, width in zip(figures, widths[1:], strict=False))
        yield from row((name, *told, last.rjust(share)), widths)


def _row(step: StepFigures) -> tuple[str, ...]:
    def share(number: int) -> str:
        return share_words(number / step.sent if step.sent else 0)

    replied, opted_out = step.replied, step.opted_out
    return (
        with_channel(step.id, step),
        f"{replied:,}",
        share(replied),
        f"{opted_out:,}",
        share(opted_out),
    )


def end_lines(found: Simulation) -> Iterator[str]:
    """For how many the texts ended early, and why: numbers that add up to all leads."""
    told = f"Of {counted(found.leads, 'lead')} nothing ended the texts early for {found.finished:,}"
    parts = [f"{_BY[reason]} for {number:,}" for reason, number in found.stopped_by.items()]
    yield from paragraph(f"{', '.join([told, *parts])}.")
    late = found.opted_out - found.stopped_by.get(Reason.OPTED_OUT, 0)
    if late > 0:
        yield from paragraph(
            f"{found.opted_out:,} opted out in all, {late:,} of them after their last text."
        )
