"""Every message for a whole list of leads: counts, and nothing of what any lead's data says.

Leads come in batches and are forgotten. What a message says is made once for all leads who have
the same in the fields that it reads.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from typing import Final, NamedTuple

from simulator.model.finding import Finding, Severity
from simulator.personas.imported.leads import ABSENT, LeadColumns
from simulator.review.campaigns import file_of
from simulator.review.copies import Copy
from simulator.review.every_rule import rules_named
from simulator.review.lead_outcomes import Outcome, Outcomes, Telling
from simulator.review.paths import is_concerned
from simulator.review.reviewer import Reviewer
from simulator.review.route import Route
from simulator.review.shares import shares

_MOST_OUTCOMES: Final = 20_000


class Counted(NamedTuple):
    """A finding, and how many of the list's leads it holds for; its words are no lead's."""

    finding: Finding
    leads: int


@dataclass(slots=True)
class MessageCount:
    """What the leads of a list get of one message file.

    `texts` counts leads by the texts billed, `fallbacks` those who get other words for want of a
    field. `limit` is in texts; `over` counts who costs more. `refused` gets nothing, as the
    message can't be filled. `price` is for those that a rate holds for, without the `unpriced`.
    """

    file: str
    campaign: str
    limit: int
    draft: bool = False
    share: Decimal = Decimal(1)
    leads: int = 0
    refused: int = 0
    over: int = 0
    texts: Counter[int] = field(default_factory=Counter)
    fallbacks: Counter[str] = field(default_factory=Counter)
    price: Decimal = Decimal(0)
    unpriced: int = 0

    @property
    def billed(self) -> int:
        """The texts billed for all of them."""
        return sum(texts * leads for texts, leads in self.texts.items())


@dataclass(frozen=True, slots=True)
class ListReview:
    """The review of a list: findings, and what each message is for its leads.

    `leads` are the rows that were filled in, `reached` those who get any message.
    """

    findings: tuple[Counted, ...]
    messages: tuple[MessageCount, ...]
    leads: int
    reached: int
    currency: str = ""


class ListReviewer:
    """Reviews a list, batch by batch."""

    def __init__(self, reviewer: Reviewer, paths: Collection[str] = ()) -> None:
        self._reviewer = reviewer
        workspace = reviewer.workspace
        self._copies = [
            replace(copy, leads=(), country=None, is_for_others=True)
            for copy in reviewer.copies
            if is_concerned(copy.message, paths, workspace)
        ]
        self._route = Route(self._copies, workspace.sequences)
        self._outcomes = {
            copy.message.file: Outcomes(copy, reviewer.desk, _MOST_OUTCOMES)
            for copy in self._copies
        }
        self._counts = {copy.message.file: self._empty(copy) for copy in self._copies}
        self._held: Counter[Telling] = Counter()
        self._leads = self._reached = 0
        of_files = (*reviewer.review_files(paths), *self._without_leads())
        # How campaigns run for the workspace's own leads says nothing of those of the list.
        sequences = {file_of(name) for name in workspace.sequences}
        self._of_files = {
            (each.rule, each.place, each.what): each
            for each in of_files
            if not (each.leads and each.place.file in sequences)
        }
        self._known = {(each.rule, each.place): each for each in reviewer.review(paths).findings}

    def add(self, leads: LeadColumns, count: int) -> None:
        """Fill the messages for some leads."""
        self._leads += count
        hits: dict[Telling, set[int]] = {}
        for copies, rows in self._routed(leads, count):
            self._reached += len(rows) if copies else 0
            for copy in copies:
                self._fill(copy, leads, rows, hits)
        for telling, found in hits.items():
            self._held[telling] += len(found)

    def result(self) -> ListReview:
        """What was found in all of it."""
        counted = [Counted(each, 0) for each in self._of_files.values()]
        counted += [Counted(self._told(telling), leads) for telling, leads in self._held.items()]
        counted.sort(key=lambda each: (each.finding.place, each.finding.rule))
        return ListReview(
            findings=tuple(counted),
            messages=tuple(self._counts.values()),
            leads=self._leads,
            reached=self._reached,
            currency=self._reviewer.costs.prices.currency
            if self._reviewer.costs.prices.are_given
            else "",
        )

    def _routed(
        self, leads: LeadColumns, count: int
    ) -> Iterator[tuple[Sequence[Copy], Sequence[int]]]:
        """The message files, and the rows of those who get them."""
        blank = (ABSENT,) * count
        countries = leads.fields.get("country", blank)
        languages = leads.fields.get("language", blank)
        kinds: dict[tuple[object, object], list[int]] = {}
        for row, kind in enumerate(zip(countries, languages, strict=True)):
            kinds.setdefault(kind, []).append(row)
        for (country, language), rows in kinds.items():
            yield self._route.copies_for(_text(country), _text(language)), rows

    def _fill(
        self, copy: Copy, leads: LeadColumns, rows: Sequence[int], hits: dict[Telling, set[int]]
    ) -> None:
        outcomes = self._outcomes[copy.message.file]
        keys = outcomes.keys(leads, rows)
        counts = Counter(keys)
        known = outcomes.of(counts)
        total = self._counts[copy.message.file]
        for key, number in counts.items():
            self._count(total, known[key], number)
        told = {key for key in counts if known[key].tellings}
        for row, key in zip(rows, keys, strict=True) if told else ():
            if key in told:
                for telling in known[key].tellings:
                    hits.setdefault(telling, set()).add(row)

    def _count(self, total: MessageCount, outcome: Outcome, leads: int) -> None:
        total.leads += leads
        for name in outcome.fallbacks:
            total.fallbacks[name] += leads
        if outcome.is_refused:
            total.refused += leads
        if not outcome.texts:
            return
        total.texts[outcome.texts] += leads
        total.over += leads if outcome.texts > total.limit else 0
        each = self._reviewer.costs.prices.each(outcome.country)
        if each is None:
            total.unpriced += leads
        else:
            total.price += each * outcome.texts * leads

    def _told(self, telling: Telling) -> Finding:
        """A finding in words without any data of the list: as for the workspace's own leads."""
        known = self._known.get((telling.rule, telling.place))
        if known:
            return replace(
                known,
                leads=(),
                example="",
                evidence="",
                fix=None,
                severity=telling.severity,
                draft=telling.draft,
            )
        rule = next(iter(rules_named(telling.rule, self._reviewer.workspace.styles)), None)
        return Finding(
            telling.rule,
            telling.severity,
            telling.place,
            what=rule.summary() if rule else "",
            remedy=f"`presend explain {telling.rule}` says what to write.",
            draft=telling.draft,
        )

    def _without_leads(self) -> Iterator[Finding]:
        """What is wrong with the messages themselves."""
        for copy in self._copies:
            yield from self._outcomes[copy.message.file].without_leads()

    def _empty(self, copy: Copy) -> MessageCount:
        limit = self._outcomes[copy.message.file].limit
        sequence = self._reviewer.workspace.sequences.get(copy.message.campaign)
        share = shares(sequence).get(copy.message.id, Fraction(1)) if sequence else Fraction(1)
        return MessageCount(
            copy.message.file,
            copy.message.campaign,
            limit,
            draft=copy.draft,
            share=Decimal(share.numerator) / share.denominator,
        )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def worst(findings: Iterable[Counted]) -> Severity | None:
    """The worst severity among findings outside of drafts."""
    counts = [each.finding.severity for each in findings if not each.finding.draft]
    return min(counts, key=lambda each: each.rank, default=None)
