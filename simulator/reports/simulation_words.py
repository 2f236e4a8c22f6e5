"""Words that all figures of a simulation share: shares, and the names of steps."""

from collections.abc import Iterator
from typing import Final

from simulator.reports.timeline import CHANNELS
from simulator.timing.simulating.simulation import Simulation, StepFigures

_ONE_DIGIT: Final = 10
_NEARLY_ALL: Final = 99.5


def share_words(share: float) -> str:
    """`14 %`, `1.5 %`; never all or none where it isn't."""
    percent = share * 100
    if _NEARLY_ALL <= percent < 100:  # noqa: PLR2004 - all
        return ">99 %"
    if 0 < percent < 0.05:  # noqa: PLR2004 - what one decimal would call none
        return "<0.1 %"
    digits = 0 if percent >= _ONE_DIGIT or percent == round(percent) else 1
    return f"{percent:.{digits}f} %"


def named_steps(found: Simulation) -> Iterator[tuple[str, StepFigures]]:
    """Every step with its name, each followed by its fallback."""
    for step in found.steps:
        yield step.id, step
        if step.fallback:
            yield f"› {step.id}", step.fallback


def with_channel(name: str, step: StepFigures) -> str:
    """The name of a step, and its channel where that is no text message."""
    if step.channel == "sms":
        return name
    return f"{name} ({CHANNELS.get(step.channel, step.channel)})"
