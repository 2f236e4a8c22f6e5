"""Costs as plain data for the JSON report; amounts of money are numbers in the bill's currency."""

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal

from simulator.model.cost import CampaignCost, Extra, MessageCost, Saving, Spread, Unpriced
from simulator.model.proof import Most, Proof
from simulator.reports.proofs import count_proofs


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
        "proof": _proof(cost.proof) if cost.proof else None,
        "lines": [{"rule": line.rule, "text": line.text} for line in cost.lines],
    }


def campaign_cost(cost: CampaignCost) -> dict[str, object]:
    """The sum of a campaign, or of all."""
    return {"campaign": cost.campaign or None, "messages": cost.messages, **_figures(cost)}


def proofs_counted(costs: Sequence[MessageCost]) -> dict[str, object] | None:
    """How many of the messages that the sums hold keep to their limits, whoever the lead is."""
    proofs = [cost.proof for cost in costs if cost.is_counted and cost.proof]
    return count_proofs(proofs)._asdict() if proofs else None


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


def _proof(proof: Proof) -> dict[str, object]:
    broken = proof.broken
    return {
        "limit": {"plain": proof.limit, "any": proof.limit_any},
        "kept": proof.is_kept,
        "broken": broken[0] if broken else None,
        "plain": _most(proof.plain),
        "any": _most(proof.any),
    }


def _most(most: Most) -> dict[str, object]:
    place = most.place
    return {
        "texts": most.texts,
        "least": most.least,
        "found": most.found,
        "lead": _lead(most.lead) if most.lead else None,
        "reason": most.reason or None,
        "place": {"file": place.file, "line": place.line, "column": place.column}
        if place
        else None,
    }


def _lead(lead: Mapping[str, object]) -> list[dict[str, object]]:
    """A lead's fields, a row each: they have names of their own."""
    own = lead.get("custom")
    fields = {**lead, **own} if isinstance(own, Mapping) else lead
    return [
        {"field": name, "value": _plain(value)}
        for name, value in fields.items()
        if name not in {"id", "custom"}
    ]


def _plain(value: object) -> object:
    """What a lead brings, as JSON has it."""
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, (dt.date, dt.time)) else value


def _number(amount: Decimal) -> float:
    """A whole number without a point."""
    return int(amount) if amount == int(amount) else float(amount)
