"""One rule of the law, read by one clock."""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from simulator.model.decision import LawLimit
from simulator.places.clocks import offset, offsets
from simulator.timing.law.law_days import DayLaw, Rule, rules_of
from simulator.timing.law.law_words import clock_words
from simulator.timing.law.policy import Policy
from simulator.timing.limits.open_stretches import OpenStretches, Stretches

_DAY: Final = 86_400


class ClockedLaw(OpenStretches):
    """When a rule lets texts be sent to somebody whose clock is that of `zone`."""

    __slots__ = ("_rule", "_zone", "has_cap")

    def __init__(self, rule: Rule, zone: str) -> None:
        super().__init__(self._open_within)
        self._rule = rule
        self._zone = zone
        self.has_cap = rule.has_cap

    def limit_at(self, ts: int) -> LawLimit:
        """Return what refuses an instant at which it is closed."""
        limit = self.day_at(ts).limit
        return replace(limit, words=f"{limit.words}, {clock_words(self._zone)}", zone=self._zone)

    def day_at(self, ts: int) -> DayLaw:
        """Return what holds on the day that an instant falls on."""
        return self._rule.on((ts + offset(self._zone, ts)) // _DAY)

    def cap_limit_at(self, ts: int, count: int) -> LawLimit | None:
        """Return what refuses one more text after `count` in 24 hours, if anything does."""
        day = self.day_at(ts)
        if day.cap is None or count < day.cap:
            return None
        return day.cap_limit

    def _open_within(self, start: int, end: int) -> Stretches:
        found: list[tuple[int, int]] = []
        for since, until, ahead in offsets(self._zone, start, end):
            # An offset is constant here, so the clock's times are as far apart as the instants.
            for day in range((since + ahead) // _DAY, (until + ahead - 1) // _DAY + 1):
                law, midnight = self._rule.on(day), day * _DAY - ahead
                opens, closes = max(midnight + law.opens, since), min(midnight + law.closes, until)
                if opens >= closes:
                    continue
                if found and found[-1][1] == opens:
                    opens = found.pop()[0]
                found.append((opens, closes))
        return found


@lru_cache(maxsize=4096)
def clocked(jurisdiction: str, zone: str, policy: Policy) -> tuple[ClockedLaw, ...]:
    """Return all rules of a jurisdiction, by a clock."""
    return tuple(ClockedLaw(rule, zone) for rule in rules_of(jurisdiction, policy))
