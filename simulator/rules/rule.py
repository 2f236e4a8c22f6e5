"""What a rule is: its page, and the one method that yields hits.

A rule that lacks its page or an example of it does not load.
"""

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from inspect import cleandoc
from typing import ClassVar

from simulator.model.change import Change
from simulator.model.cost import MessageCost
from simulator.model.finding import Confidence, Fault, Severity
from simulator.model.persona import Persona
from simulator.model.place import Place
from simulator.rules.campaign import Campaign, SentMessage
from simulator.rules.reading import Reading, TemplateReading
from simulator.rules.targeting import Targeting
from simulator.rules.times import CampaignTimes, TextTime
from simulator.rules.versions import Versions


@dataclass(frozen=True, slots=True)
class Hit:
    """One fault as a rule sees it, in three short parts: what the lead meets, why, what to write.

    It stands at `span` of the text as sent, or at `place` of the template, or, with neither, at
    the start of the message. `append` is text which, put at the end of the message, mends it;
    so do `changes` to the text as sent, all in what the template itself writes. `is_safe` when
    they leave its meaning as it is; they save `saves` texts billed. `unless` are the codes which,
    where they speak of the same text, say it better. What a rule says of one place is one
    finding, unless `apart` differs; the hit with the most `excess`, in characters, is told.
    `confidence` is the rule's own where it is left out.
    """

    what: str
    why: str = ""
    remedy: str = ""
    span: tuple[int, int] | None = None
    place: Place | None = None
    severity: Severity | None = None
    append: str = ""
    changes: tuple[Change, ...] = ()
    is_safe: bool = False
    saves: int = 0
    unless: tuple[str, ...] = ()
    apart: str = ""
    excess: int = 0
    confidence: Confidence | None = None


class Rule(ABC):
    """One rule: a page for people, and a policy.

    The docstring is the page's text. `bad` and `good` are whole message files (front matter
    allowed): the first has this rule's finding for some lead, the second has none.
    `supersedes` are the codes that stay silent where this rule speaks of the same place.
    `options` are the settings that change what it says: the key, and what it does.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    severity: ClassVar[Severity]
    bad: ClassVar[str]
    good: ClassVar[str]
    source: ClassVar[str]
    supersedes: ClassVar[tuple[str, ...]] = ()
    suppressible: ClassVar[bool] = True
    confidence: ClassVar[Confidence] = "high"
    options: ClassVar[tuple[tuple[str, str], ...]] = ()

    def page(self) -> str:
        """The rule's explanation, without indentation."""
        return cleandoc(self.__doc__ or "")

    def summary(self) -> str:
        """The page's first sentence."""
        return self.page().partition("\n")[0]


class TextRule(Rule):
    """A rule over the text as one lead gets it."""

    channels: ClassVar[frozenset[str]] = frozenset({"sms"})

    @abstractmethod
    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield what is wrong with the text, most important first."""


class TemplateRule(Rule):
    """A rule over a message before any lead fills it, or over the ways that none goes in it."""

    reads_ways: ClassVar[bool] = False

    @abstractmethod
    def check(self, template: TemplateReading) -> Iterator[Hit]:
        """Yield what is wrong with the template."""


class FileRule(Rule):
    """A rule over the mistakes that were met while files were read."""

    @abstractmethod
    def check(self, faults: Iterable[Fault]) -> Iterator[Fault]:
        """Yield the faults that are this rule's."""


@dataclass(frozen=True, slots=True)
class LeadHit:
    """What is wrong with a field of a lead; nothing of what stands in it is told."""

    field: str
    what: str
    why: str = ""
    remedy: str = ""


class LeadRule(Rule):
    """A rule over the leads of a workspace; its `bad` and `good` are whole files of personas."""

    @abstractmethod
    def check(self, lead: Persona) -> Iterator[LeadHit]:
        """Yield what is wrong with a lead."""


class VersionsRule(Rule):
    """A rule over a message in two languages.

    Its `bad` and `good` are several files, each below a line with its name and a colon.
    """

    @abstractmethod
    def check(self, versions: Versions) -> Iterator[Hit]:
        """Yield how a translation differs from its base; places are the translation's own."""


@dataclass(frozen=True, slots=True)
class KeyHit:
    """What is wrong with a key of a campaign's sequence, by its dotted path.

    `about` is the message that is meant, if it is one: what is wrong with a draft stops nobody.
    `unless` are the codes which, where they are switched on, say it in that message itself.
    """

    key: str
    what: str
    why: str = ""
    remedy: str = ""
    severity: Severity | None = None
    about: SentMessage | None = None
    unless: tuple[str, ...] = ()


class CampaignRule(Rule):
    """A rule over a campaign's sequence and its messages, in examples as for `VersionsRule`."""

    @abstractmethod
    def check(self, campaign: Campaign) -> Iterator[KeyHit]:
        """Yield what is wrong with the campaign."""


@dataclass(frozen=True, slots=True)
class TimeHit:
    """What is wrong with a campaign in time, at a key of its sequence; for `leads`, by their ids.

    `about` is the message that is meant, if it is one. `example` is one of the leads; where a
    field of that lead's is what is wrong, `field` names it. What a rule says of one key is one
    finding, unless `apart` differs.
    """

    key: str
    what: str
    why: str = ""
    remedy: str = ""
    leads: tuple[str, ...] = ()
    example: str = ""
    severity: Severity | None = None
    about: SentMessage | None = None
    apart: str = ""
    field: str = ""


class TimesRule(Rule):
    """A rule over how leads live through a campaign, in examples as for `VersionsRule`."""

    @abstractmethod
    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield what is wrong with the campaign in time."""


class TimedTextRule(Rule):
    """A rule over the words of a text and the instants at which it is due and sent.

    Examples are as for `VersionsRule`.
    """

    channels: ClassVar[frozenset[str]] = frozenset({"sms"})

    @abstractmethod
    def concerns(self, source: str, expires: object) -> bool:
        """Whether the message may be concerned at all, by its template and its `expires`."""

    @abstractmethod
    def check(self, reading: Reading, time: TextTime) -> Iterator[Hit]:
        """Yield what is wrong with the text at that time; spans are the text's own."""

    def said(self, reading: Reading, expires: object) -> tuple[Hashable, ...]:
        """What of a text hangs on when a lead enters; nothing where no other instants count."""
        del reading, expires
        return ()

    def worst(self, reading: Reading, times: Sequence[TextTime]) -> Sequence[TextTime]:
        """Those of `times`, of leads who enter within a week, that make the text wrong; a few."""
        del reading, times
        return ()

    def check_worst(self, reading: Reading, times: Sequence[TextTime]) -> Iterator[Hit]:
        """Yield what is wrong with a text at its worst times."""
        del reading, times
        yield from ()


class TargetingRule(Rule):
    """A rule over whom a message is for, in examples as for `VersionsRule`."""

    @abstractmethod
    def check(self, targeting: Targeting) -> Iterator[Hit]:
        """Yield what is wrong with the message, told at its start."""


class CostRule(Rule):
    """A rule over what a message costs its leads; what it says is no fault, and no finding."""

    @abstractmethod
    def check(self, cost: MessageCost) -> Iterator[str]:
        """Yield what to know about the cost, a sentence each, most important first."""
