"""Runs, which say where the characters of a text come from: joined, cut, changed with the text."""

from collections import deque
from collections.abc import Iterable, Sequence

from simulator.model.change import Change
from simulator.model.place import Place
from simulator.model.rendering import Run

_NOWHERE = Run(0, Place("", 0, 0), None, None)


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """`runs`, neighbours made one where the second continues the first."""
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else None
        if last and _continues(last, run):
            found[-1] = last._replace(length=last.length + run.length)
        else:
            found.append(run)
    return tuple(found)


def changed_runs(runs: Sequence[Run], changes: Iterable[Change]) -> tuple[Run, ...]:
    """The runs of a text after `changes`, which rise and do not overlap."""
    left = _Runs(runs)
    found: list[Run] = []
    at = 0
    for change in changes:
        found += left.take(change.start - at)
        found += _new(change, left)
        at = change.end
    found += left.rest()
    return joined(found)


def _new(change: Change, left: "_Runs") -> list[Run]:
    """The runs of a change's own characters; what it replaces is taken from what is left."""
    nearest = left.nearest
    replaced = left.take(change.end - change.start)
    length = len(change.text)
    if not length:
        return []
    if change.origin:
        return [Run(length, change.origin, None, None)]
    first = replaced[0] if replaced else nearest._replace(length=0)
    if first.at is None or (len(replaced) == 1 and first.length == length):
        return [first._replace(length=length)]
    # Such a run has no offset a character, but as a whole it has its place.
    place = Place(first.place.template, first.at, first.at + first.length)
    return [Run(length, place, None, None)]


class _Runs:
    """Runs that are taken from the front, by characters."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self._left = deque(runs)
        self._last = _NOWHERE

    @property
    def nearest(self) -> Run:
        """The next run, or the last one taken."""
        return self._left[0] if self._left else self._last

    def take(self, length: int) -> list[Run]:
        taken = []
        while length > 0 and self._left:
            run = self._left.popleft()
            if run.length > length:
                self._left.appendleft(_behind(run, length))
                run = run._replace(length=length)
            taken.append(run)
            self._last = run
            length -= run.length
        return taken

    def rest(self) -> list[Run]:
        return list(self._left)


def _behind(run: Run, length: int) -> Run:
    at = None if run.at is None else run.at + length
    return run._replace(length=run.length - length, at=at)


def _continues(last: Run, run: Run) -> bool:
    if last.place != run.place or last.field != run.field:
        return False
    if last.at is None or run.at is None:
        return last.at is run.at
    return run.at == last.at + last.length
