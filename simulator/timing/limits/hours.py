"""When sending is open: the shape that every limit on time has."""

from typing import Protocol

from simulator.model.timeline import Keeper

LONGEST_WAIT = 400 * 86_400
"""How far ahead an open instant is looked for, in seconds: beyond it there is none."""


class Hours(Protocol):
    """One limit on when texts are sent: a window, quiet hours, holidays, the law.

    Instants are whole seconds since 1970 UTC. A limit is a row of open stretches `[start, end)`.
    """

    def __hash__(self) -> int:
        """Return what makes it a key: a limit is the same as itself alone."""

    @property
    def keeper(self) -> Keeper:
        """Who closes."""

    def open_until(self, ts: int) -> int | None:
        """Return the end of the open stretch that holds `ts`; nothing where it is closed.

        A limit that never closes again may return any instant later than the longest wait.
        """

    def next_open(self, ts: int) -> int | None:
        """Return the first open instant from `ts` on, within the longest wait."""

    def last_open(self, ts: int) -> int | None:
        """Return the last open second before `ts`, within the longest wait."""

    def words(self, ts: int) -> str:
        """Return why `ts` is closed, such as `Sun closed`; nothing where it is open."""
