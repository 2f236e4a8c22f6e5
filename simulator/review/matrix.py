"""A campaign's leads × messages: what each lead gets of each, what it costs, how bad it is."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from simulator.model.finding import Finding, Severity
from simulator.model.message import Channel
from simulator.model.persona import Persona
from simulator.review.billed import Prices
from simulator.review.matrix_columns import Column
from simulator.review.result import MessageReview

Reviews = Mapping[str, MessageReview]
"""The last review of each message file."""

Texts = int | Fraction
"""Texts billed: a part of one where a lead may get another variant."""


class Cell(NamedTuple):
    """What one lead gets of one column.

    `file` is that of the lead's language, empty where the message is not sent to this lead.
    `texts` are the texts billed, `None` for e-mail and push and where the message cannot be
    filled. `worst` is the worst severity of what is found.
    """

    file: str = ""
    channel: Channel = Channel.SMS
    texts: int | None = None
    worst: Severity | None = None
    is_reviewed: bool = False


class RowSum(NamedTuple):
    """A lead's whole row: texts billed, and how many messages have an error or else a warning."""

    texts: Texts = 0
    errors: int = 0
    warnings: int = 0


class ColumnSum(NamedTuple):
    """A whole column: its worst severity, how many leads meet that, texts billed and price."""

    worst: Severity | None = None
    leads: int = 0
    texts: int = 0
    price: Decimal | None = None


class Told(NamedTuple):
    """What one rule says in the same words of any message of the campaign, and to whom."""

    rule: str
    what: str
    severity: Severity
    leads: frozenset[str]
    columns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """What is known of one column; made anew when a review of its files is another one.

    `left_out` are the leads whose language version is in no sum.
    """

    reviews: tuple[MessageReview | None, ...]
    texts: Mapping[str, int]
    worst: Mapping[str, Severity]
    told: Mapping[tuple[str, str], tuple[Severity, frozenset[str]]]
    left_out: frozenset[str]
    is_counted: bool


class Matrix:
    """The cells of a campaign and their sums.

    `leads` are those who get any of its messages, in the order of their files. `read` is for a
    search: all that is written of a lead, by id, as far as it was asked for. Sums leave out
    drafts and messages that others stand in for, and take of a variant only its share, as the
    bill of a review does.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        personas: Iterable[Persona],
        reviews: Reviews,
        prices: Prices,
        known: Sequence[Results] = (),
    ) -> None:
        self.columns = tuple(columns)
        self.prices = prices
        self.read: dict[str, str] = {}
        self._personas = tuple(personas)
        before: Sequence[Results | None] = known or [None] * len(self.columns)
        self._results = tuple(
            _results(column, reviews, old) for column, old in zip(self.columns, before, strict=True)
        )

    def renewed(self, reviews: Reviews) -> "Matrix":
        """The matrix with these reviews: only columns with another review are made anew."""
        matrix = Matrix(self.columns, self._personas, reviews, self.prices, self._results)
        matrix._files = self._files
        matrix.read = self.read
        matrix.leads = self.leads
        matrix.leads_by_id = self.leads_by_id
        return matrix

    @cached_property
    def leads(self) -> tuple[Persona, ...]:
        """The rows."""
        ids = {id_ for files in self._files for id_ in files}
        return tuple(lead for lead in self._personas if lead.id in ids)

    @cached_property
    def leads_by_id(self) -> Mapping[str, Persona]:
        """The rows by id."""
        return {lead.id: lead for lead in self.leads}

    @cached_property
    def _files(self) -> tuple[Mapping[str, str], ...]:
        """For each column, which file a lead gets."""
        return tuple(
            {lead.id: copy.message.file for copy in column.copies for lead in copy.leads}
            for column in self.columns
        )

    def cell(self, lead: str, column: int) -> Cell:
        """What a lead gets of a column."""
        file = self._files[column].get(lead, "")
        channel = self.columns[column].channel
        if not file:
            return Cell(channel=channel)
        found = self._results[column]
        review = self._review(file, column)
        texts, worst = found.texts.get(lead), found.worst.get(lead)
        return Cell(file, channel, texts, worst, review is not None)

    def findings(self, lead: str, column: int) -> tuple[Finding, ...]:
        """What a lead meets in a cell, worst first, then what most leads meet."""
        review = self._review(self._files[column].get(lead, ""), column)
        found = review.findings if review else ()
        mine = [each for each in found if not each.leads or lead in each.leads]
        return tuple(
            sorted(mine, key=lambda each: (each.severity.rank, -len(each.leads), each.place))
        )

    def review(self, lead: str, column: int) -> MessageReview | None:
        """The review of what a lead gets of a column."""
        return self._review(self._files[column].get(lead, ""), column)

    def _review(self, file: str, column: int) -> MessageReview | None:
        for review in self._results[column].reviews:
            if review and review.copy.message.file == file:
                return review
        return None

    def is_counted(self, column: int) -> bool:
        """Whether the sums hold a column."""
        return self._results[column].is_counted

    @property
    def unreviewed(self) -> int:
        """How many files have no review yet."""
        return sum(review is None for each in self._results for review in each.reviews)

    def most_texts(self, lead: str) -> int:
        """The texts billed for the dearest message that a lead gets."""
        return self._most.get(lead, 0)

    @cached_property
    def _most(self) -> Mapping[str, int]:
        most: dict[str, int] = {}
        for found in self._results:
            for lead, billed in found.texts.items():
                most[lead] = max(most.get(lead, 0), billed)
        return most

    # Sums

    def row(self, lead: str) -> RowSum:
        """The sum of a lead's row."""
        texts, errors, warnings = self._rows
        return RowSum(texts.get(lead, 0), errors[lead], warnings[lead])

    @cached_property
    def _rows(self) -> tuple[Mapping[str, Texts], Counter[str], Counter[str]]:
        texts: dict[str, Texts] = {}
        errors: Counter[str] = Counter()
        warnings: Counter[str] = Counter()
        counts = {Severity.ERROR: errors, Severity.WARNING: warnings}
        for column, found in self._counted():
            share: Texts = 1 if column.share == 1 else column.share
            for lead, billed in found.texts.items():
                if lead not in found.left_out:
                    texts[lead] = texts.get(lead, 0) + billed * share
            for severity, counter in counts.items():
                hit = (lead for lead, worst in found.worst.items() if worst is severity)
                counter.update(lead for lead in hit if lead not in found.left_out)
        return texts, errors, warnings

    def _counted(self) -> Iterator[tuple[Column, Results]]:
        for column, found in zip(self.columns, self._results, strict=True):
            if found.is_counted:
                yield column, found

    def column(self, column: int) -> ColumnSum:
        """The sum of a column, as if all its leads got it."""
        found = self._results[column]
        counts = Counter(found.worst.values())
        worst = min(counts, key=lambda each: each.rank, default=None)
        return ColumnSum(
            worst,
            counts[worst] if worst else 0,
            sum(found.texts.values()),
            self._price(found.texts),
        )

    @cached_property
    def texts(self) -> Texts:
        """All texts billed when every lead gets the campaign once."""
        return sum(self._rows[0].values(), 0)

    @cached_property
    def price(self) -> Decimal | None:
        """What they cost; `None` where there is no rate for any of them."""
        return self._price(self._rows[0])

    def _price(self, texts: Mapping[str, Texts]) -> Decimal | None:
        by_country: dict[str, Texts] = {}
        for lead, billed in texts.items():
            country = self._countries.get(lead, "")
            by_country[country] = by_country.get(country, 0) + billed
        priced = [
            Fraction(each) * billed
            for country, billed in by_country.items()
            if (each := self.prices.each(country)) is not None
        ]
        total = sum(priced, Fraction())
        return Decimal(total.numerator) / total.denominator if priced else None

    @cached_property
    def _countries(self) -> Mapping[str, str]:
        # All messages of a campaign are for the same audience.
        copies = [copy for column in self.columns for copy in column.copies][:1]
        return {lead.id: copy.country_for(lead) for copy in copies for lead in self.leads}

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """What is found in the campaign, worst first, then what most leads meet."""
        severities: dict[tuple[str, str], Severity] = {}
        leads: dict[tuple[str, str], set[str]] = {}
        columns: dict[tuple[str, str], list[int]] = {}
        for at, found in enumerate(self._results):
            for key, (severity, ids) in found.told.items():
                known = severities.setdefault(key, severity)
                severities[key] = min(known, severity, key=lambda each: each.rank)
                leads.setdefault(key, set()).update(ids)
                columns.setdefault(key, []).append(at)
        told = [
            Told(*key, severities[key], frozenset(ids), tuple(columns[key]))
            for key, ids in leads.items()
        ]
        return tuple(
            sorted(
                told,
                key=lambda each: (each.severity.rank, -len(each.leads), each.rule, each.what),
            )
        )


def _results(column: Column, reviews: Reviews, known: Results | None) -> Results:
    mine = tuple(reviews.get(file) for file in column.files)
    if known and all(new is old for new, old in zip(mine, known.reviews, strict=True)):
        return known
    texts: dict[str, int] = {}
    worst: dict[str, Severity] = {}
    told: dict[tuple[str, str], tuple[Severity, frozenset[str]]] = {}
    for review in mine:
        if review is None:
            continue
        texts.update(review.texts)
        everybody = tuple(lead.id for lead in review.copy.leads)
        for finding in sorted(review.findings, key=lambda each: -each.severity.rank):
            ids = finding.leads or everybody
            worst.update(dict.fromkeys(ids, finding.severity))
            key = (finding.rule, finding.what)
            before = told[key][1] if key in told else frozenset()
            told[key] = (finding.severity, before.union(ids))
    left_out = frozenset(
        lead.id
        for review, copy in zip(mine, column.copies, strict=True)
        if column.is_for_others or (review.copy if review else copy).draft
        for lead in copy.leads
    )
    everyone = sum(len(copy.leads) for copy in column.copies)
    return Results(mine, texts, worst, told, left_out, len(left_out) < everyone)
