"""What rules read: a text as sent with its circumstances, and a template before it is filled."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from simulator.analysis import Analysis, analyze
from simulator.analysis.tokens import Token, tokenize
from simulator.length import Measurement, measure
from simulator.length.alphabets import ReferenceBits
from simulator.model.branch import Case
from simulator.model.change import Change, changed
from simulator.model.place import Place
from simulator.model.rendering import Missing, Run, is_added
from simulator.model.sending import Limit, SenderType, SendLimit

if TYPE_CHECKING:
    from simulator.errors import TemplateError
    from simulator.rendering.unknown import Unknown
    from simulator.rendering.ways import Way


TWO_TEXTS = Limit(plain=2)
_START = itemgetter(0)


@dataclass(frozen=True)
class Circumstances:
    """What a text's rules need to know beside its words.

    `country` is an ISO code, empty when nobody knows it; `position` counts the texts of the
    sequence from 1; `language` is a BCP 47 tag or `None` to read it from the text. `limit` is the
    writer's own, `limits` are those of the platform and the country; `reference_bits` is what the
    platform joins parts with. Without `may_be_added_to` the platform is known to add nothing.
    `one_way` is a sender that nobody can answer. `own_hosts` are those of the brand's own links,
    `own_words` are right though no dictionary has them. `stage` and `voice` are those of the
    message, its stage else its campaign's; `evidence` is what its writer says backs its claims.
    """

    kind: str = "marketing"
    country: str = "US"
    position: int = 1
    language: str | None = None
    brand: str | None = None
    channel: str = "sms"
    limit: Limit = TWO_TEXTS
    limits: tuple[SendLimit, ...] = ()
    reference_bits: ReferenceBits = 8
    one_way: bool = False
    may_be_added_to: bool = True
    provider: str | None = None
    sender_type: SenderType = SenderType.LONG_CODE
    own_hosts: tuple[str, ...] = ()
    own_words: tuple[str, ...] = ()
    stage: str | None = None
    voice: str | None = None
    evidence: str = ""


class Stretch(NamedTuple):
    """A run of one origin and where it stands in the text."""

    start: int
    end: int
    run: Run

    @property
    def is_value(self) -> bool:
        """Whether it shows a lead's own data."""
        return bool(self.run.field and self.run.field.startswith("lead."))

    @property
    def is_added(self) -> bool:
        """Whether the provider adds it when the text is sent."""
        return is_added(self.run.place)


@dataclass(frozen=True)
class Reading:
    """A text as one lead gets it; what costs time is read once, when first asked for.

    `trace` tells where its characters come from; a text without it is nobody's template, and all
    of it is written as it stands. `lead` holds the fields of one who gets it, `sources` each
    template's text by its name in places. `analyst` analyses as `analyze` does. `told` are the
    texts of the lead that may stand in it.
    """

    text: str
    circumstances: Circumstances = Circumstances()
    missing: tuple[Missing, ...] = ()
    trace: Callable[[], tuple[Run, ...]] | None = field(default=None, repr=False)
    lead: Mapping[str, object] = field(default_factory=dict, repr=False)
    sources: Mapping[str, str] = field(default_factory=dict, repr=False)
    analyst: Callable[..., Analysis] = field(default=analyze, repr=False)
    told: Sequence[str] = field(default=(), repr=False)

    @cached_property
    def measurement(self) -> Measurement:
        """The text's encoding, units and parts."""
        return self.measured_as(self.text)

    @cached_property
    def tokens(self) -> Sequence[Token]:
        """The things of the text: words, links, numbers, marks."""
        return tokenize(self.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words, numbers and marks of the text as the tokens have them, each once."""
        return frozenset(word for _, word, _, _ in self.tokens)

    @cached_property
    def analysis(self) -> Analysis:
        """What a reader finds in the text."""
        about = self.circumstances
        return self.analyst(
            self.text,
            language=about.language,
            country=about.country,
            kind=about.kind,
            brand=about.brand,
            provider=about.provider,
        )

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """Where the text's characters come from, in order."""
        if self.trace is None:
            return (Run(len(self.text), Place("", 0, len(self.text)), 0, None),)
        return self.trace()

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The runs with where they stand in the text."""
        ends = accumulate(run.length for run in self.runs)
        return tuple(
            Stretch(end - run.length, end, run) for end, run in zip(ends, self.runs, strict=True)
        )

    @property
    def own(self) -> tuple[int, int]:
        """The span of what the template makes, between what the provider adds before and behind."""
        if not self.circumstances.may_be_added_to:
            return 0, len(self.text)
        own = [each for each in self.stretches if not each.is_added]
        return (own[0].start, own[-1].end) if own else (0, 0)

    @property
    def added(self) -> int:
        """How many characters of it the provider adds, within it too."""
        if not self.circumstances.may_be_added_to:
            return 0
        return sum(each.end - each.start for each in self.stretches if each.is_added)

    @cached_property
    def values(self) -> tuple[tuple[int, int], ...]:
        """Spans of the text that show a lead's own data."""
        return tuple((each.start, each.end) for each in self.stretches if each.is_value)

    def measuring(self, measurement: Measurement) -> "Reading":
        """Return this reading, whose text is known to be billed as another one is."""
        vars(self)["measurement"] = measurement
        return self

    def afresh(self) -> "Reading":
        """This reading without what was found, which fills the memory; its measurement stays."""
        return replace(self).measuring(self.measurement)

    def measured_as(self, text: str) -> Measurement:
        """What another text would cost, sent the same way."""
        return measure(text, reference_bits=self.circumstances.reference_bits)

    def saved_by(self, changes: Sequence[Change]) -> int:
        """The texts billed less after `changes`, which rise and do not overlap."""
        if not changes:
            return 0
        after = self.measured_as(changed(self.text, changes))
        return self.measurement.segments - after.segments

    def stretch_at(self, offset: int) -> Stretch:
        """The stretch that holds the character at `offset`."""
        return self.stretches[bisect_right(self._starts, offset) - 1]

    def is_value(self, span: tuple[int, int]) -> bool:
        """Whether `span` lies wholly in the lead's own data."""
        at = bisect_right(self.values, span[0], key=_START) - 1
        return at >= 0 and span[1] <= self.values[at][1]

    def is_written(self, span: tuple[int, int]) -> bool:
        """Whether `span`, which is not empty, is one stretch of what the template itself writes."""
        stretch = self.stretch_at(span[0])
        return stretch.run.at is not None and not stretch.is_added and span[1] <= stretch.end

    def is_editable(self, span: tuple[int, int]) -> bool:
        """Whether the template writes `span` outside its tags, where any sign may be changed."""
        if not self.is_written(span):
            return False
        place = self.stretch_at(span[0]).run.place
        return not self.sources.get(place.template, "").startswith(("{{", "{%"), place.start)

    @cached_property
    def _starts(self) -> list[int]:
        return [each.start for each in self.stretches]


@dataclass(frozen=True, slots=True)
class Unseen:
    """A way of a template that none of its leads goes; `is_dead` where it is proved none can.

    It `is_whole` if it stands for all the ways of a loop that show what the loop holds.
    """

    way: "Way"
    is_dead: bool = False
    is_whole: bool = False

    @property
    def is_hint(self) -> bool:
        """Whether no words are unseen: only the text without some, or with fewer or more."""
        if self.way.branch.case in (Case.ONE, Case.MANY):
            return not self.is_whole or not self.way.has_words
        return not self.way.has_words


@dataclass(frozen=True, slots=True)
class Unsent:
    """A message that no lead gets: the lead `wanted`, or `why` it `is_dead`: that none can."""

    wanted: str = ""
    why: str = ""
    is_dead: bool = False


@dataclass(frozen=True)
class TemplateReading:
    """A message apart from any text of it.

    Why it cannot be filled, the names in it that nobody knows, the ways that no lead goes, and
    whether any lead gets it at all. It may be a step's `when` instead of a message.
    """

    error: "TemplateError | None" = None
    unknown: "tuple[Unknown, ...]" = ()
    unseen: tuple[Unseen, ...] = ()
    unsent: Unsent | None = None
    is_condition: bool = False
