"""What was changed in a text, step by step, so that it can be taken back and made again.

The history is that of the file, not of the widget which shows it: it goes on when the raw file is
shown, or another file and then this one again.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

MOST_STEPS = 200
PAUSE = 2.0
"""Seconds without a key after which the next one begins a new step."""

LONGEST_STEP = 60
"""Characters typed or removed one by one that are taken back together."""


@dataclass(frozen=True, slots=True)
class Change:
    """At `start`, `removed` gave way to `inserted`."""

    start: int
    removed: str
    inserted: str

    @property
    def end(self) -> int:
        """Where `removed` ended."""
        return self.start + len(self.removed)

    @property
    def grows(self) -> int:
        """How many characters longer the text is for it."""
        return len(self.inserted) - len(self.removed)

    @property
    def back(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.start, self.inserted, self.removed)

    def made_in(self, text: str) -> str:
        """`text` with this change."""
        return text[: self.start] + self.inserted + text[self.end :]


def difference(before: str, after: str) -> Change | None:
    """The shortest single change that makes `after` of `before`; none if they are the same."""
    if before == after:
        return None
    most = min(len(before), len(after))
    start = _longest(most, lambda length: before.startswith(after[:length]))
    rest = _longest(most - start, lambda length: before.endswith(after[len(after) - length :]))
    return Change(start, before[start : len(before) - rest], after[start : len(after) - rest])


class History:
    """The steps that led to a text, and those that were taken back."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._done: deque[Change] = deque(maxlen=MOST_STEPS)
        self._undone: list[Change] = []
        self._at = 0.0
        self._is_open = False

    def follow(self, text: str, at: float) -> None:
        """Take in that the text is now `text`, at `at` seconds of any clock that only goes on."""
        change = difference(self._text, text)
        if change is None:
            return
        last = self._done[-1] if self._done and self._is_open and at - self._at < PAUSE else None
        joined = _joined(last, change) if last else None
        if joined:
            self._done[-1] = joined
        else:
            self._done.append(change)
        self._undone.clear()
        self._text, self._at, self._is_open = text, at, True

    def end_step(self) -> None:
        """Let the next change be a step of its own."""
        self._is_open = False

    def back(self) -> Change | None:
        """The change that takes the last step back; it counts as made."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return self._made(step.back)

    def again(self) -> Change | None:
        """The change that makes the step again which was taken back last; it counts as made."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return self._made(step)

    def _made(self, change: Change) -> Change:
        self._text = change.made_in(self._text)
        self._is_open = False
        return change


def _joined(last: Change, change: Change) -> Change | None:
    """Both as one step, if both are a letter typed, or a letter removed, side by side."""
    if len(change.removed) + len(change.inserted) != 1 or "\n" in change.removed + change.inserted:
        return None
    joined = None
    if change.removed and not last.inserted:
        joined = _joined_removals(last, change)
    elif change.inserted and not last.removed and change.start == last.start + len(last.inserted):
        joined = Change(last.start, "", last.inserted + change.inserted)
    is_small = joined and len(joined.removed) + len(joined.inserted) <= LONGEST_STEP
    return joined if is_small and "\n" not in last.removed + last.inserted else None


def _joined_removals(last: Change, change: Change) -> Change | None:
    if change.end == last.start:
        return Change(change.start, change.removed + last.removed, "")
    if change.start == last.start:
        return Change(last.start, last.removed + change.removed, "")
    return None


def _longest(most: int, holds: Callable[[int], bool]) -> int:
    """The greatest length up to `most` for which `holds`, which then holds for all shorter."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if holds(middle):
            low = middle
        else:
            high = middle - 1
    return low
