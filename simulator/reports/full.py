"""The report for people: place, severity in words, what the lead meets, why, what to write."""

import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from simulator.model.counted import counted
from simulator.model.finding import Finding, Severity
from simulator.reports.costs import cost_section
from simulator.reports.printable import one_line
from simulator.reports.wording import shortfalls, summary, who
from simulator.review.result import Review

WIDTH = 80
NOTHING: Mapping[Finding, str] = {}
Paint = Callable[[str, Severity], str]
"""Gives a severity's word its colour, or leaves it as it is."""


def plain(word: str, severity: Severity) -> str:  # noqa: ARG001 - the shape of a Paint
    """No colour."""
    return word


def full(
    review: Review,
    *,
    unit: str,
    paint: Paint = plain,
    hints: bool = False,
    costs: bool = False,
    shared: Mapping[Finding, str] = NOTHING,
) -> Iterator[str]:
    """The lines of the report.

    Hints fold into one line a campaign unless `hints`, what messages cost unless `costs`.
    `shared` says what the leads of a finding share.
    """
    folded: Counter[str] = Counter()
    for finding in review.findings:
        if finding.severity is Severity.INFO and not hints:
            folded[finding.place.file.rpartition("/")[0] or finding.place.file] += 1
            continue
        yield from _paragraph(finding, paint, shared.get(finding, ""))
    for folder, number in folded.items():
        yield f"{one_line(folder)}: {counted(number, 'hint')}; --hints shows them"
    if folded:
        yield ""
    yield from cost_section(review.costs, review.bill, each_message=costs)
    yield from textwrap.wrap(
        " ".join(filter(None, [summary(review, unit=unit), shortfalls(review)])), WIDTH
    )


def _paragraph(finding: Finding, paint: Paint, shared: str) -> Iterator[str]:
    mark = " (draft)" if finding.draft else ""
    yield f"{one_line(str(finding.place))}  {paint(finding.severity.value, finding.severity)}{mark}"
    for part in filter(None, (finding.what, finding.why, finding.remedy)):
        yield from _indented(part)
    leads = who(finding, shared)
    if leads and finding.evidence and finding.evidence not in finding.what:
        leads += f": “{finding.evidence}”"
    yield from _indented(f"{leads}  {finding.rule}".strip())
    yield ""


def _indented(text: str) -> list[str]:
    line = f"  {one_line(text)}"
    if len(line) <= WIDTH:
        return [line]
    return textwrap.wrap(line, WIDTH, subsequent_indent="  ", break_on_hyphens=False)
