"""Counts of findings that keep up with hundreds of reviews a minute."""

from collections import Counter
from collections.abc import Iterable, Mapping

from simulator.model.finding import Finding, Severity


class Totals:
    """How many findings of each severity count, drafts left out.

    What several messages say of one include counts once, so findings are kept by the file that
    they stand in; only the files that a new review touches are counted again.
    """

    def __init__(self) -> None:
        self._of: dict[str, dict[str, tuple[Finding, ...]]] = {}
        self._touched: dict[str, frozenset[str]] = {}
        self._counted: dict[str, Counter[Severity]] = {}
        self._stale: set[str] = set()

    def put(self, source: str, findings: Iterable[Finding]) -> None:
        """Take in what `source` says now, in place of what it said before."""
        by_file: dict[str, list[Finding]] = {}
        for finding in findings:
            by_file.setdefault(finding.place.file, []).append(finding)
        for file in self._touched.get(source, frozenset()) - by_file.keys():
            del self._of[file][source]
            self._stale.add(file)
        for file, found in by_file.items():
            self._of.setdefault(file, {})[source] = tuple(found)
            self._stale.add(file)
        self._touched[source] = frozenset(by_file)

    def clear(self) -> None:
        """Forget everything."""
        for each in (self._of, self._touched, self._counted, self._stale):
            each.clear()

    def counts(self) -> Counter[Severity]:
        """The sums."""
        for file in self._stale:
            self._counted[file] = _count(self._of[file])
        self._stale.clear()
        found: Counter[Severity] = Counter()
        for counts in self._counted.values():
            found.update(counts)
        return found


def _count(sources: Mapping[str, tuple[Finding, ...]]) -> Counter[Severity]:
    from simulator.review.collect import merged  # noqa: PLC0415 - not before the first paint

    found = (finding for findings in sources.values() for finding in findings)
    return Counter(finding.severity for finding in merged(found) if not finding.draft)
