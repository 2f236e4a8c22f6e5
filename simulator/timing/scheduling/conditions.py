"""The `when` of a step, judged at the instant at which the step would be sent."""

from collections.abc import Callable, Mapping
from typing import Final

from simulator.errors import TemplateError
from simulator.model.sequence import Step
from simulator.rendering.engine import Engine

Fields = Callable[[], Mapping[str, object]]
Condition = Callable[[Fields, bool, bool], bool]
"""Given what reads the lead's fields, and whether the lead has replied and has clicked."""

_PLAIN: Final[Mapping[str, Condition]] = {
    "no_reply": lambda _, replied, __: not replied,
    "replied": lambda _, replied, __: replied,
    "clicked": lambda _, __, clicked: clicked,
}
"""What most files write needs no engine, which takes a tenth of a second to load."""


def condition_of(step: Step, engine: Callable[[], Engine]) -> Condition | None:
    """Return what judges a step; raises `TemplateError` for a condition that can't be read.

    One that fails on a lead's own data does not hold for that lead.
    """
    if step.when is None:
        return None
    plain = _PLAIN.get(step.when.strip())
    if plain:
        return plain
    compiled = engine().compile_condition(f"when of {step.id}", step.when)

    def holds(fields: Fields, replied: bool, clicked: bool) -> bool:  # noqa: FBT001
        try:
            return compiled.holds(fields(), replied=replied, clicked=clicked)
        except TemplateError:
            return False

    return holds
