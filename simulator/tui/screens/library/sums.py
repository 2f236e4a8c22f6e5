"""What a row of the library adds up to: texts billed, what is wrong, whom it hits."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simulator.model.finding import Finding, Severity

if TYPE_CHECKING:
    from simulator.review.result import MessageReview
    from simulator.tui.screens.library.outline import Node
    from simulator.tui.studio import Studio

_Same = tuple[object, ...]


@dataclass(frozen=True)
class Sum:
    """The sum of a row.

    `texts` are the fewest and the most texts billed, where the row has text messages. `hit` is how
    many leads meet errors or warnings, out of `reach` who get it. `is_known` says that all of it
    has been reviewed.
    """

    is_known: bool = False
    counts: Mapping[Severity, int] = field(default_factory=dict)
    texts: tuple[int, int] | None = None
    hit: int = 0
    reach: int = 0
    is_for_others: bool = False

    @property
    def trouble(self) -> tuple[int, ...]:
        """The order of rows, worst first."""
        return tuple(-self.counts.get(severity, 0) for severity in Severity)


@dataclass(frozen=True)
class _FileSum:
    """What one file adds to the rows it stands in; `shared` findings may be told by others too."""

    sum: Sum
    own: Mapping[Severity, int]
    shared: Mapping[_Same, Severity]
    leads: frozenset[str]
    made_of: tuple[object, object]


class Sums:
    """The sums of all rows, each made when it is asked for and kept while its files are as is."""

    def __init__(self) -> None:
        self._files: dict[str, _FileSum] = {}
        self._rows: dict[str, tuple[tuple[int, ...], Sum]] = {}

    def of(self, node: "Node", studio: "Studio") -> Sum:
        """The sum of a row as the reviews are now."""
        parts = [self._of_file(file, studio) for file in node.files]
        if len(parts) == 1:
            return parts[0].sum
        state = tuple(map(id, parts))
        known = self._rows.get(node.key)
        if known is None or known[0] != state:
            known = (state, _joined(parts))
            self._rows[node.key] = known
        return known[1]

    def _of_file(self, file: str, studio: "Studio") -> _FileSum:
        made_of = (studio.reviews.get(file), studio.faults.get(file))
        known = self._files.get(file)
        if known is None or known.made_of[0] is not made_of[0] or known.made_of[1] != made_of[1]:
            known = _file_sum(file, studio, made_of)
            self._files[file] = known
        return known


def _file_sum(file: str, studio: "Studio", made_of: tuple[object, object]) -> _FileSum:
    review = studio.reviews.get(file)
    findings = studio.findings_of(file)
    is_text_file = file in studio.workspace.places
    counts = Counter(each.severity for each in findings)
    leads = _leads(review)
    total = Sum(
        is_known=review is not None or bool(findings) or is_text_file,
        counts=counts,
        texts=_range(review.texts.values()) if review else None,
        hit=_hit(findings, review),
        reach=len(leads),
        is_for_others=bool(review and review.copy.is_for_others),
    )
    counted = [each for each in findings if not each.draft]
    own = Counter(each.severity for each in counted if each.place.file == file)
    shared: dict[_Same, Severity] = {
        (each.rule, each.place, each.what): each.severity
        for each in counted
        if each.place.file != file
    }
    return _FileSum(total, own, shared, frozenset() if total.is_for_others else leads, made_of)


def _range(texts: Iterable[int]) -> tuple[int, int] | None:
    found = list(texts)
    return (min(found), max(found)) if found else None


def _leads(review: "MessageReview | None") -> frozenset[str]:
    return frozenset(lead.id for lead in review.copy.leads) if review else frozenset()


def _hit(findings: Iterable[Finding], review: "MessageReview | None") -> int:
    """How many leads meet an error or a warning: all where one holds for no lead in particular."""
    from simulator.review.matrix_apart import is_met  # noqa: PLC0415 - after the first paint

    reach = len(review.copy.leads) if review else 0
    hit: set[str] = set()
    for finding in findings:
        if finding.severity is not Severity.INFO and is_met(finding):
            if not finding.leads:
                return reach
            hit.update(finding.leads)
    return min(len(hit), reach)


def _joined(parts: list[_FileSum]) -> Sum:
    counts: Counter[Severity] = Counter()
    shared: dict[_Same, Severity] = {}
    leads: set[str] = set()
    edges: list[int] = []
    for part in parts:
        counts.update(part.own)
        shared.update(part.shared)
        leads |= part.leads
        edges += part.sum.texts or ()
    counts.update(shared.values())
    return Sum(
        is_known=bool(parts) and all(part.sum.is_known for part in parts),
        counts=counts,
        texts=_range(edges),
        reach=len(leads),
    )
