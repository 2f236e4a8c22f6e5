"""One filling of a message: the lead, what is left of the budget, the holes met."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from simulator.rendering.budget import Budget
from simulator.rendering.values import Notes

if TYPE_CHECKING:
    from simulator.rendering.coverage import Ways


class Filling:
    """What the templates of one engine share while a message is filled."""

    __slots__ = ("budget", "lead", "notes", "ways")

    def __init__(self) -> None:
        self.budget = Budget()
        self.notes = Notes()
        self.lead: Mapping[str, object] = {}
        self.ways: Ways | None = None

    def start(self, lead: Mapping[str, object]) -> None:
        """Begin anew."""
        self.budget.reset()
        self.notes.clear()
        self.lead = lead
