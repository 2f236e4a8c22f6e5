"""What rules over a campaign read: its sequence and, step by step, the messages that it sends."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

from simulator.analysis import Analysis, analyze
from simulator.analysis.gist import Gist, gist_of
from simulator.analysis.language import read_language
from simulator.analysis.tokens import Token, tokenize
from simulator.model.sequence import Sequence as Steps
from simulator.model.sequence import Step

SELLING: Final = "marketing"


class Spoken(NamedTuple):
    """The tags that a message has a file for, and the language of its base, if it can be read."""

    files: frozenset[str]
    base: str | None
    channel: str = "sms"


class FirstText(NamedTuple):
    """What the first of a message's leads gets, and the lead's fields that the message reads.

    The text is empty where none can be made, the fields `None` where it may read any.
    """

    text: str = ""
    fields: frozenset[str] | None = None


@dataclass(frozen=True)
class SentMessage:
    """A message that a step may send; its text is made and read once a rule asks for it.

    `stage` is its own, else the campaign's.
    """

    id: str
    file: str
    channel: str = "sms"
    kind: str = SELLING
    stage: str = ""
    goal: str = ""
    is_draft: bool = False
    brand: str | None = None
    language: str | None = None
    make: Callable[[], FirstText] = field(default=FirstText, repr=False)
    analyst: Callable[..., Analysis] = field(default=analyze, repr=False)

    @cached_property
    def first(self) -> FirstText:
        """What its first lead gets."""
        return self.make()

    @property
    def text(self) -> str:
        """The text that its first lead gets."""
        return self.first.text

    @property
    def sells(self) -> bool:
        """Whether it is there to sell, now or later."""
        return self.kind == SELLING

    @cached_property
    def tokens(self) -> Sequence[Token]:
        """The things of the text."""
        return tokenize(self.text)

    @cached_property
    def analysis(self) -> Analysis:
        """What a reader finds in the text."""
        return self.analyst(
            self.text,
            language=self.language,
            country="US",
            kind=self.kind,
            brand=self.brand,
            provider=None,
        )

    @cached_property
    def spoken(self) -> str | None:
        """The language of the text, as far as it can be read."""
        return read_language(self.text, self.tokens)

    @cached_property
    def gist(self) -> Gist:
        """What it says beside greeting, brand and small print; of an e-mail all of it."""
        if self.channel != "sms":
            return gist_of(self.text, self.tokens)
        found = self.analysis
        opt_outs = [each.span for each in found.opt_outs]
        return gist_of(self.text, self.tokens, (*opt_outs, *found.brand_named))


@dataclass(frozen=True)
class SentStep:
    """A step with the messages that it may send: one or several variants, and its fallback."""

    number: int
    step: Step
    messages: tuple[SentMessage, ...] = ()
    fallback: SentMessage | None = None

    @property
    def id(self) -> str:
        """The step's name."""
        return self.step.id

    @property
    def key(self) -> str:
        """Where its file says what it sends."""
        name = "variants" if self.step.variants else "message" if self.step.message else "id"
        return f"steps.{self.number}.{name}"

    @property
    def is_on_way(self) -> bool:
        """Whether leads come to it without a reply that leads there."""
        return self.step.entry is None

    @property
    def sells(self) -> bool:
        """Whether it sends marketing."""
        return any(each.sells for each in self.messages)


@dataclass(frozen=True)
class Campaign:
    """A campaign: its sequence, and what each step of it sends.

    `spoken` tells the languages of each message, and is asked only where the audience names some.
    `sender` is the first name that signs. Nobody can answer where it `is_one_way`.
    """

    name: str
    sequence: Steps
    steps: tuple[SentStep, ...] = ()
    spoken: Callable[[], Mapping[str, Spoken]] = field(default=dict, repr=False)
    sender: str = ""
    is_one_way: bool = False

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of its audience."""
        return self.sequence.audience.languages

    @cached_property
    def messages(self) -> Mapping[str, Spoken]:
        """The languages of each message that a step sends, for an audience that names some."""
        return self.spoken() if self.languages else {}

    @cached_property
    def on_way(self) -> tuple[SentStep, ...]:
        """The steps with a text that leads come to who never reply."""
        return tuple(each for each in self.steps if each.is_on_way and each.messages)

    @cached_property
    def selling(self) -> tuple[SentStep, ...]:
        """Those of them that send marketing; without any the campaign nurtures nobody."""
        return tuple(each for each in self.on_way if each.sells)
