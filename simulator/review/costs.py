"""What the messages of a review cost: gathered while they are reviewed, summed by campaign."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction

from simulator.model.cost import (
    Bill,
    CampaignCost,
    CostLine,
    MessageCost,
    Spread,
    Unpriced,
)
from simulator.model.message import Channel
from simulator.model.persona import Persona
from simulator.model.workspace import Workspace
from simulator.review.best_substitution import best_substitution
from simulator.review.billed import Billed, Prices
from simulator.review.copies import Copy
from simulator.review.coverage import Coverage
from simulator.review.desk import Desk
from simulator.review.extra_costs import extras_of
from simulator.review.messages import review_copy
from simulator.review.result import MessageReview
from simulator.review.selection import Selection
from simulator.review.shares import shares
from simulator.rules.reading import Reading
from simulator.rules.rule import CostRule

_WHOLE = Fraction(1)

_Amount = int | Fraction


@dataclass
class _Sum:
    """What each lead gets of one campaign, or of all: texts billed, by the lead's id."""

    messages: int = 0
    texts: dict[str, _Amount] = field(default_factory=dict)
    copies: list[Copy] = field(default_factory=list)

    def add(self, review: MessageReview, share: Fraction) -> None:
        self.messages += 1
        self.copies.append(review.copy)
        self._take(review.texts if share == _WHOLE else _shared(review.texts, share))

    def take_in(self, other: "_Sum") -> None:
        self.messages += other.messages
        self.copies += other.copies
        self._take(other.texts)

    def _take(self, texts: Mapping[str, _Amount]) -> None:
        known = self.texts.get
        self.texts.update({lead: known(lead, 0) + each for lead, each in texts.items()})

    def cost(self, campaign: str, prices: Prices) -> CampaignCost:
        lacking: Counter[str] = Counter()
        priced: list[tuple[Fraction, int]] = []
        for lead, country in self._countries() if prices.are_given else ():
            price = prices.each(country)
            if price is None:
                lacking[country] += 1
            else:
                priced.append((self.texts[lead] * Fraction(price), 1))
        return CampaignCost(
            campaign=campaign,
            messages=self.messages,
            leads=len(self.texts),
            texts=_spread((texts, 1) for texts in self.texts.values()),
            price=_spread(priced) if priced else None,
            unpriced=_unpriced(lacking),
        )

    def _countries(self) -> Iterable[tuple[str, str]]:
        """Where each lead is that gets any text."""
        found = {
            lead.id: copy.country_for(lead)
            for copy in self.copies
            for lead in copy.leads
            if lead.id in self.texts
        }
        return found.items()


def _shared(texts: Mapping[str, int], share: Fraction) -> Mapping[str, _Amount]:
    return {lead: each * share for lead, each in texts.items()}


class Costs:
    """The costs of a review at the rates of a day; e-mail and push cost nothing here."""

    def __init__(self, workspace: Workspace, selection: Selection, on: dt.date) -> None:
        self.prices = Prices(workspace.settings, on)
        self._rules = [rule for rule in selection.rules if isinstance(rule, CostRule)]
        self._shares = {name: shares(each) for name, each in workspace.sequences.items()}

    def review(self, copy: Copy, desk: Desk, go_on: Callable[[], object] = bool) -> MessageReview:
        """Review one message file, whose texts are billed on the way.

        `go_on` is called for each distinct text; what it raises ends the review.
        """
        texts: list[Billed] = []
        is_billed = copy.message.channel is Channel.SMS

        def note(reading: Reading, leads: Sequence[Persona]) -> None:
            go_on()
            if is_billed:
                texts.append(Billed.of(reading, leads))

        coverage: list[Coverage] = []
        findings = tuple(review_copy(copy, desk, note, coverage.append))
        return MessageReview(
            copy=copy,
            findings=findings,
            texts=_texts_billed(texts),
            cost=self._cost(copy, texts) if texts else None,
            coverage=tuple(coverage),
        )

    def bill(self, reviews: Iterable[MessageReview]) -> Bill:
        """The sums; drafts, and messages that no lead would get, are left out."""
        sums: dict[str, _Sum] = {}
        for review in reviews:
            if review.cost and review.cost.is_counted:
                campaign = sums.setdefault(review.cost.campaign, _Sum())
                campaign.add(review, self._share(review.copy))
        total = _Sum()
        for each in sums.values():
            total.take_in(each)
        return Bill(
            currency=self.prices.currency,
            campaigns=tuple(
                each.cost(campaign, self.prices) for campaign, each in sorted(sums.items())
            ),
            total=total.cost("", self.prices) if total.texts else None,
        )

    def _cost(self, copy: Copy, texts: Sequence[Billed]) -> MessageCost:
        cost = _message_cost(copy, texts, self.prices, self._share(copy))
        lines = (CostLine(rule.code, line) for rule in self._rules for line in rule.check(cost))
        return replace(cost, lines=tuple(lines))

    def _share(self, copy: Copy) -> Fraction:
        known: Mapping[str, Fraction] = self._shares.get(copy.message.campaign, {})
        return known.get(copy.message.id, _WHOLE)


def _texts_billed(texts: Iterable[Billed]) -> Mapping[str, int]:
    """The texts billed for each lead, by id."""
    found: dict[str, int] = {}
    for each in texts:
        found.update(dict.fromkeys((lead.id for lead in each.leads), each.segments))
    return found


def _message_cost(
    copy: Copy, texts: Sequence[Billed], prices: Prices, share: Fraction
) -> MessageCost:
    priced = [
        (Fraction(price), len(each.leads))
        for each in texts
        if (price := prices.of(each)) is not None
    ]
    lacking: Counter[str] = Counter()
    for each in texts:
        if prices.of(each) is None:
            lacking[each.country] += len(each.leads)
    return MessageCost(
        file=copy.message.file,
        campaign=copy.message.campaign,
        leads=sum(len(each.leads) for each in texts),
        texts=_spread((each.segments, len(each.leads)) for each in texts),
        price=_spread(priced) if priced else None,
        unpriced=_unpriced(lacking) if prices.are_given else (),
        extras=extras_of(texts),
        saving=best_substitution(texts, prices),
        share=_decimal(share),
        draft=copy.draft,
        is_for_others=copy.is_for_others,
    )


def _spread(amounts: Iterable[tuple[_Amount, int]]) -> Spread:
    """Of amounts, and how many leads each is for: summed exactly, thirds of a text too."""
    counted = Counter[_Amount]()
    for amount, leads in amounts:
        counted[amount] += leads
    total = sum((amount * leads for amount, leads in counted.items()), 0)
    mean = Fraction(total) / counted.total()
    return Spread(*map(_decimal, (min(counted), max(counted), mean, total)))


def _unpriced(lacking: Counter[str]) -> tuple[Unpriced, ...]:
    return tuple(map(Unpriced._make, sorted(lacking.items())))


def _decimal(number: _Amount) -> Decimal:
    return Decimal(number.numerator) / number.denominator
