"""A campaign's hostile leads, as a matrix apart from that of the leads who count."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from simulator.model.finding import Finding
from simulator.model.persona import Persona
from simulator.review.billed import Prices
from simulator.review.copies import Copy, parted
from simulator.review.matrix import Matrix, Reviews
from simulator.review.matrix_columns import Column
from simulator.review.result import MessageReview

WAYS = "COV"
"""The family of rules that speak of words which no lead gets: nobody meets their findings."""


class Parted:
    """The two matrices of a campaign: `leads`, and `hostile`, whose cells tell no texts billed.

    What only hostile leads meet is in the second one alone, what no lead gets in none.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        personas: Iterable[Persona],
        reviews: Reviews,
        prices: Prices,
    ) -> None:
        leads, hostile = parted(personas)
        self._files = {file for column in columns for file in column.files}
        self._known: dict[str, tuple[MessageReview, MessageReview, MessageReview]] = {}
        mine, theirs = self._split(reviews)
        self.leads = Matrix(columns, leads, mine, prices)
        self.hostile = Matrix([_of_hostile(each) for each in columns], hostile, theirs, prices)

    def renew(self, reviews: Reviews) -> None:
        """Take in other reviews: only columns with another one are made anew."""
        mine, theirs = self._split(reviews)
        self.leads, self.hostile = self.leads.renewed(mine), self.hostile.renewed(theirs)

    def of(self, lead: Persona) -> Matrix:
        """The matrix that a lead stands in."""
        return self.hostile if lead.id in self.hostile.leads_by_id else self.leads

    def _split(self, reviews: Reviews) -> tuple[Reviews, Reviews]:
        mine: dict[str, MessageReview] = {}
        theirs: dict[str, MessageReview] = {}
        for file in self._files:
            if review := reviews.get(file):
                known = self._known.get(file)
                if known is None or known[0] is not review:
                    known = self._known[file] = (review, *split(review))
                _, mine[file], theirs[file] = known
        return mine, theirs


def split(review: MessageReview) -> tuple[MessageReview, MessageReview]:
    """A review without what only hostile leads meet, and what these do."""
    apart = tuple(each for each in review.findings if each.is_of_hostile)
    findings = tuple(each for each in review.findings if is_met(each))
    mine = replace(review, findings=findings) if len(findings) < len(review.findings) else review
    none: Mapping[str, int] = {}
    theirs = replace(review, copy=_hostile(review.copy), findings=apart, texts=none, cost=None)
    return mine, theirs


def is_met(finding: Finding) -> bool:
    """Whether leads who count meet a finding, or anybody would."""
    return not finding.is_of_hostile and not finding.rule.startswith(WAYS)


def _of_hostile(column: Column) -> Column:
    return replace(column, copies=tuple(map(_hostile, column.copies)))


def _hostile(copy: Copy) -> Copy:
    return replace(copy, leads=copy.hostile, hostile=(), is_for_others=False)
