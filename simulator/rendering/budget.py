"""How much one filling may do: counted as work, never as time, so that it fails alike everywhere.

Steps are charged before a loop, a call or an include runs; characters whenever a text is made or
read through.
"""

from simulator.rendering.nearest import short
from simulator.rendering.refusal import Refusal

STEPS = 50_000
VALUES = 50_000  # that the fields hold which one filling reads, lists inside them counted
CHARACTERS = 2_000_000
TEXT_LIMIT = 100_000  # characters in any one text
LIST_LIMIT = 1_000  # values in a list that a template writes out, lists inside it counted
NUMBER_LIMIT = 10**15

_LIGHT = frozenset({int, float, bool, type(None)})


class Budget:
    """What is left for one filling."""

    __slots__ = ("characters", "steps", "values")

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Start anew."""
        self.steps = STEPS
        self.characters = CHARACTERS
        self.values = VALUES

    def take_values(self, count: int, path: str) -> None:
        """Charge a list or table of a lead's that is about to be read."""
        self.values -= count
        if self.values < 0:
            message = f"{short(path)} and the other fields hold too many values to be read."
            raise Refusal(message, "Shorten the lists that the fields hold.")

    def take_steps(self, count: int) -> None:
        """Charge work ahead."""
        self.steps -= count
        if self.steps < 0:
            raise Refusal(
                "This message does too much work to be filled.",
                "Go through a shorter list, or call fewer macros.",
            )

    def take_characters(self, count: int) -> None:
        """Charge a text of `count` characters that is made or read through."""
        if count > TEXT_LIMIT:
            raise too_long()
        self.characters -= count
        if self.characters < 0:
            raise Refusal(
                "This message works through too much text to be filled.",
                "Shorten the texts, or use fewer filters.",
            )

    def take_search(self, value: object) -> None:
        """Charge a value that is about to be searched for another.

        Python's search may read a text of up to 30,000 characters a quarter of its length times.
        """
        self.weigh(value)
        if isinstance(value, str):
            length = min(len(value), 30_000)
            self.characters -= length * length // 4000
            self.take_characters(0)

    def weigh(self, value: object) -> None:
        """Charge a value by its size, everything inside it counted."""
        if value.__class__ in _LIGHT:
            return
        if isinstance(value, str):
            self.take_characters(len(value))
        elif isinstance(value, (list, tuple, dict)):
            self._weigh_items(value)

    def _weigh_items(self, value: object) -> None:
        pending = [value]
        while pending:
            item = pending.pop()
            if isinstance(item, str):
                self.take_characters(len(item))
            elif isinstance(item, dict):
                self.take_steps(2 * len(item))
                pending += item.keys()
                pending += item.values()
            elif isinstance(item, (list, tuple)):
                self.take_steps(len(item))
                pending += item

    def weigh_list(self, value: object) -> None:
        """Charge a list that the template writes out; it may not grow without end."""
        before = self.steps
        self._weigh_items(value)
        if before - self.steps > LIST_LIMIT:
            raise Refusal(
                f"This list holds more than {LIST_LIMIT:,} values.",
                "Write a shorter list.",
            )


def too_long() -> Refusal:
    """What is said of a text that grows beyond the limit."""
    return Refusal(
        f"This makes a text of more than {TEXT_LIMIT:,} characters.",
        "Shorten what is put together here.",
    )


def check_number(value: object) -> None:
    """Refuse numbers that no message needs and that take long to work with."""
    if isinstance(value, (int, float)) and not abs(value) <= NUMBER_LIMIT:
        raise Refusal(
            "This number is too large, or is no number at all.",
            "Keep numbers below a thousand million million.",
        )
