"""A sequence: ordered steps with delays, windows, conditions and replies, as its file holds them.

What the keys mean in time is the matter of `timing/`.
"""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from simulator.model.message import Stage
from simulator.model.schedule import (
    MOST_DAYS,
    Before,
    Cap,
    Delay,
    Holiday,
    MinuteOfDay,
    QuietHours,
    SomeWeekdays,
    Weekday,
    Weekdays,
    Window,
    as_holidays,
)
from simulator.model.schema import (
    Anchor,
    Country,
    Event,
    Flag,
    Format,
    Id,
    Language,
    Positive,
    Problem,
    Schema,
    Share,
    Text,
    Whole,
    Words,
)


class StepChannel(StrEnum):
    """How a step reaches the lead; `call` and `task` carry no text."""

    SMS = "sms"
    EMAIL = "email"
    PUSH = "push"
    CALL = "call"
    TASK = "task"

    @property
    def carries_text(self) -> bool:
        """Whether a step on this channel sends a message."""
        return self not in (StepChannel.CALL, StepChannel.TASK)


OnClosed = Literal["delay", "skip", "earlier"]


class Audience(Schema):
    """Whom the sequence is for; an empty list means all."""

    countries: tuple[Country, ...] = ()
    languages: tuple[Language, ...] = ()


class Enrol(Schema):
    """Which leads with a recorded consent get in: by what they agreed to, and how lately.

    `scopes` are those that count, all where it is empty; `within_days` is the age of the consent
    at the enrolment.
    """

    scopes: tuple[Words, ...] = ()
    within_days: Annotated[Whole, Field(ge=1, le=MOST_DAYS)] | None = None


def _word_or_table(value: object) -> str:
    return "word" if isinstance(value, str) else "table"


EnrolWords = Annotated[
    Annotated[Literal["consented", "everyone"], Tag("word")] | Annotated[Enrol, Tag("table")],
    Discriminator(_word_or_table),
]


class ReplyAfter(Schema):
    """When those who reply do so."""

    median_hours: Positive


class Assume(Schema):
    """The user's own numbers for the simulation, as shares from 0 to 1 of those who get a step.

    Of those who `reply` as many give one of the answers that the step waits for as another, and as
    many something else.
    """

    reply: Share | None = None
    opt_out: Share | None = None
    reply_after: ReplyAfter | None = None


class Variant(Schema):
    """One of several messages that a step sends; weights are relative."""

    message: Id
    weight: Positive = 1


class Reply(Schema):
    """Where a lead goes who answers one of `match`: to a step, to the `end`, to a `person`."""

    match: Annotated[tuple[Words, ...], Field(min_length=1)]
    to: Id


class Fallback(Schema):
    """What a lead gets when the step's own message brought nothing after that time."""

    message: Id
    after: Delay


def _kind_of_window(value: object) -> str:
    return "nothing" if isinstance(value, str) else "hours"


StepWindow = Annotated[
    Annotated[Literal["none"], Tag("nothing")] | Annotated[Window, Tag("hours")],
    Discriminator(_kind_of_window),
]


class Step(Schema):
    """One step. What it leaves out is the sequence's: see `Sequence.anchor_of` and its siblings.

    `channel` is that of its messages. `expires_after_hours` counts from the due instant.
    """

    id: Id
    message: Id | None = None
    variants: Annotated[tuple[Variant, ...], Field(min_length=1)] | None = None
    channel: StepChannel = StepChannel.SMS
    delay: Delay = Delay()
    before: Before | None = None
    anchor: Anchor | None = None
    at: MinuteOfDay | None = None
    window: StepWindow | None = None
    on_closed: OnClosed | None = None
    expires_after_hours: Positive | None = None
    when: Words | None = None
    replies: tuple[Reply, ...] = ()
    entry: Literal["reply"] | None = None
    fallback: Fallback | None = None

    @property
    def message_ids(self) -> tuple[str, ...]:
        """The messages that the step may send, its fallback last."""
        own = [variant.message for variant in self.variants or ()]
        own += [self.message] if self.message else []
        own += [self.fallback.message] if self.fallback else []
        return tuple(dict.fromkeys(own))

    @model_validator(mode="after")
    def _check(self) -> Self:
        return self.checked([*self._text_problems(), *self._time_problems(), *_answers_twice(self)])

    def _text_problems(self) -> Iterator[Problem]:
        if self.id in ("end", "person"):
            what = f'"{self.id}" is where a reply can lead, so no step can be called so.'
            yield Problem(("id",), what, "Choose another id.")
        if self.message and self.variants:
            what = "A step has either a message or variants."
            yield Problem(("variants",), what, "Keep one of the two.")
        if self.message_ids and not self.channel.carries_text:
            what = f"A {self.channel} step carries no text."
            yield Problem(("channel",), what, "Remove its message, or choose sms, email or push.")

    def _time_problems(self) -> Iterator[Problem]:
        if self.before and "delay" in self.model_fields_set:
            what = "A step has either a delay or before."
            yield Problem(("before",), what, "Keep one of the two.")


def _answers_twice(step: Step) -> Iterator[Problem]:
    words = Counter(word.casefold() for reply in step.replies for word in set(reply.match))
    for index, reply in enumerate(step.replies):
        for number, word in enumerate(reply.match):
            if words.pop(word.casefold(), 1) > 1:
                what = f'Two replies of this step match "{word}".'
                yield Problem(("replies", index, "match", number), what, "Keep it in one of them.")


class Sequence(Schema):
    """A campaign's `sequence.toml`; only `steps` is needed.

    `holidays` holds dates and names of calendars. `business_days` are the weekdays that count
    as such. `apart_from` are the campaigns in which your platform never holds a lead of this one
    at the same time; "all" among them stands for every other. With `answers = "person"` somebody
    reads every reply that no step waits for.
    """

    format: Format = 1
    objective: Text | None = None
    stage: Stage | None = None
    draft: Flag = False
    audience: Audience = Audience()
    enrol: EnrolWords = "consented"
    apart_from: tuple[Id, ...] = ()
    stop_on: tuple[Event, ...] = ("opt_out", "conversion", "reply")
    answers: Literal["person"] | None = None
    window: Window | None = None
    quiet_hours: QuietHours | None = None
    skip_days: Weekdays = ()
    holidays: Annotated[tuple[Holiday, ...], BeforeValidator(as_holidays)] = ()
    business_days: SomeWeekdays = tuple(Weekday)[:5]
    cap: Cap | None = None
    anchor: Anchor = "previous"
    day_mode: Literal["calendar", "elapsed"] = "calendar"
    on_closed: Literal["delay", "skip"] = "delay"
    roll: Literal["auto", "earliest", "keep_time"] = "auto"
    default_timezone: Words | None = None
    assume: Assume = Assume()
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]

    @property
    def message_ids(self) -> tuple[str, ...]:
        """The messages that any step may send, in the order of the steps, each once."""
        return tuple(dict.fromkeys(id_ for step in self.steps for id_ in step.message_ids))

    def anchor_of(self, step: Step) -> str:
        """Return where the step's time counts from: `previous`, `enrolment` or `lead.<field>`."""
        return step.anchor or self.anchor

    def on_closed_of(self, step: Step) -> OnClosed:
        """Return what happens when the step is due at a closed time."""
        if step.on_closed or "on_closed" in self.model_fields_set:
            return step.on_closed or self.on_closed
        return "earlier" if self.anchor_of(step).startswith("lead.") else "delay"

    def window_of(self, step: Step) -> Window | None:
        """Return when the step may be sent; `None` is at any time."""
        if step.window is None:
            return self.window
        return None if step.window == "none" else step.window

    @model_validator(mode="after")
    def _check(self) -> Self:
        return self.checked([*_same_ids(self), *_lost_replies(self), *_undated(self)])


def _same_ids(sequence: Sequence) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, step in enumerate(sequence.steps):
        if step.id in seen:
            what = f'Two steps are called "{step.id}".'
            yield Problem(("steps", index, "id"), what, "Give each step an id of its own.")
        seen.add(step.id)


def _lost_replies(sequence: Sequence) -> Iterator[Problem]:
    goals = {step.id for step in sequence.steps} | {"end", "person"}
    for index, step in enumerate(sequence.steps):
        for number, reply in enumerate(step.replies):
            if reply.to not in goals:
                path = ("steps", index, "replies", number, "to")
                what = f'No step is called "{reply.to}".'
                yield Problem(path, what, f"Write one of {', '.join(sorted(goals))}.")


def _undated(sequence: Sequence) -> Iterator[Problem]:
    for index, step in enumerate(sequence.steps):
        if sequence.anchor_of(step).startswith("lead."):
            continue
        remedy = 'Set anchor to a field that holds a date, such as "lead.appointment".'
        if step.before:
            yield Problem(("steps", index, "before"), "before needs a date to count from.", remedy)
        if step.on_closed == "earlier":
            what = '"earlier" needs a date that must not be passed.'
            yield Problem(("steps", index, "on_closed"), what, remedy)
