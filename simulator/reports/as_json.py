"""The review as one JSON document for programs; `format` counts its changes of shape."""

import json
from collections.abc import Iterable, Iterator, Mapping

from simulator.model.finding import Finding, Fix
from simulator.model.place import Location
from simulator.reports.campaign_lines import campaign_lines, counted_by_why
from simulator.reports.costs_as_json import campaign_cost, message_cost, proofs_counted
from simulator.reports.printable import printable_json
from simulator.review.result import Review

FORMAT = 1
NOTHING: Mapping[Finding, str] = {}


def as_json(review: Review, shared: Mapping[Finding, str] = NOTHING) -> Iterator[str]:
    """The lines of the document, a finding each, so that a long one needs little memory.

    `shared` says what the leads of a finding share.
    """
    head = {
        "format": FORMAT,
        "as_of": review.as_of.isoformat(),
        "messages": review.messages,
        "renderings": review.renderings,
        "leads": review.leads,
        "hostile": review.hostile,
        "left_out": review.left_out,
        "unconsented": counted_by_why(review.unconsented),
        "untargeted": review.untargeted,
        "lacks_brand": review.lacks_brand or None,
    }
    yield "{"
    yield from (f" {_dumped(key)}: {_dumped(value)}," for key, value in head.items())
    yield ' "findings": ['
    yield from _listed("  ", (_finding(each, shared.get(each)) for each in review.findings))
    yield " ],"
    yield ' "campaigns": ['
    yield from _listed("  ", map(campaign_lines, review.campaigns))
    yield " ],"
    yield from _costs(review)
    yield "}"


def _costs(review: Review) -> Iterator[str]:
    bill = review.bill
    if bill is None:
        yield ' "costs": null'
        return
    yield ' "costs": {'
    yield f'  "currency": {_dumped(bill.currency)},'
    yield f'  "total": {_dumped(campaign_cost(bill.total) if bill.total else None)},'
    yield f'  "proofs": {_dumped(proofs_counted(review.costs))},'
    yield '  "campaigns": ['
    yield from _listed("   ", map(campaign_cost, bill.campaigns))
    yield "  ],"
    yield '  "messages": ['
    yield from _listed("   ", map(message_cost, review.costs))
    yield "  ]"
    yield " }"


def _listed(indent: str, items: Iterable[object]) -> Iterator[str]:
    """The items of a list, a line each."""
    before = None
    for item in items:
        if before:
            yield f"{before},"
        before = indent + _dumped(item)
    if before:
        yield before


def _dumped(value: object) -> str:
    return printable_json(json.dumps(value, ensure_ascii=False))


def _finding(finding: Finding, shared: str | None) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "confidence": finding.confidence,
        "draft": finding.draft,
        "place": place_data(finding.place),
        "message": finding.message,
        "what": finding.what,
        "why": finding.why,
        "remedy": finding.remedy,
        "leads": list(finding.leads),
        "reach": finding.reach,
        "of_hostile": finding.is_of_hostile,
        "shared": shared,
        "example": finding.example or None,
        "evidence": finding.evidence or None,
        "fix": _fix(finding.fix),
    }


def _fix(fix: Fix | None) -> dict[str, object] | None:
    if fix is None:
        return None
    edits = [{"place": place_data(each.location), "text": each.text} for each in fix.edits]
    return {"safe": fix.is_safe, "saves": fix.saves, "edits": edits}


def place_data(place: Location) -> dict[str, object]:
    """A place, with nothing where it is not known."""
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line or None,
        "end_column": place.end_column or None,
        "key": place.key or None,
    }
