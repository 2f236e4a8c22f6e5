"""A message as it looks on a lead's phone."""

from textual.content import Content
from textual.widgets import Static

from simulator.review.preview import Preview


class Phone(Static):
    """The bubble, its parts and its frame."""

    def show(self, preview: Preview | None) -> None:
        """Show what one lead gets."""
        self.update(Content(preview.text if preview else ""))
