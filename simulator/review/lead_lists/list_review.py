"""Every message for a whole list of leads: counts, and nothing of what any lead's data says.

Leads come in batches and are forgotten. What a message says is made once for all leads who have
the same in the fields that it reads.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from heapq import nsmallest
from typing import Final, NamedTuple

from simulator.model.finding import Finding, Severity
from simulator.personas.doctor_signs import FIRST_LINES
from simulator.personas.imported.leads import LeadColumns
from simulator.review.copies import Copy
from simulator.review.enrolment import terms_of
from simulator.review.every_rule import rules_named
from simulator.review.lead_lists.consents import Consents
from simulator.review.lead_lists.gate import LEFT, OF_AUDIENCE
from simulator.review.lead_lists.leads import Kind, ListLeads, line_of
from simulator.review.lead_lists.outcomes import Outcome, Outcomes, Telling
from simulator.review.lead_lists.times import ListEnrolment, ListTimes
from simulator.review.paths import is_concerned
from simulator.review.reviewer import Reviewer
from simulator.review.route import Route
from simulator.review.shares import shares

_MOST_OUTCOMES: Final = 20_000
_NOTHING_TOLD: Final = Consents()


class Counted(NamedTuple):
    """A finding, and how many of the list's leads it holds for; its words are no lead's.

    `lines` are those of the list where the first of these leads start.
    """

    finding: Finding
    leads: int
    lines: tuple[int, ...] = ()


@dataclass(slots=True)
class Held:
    """How many leads something holds for, and the lines of the first of them."""

    leads: int = 0
    lines: list[int] = field(default_factory=list)

    def add(self, lines: Sequence[int]) -> None:
        """Take in more leads, by their lines."""
        self.leads += len(lines)
        self.lines += lines[: FIRST_LINES - len(self.lines)]


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

    `leads` are the rows that were filled in, `reached` those who get any message, `left_out` the
    others by why. `campaigns` tell who is enrolled, `asks_consent` whether the list says who
    agreed.
    """

    findings: tuple[Counted, ...]
    messages: tuple[MessageCount, ...]
    leads: int
    reached: int
    currency: str = ""
    campaigns: tuple[ListEnrolment, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)
    asks_consent: bool = False


class ListReviewer:
    """Reviews a list, batch by batch; `asks_consent` tells whether it says who agreed."""

    def __init__(
        self, reviewer: Reviewer, paths: Collection[str] = (), *, asks_consent: bool = False
    ) -> None:
        self._reviewer = reviewer
        self._sorted = ListLeads(reviewer.desk, asks_consent=asks_consent)
        self._times = ListTimes(reviewer, self._sorted, paths)
        self._asks_consent = asks_consent
        workspace = reviewer.workspace
        self._copies = [
            replace(copy, leads=(), country=None, is_for_others=True)
            for copy in reviewer.copies
            if is_concerned(copy.message, paths, workspace)
        ]
        self._route = Route(self._copies, workspace)
        self._outcomes = {
            copy.message.file: Outcomes(copy, reviewer.desk, _MOST_OUTCOMES)
            for copy in self._copies
        }
        self._counts = {copy.message.file: self._empty(copy) for copy in self._copies}
        self._held: dict[Telling, Held] = {}
        self._left_out: Counter[str] = Counter()
        self._leads = self._reached = 0
        self._of_kinds: list[tuple[Copy, ...]] = []
        of_files = (*reviewer.review_files(paths, with_times=False), *self._without_leads())
        self._of_files = {(each.rule, each.place, each.what): each for each in of_files}
        chosen = {copy.message.file for copy in self._copies}
        own = (copy for copy in reviewer.copies if copy.message.file in chosen)
        found = (each for copy in own for each in reviewer.review_copy(copy).findings)
        self._known = {(each.rule, each.place): each for each in found}

    def add(
        self,
        leads: LeadColumns,
        count: int,
        consents: Consents = _NOTHING_TOLD,
        lines: Sequence[int] = (),
    ) -> None:
        """Fill the messages for some leads, whose rows start at `lines`."""
        lines = lines or range(self._leads + 1, self._leads + count + 1)
        self._leads += count
        rows_of = self._sorted.add(leads, consents, lines)
        hits: dict[Telling, set[int]] = {}
        for copies, rows in self._routed(rows_of.kinds):
            self._reached += len(rows) if copies else 0
            for copy in copies:
                self._fill(copy, leads, _Rows(rows, rows_of.of_time), hits)
        for telling, found in hits.items():
            self._held.setdefault(telling, Held()).add([lines[row] for row in sorted(found)])

    def result(self) -> ListReview:
        """What was found in all of it."""
        counted = [Counted(each, 0) for each in self._of_files.values()]
        counted += [
            Counted(self._told(telling), held.leads, tuple(held.lines))
            for telling, held in self._held.items()
        ]
        counted += map(_of_list, self._times.findings())
        counted.sort(key=lambda each: (each.finding.place, each.finding.rule))
        return ListReview(
            findings=tuple(counted),
            messages=tuple(self._counts.values()),
            leads=self._leads,
            reached=self._reached,
            currency=self._reviewer.costs.prices.currency
            if self._reviewer.costs.prices.are_given
            else "",
            campaigns=tuple(self._times.enrolments()),
            left_out=dict(self._left_out.most_common()),
            asks_consent=self._asks_consent,
        )

    def _routed(self, kinds: Sequence[int]) -> Iterator[tuple[Sequence[Copy], Sequence[int]]]:
        """The message files, and the rows of those who get them."""
        for kind in self._sorted.kinds[len(self._of_kinds) :]:
            self._of_kinds.append(self._route.copies_for(kind.lead, self._shut_to(kind)))
        groups: dict[int, tuple[Sequence[Copy], list[int]]] = {}
        for row, number in enumerate(kinds):
            copies = self._of_kinds[number]
            groups.setdefault(id(copies), (copies, []))[1].append(row)
            if not copies:
                self._left_out[self._why(self._sorted.kinds[number])] += 1
        yield from groups.values()

    def _shut_to(self, kind: Kind) -> frozenset[str]:
        """The campaigns that do not take leads of a kind."""
        if kind.has_left:
            return frozenset(copy.message.campaign for copy in self._copies)
        terms = self._sorted.gate.terms
        whys = dict(zip(terms, kind.whys, strict=True))
        sequences = self._reviewer.workspace.sequences.items()
        return frozenset(name for name, each in sequences if whys[terms_of(each)])

    def _why(self, kind: Kind) -> str:
        """Why no campaign has a message for leads of a kind; empty for its audience."""
        if kind.has_left:
            return LEFT
        sequences = self._reviewer.workspace.sequences
        own = (sequences.get(copy.message.campaign) for copy in self._copies)
        asked = {terms_of(each) for each in own if each}
        terms = zip(self._sorted.gate.terms, kind.whys, strict=True)
        whys = [why for each, why in terms if each in asked and why]
        return next((why for why in whys if why not in OF_AUDIENCE), "")

    def _fill(
        self, copy: Copy, leads: LeadColumns, of: "_Rows", hits: dict[Telling, set[int]]
    ) -> None:
        rows, outcomes = of.rows, self._outcomes[copy.message.file]
        keys = outcomes.keys(leads, rows, of.of_time)
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


class _Rows(NamedTuple):
    """Some rows of a batch, and the columns of all of it that decide when leads get what."""

    rows: Sequence[int]
    of_time: Mapping[str, Sequence[object]]


def _of_list(finding: Finding) -> Counted:
    """A finding in time, whose leads are lines of the list."""
    lines = nsmallest(FIRST_LINES, map(line_of, finding.leads))
    told = replace(finding, leads=(), example="", evidence="", fix=None)
    return Counted(told, len(finding.leads), tuple(lines))


def worst(findings: Iterable[Counted]) -> Severity | None:
    """The worst severity among findings outside of drafts."""
    counts = [each.finding.severity for each in findings if not each.finding.draft]
    return min(counts, key=lambda each: each.rank, default=None)
