"""The text that the highlighted step sends, or its fallback: its file, and how a lead gets it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.review.preview import Preview
    from simulator.tui.screens.sequence.view import SequenceView


def file_sent(screen: "SequenceView") -> str:
    """The file of the message; of several, that of the one that the cursor is on, or the first."""
    step, bases = screen.step, screen.draft.bases
    if step is None:
        return ""
    ids = step.message_ids[::-1] if screen.row.is_fallback else step.message_ids
    field = screen.field
    chosen = [field.value] if field and field.kind == "variant" else []
    return next((bases[id_].file for id_ in (*chosen, *ids) if id_ in bases), "")


def preview_of(screen: "SequenceView") -> "Preview | None":
    """The message as the first lead gets it that it is for."""
    reviewer = screen.studio.reviewer
    copy = reviewer.copies_by_file.get(file_sent(screen)) if reviewer else None
    if not reviewer or not copy or not copy.leads:
        return None
    return reviewer.preview(copy, copy.leads[0])
