"""What a file of `styles/` may say: a brand's own rules on words, as data."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, model_validator

from simulator.model.finding import Severity
from simulator.model.message import Channel, Kind, Stage, Voice
from simulator.model.schema import (
    Flag,
    Format,
    Id,
    Language,
    Problem,
    Schema,
    Text,
    Whole,
    Words,
    refusal,
)

LONGEST_PHRASE = 200
_BLANK = re.compile(r"\{([A-Za-z_]+)\}")
_STAR = re.compile(r"(?<!\w)[^\W\d_]{3,}\*(?!\w)")
_WORD_STAR = re.compile(r"\w\*")


def _checked_phrase(phrase: str) -> str:
    if phrase != " ".join(phrase.split()):
        what = "A space or a line's end stands here where none belongs."
        raise refusal(what, "Write one space between two words, and none around them.")
    if len(phrase) > LONGEST_PHRASE:
        raise refusal("This is too long to look for.", f"Write at most {LONGEST_PHRASE} letters.")
    if len(_WORD_STAR.findall(phrase)) != len(_STAR.findall(phrase)):
        what = "A * stands here where it can't."
        raise refusal(what, "Write it at the end of a word, behind three letters or more: amaz*.")
    return phrase


Phrase = Annotated[Words, AfterValidator(_checked_phrase)]
Spellings = Annotated[tuple[Phrase, ...], Field(min_length=2)]
Phrases = Annotated[tuple[Phrase, ...], Field(min_length=1)]


class Position(StrEnum):
    """Which of a sequence's texts a rule is for."""

    ANY = "any"
    FIRST = "first"
    LATER = "later"


class Across(StrEnum):
    """What two spellings may not share."""

    MESSAGE = "message"
    CAMPAIGN = "campaign"


class _Table(Schema):
    """A table of a style: what checks all of them is made at once, when the first style is read."""

    model_config = ConfigDict(defer_build=True)


class Scope(_Table):
    """Which messages a rule is for; what is left out, or empty, holds for all.

    A message whose language nobody can tell is within `languages`. `position = "first"` is the
    first text that a lead gets, `"later"` each one after it. The lines of an e-mail's inbox belong
    to its channel, and the title of a push message to its own.
    """

    channels: tuple[Channel, ...] = ()
    kinds: tuple[Kind, ...] = ()
    languages: tuple[Language, ...] = ()
    stages: tuple[Stage, ...] = ()
    voices: tuple[Voice, ...] = ()
    position: Position = Position.ANY


class Sample(_Table):
    """A text to try a rule on, as a lead gets it; a text alone is short for a table with `text`.

    What is left out is as the rule's scope has it: a rule for transactional messages is tried on
    such a one. `becomes` is what the rule's fix makes of the text. `others` are further texts of
    the campaign, for a rule that looks across it; a list of texts is short for that.
    """

    text: Words
    becomes: Text | None = None
    others: tuple[Words, ...] = ()
    channel: Channel | None = None
    kind: Kind | None = None
    language: Language | None = None
    stage: Stage | None = None
    voice: Voice | None = None
    position: Literal[Position.FIRST, Position.LATER] | None = None


def _as_table(value: object) -> object:
    if isinstance(value, str):
        return {"text": value}
    if isinstance(value, list) and value and all(isinstance(each, str) for each in value):
        return {"text": value[0], "others": value[1:]}
    return value


Samples = tuple[Annotated[Sample, BeforeValidator(_as_table)], ...]


class WordRule(_Table):
    """One rule of a style, whatever its kind.

    A finding says `message`, then `why` it matters and the `remedy`; what a kind has to say of the
    remedy stands in where there is none. `{word}` in them is what was found, `{instead}` what to
    write for it, `{count}` how often it stands there. `scope` is that of the file, but for the keys
    that the rule gives itself. With `case`, capitals and small letters differ. The texts of `pass`
    are right to this rule, and it finds something in each text of `fail`: `presend rules --test`
    tries them.
    """

    blanks: ClassVar[frozenset[str]] = frozenset({"word"})

    id: Id
    severity: Severity = Severity.WARNING
    message: Words
    why: Text = ""
    remedy: Text = ""
    scope: Scope = Field(default_factory=Scope)
    case: Flag = False
    passes: Samples = Field((), alias="pass")
    fails: Samples = Field((), alias="fail")

    @model_validator(mode="after")
    def _check(self) -> Self:
        return self.checked([*self._unknown_blanks(), *self.problems()])

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong with the rule beyond the types of its keys."""
        yield from ()

    def _unknown_blanks(self) -> Iterator[Problem]:
        known = " or ".join(f"{{{each}}}" for each in sorted(self.blanks))
        for key in ("message", "why", "remedy"):
            for blank in _BLANK.findall(getattr(self, key)):
                if blank not in self.blanks:
                    what = f"{{{blank}}} stands for nothing in this rule."
                    yield Problem((key,), what, f"Write {known}, or plain words.")


class Existence(WordRule):
    """Words that are not to be written, but for the phrases in `unless` that hold them."""

    kind: Literal["existence"]
    words: Phrases
    unless: tuple[Phrase, ...] = ()


class Substitution(WordRule):
    """Words that give way to others: `swap` has what not to write, and what to write instead.

    With nothing between its quotes, the words are left out. With `safe`, the fix leaves the
    meaning as it is, so that `presend check --fix` makes it unasked. Phrases in `unless` stay.
    """

    blanks: ClassVar[frozenset[str]] = frozenset({"word", "instead"})

    kind: Literal["substitution"]
    swap: Annotated[Mapping[Phrase, Text], Field(min_length=1)]
    unless: tuple[Phrase, ...] = ()
    safe: Flag = False

    def problems(self) -> Iterator[Problem]:
        """Yield swaps that change nothing."""
        for phrase, instead in self.swap.items():
            if phrase == instead:
                yield Problem(("swap", phrase), "This swaps words for the same.", "Remove it.")


class Occurrence(WordRule):
    """Words or signs, all counted together, that stand `most` or `least` so often in a message.

    With `emoji`, every emoji counts.
    """

    blanks: ClassVar[frozenset[str]] = frozenset({"count"})

    kind: Literal["occurrence"]
    words: tuple[Phrase, ...] = ()
    emoji: Flag = False
    most: Annotated[Whole, Field(ge=0)] | None = None
    least: Annotated[Whole, Field(ge=1)] | None = None

    def problems(self) -> Iterator[Problem]:
        """Yield what the rule lacks to count, and bounds that exclude each other."""
        if not self.words and not self.emoji:
            yield Problem(("id",), "This rule counts nothing.", "Add words, or emoji = true.")
        if self.most is None and self.least is None:
            yield Problem(("id",), "This rule has no bound.", "Add most, or least.")
        elif self.most is not None and self.least is not None and self.least > self.most:
            yield Problem(("least",), "This is more than most allows.", "Turn the two round.")


class Consistency(WordRule):
    """Spellings of which only one may stand in a message, or, `across` it, in a campaign."""

    blanks: ClassVar[frozenset[str]] = frozenset({"word", "instead"})

    kind: Literal["consistency"]
    spellings: Annotated[tuple[Spellings, ...], Field(min_length=1)]
    across: Across = Across.MESSAGE

    def problems(self) -> Iterator[Problem]:
        """Yield spellings that stand twice."""
        seen: set[str] = set()
        for row, group in enumerate(self.spellings):
            for at, phrase in enumerate(group):
                known = phrase if self.case else phrase.lower()
                if known in seen:
                    what = "This spelling stands here a second time."
                    yield Problem(("spellings", row, at), what, "Remove it, or set case = true.")
                seen.add(known)


class Required(WordRule):
    """Wording that must be there: one of `words`."""

    blanks: ClassVar[frozenset[str]] = frozenset()

    kind: Literal["required"]
    words: Phrases


AnyRule = Annotated[
    Existence | Substitution | Occurrence | Consistency | Required, Field(discriminator="kind")
]


class StyleFile(_Table):
    """A style: its rules, and what to call it. `scope` is that of every rule.

    Words are whole words, in capitals or not; `amaz*` is every word that begins so. What a lead's
    own data says is never looked at, nor are links and addresses.
    """

    format: Format = 1
    name: Text = ""
    description: Text = ""
    scope: Scope = Field(default_factory=Scope)
    rules: tuple[AnyRule, ...] = ()

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        return self.checked(_twice(self.rules))


def _twice(rules: tuple[WordRule, ...]) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, rule in enumerate(rules):
        if rule.id in seen:
            what = f"This style already has a rule {rule.id}."
            yield Problem(("rules", index, "id"), what, "Give one of the two another id.")
        seen.add(rule.id)


@dataclass(frozen=True, slots=True)
class Style:
    """A style of a workspace: its file's name without the ending, and what of it is sound.

    `numbers` tell which of the file's rules each one is.
    """

    id: str
    file: str
    content: StyleFile = field(hash=False)
    numbers: tuple[int, ...]

    def code(self, rule: WordRule) -> str:
        """What findings of the rule are told by."""
        return f"{self.id}.{rule.id}"
