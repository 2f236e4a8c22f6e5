"""Costs as plain data for the JSON report; amounts of money are numbers in the bill's currency."""

from collections.abc import Sequence
from decimal import Decimal

from simulator.model.cost import CampaignCost, Extra, MessageCost, Saving, Spread, Unpriced


def message_cost(cost: MessageCost) -> dict[str, object]:
    """One message's cost."""
    return {
        "file": cost.file,
        "campaign": cost.campaign,
        "draft": cost.draft,
        "for_others": cost.is_for_others,
        "share": _number(cost.share),
        **_figures(cost),
        "extras": [_extra(each) for each in cost.extras],
        "saving": _saving(cost.saving),
        "lines": [{"rule": line.rule, "text": line.text} for line in cost.lines],
    }


def campaign_cost(cost: CampaignCost) -> dict[str, object]:
    """The sum of a campaign, or of all."""
    return {"campaign": cost.campaign or None, "messages": cost.messages, **_figures(cost)}


def _figures(cost: MessageCost | CampaignCost) -> dict[str, object]:
    return {
        "leads": cost.leads,
        "texts": _spread(cost.texts),
        "price": _spread(cost.price) if cost.price else None,
        "unpriced": _unpriced(cost.unpriced),
    }


def _spread(spread: Spread) -> dict[str, object]:
    return {
        "least": _number(spread.least),
        "most": _number(spread.most),
        "mean": _number(spread.mean),
        "total": _number(spread.total),
    }


def _unpriced(unpriced: Sequence[Unpriced]) -> list[dict[str, object]]:
    return [{"country": each.country or None, "leads": each.leads} for each in unpriced]


def _extra(extra: Extra) -> dict[str, object]:
    return {
        "cause": extra.cause.value,
        "texts": extra.texts,
        "without": extra.without,
        "leads": list(extra.leads),
        "example": extra.example,
        "field": extra.field or None,
        "shown": extra.shown or None,
        "letters": list(extra.letters),
    }


def _saving(saving: Saving | None) -> dict[str, object] | None:
    if saving is None:
        return None
    return {
        "before": list(saving.before),
        "after": saving.after,
        "name": saving.name,
        "advice": saving.advice,
        "safe": saving.is_safe,
        "texts": saving.texts,
        "price": None if saving.price is None else _number(saving.price),
        "leads": saving.leads,
    }


def _number(amount: Decimal) -> float:
    """A whole number without a point."""
    return int(amount) if amount == int(amount) else float(amount)
