"""The law for somebody: every rule of every place that they may be in, by every clock there."""

from functools import lru_cache, reduce
from typing import Final

from simulator.model.decision import LawLimit
from simulator.model.timeline import Keeper
from simulator.timing.law.clocked_law import ClockedLaw, clocked
from simulator.timing.law.law_words import place_words
from simulator.timing.law.policy import Policy
from simulator.timing.law.sent import Sent
from simulator.timing.limits.hours import LONGEST_WAIT
from simulator.timing.limits.open_stretches import OpenStretches, Stretches, common

_NO_COUNTRY: Final = LawLimit(
    "unknown_country", "Nothing tells which country this lead is in, so no hours are safe"
)


class Law(OpenStretches):
    """When texts that sell may be sent: an instant is open only if all rules leave it open.

    It is one of the Hours of a sequence. Where nothing tells a country, or a clock, it is closed.
    """

    __slots__ = ("_all", "_capped", "_unknown")

    def __init__(self, all_: tuple[ClockedLaw, ...], unknown: LawLimit) -> None:
        super().__init__(self._open_within)
        self._all = all_
        self._capped = tuple(each for each in all_ if each.has_cap)
        self._unknown = unknown

    @staticmethod
    def for_places(jurisdictions: tuple[str, ...], zones: tuple[str, ...], policy: Policy) -> "Law":
        """Return the law of these jurisdictions by these clocks; the same ones give the same."""
        return _law(jurisdictions, zones, policy)

    @property
    def keeper(self) -> Keeper:
        """See Hours."""
        return "law"

    def words(self, ts: int) -> str:
        """See Hours."""
        limit = self.closed_at(ts)
        return limit.words if limit else ""

    def closed_at(self, ts: int) -> LawLimit | None:
        """Return what closes an instant: of several limits the one that does so for longest."""
        if self.open_until(ts) is not None:
            return None
        closed = [each for each in self._all if each.open_until(ts) is None]
        if not closed:
            return self._unknown
        never = ts + LONGEST_WAIT + 1
        return max(closed, key=lambda each: each.next_open(ts) or never).limit_at(ts)

    def cap(self, ts: int) -> int | None:
        """Return how many texts in 24 hours are allowed at an instant."""
        caps = (each.day_at(ts).cap for each in self._capped)
        return min((cap for cap in caps if cap is not None), default=None)

    def capped_at(self, ts: int, sent: Sent) -> LawLimit | None:
        """Return the cap that refuses one more text at an instant."""
        count = sent.counted_at(ts) if self._capped else 0
        limits = (each.cap_limit_at(ts, count) for each in self._capped)
        return next((limit for limit in limits if limit), None)

    def next_allowed(self, ts: int, sent: Sent) -> int | None:
        """Return the first instant from `ts` on, within the longest wait, that nothing refuses."""
        latest, at = ts + LONGEST_WAIT, self.next_open(ts)
        while at is not None and at <= latest and self.capped_at(at, sent):
            freed, closes = sent.next_freed(at), self.open_until(at)
            # A cap starts and ends with a day, and at midnight all is closed.
            at = self.next_open(min(each for each in (freed, closes) if each is not None))
        return at if at is not None and at <= latest else None

    def _open_within(self, start: int, end: int) -> Stretches:
        if not self._all:
            return ()
        return reduce(common, (each.within(start, end) for each in self._all))


@lru_cache(maxsize=4096)
def _law(jurisdictions: tuple[str, ...], zones: tuple[str, ...], policy: Policy) -> Law:
    if not jurisdictions:
        return Law((), _NO_COUNTRY)
    all_ = (clocked(place, zone, policy) for place in jurisdictions for zone in zones)
    places = " or ".join(map(place_words, jurisdictions))
    words = f"No clock of {places} is known, so no hours are safe"
    return Law(sum(all_, ()), LawLimit("unknown_country", words, jurisdictions[0]))
