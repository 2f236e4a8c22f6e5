"""From a workspace, a message or a text to its findings: the one review every front end shows."""

from simulator.review.texts import check_text
from simulator.review.workspace import review_workspace

__all__ = ["check_text", "review_workspace"]
