"""Mistakes met while reading files, as findings."""

from collections.abc import Collection, Iterator

from simulator.model.finding import Fault, Finding
from simulator.review.selection import Selection
from simulator.rules.rule import FileRule


def findings_of(faults: Collection[Fault], selection: Selection) -> Iterator[Finding]:
    """Each fault as the finding of the rule that reports it."""
    for rule in selection.rules:
        if isinstance(rule, FileRule):
            for fault in rule.check(faults):
                yield Finding(
                    rule=rule.code,
                    severity=selection.severity(rule, None),
                    place=fault.location,
                    what=fault.what,
                    why=fault.why,
                    remedy=fault.remedy,
                    leads=fault.leads,
                )
