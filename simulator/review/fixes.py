"""The fixes of a review: each once, and those that can be made together."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from simulator.loading.edits import Body
from simulator.model.finding import Edit, Finding, Fix

Spot = tuple[tuple[int, int], tuple[int, int], str]
"""Where an edit begins and ends, and what it writes there."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A fix, and the rules whose findings it mends; `draft` when all of them are in drafts."""

    fix: Fix
    rules: tuple[str, ...]
    draft: bool = False


def proposals(findings: Iterable[Finding], bodies: Mapping[str, Body]) -> tuple[Proposal, ...]:
    """The fixes of `findings` that can be made in `bodies`, in their order; each stands once."""
    found: dict[tuple[frozenset[Edit], bool], Proposal] = {}
    for finding in findings:
        fix = finding.fix
        if fix is None or not _can_be_made(fix, bodies):
            continue
        key = (frozenset(fix.edits), fix.is_safe)
        new = Proposal(fix, (finding.rule,), finding.draft)
        found[key] = _joined(found[key], new) if key in found else new
    return tuple(found.values())


def _can_be_made(fix: Fix, bodies: Mapping[str, Body]) -> bool:
    """Whether all of its edits stand in texts, and none overlaps another."""
    places = [edit.location for edit in fix.edits]
    in_texts = all(
        each.end_line and each.file in bodies and each.line >= bodies[each.file].line
        for each in places
    )
    return in_texts and bool(edits_of((fix,)))


def _joined(first: Proposal, second: Proposal) -> Proposal:
    return Proposal(
        replace(first.fix, saves=max(first.fix.saves, second.fix.saves)),
        tuple(sorted({*first.rules, *second.rules})),
        first.draft and second.draft,
    )


def edits_of(fixes: Iterable[Fix]) -> Mapping[str, tuple[Edit, ...]]:
    """The edits of as many of `fixes` as can be made together, by file, each edit once.

    A fix is made whole or not at all: one that touches what a fix before it edits has to wait
    until that is done.
    """
    chosen = _Chosen()
    for fix in fixes:
        chosen.add(fix)
    return chosen.edits


class _Chosen:
    """Edits that do not overlap, while they are gathered."""

    def __init__(self) -> None:
        self._spots: dict[str, list[Spot]] = {}
        self._edits: dict[Edit, None] = {}

    @property
    def edits(self) -> Mapping[str, tuple[Edit, ...]]:
        """The edits by file."""
        files: dict[str, list[Edit]] = {}
        for edit in self._edits:
            files.setdefault(edit.location.file, []).append(edit)
        return {file: tuple(edits) for file, edits in files.items()}

    def add(self, fix: Fix) -> None:
        """Choose the edits of `fix` if all of them go with those that are chosen already."""
        added: list[Edit] = []
        for edit in dict.fromkeys(fix.edits):
            if edit in self._edits:
                continue
            if not self._fits(edit):
                self._drop(added)
                return
            insort(self._row(edit), _spot(edit))
            self._edits[edit] = None
            added.append(edit)

    def _row(self, edit: Edit) -> list[Spot]:
        return self._spots.setdefault(edit.location.file, [])

    def _fits(self, edit: Edit) -> bool:
        """Whether nothing chosen overlaps; only the neighbours on either side can."""
        row, spot = self._row(edit), _spot(edit)
        index = bisect_left(row, spot)
        return not any(_overlap(spot, other) for other in row[max(index - 1, 0) : index + 1])

    def _drop(self, edits: Iterable[Edit]) -> None:
        for edit in edits:
            self._row(edit).remove(_spot(edit))
            del self._edits[edit]


def _spot(edit: Edit) -> Spot:
    where = edit.location
    return (where.line, where.column), (where.end_line, where.end_column), edit.text


def _overlap(one: Spot, other: Spot) -> bool:
    """Whether two edits share a character, or insert at the same place."""
    return one[:2] == other[:2] or (one[0] < other[1] and other[0] < one[1])
