"""A compiled calendar answers as its limits do, asked one by one."""

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from simulator.model.timeline import Keeper
from simulator.timing.engine.calendar import Calendar
from simulator.timing.limits.hours import LONGEST_WAIT

LAST = 400


@dataclass(frozen=True)
class Slow:
    """Open on some seconds of the first few, and nobody knows how."""

    seconds: frozenset[int]
    keeper: Keeper = field(default="window")

    def open_until(self, ts: int) -> int | None:
        return (
            next(at for at in range(ts, LAST + 2) if at not in self.seconds)
            if (ts in self.seconds)
            else None
        )

    def next_open(self, ts: int) -> int | None:
        return min((at for at in self.seconds if at >= ts), default=None)

    def last_open(self, ts: int) -> int | None:
        return max((at for at in self.seconds if at < ts), default=None)

    def words(self, ts: int) -> str:
        return "" if ts in self.seconds else "closed"


def _limits() -> st.SearchStrategy[list[Slow]]:
    stretch = st.tuples(st.integers(0, LAST), st.integers(1, 90))
    seconds = st.lists(stretch, max_size=8).map(
        lambda found: frozenset(
            at for start, length in found for at in range(start, min(start + length, LAST))
        )
    )
    return st.lists(seconds.map(Slow), min_size=1, max_size=3)


@given(_limits(), st.lists(st.integers(0, LAST), min_size=1, max_size=8))
def test_the_next_open_instant_is_the_first_that_every_limit_leaves_open(
    limits: list[Slow], asked: list[int]
) -> None:
    calendar = Calendar(limits, 0)
    both = frozenset.intersection(*(each.seconds for each in limits))
    for ts in asked:
        assert calendar.next_open(ts) == min((at for at in both if at >= ts), default=None)
        assert calendar.is_open(ts) == (ts in both)


@given(_limits(), st.integers(0, LAST), st.integers(0, LAST))
def test_stretches_part_a_time_without_gaps_into_open_and_closed(
    limits: list[Slow], start: int, end: int
) -> None:
    both = frozenset.intersection(*(each.seconds for each in limits))
    found = {
        ts: is_open
        for low, high, is_open in Calendar(limits, 0).stretches(start, end)
        for ts in range(low, high)
    }
    assert found == {ts: ts in both for ts in range(start, end)}


def test_without_limits_every_instant_is_open() -> None:
    assert Calendar((), 5).next_open(10**12) == 10**12


def test_what_opens_after_the_longest_wait_is_not_waited_for() -> None:
    opening = LONGEST_WAIT + 10

    class Late(Slow):
        def open_until(self, ts: int) -> int | None:
            return ts + 100 if ts >= opening else None

        def next_open(self, ts: int) -> int | None:
            first = max(ts, opening)
            return first if first - ts <= LONGEST_WAIT else None

    calendar = Calendar([Late(frozenset())], 0)
    assert calendar.next_open(0) is None
    assert calendar.next_open(10) == opening
