"""The sends of a campaign that the law refuses to the leads of a list, who live in many places.

To try every enrolment of a year takes a while, and a long list has thousands of combinations of
phone, address and clock. So a few leads are tried so who have all the laws and clocks of the list
between them, those first who stand for most. What they meet is a time on a clock; whether the law
of the other places refuses it too is quickly asked. All are tried at their own enrolment.
"""

import datetime as dt
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Final

from simulator.model.sequence import Sequence as Steps
from simulator.model.timeline import Timeline, TimelineStep
from simulator.rules.times import Broken, LeadTimes
from simulator.timing.law.policy import Policy
from simulator.timing.may_send import may_send

MOST_TRIED: Final = 64
"""How many leads are tried at every enrolment of a year."""

_BOUND: Final = frozenset({"sms", "call"})
_SELLING: Final = "marketing"
_ANCHOR: Final = "lead."


@dataclass(frozen=True)
class ListSweep:
    """Finds the refused sends; `tried` sweeps a year for some leads, by their ids."""

    sequence: Steps
    policy: Policy
    tried: Callable[[Collection[str]], Sequence[Broken]]

    def refused(self, classes: Sequence[LeadTimes]) -> Sequence[Broken]:
        """The first refused sends of each step and limit, for each of these classes."""
        chosen = _spread(classes)
        found = list(self.tried([each.lead.id for each in chosen]))
        seen = {each.lead.id for each in chosen}
        by_lead = {each.lead.id: each for each in chosen}
        models = [(each, by_lead[each.leads[0]]) for each in found if each.leads[0] in by_lead]
        for each in classes:
            if each.lead.id not in seen:
                found += self._of(each, models)
        return sorted(found, key=lambda each: not each.is_likely)

    def _of(self, times: LeadTimes, models: Sequence[tuple[Broken, LeadTimes]]) -> list[Broken]:
        """What is refused to leads who are not tried at every enrolment."""
        found: dict[tuple[str, str, str], Broken] = {}
        for each in (*self._own(times), *self._like(times, models)):
            found.setdefault((each.step, each.about, each.words), each)
        return list(found.values())

    def _own(self, times: LeadTimes) -> Iterator[Broken]:
        """What is refused at their own enrolment, whether they answer or not."""
        yield from self._on(times.declared, times, is_answer=False)
        for line in times.answered.values():
            yield from self._on(line, times, is_answer=True)

    def _on(self, line: Timeline, times: LeadTimes, *, is_answer: bool) -> Iterator[Broken]:
        sent: list[dt.datetime] = []
        for step in _in_order(line):
            assert step.send  # noqa: S101 - only these are in order
            decision = may_send(times.lead, step.kind, step.send, sent=sent, policy=self.policy)
            if step.kind == _SELLING and step.channel == "sms":
                sent.append(step.send)
            if decision.limit:
                yield Broken(
                    step=step.id,
                    about=decision.limit.about,
                    words=decision.limit.words,
                    leads=times.leads,
                    enrolled_at=line.enrolled_at,
                    send=step.send,
                    zone=times.zone,
                    lawful=decision.next_allowed,
                    is_likely=not is_answer,
                )

    def _like(
        self, times: LeadTimes, models: Sequence[tuple[Broken, LeadTimes]]
    ) -> Iterator[Broken]:
        """What is refused to them of what others meet by the same clock time."""
        clock = times.declared.enrolled_at.tzinfo
        own = {*times.where.jurisdictions}
        for model, of in models:
            if model.about == "cap":
                if own.issuperset(of.where.jurisdictions):
                    yield replace(model, leads=times.leads)
                continue
            if model.step in self._dated:
                continue  # a date of their own decides when they get it
            send = model.send.replace(tzinfo=clock)
            decision = may_send(times.lead, _SELLING, send, policy=self.policy)
            if decision.limit:
                yield replace(
                    model,
                    about=decision.limit.about,
                    words=decision.limit.words,
                    leads=times.leads,
                    enrolled_at=model.enrolled_at.replace(tzinfo=clock),
                    send=send,
                    zone=times.zone,
                    lawful=decision.next_allowed,
                )

    @property
    def _dated(self) -> frozenset[str]:
        steps = self.sequence.steps
        return frozenset(
            each.id for each in steps if self.sequence.anchor_of(each).startswith(_ANCHOR)
        )


def _spread(classes: Sequence[LeadTimes]) -> list[LeadTimes]:
    """A few of the classes, who have all laws and clocks between them; the largest first."""
    chosen: list[LeadTimes] = []
    covered: set[Hashable] = set()
    for each in sorted(classes, key=lambda one: -len(one.leads)):
        told = set(product(each.where.jurisdictions or ("",), _clocks(each)))
        if not told <= covered:
            covered |= told
            chosen.append(each)
    return chosen[:MOST_TRIED] if len(classes) > MOST_TRIED else [*classes]


def _clocks(times: LeadTimes) -> Sequence[Hashable]:
    """The zones of the law by the clock that the file is read by; nothing where it is theirs."""
    zones = times.where.zones
    return ("",) if zones == (times.zone,) else [(zone, times.zone) for zone in zones]


def _in_order(line: Timeline) -> list[TimelineStep]:
    """What of a timeline the law may bind, by the instant, fallbacks too."""
    every = (each for step in line.steps for each in (step, step.fallback) if each)
    sent = [each for each in every if each.send and each.channel in _BOUND]
    return sorted(sent, key=lambda each: each.send or line.enrolled_at)
