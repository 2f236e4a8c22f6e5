"""Which ways the fills of a message have gone, its includes' ways among them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from simulator.model.branch import Branch

if TYPE_CHECKING:
    from jinja2.environment import Template as Code

    from simulator.rendering.compiler import Unit


class Ways:
    """The ways of one message as it is filled: the message first, then what it takes in.

    An include's code is the same for all messages that take it in, so what it goes is noted for
    the one that was last told to `note_here`.
    """

    __slots__ = ("_globals", "_marks", "_seen")

    def __init__(self, parts: Sequence[tuple["Unit", "Code"]]) -> None:
        self._marks = [unit.written.marks for unit, _ in parts]
        self._globals = [code.root_render_func.__globals__ for _, code in parts]
        self._seen: list[set[int]] = [set() for _ in parts]

    def note_here(self) -> None:
        """Note here what is filled from now on."""
        for names, seen in zip(self._globals, self._seen, strict=True):
            names["seen"] = seen.add

    def forget(self) -> None:
        """Forget what was gone so far."""
        for seen in self._seen:
            seen.clear()

    @property
    def all(self) -> tuple[Branch, ...]:
        """All there are, in the order of each text."""
        return tuple(
            branch
            for marks in self._marks
            for branch in sorted(
                dict.fromkeys(branch for ways in marks for branch in ways), key=_start
            )
        )

    @property
    def taken(self) -> frozenset[Branch]:
        """Those that were gone."""
        return frozenset(
            branch
            for marks, seen in zip(self._marks, self._seen, strict=True)
            for mark in seen
            for branch in marks[mark]
        )


def _start(branch: Branch) -> int:
    return branch.place.start
