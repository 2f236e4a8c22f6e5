"""A sequence made ready, so that a lead's timeline needs no look at its file."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import blake2b

from simulator.model.message import Kind, Message
from simulator.model.sending import Sending
from simulator.model.sequence import Fallback, OnClosed, Sequence, Step, StepChannel
from simulator.rendering.engine import Engine
from simulator.timing.clocks.free_days import BusinessDates, Holidays
from simulator.timing.law.policy import Policy
from simulator.timing.limits.provider_limits import profile_of, provider_limits
from simulator.timing.limits.step_limits import StepLimits
from simulator.timing.may_send import BOUND_KINDS
from simulator.timing.scheduling.conditions import Condition, condition_of
from simulator.timing.scheduling.due import Due, due_of, of_delay
from simulator.timing.scheduling.kept_hours import NOTHING, Kept, Standing, kept_for
from simulator.timing.scheduling.office import office_dates
from simulator.timing.scheduling.replies import Answers
from simulator.timing.scheduling.why import delay_words, due_words, length_words

_LAWFUL_CHANNELS = (StepChannel.SMS, StepChannel.CALL)
_CHANCES = 1 << 64


@dataclass(frozen=True, slots=True)
class Text:
    """What a step sends: a message's id, none of a step without one; how, and of which kind."""

    message: str | None
    channel: StepChannel
    kind: Kind

    @property
    def is_bound(self) -> bool:
        """Whether a policy limits it."""
        return self.channel in _LAWFUL_CHANNELS and self.kind in BOUND_KINDS


@dataclass(frozen=True, eq=False)
class CompiledStep:
    """A step; `field` is that of the lead which its time counts from, if it does."""

    index: int
    step: Step
    due: Due
    anchor: str
    field: str | None
    on_closed: OnClosed
    expires: float | None
    condition: Condition | None
    answers: Answers
    texts: tuple[tuple[float, Text], ...]
    fallback: "CompiledStep | None"
    words: str
    delay_words: str

    @property
    def id(self) -> str:
        """The step's."""
        return self.step.id

    @cached_property
    def is_entered_by_reply(self) -> bool:
        """Whether only a reply leads here."""
        return self.step.entry == "reply"

    def text_for(self, lead: str) -> Text:
        """What this lead gets: of variants always the same, in shares of their weights."""
        texts = self.texts
        if len(texts) == 1:
            return texts[0][1]
        digest = blake2b(f"{lead}\0{self.id}".encode(), digest_size=8).digest()
        share = int.from_bytes(digest, "big") / _CHANCES
        reached = share * sum(weight for weight, _ in texts)
        for weight, text in texts:
            reached -= weight
            if reached < 0:
                return text
        return texts[-1][1]


class CompiledSequence:
    """A sequence with what limits it: a policy, a provider."""

    def __init__(
        self,
        sequence: Sequence,
        policy: Policy | None,
        provider: str,
        *,
        messages: Iterable[Message],
        sending: Sending,
        engine: Callable[[], Engine],
    ) -> None:
        self.sequence = sequence
        self.policy = policy
        self.provider = provider
        self.sending = sending
        self.holidays = Holidays(sequence.holidays)
        self.office = office_dates(sequence, self.holidays)
        self.business_dates = BusinessDates(sequence.business_days, self.holidays)
        kinds = {message.id: message for message in reversed(tuple(messages))}
        self.steps = tuple(
            _step(sequence, step, index, kinds, engine) for index, step in enumerate(sequence.steps)
        )
        self.by_id = {step.id: step.index for step in self.steps}
        self.limits = lru_cache(maxsize=4096)(self._limits)
        self._kept = lru_cache(maxsize=4096)(self._kept_for)
        self.keeps = bool(profile_of(provider).about("hours", "cap"))

    def kept(self, text: Text, standing: Callable[[], Standing]) -> Kept:
        """What the provider keeps for a text; it sends nothing but text messages."""
        if text.channel is not StepChannel.SMS or not self.keeps:
            return NOTHING
        return self._kept(text.kind, standing())

    def _kept_for(self, kind: Kind, standing: Standing) -> Kept:
        limits = provider_limits(self.provider, kind, standing.country, self.sending)
        return kept_for(limits, standing)

    def _limits(self, step: CompiledStep, kept: Kept) -> StepLimits:
        return StepLimits(self.sequence, step.step, self.holidays, kept.waits, kept.skips)


def _step(
    sequence: Sequence,
    step: Step,
    index: int,
    messages: Mapping[str, Message],
    engine: Callable[[], Engine],
) -> CompiledStep:
    anchor = sequence.anchor_of(step)
    due = due_of(sequence, step)
    expires = step.expires_after_hours
    return CompiledStep(
        index=index,
        step=step,
        due=due,
        anchor=anchor,
        field=anchor.removeprefix("lead.") if anchor.startswith("lead.") else None,
        on_closed=sequence.on_closed_of(step),
        expires=None if expires is None else expires * 3600,
        condition=condition_of(step, engine),
        answers=Answers.of(step),
        texts=_texts(step, messages),
        fallback=_fallback(sequence, step, index, messages) if step.fallback else None,
        words=due_words(sequence, step, due),
        delay_words=delay_words(step),
    )


def _texts(step: Step, messages: Mapping[str, Message]) -> tuple[tuple[float, Text], ...]:
    if step.variants:
        return tuple((each.weight, _text(each.message, step, messages)) for each in step.variants)
    return ((1.0, _text(step.message, step, messages)),)


def _text(id_: str | None, step: Step, messages: Mapping[str, Message]) -> Text:
    message = messages.get(id_) if id_ else None
    if message is None:
        return Text(id_, step.channel, Kind.MARKETING)
    is_said = "channel" in step.model_fields_set and id_ in (step.message, *_variants(step))
    channel = step.channel if is_said else StepChannel(message.channel.value)
    return Text(id_, channel, message.front.kind)


def _variants(step: Step) -> list[str]:
    return [each.message for each in step.variants or ()]


def _fallback(
    sequence: Sequence, step: Step, index: int, messages: Mapping[str, Message]
) -> CompiledStep:
    """The fallback as a step of its own, which counts from when the step itself was sent."""
    fallback: Fallback = step.fallback  # type: ignore[assignment] # the caller has looked
    due = of_delay(fallback.after, is_elapsed=sequence.day_mode == "elapsed")
    return CompiledStep(
        index=index,
        step=step,
        due=due,
        anchor="previous",
        field=None,
        on_closed="delay",
        expires=None,
        condition=None,
        answers=Answers(()),
        texts=((1.0, _text(fallback.message, step, messages)),),
        fallback=None,
        words=f"+{length_words(fallback.after)} without an answer",
        delay_words="",
    )
