"""The line under the text: how long it is, what it costs, how much room is left."""

from textual.content import Content
from textual.widgets import Static

from simulator.review.preview import Preview


class CounterLine(Static):
    """Characters, texts billed and room of the text as the current lead gets it."""

    def show(self, preview: Preview | None, limit: int) -> None:
        """Count what one lead gets; more than `limit` texts billed are too many."""
        found = preview.measurement if preview else None
        if found is None:
            self.update(Content(""))
            return
        self.update(
            Content(
                f" {found.characters} characters  {found.segments} texts billed, limit {limit}"
                f"  {found.room} to spare"
            )
        )
