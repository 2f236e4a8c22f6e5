"""What rules on targeting read: whom a message is for, and what of the lead shapes it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from simulator.model.sequence import Sequence, Step


@dataclass(frozen=True)
class Targeting:
    """A message apart from its words: the lead's fields that it reads, and who gets it.

    `fields` are `None` where it may read any. `step` sends it, as its `is_fallback` or not; a
    message may stand without a step, and without a `sequence`. `stage` is its own, else the
    campaign's. The campaign's first text, which `is_first`, may speak for all; `others` tells the
    fields of its other marketing messages. Both are asked only where it matters.
    """

    kind: str
    channel: str
    fields: frozenset[str] | None
    sequence: Sequence | None = None
    step: Step | None = None
    stage: str = ""
    is_fallback: bool = False
    is_first: Callable[[], bool] = field(default=bool, repr=False)
    others: Callable[[], frozenset[str] | None] = field(default=frozenset, repr=False)

    @cached_property
    def is_chosen(self) -> bool:
        """Whether what a lead did, or is, decides who gets it: stage, condition, trigger, reply."""
        if self.stage or self.is_fallback:
            return True
        if self.sequence is None or self.step is None:
            return False
        is_triggered = self.sequence.anchor_of(self.step).startswith("lead.")
        return bool(self.step.when or self.step.entry or is_triggered)
