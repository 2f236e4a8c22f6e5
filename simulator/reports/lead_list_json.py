"""The review of a list of leads as plain data: counts, and nothing of what any lead's data says."""

from simulator.reports.as_json import place_data
from simulator.reports.campaign_lines import counted_by_why
from simulator.review.lead_lists.list_review import Counted, ListReview, MessageCount
from simulator.review.lead_lists.times import ListEnrolment


def list_review_data(review: ListReview) -> dict[str, object]:
    """What `check --leads` adds to the doctor's document."""
    return {
        "leads": review.leads,
        "reached": review.reached,
        "left_out": counted_by_why(review.left_out),
        "asks_consent": review.asks_consent,
        "campaigns": [_campaign(each) for each in review.campaigns],
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
        "first_lines": list(each.lines),
    }


def _campaign(each: ListEnrolment) -> dict[str, object]:
    return {
        "campaign": each.campaign,
        "draft": each.draft,
        "enrolled": each.enrolled,
        "left_out": counted_by_why(each.left_out),
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
