"""What rules say of the workspace's own leads, at the places of the values in their files."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from simulator.model.finding import Finding
from simulator.model.workspace import Workspace
from simulator.review.lead_places import place_in
from simulator.review.paths import is_under
from simulator.review.selection import Selection
from simulator.rules.rule import LeadRule

MOST_APART = 5
"""Findings of one kind in a file; more of them are one, which names all leads."""


def review_leads(
    workspace: Workspace, selection: Selection, paths: Collection[str] = ()
) -> Iterator[Finding]:
    """The findings of the workspace's leads, in the files that `paths` name."""
    rules = [rule for rule in selection.rules if isinstance(rule, LeadRule)]
    packs = [pack for pack in workspace.packs if is_under(pack.file, paths)]
    leads = {lead.id: lead for lead in workspace.personas} if rules and packs else {}
    for rule in rules:
        for pack in packs:
            found: dict[str, list[Finding]] = {}
            for number, lead_id in enumerate(pack.leads):
                for hit in rule.check(leads[lead_id]) if lead_id in leads else ():
                    place = place_in(pack, number, hit.field, workspace)
                    finding = Finding(
                        rule.code,
                        selection.severity(rule, None),
                        place,
                        what=hit.what,
                        why=hit.why,
                        remedy=hit.remedy,
                        leads=(lead_id,),
                        reach=len(pack.leads),
                        example=lead_id,
                    )
                    found.setdefault(hit.field, []).append(finding)
            for findings in found.values():
                yield from _folded(findings)


def _folded(findings: list[Finding]) -> Iterator[Finding]:
    if len(findings) <= MOST_APART:
        yield from findings
        return
    leads = tuple(sorted(each.leads[0] for each in findings))
    yield replace(findings[0], leads=leads)
