"""One line a finding: `file:line:column: severity: what is wrong [rule]`."""

from collections.abc import Iterator

from simulator.reports.printable import one_line
from simulator.reports.wording import shortfalls, summary
from simulator.review.result import Review


def concise(review: Review, *, unit: str) -> Iterator[str]:
    """The lines of the report."""
    for finding in review.findings:
        mark = " (draft)" if finding.draft else ""
        yield one_line(
            f"{finding.place}: {finding.severity.value}{mark}: {finding.what} [{finding.rule}]"
        )
    yield " ".join(filter(None, [summary(review, unit=unit), shortfalls(review)]))
