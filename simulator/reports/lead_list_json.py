"""The review of a list of leads as plain data: counts, and nothing of what any lead's data says."""

from simulator.reports.as_json import place_data
from simulator.review.lead_list import Counted, ListReview, MessageCount


def list_review_data(review: ListReview) -> dict[str, object]:
    """What `check --leads` adds to the doctor's document."""
    return {
        "leads": review.leads,
        "reached": review.reached,
        "currency": review.currency or None,
        "findings": [_finding(each) for each in review.findings],
        "messages": [_message(each) for each in review.messages],
    }


def _finding(each: Counted) -> dict[str, object]:
    finding = each.finding
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "draft": finding.draft,
        "place": place_data(finding.place),
        "message": finding.message,
        "leads": each.leads,
    }


def _message(each: MessageCount) -> dict[str, object]:
    return {
        "file": each.file,
        "campaign": each.campaign,
        "draft": each.draft,
        "share": float(each.share),
        "leads": each.leads,
        "refused": each.refused,
        "limit": each.limit,
        "over_limit": each.over,
        "texts": {str(texts): leads for texts, leads in sorted(each.texts.items())},
        "billed": each.billed,
        "price": float(each.price) if each.price else None,
        "unpriced": each.unpriced,
        "fallbacks": dict(each.fallbacks.most_common()),
    }
