"""What is open: the workspace as it is on disk, as it is being written, and what is wrong there.

Only the app's own thread changes it; other threads get what they need and return what they found.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.errors import PresendError
from simulator.loading.unsaved import SCRATCH
from simulator.model.finding import Finding, Severity
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.tui.buffers import Buffer
from simulator.tui.totals import Totals

if TYPE_CHECKING:
    from simulator.review.result import MessageReview
    from simulator.review.reviewer import Reviewer


@dataclass
class Studio:
    """The open workspace.

    `is_starter` says that it is the one that comes with the program, to be read only. `refusal`
    says why it cannot be read at all. `reviews` holds the last review of each message file, that
    of what is typed where something is; `faults` the findings by the file they stand in that no
    message's review tells; `standing` those of them that no edit of the file's text can mend, such
    as a name that is taken. These three change through the methods alone. `buffers` are the
    message files that are open, by file.
    """

    workspace: Workspace
    is_starter: bool = False
    is_loaded: bool = False
    refusal: PresendError | None = None
    reviewer: "Reviewer | None" = None
    reviews: dict[str, "MessageReview"] = field(default_factory=dict)
    faults: dict[str, tuple[Finding, ...]] = field(default_factory=dict)
    standing: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    buffers: dict[str, Buffer] = field(default_factory=dict)
    reviewed_at: dt.datetime | None = None
    _totals: Totals = field(default_factory=Totals)

    @classmethod
    def empty(cls, root: Path) -> "Studio":
        """A studio before anything is read."""
        return cls(Workspace(root, Settings()))

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written here."""
        return self.is_starter

    def findings_of(self, file: str) -> tuple[Finding, ...]:
        """What is wrong with one message file, worst first, then what most leads meet."""
        review = self.reviews.get(file)
        found = [*self.faults.get(file, ()), *(review.findings if review else ())]
        return tuple(sorted(dict.fromkeys(found), key=by_weight))

    def all_findings(self) -> tuple[Finding, ...]:
        """What is wrong with the whole workspace as it is being written, as a check tells it."""
        from simulator.review.collect import merged  # noqa: PLC0415 - not before the first paint
        from simulator.review.result import by_place  # noqa: PLC0415 - as above

        of_files = (
            each for file, found in self.faults.items() if file != SCRATCH for each in found
        )
        of_messages = (
            each
            for file, review in sorted(self.reviews.items(), key=lambda pair: pair[0])
            if file != SCRATCH
            for each in review.findings
        )
        return tuple(sorted(merged([*of_files, *of_messages]), key=by_place))

    def totals(self) -> Counter[Severity]:
        """How many findings of each severity count, drafts left out."""
        return self._totals.counts()

    def reviewed(self) -> tuple[int, int]:
        """How many messages have been reviewed, out of all of them."""
        copies = self.reviewer.copies if self.reviewer else ()
        return sum(copy.message.file in self.reviews for copy in copies), len(copies)

    def edited(self) -> tuple[str, ...]:
        """The files with edits that are not saved."""
        return tuple(file for file, buffer in self.buffers.items() if buffer.is_edited)

    def take_in(
        self,
        faults: Mapping[str, tuple[Finding, ...]],
        reviews: Mapping[str, "MessageReview"],
        standing: Mapping[str, tuple[Finding, ...]],
    ) -> None:
        """Hold what is known of a workspace that has been read, in place of what was known."""
        self._totals.clear()
        self.faults, self.reviews, self.standing = {}, {}, standing
        for file, found in faults.items():
            self.put_faults(file, found)
        for file, review in reviews.items():
            self.put_review(file, review)

    def put(self, file: str, faults: tuple[Finding, ...], review: "MessageReview | None") -> None:
        """Take in the review of one message file as it is typed."""
        standing = self.standing.get(file)
        # Where the file has no place in its campaign, a check does not read on.
        self.put_faults(file, standing or faults)
        self.put_review(file, None if standing else review)

    def put_faults(self, file: str, faults: tuple[Finding, ...]) -> None:
        """Take in the findings of a file that no message's review tells."""
        self.faults[file] = faults
        if file != SCRATCH:
            self._totals.put(f"faults of {file}", faults)

    def put_review(self, file: str, review: "MessageReview | None") -> None:
        """Take in the review of one message file; with none there is nothing to tell of it."""
        if review is None:
            self.reviews.pop(file, None)
        else:
            self.reviews[file] = review
        if file != SCRATCH:
            self._totals.put(f"review of {file}", review.findings if review else ())


def by_file(findings: Iterable[Finding]) -> dict[str, tuple[Finding, ...]]:
    """Findings by the file they stand in."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.place.file, []).append(finding)
    return {file: tuple(each) for file, each in found.items()}


def by_weight(finding: Finding) -> tuple[object, ...]:
    """The order of findings on screen: worst first, then those that most leads meet."""
    return (finding.severity.rank, -len(finding.leads), finding.place, finding.rule, finding.what)
