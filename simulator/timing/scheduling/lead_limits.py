"""All that limits the sends of one lead: the file, the provider, the law, what was sent already."""

from bisect import insort
from collections.abc import Iterable, Sequence
from functools import cached_property

from simulator.model.sequence import StepChannel
from simulator.places.resolve import of_lead
from simulator.timing.law.law import Law
from simulator.timing.law.law_cap import LawCap
from simulator.timing.limits.caps import CapInDay, CapInHours
from simulator.timing.limits.hours import Hours
from simulator.timing.limits.provider_limits import ProviderCap
from simulator.timing.limits.step_limits import Limits
from simulator.timing.scheduling.compiled import CompiledSequence, CompiledStep, Text
from simulator.timing.scheduling.happenings import LeadRun
from simulator.timing.scheduling.kept_hours import Standing


class LeadLimits:
    """The limits of one lead, who has got texts at the instants `sent`; those that follow count."""

    def __init__(self, compiled: CompiledSequence, run: LeadRun, sent: Iterable[int]) -> None:
        self._compiled = compiled
        self._lead = run.persona
        self._clock = run.clock
        self._is_free = compiled.policy is None and compiled.sequence.cap is None
        # What counts for the sequence's cap, for the provider's and for the law's.
        self._texts = sorted(sent)
        self._sms = list(self._texts)
        self._selling = list(self._texts)

    def note_send(self, text: Text, send: int) -> None:
        """Count a text that is sent."""
        if text.channel.carries_text:
            insort(self._texts, send)
        if text.channel is StepChannel.SMS:
            insort(self._sms, send)
            if text.is_bound:
                insort(self._selling, send)

    def of(self, step: CompiledStep, text: Text) -> Limits:
        """Return the limits on a text."""
        kept = self._compiled.kept(text, self._standing)
        law = (self._law,) if self._is_lawful(text) else ()
        fixed = self._compiled.limits(step, kept).on(self._clock, law)
        if self._is_free and not kept.caps:
            return fixed
        waits = self._capped(kept.caps, skips=False)
        hours = (*self._law_cap(text), *self._hour_caps(text), *waits)
        skips = self._capped(kept.caps, skips=True)
        return fixed.with_caps(self._day_cap(text), hours, skips)

    def _is_lawful(self, text: Text) -> bool:
        return self._compiled.policy is not None and text.is_bound

    def _law_cap(self, text: Text) -> tuple[Hours, ...]:
        if not self._is_lawful(text) or text.channel is not StepChannel.SMS:
            return ()
        return (LawCap(self._law, self._selling),)

    def _day_cap(self, text: Text) -> tuple[CapInDay, ...]:
        cap = self._compiled.sequence.cap
        if cap is None or cap.per_hours is not None or not text.channel.carries_text:
            return ()
        return (CapInDay(self._texts, cap.count, self._clock),)

    def _hour_caps(self, text: Text) -> tuple[CapInHours, ...]:
        cap = self._compiled.sequence.cap
        if cap is None or cap.per_hours is None or not text.channel.carries_text:
            return ()
        texts = "one text" if cap.count == 1 else f"{cap.count} texts"
        hours = "an hour" if cap.per_hours == 1 else f"{cap.per_hours} hours"
        words = f"{texts} in {hours}"
        return (CapInHours(self._texts, cap.count, cap.per_hours * 3600, words),)

    def _capped(self, caps: Sequence[ProviderCap], *, skips: bool) -> tuple[CapInHours, ...]:
        return tuple(
            CapInHours(self._sms, cap.count, cap.length, cap.words, "provider")
            for cap in caps
            if cap.skips == skips
        )

    @cached_property
    def _law(self) -> Law:
        where = of_lead(self._lead)
        policy = self._compiled.policy
        assert policy is not None  # noqa: S101 - asked for only then
        return Law.for_places(where.jurisdictions, where.zones, policy)

    @cached_property
    def _stands(self) -> Standing:
        return Standing.of(self._lead, self._clock)

    def _standing(self) -> Standing:
        """Where the provider takes the lead to be, found when first asked for."""
        return self._stands
