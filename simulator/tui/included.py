"""What is to be said of includes once every message that may take them in has been reviewed."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from simulator.model.finding import Finding
from simulator.tui.studio import by_file

if TYPE_CHECKING:
    from simulator.review.result import MessageReview
    from simulator.review.reviewer import Reviewer


def findings_of_includes(
    reviewer: "Reviewer", reviews: Mapping[str, "MessageReview"]
) -> Mapping[str, tuple[Finding, ...]]:
    """The findings of the ways of includes that no lead of any message goes, by file."""
    from simulator.review.coverage import review_included  # noqa: PLC0415 - after the first paint

    mine = [reviews.get(copy.message.file) for copy in reviewer.copies]
    if not all(mine):
        return {}  # some message may yet go such a way
    covered = ((each.copy, part) for each in mine if each for part in each.coverage)
    return by_file(review_included(covered, reviewer.desk))
