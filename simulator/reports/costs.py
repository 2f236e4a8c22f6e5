"""The section "Texts billed" of the report for people: a row a campaign, or a row a message."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from operator import attrgetter, itemgetter

from simulator.length.cost import money
from simulator.model.cost import Bill, CampaignCost, MessageCost, Saving, Unpriced
from simulator.model.counted import counted
from simulator.reports.printable import one_line
from simulator.reports.proofs import proof_words, proofs_summary

WIDTH = 80
MOST_LINES = 5
_NAME = 26
_COLUMNS = (6, 6, 6, 6, 8)
_HEADINGS = ("leads", "least", "mean", "most", "in all")
_MONEY = (11, 11)
_MONEY_HEADINGS = ("a lead", "in all")
_MOST_COUNTRIES = 3
_DEPTH = "  "
_ALONE = "this message"


def cost_section(
    costs: Sequence[MessageCost], bill: Bill | None, *, each_message: bool = False
) -> Iterator[str]:
    """The lines of the section; none where no text is billed."""
    if bill is None or not costs or not (bill.campaigns or each_message):
        return
    currency = bill.currency if any(each.price for each in costs) else ""
    yield _row("Texts billed", _HEADINGS, _MONEY_HEADINGS if currency else ())
    if each_message:
        yield from _message_rows(costs, bill, currency)
    for campaign in () if each_message else bill.campaigns:
        yield from _figures(campaign.campaign or _ALONE, campaign, currency)
    if bill.total and len(bill.campaigns) > 1:
        yield from _figures("all campaigns", bill.total, currency)
    yield from _notes(costs, bill)
    yield ""
    if not each_message:
        counted_ = [cost for cost in costs if cost.is_counted]
        yield from _broken_limits(counted_)
        yield from _folded(counted_)


def _message_rows(costs: Sequence[MessageCost], bill: Bill, currency: str) -> Iterator[str]:
    sums = {each.campaign: each for each in bill.campaigns}
    for campaign, messages in groupby(costs, attrgetter("campaign")):
        yield f"{_DEPTH}{one_line(campaign or _ALONE)}"
        for cost in messages:
            yield from _figures(_DEPTH + _name(cost), cost, currency)
            if cost.proof:
                yield from _wrapped(proof_words(cost.proof), _DEPTH * 3)
            for line in cost.lines:
                yield from _wrapped(f"{line.text}  {line.rule}", _DEPTH * 3)
            if cost.saving:
                yield from _wrapped(_saved(cost.saving, bill.currency), _DEPTH * 3)
        if campaign in sums:
            yield from _figures(f"{_DEPTH}in all", sums[campaign], currency)


def _name(cost: MessageCost) -> str:
    name = cost.file.rpartition("/")[2].removesuffix(".sms.j2")
    mark = " (draft)" if cost.draft else " (no lead)" if cost.is_for_others else ""
    return name + mark


def _figures(name: str, cost: MessageCost | CampaignCost, currency: str) -> Iterator[str]:
    """A row; a name too long for its column has a line of its own."""
    texts, price = cost.texts, cost.price
    cells = [f"{cost.leads:,}", _number(texts.least), f"{texts.mean:,.2f}"]
    cells += [_number(texts.most), _number(texts.total)]
    amounts = (price.mean, price.total) if price else ()
    sums = [money(each, currency) for each in amounts] if currency else []
    label = one_line(_DEPTH + name)
    if len(label) > _NAME:
        yield label
        label = ""
    yield _row(label, cells, sums)


def _row(label: str, cells: Iterable[str], sums: Iterable[str]) -> str:
    figures = zip((*cells, *map(one_line, sums)), _COLUMNS + _MONEY, strict=False)
    # What is too wide for its column keeps a space before it.
    return f"{label:<{_NAME}}" + "".join(f" {each:>{width - 1}}" for each, width in figures)


def _number(texts: Decimal) -> str:
    return f"{texts:,.0f}" if texts == int(texts) else f"{texts:,.1f}"


def _saved(saving: Saving, currency: str) -> str:
    is_seen = all(sign.isprintable() and not sign.isspace() for sign in saving.before)
    before = " and ".join(saving.before) if is_seen else f"each {saving.name}"
    price = f" ({money(saving.price, currency)})" if saving.price is not None else ""
    sense = "" if saving.is_safe else ", but changes the meaning or the spelling"
    return (
        f"Writing {saving.advice or saving.after} for {before} saves "
        f"{counted(saving.texts, 'text')}{price} for {counted(saving.leads, 'lead')}{sense}."
    )


def _notes(costs: Sequence[MessageCost], bill: Bill) -> Iterator[str]:
    """What the figures leave out."""
    if bill.total and bill.total.unpriced:
        yield from _wrapped(f"There is no rate for {_where(bill.total.unpriced)}.")
    if drafts := sum(cost.draft for cost in costs):
        yield from _wrapped(f"Not counted: {counted(drafts, 'draft message')}.")


def _where(unpriced: Sequence[Unpriced]) -> str:
    """`3 leads in CA and 2 leads without a country`; the most first."""
    ranked = sorted(unpriced, key=lambda each: -each.leads)
    named = [_in_country(each) for each in ranked[:_MOST_COUNTRIES]]
    if elsewhere := sum(each.leads for each in ranked[_MOST_COUNTRIES:]):
        named.append(f"{counted(elsewhere, 'lead')} elsewhere")
    *others, last = named
    return f"{', '.join(others)} and {last}" if others else last


def _in_country(unpriced: Unpriced) -> str:
    where = f"in {unpriced.country}" if unpriced.country else "without a country"
    return f"{counted(unpriced.leads, 'lead')} {where}"


def _broken_limits(costs: Sequence[MessageCost]) -> Iterator[str]:
    """Which messages some lead could make cost more than they may, and that the others are safe."""
    proofs = [(cost, cost.proof) for cost in costs if cost.proof]
    broken = [each for each in proofs if each[1].broken]
    unknown = [each for each in proofs if each[1].is_unknown]
    for cost, proof in (*broken[:MOST_LINES], *unknown[:1]):
        yield from _wrapped(f"{_place(cost)}: {proof_words(proof)}")
    if len(broken) > MOST_LINES:
        yield f"and {counted(len(broken) - MOST_LINES, 'more message')}; --costs shows them"
    if proofs:
        yield from _wrapped(proofs_summary(proof for _, proof in proofs))
        yield ""


def _place(cost: MessageCost) -> str:
    return f"{cost.campaign}/{_name(cost)}" if cost.campaign else cost.file


def _folded(costs: Sequence[MessageCost]) -> Iterator[str]:
    """A few cost lines of the messages whose leads differ most, and how many more there are."""
    ranked = sorted(costs, key=lambda each: each.texts.least * each.leads - each.texts.total)
    lines = [(at, cost, line) for cost in ranked for at, line in enumerate(cost.lines)]
    lines.sort(key=itemgetter(0))  # each message's first line before any one's second
    for _, cost, line in lines[:MOST_LINES]:
        yield from _wrapped(f"{_place(cost)}: {line.text}  {line.rule}")
    if len(lines) > MOST_LINES:
        yield f"and {counted(len(lines) - MOST_LINES, 'more line')} on costs; --costs shows them"
    if lines:
        yield ""


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(
        one_line(text),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + _DEPTH,
        break_on_hyphens=False,
    )
