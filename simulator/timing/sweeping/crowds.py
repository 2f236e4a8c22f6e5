"""Ways on which texts that sell come so close together that a law's cap may be passed.

Each starts with a text, at any instant at which it may be sent, and goes on for 24 hours: in
silence, or with a reply at once after a text. Later replies only part the texts more.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from typing import Final, NamedTuple

from simulator.timing.clocks.wall_clock import DAY
from simulator.timing.engine.flows import Flow
from simulator.timing.engine.step_dues import Moment, after, fixed
from simulator.timing.scheduling.compiled import CompiledStep
from simulator.timing.sweeping.nearness import may_be_too_many
from simulator.timing.sweeping.ways import Answer, Ways

_MOST_PARTS: Final = 12_000
"""So many parts of time are looked at where leads reply: such ways can be without number."""
_MOST_REPLIES: Final = 8
"""So many replies in 24 hours are followed."""


class Said(NamedTuple):
    """A reply, right after what a fate of the flow tells of; with none, right after its begin."""

    fate: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Crowd:
    """Leads of whom some may get too many texts: where they began, and what they said since.

    `led` is the reply that led to the first step, none after an enrolment. Those who `clicked` did
    so when they began.
    """

    led: Answer | None
    flow: Flow
    said: tuple[Said, ...]
    clicked: bool

    def replies(self, begun: int) -> Iterator[tuple[int, str]]:
        """When a lead who began at an instant replied since, and in which words."""
        for fate, words in self.said:
            sent = after(0) if fate is None else self.flow.fates[fate].until
            if sent is not None:
                yield sent.of(begun) + 1, words


class _Beginning(NamedTuple):
    led: Answer | None
    said: tuple[Said, ...]
    is_silent: bool = False


@dataclass(frozen=True, slots=True)
class _Way:
    """What leads have come by; `texts` are the fates of those that sell, from the first on.

    `behind` are the fates after which a reply may come next, `been` the steps and numbers of texts
    passed: who comes back with no more texts goes in a circle.
    """

    led: Answer | None
    flows: list[Flow]
    at: CompiledStep
    texts: tuple[int, ...] = ()
    said: tuple[Said, ...] = ()
    asks: CompiledStep | None = None
    behind: tuple[int, ...] = ()
    been: frozenset[tuple[int, int]] = frozenset()
    is_silent: bool = False

    @property
    def has_replied(self) -> bool:
        return self.led is not None or bool(self.said)


class Crowds:
    """Searches all ways of one lead for more than `most` texts in 24 hours."""

    def __init__(self, ways: Ways, most: int, *, reads_replies: bool) -> None:
        self._ways = ways
        self._most = most
        self._left = _MOST_PARTS
        # Whether a reply that no step waits for changes what comes, and ends nothing.
        self._reads_replies = reads_replies

    @cached_property
    def firsts(self) -> frozenset[CompiledStep]:
        """The steps after whose texts, by the delays alone, too many more may come in 24 hours."""
        steps = self._ways.steps
        return frozenset(
            step
            for step in steps
            if self._texts(step) and may_be_too_many(steps, step, self._most, self._texts)
        )

    def _texts(self, step: CompiledStep) -> int:
        fallback = step.fallback
        return self._ways.sells(step) + bool(fallback and self._ways.sells(fallback))

    def silent(self, flows: list[Flow]) -> Iterator[Crowd]:
        """The leads with too many texts who entered and do nothing."""
        if self.firsts:
            yield from self._begun(_Beginning(None, (), is_silent=True), flows)

    def answering(self, flows: list[Flow]) -> Iterator[Crowd]:
        """The leads with too many texts who reply, or began with a reply."""
        if not self.firsts:
            return
        begins = [_Beginning(None, ()), *(_Beginning(each, ()) for each in self._ways.answers)]
        if self._reads_replies:
            begins.append(_Beginning(None, (Said(None, ""),)))
        for each in begins:
            yield from self._begun(each, flows)

    def _begun(self, beginning: _Beginning, flows: list[Flow]) -> Iterator[Crowd]:
        led, said, is_silent = beginning
        asks: CompiledStep | None = None
        for passed in self._ways.along(flows, led.to if led else None, has_replied=bool(said)):
            if not is_silent and self._is_spent(len(passed.after)):
                return
            if passed.own is not None and passed.own.reason is not None:
                continue
            asks = passed.step if passed.step.answers.ways and not is_silent else asks
            if passed.step in self.firsts:
                way = _Way(led, passed.after, passed.step, said=said, asks=asks)
                for each in self._sent(replace(way, is_silent=is_silent)):
                    if each.texts:
                        yield from self._on(each)

    def _is_spent(self, parts: int) -> bool:
        self._left -= parts
        return self._left < 0

    def _on(self, way: _Way) -> Iterator[Crowd]:
        """Go on from a step that was just passed."""
        way = replace(way, flows=[flow for flow in way.flows if _is_dense(flow, way.texts)])
        been = (way.at.index, len(way.texts))
        if not way.flows or been in way.been:
            return
        if not way.is_silent and self._is_spent(len(way.flows)):
            return
        if len(way.texts) > self._most:
            clicked = self._ways.has_clicked
            yield from (Crowd(way.led, flow, way.said, clicked) for flow in way.flows)
            return
        way = replace(way, been=way.been | {been})
        for later in (*self._silent(way), *self._replied(way)):
            yield from self._on(later)

    def _silent(self, way: _Way) -> Iterator[_Way]:
        """The same leads after the next step, for which they do nothing, or nothing that counts."""
        step = next((each for each in self._ways.steps_after(way.at) if each != way.at), None)
        if step is None:
            return
        yield from self._to(way, step)
        if self._reads_replies and not way.has_replied and not way.is_silent:
            said = (Said(way.behind[0], ""),)
            yield from self._to(replace(way, said=said), step)

    def _replied(self, way: _Way) -> Iterator[_Way]:
        """The same leads, who reply right after a text."""
        if way.asks is None or way.is_silent or len(way.said) >= _MOST_REPLIES:
            return
        for answer, fate in product(self._ways.answers_to(way.asks), way.behind):
            flows = [
                replace(flow, previous=_later(until))
                for flow in way.flows
                if (until := flow.fates[fate].until) is not None
            ]
            said = (*way.said, Said(fate, answer.words))
            yield from self._to(replace(way, flows=flows, said=said), answer.to, is_led=True)

    def _to(self, way: _Way, step: CompiledStep, *, is_led: bool = False) -> Iterator[_Way]:
        """The same leads after one more step."""
        own = self._ways.path_step(
            step,
            is_led=is_led,
            has_replied=way.has_replied,
            is_enrolled_before=way.led is not None,
        )
        if own is None and is_led:
            return
        gone = replace(way, flows=self._ways.passing(way.flows, step, own), at=step)
        if own is not None and own.reason is not None:
            yield gone
        else:
            yield from self._sent(gone)

    def _sent(self, way: _Way) -> Iterator[_Way]:
        """Those who were sent a step that was just passed, and those for whom it was dropped."""
        sent = [flow for flow in way.flows if flow.fates[-1].reason is None]
        dropped = [flow for flow in way.flows if flow.fates[-1].reason is not None]
        if dropped:
            yield replace(way, flows=dropped)
        if not sent:
            return
        own = len(sent[0].fates) - 1
        texts = (*way.texts, own) if self._ways.sells(way.at) else way.texts
        asks = way.at if way.at.answers.ways else way.asks
        kept = replace(way, flows=sent, asks=asks, texts=texts, behind=(own, *way.behind[1:]))
        fallback = way.at.fallback
        if fallback is None or self._ways.fallback_sends(fallback) is None:
            yield kept
            return
        flows = self._ways.fall_back(fallback, sent)
        texts = (*texts, own + 1) if self._ways.sells(fallback) else texts
        yield replace(kept, flows=flows, texts=texts, behind=(own, own + 1))
        # Who replies first is spared the fallback.
        if asks is not None and not way.is_silent and self._ways.sells(fallback):
            yield kept


def _is_dense(flow: Flow, texts: tuple[int, ...]) -> bool:
    """Whether all these texts may come within 24 hours, for some who begin in this part."""
    moments = [until for each in texts if (until := flow.fates[each].until) is not None]
    return any(span(moments, begun) < DAY for begun in (flow.start, flow.end - 1))


def span(moments: Sequence[Moment], begun: int) -> int:
    """From the first to the last of them, in seconds, for leads who begin at an instant."""
    instants = [each.of(begun) for each in moments]
    return max(instants) - min(instants) if instants else 0


def _later(moment: Moment) -> Moment:
    return after(moment.value + 1) if moment.moves else fixed(moment.value + 1)
